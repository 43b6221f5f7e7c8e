import { isOver, isSettled, pendingPlan, type Request } from '../../../core/request.ts';
import type { Invariant } from '../run.ts';

export const alwaysOwned: Invariant = {
  name: 'always-owned',
  promise: 'With faults ended a request is over, or somebody named has it in hand; nothing turns in circles.',
  check: async (ran) => {
    if (ran.runaway) return ['a process turned in circles'];
    const faults: string[] = [];
    for (const request of ran.requests) {
      const stored = await ran.shared.store.load(request.id);
      if (isOver(request) || request.phase === 'blocked' || owned(request)) continue;
      if (stored?.head.nextDueAt !== null && stored?.head.nextDueAt !== undefined) continue;
      faults.push(`${request.id} is ${request.phase}, nobody has it and nothing is due`);
    }
    return faults;
  },
};

function owned(request: Request): boolean {
  const plan = pendingPlan(request);
  if (plan !== undefined) return (plan.stages[plan.stage]?.approvers.length ?? 0) > 0;
  const open = request.checklist.filter((id) => !isSettled(request.steps.get(id)));
  const held = open.some((id) => request.steps.get(id)?.held !== undefined);
  const task = [...request.tasks.values()].some((one) => one.done === undefined && one.to.length > 0);
  const contained = request.reminders.some((one) => one.about === 'contained');
  return held || task || contained;
}
