import type { Figure } from './figure.ts';

/** How much is run: `full` for figures to be kept, `quick` while working, `smoke` to see that it runs at all. */
export const scales = ['full', 'quick', 'smoke'] as const;
export type Scale = (typeof scales)[number];

/** One measurement: a file of `bench/measurements`. */
export interface Measurement {
  readonly title: string;
  /** What is run against what, so that somebody else could do it again. */
  readonly method: string;
  measure(scale: Scale): Promise<readonly Figure[]>;
}
