import type { User } from '../entities.ts';
import type { TenantState } from '../state.ts';

const mailPlan = /^EXCHANGE_S_(STANDARD|ENTERPRISE|DESKLESS)/;

/** Largest mailbox that may stay shared without a licence: 50 GB. */
export const sharedBytesMax = 50 * 1024 ** 3;

function plansOf(state: TenantState, user: User): string[] {
  return user.assignedLicenses.flatMap(({ skuId, disabledPlans }) => {
    const sku = [...state.tables.skus.values()].find((one) => one.skuId === skuId);
    const on = sku?.servicePlans.filter((plan) => !disabledPlans.includes(plan.servicePlanId)) ?? [];
    return on.map((plan) => plan.servicePlanName);
  });
}

/** Whether a licence of the user holds a mailbox plan that is switched on. */
export function hasMailPlan(state: TenantState, user: User): boolean {
  return plansOf(state, user).some((plan) => mailPlan.test(plan));
}

/** Whether the user has Exchange Online Plan 2, which holds and mailboxes over 50 GB need. */
export function hasMailPlanTwo(state: TenantState, user: User): boolean {
  return plansOf(state, user).some((plan) => plan.startsWith('EXCHANGE_S_ENTERPRISE'));
}
