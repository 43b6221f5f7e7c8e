import type { Truth } from '../../sandbox/control/truth.ts';

const sorted = (items: readonly (string | null | undefined)[]): string =>
  items
    .map((item) => item ?? '')
    .toSorted()
    .join(', ');

/** What a departure changes and a way back has to restore, each as one comparable text. */
const parts: Readonly<Record<string, (truth: Truth) => string>> = {
  account: ({ user }) => String(user.accountEnabled),
  groups: ({ groups }) => sorted(groups.map((group) => group.displayName)),
  ownerships: ({ ownedGroups, ownedApplications }) => sorted([...ownedGroups, ...ownedApplications]),
  reports: ({ directReports }) => sorted(directReports),
  manager: ({ manager }) => String(manager),
  'app roles': ({ appRoleAssignments }) =>
    sorted(appRoleAssignments.map((one) => `${one.resourceId} ${one.appRoleId}`)),
  licences: ({ user }) => sorted(user.assignedLicenses.map((one) => one.skuId)),
  'mailbox kind': ({ mailbox }) => String(mailbox?.conversion?.to ?? mailbox?.recipientTypeDetails),
  'address lists': ({ mailbox }) => String(mailbox?.hiddenFromAddressListsEnabled),
  forwarding: ({ mailbox }) => sorted([mailbox?.forwardingAddress, mailbox?.forwardingSmtpAddress]),
  'automatic reply': ({ mailbox }) => String(mailbox?.automaticReplies.status),
  'delegations given': ({ mailbox }) =>
    sorted([
      ...(mailbox?.fullAccess ?? []).map(({ user }) => `full ${user}`),
      ...(mailbox?.sendAs ?? []).map(({ user }) => `as ${user}`),
      ...(mailbox?.grantSendOnBehalfTo ?? []),
    ]),
  'delegations held': ({ mailboxAccess }) => sorted(mailboxAccess.map((one) => JSON.stringify(one))),
  'shared files': ({ drive }) => sorted((drive?.permissions ?? []).map((one) => one.email)),
};

/** Differences between a person before their departure and after it was taken back; how much was compared. */
export function compareBack(before: Truth, after: Truth) {
  const names = Object.keys(parts);
  return {
    compared: names.length,
    contradicted: names.filter((name) => parts[name]?.(before) !== parts[name]?.(after)),
  };
}
