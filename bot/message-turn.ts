import { TurnContext as Turn, type TurnContext } from 'botbuilder';
import { texts } from '../cards/texts.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import { adoptOwn, adoptShared } from './adopt.ts';
import { type Answer, messagesOf, sendAnswer } from './answer.ts';
import { type Bot, viewerOf } from './bot.ts';
import { converse } from './converse.ts';
import { loadRequest } from './handle.ts';
import type { ClickData } from './intents.ts';
import type { Reference } from './messenger.ts';
import { typingAfterMillis, typingAgainMillis, within } from './patience.ts';
import { type Asking, press } from './press.ts';
import { refusalScreen } from './screens.ts';
import { sharedCard } from './teller.ts';
import type { TurnCase } from './turn.ts';
import type { Visitor } from './visitor.ts';

/**
 * A typed message, or the button of an old client. An answer that takes its time is announced by the typing sign, and
 * within two seconds by a sentence; then it comes by itself, since the channel waits for no turn that long.
 */
export async function answerMessage(turn: TurnCase): Promise<void> {
  const { bot, context, visitor } = turn;
  const asking = { waits: true };
  const work = answerOf(turn, asking);
  const stop = keepTyping(context);
  let settled: Awaited<ReturnType<typeof within<Answer>>>;
  try {
    settled = await within(work, bot.patience.answerMillis);
  } finally {
    await stop();
  }
  if (settled === 'late') {
    asking.waits = false;
    await context.sendActivity({
      type: 'message',
      text: texts(viewerOf(bot, visitor).language).wait.message,
    });
    answerLater(turn, work);
  } else if (visitor.personal) await sendOwn(bot, context, visitor, settled.value);
  else await sendInGroup(bot, context, visitor, settled.value);
}

/** In a group the answer is worked out as for the visitor's own chat: most of it goes there. */
function answerOf({ bot, visitor, activity }: TurnCase, asking: Asking): Promise<Answer> {
  const data = activity.value as ClickData | undefined;
  const alone = { ...visitor, personal: true };
  return data === undefined ? converse(bot, alone, activity.text ?? '') : press(bot, alone, data, asking);
}

async function sendOwn(bot: Bot, context: TurnContext, visitor: Visitor, answer: Answer): Promise<void> {
  const living = await sendAnswer(bot.chat.courier, context, answer);
  for (const [request, activityId] of living) await adoptOwn(bot, visitor, request, activityId);
}

/**
 * A group or channel sees the card of a hire or a move, drawn for everybody; the rest, and everything about a departure,
 * goes to the visitor's own chat, and the group is told so.
 */
async function sendInGroup(bot: Bot, context: TurnContext, visitor: Visitor, answer: Answer): Promise<void> {
  const request = answer.living === undefined ? undefined : await loadRequest(bot.world, answer.living);
  if (request !== undefined && request.leg !== 'leaver') {
    const card = await sharedCard(bot.chat.parts, request);
    const sent = await sendAnswer(bot.chat.courier, context, { card, living: request.id });
    const activityId = sent.get(request.id);
    if (activityId !== undefined)
      await adoptShared(bot, request, activityId, Turn.getConversationReference(context.activity));
    return;
  }
  const { wait } = texts(viewerOf(bot, visitor).language);
  const met = Turn.getConversationReference(context.activity);
  const reached = await sendPrivately(bot, met, visitor, answer);
  await sendAnswer(bot.chat.courier, context, { text: reached ? wait.private : wait.openChat });
}

/** Sends to the visitor's own chat, opening one from where they were met if Teams lets the bot; true when it arrived. */
export async function sendPrivately(
  bot: Bot,
  met: Reference,
  visitor: Visitor,
  answer: Answer,
): Promise<boolean> {
  const person = visitor.ref.id;
  if ((await bot.conversations.find(person)) === undefined) {
    if (!(await bot.chat.openChat(person, met, visitor.chatUserId))) return false;
  }
  return sendFirst(bot, visitor, answer);
}

/** Sends an answer outside a turn, into the visitor's own chat; true when all of it arrived. */
export async function sendFirst(bot: Bot, visitor: Visitor, answer: Answer): Promise<boolean> {
  let reached = true;
  for (const { living, ...message } of messagesOf(answer)) {
    const sent = await bot.chat.messenger.send({ person: visitor.ref.id, ...message });
    reached &&= sent.reached;
    if (living !== undefined && sent.reached) await adoptOwn(bot, visitor, living, sent.activityId);
  }
  return reached;
}

/** The turn is over by then, so the answer goes to the person like any message that the bot sends first. */
export function answerLater(
  { bot, visitor, failed }: Pick<TurnCase, 'bot' | 'visitor' | 'failed'>,
  work: Promise<Answer>,
): void {
  const card = (because: Refusal): Answer => ({ card: refusalScreen(bot, visitor, because) });
  work
    .catch((error: unknown): Answer => card(failed(error)))
    .then((answer) => sendFirst(bot, visitor, answer.secret ? card(refusal('pass-slow')) : answer))
    .catch(failed);
}

/** Shows the typing sign while an answer takes its time; awaiting the result ends it, so that no context is kept. */
function keepTyping(context: TurnContext): () => Promise<void> {
  let sent: Promise<unknown> | undefined;
  let timer: NodeJS.Timeout;
  const show = (): void => {
    sent = context.sendActivity({ type: 'typing' }).catch(() => undefined);
    timer = setTimeout(show, typingAgainMillis);
  };
  timer = setTimeout(show, typingAfterMillis);
  return async () => {
    clearTimeout(timer);
    await sent;
  };
}
