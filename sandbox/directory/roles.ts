import { randomUUID } from 'node:crypto';
import { type Answer, bodyString, type Call, param, seen, seenAll } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import type { RoleAssignment, ScheduleInstance } from '../entities.ts';
import { badRequest, notFound } from '../errors.ts';
import { collection } from '../query/collection.ts';
import type { Expander } from '../query/expand.ts';
import { project } from '../query/project.ts';
import { graphRoute, type Route } from '../router.ts';
import type { TenantState } from '../state.ts';
import { get, put, remove, unlink } from '../store.ts';
import { audit } from './audit.ts';
import { findTyped } from './typed.ts';

const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

function expanders(call: Call): Record<string, Expander> {
  return {
    roleDefinition: (item, { select }) => {
      const role = seen(call, 'roleDefinitions', (item as RoleAssignment).roleDefinitionId);
      return role && project('roleDefinition', role, select);
    },
    principal: (item, { select }) => {
      const found = findTyped(call.state, (item as RoleAssignment).principalId);
      return (
        found && {
          '@odata.type': `#microsoft.graph.${found.type}`,
          ...project(found.type, found.item, select),
        }
      );
    },
  };
}

function listAssignments(call: Call): Answer {
  return collection(call, {
    type: 'roleAssignment',
    items: seenAll(call, 'roleAssignments'),
    expanders: expanders(call),
  });
}

function createAssignment(call: Call): Answer {
  const [principalId, roleDefinitionId] = [
    bodyString(call, 'principalId'),
    bodyString(call, 'roleDefinitionId'),
  ];
  const directoryScopeId = bodyString(call, 'directoryScopeId');
  if (!findTyped(call.state, principalId) || !get(call.state, 'roleDefinitions', roleDefinitionId))
    throw notFound(principalId);
  const double = [...call.state.tables.roleAssignments.values()].some(
    (row) =>
      row.principalId === principalId &&
      row.roleDefinitionId === roleDefinitionId &&
      row.directoryScopeId === directoryScopeId,
  );
  if (double)
    throw badRequest(
      'A conflicting object with one or more of the specified property values is present in the directory.',
    );
  const row = {
    id: randomUUID(),
    principalId,
    roleDefinitionId,
    directoryScopeId,
    appScopeId: null,
    madeByPim: false,
  };
  put(call.state, 'roleAssignments', row);
  audit(call, {
    activity: 'Add member to role',
    category: 'RoleManagement',
    operation: 'Assign',
    targets: [{ id: principalId, name: null, type: 'User' }],
  });
  return { status: 201, body: project('roleAssignment', row) };
}

function isLastGlobal(state: TenantState, row: { id: string; roleDefinitionId: string | null }): boolean {
  if (row.roleDefinitionId !== globalAdministrator) return false;
  return ![...state.tables.roleAssignments.values()].some(
    (other) => other.id !== row.id && other.roleDefinitionId === globalAdministrator,
  );
}

function deleteAssignment(call: Call): Answer {
  const id = param(call, 'unifiedRoleAssignment-id');
  const row = get(call.state, 'roleAssignments', id);
  if (!row) throw notFound(id);
  if (row.madeByPim)
    throw badRequest(
      'The assignment was made by Privileged Identity Management and has to be removed there.',
    );
  if (isLastGlobal(call.state, row))
    throw badRequest('Removing the last Global Administrator is not allowed.');
  remove(call.state, 'roleAssignments', id);
  audit(call, {
    activity: 'Remove member from role',
    category: 'RoleManagement',
    operation: 'Unassign',
    targets: [{ id: row.principalId, name: null, type: 'User' }],
  });
  return { status: 204 };
}

type Kind = ScheduleInstance['kind'];

const groupFields = [
  'id',
  'principalId',
  'groupId',
  'accessId',
  'memberType',
  'startDateTime',
  'endDateTime',
];
const roleFields = [
  'id',
  'principalId',
  'roleDefinitionId',
  'directoryScopeId',
  'memberType',
  'startDateTime',
  'endDateTime',
];

function listInstances(call: Call, kind: Kind): Answer {
  const fields = kind.startsWith('group') ? groupFields : roleFields;
  const rows = seenAll(call, 'scheduleInstances').filter((row) => row.kind === kind);
  const items = rows.map((row) => project(kind, row, [...fields, 'assignmentType']));
  const active =
    kind !== 'roleAssignment'
      ? []
      : seenAll(call, 'roleAssignments').map((row) => ({
          ...{
            id: row.id,
            principalId: row.principalId,
            roleDefinitionId: row.roleDefinitionId,
            directoryScopeId: row.directoryScopeId,
          },
          ...{ memberType: 'Direct', startDateTime: null, endDateTime: null, assignmentType: 'Assigned' },
        }));
  return collection(call, {
    type: `${kind}ScheduleInstance`,
    items: [...items, ...active],
    expanders: expanders(call),
  });
}

function matches(
  call: Call,
  row: { principalId: string; roleDefinitionId: string | null; directoryScopeId: string | null },
): boolean {
  const { principalId, roleDefinitionId, directoryScopeId } = call.body;
  return (
    row.principalId === principalId &&
    row.roleDefinitionId === roleDefinitionId &&
    row.directoryScopeId === directoryScopeId
  );
}

/** Takes away what an `adminRemove` names; false when there is nothing of the kind. */
function removeMatching(call: Call, kind: Kind): boolean {
  const { state, body } = call;
  for (const row of state.tables.scheduleInstances.values()) {
    const inGroup =
      row.principalId === body.principalId && row.groupId === body.groupId && row.accessId === body.accessId;
    if (row.kind !== kind || !(kind.startsWith('group') ? inGroup : matches(call, row))) continue;
    if (kind === 'groupAssignment') {
      unlink(state, row.accessId === 'owner' ? 'owners' : 'members', row.groupId ?? '', row.principalId);
    }
    return remove(state, 'scheduleInstances', row.id);
  }
  if (kind !== 'roleAssignment') return false;
  const active = [...state.tables.roleAssignments.values()].find((row) => matches(call, row));
  if (active && isLastGlobal(state, active))
    throw badRequest('Removing the last Global Administrator is not allowed.');
  return active !== undefined && remove(state, 'roleAssignments', active.id);
}

function scheduleRequest(call: Call, kind: Kind): Answer {
  const principalId = bodyString(call, 'principalId');
  if (call.body.action !== 'adminRemove')
    throw badRequest(`The action '${String(call.body.action)}' is not supported.`);
  for (const name of kind.startsWith('group')
    ? ['groupId', 'accessId']
    : ['roleDefinitionId', 'directoryScopeId'])
    bodyString(call, name);
  if (!removeMatching(call, kind)) throw badRequest('The Role assignment does not exist.');
  audit(call, {
    activity: kind.endsWith('Eligibility')
      ? 'Remove eligible member from role in PIM completed'
      : 'Remove member from role in PIM completed',
    category: 'RoleManagement',
    operation: 'Unassign',
    targets: [{ id: principalId, name: null, type: 'User' }],
  });
  return {
    status: 201,
    body: { id: randomUUID(), status: 'Revoked', createdDateTime: isoSeconds(call.now), ...call.body },
  };
}

const readRoles = [
  'RoleManagement.Read.Directory',
  'RoleManagement.ReadWrite.Directory',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const writeRoles = { permissions: ['RoleManagement.ReadWrite.Directory'] };
const pim = (name: string, more: string[] = []): { permissions: string[] } => ({
  permissions: [
    `${name}.Read.Directory`,
    `${name}.ReadWrite.Directory`,
    'RoleManagement.Read.Directory',
    'RoleManagement.ReadWrite.Directory',
    ...more,
  ],
});
const groupPim = (name: string, ending: string): { permissions: string[] } => ({
  permissions: [`${name}.ReadWrite.AzureADGroup`, `${name}.${ending}.AzureADGroup`],
});
const governance = '/identityGovernance/privilegedAccess/group';

export const roleRoutes: Route[] = [
  graphRoute('GET /roleManagement/directory/roleAssignments', { permissions: readRoles }, listAssignments),
  graphRoute('POST /roleManagement/directory/roleAssignments', writeRoles, createAssignment),
  graphRoute(
    'DELETE /roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}',
    writeRoles,
    deleteAssignment,
  ),
  graphRoute('GET /roleManagement/directory/roleDefinitions', { permissions: readRoles }, (call) =>
    collection(call, { type: 'roleDefinition', items: seenAll(call, 'roleDefinitions') }),
  ),
  graphRoute(
    'GET /roleManagement/directory/roleEligibilityScheduleInstances',
    pim('RoleEligibilitySchedule'),
    (call) => listInstances(call, 'roleEligibility'),
  ),
  graphRoute(
    'GET /roleManagement/directory/roleAssignmentScheduleInstances',
    pim('RoleAssignmentSchedule'),
    (call) => listInstances(call, 'roleAssignment'),
  ),
  graphRoute(
    'POST /roleManagement/directory/roleEligibilityScheduleRequests',
    { permissions: ['RoleEligibilitySchedule.ReadWrite.Directory', 'RoleManagement.ReadWrite.Directory'] },
    (call) => scheduleRequest(call, 'roleEligibility'),
  ),
  graphRoute(
    'POST /roleManagement/directory/roleAssignmentScheduleRequests',
    {
      permissions: [
        'RoleAssignmentSchedule.ReadWrite.Directory',
        'RoleAssignmentSchedule.Remove.Directory',
        'RoleManagement.ReadWrite.Directory',
      ],
    },
    (call) => scheduleRequest(call, 'roleAssignment'),
  ),
  graphRoute(
    `GET ${governance}/eligibilityScheduleInstances`,
    groupPim('PrivilegedEligibilitySchedule', 'Read'),
    (call) => listInstances(call, 'groupEligibility'),
  ),
  graphRoute(
    `GET ${governance}/assignmentScheduleInstances`,
    groupPim('PrivilegedAssignmentSchedule', 'Read'),
    (call) => listInstances(call, 'groupAssignment'),
  ),
  graphRoute(
    `POST ${governance}/eligibilityScheduleRequests`,
    groupPim('PrivilegedEligibilitySchedule', 'Remove'),
    (call) => scheduleRequest(call, 'groupEligibility'),
  ),
  graphRoute(
    `POST ${governance}/assignmentScheduleRequests`,
    groupPim('PrivilegedAssignmentSchedule', 'Remove'),
    (call) => scheduleRequest(call, 'groupAssignment'),
  ),
];
