import type { PeopleFacts } from './people.ts';
import type { PersonRef } from './person.ts';
import { type Decoder, query, type Reader, ReadFailed, shape } from './reader.ts';

/** People one audit looks at; more are said to have been left out, the ones with access first. */
export const auditedPeopleMax = 1_000;

/** Why somebody counts as having left. */
export type LeftBecause = 'enabled-after-leave-date' | 'enabled-after-departure' | 'disabled';

export interface FormerPerson {
  readonly person: PersonRef;
  readonly because: LeftBecause;
}

export interface FormerPeople {
  readonly people: readonly FormerPerson[];
  /** Disabled accounts without an employee id: shared mailboxes, rooms, services. They are no people who left. */
  readonly otherAccounts: number;
  /** How many people left in all; more than `people` where the limit cut in. */
  readonly all: number;
  /** False where the directory does not let us see leave dates. */
  readonly leaveDatesRead: boolean;
}

const idDecoder: Decoder<string> = shape.object({ id: shape.string() }).transform((row) => row.id);

/**
 * Everybody who left, as far as the directory and our own finished departures know: accounts that are open although their
 * leave date or departure is over come first, then disabled ones. Guests and protected accounts are not meant.
 */
export async function readFormerPeople(
  reader: Reader,
  facts: PeopleFacts,
  now: string,
): Promise<FormerPeople> {
  const dated = await pastLeaveDate(reader, now);
  const found: FormerPerson[] = [];
  let otherAccounts = 0;
  for (const entry of facts.entries.values()) {
    if (entry.guest || facts.protected.has(entry.id)) continue;
    const person = { id: entry.id, name: entry.name, upn: entry.upn };
    if (entry.enabled && dated?.has(entry.id) === true)
      found.push({ person, because: 'enabled-after-leave-date' });
    else if (entry.enabled && facts.departing.has(entry.id))
      found.push({ person, because: 'enabled-after-departure' });
    else if (!entry.enabled && (entry.employeeId !== undefined || facts.departing.has(entry.id)))
      found.push({ person, because: 'disabled' });
    else if (!entry.enabled) otherAccounts += 1;
  }
  found.sort((a, b) => Number(a.because === 'disabled') - Number(b.because === 'disabled'));
  return {
    people: found.slice(0, auditedPeopleMax),
    all: found.length,
    otherAccounts,
    leaveDatesRead: dated !== undefined,
  };
}

/** Accounts that are open although their leave date has passed; undefined where dates may not be read. */
async function pastLeaveDate(reader: Reader, now: string): Promise<ReadonlySet<string> | undefined> {
  const filter = `accountEnabled eq true and employeeLeaveDateTime le ${now.slice(0, 19)}Z`;
  try {
    const options = query({ $filter: filter, $select: 'id', $top: 999 });
    const ids = await reader.list({ path: '/users', params: {}, query: options }, idDecoder);
    return new Set(ids);
  } catch (error) {
    if (error instanceof ReadFailed && [400, 403].includes(error.status)) return undefined;
    throw error;
  }
}
