import { type Answer, type Call, param, seen } from '../call.ts';
import type { Group } from '../entities.ts';
import { badRequest, notFound } from '../errors.ts';
import { graphRoute, type Route } from '../router.ts';
import { get, link, linked, targets, unlink } from '../store.ts';
import { audit } from './audit.ts';
import { groupToWrite } from './find.ts';
import { requireMembersWritable, requireWritable } from './group-rules.ts';
import { scheduleReprocess } from './license-engine.ts';
import { findTyped, idInReference } from './typed.ts';
import { deleteReferenced, deleteUsers } from './users-write.ts';

const missingReference = 'The source resource object or one of the objects being referenced do not exist.';

function nameOf(call: Call, id: string): string | null {
  return (
    get(call.state, 'users', id)?.userPrincipalName ?? get(call.state, 'groups', id)?.displayName ?? null
  );
}

function auditMember(
  call: Call,
  more: { group: Group; id: string; activity: string; operation: 'Assign' | 'Unassign' },
): void {
  audit(call, {
    activity: more.activity,
    category: 'GroupManagement',
    operation: more.operation,
    targets: [
      { id: more.id, name: nameOf(call, more.id), type: 'User' },
      { id: more.group.id, name: more.group.displayName, type: 'Group' },
    ],
  });
}

/** Joins a member, with group licences and the audit row that follow. The checks are the caller's. */
export function addMember(call: Call, group: Group, id: string): void {
  link(call.state, 'members', group.id, id);
  if (group.assignedLicenses.length > 0) scheduleReprocess(call.state, id);
  auditMember(call, { group, id, activity: 'Add member to group', operation: 'Assign' });
}

/** Parts a member; 404 for one that is not. The other checks are the caller's. */
export function dropMember(call: Call, group: Group, id: string): void {
  if (!unlink(call.state, 'members', group.id, id)) throw notFound(id);
  if (group.assignedLicenses.length > 0) scheduleReprocess(call.state, id);
  auditMember(call, { group, id, activity: 'Remove member from group', operation: 'Unassign' });
}

/** The object that the body refers to: 400 in the two documented ways when it is not there, or not there yet. */
function referenced(call: Call): string {
  const id = idInReference(call.body['@odata.id']);
  if (id === undefined) throw badRequest("Invalid URL format specified in payload: '@odata.id'.");
  const truth = findTyped(call.state, id);
  if (!truth) throw notFound(id);
  const visible =
    seen(call, 'users', id) ??
    seen(call, 'groups', id) ??
    (truth.type === 'user' || truth.type === 'group' ? undefined : truth);
  if (!visible) throw badRequest(missingReference);
  return id;
}

/** The group as long as it cannot be seen is 400 for a reference, not 404. */
function visibleGroup(call: Call): Group {
  const id = param(call, 'group-id');
  if (get(call.state, 'groups', id) && !seen(call, 'groups', id)) throw badRequest(missingReference);
  return groupToWrite(call);
}

function postMember(call: Call): Answer {
  const group = visibleGroup(call);
  const id = referenced(call);
  requireMembersWritable(call, group);
  if (linked(call.state, 'members', group.id, id)) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
  }
  if (group.groupTypes.includes('Unified') && get(call.state, 'groups', id)) {
    throw badRequest('A group cannot be a member of a Microsoft 365 group.');
  }
  addMember(call, group, id);
  return { status: 204 };
}

function deleteMember(call: Call): Answer {
  const group = groupToWrite(call);
  const id = param(call, 'directoryObject-id');
  requireMembersWritable(call, group);
  dropMember(call, group, id);
  return { status: 204 };
}

function postOwner(call: Call): Answer {
  const group = visibleGroup(call);
  const id = referenced(call);
  requireWritable(call, group);
  if (!link(call.state, 'owners', group.id, id)) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'owners'.",
    );
  }
  auditMember(call, { group, id, activity: 'Add owner to group', operation: 'Assign' });
  return { status: 204 };
}

function deleteOwner(call: Call): Answer {
  const group = groupToWrite(call);
  const id = param(call, 'directoryObject-id');
  requireWritable(call, group);
  const owners = targets(call.state, 'owners', group.id);
  if (!owners.includes(id)) throw notFound(id);
  if (owners.length === 1)
    throw badRequest('The group must have at least one owner, hence this owner cannot be removed.');
  unlink(call.state, 'owners', group.id, id);
  auditMember(call, { group, id, activity: 'Remove owner from group', operation: 'Unassign' });
  return { status: 204 };
}

const writeMembers = ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'];
const writeOwners = ['Group.ReadWrite.All', 'Directory.ReadWrite.All'];

export const groupMemberRoutes: Route[] = [
  graphRoute('POST /groups/{group-id}/members/$ref', { permissions: writeMembers }, postMember),
  graphRoute(
    'DELETE /groups/{group-id}/members/{directoryObject-id}/$ref',
    { permissions: writeMembers },
    deleteMember,
  ),
  graphRoute(
    'DELETE /groups/{group-id}/members/{directoryObject-id}',
    { permissions: deleteUsers },
    deleteReferenced,
  ),
  graphRoute('POST /groups/{group-id}/owners/$ref', { permissions: writeOwners }, postOwner),
  graphRoute(
    'DELETE /groups/{group-id}/owners/{directoryObject-id}/$ref',
    { permissions: writeOwners },
    deleteOwner,
  ),
  graphRoute(
    'DELETE /groups/{group-id}/owners/{directoryObject-id}',
    { permissions: deleteUsers },
    deleteReferenced,
  ),
];
