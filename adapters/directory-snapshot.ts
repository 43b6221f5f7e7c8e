import { z } from 'zod';
import { type Role, roles } from '../core/access.ts';
import { onlyGroup } from '../core/named-group.ts';
import type { DirectoryEntry, PeopleFacts } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import { protectionOf } from '../core/policy-rules.ts';
import { readAway } from '../core/read-away.ts';
import { readGroupPeople } from '../core/read-person.ts';
import { type Decoder, literal, query, type Reader } from '../core/reader.ts';
import type { TellingGroups } from './account-now.ts';

/** A person of the directory, or an account that is nobody's. */
export interface Row {
  readonly entry: DirectoryEntry;
  /** Every name the account answers to, in lower case: id, sign-in name, addresses. */
  readonly names: readonly string[];
}

const rowShape: Decoder<Row> = z
  .object({
    id: z.string(),
    displayName: z.string().nullish(),
    userPrincipalName: z.string(),
    accountEnabled: z.boolean().nullish(),
    userType: z.string().nullish(),
    jobTitle: z.string().nullish(),
    department: z.string().nullish(),
    officeLocation: z.string().nullish(),
    employeeId: z.string().nullish(),
    mail: z.string().nullish(),
    proxyAddresses: z.array(z.string()).nullish(),
    manager: z.object({ id: z.string() }).nullish(),
  })
  .transform((raw) => {
    const addresses = (raw.proxyAddresses ?? []).map((one) => one.replace(/^smtp:/i, ''));
    const names = [raw.id, raw.userPrincipalName, raw.mail ?? '', ...addresses];
    return {
      names: names.filter((name) => name !== '').map((name) => name.toLowerCase()),
      entry: {
        id: raw.id,
        name: raw.displayName ?? raw.userPrincipalName,
        upn: raw.userPrincipalName,
        enabled: raw.accountEnabled !== false,
        guest: raw.userType === 'Guest',
        jobTitle: raw.jobTitle ?? undefined,
        department: raw.department ?? undefined,
        office: raw.officeLocation ?? undefined,
        managerId: raw.manager?.id,
        employeeId: raw.employeeId ?? undefined,
      },
    };
  });

const idShape: Decoder<{ readonly id: string }> = z.object({ id: z.string() });

const entryFields =
  'id,displayName,userPrincipalName,accountEnabled,userType,jobTitle,department,officeLocation,employeeId,mail,proxyAddresses';

/** Roles whose members are asked to decide, so that their absence matters; the others only see or do. */
const askedRoles: readonly Role[] = ['hr', 'security', 'operator'];

export type Snapshot = Omit<PeopleFacts, 'departing' | 'delegations' | 'now'> & {
  readonly groups: TellingGroups;
};

/** Everybody, the role groups, what is protected and who is away. Throws what the reader throws: the old snapshot stands then. */
export async function readSnapshot(
  reader: Reader,
  policy: Policy,
  options: { readonly ownApps: readonly string[]; readonly now: string },
): Promise<Snapshot> {
  const [rows, members, onPremises] = await Promise.all([
    readEverybody(reader),
    readRoles(reader, policy),
    readRoleGroup(reader, policy, 'onPremises'),
  ]);
  const asked = [...new Set(askedRoles.flatMap((role) => members[role]))];
  const [protecting, roleGroups, guardedGroups, own, absences] = await Promise.all([
    readProtecting(reader, policy),
    readRoleGroups(reader, policy),
    readGuardedGroups(reader, policy),
    readOwnApps(reader, options.ownApps),
    Promise.all(asked.map(async (id) => [id, await readAway(reader, id, options.now)] as const)),
  ]);
  return {
    entries: new Map(rows.map((row) => [row.entry.id, row.entry])),
    members,
    onPremises,
    groups: {
      roles: roleGroups,
      protecting: Object.fromEntries(protecting.map(({ name, id }) => [name, id])),
    },
    powers: policy.people,
    protected: new Map([...protectedAmong(policy, rows, protecting), ...own]),
    guardedGroups,
    away: new Map(absences.flatMap(([id, until]) => (until === undefined ? [] : [[id, until] as const]))),
  };
}

/** Nobody in any role: what is known before the first read. */
export function noMembers(): Record<Role, readonly string[]> {
  return { requester: [], hr: [], technician: [], security: [], auditor: [], operator: [] };
}

async function readEverybody(reader: Reader): Promise<readonly Row[]> {
  const rows = await reader.list(
    {
      path: '/users',
      params: {},
      query: query({ $select: entryFields, $expand: 'manager($select=id)', $top: 999 }),
    },
    rowShape,
  );
  return rows ?? [];
}

/** One person now; undefined when the directory does not know the id. */
export async function readEntry(reader: Reader, id: string): Promise<DirectoryEntry | undefined> {
  return (await readRow(reader, id))?.entry;
}

/** One account now, with every name it answers to; undefined when the directory does not know the id. */
export async function readRow(reader: Reader, id: string): Promise<Row | undefined> {
  const options = query({ $select: entryFields, $expand: 'manager($select=id)' });
  return reader.one({ path: '/users/{user-id}', params: { 'user-id': id }, query: options }, rowShape);
}

/** A role group that is missing is a fault of the installation, never an empty role. */
async function readRoleGroup(
  reader: Reader,
  policy: Policy,
  role: keyof Policy['people']['roles'],
): Promise<readonly string[]> {
  const group = policy.people.roles[role];
  const people = await readGroupPeople(reader, group, 'members');
  if (people === undefined)
    throw new Error(`policy/people.yaml: the group "${group}" for ${role} does not exist`);
  return people.map((person) => person.id);
}

/** Members of every role. */
export async function readRoles(reader: Reader, policy: Policy): Promise<Record<Role, readonly string[]>> {
  const read = (role: Role): Promise<readonly string[]> => readRoleGroup(reader, policy, role);
  const names = Object.keys(noMembers()) as readonly Role[];
  const lists = await Promise.all(names.map(read));
  return Object.fromEntries(names.map((name, index) => [name, lists[index] ?? []])) as Record<
    Role,
    readonly string[]
  >;
}

async function readRoleGroups(reader: Reader, policy: Policy): Promise<TellingGroups['roles']> {
  const find = async (role: Role): Promise<readonly [Role, string]> => [
    role,
    await groupId(reader, policy.people.roles[role], 'policy/people.yaml'),
  ];
  return Object.fromEntries(await Promise.all(roles.map(find)));
}

/** Object id of the only group of this name. A guard that cannot be found guards nothing, so that is an error. */
async function groupId(reader: Reader, name: string, where: string): Promise<string> {
  const id = await onlyGroup(reader, name);
  if (id === undefined) throw new Error(`${where}: the group "${name}" does not exist`);
  return id;
}

interface Protecting {
  /** As policy names the group. */
  readonly name: string;
  readonly id: string;
  /** Object ids, those of nested groups included. */
  readonly members: readonly string[];
}

async function readProtecting(reader: Reader, policy: Policy): Promise<readonly Protecting[]> {
  return Promise.all(
    policy.protected.groups.map(async ({ name }) => {
      const id = await groupId(reader, name, 'policy/protected.yaml');
      const path = '/groups/{group-id}/transitiveMembers';
      const options = query({ $select: 'id', $top: 999 });
      const members = await reader.list({ path, params: { 'group-id': id }, query: options }, idShape);
      return { name, id, members: (members ?? []).map((member) => member.id) };
    }),
  );
}

/** Accounts by rule and by group; disabled ones as well, since they can be enabled again. */
function protectedAmong(
  policy: Policy,
  rows: readonly Row[],
  protecting: readonly Protecting[],
): ReadonlyMap<string, string> {
  const groupsOf = new Map<string, string[]>();
  for (const { name, members } of protecting)
    for (const id of members) groupsOf.set(id, [...(groupsOf.get(id) ?? []), name]);
  const found = new Map<string, string>();
  for (const { entry, names } of rows) {
    const why = protectionOf(policy, { id: entry.id, upn: entry.upn, groups: groupsOf.get(entry.id) ?? [] });
    if (why !== undefined) for (const name of names) found.set(name, why);
  }
  for (const { id, why } of policy.protected.accounts) if (id !== undefined) found.set(id.toLowerCase(), why);
  return found;
}

/** Groups that make somebody something to Latchkey, and groups that protect: only people change who is in them. */
async function readGuardedGroups(reader: Reader, policy: Policy): Promise<ReadonlyMap<string, string>> {
  const roleNames = [...new Set(Object.values(policy.people.roles))];
  const named = [
    ...roleNames.map((name) => [name, 'people.yaml: its members hold a role in Latchkey'] as const),
    ...policy.protected.groups.map(({ name, why }) => [name, `protected.yaml: ${why}`] as const),
  ];
  const found = await Promise.all(
    named.map(async ([name, why]) => [await groupId(reader, name, 'policy'), name, why] as const),
  );
  return new Map(
    found.flatMap(([id, name, why]) => [
      [id.toLowerCase(), why],
      [name.toLowerCase(), why],
    ]),
  );
}

/** Service principals and applications behind our own client ids, so that no step ends Latchkey itself. */
async function readOwnApps(
  reader: Reader,
  ownApps: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const why = 'protected.yaml: an identity of Latchkey itself';
  const found = await Promise.all(
    ownApps.map((appId) =>
      reader.list(
        {
          path: '/servicePrincipals',
          params: {},
          query: query({ $filter: `appId eq ${literal(appId)}`, $select: 'id' }),
        },
        idShape,
      ),
    ),
  );
  return [
    ...ownApps.map((appId) => [appId.toLowerCase(), why] as const),
    ...found.flatMap((list) => (list ?? []).map((one) => [one.id.toLowerCase(), why] as const)),
  ];
}
