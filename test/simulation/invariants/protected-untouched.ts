import type { Millis } from '../../../core/ports.ts';
import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';
import { subjectsOf } from './subjects.ts';

/** Role groups and protected accounts are read again at least this often; until then nobody can know. */
const knownMillis = 10 * 60_000;

export const protectedUntouched: Invariant = {
  name: 'protected-untouched',
  promise:
    'Protected accounts are never touched by an automatic step or given a pass, from the moment this can be known.',
  check: (ran) => {
    const { gate, record } = ran.shared;
    const { guarded } = record;
    if (guarded.length === 0 || gate.putBack()) return [];
    const unknownMillis = knownMillis + gate.putForwardMillis();
    const isGuarded = (ids: ReadonlySet<string>, at: Millis): boolean =>
      guarded.some(({ id, from, until }) => ids.has(id) && at > from + unknownMillis && at < until);
    const intents = intentsOf(ran);
    const touched = effectsOf(ran).flatMap(({ at, clientRequestId, verb, target }) => {
      const request = intents.get(clientRequestId)?.request ?? '';
      return isGuarded(subjectsOf(ran, request), at)
        ? [`${request} did ${verb} on ${target}, whose account is protected`]
        : [];
    });
    const passes = record.passes.flatMap(({ user, call }) =>
      isGuarded(new Set([user]), gate.readings[call] ?? gate.epoch)
        ? [`a pass was made for ${user}, whose account is protected`]
        : [],
    );
    return [...touched, ...passes];
  },
};
