import type { TenantState } from '../state.ts';

export interface CompanyPlan {
  /** Number from which the whole company follows. */
  seed: number;
  /** People in the company. */
  size: number;
}

/** Fills an empty tenant with a company that follows from the plan alone. */
export function seedCompany(state: TenantState, plan: CompanyPlan): void {
  state.seed = plan.seed;
}
