import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

export const neverTwiceOnce: Invariant = {
  name: 'never-twice-once',
  promise:
    'A once-step happens at most once over all crashes and processes, unless a person released it to be sent again.',
  check: (ran) => {
    const intents = intentsOf(ran);
    const seen = new Map<string, number>();
    for (const effect of effectsOf(ran)) {
      const intent = intents.get(effect.clientRequestId);
      const isOnce =
        intent === undefined ? /wipe|retire|POST \/users$/.test(effect.verb) : onceStep(ran, intent.step);
      if (!isOnce) continue;
      const what = `${effect.verb} on ${effect.verb === 'POST /users' ? intent?.request : effect.target}`;
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    return [...seen]
      .filter(([, times]) => times > 1)
      .map(([what, times]) => `${what} happened ${times} times`);
  },
};

function onceStep(ran: Parameters<Invariant['check']>[0], id: string): boolean {
  return ran.shared.steps.get(id)?.retry === 'once';
}
