import type { People } from '../core/access.ts';
import type { Delegation, PeopleFacts } from '../core/people.ts';
import { peopleFrom } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import type { Clock, Store, StoredDocument } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
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
   * The same answers after asking our own store whether this person departs, and who acts for whom: another instance may
   * have written that a moment ago. No tenant call.
   */
  peopleNow(id: string): Promise<People>;
  setDeparting(id: string, departing: boolean): Promise<void>;
  /** Reads one person whom the snapshot does not know yet; true when the directory does. */
  learn(id: string): Promise<boolean>;
}

export interface DirectoryParts {
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
  const readAgain = async (): Promise<PeopleFacts> => {
    const [snapshot, departing, delegations] = await Promise.all([
      read(parts.reader(), parts.policy(), { ownApps: parts.ownApps?.() ?? [], now: now() }),
      listDeparting(parts),
      parts.delegations(),
    ]);
    return { ...snapshot, departing, delegations, now: now() };
  };
  return {
    facts: () => facts,
    people: () => peopleFrom({ ...facts, now: now() }),
    refresh: async () => {
      facts = await readAgain();
    },
    fresh: async (ids) => {
      const reader = parts.reader();
      const [members, entries] = await Promise.all([
        readRoles(reader, parts.policy()),
        Promise.all([...new Set(ids)].map((id) => readEntry(reader, id))),
      ]);
      const known = new Map(facts.entries);
      for (const [index, id] of [...new Set(ids)].entries()) {
        const entry = entries[index];
        if (entry === undefined) known.delete(id);
        else known.set(id, entry);
      }
      return peopleFrom({
        ...facts,
        members,
        entries: known,
        departing: await listDeparting(parts),
        now: now(),
      });
    },
    learn: async (id) => {
      const entry = await readEntry(parts.reader(), id);
      if (entry !== undefined) facts = { ...facts, entries: new Map(facts.entries).set(id, entry) };
      return entry !== undefined;
    },
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
