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
  const whoIs = createWhoIs(parts.bot);
  const on = (types: readonly string[], act: (turn: TurnCase) => Promise<void>): void => {
    app.addRoute(
      async (context) => types.includes(context.activity.type),
      async (context) => guarded({ ...parts, whoIs }, context, act),
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
  parts: TurnParts & { readonly whoIs: WhoIs },
  context: TurnContext,
  act: (turn: TurnCase) => Promise<void>,
): Promise<void> {
  const { bot } = parts;
  const activity = context.activity as unknown as Activity;
  const visitor = await parts.whoIs(activity);
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

/** Strangers of our own tenant who were asked about a moment ago are not asked about again. */
const strangerMillis = 10 * 60_000;
const strangersMax = 1_000;

type WhoIs = (activity: Activity) => Promise<Visitor | undefined>;

/** Finds the person behind an activity. Somebody whose account is newer than the last look at everybody is read alone. */
function createWhoIs(bot: Bot): WhoIs {
  const strangers = new Map<string, number>();
  const parts = { facts: bot.facts, policy: bot.policy };
  return async (activity) => {
    const id = activity.from.aadObjectId;
    const known = visitorOf(activity, parts);
    if (known !== undefined || bot.facts().entries.has(id)) return known;
    const now = bot.world.clock.real();
    if (now - (strangers.get(id) ?? Number.NEGATIVE_INFINITY) < strangerMillis) return undefined;
    if (await bot.directory.learn(id).catch(() => false)) return visitorOf(activity, parts);
    if (strangers.size >= strangersMax) strangers.clear();
    strangers.set(id, now);
    return undefined;
  };
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
