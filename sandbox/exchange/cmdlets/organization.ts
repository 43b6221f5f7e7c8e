import type { Cmdlet } from '../cmdlet.ts';

export const organizationCmdlets: Cmdlet[] = [
  {
    name: 'Get-AcceptedDomain',
    parameters: {},
    run: (call) =>
      [...call.state.tables.domains.values()].map((domain) => ({
        DomainName: domain.id,
        DomainType: 'Authoritative',
        Default: domain.isDefault,
      })),
  },
  {
    name: 'Get-OrganizationConfig',
    parameters: {},
    run: (call) => [
      {
        Identity: call.state.tenantId,
        MailTipsExternalRecipientsTipsEnabled: false,
        AutoExpandingArchiveEnabled: false,
      },
    ],
  },
];
