import { z } from 'zod';
import type { Role } from '../core/access.ts';
import type { DirectoryEntry, PeopleFacts } from '../core/people.ts';
import { type Decoder, type Reader, ReadFailed } from '../core/reader.ts';
import { readEntry } from './directory-snapshot.ts';

/** Object id of each role's group. */
export type RoleGroups = Readonly<Partial<Record<Role, string>>>;

/** One account as the directory shows it at this moment; no entry when it does not know the id. */
export interface AccountNow {
  readonly entry: DirectoryEntry | undefined;
  readonly roles: ReadonlySet<Role>;
}

const idsShape: Decoder<{ readonly value: readonly string[] }> = z.object({ value: z.array(z.string()) });

/**
 * Reads one account and its roles, nested groups included, in one round trip. Rejects as the reader does. At most 20
 * groups may be asked about at once, and there are fewer roles:
 * https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
 */
export async function readAccount(reader: Reader, id: string, groups: RoleGroups): Promise<AccountNow> {
  const [entry, within] = await Promise.all([readEntry(reader, id), groupsAmong(reader, id, groups)]);
  const named = Object.entries(groups) as readonly (readonly [Role, string])[];
  const roles = named.flatMap(([role, group]) => (within.has(group.toLowerCase()) ? [role] : []));
  return { entry, roles: new Set(roles) };
}

async function groupsAmong(reader: Reader, id: string, groups: RoleGroups): Promise<ReadonlySet<string>> {
  const groupIds = [...new Set(Object.values(groups))];
  if (groupIds.length === 0) return new Set();
  try {
    const path = '/users/{user-id}/checkMemberGroups';
    const { value } = await reader.ask({ path, params: { 'user-id': id }, body: { groupIds } }, idsShape);
    return new Set(value.map((group) => group.toLowerCase()));
  } catch (error) {
    if (error instanceof ReadFailed && error.status === 404) return new Set();
    throw error;
  }
}

/** The facts with what was just read of one account; the same object where nothing changed. */
export function withAccount<F extends Pick<PeopleFacts, 'entries' | 'members'>>(
  facts: F,
  id: string,
  seen: AccountNow,
): F {
  const entries = entriesWith(facts.entries, id, seen.entry);
  const members = membersWith(facts.members, id, seen);
  return entries === facts.entries && members === facts.members ? facts : { ...facts, entries, members };
}

/** Entries after one of them was read again; whoever was not found is gone. The same map where nothing changed. */
export function entriesWith(
  entries: PeopleFacts['entries'],
  id: string,
  entry: DirectoryEntry | undefined,
): PeopleFacts['entries'] {
  if (sameEntry(entries.get(id), entry)) return entries;
  const next = new Map(entries);
  if (entry === undefined) next.delete(id);
  else next.set(id, entry);
  return next;
}

function sameEntry(one: DirectoryEntry | undefined, other: DirectoryEntry | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof DirectoryEntry>;
  return [...names].every((name) => one[name] === other[name]);
}

function membersWith(members: PeopleFacts['members'], id: string, seen: AccountNow): PeopleFacts['members'] {
  const changed = (Object.keys(members) as readonly Role[]).filter(
    (role) => members[role].includes(id) !== seen.roles.has(role),
  );
  if (changed.length === 0) return members;
  const next = { ...members };
  for (const role of changed)
    next[role] = seen.roles.has(role) ? [...members[role], id] : members[role].filter((one) => one !== id);
  return next;
}
