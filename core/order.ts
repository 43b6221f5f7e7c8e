import type { StepId } from './change.ts';
import type { Step } from './step.ts';

type Ordered = Pick<Step, 'id' | 'after' | 'afterSent' | 'optional'>;

/** How far a step is, as far as order goes. `stuck` is failed or held: a person has to act before it goes on. */
export type StepProgress = 'open' | 'sent' | 'proven' | 'stuck';

/**
 * Steps of a checklist that may run now: not proven, with everything they wait for proven (`after`) or accepted
 * (`afterSent`). What is not on the checklist is not waited for, and a stuck optional step holds nobody up.
 */
export function readySteps(
  checklist: readonly Ordered[],
  stateOf: (id: StepId) => StepProgress,
): readonly StepId[] {
  const byId = new Map(checklist.map((step) => [step.id, step]));
  const passed = (id: StepId): boolean => {
    const step = byId.get(id);
    if (step === undefined || stateOf(id) === 'proven') return true;
    return step.optional === true && stateOf(id) === 'stuck';
  };
  const accepted = (id: StepId): boolean => !byId.has(id) || ['sent', 'proven'].includes(stateOf(id));
  return checklist
    .filter((step) => stateOf(step.id) === 'open')
    .filter((step) => step.after.every(passed) && (step.afterSent ?? []).every(accepted))
    .map((step) => step.id);
}

/** Layers in which steps become ready when every one succeeds. Throws when some wait for each other in a circle. */
export function waves(checklist: readonly Ordered[]): readonly (readonly StepId[])[] {
  const done = new Set<StepId>();
  const layers: (readonly StepId[])[] = [];
  while (done.size < checklist.length) {
    const ready = readySteps(checklist, (id) => (done.has(id) ? 'proven' : 'open'));
    if (ready.length === 0) {
      const left = checklist.map((step) => step.id).filter((id) => !done.has(id));
      throw new Error(`steps wait for each other in a circle: ${left.join(', ')}`);
    }
    for (const id of ready) done.add(id);
    layers.push(ready);
  }
  return layers;
}

/** Everything that a step waits for on a checklist, directly or through others, whatever the kind of waiting. */
export function waitsFor(checklist: readonly Ordered[], id: StepId): ReadonlySet<StepId> {
  const byId = new Map(checklist.map((step) => [step.id, step]));
  const found = new Set<StepId>();
  const visit = (current: StepId): void => {
    const step = byId.get(current);
    for (const before of [...(step?.after ?? []), ...(step?.afterSent ?? [])]) {
      if (!byId.has(before) || found.has(before)) continue;
      found.add(before);
      visit(before);
    }
  };
  visit(id);
  return found;
}
