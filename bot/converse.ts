import { say } from '../cards/parts.ts';
import { texts } from '../cards/texts.ts';
import { mayPress } from '../core/access.ts';
import type { PersonRef } from '../core/person.ts';
import type { Millis } from '../core/ports.ts';
import { refusal } from '../core/refusals.ts';
import { isSmallTalk } from '../dialogs/small-talk.ts';
import { clean } from '../dialogs/understand/clean.ts';
import type { Understood } from '../dialogs/understand.ts';
import type { Answer } from './answer.ts';
import { EVERYBODY } from './audit-look.ts';
import { askAudit } from './audit-screens.ts';
import { type Bot, peopleOf, viewerOf } from './bot.ts';
import { draftOf } from './draft.ts';
import { loadRequest } from './handle.ts';
import { findOne, findPeople } from './person-finder.ts';
import { bringPortraits } from './portraits.ts';
import { requestsByName } from './requests-by-name.ts';
import {
  formScreen,
  helpScreen,
  homeScreen,
  listScreen,
  questionIn,
  refusalScreen,
  requestScreen,
  requestsScreen,
} from './screens.ts';
import type { Visitor } from './visitor.ts';

/** Longest message that is read; a manager's request is a sentence or two. */
export const messageCharactersMax = 4_000;

/** Whose words they are, and since when they stand there (business time): what "me" and "tomorrow" mean. */
export interface Said {
  readonly by: PersonRef;
  readonly at: Millis;
}

/** A message becomes forms, lists or an explanation, for the visitor. Nothing is decided or changed by words alone. */
export async function converse(
  bot: Bot,
  visitor: Visitor,
  text: string,
  said: Said = { by: visitor.ref, at: bot.world.clock.now() },
): Promise<Answer> {
  if (text.length > messageCharactersMax)
    return { card: refusalScreen(bot, visitor, refusal('message-too-long', { max: messageCharactersMax })) };
  // A picture, a thumbs-up, a card put into the chat, a thank-you: nothing was said that could be misunderstood.
  const cleaned = clean(text);
  if (!/[\p{L}\p{N}]/u.test(cleaned) || isSmallTalk(cleaned)) return { card: await homeScreen(bot, visitor) };
  const { people, byModel } = await bot.understanding.read(text, { ...visitor, ref: said.by }, said.at);
  const answers = await Promise.all(
    people.slice(0, cardsMax).map((one) => answerTo(bot, visitor, { one, byModel, by: said.by })),
  );
  const [first = {}, ...more] = answers;
  const { wait } = texts(viewerOf(bot, visitor).language);
  const note = people.length > cardsMax ? { text: say(wait.tooMany, { count: cardsMax }) } : {};
  return { ...first, ...note, more };
}

/** Most forms shown for one message. */
const cardsMax = 5;

async function answerTo(
  bot: Bot,
  visitor: Visitor,
  { one, byModel, by }: { readonly one: Understood; readonly byModel: boolean; readonly by: PersonRef },
): Promise<Answer> {
  switch (one.intent) {
    case 'joiner':
    case 'mover':
    case 'leaver': {
      const draft = draftOf(one, { sender: by, findPerson: (text) => findOne(bot.facts(), text) });
      await bringPortraits(bot, questionIn(bot, draft)?.candidates ?? []);
      return {
        card: formScreen(bot, visitor, { leg: one.intent, draft, problems: [], readByModel: byModel }),
      };
    }
    case 'status':
    case 'evidence':
    case 'cancel':
      return aboutRequest(bot, visitor, one);
    case 'my-approvals':
    case 'my-tasks':
      return { card: await listScreen(bot, visitor, one.intent) };
    case 'audit':
      return { card: await auditFor(bot, visitor, one) };
    case 'help':
      return { card: helpScreen(bot, visitor) };
    case 'other':
      return { card: await homeScreen(bot, visitor, { notUnderstood: true }) };
    default:
      return one.intent satisfies never;
  }
}

/** By number, by person, or simply what is live: always only what the visitor may see. */
async function aboutRequest(bot: Bot, visitor: Visitor, one: Understood): Promise<Answer> {
  const { requestId, personName } = one as { readonly requestId?: string; readonly personName?: string };
  if (requestId !== undefined) {
    const request = await loadRequest(bot.world, requestId.toUpperCase());
    if (request === undefined || mayPress(request, 'view', visitor.ref, peopleOf(bot)) !== undefined)
      return { card: refusalScreen(bot, visitor, refusal('request-unknown', { id: requestId })) };
    return { card: requestScreen(bot, visitor, request), living: request.id };
  }
  if (personName === undefined) return { card: await listScreen(bot, visitor, 'status') };
  const found = await requestsByName(bot.requests, visitor.ref, personName);
  const [only] = found;
  return found.length === 1 && only !== undefined
    ? { card: requestScreen(bot, visitor, only), living: only.id }
    : { card: requestsScreen(bot, visitor, found) };
}

async function auditFor(bot: Bot, visitor: Visitor, one: Understood): Promise<object> {
  const { personName, scope } = one as { readonly personName?: string; readonly scope?: 'all' };
  const found = findPeople(bot.facts(), personName ?? '');
  if ('several' in found) await bringPortraits(bot, found.several);
  return askAudit(bot, visitor, personName ?? (scope === 'all' ? EVERYBODY : ''));
}
