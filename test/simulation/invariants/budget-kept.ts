import { countedSecondsMax } from '../../../core/engine/brake.ts';
import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

/** A call may begin so long after it was counted: two that were counted an hour apart lie that much closer together. */
const hourMillis = 3_600_000 - countedSecondsMax * 1000;

export const budgetKept: Invariant = {
  name: 'budget-kept',
  promise: 'Irreversible calls within any hour stay within the budget, over all restarts and processes.',
  check: (ran) => {
    const { gate, record, steps, policy } = ran.shared;
    if (gate.putBack()) return [];
    const intents = intentsOf(ran);
    const released = new Set(record.of('released').map((one) => `${one.request} ${one.entry.step}`));
    // When the intent was written: what a call does to the clock afterwards says nothing of when it was sent.
    const times = effectsOf(ran).flatMap((effect) => {
      const intent = intents.get(effect.clientRequestId);
      if (intent === undefined || released.has(`${intent.request} ${intent.step}`)) return [];
      return steps.get(intent.step)?.irreversible === true ? [gate.readings[intent.call] ?? effect.at] : [];
    });
    const most = Math.max(
      0,
      ...times.map((from) => times.filter((at) => at >= from && at < from + hourMillis).length),
    );
    const max = policy.checklists.irreversibleBudget.perHour;
    return most > max ? [`${most} irreversible calls within an hour, ${max} are allowed`] : [];
  },
};
