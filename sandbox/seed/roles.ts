import type { TenantState } from '../state.ts';

/** Built-in directory roles with Microsoft's published template ids. */
export const roleIds: Record<string, string> = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  'Privileged Role Administrator': 'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'Privileged Authentication Administrator': '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  'Authentication Administrator': 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  'Helpdesk Administrator': '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  'Password Administrator': '966707d0-3269-4727-9be2-8c3a10f19b9d',
  'Groups Administrator': 'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'Guest Inviter': '95e79109-95c0-4d8e-aee3-d01accf2d47b',
  'Reports Reader': '4a5d8f65-41da-4de4-8968-e035b65339cf',
  'Message Center Reader': '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b',
  'Usage Summary Reports Reader': '75934031-6c7e-415a-99d7-48dbd49e875e',
  'Exchange Administrator': '29232cdf-9323-42fd-ade2-1d097af3e4de',
  'Exchange Recipient Administrator': '31392ffb-586c-42d1-9346-e59415a2cc4e',
  'Intune Administrator': '3a2c62db-5318-420d-8d74-23affee5d9d5',
  'Security Reader': '5d6b6bb7-de71-4623-b4af-96380a352509',
  'Billing Administrator': 'b0f54661-2d74-4c50-afa3-1ec803f12efe',
  'Directory Synchronization Accounts': 'd29b2b05-8046-44ba-8758-1e26182fcf32',
};

/** Puts the role definitions and the three domains into the tenant. */
export function seedRolesAndDomains(state: TenantState): void {
  for (const [displayName, id] of Object.entries(roleIds)) {
    const description = `Built-in role ${displayName}`;
    state.tables.roleDefinitions.set(id, {
      id,
      templateId: id,
      displayName,
      description,
      isBuiltIn: true,
      isEnabled: true,
    });
  }
  const domain = (
    id: string,
    more: { federated?: boolean; verified?: boolean; initial?: boolean; standard?: boolean },
  ): void => {
    state.tables.domains.set(id, {
      id,
      authenticationType: more.federated ? 'Federated' : 'Managed',
      isVerified: more.verified ?? true,
      isDefault: more.standard ?? false,
      isInitial: more.initial ?? false,
      supportedServices: ['Email', 'OfficeCommunicationsOnline'],
    });
  };
  domain('contoso.example', { standard: true });
  domain('contoso.onmicrosoft.example', { initial: true });
  domain('fed.contoso.example', { federated: true });
  domain('new.contoso.example', { verified: false });
}
