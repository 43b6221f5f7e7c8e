import type { StepId } from '../../core/change.ts';
import type { Truth } from '../../sandbox/control/truth.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import type { TenantState } from '../../sandbox/state.ts';

type Holds = (truth: Truth, state: TenantState) => boolean;

const successor: string = cast.jonasWeber;

function groupsOf(truth: Truth, state: TenantState) {
  return truth.groups.flatMap(({ id }) => state.tables.groups.get(id) ?? []);
}

function dynamic(types: readonly string[]): boolean {
  return types.includes('DynamicMembership');
}

function othersGrants(truth: Truth, state: TenantState, shared: boolean): number {
  const id = truth.user.id;
  return [...state.mailboxes.values()].filter((box) => {
    if (box.userId === id || (box.recipientTypeDetails === 'SharedMailbox') !== shared) return false;
    const folders = (box.folderPermissions.Calendar ?? []).some((grant) => grant.user === id);
    const full = box.fullAccess.some((grant) => grant.user === id);
    const sendAs = box.sendAs.some((grant) => grant.user === id);
    return folders || full || sendAs || box.grantSendOnBehalfTo.includes(id);
  }).length;
}

/**
 * What must be true in the tenant itself once a step calls itself proven: told from the sandbox's own state, so that a
 * step whose reading is broken cannot agree with itself. Steps that only people can vouch for have no entry.
 */
export const truths: Readonly<Record<StepId, Holds>> = {
  'remove-directory-roles': (truth) =>
    truth.roleAssignments.length === 0 &&
    truth.scheduleInstances.every((one) => one.roleDefinitionId === null),
  'disable-account': (truth) => !truth.user.accountEnabled,
  'revoke-sessions': (truth) => truth.user.signInSessionsValidFromDateTime >= '2026-11-23T08:00:00',
  'reset-password': (truth) => truth.user.lastPasswordChangeDateTime >= '2026-11-23T08:00:00',
  'remove-sign-in-methods': (truth) =>
    truth.authenticationMethods.every((method) => method.kind === 'password'),
  'set-automatic-reply': ({ mailbox }) =>
    mailbox === null || mailbox.automaticReplies.status === 'alwaysEnabled',
  'cancel-meetings': ({ mailbox }) =>
    (mailbox?.events ?? []).every(
      (event) =>
        !event.isOrganizer ||
        event.isCancelled ||
        event.attendees.length === 0 ||
        event.recurrence !== null ||
        event.start.dateTime < '2026-11-23T08:00',
    ),
  'stop-forwarding': ({ mailbox }) => !mailbox?.forwardingAddress && !mailbox?.forwardingSmtpAddress,
  'remove-inbox-rules': ({ mailbox }) =>
    (mailbox?.rules ?? []).every(
      ({ isHidden, actions }) =>
        !isHidden && !actions.forwardTo && !actions.redirectTo && !actions.forwardAsAttachmentTo,
    ),
  'remove-delegations-given': ({ mailbox }) =>
    mailbox === null ||
    (mailbox.fullAccess.every((grant) => grant.user === successor) &&
      mailbox.sendAs.length === 0 &&
      mailbox.grantSendOnBehalfTo.length === 0 &&
      Object.values(mailbox.folderPermissions).every((grants) => grants.length === 0)),
  'remove-delegations-held': (truth, state) => othersGrants(truth, state, false) === 0,
  'leave-shared-mailboxes': (truth, state) => othersGrants(truth, state, true) === 0,
  // The tenant completes an accepted conversion when somebody looks.
  'convert-mailbox': ({ mailbox }) =>
    (mailbox?.conversion?.to ?? mailbox?.recipientTypeDetails ?? 'SharedMailbox') === 'SharedMailbox',
  'place-hold': ({ mailbox }) =>
    mailbox === null || mailbox.litigationHoldEnabled || mailbox.holdChange?.enabled === true,
  'hide-from-address-lists': ({ mailbox }) => mailbox === null || mailbox.hiddenFromAddressListsEnabled,
  'leave-groups': (truth, state) =>
    groupsOf(truth, state).every(
      (group) =>
        dynamic(group.groupTypes) ||
        group.assignedLicenses.length > 0 ||
        (group.mailEnabled && !group.groupTypes.includes('Unified')),
    ),
  'leave-distribution-lists': (truth, state) =>
    groupsOf(truth, state).every((group) => !group.mailEnabled || group.groupTypes.includes('Unified')),
  'leave-licence-groups': (truth, state) =>
    groupsOf(truth, state).every((group) => group.assignedLicenses.length === 0),
  'remove-app-access': (truth) => truth.appRoleAssignments.every((one) => one.principalType !== 'User'),
  'remove-consents': (truth) => truth.permissionGrants.every((one) => one.consentType !== 'Principal'),
  'hand-over-ownerships': (truth) => truth.ownedGroups.length === 0 && truth.ownedApplications.length === 0,
  'reassign-direct-reports': (truth) => truth.directReports.length === 0,
  'hand-over-files': ({ drive }) =>
    drive === null || drive.permissions.some((one) => one.email === 'jonas.weber@contoso.example'),
  'hand-over-mailbox': ({ mailbox }) =>
    mailbox === null || mailbox.fullAccess.some((grant) => grant.user === successor),
  'clear-mobile-devices': ({ mailbox }) => (mailbox?.mobileDevices ?? []).length === 0,
  'wipe-device': (truth) => truth.managedDevices.length === 0,
  'clean-device-records': (truth) => truth.devices.length === 0 && truth.managedDevices.length === 0,
  // The cases want a hold, so Exchange Online Plan 2 stays with the mailbox and nothing else does.
  'return-licences': (truth, state) =>
    truth.user.assignedLicenses.every(({ skuId }) =>
      [...state.tables.skus.values()].some(
        (sku) =>
          sku.skuId === skuId &&
          sku.servicePlans.some((plan) => plan.servicePlanName.startsWith('EXCHANGE_S_ENTERPRISE')),
      ),
    ),
};
