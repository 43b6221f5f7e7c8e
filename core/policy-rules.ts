import type { Form, Leg } from './form.ts';
import type { ApprovalRule } from './policy/approvals.ts';
import { fold, matches, type PersonFacts } from './policy/matching.ts';
import type { Policy } from './policy.ts';
import { ruleText } from './role-access.ts';
import type { StepDefinition } from './step.ts';

/** Ids of the steps that policy selects for this person, in the order of the catalogue. */
export function checklistOf(
  policy: Policy,
  {
    leg,
    facts,
    steps,
  }: { leg: Leg; facts: PersonFacts; steps: readonly Pick<StepDefinition<unknown>, 'id' | 'legs'>[] },
): readonly string[] {
  const { steps: listed, without } = policy.checklists[leg];
  const left = new Set(without.filter((rule) => matches(rule.match, facts)).map((rule) => rule.step));
  return steps
    .filter((step) => step.legs.includes(leg) && (listed === 'all' || listed.includes(step.id)))
    .map((step) => step.id)
    .filter((id) => !left.has(id));
}

/**
 * The approval rule for a request: the first of its leg that matches. Parsing made sure that there is one. `facts` are
 * those of the role afterwards (joiner, mover) or now (leaver).
 */
export function approvalRuleOf(
  policy: Pick<Policy, 'approvals'>,
  {
    form,
    facts,
    privileged,
  }: { readonly form: Form; readonly facts: PersonFacts; readonly privileged: boolean },
): ApprovalRule {
  const urgency = form.leg === 'leaver' ? form.urgency : 'scheduled';
  const found = policy.approvals.rules.find(
    ({ leg, match }) =>
      leg === form.leg &&
      matches(match, facts) &&
      (match.urgency === undefined || match.urgency === urgency) &&
      (match.privileged === undefined || match.privileged === privileged),
  );
  if (found === undefined) throw new Error(`the last approval rule for a ${form.leg} has to match everybody`);
  return found;
}

/** What is known of an account that may be protected. Group names are those of its transitive memberships. */
export interface AccountFacts {
  readonly id?: string;
  readonly upn?: string;
  readonly groups: readonly string[];
}

/** The rule that keeps every automatic step away from the account, or undefined. Letter case does not count. */
export function protectionOf(policy: Pick<Policy, 'protected'>, account: AccountFacts): string | undefined {
  const { accounts, groups } = policy.protected;
  const id = fold(account.id ?? '');
  const upn = fold(account.upn ?? '');
  const listed = accounts.find(
    (one) =>
      (one.id !== undefined && fold(one.id) === id) ||
      (one.upn !== undefined && fold(one.upn) === upn) ||
      (one.upnStartsWith !== undefined && upn.startsWith(fold(one.upnStartsWith))),
  );
  const member = groups.find((group) => account.groups.some((name) => fold(name) === fold(group.name)));
  const why = listed?.why ?? member?.why;
  return why === undefined ? undefined : ruleText('protected', why);
}
