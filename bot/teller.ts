import { createHash } from 'node:crypto';
import { movedCard } from '../cards/moved.ts';
import type { CardContext, Viewer } from '../cards/viewer.ts';
import type { People } from '../core/access.ts';
import type { Teller } from '../core/engine/world.ts';
import type { PersonRef } from '../core/person.ts';
import type { Clock, Millis } from '../core/ports.ts';
import { isOver, type Request } from '../core/request.ts';
import type { Agenda } from './agenda.ts';
import { askedSince, asksOf, audienceOf, isUrgent } from './asks.ts';
import type { Conversations, PersonChat } from './conversations.ts';
import { isSharedPlace, type Living, type Posted } from './living.ts';
import type { Messenger, Reference } from './messenger.ts';
import { viewerFor } from './visitor.ts';

export interface TellerParts {
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly conversations: Conversations;
  readonly living: Living;
  readonly agenda: Agenda;
  /** A request as its lines stand now. */
  readonly newest: (request: string) => Promise<Request | undefined>;
  readonly people: () => People;
  /** Somebody of the directory by id. */
  readonly person: (id: string) => PersonRef | undefined;
  /** Until when a person is left in peace, business time; undefined when they may be rung for now. */
  readonly quietUntil: (person: string, at: Millis) => Millis | undefined;
  /** What a card may know; `userIds` are the channel ids of those for whom it refreshes by itself. */
  readonly context: (request: Request, userIds: readonly string[]) => CardContext;
  readonly draw: (request: Request, viewer: Viewer, context: CardContext) => object;
}

/** A card with a one-time pass stands in the place of the message: it is not written over for so long. */
export const passViewMinutes = 10;

/** What one telling came to; `later` when somebody was left in peace until then, `reached` when they have the state. */
interface Told {
  readonly reached?: string;
  readonly unreachable?: { readonly person: PersonRef; readonly why: string };
  readonly later?: Millis;
}

/**
 * Keeps one living message per request and chat: posted once, then updated in place wherever it stands. A new question
 * is a new message, because an update rings no bell; it waits for the morning unless somebody's access has to end.
 */
export function createTeller(parts: TellerParts): Teller {
  return {
    tell: async (request) => {
      const posted = await parts.living.of(request.id);
      const audience = audienceOf(request, parts.people());
      const others = [...posted].filter(([place]) => !audience.some((person) => person.id === place));
      const told = await Promise.all([
        ...audience.map((person) => tellPerson(parts, request, person, { known: posted.get(person.id) })),
        ...others.map(([place, known]) => tellAgain(parts, request, place, { known })),
      ]);
      const later = told.flatMap((one) => one.later ?? []);
      const unreachable = told.flatMap((one) => one.unreachable ?? []);
      return {
        reached: told.flatMap((one) => one.reached ?? []).sort(),
        unreachable: unreachable.sort((a, b) => a.person.id.localeCompare(b.person.id)),
        ...(later.length === 0 ? {} : { later: new Date(Math.min(...later)).toISOString() }),
      };
    },
    nudge: async (request, about, to, when) => {
      const at = parts.clock.now();
      await Promise.all(
        to.map(({ id }) => parts.agenda.remind({ person: id, request: request.id, about, when, at })),
      );
    },
  };
}

/** What stands in a chat, and how often another process was there in the same moment. */
interface Standing<P extends Posted | undefined> {
  readonly known: P;
  readonly races?: number;
}

/** Races of two processes for one chat, in a row, after which it is left until the next telling. */
const racesMax = 3;

/**
 * A claim that runs out while people are told leaves two processes at it, and nobody knows whose card came last. Whoever
 * finds that the other one has noted its card too sends the newest state once more. A process that dies before it notes
 * its late card leaves it there until the next telling.
 */
async function raced(
  parts: TellerParts,
  request: Request,
  place: string,
  sent: { readonly posted: Posted; readonly races: number | undefined },
): Promise<{ readonly newest: Request; readonly standing: Standing<Posted> } | undefined> {
  const races = (sent.races ?? 0) + 1;
  if (races > racesMax) return undefined;
  const [newest, known] = await Promise.all([parts.newest(request.id), parts.living.find(request.id, place)]);
  const top = known ?? { ...sent.posted, version: 0 };
  return { newest: newest ?? request, standing: { known: { ...top, digest: '' }, races } };
}

async function tellPerson(
  parts: TellerParts,
  request: Request,
  person: PersonRef,
  { known, races }: Standing<Posted | undefined>,
): Promise<Told> {
  const now = parts.clock.now();
  const asks = asksOf(request, person, parts.people(), now);
  await parts.agenda.wait(person.id, request.id, asks.length === 0 ? undefined : askedSince(request, asks));
  const busy = busyUntil(request, person, now);
  if (busy !== undefined) return { later: busy };
  const chat = await parts.conversations.find(person.id);
  const card = parts.draw(
    request,
    readerOf(parts, request, person, chat),
    parts.context(request, userIdOf(chat)),
  );
  const digest = digestOf(card);
  if (known?.digest === digest) return { reached: person.id };
  const before = known?.asks.split('|') ?? [];
  const rings = known === undefined || asks.some((about) => !before.includes(about));
  const quiet = rings ? quietFor(parts, request, person, now) : undefined;
  if (quiet !== undefined && known === undefined) return { later: quiet };
  const replaces = rings && quiet === undefined ? undefined : known?.activityId;
  const key = `${request.id}~${person.id}`;
  const delivery = await parts.messenger.send({ person: person.id, card, replaces, key });
  await parts.agenda.unreached(person.id, request.id, !delivery.reached);
  // A new person opens Teams when they come; until then their manager has the guide, and nobody needs to be told.
  if (!delivery.reached)
    return person.id === request.subject.id ? {} : { unreachable: { person, why: delivery.why } };
  const message: Posted = {
    activityId: delivery.activityId,
    digest,
    // What could not be asked aloud is asked again in the morning.
    asks: quiet === undefined ? asks.join('|') : (known?.asks ?? ''),
    version: known?.version ?? 0,
  };
  const put = await parts.living.put(request.id, person.id, message, isOver(request));
  const leave = async (activityId: string): Promise<void> => {
    const viewer = readerOf(parts, request, person, chat);
    if (chat !== undefined)
      await leaveBehind(parts.messenger, chat.reference, { activityId, request: request.id, viewer });
  };
  if (known !== undefined && known.activityId !== delivery.activityId) await leave(known.activityId);
  if (put === 'conflict') {
    const next = await raced(parts, request, person.id, { posted: message, races });
    if (next === undefined) return { later: now };
    if (next.standing.known.activityId !== message.activityId) await leave(message.activityId);
    return tellPerson(parts, next.newest, person, next.standing);
  }
  return { reached: person.id, ...(quiet === undefined ? {} : { later: quiet }) };
}

/** What an older message of a request says from now on: that its card stands further down in the same chat. */
export async function leaveBehind(
  messenger: Messenger,
  reference: Reference,
  left: { readonly activityId: string; readonly request: string; readonly viewer: Viewer },
): Promise<void> {
  const card = movedCard(left.request, left.viewer);
  await messenger.post(reference, { card, replaces: left.activityId });
}

/** While somebody copies a one-time pass down, nothing takes it from their screen. */
function busyUntil(request: Request, person: PersonRef, now: Millis): Millis | undefined {
  const shown = request.passShown.findLast((pass) => pass.to.id === person.id);
  const until = shown === undefined ? 0 : Date.parse(shown.at) + passViewMinutes * 60_000;
  return until > now ? until : undefined;
}

/** The requester sits at the screen when their request is opened; everybody else has a night. */
function quietFor(parts: TellerParts, request: Request, person: PersonRef, now: Millis): Millis | undefined {
  const morning = parts.quietUntil(person.id, now);
  if (morning === undefined || isUrgent(request, morning)) return undefined;
  return person.id === request.requester.id && request.phase !== 'blocked' ? undefined : morning;
}

/** Who sees the request no more, or sees it in a group: the message that stands there follows, and no new one comes. */
async function tellAgain(
  parts: TellerParts,
  request: Request,
  place: string,
  { known, races }: Standing<Posted>,
): Promise<Told> {
  const person = isSharedPlace(place) ? undefined : parts.person(place);
  if (person !== undefined) await parts.agenda.wait(person.id, request.id, undefined);
  const chat = person === undefined ? undefined : await parts.conversations.find(person.id);
  const reference = known.reference ?? chat?.reference;
  if (reference === undefined) return {};
  const card =
    person === undefined
      ? await sharedCard(parts, request)
      : parts.draw(request, readerOf(parts, request, person, chat), parts.context(request, userIdOf(chat)));
  const digest = digestOf(card);
  if (known.digest === digest && known.asks === '') return {};
  const key = `${request.id}~${place}`;
  const sent = await parts.messenger.post(reference, { card, replaces: known.activityId, key });
  if (!sent.reached) {
    if (sent.gone === true) await parts.living.remove(request.id, place);
    return {};
  }
  // Asked again later, they are asked anew.
  const posted: Posted = { ...known, activityId: sent.activityId, digest, asks: '' };
  if ((await parts.living.put(request.id, place, posted, isOver(request))) === 'put') return {};
  const next = await raced(parts, request, place, { posted, races });
  return next === undefined ? {} : tellAgain(parts, next.newest, place, next.standing);
}

/** The request as everybody in a group or channel may see it; those it concerns are drawn their own view by refresh. */
export async function sharedCard(
  parts: Pick<TellerParts, 'conversations' | 'people' | 'context' | 'draw'>,
  request: Request,
): Promise<object> {
  const chats = await Promise.all(
    audienceOf(request, parts.people()).map((person) => parts.conversations.find(person.id)),
  );
  const nobody: Viewer = {
    id: '',
    name: '',
    language: 'en',
    zone: request.subject.zone,
    relations: new Set(),
    roles: new Set(),
    powers: new Set(),
  };
  return parts.draw(request, nobody, { ...parts.context(request, chats.flatMap(userIdOf)), shared: true });
}

const digestOf = (card: object): string => createHash('sha256').update(JSON.stringify(card)).digest('hex');

/** The channel id of a chat's owner (`29:…`), in a list of one or none. */
function userIdOf(chat: PersonChat | undefined): readonly string[] {
  const id = chat?.reference.user?.id;
  return id === undefined ? [] : [id];
}

/** Somebody as the card of a request sees them; in English and the request's zone until they have written to us. */
export function readerOf(
  { people }: Pick<TellerParts, 'people'>,
  request: Request,
  person: PersonRef,
  chat: PersonChat | undefined,
): Viewer {
  const zone = chat?.zone ?? request.subject.zone;
  return viewerFor({ ref: person, locale: chat?.locale, zone }, people(), request);
}
