import type { Cmdlet } from './cmdlet.ts';
import { autoReplyCmdlets } from './cmdlets/auto-reply.ts';
import { calendarEventsCmdlets } from './cmdlets/calendar-events.ts';
import { casMailboxCmdlets } from './cmdlets/cas-mailbox.ts';
import { distributionGroupCmdlets } from './cmdlets/distribution-group.ts';
import { inboxRuleCmdlets } from './cmdlets/inbox-rule.ts';
import { mailboxCmdlets } from './cmdlets/mailbox.ts';
import { mailboxFolderCmdlets } from './cmdlets/mailbox-folder.ts';
import { mailboxPermissionCmdlets } from './cmdlets/mailbox-permission.ts';
import { mailboxStatisticsCmdlets } from './cmdlets/mailbox-statistics.ts';
import { mobileDeviceCmdlets } from './cmdlets/mobile-device.ts';
import { organizationCmdlets } from './cmdlets/organization.ts';
import { recipientCmdlets } from './cmdlets/recipient.ts';
import { recipientPermissionCmdlets } from './cmdlets/recipient-permission.ts';

const all: Cmdlet[] = [
  ...autoReplyCmdlets,
  ...calendarEventsCmdlets,
  ...casMailboxCmdlets,
  ...distributionGroupCmdlets,
  ...inboxRuleCmdlets,
  ...mailboxCmdlets,
  ...mailboxFolderCmdlets,
  ...mailboxPermissionCmdlets,
  ...mailboxStatisticsCmdlets,
  ...mobileDeviceCmdlets,
  ...organizationCmdlets,
  ...recipientCmdlets,
  ...recipientPermissionCmdlets,
];

/** Every cmdlet the tenant runs, by its exact name. */
export const cmdlets = new Map<string, Cmdlet>(all.map((cmdlet) => [cmdlet.name, cmdlet]));

const mailboxWrite = mailboxCmdlets.find((cmdlet) => cmdlet.name === 'Set-Mailbox');

/** `Set-Mailbox` of the published API: send on behalf and nothing else. */
const sendOnBehalfOnly: Cmdlet[] = mailboxWrite
  ? [{ ...mailboxWrite, parameters: { Identity: 'string', GrantSendOnBehalfTo: 'recipients' } }]
  : [];

function byName(names: string[], more: Cmdlet[] = []): Map<string, Cmdlet> {
  return new Map(
    [...all.filter((cmdlet) => names.includes(cmdlet.name)), ...more].map((cmdlet) => [cmdlet.name, cmdlet]),
  );
}

const folderPermissions = ['Get', 'Add', 'Set', 'Remove'].map((verb) => `${verb}-MailboxFolderPermission`);

/** The six endpoints of the published admin API (v2.0) and the cmdlets each one takes. */
export const publishedEndpoints: Record<string, Map<string, Cmdlet>> = {
  AcceptedDomain: byName(['Get-AcceptedDomain']),
  OrganizationConfig: byName(['Get-OrganizationConfig']),
  Mailbox: byName(['Get-Mailbox'], sendOnBehalfOnly),
  MailboxFolderPermission: byName(folderPermissions),
  DistributionGroupMember: byName(['Get-DistributionGroupMember']),
  DynamicDistributionGroupMember: byName(['Get-DynamicDistributionGroupMember']),
};
