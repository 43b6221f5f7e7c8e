import type { Plan } from '../../../core/entry.ts';
import type { Invariant, Ran } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

interface Approval {
  readonly call: number;
  /** From this call on it covers nothing any more: a new date or a change of mind asks anew. */
  until: number;
  readonly items: ReadonlySet<string>;
  readonly scoped: ReadonlySet<string>;
}

export const approvedBeforeEffect: Invariant = {
  name: 'approved-before-effect',
  promise:
    'No effect before a durable approval that covers exactly it and still stands; a new date, a change of mind or a rejection ends it.',
  check: (ran) => {
    const intents = intentsOf(ran);
    const approvals = new Map<string, readonly Approval[]>();
    return effectsOf(ran).flatMap((effect) => {
      const intent = intents.get(effect.clientRequestId);
      if (intent === undefined) return [`${effect.verb} on ${effect.target} belongs to no request`];
      const own = approvals.get(intent.request) ?? approvalsOf(ran, intent.request);
      approvals.set(intent.request, own);
      const covered = own.some(
        (approval) =>
          approval.call < effect.call &&
          intent.call < approval.until &&
          (approval.items.has(intent.item) || approval.scoped.has(intent.step)),
      );
      return covered ? [] : [`${intent.step} did ${effect.verb} on ${effect.target} without an approval`];
    });
  },
};

function approvalsOf(ran: Ran, request: string): readonly Approval[] {
  const plans = new Map<
    string,
    { plan: Plan; stages: number; needed: readonly number[]; yes: Set<string>[] }
  >();
  const found: Approval[] = [];
  const approve = (plan: Plan, call: number): void => {
    found.push({
      call,
      until: Infinity,
      items: new Set(plan.items.map((item) => item.item)),
      scoped: new Set(plan.scopes.map((scope) => scope.step)),
    });
  };
  for (const { line, call } of ran.shared.record.byRequest.get(request) ?? []) {
    const { entry } = line;
    if (entry.kind === 'contained') approve(entry.plan, call);
    if (entry.kind === 'rescinded' || entry.kind === 'rescheduled') {
      plans.clear();
      for (const approval of found) approval.until = Math.min(approval.until, call);
    }
    if (entry.kind === 'planned') {
      const needed = entry.stages.map((stage) =>
        stage.need === 'first' ? 1 : stage.need === 'all' ? stage.approvers.length : stage.need,
      );
      plans.set(entry.plan.id, {
        plan: entry.plan,
        stages: entry.stages.length,
        needed,
        yes: entry.stages.map(() => new Set()),
      });
    }
    if (entry.kind === 'struck') {
      const old = plans.get(entry.plan);
      if (old === undefined) continue;
      plans.delete(entry.plan);
      const gone = new Set(entry.keys);
      const plan = {
        ...old.plan,
        items: old.plan.items.filter((item) => !gone.has(item.key)),
        scopes: old.plan.scopes.filter((scope) => !gone.has(scope.key)),
      };
      plans.set(entry.next, { ...old, plan, yes: old.needed.map(() => new Set()) });
    }
    if (entry.kind !== 'approved') continue;
    const plan = plans.get(entry.plan);
    plan?.yes[entry.stage]?.add(line.actor.id);
    if (plan?.yes.every((people, stage) => people.size >= (plan.needed[stage] ?? 1)) === true)
      approve(plan.plan, call);
  }
  return found;
}
