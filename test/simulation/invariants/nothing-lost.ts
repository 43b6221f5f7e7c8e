import type { Invariant } from '../run.ts';

export const nothingLost: Invariant = {
  name: 'nothing-lost',
  promise: 'What was acknowledged to a person is there at the end.',
  check: async (ran) => {
    const lost: string[] = [];
    for (const { request, seq, what } of ran.shared.record.acknowledged) {
      const found = await ran.shared.store.load(request);
      if ((found?.head.seq ?? 0) < seq) lost.push(`${what} on ${request} was acknowledged and is not there`);
    }
    return lost;
  },
};
