import { dailyDigestCard } from '../cards/daily-digest.ts';
import { approvalEntry, statusEntry, taskEntries } from '../cards/list.ts';
import { nudgeCard } from '../cards/nudge.ts';
import type { Viewer } from '../cards/viewer.ts';
import { CONTAINED } from '../core/due.ts';
import type { PersonRef } from '../core/person.ts';
import { stayEnd } from '../core/stay.ts';
import type { Reminder } from './agenda.ts';
import { asksOf } from './asks.ts';
import { loadRequest } from './handle.ts';
import type { Delivery, Messenger } from './messenger.ts';
import { findRequests, type RequestParts, waitingFor } from './requests.ts';
import { readerOf, type TellerParts } from './teller.ts';
import { viewerFor } from './visitor.ts';

export interface DigestParts {
  readonly requests: RequestParts;
  readonly teller: Pick<TellerParts, 'people' | 'person' | 'conversations' | 'context' | 'clock'>;
  readonly messenger: Messenger;
  /** Zone of a person's office, for those who have not written to us yet. */
  readonly zoneOf: (person: string) => string;
}

/** Everything that waits for a person in one message; undefined when nothing does. Looked up now: what is done is not asked again. */
export async function sendDigest(parts: DigestParts, id: string): Promise<Delivery | undefined> {
  const { teller, requests } = parts;
  const person = teller.person(id);
  if (person === undefined || !teller.people().active(id)) return undefined;
  const now = teller.clock.now();
  const chat = await teller.conversations.find(id);
  const { approvals, tasks } = await waitingFor(requests, person);
  const own = await findRequests(requests, person, [`requester:${id}`, 'state:live']);
  const stuck = own.filter((request) =>
    asksOf(request, person, teller.people(), now).some((about) => about === 'blocked' || about === CONTAINED),
  );
  const of = (request: Parameters<typeof readerOf>[1]): Viewer => readerOf(teller, request, person, chat);
  const context = (request: Parameters<typeof readerOf>[1]) => teller.context(request, []);
  const entries = {
    approvals: approvals.flatMap((request) => approvalEntry(request, of(request)) ?? []),
    tasks: tasks.flatMap((request) => taskEntries(request, of(request), context(request))),
    stuck: stuck.map((request) => statusEntry(request, of(request), context(request))),
  };
  if (Object.values(entries).every((list) => list.length === 0)) return undefined;
  const zone = chat?.zone ?? parts.zoneOf(id);
  const viewer = viewerFor({ ref: person, locale: chat?.locale, zone }, teller.people());
  return parts.messenger.send({ person: id, card: dailyDigestCard({ viewer, ...entries, now }) });
}

/** One reminder by itself; undefined when what it is about does not wait for the person any more. */
export async function sendReminder(parts: DigestParts, reminder: Reminder): Promise<Delivery | undefined> {
  const { teller, requests } = parts;
  const person = teller.person(reminder.person);
  const request = await loadRequest(requests.world, reminder.request);
  if (person === undefined || request === undefined || !teller.people().active(person.id)) return undefined;
  if (!stillWaits(parts, request, person, reminder.about)) return undefined;
  const chat = await teller.conversations.find(person.id);
  const viewer = readerOf(teller, request, person, chat);
  const card = nudgeCard(request, viewer, reminder.about, teller.context(request, []));
  return parts.messenger.send({ person: person.id, card });
}

/** A renewal waits as long as the stay was not renewed; everything else as long as it is asked of the person. */
function stillWaits(
  { teller }: DigestParts,
  request: Parameters<typeof asksOf>[0],
  person: PersonRef,
  about: string,
): boolean {
  if (about.startsWith('renewal:')) return about.split(':')[1] === stayEnd(request);
  return asksOf(request, person, teller.people(), teller.clock.now()).includes(about);
}
