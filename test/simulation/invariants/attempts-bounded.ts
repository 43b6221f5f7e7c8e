import { attemptsMax } from '../../../core/timing.ts';
import type { Invariant } from '../run.ts';

/** Throttled calls certainly did nothing and are asked for again as often as it takes. */
const countless = new Set(['throttled', 'waiting']);

export const attemptsBounded: Invariant = {
  name: 'attempts-bounded',
  promise: 'Latchkey attempts one exact change at most eight times before a person is asked.',
  check: (ran) => {
    const counts = new Map<string, number>();
    const faults = new Set<string>();
    for (const { request, line } of ran.shared.record.durable) {
      const { entry } = line;
      // Whoever releases a step gives it a fresh start, and so does a new plan.
      if (entry.kind === 'released' || entry.kind === 'planned')
        for (const key of [...counts.keys()]) if (key.startsWith(request)) counts.delete(key);
      if (entry.kind !== 'applied' || line.actor.kind === 'person') continue;
      for (const { item, outcome } of entry.results) {
        if (countless.has(outcome)) continue;
        const key = `${request} ${entry.step} ${item}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count > attemptsMax) faults.add(`${request} tried ${entry.step} more than ${attemptsMax} times`);
      }
    }
    return [...faults];
  },
};
