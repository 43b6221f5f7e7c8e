import type { Call } from '../call.ts';
import type { Group, User } from '../entities.ts';
import { badRequest, denied } from '../errors.ts';
import type { TenantState } from '../state.ts';
import { get, sources } from '../store.ts';

/** Roles whose holders a User Administrator may still manage. */
const lowRoles = new Set([
  'Directory Readers',
  'Guest Inviter',
  'Helpdesk Administrator',
  'Password Administrator',
  'Groups Administrator',
  'User Administrator',
  'Reports Reader',
  'Message Center Reader',
  'Usage Summary Reports Reader',
]);

const strongRoles = ['Privileged Authentication Administrator', 'Global Administrator'];

/** How well a person is protected: by no role, by one of the low roles, or by any other. Eligibility counts. */
export function protectionOf(state: TenantState, userId: string): 'none' | 'low' | 'high' {
  const { roleAssignments, scheduleInstances } = state.tables;
  const roles: string[] = [];
  for (const row of roleAssignments.values())
    if (row.principalId === userId) roles.push(row.roleDefinitionId);
  for (const row of scheduleInstances.values()) {
    if (row.principalId !== userId) continue;
    if (row.groupId !== null) return 'high';
    if (row.roleDefinitionId) roles.push(row.roleDefinitionId);
  }
  const groups = [...sources(state, 'members', userId), ...sources(state, 'owners', userId)];
  if (groups.some((id) => get(state, 'groups', id)?.isAssignableToRole === true)) return 'high';
  if (roles.length === 0) return 'none';
  return roles.every((id) => lowRoles.has(get(state, 'roleDefinitions', id)?.displayName ?? ''))
    ? 'low'
    : 'high';
}

/** Refuses (403) a sensitive action on a protected person unless the app's own directory role is strong enough. */
export function requirePower(call: Call, user: User): void {
  const protection = protectionOf(call.state, user.id);
  if (protection === 'none') return;
  const enough = protection === 'low' ? [...strongRoles, 'User Administrator'] : strongRoles;
  if (!enough.some((role) => call.app.directoryRoles.includes(role))) throw denied();
}

/** Refuses (403) any write to a member of a restricted administrative unit, unless a role is scoped to that unit. */
export function requireUnrestricted(call: Call, target: User | Group): void {
  if (target.isManagementRestricted !== true) return;
  const units = sources(call.state, 'unitMembers', target.id);
  if (!units.some((unit) => call.app.scopedUnits.includes(unit))) {
    throw denied(
      'Insufficient privileges to complete the operation. Target object is a member of a restricted management administrative unit.',
    );
  }
}

/** Refuses (400) a write to an object that is mastered on premises. */
export function requireCloudMastered(target: User | Group): void {
  if (target.onPremisesSyncEnabled !== true) return;
  throw badRequest(
    'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
  );
}
