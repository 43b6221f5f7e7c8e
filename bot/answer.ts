import type { TurnContext } from 'botbuilder';
import type { Refusal } from '../core/refusals.ts';

/** What a person gets back: a card, a sentence, or both. */
export interface Answer {
  readonly card?: object;
  readonly text?: string;
  /** Further cards, each in a message of its own. */
  readonly more?: readonly object[];
  /** What stood in the way, where a press changed nothing. A dialog then stays open. */
  readonly refused?: Refusal;
  /** Set where something was changed: in a dialog, the sentence that closes it. */
  readonly done?: { readonly request: string };
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** Sends an answer as messages into the conversation of this turn. */
export async function sendAnswer(context: TurnContext, answer: Answer): Promise<void> {
  if (answer.text !== undefined) await context.sendActivity({ type: 'message', text: answer.text });
  for (const card of [...(answer.card === undefined ? [] : [answer.card]), ...(answer.more ?? [])]) {
    await context.sendActivity({ type: 'message', attachments: [{ contentType: cardType, content: card }] });
  }
}

/** The body that replaces the pressed card, or shows a sentence above it (teams.md 4). */
export function actionBody(answer: Answer): object {
  if (answer.card !== undefined) return { statusCode: 200, type: cardType, value: answer.card };
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text ?? '' };
}

/** Sets the body of an invoke; the adapter sends it when the turn ends. */
export async function answerInvoke(context: TurnContext, body: unknown): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
