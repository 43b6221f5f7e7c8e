import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

/** What was already past the switch when somebody pressed it still goes out. */
const underWayMillis = 60_000;

export const stopHolds: Invariant = {
  name: 'stop-holds',
  promise: 'While the stop switch is on, nothing irreversible begins.',
  check: (ran) => {
    const { gate, record } = ran.shared;
    const { stops } = record;
    if (stops.length === 0 || gate.putBack()) return [];
    const pastMillis = underWayMillis + gate.putForwardMillis();
    const intents = intentsOf(ran);
    return effectsOf(ran).flatMap((effect) => {
      const intent = intents.get(effect.clientRequestId);
      if (intent === undefined || ran.shared.steps.get(intent.step)?.irreversible !== true) return [];
      const last = stops.findLast((stop) => stop.call < intent.call);
      return last?.on === true && effect.at > last.at + pastMillis
        ? [`${effect.verb} on ${effect.target} began while the stop switch was on`]
        : [];
    });
  },
};
