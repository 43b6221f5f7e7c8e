import type { Store } from '../core/ports.ts';
import type { ReplayGuard } from './front-door/replay.ts';

const KIND = 'seen';

/** The replay guard over the shared store: an activity counts once, whichever instance it reaches. */
export function createStoredReplayGuard(store: Pick<Store, 'putDocument'>, real: () => number): ReplayGuard {
  return {
    putIfAbsent: async (id, expiresAt) =>
      (await store.putDocument({ kind: KIND, id, value: {}, ifVersion: 0, expiresAt }, real())) !==
      'conflict',
  };
}
