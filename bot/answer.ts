import type { TurnContext } from 'botbuilder';
import type { Refusal } from '../core/refusals.ts';
import type { Courier } from './courier.ts';

/** What a person gets back: a card, a sentence, or both. */
export interface Answer {
  readonly card?: object;
  readonly text?: string;
  /** The card is the living one of this request. */
  readonly living?: string;
  /** Further answers, each in a message of its own. */
  readonly more?: readonly Answer[];
  /** What stood in the way, where a press changed nothing. A dialog then stays open. */
  readonly refused?: Refusal;
  /** Holds a secret: it travels in the answer to the click alone, and is never sent as a message. */
  readonly secret?: true;
  /** Set where something was changed: in a dialog, the sentence that closes it. */
  readonly done?: { readonly request: string };
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** One message of an answer; `living` names the request that its card belongs to. */
export interface AnswerMessage {
  readonly text?: string;
  readonly card?: object;
  readonly living?: string;
}

/** An answer as the messages it is sent in. */
export function messagesOf({ text, card, living, more = [] }: Answer): readonly AnswerMessage[] {
  return [
    ...(text === undefined ? [] : [{ text }]),
    ...(card === undefined ? [] : [{ card, living }]),
    ...more.flatMap(messagesOf),
  ];
}

/** Sends an answer into the conversation of this turn; answers the ids of messages that hold a living card, by request. */
export async function sendAnswer(
  courier: Courier,
  context: TurnContext,
  answer: Answer,
): Promise<ReadonlyMap<string, string>> {
  const living = new Map<string, string>();
  for (const message of messagesOf(answer)) {
    const activity =
      message.card === undefined
        ? { type: 'message', text: message.text }
        : { type: 'message', attachments: [{ contentType: cardType, content: message.card }] };
    const sent = await courier.carry(context.activity.conversation.id, undefined, () =>
      context.sendActivity(activity),
    );
    if (message.living !== undefined && sent?.id !== undefined) living.set(message.living, sent.id);
  }
  return living;
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
