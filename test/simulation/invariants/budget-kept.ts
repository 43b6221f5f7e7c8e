import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

const hour = 3_600_000;

export const budgetKept: Invariant = {
  name: 'budget-kept',
  promise: 'Irreversible calls within any hour stay within the budget, over all restarts and processes.',
  check: (ran) => {
    const intents = intentsOf(ran);
    const released = new Set(
      ran.shared.record.of('released').map((one) => `${one.request} ${one.entry.step}`),
    );
    const times = effectsOf(ran)
      .filter((effect) => {
        const intent = intents.get(effect.clientRequestId);
        const step = ran.shared.steps.get(intent?.step ?? '');
        return step?.irreversible === true && !released.has(`${intent?.request} ${intent?.step}`);
      })
      .map((effect) => effect.at);
    const jumped = ran.shared.gate.happened.some(
      (fault) => fault.what === 'clock-back' || fault.what === 'slow',
    );
    const most = Math.max(
      0,
      ...times.map((from) => times.filter((at) => at >= from && at < from + hour).length),
    );
    const max = ran.shared.policy.checklists.irreversibleBudget.perHour;
    return most > max && !jumped ? [`${most} irreversible calls within an hour, ${max} are allowed`] : [];
  },
};
