import type { Invariant } from '../run.ts';

export const doneMeansProven: Invariant = {
  name: 'done-means-proven',
  promise:
    'When a line calls a step proven, the tenant itself says so at that moment, or at the one that the second of two looks was shown.',
  check: (ran) =>
    ran.shared.record
      .of('verified')
      .filter((one) => one.holds === false)
      .map((one) => `${one.request} called ${one.entry.step} proven while it was not so`),
};
