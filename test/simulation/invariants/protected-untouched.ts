import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';
import { subjectsOf } from './subjects.ts';

/** Role groups and protected accounts are read again at least this often; until then nobody can know. */
const knownMillis = 10 * 60_000;

export const protectedUntouched: Invariant = {
  name: 'protected-untouched',
  promise: 'Protected accounts are never touched by an automatic step, from the moment this can be known.',
  check: (ran) => {
    const { gate, record } = ran.shared;
    const { guarded } = record;
    if (guarded.length === 0 || gate.putBack()) return [];
    const unknownMillis = knownMillis + gate.putForwardMillis();
    const intents = intentsOf(ran);
    return effectsOf(ran).flatMap((effect) => {
      const request = intents.get(effect.clientRequestId)?.request ?? '';
      const ids = subjectsOf(ran, request);
      const touched = guarded.some(
        ({ id, from, until }) => ids.has(id) && effect.at > from + unknownMillis && effect.at < until,
      );
      return touched ? [`${request} did ${effect.verb} on ${effect.target}, whose account is protected`] : [];
    });
  },
};
