import { type Answer, asOf, type Call, param, seen, seenAll, seenSources, seenTargets } from '../call.ts';
import type { User } from '../entities.ts';
import { badRequest, notFound } from '../errors.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import type { TenantState } from '../state.ts';
import { get, link, sources, targets, unlink } from '../store.ts';
import { audit } from './audit.ts';
import { userInPath, userToWrite } from './find.ts';
import { requireCloudMastered, requireUnrestricted } from './protection.ts';
import { idInReference, typedListing } from './typed.ts';
import { auditTarget } from './users-write.ts';

function getManager(call: Call): Answer {
  const user = userInPath(call);
  const id = seenTargets(call, 'manager', user.id)[0];
  const manager = id === undefined ? undefined : seen(call, 'users', id);
  if (!manager) throw notFound('manager');
  const answer = single(call, 'user', manager);
  return { ...answer, body: { '@odata.type': '#microsoft.graph.user', ...(answer.body as object) } };
}

function setManager(call: Call): Answer {
  const user = userToWrite(call);
  const id = idInReference(call.body['@odata.id']);
  if (id === undefined) throw badRequest("Invalid value for '@odata.id'.");
  const manager = seen(call, 'users', id) && get(call.state, 'users', id);
  if (!manager) throw notFound(id);
  requireUnrestricted(call, user);
  requireCloudMastered(user);
  if (manager.id === user.id) throw badRequest('A user cannot be their own manager.');
  for (const old of targets(call.state, 'manager', user.id)) unlink(call.state, 'manager', user.id, old);
  link(call.state, 'manager', user.id, manager.id);
  audit(call, {
    activity: 'Set user manager',
    category: 'UserManagement',
    operation: 'Update',
    targets: [auditTarget(user), auditTarget(manager)],
  });
  return { status: 204 };
}

function clearManager(call: Call): Answer {
  const user = userToWrite(call);
  requireUnrestricted(call, user);
  requireCloudMastered(user);
  const old = targets(call.state, 'manager', user.id)[0];
  if (old === undefined) throw notFound('manager');
  unlink(call.state, 'manager', user.id, old);
  audit(call, {
    activity: 'Remove user manager',
    category: 'UserManagement',
    operation: 'Update',
    targets: [auditTarget(user)],
  });
  return { status: 204 };
}

function directReports(call: Call): Answer {
  const ids = seenSources(call, 'manager', userInPath(call).id);
  return collection(call, { type: 'user', context: 'directoryObjects', ...typedListing(call, ids) });
}

/** All groups above an object, nested ones included. */
export function groupsAbove(state: TenantState, id: string, at?: number): string[] {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const groupId of sources(state, 'members', next, at)) {
      if (found.has(groupId)) continue;
      found.add(groupId);
      open.push(groupId);
    }
  }
  return [...found];
}

/** Directory roles that a user holds in the whole directory, as the memberOf list shows them. */
function roleObjects(call: Call, user: User): object[] {
  const rows = seenAll(call, 'roleAssignments').filter(
    (row) => row.principalId === user.id && row.directoryScopeId === '/',
  );
  return rows.flatMap((row) => {
    const role = get(call.state, 'roleDefinitions', row.roleDefinitionId);
    return role
      ? {
          id: role.id,
          displayName: role.displayName,
          description: role.description,
          roleTemplateId: role.templateId,
          deletedDateTime: null,
        }
      : [];
  });
}

function memberships(call: Call, more: { ids: string[]; user: User; only?: 'group' }): Answer {
  const units = more.only ? [] : seenSources(call, 'unitMembers', more.user.id);
  const listing = typedListing(call, [...more.ids, ...units], more.only);
  const roles = more.only ? [] : roleObjects(call, more.user);
  const isRole = new Set(roles);
  return collection(call, {
    type: more.only ?? 'directoryObject',
    context: 'directoryObjects',
    items: [...listing.items, ...roles],
    typeOf: (item) => (isRole.has(item) ? 'directoryRole' : listing.typeOf(item)),
  });
}

function memberOf(call: Call, only?: 'group'): Answer {
  const user = userInPath(call);
  return memberships(call, { ids: seenSources(call, 'members', user.id), user, only });
}

function transitiveMemberOf(call: Call, only?: 'group'): Answer {
  const user = userInPath(call);
  return memberships(call, { ids: groupsAbove(call.state, user.id, asOf(call, user.id)), user, only });
}

const checkedGroupsMax = 20;

function checkMemberGroups(call: Call): Answer {
  const user = userInPath(call);
  const wanted = call.body.groupIds;
  if (!Array.isArray(wanted) || wanted.length > checkedGroupsMax)
    throw badRequest('groupIds takes 1 to 20 ids.');
  const above = new Set(groupsAbove(call.state, user.id, asOf(call, user.id)));
  return { status: 200, body: { value: wanted.filter((id: unknown) => above.has(String(id))) } };
}

function getMemberGroups(call: Call): Answer {
  const user = userInPath(call);
  if (typeof call.body.securityEnabledOnly !== 'boolean')
    throw badRequest('securityEnabledOnly is required.');
  const ids = groupsAbove(call.state, user.id, asOf(call, user.id));
  const value = call.body.securityEnabledOnly
    ? ids.filter((id) => get(call.state, 'groups', id)?.securityEnabled)
    : ids;
  return { status: 200, body: { value } };
}

function ownedObjects(call: Call): Answer {
  const id = userInPath(call).id;
  const ids = [...seenSources(call, 'owners', id), ...seenSources(call, 'appOwners', id)];
  return collection(call, {
    type: 'directoryObject',
    context: 'directoryObjects',
    ...typedListing(call, ids),
  });
}

function userDevices(call: Call): Answer {
  const ids = seenSources(call, 'registeredOwners', userInPath(call).id);
  return collection(call, {
    type: 'directoryObject',
    context: 'directoryObjects',
    ...typedListing(call, ids, 'device'),
  });
}

function listUnits(call: Call): Answer {
  return collection(call, { type: 'administrativeUnit', items: seenAll(call, 'administrativeUnits') });
}

function unitMembers(call: Call): Answer {
  const id = param(call, 'administrativeUnit-id');
  if (!seen(call, 'administrativeUnits', id)) throw notFound(id);
  return collection(call, {
    type: 'directoryObject',
    ...typedListing(call, seenTargets(call, 'unitMembers', id)),
  });
}

const readDirectory = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const writeUsers = ['User.ReadWrite.All', 'Directory.ReadWrite.All'];
const readMemberOf = [
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'GroupMember.ReadBasic.All',
  'Group.ReadBasic.All',
];
const readAbove = [
  'User.Read.All',
  'GroupMember.Read.All',
  'Group.Read.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const readUnits = ['AdministrativeUnit.Read.All', 'AdministrativeUnit.ReadWrite.All', 'Directory.Read.All'];

export const relationRoutes: Route[] = [
  graphRoute('GET /users/{user-id}/manager', { permissions: readDirectory }, getManager),
  graphRoute('PUT /users/{user-id}/manager/$ref', { permissions: writeUsers }, setManager),
  graphRoute('DELETE /users/{user-id}/manager/$ref', { permissions: writeUsers }, clearManager),
  graphRoute('GET /users/{user-id}/directReports', { permissions: readDirectory }, directReports),
  graphRoute('GET /users/{user-id}/memberOf', { permissions: readMemberOf, units: 2 }, (call) =>
    memberOf(call),
  ),
  graphRoute('GET /users/{user-id}/memberOf/graph.group', { permissions: readMemberOf, units: 2 }, (call) =>
    memberOf(call, 'group'),
  ),
  graphRoute('GET /users/{user-id}/transitiveMemberOf', { permissions: readAbove, units: 2 }, (call) =>
    transitiveMemberOf(call),
  ),
  graphRoute(
    'GET /users/{user-id}/transitiveMemberOf/graph.group',
    { permissions: readAbove, units: 2 },
    (call) => transitiveMemberOf(call, 'group'),
  ),
  graphRoute(
    'POST /users/{user-id}/checkMemberGroups',
    { permissions: readAbove, units: 4 },
    checkMemberGroups,
  ),
  graphRoute('POST /users/{user-id}/getMemberGroups', { permissions: readAbove, units: 2 }, getMemberGroups),
  graphRoute('GET /users/{user-id}/ownedObjects', { permissions: readDirectory, units: 2 }, ownedObjects),
  graphRoute('GET /users/{user-id}/registeredDevices', { permissions: readDirectory }, userDevices),
  graphRoute('GET /users/{user-id}/ownedDevices', { permissions: readDirectory }, userDevices),
  graphRoute('GET /directory/administrativeUnits', { permissions: readUnits }, listUnits),
  graphRoute(
    'GET /directory/administrativeUnits/{administrativeUnit-id}/members',
    { permissions: readUnits },
    unitMembers,
  ),
];
