import type { ManagedDevice } from '../device-entities.ts';
import { deletedUser, directoryUser } from '../directory/find.ts';
import type {
  AppRoleAssignment,
  AuthenticationMethod,
  Device,
  Group,
  PermissionGrant,
  RoleAssignment,
  ScheduleInstance,
  User,
} from '../entities.ts';
import { type MailTruth, mailTruth } from '../mail/mail-truth.ts';
import type { Drive, Mailbox } from '../mailbox.ts';
import type { TenantState } from '../state.ts';
import { get, sources, targets } from '../store.ts';

/** Everything that is true about one person at this moment, whatever reads would show. */
export interface Truth {
  user: User;
  deleted: boolean;
  manager: string | null;
  directReports: string[];
  groups: { id: string; displayName: string }[];
  ownedGroups: string[];
  ownedApplications: string[];
  units: string[];
  roleAssignments: RoleAssignment[];
  scheduleInstances: ScheduleInstance[];
  appRoleAssignments: AppRoleAssignment[];
  permissionGrants: PermissionGrant[];
  authenticationMethods: AuthenticationMethod[];
  devices: Device[];
  managedDevices: ManagedDevice[];
  mailbox: Mailbox | null;
  drive: Drive | null;
  /** Forwarding, rules, delegations both ways, hold, type, phones and drive shares. */
  mail: MailTruth;
  /** Mailboxes of others that this person may open, send as, or send on behalf of. */
  mailboxAccess: { mailbox: string; fullAccess: boolean; sendAs: boolean; sendOnBehalf: boolean }[];
}

function mailboxAccess(state: TenantState, userId: string): Truth['mailboxAccess'] {
  const found: Truth['mailboxAccess'] = [];
  for (const [mailbox, box] of state.mailboxes) {
    if (mailbox === userId) continue;
    const fullAccess = box.fullAccess.some((grant) => grant.user === userId);
    const sendAs = box.sendAs.some((grant) => grant.user === userId);
    const sendOnBehalf = box.grantSendOnBehalfTo.includes(userId);
    if (fullAccess || sendAs || sendOnBehalf) found.push({ mailbox, fullAccess, sendAs, sendOnBehalf });
  }
  return found;
}

function groupsOf(state: TenantState, userId: string): Truth['groups'] {
  const groups = sources(state, 'members', userId).map((id) => get(state, 'groups', id));
  return groups
    .filter((group): group is Group => group !== undefined)
    .map(({ id, displayName }) => ({ id, displayName }));
}

/** Collects the truth about a user by id or UPN, also of a deleted one; undefined when there is none. */
export function truthOf(state: TenantState, idOrName: string): Truth | undefined {
  const live = directoryUser(state, idOrName);
  const user = live ?? deletedUser(state, idOrName);
  if (!user) return undefined;
  const of = <T extends { principalId: string | null }>(map: Map<string, T>): T[] =>
    [...map.values()].filter((value) => value.principalId === user.id);
  const { tables } = state;
  return {
    user,
    deleted: live === undefined,
    manager: targets(state, 'manager', user.id)[0] ?? null,
    directReports: sources(state, 'manager', user.id),
    groups: groupsOf(state, user.id),
    ownedGroups: sources(state, 'owners', user.id),
    ownedApplications: sources(state, 'appOwners', user.id),
    units: sources(state, 'unitMembers', user.id),
    roleAssignments: of(tables.roleAssignments),
    scheduleInstances: of(tables.scheduleInstances),
    appRoleAssignments: of(tables.appRoleAssignments),
    permissionGrants: of(tables.permissionGrants),
    authenticationMethods: targets(state, 'userMethods', user.id).flatMap(
      (id) => get(state, 'authenticationMethods', id) ?? [],
    ),
    devices: sources(state, 'registeredOwners', user.id).flatMap((id) => get(state, 'devices', id) ?? []),
    managedDevices: [...tables.managedDevices.values()].filter((device) => device.userId === user.id),
    mailbox: state.mailboxes.get(user.id) ?? null,
    mail: mailTruth(state, user),
    drive: state.drives.get(user.id) ?? null,
    mailboxAccess: mailboxAccess(state, user.id),
  };
}
