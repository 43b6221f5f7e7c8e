import type { Invariant } from '../run.ts';

/** What was acknowledged to a person is there at the end (design 5.8). */
export const nothingLost: Invariant = {
  name: 'nothing-lost',
  check: async (ran) => {
    const lost: string[] = [];
    for (const { request, seq, what } of ran.shared.record.acknowledged) {
      const found = await ran.shared.store.load(request);
      if ((found?.head.seq ?? 0) < seq) lost.push(`${what} on ${request} was acknowledged and is not there`);
    }
    return lost;
  },
};
