import { nextWorkingMoment, type OfficeHours, shift, workingDayFrom } from '../core/calendar.ts';
import type { Clock, Millis, Store } from '../core/ports.ts';
import type { Agenda, Reminder, Waiting } from './agenda.ts';
import type { Delivery } from './messenger.ts';

const SENT = 'digest';
const OFF = 'digest-off';
/** While one instance sends, no other does; after a crash the message goes out again when this has run out. */
const claimMillis = 120_000;
const rememberedDays = 7;

export interface BellsParts {
  readonly agenda: Agenda;
  readonly store: Pick<Store, 'getDocument' | 'putDocument' | 'removeDocument'>;
  readonly clock: Clock;
  readonly hours: (person: string) => OfficeHours;
  /** Sends one reminder by itself; undefined when what it was about does not wait any more. */
  readonly sendReminder: (reminder: Reminder) => Promise<Delivery | undefined>;
  /** Sends everything that waits for a person in one message; undefined when nothing does any more. */
  readonly sendDigest: (person: string) => Promise<Delivery | undefined>;
  readonly log: (event: string, facts: Readonly<Record<string, string>>) => void;
}

/** Rings for people: in their own working hours, once a day for all that waits, and never for what is done. */
export interface Bells {
  /** Rings for everybody whose time has come at the present business time; answers how many were rung for. */
  run(): Promise<number>;
  /** When somebody is next to be rung for, business time; null when nothing waits. */
  nextAt(): Promise<Millis | null>;
  /** Switches the morning message off or on again; reminders of what waits for long come all the same. */
  switchDigest(person: string, on: boolean): Promise<void>;
}

/** All state is in the store: what is owed in the agenda, who has had today's message in a record per person and day. */
export function createBells(parts: BellsParts): Bells {
  return {
    run: async () => {
      const now = parts.clock.now();
      const { waiting, reminders } = await parts.agenda.read();
      let rung = 0;
      for (const reminder of reminders.filter((one) => one.when === 'now'))
        rung += await ringNow(parts, reminder, now);
      for (const person of peopleIn(waiting, reminders)) {
        const own = ownOf(person, waiting, reminders);
        const at = await digestAt(parts, person, own);
        if (at !== undefined && at <= now) rung += await ringOnce(parts, person, own);
      }
      return rung;
    },
    nextAt: async () => {
      const { waiting, reminders } = await parts.agenda.read();
      const now = parts.clock.now();
      const times = reminders
        .filter((one) => one.when === 'now')
        .map((one) => openingFrom(parts.hours(one.person), now));
      for (const person of peopleIn(waiting, reminders)) {
        const at = await digestAt(parts, person, ownOf(person, waiting, reminders));
        if (at !== undefined) times.push(at);
      }
      return times.length === 0 ? null : Math.min(...times);
    },
    switchDigest: async (person, on) => {
      if (on) await parts.store.removeDocument(OFF, person);
      else await parts.store.putDocument({ kind: OFF, id: person, value: {} }, parts.clock.real());
    },
  };
}

interface Own {
  readonly waiting: readonly Waiting[];
  readonly reminders: readonly Reminder[];
}

function peopleIn(waiting: readonly Waiting[], reminders: readonly Reminder[]): readonly string[] {
  const daily = reminders.filter((one) => one.when === 'daily');
  return [...new Set([...waiting, ...daily].map((one) => one.person))];
}

function ownOf(person: string, waiting: readonly Waiting[], reminders: readonly Reminder[]): Own {
  return {
    waiting: waiting.filter((one) => one.person === person),
    reminders: reminders.filter((one) => one.person === person && one.when === 'daily'),
  };
}

/** A reminder that somebody asked for: at once, or when the office opens. */
async function ringNow(parts: BellsParts, reminder: Reminder, now: Millis): Promise<number> {
  if (openingFrom(parts.hours(reminder.person), now) > now) return 0;
  const delivery = await parts.sendReminder(reminder);
  await parts.agenda.dropReminder(reminder.id);
  if (delivery?.reached === false)
    parts.log('reminder-unreached', { person: reminder.person, because: delivery.why });
  return delivery === undefined ? 0 : 1;
}

/**
 * When a person's message of the day goes out: within their working hours, on a day that has had none. A reminder that
 * is owed brings it at once; what merely waits brings it when the office opens on the next working day.
 */
async function digestAt(parts: BellsParts, person: string, own: Own): Promise<Millis | undefined> {
  const office = parts.hours(person);
  const off = await parts.store.getDocument(OFF, person, parts.clock.real());
  const times = [
    ...own.reminders.map((one) => openingFrom(office, one.at)),
    ...(off === undefined ? own.waiting : []).map((one) => openingAfter(office, one.since)),
  ];
  if (times.length === 0) return undefined;
  const at = Math.max(openingFrom(office, parts.clock.now()), Math.min(...times));
  return (await hadOne(parts, person, dayOf(office, at))) ? openingAfter(office, at) : at;
}

/** The instant itself within working hours, else when the office opens next. */
function openingFrom(office: OfficeHours, at: Millis): Millis {
  return Date.parse(nextWorkingMoment(office, new Date(at).toISOString()));
}

/** When the office opens on the first working day after the day of an instant. */
function openingAfter(office: OfficeHours, at: Millis): Millis {
  return workingDayFrom(office, shift(dayOf(office, at), 1)).opens.toMillis();
}

function dayOf(office: OfficeHours, at: Millis): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: office.zone }).format(at);
}

async function hadOne(parts: BellsParts, person: string, day: string): Promise<boolean> {
  return (await parts.store.getDocument(SENT, `${person}~${day}`, parts.clock.real())) !== undefined;
}

/** One message for one person and day: claimed first, so that two instances do not both send it, and then noted for good. */
async function ringOnce(parts: BellsParts, person: string, own: Own): Promise<number> {
  const { store, clock } = parts;
  const id = `${person}~${dayOf(parts.hours(person), clock.now())}`;
  const claim = { kind: SENT, id, value: {}, ifVersion: 0, expiresAt: clock.real() + claimMillis };
  if ((await store.putDocument(claim, clock.real())) === 'conflict') return 0;
  const delivery = await parts.sendDigest(person);
  for (const reminder of own.reminders) await parts.agenda.dropReminder(reminder.id);
  if (delivery === undefined) {
    // Nothing waited any more, so the day is still free for what comes later.
    for (const { request } of own.waiting) await parts.agenda.wait(person, request, undefined);
    await store.removeDocument(SENT, id);
    return 0;
  }
  const expiresAt = clock.real() + rememberedDays * 86_400_000;
  await store.putDocument({ kind: SENT, id, value: {}, expiresAt }, clock.real());
  if (!delivery.reached) parts.log('digest-unreached', { person, because: delivery.why });
  return 1;
}
