import type { Invariant } from '../run.ts';

/** "Done" only after an independent read agreed: when a line calls a step proven, the tenant itself must say so (design 5.4). */
export const doneMeansProven: Invariant = {
  name: 'done-means-proven',
  check: (ran) =>
    ran.shared.record
      .of('verified')
      .filter((one) => one.holds === false)
      .map((one) => `${one.request} called ${one.entry.step} proven while it was not so`),
};
