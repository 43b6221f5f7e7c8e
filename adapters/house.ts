import { HOUSE, type House, type HouseEntry, replayHouse } from '../core/house.ts';
import type { SealedLedger } from './ledger.ts';

/** Nobody is the subject of these lines: their private part is sealed under a key of the house itself. */
const subject = { name: 'the house', zone: 'UTC' };

/** The record of the house over its ledger. `nameOf` gives the name of a directory id, for cards. */
export function createHouse(ledger: SealedLedger<HouseEntry>, nameOf: (id: string) => string): House {
  return {
    state: async () => replayHouse((await ledger.load(HOUSE)) ?? [], nameOf),
    append: async ({ after, actor, at, entry }) => {
      const written = await ledger.append({
        request: HOUSE,
        expectedSeq: after.seq,
        subject,
        lines: [{ at, actor, entry }],
        nextDueAt: null,
        urgency: 1,
        words: [],
      });
      return written === 'conflict' ? 'conflict' : 'appended';
    },
  };
}
