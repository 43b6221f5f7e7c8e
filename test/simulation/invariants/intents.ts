import type { StepId } from '../../../core/change.ts';
import type { Ran } from '../run.ts';
import type { Effect } from '../tenant.ts';

/** The durable line that announced a call, found by the id the call carried. */
export interface Intent {
  readonly request: string;
  readonly seq: number;
  readonly step: StepId;
  readonly item: string;
  readonly call: number;
}

const known = new WeakMap<Ran, ReadonlyMap<string, Intent>>();

/** All intents of a run by client request id. */
export function intentsOf(ran: Ran): ReadonlyMap<string, Intent> {
  const found = known.get(ran);
  if (found !== undefined) return found;
  const intents = new Map<string, Intent>();
  for (const { request, seq, call, entry } of ran.shared.record.of('attempted')) {
    for (const step of entry.steps)
      step.clientRequestIds.forEach((id, index) => {
        intents.set(id, { request, seq, call, step: step.step, item: step.items[index] ?? '' });
      });
  }
  known.set(ran, intents);
  return intents;
}

/** What changed the tenant, by Latchkey's hand. */
export function effectsOf(ran: Ran): readonly Effect[] {
  return ran.shared.company.effects.filter((effect) => effect.happened);
}
