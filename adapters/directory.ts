import { z } from 'zod';
import type { People, Role } from '../core/access.ts';
import type { Delegation, DirectoryEntry, PeopleFacts } from '../core/people.ts';
import { peopleFrom } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import type { Clock, Store } from '../core/ports.ts';
import { readGroupPeople } from '../core/read-person.ts';
import { type Decoder, query, type Reader } from '../core/reader.ts';

const DEPARTING = 'departing';
const DELEGATION = 'delegation';
/** Delegations and departures listed at a time; more than this is not a company any more. */
const listedMax = 500;

export interface Directory {
  /** Reads everybody, the role groups and the protected accounts; keeps the old snapshot when that fails. */
  refresh(): Promise<void>;
  people(): People;
  facts(): PeopleFacts;
  /** The same answers after reading the given people and all role groups now. */
  fresh(ids: readonly string[]): Promise<People>;
  setDeparting(id: string, departing: boolean): Promise<void>;
  addDelegation(delegation: Delegation): Promise<void>;
}

export interface DirectoryParts {
  readonly reader: () => Reader;
  readonly policy: () => Policy;
  readonly store: Store;
  readonly clock: Clock;
}

const entryShape: Decoder<DirectoryEntry> = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    userPrincipalName: z.string(),
    accountEnabled: z.boolean().nullish(),
    userType: z.string().nullish(),
    jobTitle: z.string().nullish(),
    department: z.string().nullish(),
    officeLocation: z.string().nullish(),
    manager: z.object({ id: z.string() }).nullish(),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.displayName ?? raw.userPrincipalName,
    upn: raw.userPrincipalName,
    enabled: raw.accountEnabled !== false,
    guest: raw.userType === 'Guest',
    jobTitle: raw.jobTitle ?? undefined,
    department: raw.department ?? undefined,
    office: raw.officeLocation ?? undefined,
    managerId: raw.manager?.id,
  }));

const entryFields =
  'id,displayName,userPrincipalName,accountEnabled,userType,jobTitle,department,officeLocation';

/** What the bot knows of people between tenant reads. Role groups come from policy/people.yaml. */
export function createDirectory(parts: DirectoryParts): Directory {
  let facts: PeopleFacts = {
    entries: new Map(),
    members: noMembers(),
    protected: new Map(),
    departing: new Set(),
    delegations: [],
    now: '',
  };
  const now = (): string => new Date(parts.clock.now()).toISOString();
  const readAgain = async (): Promise<PeopleFacts> => {
    const reader = parts.reader();
    const [entries, members, departing, delegations] = await Promise.all([
      readEverybody(reader),
      readRoles(reader, parts.policy()),
      listDeparting(parts),
      listDelegations(parts),
    ]);
    return {
      entries,
      members,
      departing,
      delegations,
      protected: await readProtected(reader, parts.policy(), entries),
      now: now(),
    };
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
    setDeparting: async (id, departing) => {
      if (departing)
        await parts.store.putDocument({ kind: DEPARTING, id, value: { since: now() } }, parts.clock.real());
      else await parts.store.removeDocument(DEPARTING, id);
      facts = { ...facts, departing: await listDeparting(parts) };
    },
    addDelegation: async (delegation) => {
      const id = `${delegation.from.id}~${Date.parse(delegation.begins)}`;
      await parts.store.putDocument(
        {
          kind: DELEGATION,
          id,
          value: { ...delegation, from: { ...delegation.from }, to: { ...delegation.to } } as never,
        },
        parts.clock.real(),
      );
      facts = { ...facts, delegations: await listDelegations(parts) };
    },
  };
}

function noMembers(): Record<Role, readonly string[]> {
  return { requester: [], hr: [], technician: [], security: [], auditor: [], operator: [] };
}

async function readEverybody(reader: Reader): Promise<ReadonlyMap<string, DirectoryEntry>> {
  const rows = await reader.list(
    {
      path: '/users',
      params: {},
      query: query({ $select: entryFields, $expand: 'manager($select=id)', $top: 999 }),
    },
    entryShape,
  );
  return new Map((rows ?? []).map((row) => [row.id, row]));
}

function readEntry(reader: Reader, id: string): Promise<DirectoryEntry | undefined> {
  return reader.one(
    { path: '/users/{user-id}', params: { 'user-id': id }, query: query({ $select: entryFields }) },
    entryShape,
  );
}

/** A role group that is missing is a fault of the installation, never an empty role. */
async function readRoles(reader: Reader, policy: Policy): Promise<Record<Role, readonly string[]>> {
  const groups = policy.people.roles;
  const read = async (role: Role): Promise<readonly string[]> => {
    const people = await readGroupPeople(reader, groups[role], 'members');
    if (people === undefined)
      throw new Error(`policy/people.yaml: the group "${groups[role]}" for ${role} does not exist`);
    return people.map((person) => person.id);
  };
  const names = Object.keys(noMembers()) as readonly Role[];
  const lists = await Promise.all(names.map(read));
  return Object.fromEntries(names.map((name, index) => [name, lists[index] ?? []])) as Record<
    Role,
    readonly string[]
  >;
}

async function readProtected(
  reader: Reader,
  policy: Policy,
  entries: ReadonlyMap<string, DirectoryEntry>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const account of policy.protected.accounts) {
    for (const entry of entries.values()) {
      const upn = entry.upn.toLowerCase();
      const hit =
        entry.id === account.id?.toLowerCase() ||
        upn === account.upn?.toLowerCase() ||
        (account.upnStartsWith !== undefined && upn.startsWith(account.upnStartsWith.toLowerCase()));
      if (hit) found.set(entry.id, account.why);
    }
  }
  const groups = await Promise.all(
    policy.protected.groups.map(async (group) => ({
      group,
      people: (await readGroupPeople(reader, group.name, 'members')) ?? [],
    })),
  );
  for (const { group, people } of groups) for (const person of people) found.set(person.id, group.why);
  return found;
}

async function listDeparting(parts: DirectoryParts): Promise<ReadonlySet<string>> {
  const page = await parts.store.listDocuments(DEPARTING, { limit: listedMax, realNow: parts.clock.real() });
  return new Set(page.items.map((item) => item.id));
}

async function listDelegations(parts: DirectoryParts): Promise<readonly Delegation[]> {
  const page = await parts.store.listDocuments(DELEGATION, { limit: listedMax, realNow: parts.clock.real() });
  return page.items.map((item) => item.value as unknown as Delegation);
}
