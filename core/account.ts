import type { Subject } from './person.ts';
import { type Decoder, literal, query, type Reader, ReadFailed, shape } from './reader.ts';

/** What decides whether an account can be written from the cloud (graph.md 5), and its live state. */
export interface Account {
  readonly id: string;
  readonly accountEnabled: boolean;
  readonly synced: boolean;
  readonly restricted: boolean;
  readonly passwordChangedAt?: string;
  readonly sessionsValidFrom?: string;
}

const decoder: Decoder<Account> = shape
  .object({
    id: shape.string(),
    accountEnabled: shape.boolean(),
    onPremisesSyncEnabled: shape.boolean().nullish(),
    isManagementRestricted: shape.boolean().nullish(),
    lastPasswordChangeDateTime: shape.string().nullish(),
    signInSessionsValidFromDateTime: shape.string().nullish(),
  })
  .transform((user) => ({
    id: user.id,
    accountEnabled: user.accountEnabled,
    synced: user.onPremisesSyncEnabled === true,
    restricted: user.isManagementRestricted === true,
    passwordChangedAt: user.lastPasswordChangeDateTime ?? undefined,
    sessionsValidFrom: user.signInSessionsValidFromDateTime ?? undefined,
  }));

const accountFields =
  'id,accountEnabled,onPremisesSyncEnabled,isManagementRestricted,lastPasswordChangeDateTime,signInSessionsValidFromDateTime';

/** The account as it reads now; undefined when the directory does not know the id. Throws what the reader throws. */
export function readAccount(reader: Reader, id: string): Promise<Account | undefined> {
  return reader.one(
    { path: '/users/{user-id}', params: { 'user-id': id }, query: query({ $select: accountFields }) },
    decoder,
  );
}

/** The directory id of a subject. Throws a TypeError for a joiner without an account: such a step must not look yet. */
export function directoryId(subject: Subject): string {
  if (subject.id === undefined) throw new TypeError(`${subject.name} has no directory account yet`);
  return subject.id;
}

/** A directory role that a person holds or may activate. */
export interface HeldRole {
  readonly id: string;
  readonly roleId: string;
  readonly name: string;
  readonly scope: string;
  readonly how: 'assigned' | 'active-by-pim' | 'eligible';
}

const roleRow = shape.object({
  id: shape.string(),
  principalId: shape.string(),
  roleDefinitionId: shape.string(),
  directoryScopeId: shape.string().nullish(),
  roleDefinition: shape.object({ displayName: shape.string().nullish() }).nullish(),
  assignmentType: shape.string().nullish(),
});
type RoleRow = typeof roleRow._output;

function held(row: RoleRow, how: HeldRole['how']): HeldRole {
  return {
    id: row.id,
    roleId: row.roleDefinitionId,
    name: row.roleDefinition?.displayName ?? row.roleDefinitionId,
    scope: row.directoryScopeId ?? '/',
    how,
  };
}

/**
 * Roles assigned, made active by Privileged Identity Management, and eligible (graph.md 8.2). A tenant without the
 * premium licence refuses the last two lists with 400 or 403: then it has no such schedules.
 */
export async function readRoles(reader: Reader, id: string): Promise<readonly HeldRole[]> {
  const read = async (path: Parameters<Reader['list']>[0]['path']) => {
    const filter = query({ $filter: `principalId eq ${literal(id)}`, $expand: 'roleDefinition' });
    const rows = await reader.list({ path, params: {}, query: filter }, roleRow);
    // A filter that was ignored must never widen what is taken away.
    return rows?.filter((row) => row.principalId.toLowerCase() === id.toLowerCase());
  };
  const [assigned, active, eligible] = await Promise.all([
    read('/roleManagement/directory/roleAssignments'),
    premium(read('/roleManagement/directory/roleAssignmentScheduleInstances')),
    premium(read('/roleManagement/directory/roleEligibilityScheduleInstances')),
  ]);
  const byPim = new Set(
    (active ?? []).map((row) => `${row.roleDefinitionId} ${row.directoryScopeId ?? '/'}`),
  );
  return [
    ...(assigned ?? [])
      .filter((row) => !byPim.has(`${row.roleDefinitionId} ${row.directoryScopeId ?? '/'}`))
      .map((row) => held(row, 'assigned')),
    ...(active ?? []).map((row) => held(row, 'active-by-pim')),
    ...(eligible ?? []).map((row) => held(row, 'eligible')),
  ];
}

async function premium<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof ReadFailed && [400, 403].includes(error.status)) return undefined;
    throw error;
  }
}

/** Whether the person holds a role, or undefined when that could not be read: containment then just tries. */
export async function holdsRoles(reader: Reader, id: string): Promise<boolean | undefined> {
  try {
    return (await readRoles(reader, id)).length > 0;
  } catch (error) {
    if (error instanceof ReadFailed) return undefined;
    throw error;
  }
}
