import type { SubscribedSku } from '../entities.ts';
import type { TenantState } from '../state.ts';

/** Service plans by name, with Microsoft's published ids. */
const plans = {
  EXCHANGE_S_ENTERPRISE: 'efb87545-963c-4e0d-99df-69c6916d9eb0',
  EXCHANGE_S_STANDARD: '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
  SHAREPOINTENTERPRISE: '5dbe027f-2339-4123-9542-606e4d348a72',
  TEAMS1: '57ff2da0-773e-42df-b2af-ffb7a2317929',
  INTUNE_A: 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5',
  AAD_PREMIUM: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  AAD_PREMIUM_P2: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
  VISIO_CLIENT_SUBSCRIPTION: '663a804f-1c30-4ff0-9915-9db84f0d1cea',
  PROJECT_CLIENT_SUBSCRIPTION: 'fafd7243-e5c1-4a3a-9e40-495efcb1d3c3',
  BI_AZURE_P2: '70d33638-9c74-4d01-bfd3-562de28bd4ba',
} as const;

type PlanName = keyof typeof plans;

const suite: PlanName[] = ['EXCHANGE_S_ENTERPRISE', 'SHAREPOINTENTERPRISE', 'TEAMS1'];

/** Licence kinds by part number: Microsoft's published SKU id and what is in them. */
export const skuKinds: Record<string, { skuId: string; plans: PlanName[] }> = {
  SPE_E3: { skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965', plans: [...suite, 'INTUNE_A', 'AAD_PREMIUM'] },
  SPE_E5: { skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06', plans: [...suite, 'INTUNE_A', 'AAD_PREMIUM_P2'] },
  ENTERPRISEPACK: { skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', plans: suite },
  EXCHANGESTANDARD: { skuId: '4b9405b0-7788-4568-add1-99614e613b69', plans: ['EXCHANGE_S_STANDARD'] },
  VISIOCLIENT: { skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5', plans: ['VISIO_CLIENT_SUBSCRIPTION'] },
  PROJECTPROFESSIONAL: {
    skuId: '53818b1b-4a27-454b-8896-0dba576410e6',
    plans: ['PROJECT_CLIENT_SUBSCRIPTION'],
  },
  POWER_BI_PRO: { skuId: 'f8a1db68-be16-40ed-86d5-cb42ce701560', plans: ['BI_AZURE_P2'] },
  INTUNE_A: { skuId: '061f9ace-7d42-4136-88ac-31dc755f143f', plans: ['INTUNE_A'] },
};

/** The SKU id of a part number. */
export function skuId(part: string): string {
  const kind = skuKinds[part];
  if (!kind) throw new Error(`no licence kind ${part}`);
  return kind.skuId;
}

/** Puts the eight licence kinds into the tenant, with no seat bought or used yet. */
export function seedSkus(state: TenantState): void {
  for (const [skuPartNumber, kind] of Object.entries(skuKinds)) {
    const sku: SubscribedSku = {
      id: kind.skuId,
      accountId: state.tenantId,
      skuId: kind.skuId,
      skuPartNumber,
      appliesTo: 'User',
      capabilityStatus: 'Enabled',
      consumedUnits: 0,
      prepaidUnits: { enabled: 0, suspended: 0, warning: 0, lockedOut: 0 },
      servicePlans: kind.plans.map((name) => ({
        servicePlanId: plans[name],
        servicePlanName: name,
        provisioningStatus: 'Success',
        appliesTo: 'User',
      })),
    };
    state.tables.skus.set(sku.id, sku);
  }
}

/** Counts the used seats and buys a tenth more, at least five; of Visio exactly as many as are used. */
export function buySeats(state: TenantState): void {
  const used = new Map<string, number>();
  for (const user of state.tables.users.values()) {
    for (const { skuId: id } of user.assignedLicenses) used.set(id, (used.get(id) ?? 0) + 1);
  }
  for (const sku of [...state.tables.skus.values()]) {
    const consumedUnits = used.get(sku.skuId) ?? 0;
    const spare = sku.skuPartNumber === 'VISIOCLIENT' ? 0 : Math.max(5, Math.ceil(consumedUnits / 10));
    const prepaidUnits = { ...sku.prepaidUnits, enabled: consumedUnits + spare };
    state.tables.skus.set(sku.id, { ...sku, consumedUnits, prepaidUnits });
  }
}
