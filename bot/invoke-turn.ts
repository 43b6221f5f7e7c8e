import { TurnContext as Turn } from 'botbuilder';
import { problemText } from '../cards/problems.ts';
import { texts } from '../cards/texts.ts';
import { adoptOwn } from './adopt.ts';
import { type Answer, actionBody, answerInvoke } from './answer.ts';
import { type Bot, viewerOf } from './bot.ts';
import { openDialog, submitDialog } from './dialog.ts';
import { extensionMessage, type Started, searchRequests, startFromMessage } from './extension.ts';
import { answerConsent, type Consent } from './hand-over-file.ts';
import type { ClickData } from './intents.ts';
import { answerLater, sendPrivately } from './message-turn.ts';
import { within } from './patience.ts';
import { findPeople } from './person-finder.ts';
import { type Asking, press } from './press.ts';
import { choiceOf } from './screens.ts';
import type { TurnCase } from './turn.ts';
import type { Visitor } from './visitor.ts';

interface Pressed {
  readonly action: { readonly data: ClickData };
  readonly trigger?: 'manual' | 'automatic';
}

/** A click, a dialog, a search: answered from stored state, within two seconds or with a sentence that says why not. */
export async function answerInvokeTurn(turn: TurnCase): Promise<void> {
  const { bot, context, visitor, activity } = turn;
  const value = activity.value as never;
  const data = (activity.value as { readonly data?: ClickData } | undefined)?.data;
  switch (activity.name) {
    case 'adaptiveCard/action':
      return pressed(turn, activity.value as Pressed);
    case 'task/fetch':
      return openedDialog(turn, data as ClickData);
    case 'task/submit':
      return inDialog(turn, submitDialog(bot, visitor, data as ClickData, 'task'));
    case 'composeExtension/submitAction':
      return inDialog(turn, submitDialog(bot, visitor, data as ClickData, 'composeExtension'));
    case 'composeExtension/fetchTask':
      return started(turn, startFromMessage(bot, visitor, value));
    case 'composeExtension/query':
      return searched(turn, searchRequests(bot, visitor, value));
    case 'fileConsent/invoke':
      return consented(turn, activity.value as Consent);
    case 'application/search':
      return answerInvoke(context, peopleFound(bot, activity.value as { readonly queryText: string }));
    default:
      return answerInvoke(context, actionBody({ text: '' }));
  }
}

async function pressed(turn: TurnCase, { action, trigger }: Pressed): Promise<void> {
  const { bot, context, visitor, activity } = turn;
  const { wait } = texts(viewerOf(bot, visitor).language);
  if (!visitor.personal && !isForShared(action.data))
    return answerInvoke(context, actionBody({ text: wait.openChat }));
  const asking = { waits: true };
  const work = press(bot, visitor, action.data, asking);
  const settled = await within(work, bot.patience.answerMillis);
  if (settled === 'late') {
    asking.waits = false;
    await answerInvoke(context, actionBody({ text: wait.click }));
    // What was done shows on the living card by itself.
    return answerLater(
      turn,
      work.then((answer) => (answer.done === undefined ? answer : {})),
    );
  }
  await answerInvoke(context, actionBody(asShown(turn, settled.value, trigger)));
  await adoptForm(bot, visitor, settled.value, { verb: action.data.verb, messageId: activity.replyToId });
}

/** Answered at once: the file is put into OneDrive afterwards, and the chat says what came of it. */
async function consented(
  { bot, context, visitor, activity, failed }: TurnCase,
  consent: Consent,
): Promise<void> {
  await answerInvoke(context, {});
  answerConsent(bot, visitor, consent, activity.replyToId ?? undefined).catch(failed);
}

/** In a group only buttons of a request are answered: lists, forms and searches are for the own chat. */
function isForShared({ request, verb }: ClickData): boolean {
  return request !== undefined && !verb.startsWith('open-');
}

/**
 * A refresh that nobody asked for has no reason to show a refusal, and a card in a group is not to be replaced by one: the
 * card that stands there stays, and whoever pressed reads the sentence.
 */
function asShown(turn: TurnCase, answer: Answer, trigger: Pressed['trigger']): Answer {
  const { refused } = answer;
  if (refused === undefined || (turn.visitor.personal && trigger !== 'automatic')) return answer;
  if (trigger === 'automatic') return { text: '' };
  const { says, next } = problemText(refused, viewerOf(turn.bot, turn.visitor));
  return { text: `${says} ${next}` };
}

/** The form's own message becomes the living one of the request that it opened: nothing is said twice. */
async function adoptForm(
  bot: Bot,
  visitor: Visitor,
  answer: Answer,
  from: { readonly verb: string; readonly messageId: string | null | undefined },
): Promise<void> {
  if (!visitor.personal || answer.done === undefined || from.messageId === undefined) return;
  if (from.messageId === null || !from.verb.startsWith('submit-')) return;
  await adoptOwn(bot, visitor, answer.done.request, from.messageId);
}

function openedDialog(turn: TurnCase, data: ClickData): Promise<void> {
  const asking = { waits: true };
  const secret = data.verb === 'show-pass' ? ({ secret: true } as const) : {};
  return inDialog(turn, openDialog(turn.bot, turn.visitor, data, asking), { asking, secret });
}

/** A form from a message. Those that the dialog has no room for follow in the visitor's own chat; nobody waits for them. */
async function started(turn: TurnCase, work: Promise<Started>): Promise<void> {
  const { bot, context, visitor, failed } = turn;
  const met = Turn.getConversationReference(context.activity);
  const rest = async ({ more }: Started): Promise<void> => {
    if (more.length > 0) await sendPrivately(bot, met, visitor, { more });
  };
  await inDialog(
    turn,
    work.then((one) => one.dialog),
  );
  // That it failed has been said above.
  work.then((one) => rest(one).catch(failed)).catch(() => undefined);
}

/** Hits of a search. A list cannot come later, so a search that takes its time says that. */
async function searched({ bot, context, visitor }: TurnCase, work: Promise<object>): Promise<void> {
  const settled = await within(work, bot.patience.answerMillis);
  if (settled !== 'late') return answerInvoke(context, settled.value);
  const { search } = texts(viewerOf(bot, visitor).language);
  return answerInvoke(context, extensionMessage(search.slow));
}

/** What a dialog shows. One that takes its time closes with a sentence, and the answer comes into the chat. */
async function inDialog(
  turn: TurnCase,
  work: Promise<object>,
  { asking, secret = {} }: { readonly asking?: Asking; readonly secret?: Pick<Answer, 'secret'> } = {},
): Promise<void> {
  const { bot, context, visitor } = turn;
  const settled = await within(work, bot.patience.answerMillis);
  if (settled !== 'late') return answerInvoke(context, settled.value);
  if (asking !== undefined) asking.waits = false;
  const { wait } = texts(viewerOf(bot, visitor).language);
  await answerInvoke(context, { task: { type: 'message', value: wait.dialog } });
  answerLater(
    turn,
    work.then((body) => ({ ...plainAnswer(body), ...secret })),
  );
}

interface TaskBody {
  readonly task?: {
    readonly type: string;
    readonly value: string | { readonly card: { readonly content: object } };
  };
}

/** A dialog's content as a message. */
function plainAnswer(body: object): Answer {
  const value = (body as TaskBody).task?.value;
  if (typeof value === 'string') return value === '' ? {} : { text: value };
  return value === undefined ? {} : { card: value.card.content };
}

/** Type-ahead of a people field on our side, where the client's own picker is not drawn. */
function peopleFound(bot: Bot, { queryText }: { readonly queryText: string }): object {
  const found = findPeople(bot.facts(), queryText);
  const ids = 'one' in found ? [found.one] : 'several' in found ? found.several : [];
  const people = ids.flatMap(({ id }) => bot.facts().entries.get(id) ?? []).map(choiceOf);
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: people.map(({ id, name, detail }) => ({ title: `${name} – ${detail}`, value: id })) },
  };
}
