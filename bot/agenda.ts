import { createHash } from 'node:crypto';
import type { Json } from '../core/canonical.ts';
import type { Millis, Store, StoredDocument } from '../core/ports.ts';

const WAITING = 'waiting';
const REMINDER = 'reminder';
const UNREACHED = 'unreached';
const pageSize = 200;

/** A request that waits for a person, since when (business time). */
export interface Waiting {
  readonly person: string;
  readonly request: string;
  readonly since: Millis;
}

/** A reminder that somebody is owed: by itself, or together with everything else once a day. */
export interface Reminder {
  readonly id: string;
  readonly person: string;
  readonly request: string;
  readonly about: string;
  readonly when: 'now' | 'daily';
  /** Business time from which it is owed. */
  readonly at: Millis;
}

/**
 * What waits for whom, in the store: a hint for the clock where to look, never the truth. Whoever acts on it looks at the
 * requests again.
 */
export interface Agenda {
  /** Notes that something waits, or that nothing does (`since` undefined). */
  wait(person: string, request: string, since: Millis | undefined): Promise<void>;
  remind(reminder: Omit<Reminder, 'id'>): Promise<void>;
  /** All of both kinds. */
  read(): Promise<{ readonly waiting: readonly Waiting[]; readonly reminders: readonly Reminder[] }>;
  dropReminder(id: string): Promise<void>;
  /** Notes that a request's message did not reach a person, or that it did. */
  unreached(person: string, request: string, missed: boolean): Promise<void>;
  /** Requests whose message did not reach a person. */
  missedBy(person: string): Promise<readonly string[]>;
}

/** An agenda that writes only what does not stand there already: reading is cheaper, and most changes change nothing here. */
export function createAgenda(store: Store, real: () => Millis): Agenda {
  const key = (person: string, request: string): string => `${person}~${request}`;
  const settle = async (kind: string, id: string, value: Json | undefined): Promise<void> => {
    const stands = (await store.getDocument(kind, id, real())) !== undefined;
    if (value === undefined && stands) await store.removeDocument(kind, id);
    if (value !== undefined && !stands) await store.putDocument({ kind, id, value }, real());
  };

  return {
    wait: (person, request, since) =>
      settle(WAITING, key(person, request), since === undefined ? undefined : { person, request, since }),
    unreached: (person, request, missed) =>
      settle(UNREACHED, key(person, request), missed ? { person, request } : undefined),
    missedBy: async (person) =>
      (await listAll(store, UNREACHED, real(), `${person}~`)).map(
        (item) => (item.value as { readonly request: string }).request,
      ),
    remind: async (reminder) => {
      const about = createHash('sha256').update(reminder.about).digest('hex').slice(0, 16);
      const id = `${key(reminder.person, reminder.request)}~${about}`;
      await store.putDocument({ kind: REMINDER, id, value: { ...reminder } }, real());
    },
    read: async () => {
      const [waiting, reminders] = await Promise.all([
        listAll(store, WAITING, real()),
        listAll(store, REMINDER, real()),
      ]);
      return {
        waiting: waiting.map((item) => item.value as unknown as Waiting),
        reminders: reminders.map((item) => ({ ...(item.value as unknown as Reminder), id: item.id })),
      };
    },
    dropReminder: async (id) => {
      await store.removeDocument(REMINDER, id);
    },
  };
}

async function listAll(
  store: Store,
  kind: string,
  realNow: Millis,
  prefix?: string,
): Promise<readonly StoredDocument[]> {
  const found: StoredDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.listDocuments(kind, { limit: pageSize, cursor, realNow, prefix });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
