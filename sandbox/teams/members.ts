import { type Answer, type Call, holds, param, seen, seenTargets } from '../call.ts';
import { groupInPath, groupToWrite } from '../directory/find.ts';
import { addMember, dropMember } from '../directory/group-members.ts';
import { requireMembersWritable } from '../directory/group-rules.ts';
import type { Group, User } from '../entities.ts';
import { badRequest, denied, missing, TenantError } from '../errors.ts';
import { collection } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { link, linked, targets, unlink } from '../store.ts';

function teamInPath(call: Call, write: boolean): Group {
  const group = write ? groupToWrite(call, 'team-id') : groupInPath(call, 'team-id');
  if (!group.resourceProvisioningOptions.includes('Team'))
    throw missing('NotFound', 'No team found with this group id.');
  return group;
}

function membershipId(group: Group, userId: string): string {
  return Buffer.from(`${group.id}##${userId}`).toString('base64');
}

function memberRow(call: Call, group: Group, user: User): object {
  const owner = seenTargets(call, 'owners', group.id).includes(user.id);
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: membershipId(group, user.id),
    roles: owner ? ['owner'] : user.userType === 'Guest' ? ['guest'] : [],
    displayName: user.displayName,
    userId: user.id,
    email: user.mail,
    tenantId: call.state.tenantId,
  };
}

function people(call: Call, group: Group): User[] {
  const ids = new Set([...seenTargets(call, 'owners', group.id), ...seenTargets(call, 'members', group.id)]);
  return [...ids].flatMap((id) => seen(call, 'users', id) ?? []);
}

function listMembers(call: Call): Answer {
  const group = teamInPath(call, false);
  return collection(call, {
    type: 'conversationMember',
    items: people(call, group).map((user) => memberRow(call, group, user)),
  });
}

interface Wanted {
  user: User;
  owner: boolean;
}

function wanted(call: Call, value: unknown): Wanted {
  const body = (value ?? {}) as Record<string, unknown>;
  const id = String(body['user@odata.bind'] ?? '').match(
    /^https:\/\/graph\.microsoft\.com\/v1\.0\/users(?:\('([^']+)'\)|\/([^/]+))$/,
  );
  const user = seen(call, 'users', id?.[1] ?? id?.[2] ?? '');
  if (body['@odata.type'] !== '#microsoft.graph.aadUserConversationMember' || !Array.isArray(body.roles)) {
    throw new TenantError(400, 'BadRequest', 'Invalid conversation member.');
  }
  if (!user) throw missing('NotFound', 'The user was not found.');
  const owner = body.roles.includes('owner');
  if (owner && !holds(call, 'TeamMember.ReadWrite.All')) throw denied();
  return { user, owner };
}

/** Adding again changes nothing but the role: the service answers as if it were new. */
function join(call: Call, group: Group, { user, owner }: Wanted): object {
  requireMembersWritable(call, group);
  if (!linked(call.state, 'members', group.id, user.id)) addMember(call, group, user.id);
  if (owner) link(call.state, 'owners', group.id, user.id);
  return memberRow(call, group, user);
}

function addOne(call: Call): Answer {
  const group = teamInPath(call, true);
  return { status: 201, body: join(call, group, wanted(call, call.body)) };
}

const addedMax = 200;

function addMany(call: Call): Answer {
  const group = teamInPath(call, true);
  const { values } = call.body;
  if (!Array.isArray(values) || values.length === 0 || values.length > addedMax)
    throw badRequest('values takes 1 to 200 members.');
  let failed = false;
  const value = values.map((one: unknown) => {
    const userId =
      String((one as Record<string, unknown>)['user@odata.bind'] ?? '').match(/'([^']+)'|([^/]+)$/)?.[1] ??
      null;
    const base = { '@odata.type': '#microsoft.graph.aadUserConversationMemberResult', userId };
    try {
      join(call, group, wanted(call, one));
      return { ...base, error: null };
    } catch (error) {
      if (!(error instanceof TenantError)) throw error;
      failed = true;
      return { ...base, error: { code: error.code, message: error.message } };
    }
  });
  return { status: failed ? 207 : 200, body: { value } };
}

function leave(call: Call): Answer {
  const group = teamInPath(call, true);
  const [groupId, userId = ''] = Buffer.from(param(call, 'conversationMember-id'), 'base64')
    .toString()
    .split('##');
  const owner = linked(call.state, 'owners', group.id, userId);
  const member = linked(call.state, 'members', group.id, userId);
  if (groupId !== group.id || (!owner && !member)) throw missing('NotFound', 'The membership was not found.');
  requireMembersWritable(call, group);
  if (owner && !holds(call, 'TeamMember.ReadWrite.All')) throw denied();
  const owners = targets(call.state, 'owners', group.id);
  if (owner && owners.length === 1)
    throw new TenantError(400, 'BadRequest', 'The last owner of a team cannot be removed.');
  if (owner) unlink(call.state, 'owners', group.id, userId);
  if (member) dropMember(call, group, userId);
  return { status: 204 };
}

function getTeam(call: Call): Answer {
  const { id, displayName, description, visibility } = teamInPath(call, false);
  return { status: 200, body: { id, displayName, description, visibility, isArchived: false } };
}

const read = ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'];
const write = ['TeamMember.ReadWriteNonOwnerRole.All', 'TeamMember.ReadWrite.All'];
const teams = (permissions: string[]) => ({ permissions, area: 'teams' as const });

export const teamRoutes: Route[] = [
  graphRoute(
    'GET /teams/{team-id}',
    teams(['Team.ReadBasic.All', 'TeamSettings.Read.All', 'Group.Read.All', 'Directory.Read.All']),
    getTeam,
  ),
  graphRoute('GET /teams/{team-id}/members', teams(read), listMembers),
  graphRoute('POST /teams/{team-id}/members', teams(write), addOne),
  graphRoute('POST /teams/{team-id}/members/add', teams(write), addMany),
  graphRoute('DELETE /teams/{team-id}/members/{conversationMember-id}', teams(write), leave),
];
