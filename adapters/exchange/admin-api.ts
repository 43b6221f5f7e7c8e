import type { ExchangeSurface } from './surface.ts';

/** Cmdlets of the published admin API v2.0 and the endpoint that takes them (graph.md 9.1). */
const endpoints: Readonly<Record<string, string>> = {
  'Get-AcceptedDomain': 'AcceptedDomain',
  'Get-OrganizationConfig': 'OrganizationConfig',
  'Get-Mailbox': 'Mailbox',
  'Set-Mailbox': 'Mailbox',
  'Get-MailboxFolderPermission': 'MailboxFolderPermission',
  'Add-MailboxFolderPermission': 'MailboxFolderPermission',
  'Set-MailboxFolderPermission': 'MailboxFolderPermission',
  'Remove-MailboxFolderPermission': 'MailboxFolderPermission',
  'Get-DistributionGroupMember': 'DistributionGroupMember',
  'Get-DynamicDistributionGroupMember': 'DynamicDistributionGroupMember',
};

/** The one thing that the published `Set-Mailbox` may change. */
const setMailboxParameters = ['Identity', 'GrantSendOnBehalfTo'];

/** The published, narrow surface: the default in a tenant. What it does not cover is left to a person. */
export function adminApiSurface(tenantId: string): ExchangeSurface {
  return {
    name: 'admin-api',
    covers: (cmdlet, parameters) =>
      Object.hasOwn(endpoints, cmdlet) &&
      (cmdlet !== 'Set-Mailbox' ||
        Object.keys(parameters).every((name) => setMailboxParameters.includes(name))),
    path: (cmdlet) => `/adminapi/v2.0/${encodeURIComponent(tenantId)}/${endpoints[cmdlet] ?? ''}`,
  };
}
