import { randomUUID } from 'node:crypto';
import { type Answer, bodyString, type Call, type JsonObject, param } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import { schedule } from '../due.ts';
import type { User } from '../entities.ts';
import { badRequest, denied, notFound } from '../errors.ts';
import { single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { get, put } from '../store.ts';
import { audit } from './audit.ts';
import { parkUser } from './deleted.ts';
import { userToWrite } from './find.ts';
import { requireCloudMastered, requirePower, requireUnrestricted } from './protection.ts';
import {
  blankUser,
  checkFieldPermissions,
  checkFields,
  checkPassword,
  checkPrincipalName,
  checkProxy,
  sensitiveFields,
} from './user-fields.ts';

/** The name of a user for the audit log. */
export function auditTarget(user: User): { id: string; name: string; type: string } {
  return { id: user.id, name: user.userPrincipalName, type: 'User' };
}

/** Stores a changed user and lets dynamic groups look at it after their delay. */
export function storeUser(call: Call, user: User): void {
  put(call.state, 'users', user);
  const at = call.now + call.state.settings.dynamicGroupDelaySeconds * 1000;
  schedule(call.state, { at, kind: 'dynamic membership', subject: user.id, detail: '' });
}

function profileOf(value: unknown): User['passwordProfile'] {
  const profile = (value ?? {}) as Record<string, unknown>;
  const mfa = profile.forceChangePasswordNextSignInWithMfa === true;
  return {
    forceChangePasswordNextSignIn: profile.forceChangePasswordNextSignIn !== false,
    forceChangePasswordNextSignInWithMfa: mfa,
  };
}

function createUser(call: Call): Answer {
  const { body, state } = call;
  checkFields(body);
  const name = bodyString(call, 'userPrincipalName');
  bodyString(call, 'displayName');
  bodyString(call, 'mailNickname');
  if (typeof body.accountEnabled !== 'boolean')
    throw badRequest("A value is required for property 'accountEnabled'.");
  if (body.employeeLeaveDateTime != null) checkFieldPermissions(call, ['employeeLeaveDateTime']);
  checkPrincipalName(state, name, { immutableId: body.onPremisesImmutableId });
  checkPassword(body.passwordProfile);
  checkProxy(state, typeof body.mail === 'string' ? body.mail : name);
  const created = isoSeconds(call.now);
  const user: User = {
    ...blankUser(randomUUID(), created),
    ...(body as Partial<User>),
    passwordProfile: profileOf(body.passwordProfile),
  };
  storeUser(call, user);
  audit(call, {
    activity: 'Add user',
    category: 'UserManagement',
    operation: 'Add',
    targets: [auditTarget(user)],
  });
  return { ...single({ ...call, query: new URLSearchParams() }, 'user', user), status: 201 };
}

function checkPasswordWrite(call: Call, user: User): void {
  const roles = ['User Administrator', 'Privileged Authentication Administrator', 'Global Administrator'];
  if (!roles.some((role) => call.app.directoryRoles.includes(role))) throw denied();
  const domain = get(call.state, 'domains', user.userPrincipalName.split('@')[1]?.toLowerCase() ?? '');
  if (domain?.authenticationType === 'Federated')
    throw badRequest('Password cannot be set for a user in a federated domain.');
}

function changedNames(
  before: User,
  body: JsonObject,
): { displayName: string; oldValue: string | null; newValue: string | null }[] {
  return Object.entries(body).map(([name, value]) => ({
    displayName: name,
    oldValue:
      name === 'passwordProfile' ? null : JSON.stringify((before as unknown as JsonObject)[name] ?? null),
    newValue: name === 'passwordProfile' ? null : JSON.stringify(value),
  }));
}

function updateUser(call: Call): Answer {
  const { body } = call;
  const names = Object.keys(body);
  checkFields(body);
  checkFieldPermissions(call, names);
  const user = userToWrite(call);
  requireUnrestricted(call, user);
  requireCloudMastered(user);
  if (names.some((name) => sensitiveFields.has(name))) requirePower(call, user);
  if (typeof body.userPrincipalName === 'string') {
    checkPrincipalName(call.state, body.userPrincipalName, {
      id: user.id,
      immutableId: body.onPremisesImmutableId ?? user.onPremisesImmutableId,
    });
  }
  if (typeof body.mail === 'string') checkProxy(call.state, body.mail, user.id);
  let changed: User = { ...user, ...(body as Partial<User>) };
  if (body.passwordProfile !== undefined) {
    checkPasswordWrite(call, user);
    checkPassword(body.passwordProfile);
    changed = {
      ...changed,
      passwordProfile: profileOf(body.passwordProfile),
      lastPasswordChangeDateTime: isoSeconds(call.now),
    };
  }
  storeUser(call, changed);
  const activity =
    body.accountEnabled === undefined
      ? 'Update user'
      : body.accountEnabled
        ? 'Enable account'
        : 'Disable account';
  audit(call, {
    activity,
    category: 'UserManagement',
    operation: 'Update',
    targets: [auditTarget(user)],
    changed: changedNames(user, body),
  });
  return { status: 204 };
}

/** Deletes a user softly, with all the checks: also what a DELETE on a member without `$ref` ends in. */
export function deleteUser(call: Call, user: User): Answer {
  requireUnrestricted(call, user);
  requireCloudMastered(user);
  requirePower(call, user);
  parkUser(call, user);
  audit(call, {
    activity: 'Delete user',
    category: 'UserManagement',
    operation: 'Delete',
    targets: [auditTarget(user)],
  });
  return { status: 204 };
}

function revokeSessions(call: Call): Answer {
  const user = userToWrite(call);
  requireUnrestricted(call, user);
  requirePower(call, user);
  put(call.state, 'users', { ...user, signInSessionsValidFromDateTime: isoSeconds(call.now) });
  audit(call, {
    activity: 'Update StsRefreshTokenValidFrom Timestamp',
    category: 'UserManagement',
    operation: 'Update',
    targets: [auditTarget(user)],
  });
  return {
    status: 200,
    body: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Edm.Boolean', value: true },
  };
}

/** DELETE on a member or owner without `$ref`: the documented trap, it deletes the user. */
export function deleteReferenced(call: Call): Answer {
  const id = param(call, 'directoryObject-id');
  const user = get(call.state, 'users', id);
  if (!user) throw notFound(id);
  return deleteUser(call, user);
}

const writeUsers = ['User.ReadWrite.All', 'Directory.ReadWrite.All'];
const patchUsers = [
  ...writeUsers,
  'User.EnableDisableAccount.All',
  'User-PasswordProfile.ReadWrite.All',
  'User-Phone.ReadWrite.All',
  'User-Mail.ReadWrite.All',
  'User-LifeCycleInfo.ReadWrite.All',
];
/** Who may delete users. */
export const deleteUsers = ['User.DeleteRestore.All', 'User.ReadWrite.All'];

export const userWriteRoutes: Route[] = [
  graphRoute('POST /users', { permissions: writeUsers }, createUser),
  graphRoute('PATCH /users/{user-id}', { permissions: patchUsers }, updateUser),
  graphRoute('DELETE /users/{user-id}', { permissions: deleteUsers }, (call) =>
    deleteUser(call, userToWrite(call)),
  ),
  graphRoute(
    'POST /users/{user-id}/revokeSignInSessions',
    { permissions: ['User.RevokeSessions.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'] },
    revokeSessions,
  ),
];
