import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

export const stopHolds: Invariant = {
  name: 'stop-holds',
  promise:
    'While the stop switch is on, nothing irreversible begins: it is asked once more when the intent is durable.',
  check: (ran) => {
    const { stops } = ran.shared.record;
    if (stops.length === 0) return [];
    const intents = intentsOf(ran);
    return effectsOf(ran).flatMap((effect) => {
      const intent = intents.get(effect.clientRequestId);
      if (intent === undefined || ran.shared.steps.get(intent.step)?.irreversible !== true) return [];
      // By order and not by time, which faults change: what is pressed after this line may find the call under way.
      return stops.findLast((stop) => stop.call < intent.call)?.on === true
        ? [`${effect.verb} on ${effect.target} began while the stop switch was on`]
        : [];
    });
  },
};
