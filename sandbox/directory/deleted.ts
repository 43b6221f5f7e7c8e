import { type Answer, type Call, param, seen, seenAll } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import { onDue, schedule } from '../due.ts';
import type { Group, User } from '../entities.ts';
import { badRequest, denied, notFound } from '../errors.ts';
import { reviveMailbox, softDeleteMailbox } from '../mail/mailbox-life.ts';
import { named } from '../names.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import type { LinkName, TenantState } from '../state.ts';
import { get, link, put, remove, sources, targets, unlink } from '../store.ts';
import { audit } from './audit.ts';
import { dropLicenses, retakeLicenses } from './license-engine.ts';
import { requirePower } from './protection.ts';

const recycleDays = 30;
const dayMs = 24 * 3600 * 1000;

function parkLinks(state: TenantState, id: string): void {
  const parked: { name: LinkName; source: string; target: string }[] = [];
  for (const name of ['members', 'owners', 'appOwners', 'unitMembers', 'manager'] as const) {
    for (const source of sources(state, name, id)) parked.push({ name, source, target: id });
    for (const target of targets(state, name, id)) parked.push({ name, source: id, target });
  }
  for (const { name, source, target } of parked) unlink(state, name, source, target);
  state.parked.set(id, parked);
}

function unparkLinks(state: TenantState, id: string): void {
  for (const { name, source, target } of state.parked.get(id) ?? []) {
    const other = source === id ? target : source;
    const alive =
      get(state, 'users', other) ?? get(state, 'groups', other) ?? get(state, 'administrativeUnits', other);
    if (alive ?? get(state, 'applications', other)) link(state, name, source, target);
  }
  state.parked.delete(id);
}

/** Moves a user to the recycle bin: links parked, licences freed, mailbox soft-deleted, roles gone, purge in 30 days. */
export function parkUser(call: Call, user: User): void {
  const { state, now } = call;
  const licensed = dropLicenses(state, user.id) ?? user;
  parkLinks(state, user.id);
  for (const row of [...state.tables.roleAssignments.values()]) {
    if (row.principalId === user.id) remove(state, 'roleAssignments', row.id);
  }
  remove(state, 'users', user.id, 'changed');
  put(state, 'deletedUsers', {
    ...licensed,
    licenseAssignmentStates: user.licenseAssignmentStates,
    deletedDateTime: isoSeconds(now),
  });
  softDeleteMailbox(state, user.id);
  schedule(state, {
    at: now + recycleDays * dayMs,
    kind: 'purge',
    subject: user.id,
    detail: isoSeconds(now),
  });
}

/** Moves a group to the recycle bin; only Microsoft 365 groups can come back. */
export function parkGroup(call: Call, group: Group): void {
  const { state, now } = call;
  parkLinks(state, group.id);
  remove(state, 'groups', group.id, group.groupTypes.includes('Unified') ? 'changed' : 'deleted');
  if (!group.groupTypes.includes('Unified')) return;
  put(state, 'deletedGroups', { ...group, deletedDateTime: isoSeconds(now) });
  schedule(state, {
    at: now + recycleDays * dayMs,
    kind: 'purge',
    subject: group.id,
    detail: isoSeconds(now),
  });
}

function purge(state: TenantState, id: string): void {
  for (const methodId of targets(state, 'userMethods', id)) remove(state, 'authenticationMethods', methodId);
  const gone = remove(state, 'deletedUsers', id) || remove(state, 'deletedGroups', id);
  if (!gone) return;
  state.removed.set(id, { number: ++state.changeNumber, table: 'users', reason: 'deleted' });
  state.parked.delete(id);
  state.mailboxes.delete(id);
  state.drives.delete(id);
}

onDue('purge', (state, { subject, detail }) => {
  const still = get(state, 'deletedUsers', subject) ?? get(state, 'deletedGroups', subject);
  // Restored and deleted again: then a later purge is on the list.
  if (still?.deletedDateTime === detail) purge(state, subject);
});

function listDeletedUsers(call: Call): Answer {
  return collection(call, { type: 'user', items: seenAll(call, 'deletedUsers') });
}

function listDeletedGroups(call: Call): Answer {
  return collection(call, { type: 'group', items: seenAll(call, 'deletedGroups') });
}

function deletedInPath(call: Call): { type: 'user'; item: User } | { type: 'group'; item: Group } {
  const id = param(call, 'directoryObject-id');
  const user = seen(call, 'deletedUsers', id);
  if (user) return { type: 'user', item: user };
  const group = seen(call, 'deletedGroups', id);
  if (group) return { type: 'group', item: group };
  throw notFound(id);
}

function getDeleted(call: Call): Answer {
  const { type, item } = deletedInPath(call);
  const answer = single(call, type, item);
  return { ...answer, body: { '@odata.type': `#microsoft.graph.${type}`, ...(answer.body as object) } };
}

function conflict(target: string): Error {
  const message = `Another object with the same value for property ${target} already exists.`;
  return badRequest(message, [{ code: 'ObjectConflict', message, target }]);
}

function restoreUser(call: Call, user: User): Answer {
  const { state } = call;
  requirePower(call, user);
  if (named(state.nameIndex, 'upn', user.userPrincipalName).length > 0) throw conflict('userPrincipalName');
  if (user.proxyAddresses.some((proxy) => named(state.nameIndex, 'proxy', proxy).length > 0))
    throw conflict('proxyAddresses');
  remove(state, 'deletedUsers', user.id);
  put(state, 'users', { ...user, deletedDateTime: null });
  unparkLinks(state, user.id);
  reviveMailbox(state, user.id);
  retakeLicenses(state, user.id);
  const restored = get(state, 'users', user.id) ?? user;
  audit(call, {
    activity: 'Restore user',
    category: 'UserManagement',
    operation: 'Update',
    targets: [{ id: user.id, name: user.userPrincipalName, type: 'User' }],
  });
  return single({ ...call, query: new URLSearchParams() }, 'user', restored);
}

function restoreDeleted(call: Call): Answer {
  const { type, item } = deletedInPath(call);
  if (type === 'user') return restoreUser(call, item);
  if (!call.token.roles.includes('Group.ReadWrite.All')) throw denied();
  remove(call.state, 'deletedGroups', item.id);
  put(call.state, 'groups', { ...item, deletedDateTime: null });
  unparkLinks(call.state, item.id);
  return single({ ...call, query: new URLSearchParams() }, 'group', item);
}

function purgeDeleted(call: Call): Answer {
  const { type, item } = deletedInPath(call);
  if (type === 'user') requirePower(call, item);
  purge(call.state, item.id);
  audit(call, {
    activity: type === 'user' ? 'Hard Delete user' : 'Hard Delete group',
    category: type === 'user' ? 'UserManagement' : 'GroupManagement',
    operation: 'Delete',
    targets: [{ id: item.id, name: item.displayName, type: type === 'user' ? 'User' : 'Group' }],
  });
  return { status: 204 };
}

const restoring = ['User.DeleteRestore.All', 'User.ReadWrite.All'];
const readingDeleted = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

export const deletedRoutes: Route[] = [
  graphRoute('GET /directory/deletedItems/graph.user', { permissions: readingDeleted }, listDeletedUsers),
  graphRoute(
    'GET /directory/deletedItems/graph.group',
    { permissions: ['Group.Read.All', 'Directory.Read.All'] },
    listDeletedGroups,
  ),
  graphRoute('GET /directory/deletedItems/{directoryObject-id}', { permissions: readingDeleted }, getDeleted),
  graphRoute(
    'POST /directory/deletedItems/{directoryObject-id}/restore',
    { permissions: restoring },
    restoreDeleted,
  ),
  graphRoute(
    'DELETE /directory/deletedItems/{directoryObject-id}',
    { permissions: ['User.DeleteRestore.All'] },
    purgeDeleted,
  ),
];
