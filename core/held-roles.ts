import { heldGroup, readMemberships } from './memberships.ts';
import { type Decoder, literal, query, type Reader, ReadFailed, shape } from './reader.ts';

/** Power in the directory that a person holds or may activate: by a role, or by a group that carries roles. */
export interface HeldRole {
  readonly id: string;
  /** Role definition, or for a group its object id. */
  readonly roleId: string;
  readonly name: string;
  readonly scope: string;
  readonly how:
    | 'assigned'
    | 'active-by-pim'
    | 'eligible'
    | 'group-member'
    | 'group-owner'
    | 'group-active'
    | 'group-eligible';
  /** For a schedule of Privileged Identity Management for groups: membership or ownership. */
  readonly access?: string;
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

const groupRow = shape.object({
  id: shape.string(),
  principalId: shape.string(),
  groupId: shape.string(),
  accessId: shape.string(),
});

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
 * Everything that makes a person privileged (graph.md 5): roles assigned, made active by Privileged Identity Management
 * and eligible; groups that may carry roles, as member or owner; and schedules for groups. A tenant without the premium
 * licence refuses the schedules with 400 or 403: then it has none.
 */
export async function readRoles(reader: Reader, id: string): Promise<readonly HeldRole[]> {
  const found = await Promise.all([
    readOwnRoles(reader, id),
    readRoleGroups(reader, id),
    readGroupSchedules(reader, id),
  ]);
  return found.flat();
}

async function readOwnRoles(reader: Reader, id: string): Promise<readonly HeldRole[]> {
  const read = async (path: Parameters<Reader['list']>[0]['path']) => {
    const filter = query({ $filter: `principalId eq ${literal(id)}`, $expand: 'roleDefinition' });
    return ofPerson(await reader.list({ path, params: {}, query: filter }, roleRow), id);
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

/** A filter that was ignored must never widen what is taken away. */
function ofPerson<T extends { readonly principalId: string }>(
  rows: readonly T[] | undefined,
  id: string,
): readonly T[] | undefined {
  return rows?.filter((row) => row.principalId.toLowerCase() === id.toLowerCase());
}

const ownedGroup: Decoder<{ readonly id: string; readonly name: string; readonly carriesRoles: boolean }> =
  shape
    .object({
      id: shape.string(),
      displayName: shape.string().nullish(),
      isAssignableToRole: shape.boolean().nullish(),
    })
    .transform((row) => ({
      id: row.id,
      name: row.displayName ?? row.id,
      carriesRoles: row.isAssignableToRole === true,
    }));

/** Groups that may carry roles protect their members and owners as a role does. */
async function readRoleGroups(reader: Reader, id: string): Promise<readonly HeldRole[]> {
  const [memberships, owned] = await Promise.all([
    readMemberships(reader, id),
    reader.list(
      {
        path: '/users/{user-id}/ownedObjects',
        params: { 'user-id': id },
        query: query({ $select: 'id,displayName,isAssignableToRole' }),
      },
      ownedGroup,
    ),
  ]);
  const role = (group: { readonly id: string; readonly name: string }, how: HeldRole['how']): HeldRole => ({
    id: group.id,
    roleId: group.id,
    name: group.name,
    scope: '/',
    how,
  });
  return [
    ...memberships.filter(({ kind }) => kind === 'role-assignable').map((one) => role(one, 'group-member')),
    ...(owned ?? []).filter((one) => one.carriesRoles).map((one) => role(one, 'group-owner')),
  ];
}

/** A membership that may be activated opens as much as one that is active. */
async function readGroupSchedules(reader: Reader, id: string): Promise<readonly HeldRole[]> {
  const read = async (path: Parameters<Reader['list']>[0]['path']) => {
    const filter = query({ $filter: `principalId eq ${literal(id)}` });
    return ofPerson(await reader.list({ path, params: {}, query: filter }, groupRow), id);
  };
  const [active, eligible] = await Promise.all([
    premium(read('/identityGovernance/privilegedAccess/group/assignmentScheduleInstances')),
    premium(read('/identityGovernance/privilegedAccess/group/eligibilityScheduleInstances')),
  ]);
  const named = async (row: typeof groupRow._output, how: HeldRole['how']): Promise<HeldRole> => {
    const group = await reader.one(
      {
        path: '/groups/{group-id}',
        params: { 'group-id': row.groupId },
        query: query({ $select: 'id,displayName' }),
      },
      heldGroup,
    );
    return {
      id: row.id,
      roleId: row.groupId,
      name: group?.name ?? row.groupId,
      scope: '/',
      how,
      access: row.accessId,
    };
  };
  return Promise.all([
    ...(active ?? []).map((row) => named(row, 'group-active')),
    ...(eligible ?? []).map((row) => named(row, 'group-eligible')),
  ]);
}

async function premium<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof ReadFailed && [400, 403].includes(error.status)) return undefined;
    throw error;
  }
}

/** Whether the person is privileged, or undefined when that could not be read: containment then just tries. */
export async function holdsRoles(reader: Reader, id: string): Promise<boolean | undefined> {
  try {
    return (await readRoles(reader, id)).length > 0;
  } catch (error) {
    if (error instanceof ReadFailed) return undefined;
    throw error;
  }
}
