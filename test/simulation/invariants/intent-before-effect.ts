import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

export const intentBeforeEffect: Invariant = {
  name: 'intent-before-effect',
  promise: 'Every effect has an intent line that was durable before it.',
  check: (ran) => {
    const intents = intentsOf(ran);
    return effectsOf(ran)
      .filter((effect) => !((intents.get(effect.clientRequestId)?.call ?? Infinity) < effect.call))
      .map((effect) => `${effect.verb} on ${effect.target} had no intent before it`);
  },
};
