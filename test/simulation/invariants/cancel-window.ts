import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

export const cancelWindow: Invariant = {
  name: 'cancel-window',
  promise: 'Irreversible work begins only after the announced window in which somebody can still stop it.',
  check: (ran) => {
    const intents = intentsOf(ran);
    const window = ran.shared.policy.checklists.cancelWindowMinutes * 60_000;
    const announced = ran.shared.record.of('alarm').filter((one) => one.entry.code === 'irreversible-soon');
    // A clock that is put back between deciding and sending makes any window look short.
    if (ran.shared.gate.happened.some((fault) => fault.what === 'clock-back')) return [];
    return effectsOf(ran).flatMap((effect) => {
      const intent = intents.get(effect.clientRequestId);
      if (ran.shared.steps.get(intent?.step ?? '')?.irreversible !== true) return [];
      const before = announced.some(
        (one) => one.request === intent?.request && Date.parse(one.line.at) + window <= effect.at,
      );
      return before ? [] : [`${effect.verb} on ${effect.target} came before its window was over`];
    });
  },
};
