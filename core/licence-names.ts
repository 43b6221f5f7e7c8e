/**
 * What people call a licence. Graph names a subscription by its part number alone (subscribedSku has no display name), which
 * nobody who approves knows. Source: Microsoft's list "Product names and service plan identifiers for licensing".
 */
const productNames: Readonly<Record<string, string>> = {
  AAD_PREMIUM: 'Microsoft Entra ID P1',
  AAD_PREMIUM_P2: 'Microsoft Entra ID P2',
  DESKLESSPACK: 'Office 365 F3',
  EMS: 'Enterprise Mobility + Security E3',
  EMSPREMIUM: 'Enterprise Mobility + Security E5',
  ENTERPRISEPACK: 'Office 365 E3',
  ENTERPRISEPREMIUM: 'Office 365 E5',
  EXCHANGEENTERPRISE: 'Exchange Online (Plan 2)',
  EXCHANGESTANDARD: 'Exchange Online (Plan 1)',
  INTUNE_A: 'Microsoft Intune Plan 1',
  MICROSOFT_365_COPILOT: 'Microsoft 365 Copilot',
  O365_BUSINESS_ESSENTIALS: 'Microsoft 365 Business Basic',
  O365_BUSINESS_PREMIUM: 'Microsoft 365 Business Standard',
  POWER_BI_PRO: 'Power BI Pro',
  PROJECTPREMIUM: 'Project Plan 5',
  PROJECTPROFESSIONAL: 'Project Plan 3',
  SPB: 'Microsoft 365 Business Premium',
  SPE_E3: 'Microsoft 365 E3',
  SPE_E5: 'Microsoft 365 E5',
  SPE_F1: 'Microsoft 365 F3',
  STANDARDPACK: 'Office 365 E1',
  VISIOCLIENT: 'Visio Plan 2',
  VISIOONLINE_PLAN1: 'Visio Plan 1',
};

/** The product name of a part number such as SPE_E3; the part number itself where the list has none. */
export function licenceName(partNumber: string): string {
  return productNames[partNumber.toUpperCase()] ?? partNumber;
}
