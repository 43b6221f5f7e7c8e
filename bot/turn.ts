import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { CloudAdapter, TurnContext } from 'botbuilder';
import { TurnContext as Turn } from 'botbuilder';
import { texts } from '../cards/texts.ts';
import { languageOf } from '../cards/viewer.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import { actionBody, answerInvoke, sendAnswer } from './answer.ts';
import type { Bot } from './bot.ts';
import { catchUp } from './catch-up.ts';
import type { Activity } from './front-door/activity.ts';
import { answerInvokeTurn } from './invoke-turn.ts';
import { answerMessage } from './message-turn.ts';
import { homeScreen, refusalScreen } from './screens.ts';
import { type Visitor, visitorOf } from './visitor.ts';

export interface TurnParts {
  readonly bot: Bot;
  readonly adapter: CloudAdapter;
  readonly onError: (error: unknown, code: string) => void;
}

/** One turn: who speaks, what arrived, and how an error that nobody waits for any more is made known. */
export interface TurnCase {
  readonly bot: Bot;
  readonly context: TurnContext;
  readonly visitor: Visitor;
  readonly activity: Activity;
  readonly failed: (error: unknown) => Refusal;
}

/**
 * The routes of the bot. teams-ai is the router only: no typing timer, no turn state, no kept contexts, own invoke
 * routes (teams.md 3.2). The activity comes from the front door, which has decoded and bounded all of it.
 */
export function createTurns(parts: TurnParts): (context: TurnContext) => Promise<void> {
  const app = new Application({
    startTypingTimer: false,
    longRunningMessages: false,
    removeRecipientMention: true,
  });
  const on = (types: readonly string[], act: (turn: TurnCase) => Promise<void>): void => {
    app.addRoute(
      async (context) => types.includes(context.activity.type),
      async (context) => guarded(parts, context, act),
      types.includes('invoke'),
    );
  };
  on(['invoke'], answerInvokeTurn);
  on(['message'], answerMessage);
  on(['installationUpdate', 'conversationUpdate'], arrived);
  return async (context) => {
    await app.run(context);
  };
}

/** Strangers and guests learn nothing; an unexpected error becomes a sentence with a code, never its own text. */
async function guarded(
  parts: TurnParts,
  context: TurnContext,
  act: (turn: TurnCase) => Promise<void>,
): Promise<void> {
  const { bot } = parts;
  const activity = context.activity as unknown as Activity;
  const visitor = visitorOf(activity, { facts: bot.facts, policy: bot.policy });
  if (visitor === undefined) return stranger(context, activity);
  const failed = (error: unknown): Refusal => {
    const code = bot.world.random.hex(4);
    parts.onError(error, code);
    return refusal('went-wrong', { code });
  };
  try {
    await remember(bot, context, visitor);
    await act({ bot, context, visitor, activity, failed });
  } catch (error) {
    const card = refusalScreen(bot, visitor, failed(error));
    if (activity.type === 'invoke') await answerInvoke(context, actionBody({ card }));
    else await sendAnswer(bot.chat.courier, context, { card });
  }
}

async function stranger(context: TurnContext, activity: Activity): Promise<void> {
  const { wait } = texts(languageOf(activity.locale ?? undefined));
  if (activity.type === 'invoke') await answerInvoke(context, actionBody({ text: wait.stranger }));
}

/**
 * Only a one-to-one chat is remembered: nothing is ever sent first to a group. Not from invokes: one may come from a card
 * that somebody put into a chat of two people, where the bot cannot write.
 */
async function remember(bot: Bot, context: TurnContext, visitor: Visitor): Promise<void> {
  if (!visitor.personal || context.activity.type === 'invoke') return;
  await bot.conversations.remember(visitor.ref.id, {
    reference: Turn.getConversationReference(context.activity),
    locale: visitor.locale,
    zone: visitor.zone,
  });
}

/** The app was installed or removed for somebody. What did not reach them before is brought to them now. */
async function arrived({ bot, context, visitor, activity }: TurnCase): Promise<void> {
  if (activity.type !== 'installationUpdate' || !visitor.personal) return;
  if (activity.action?.startsWith('remove') === true) return bot.conversations.forget(visitor.ref.id);
  await sendAnswer(bot.chat.courier, context, { card: await homeScreen(bot, visitor) });
  await catchUp(bot, visitor.ref.id);
}
