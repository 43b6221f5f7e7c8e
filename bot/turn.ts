import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { CloudAdapter, TurnContext } from 'botbuilder';
import { TurnContext as Turn } from 'botbuilder';
import { refusal } from '../core/refusals.ts';
import { type Answer, actionBody, answerInvoke, sendAnswer } from './answer.ts';
import type { Bot } from './bot.ts';
import { converse } from './converse.ts';
import { openDialog, submitDialog } from './dialog.ts';
import { searchRequests, startFromMessage, submitFromMessage } from './extension.ts';
import type { Activity } from './front-door/activity.ts';
import type { ClickData } from './intents.ts';
import { findPeople } from './person-finder.ts';
import { press } from './press.ts';
import { choiceOf, homeScreen, refusalScreen } from './screens.ts';
import { type Visitor, visitorOf } from './visitor.ts';

/** Work that takes longer than this shows the typing sign, so that nobody waits without knowing. */
const typingAfterMillis = 600;

export interface TurnParts {
  readonly bot: Bot;
  readonly adapter: CloudAdapter;
  readonly onError: (error: unknown, code: string) => void;
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
  const on = (
    matches: (activity: Activity) => boolean,
    act: (context: TurnContext, visitor: Visitor, activity: Activity) => Promise<void>,
    invoke: boolean,
  ): void => {
    app.addRoute(
      async (context) => matches(context.activity as unknown as Activity),
      async (context) => guarded(parts, context, act),
      invoke,
    );
  };
  on(
    (activity) => activity.name === 'adaptiveCard/action',
    (context, visitor, activity) =>
      pressed(
        parts.bot,
        context,
        visitor,
        (activity.value as { readonly action: { readonly data: ClickData } }).action.data,
      ),
    true,
  );
  on(
    (activity) => activity.name === 'task/fetch',
    async (context, visitor, activity) =>
      answerInvoke(context, await openDialog(parts.bot, visitor, clickOf(activity))),
    true,
  );
  on(
    (activity) => activity.name === 'task/submit',
    async (context, visitor, activity) =>
      answerInvoke(context, await submitDialog(parts.bot, visitor, clickOf(activity))),
    true,
  );
  on(
    (activity) => activity.name?.startsWith('composeExtension/') === true,
    (context, visitor, activity) => extensionTurn(parts.bot, context, visitor, activity),
    true,
  );
  on(
    (activity) => activity.name === 'application/search',
    (context, visitor, activity) => peopleSearch(parts.bot, context, visitor, activity),
    true,
  );
  on(
    (activity) => activity.type === 'invoke',
    (context) => answerInvoke(context, actionBody({ text: '' })),
    true,
  );
  on(
    (activity) => activity.type === 'installationUpdate' || activity.type === 'conversationUpdate',
    (context, visitor, activity) => arrived(parts.bot, context, visitor, activity),
    false,
  );
  on(
    (activity) => activity.type === 'message',
    (context, visitor, activity) => message(parts.bot, context, visitor, activity),
    false,
  );
  return async (context) => {
    await app.run(context);
  };
}

/** Strangers and guests learn nothing; an unexpected error becomes a sentence with a code, never its own text. */
async function guarded(
  parts: TurnParts,
  context: TurnContext,
  act: (context: TurnContext, visitor: Visitor, activity: Activity) => Promise<void>,
): Promise<void> {
  const activity = context.activity as unknown as Activity;
  const visitor = visitorOf(activity, { facts: parts.bot.facts, policy: parts.bot.policy });
  if (visitor === undefined) return stranger(context, activity);
  try {
    await remember(parts.bot, context, visitor);
    await act(context, visitor, activity);
  } catch (error) {
    const code = parts.bot.world.random.hex(4);
    parts.onError(error, code);
    const card = refusalScreen(parts.bot, visitor, refusal('went-wrong', { code }));
    if (activity.type === 'invoke') await answerInvoke(context, actionBody({ card }));
    else await sendAnswer(context, { card });
  }
}

async function stranger(context: TurnContext, activity: Activity): Promise<void> {
  if (activity.type === 'invoke')
    await answerInvoke(context, actionBody({ text: 'This bot works for members of the organisation only.' }));
}

/** Only a one-to-one chat is remembered: nothing is ever sent first to a group. */
async function remember(bot: Bot, context: TurnContext, visitor: Visitor): Promise<void> {
  if (!visitor.personal) return;
  await bot.conversations.remember(visitor.ref.id, {
    reference: Turn.getConversationReference(context.activity),
    locale: visitor.locale,
    zone: visitor.zone,
  });
}

async function arrived(bot: Bot, context: TurnContext, visitor: Visitor, activity: Activity): Promise<void> {
  if (activity.type !== 'installationUpdate' || activity.action?.startsWith('add') !== true) return;
  if (visitor.personal) await sendAnswer(context, { card: await homeScreen(bot, visitor) });
}

async function message(bot: Bot, context: TurnContext, visitor: Visitor, activity: Activity): Promise<void> {
  const stop = typingSoon(context);
  try {
    const data = activity.value as ClickData | undefined;
    const answer: Answer =
      data === undefined
        ? await converse(bot, visitor, activity.text ?? '')
        : await press(bot, visitor, data);
    await stop();
    await sendAnswer(context, answer);
  } finally {
    await stop();
  }
}

/** Sends the typing sign when the answer takes its time; awaiting the result ends it, so that no context is kept. */
function typingSoon(context: TurnContext): () => Promise<void> {
  let sent: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    sent = context.sendActivity({ type: 'typing' }).catch(() => undefined);
  }, typingAfterMillis);
  return async () => {
    clearTimeout(timer);
    await sent;
  };
}

async function pressed(bot: Bot, context: TurnContext, visitor: Visitor, data: ClickData): Promise<void> {
  await answerInvoke(context, actionBody(await press(bot, visitor, data)));
}

/** What a dialog sent; the front door has decoded it. */
function clickOf(activity: Activity): ClickData {
  return (activity.value as { readonly data: ClickData }).data;
}

async function extensionTurn(
  bot: Bot,
  context: TurnContext,
  visitor: Visitor,
  activity: Activity,
): Promise<void> {
  switch (activity.name) {
    case 'composeExtension/query':
      return answerInvoke(context, await searchRequests(bot, visitor, activity.value as never));
    case 'composeExtension/fetchTask':
      return answerInvoke(context, await startFromMessage(bot, visitor, activity.value as never));
    default:
      return answerInvoke(context, await submitFromMessage(bot, visitor, activity.value as never));
  }
}

/** Type-ahead of a people field on our side, where the client's own picker is not drawn. */
async function peopleSearch(
  bot: Bot,
  context: TurnContext,
  _visitor: Visitor,
  activity: Activity,
): Promise<void> {
  const { queryText } = activity.value as { readonly queryText: string };
  const found = findPeople(bot.facts(), queryText);
  const ids = 'one' in found ? [found.one] : 'several' in found ? found.several : [];
  const people = ids.flatMap(({ id }) => bot.facts().entries.get(id) ?? []).map(choiceOf);
  await answerInvoke(context, {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: {
      results: people.map(({ id, name, detail }) => ({ title: `${name} – ${detail}`, value: id })),
    },
  });
}
