import type { Call } from '../call.ts';
import type { Group } from '../entities.ts';
import { badRequest, denied } from '../errors.ts';
import { requireCloudMastered, requireUnrestricted } from './protection.ts';

/** Mail-enabled without being a Microsoft 365 group: distribution lists and mail-enabled security groups. */
export function isMailManaged(group: Group): boolean {
  return group.mailEnabled && !group.groupTypes.includes('Unified');
}

/** Whether membership follows from a rule. */
export function isDynamic(group: Group): boolean {
  return group.groupTypes.includes('DynamicMembership');
}

/** Refuses every change that Graph cannot make to this group, in the strictest way documented. */
export function requireWritable(call: Call, group: Group): void {
  requireUnrestricted(call, group);
  requireCloudMastered(group);
  if (isMailManaged(group)) {
    throw badRequest('Cannot Update a mail-enabled security groups and or distribution list.');
  }
  if (group.isAssignableToRole === true && !call.token.roles.includes('RoleManagement.ReadWrite.Directory'))
    throw denied();
}

/** As `requireWritable`, and not a group whose members follow from a rule. */
export function requireMembersWritable(call: Call, group: Group): void {
  requireWritable(call, group);
  if (isDynamic(group)) {
    throw badRequest(
      'Insufficient privileges to complete the operation. Membership of a dynamic group cannot be changed.',
    );
  }
}
