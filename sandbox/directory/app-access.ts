import { randomUUID } from 'node:crypto';
import {
  type Answer,
  bodyString,
  type Call,
  param,
  seen,
  seenAll,
  seenSources,
  seenTargets,
} from '../call.ts';
import { isoSeconds } from '../clock.ts';
import type { AppRoleAssignment } from '../entities.ts';
import { badRequest, notFound } from '../errors.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { get, link, put, remove, targets, unlink } from '../store.ts';
import { audit } from './audit.ts';
import { userInPath, userToWrite } from './find.ts';
import { idInReference, typedListing } from './typed.ts';
import { auditTarget } from './users-write.ts';

/** Own assignments, and those that come through groups: these are listed too, but not the user's to delete. */
function appRolesOf(call: Call): Answer {
  const user = userInPath(call);
  const principals = new Set([user.id, ...seenSources(call, 'members', user.id)]);
  const rows = seenAll(call, 'appRoleAssignments').filter((row) => principals.has(row.principalId));
  return collection(call, { type: 'appRoleAssignment', items: rows });
}

function createAppRole(call: Call): Answer {
  const user = userToWrite(call);
  const [principalId, resourceId] = [bodyString(call, 'principalId'), bodyString(call, 'resourceId')];
  const appRoleId = bodyString(call, 'appRoleId');
  const resource = get(call.state, 'servicePrincipals', resourceId);
  if (principalId !== user.id || !resource)
    throw badRequest('principalId and resourceId must name the user and a service principal.');
  const standard = appRoleId === '00000000-0000-0000-0000-000000000000' && resource.appRoles.length === 0;
  if (!standard && !resource.appRoles.some((role) => role.id === appRoleId))
    throw badRequest('Permission being assigned was not found on application.');
  const double = [...call.state.tables.appRoleAssignments.values()].some(
    (row) => row.principalId === principalId && row.resourceId === resourceId && row.appRoleId === appRoleId,
  );
  if (double) throw badRequest('Permission being assigned already exists on the object.');
  const row: AppRoleAssignment = {
    ...{
      id: randomUUID().replaceAll('-', ''),
      principalId,
      principalType: 'User',
      principalDisplayName: user.displayName,
    },
    ...{
      resourceId,
      resourceDisplayName: resource.displayName,
      appRoleId,
      createdDateTime: isoSeconds(call.now),
    },
  };
  put(call.state, 'appRoleAssignments', row);
  audit(call, {
    activity: 'Add app role assignment grant to user',
    category: 'UserManagement',
    operation: 'Assign',
    targets: [auditTarget(user)],
  });
  return { status: 201, body: row };
}

function deleteAppRole(call: Call): Answer {
  const user = userToWrite(call);
  const id = param(call, 'appRoleAssignment-id');
  const row = get(call.state, 'appRoleAssignments', id);
  if (row?.principalId !== user.id) throw notFound(id);
  remove(call.state, 'appRoleAssignments', id);
  audit(call, {
    activity: 'Remove app role assignment from user',
    category: 'UserManagement',
    operation: 'Unassign',
    targets: [auditTarget(user)],
  });
  return { status: 204 };
}

function grantsOf(call: Call): Answer {
  const user = userInPath(call);
  const rows = seenAll(call, 'permissionGrants').filter(
    (row) => row.principalId === user.id || row.principalId === null,
  );
  return collection(call, { type: 'oauth2PermissionGrant', items: rows });
}

function deleteGrant(call: Call): Answer {
  const id = param(call, 'oAuth2PermissionGrant-id');
  const row = get(call.state, 'permissionGrants', id);
  if (!row) throw notFound(id);
  remove(call.state, 'permissionGrants', id);
  audit(call, {
    activity: 'Remove delegated permission grant',
    category: 'ApplicationManagement',
    operation: 'Delete',
    targets: [{ id, name: row.scope, type: 'ServicePrincipal' }],
  });
  return { status: 204 };
}

type Owned = 'applications' | 'servicePrincipals';

function ownedInPath(call: Call, table: Owned): string {
  const id = param(call, table === 'applications' ? 'application-id' : 'servicePrincipal-id');
  if (!seen(call, table, id)) throw notFound(id);
  return id;
}

/** `Application.ReadWrite.OwnedBy` alone reaches only what the app itself owns, which is nothing here. */
function requireOwnership(call: Call): void {
  const all = ['Application.ReadWrite.All', 'Directory.ReadWrite.All'].some((name) =>
    call.token.roles.includes(name),
  );
  if (!all) throw notFound('owner');
}

function addOwner(call: Call, table: Owned): Answer {
  const id = ownedInPath(call, table);
  requireOwnership(call);
  const owner = idInReference(call.body['@odata.id']);
  if (owner === undefined) throw badRequest("Invalid URL format specified in payload: '@odata.id'.");
  if (!seen(call, 'users', owner)) throw notFound(owner);
  if (!link(call.state, 'appOwners', id, owner)) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'owners'.",
    );
  }
  audit(call, {
    activity: 'Add owner to application',
    category: 'ApplicationManagement',
    operation: 'Assign',
    targets: [{ id, name: null, type: 'Application' }],
  });
  return { status: 204 };
}

function removeOwner(call: Call, table: Owned): Answer {
  const id = ownedInPath(call, table);
  requireOwnership(call);
  const owner = param(call, 'directoryObject-id');
  const owners = targets(call.state, 'appOwners', id);
  if (!owners.includes(owner)) throw notFound(owner);
  if (owners.length === 1 && table === 'servicePrincipals')
    throw badRequest('The service principal must have at least one owner.');
  unlink(call.state, 'appOwners', id, owner);
  audit(call, {
    activity: 'Remove owner from application',
    category: 'ApplicationManagement',
    operation: 'Unassign',
    targets: [{ id, name: null, type: 'Application' }],
  });
  return { status: 204 };
}

const readApps = ['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All'];
const writeOwners = ['Application.ReadWrite.All', 'Application.ReadWrite.OwnedBy'];

function ownerRoutes(table: Owned, parameter: string): Route[] {
  const path = `/${table}/{${parameter}}`;
  const type = table === 'applications' ? 'application' : 'servicePrincipal';
  return [
    graphRoute(`GET /${table}`, { permissions: readApps }, (call) =>
      collection(call, { type, items: seenAll(call, table) }),
    ),
    graphRoute(`GET ${path}`, { permissions: readApps }, (call) => {
      const item = seen(call, table, ownedInPath(call, table));
      if (!item) throw notFound(parameter);
      return single(call, type, item);
    }),
    graphRoute(`GET ${path}/owners`, { permissions: readApps }, (call) =>
      collection(call, {
        type: 'directoryObject',
        ...typedListing(call, seenTargets(call, 'appOwners', ownedInPath(call, table))),
      }),
    ),
    graphRoute(
      `POST ${path}/owners/$ref`,
      { permissions: writeOwners, alsoRequires: ['Directory.Read.All'] },
      (call) => addOwner(call, table),
    ),
    graphRoute(
      `DELETE ${path}/owners/{directoryObject-id}/$ref`,
      { permissions: [...writeOwners, 'Directory.ReadWrite.All'] },
      (call) => removeOwner(call, table),
    ),
  ];
}

const readGrants = ['Directory.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'];

export const appAccessRoutes: Route[] = [
  graphRoute(
    'GET /users/{user-id}/appRoleAssignments',
    { permissions: ['Directory.Read.All', 'AppRoleAssignment.ReadWrite.All'] },
    appRolesOf,
  ),
  graphRoute(
    'POST /users/{user-id}/appRoleAssignments',
    { permissions: ['AppRoleAssignment.ReadWrite.All'] },
    createAppRole,
  ),
  graphRoute(
    'DELETE /users/{user-id}/appRoleAssignments/{appRoleAssignment-id}',
    { permissions: ['AppRoleAssignment.ReadWrite.All'] },
    deleteAppRole,
  ),
  graphRoute('GET /users/{user-id}/oauth2PermissionGrants', { permissions: readGrants, units: 2 }, grantsOf),
  graphRoute('GET /oauth2PermissionGrants', { permissions: readGrants }, (call) =>
    collection(call, { type: 'oauth2PermissionGrant', items: seenAll(call, 'permissionGrants') }),
  ),
  graphRoute(
    'DELETE /oauth2PermissionGrants/{oAuth2PermissionGrant-id}',
    { permissions: ['DelegatedPermissionGrant.ReadWrite.All', 'Directory.ReadWrite.All'] },
    deleteGrant,
  ),
  ...ownerRoutes('applications', 'application-id'),
  ...ownerRoutes('servicePrincipals', 'servicePrincipal-id'),
];
