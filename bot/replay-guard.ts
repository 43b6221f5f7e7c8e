import type { Store } from '../core/ports.ts';
import type { ReplayGuard } from './front-door/replay.ts';

const KIND = 'seen';

/**
 * The replay guard over the shared store: an activity counts once, whichever instance it reaches. It may fade: an id
 * that a power cut takes back only lets a repeat through within its ten minutes, and a repeated click is decided again
 * from the state, like any double click. Waiting for the disk would cost each message as much as all else together.
 */
export function createStoredReplayGuard(store: Pick<Store, 'putDocument'>, real: () => number): ReplayGuard {
  return {
    putIfAbsent: async (id, expiresAt) =>
      (await store.putDocument(
        { kind: KIND, id, value: {}, ifVersion: 0, expiresAt, mayFade: true },
        real(),
      )) !== 'conflict',
  };
}
