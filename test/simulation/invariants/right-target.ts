import type { Invariant } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';

export const rightTarget: Invariant = {
  name: 'right-target',
  promise: 'Every effect hits the approved person by object id, or a thing of that person.',
  check: (ran) => {
    const intents = intentsOf(ran);
    const { company, record } = ran.shared;
    return effectsOf(ran).flatMap((effect) => {
      const request = intents.get(effect.clientRequestId)?.request ?? '';
      const lines = record.byRequest.get(request) ?? [];
      const first = lines[0]?.line.entry;
      if (first?.kind !== 'requested') return [];
      const own = new Set(
        lines.flatMap(({ line }) => (line.entry.kind === 'bound' ? [line.entry.value] : [])),
      );
      if (first.subject.id !== undefined) own.add(first.subject.id);
      const isUser = company.truth('users', effect.target) !== undefined;
      const owner = company.truth('devices', effect.target)?.userId;
      const createdNow = effect.verb === 'POST /users';
      if (isUser && !createdNow && !own.has(effect.target))
        return [`${request} did ${effect.verb} on ${effect.target}, who is not its subject`];
      if (typeof owner === 'string' && !own.has(owner))
        return [`${request} did ${effect.verb} on a device of ${owner}`];
      return [];
    });
  },
};
