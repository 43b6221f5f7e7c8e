import { digest, type Hash, type Json } from './canonical.ts';
import { type Change, changeKey, itemKey, type StepId, scopeKey } from './change.ts';
import type { Plan, PlanItem, PlanPurpose, PlanScope } from './entry.ts';
import { refused } from './scope.ts';
import type { Step } from './step.ts';

export interface PlanParts {
  readonly request: string;
  readonly policy: Hash;
  readonly purpose: PlanPurpose;
  readonly steps: readonly Step[];
  readonly changes: readonly Change[];
  /** Private random text, so that a plan id cannot be guessed from the sentences. */
  readonly salt: string;
  readonly keeps?: Plan['keeps'];
  readonly unexplained?: Plan['unexplained'];
  /** A leaver's main and containment plans have the scopes of their steps. */
  readonly scoped: boolean;
}

/** Builds the plan that people see and approve. Waits are shown elsewhere: they change nothing. */
export function makePlan(parts: PlanParts): Plan {
  const items = parts.changes.filter((change) => change.kind !== 'wait').map(planItem);
  const scopes = parts.steps.flatMap((step) => scopesOf(step, items, parts));
  const body = {
    purpose: parts.purpose,
    checklist: parts.steps.map((step) => step.id),
    items,
    scopes,
    keeps: parts.keeps ?? [],
    unexplained: parts.unexplained ?? [],
    salt: parts.salt,
  };
  return { ...body, id: planId(parts.request, parts.policy, body) };
}

/** Digest of request, policy version, sorted keys and salt (design 6.1). Sentences are not part of it. */
export function planId(request: string, policy: Hash, plan: Omit<Plan, 'id'>): Hash {
  return digest({ request, policy, keys: [...planKeys(plan)].sort(), salt: plan.salt } as Json);
}

/** Every key that approving this plan allows. */
export function planKeys(plan: Pick<Plan, 'items' | 'scopes'>): ReadonlySet<Hash> {
  return new Set([...plan.items.map((item) => item.key), ...plan.scopes.map((scope) => scope.key)]);
}

/** A change with the two keys that approvals and results know it by. */
export function planItem(change: Change): PlanItem {
  const item = itemKey(change);
  return { key: change.scope === undefined ? item : changeKey(change), item, change };
}

function scopesOf(
  step: Step,
  items: readonly PlanItem[],
  { scoped, unexplained = [] }: PlanParts,
): PlanScope[] {
  if (step.scope === undefined) return [];
  const { name } = step.scope;
  const scope = { key: scopeKey(step.id, name), step: step.id, scope: name };
  if (step.id === refused.scopeStep)
    return unexplained.length === 0 ? [] : [{ ...scope, count: unexplained.length }];
  if (!scoped) return [];
  const own = items.filter((item) => item.change.step === step.id && item.change.scope !== undefined);
  return [{ ...scope, count: own.length }];
}

/** The plan without the struck keys, under a new id. Throws nothing: unknown keys change nothing but the id's input. */
export function strike(request: string, policy: Hash, plan: Plan, keys: readonly Hash[]): Plan {
  const gone = new Set(keys);
  const body = {
    ...plan,
    items: plan.items.filter((item) => !gone.has(item.key)),
    scopes: plan.scopes.filter((scope) => !gone.has(scope.key)),
  };
  return { ...body, id: planId(request, policy, body) };
}

/** Splits fresh changes into those an approved key covers and those that must go back to the approver. */
export function compareWithApproved(
  fresh: readonly Change[],
  approved: ReadonlySet<Hash>,
): { readonly allowed: readonly PlanItem[]; readonly extra: readonly PlanItem[] } {
  const items = fresh.filter((change) => change.kind !== 'wait').map(planItem);
  return {
    allowed: items.filter((item) => approved.has(item.key)),
    extra: items.filter((item) => !approved.has(item.key)),
  };
}

/** Steps that another kept item depends on may not be struck, nor may containment (design 6.8). */
export function strikable(plan: Plan, key: Hash, steps: ReadonlyMap<StepId, Step>): boolean {
  const owner =
    plan.items.find((item) => item.key === key)?.change.step ??
    plan.scopes.find((scope) => scope.key === key)?.step;
  if (owner === undefined) return false;
  if (steps.get(owner)?.containment === true) return false;
  const left = plan.items.some((item) => item.change.step === owner && item.key !== key);
  return (
    left ||
    !plan.checklist.some((id) => steps.get(id)?.after.includes(owner) === true && stepHasWork(plan, id))
  );
}

function stepHasWork(plan: Plan, step: StepId): boolean {
  return (
    plan.items.some((item) => item.change.step === step) || plan.scopes.some((scope) => scope.step === step)
  );
}
