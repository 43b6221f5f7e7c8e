import { z } from 'zod';
import type { Role } from '../core/access.ts';
import type { DirectoryEntry, PeopleFacts } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import { protectionOf } from '../core/policy-rules.ts';
import { type Decoder, type Reader, ReadFailed } from '../core/reader.ts';
import { readRow } from './directory-snapshot.ts';

/** Object ids of the groups that decide what an account may do here, and whether anything may be done to it. */
export interface TellingGroups {
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** Of each group that protects, by the name that policy has for it. */
  readonly protecting: Readonly<Record<string, string>>;
}

/** One account as the directory shows it at this moment; no entry and no names when it does not know the id. */
export interface AccountNow {
  readonly entry: DirectoryEntry | undefined;
  readonly roles: ReadonlySet<Role>;
  /** Every name the account answers to, in lower case: id, sign-in name, addresses. */
  readonly names: readonly string[];
  /** Why no automatic step may touch it. */
  readonly protectedBecause?: string;
}

const idsShape: Decoder<{ readonly value: readonly string[] }> = z.object({ value: z.array(z.string()) });

/** Reads one account, its roles and what protects it, nested groups included, in one round trip. Rejects as the reader does. */
export async function readAccount(
  reader: Reader,
  policy: Pick<Policy, 'protected'>,
  { id, groups }: { readonly id: string; readonly groups: TellingGroups },
): Promise<AccountNow> {
  const asked = [...new Set([...Object.values(groups.roles), ...Object.values(groups.protecting)])];
  const parts = Array.from({ length: Math.ceil(asked.length / groupsAskedMax) }, (_, part) =>
    asked.slice(part * groupsAskedMax, (part + 1) * groupsAskedMax),
  );
  const [row, ...found] = await Promise.all([
    readRow(reader, id),
    ...parts.map((groupIds) => groupsAmong(reader, id, groupIds)),
  ]);
  // A group that is gone, or a reader that does not know the account yet, says nothing of what protects it.
  if (row !== undefined && found.includes(undefined))
    throw new ReadFailed(404, 'groups-unread', `the directory knows ${id}, but not in which groups it is`);
  const within = new Set(found.flatMap((some) => some ?? []));
  const isWithin = ([, group]: readonly [string, string]): boolean => within.has(group.toLowerCase());
  const named = Object.entries(groups.roles) as readonly (readonly [Role, string])[];
  const guards = Object.entries(groups.protecting).filter(isWithin);
  const account = { id, upn: row?.entry.upn, groups: guards.map(([name]) => name) };
  return {
    entry: row?.entry,
    roles: new Set(named.filter(isWithin).map(([role]) => role)),
    names: row?.names ?? [],
    protectedBecause: protectionOf(policy, account),
  };
}

/** https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups */
const groupsAskedMax = 20;

/** Undefined where the directory does not know the account, or one of the groups. */
async function groupsAmong(
  reader: Reader,
  id: string,
  groupIds: readonly string[],
): Promise<readonly string[] | undefined> {
  try {
    const path = '/users/{user-id}/checkMemberGroups';
    const { value } = await reader.ask({ path, params: { 'user-id': id }, body: { groupIds } }, idsShape);
    return value.map((group) => group.toLowerCase());
  } catch (error) {
    if (error instanceof ReadFailed && error.status === 404) return undefined;
    throw error;
  }
}

/** The facts with what was just read of one account; the same object where nothing changed. */
export function withAccount<F extends Pick<PeopleFacts, 'entries' | 'members' | 'protected'>>(
  facts: F,
  id: string,
  seen: AccountNow,
): F {
  const entries = entriesWith(facts.entries, id, seen.entry);
  const members = membersWith(facts.members, id, seen);
  const guarded = protectedWith(facts.protected, seen);
  const isSame = entries === facts.entries && members === facts.members && guarded === facts.protected;
  return isSame ? facts : { ...facts, entries, members, protected: guarded };
}

function protectedWith(
  known: PeopleFacts['protected'],
  { names, protectedBecause }: AccountNow,
): PeopleFacts['protected'] {
  if (names.every((name) => known.get(name) === protectedBecause)) return known;
  const next = new Map(known);
  for (const name of names) {
    if (protectedBecause === undefined) next.delete(name);
    else next.set(name, protectedBecause);
  }
  return next;
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
