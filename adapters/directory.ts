import type { People } from '../core/access.ts';
import type { Delegation, PeopleFacts } from '../core/people.ts';
import { peopleFrom } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import type { Clock, Store, StoredDocument } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import { entriesWith, withAccount } from './account-now.ts';
import { type AccountReadParts, createAccountReads } from './account-reads.ts';
import { noMembers, readEntry, readRoles, readSnapshot } from './directory-snapshot.ts';

const DEPARTING = 'departing';
/** Departures read per page of the store. */
const pageSize = 200;

export interface Directory {
  /** Reads everybody, the role groups and the protected accounts; keeps the old snapshot when that fails. */
  refresh(): Promise<void>;
  people(): People;
  facts(): PeopleFacts;
  /** The same answers after reading the given people and all role groups now. */
  fresh(ids: readonly string[]): Promise<People>;
  /**
   * The same answers before a click of this person counts: their account and roles as the tenant shows them now, or as
   * last read when it does not answer in time; whether they depart and who acts for whom as our own store says, where
   * another instance may have written a moment ago.
   */
  peopleNow(id: string): Promise<People>;
  /**
   * What protects this account is known as of the last minutes from here on: read now where everybody could not be read
   * for so long. Rejects as that read does.
   */
  knowProtection(id: string): Promise<void>;
  setDeparting(id: string, departing: boolean): Promise<void>;
  /** Reads one person whom the snapshot does not know yet; true when the directory does. */
  learn(id: string): Promise<boolean>;
}

export interface DirectoryParts extends Pick<AccountReadParts, 'account' | 'inTime'> {
  readonly reader: () => Reader;
  readonly policy: () => Policy;
  readonly store: Store;
  readonly clock: Clock;
  /** Who acts for whom, as the ledger of the house says now. */
  readonly delegations: () => Promise<readonly Delegation[]>;
  /** Application (client) ids of the bot's own identities: no step touches them. */
  readonly ownApps?: () => readonly string[];
  /** How everybody is read at once; through the reader when left out. */
  readonly snapshot?: typeof readSnapshot;
}

/** What the bot knows of people between tenant reads. Role groups come from policy/people.yaml. */
export function createDirectory(parts: DirectoryParts): Directory {
  let facts = nobody(parts.policy());
  const now = (): string => new Date(parts.clock.now()).toISOString();
  const read = parts.snapshot ?? readSnapshot;
  const accounts = createAccountReads({
    ...parts,
    real: () => parts.clock.real(),
    learn: (id, seen) => {
      facts = withAccount(facts, id, seen);
    },
  });
  return {
    facts: () => facts,
    people: () => peopleFrom({ ...facts, now: now() }),
    refresh: async () => {
      const startedAt = parts.clock.real();
      const options = { ownApps: parts.ownApps?.() ?? [], now: now() };
      const { groups, ...snapshot } = await read(parts.reader(), parts.policy(), options);
      // Our own store is asked last: what it says may have changed while the tenant was read.
      const [departing, delegations] = await Promise.all([listDeparting(parts), parts.delegations()]);
      accounts.everybody(startedAt, groups);
      facts = { ...snapshot, departing, delegations, now: now() };
    },
    fresh: async (ids) => {
      const reader = parts.reader();
      const [members, read] = await Promise.all([
        readRoles(reader, parts.policy()),
        Promise.all([...new Set(ids)].map(async (id) => [id, await readEntry(reader, id)] as const)),
      ]);
      const departing = await listDeparting(parts);
      const entries = read.reduce((known, [id, entry]) => entriesWith(known, id, entry), facts.entries);
      return peopleFrom({ ...facts, members, entries, departing, now: now() });
    },
    learn: async (id) => {
      const entry = await readEntry(parts.reader(), id);
      if (entry !== undefined) facts = { ...facts, entries: entriesWith(facts.entries, id, entry) };
      return entry !== undefined;
    },
    knowProtection: (id) => accounts.know(id),
    setDeparting: async (id, departing) => {
      if (departing)
        await parts.store.putDocument({ kind: DEPARTING, id, value: { since: now() } }, parts.clock.real());
      else await parts.store.removeDocument(DEPARTING, id);
      // Not read again here: a thousand who leave together would each read a thousand.
      const known = new Set(facts.departing);
      if (departing) known.add(id);
      else known.delete(id);
      facts = { ...facts, departing: known };
    },
    peopleNow: async (id) => {
      const [gone, delegations] = await Promise.all([
        parts.store.getDocument(DEPARTING, id, parts.clock.real()),
        parts.delegations(),
        accounts.look(id),
      ]);
      const departing = new Set(facts.departing);
      if (gone === undefined) departing.delete(id);
      else departing.add(id);
      facts = { ...facts, departing, delegations };
      return peopleFrom({ ...facts, now: now() });
    },
  };
}

/** What is known before the first read. */
function nobody(policy: Policy): PeopleFacts {
  return {
    entries: new Map(),
    members: noMembers(),
    powers: policy.people,
    protected: new Map(),
    departing: new Set(),
    delegations: [],
    now: '',
  };
}

/** All documents of a kind, page by page: departures add up over the years. */
async function listAll(parts: DirectoryParts, kind: string): Promise<readonly StoredDocument[]> {
  const found: StoredDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await parts.store.listDocuments(kind, {
      limit: pageSize,
      realNow: parts.clock.real(),
      cursor,
    });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

async function listDeparting(parts: DirectoryParts): Promise<ReadonlySet<string>> {
  return new Set((await listAll(parts, DEPARTING)).map((item) => item.id));
}
