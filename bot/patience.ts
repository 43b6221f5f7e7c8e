import { endsWithin } from '../adapters/ends-within.ts';

/** How long somebody waits before they are told that it takes longer, in milliseconds. */
export interface Patience {
  /** A message, a click, a dialog or a search; two seconds are the promise, the rest is the way. */
  readonly answerMillis: number;
  /** A card that asks about people waits this long for their photos; their initials do as well. */
  readonly photosMillis: number;
  /** A click waits this long for the account of who pressed; then what was last read of them counts. */
  readonly accountMillis: number;
}

export const patience: Patience = { answerMillis: 1_500, photosMillis: 800, accountMillis: 800 };

/** The typing sign is shown after this time, and again before it fades. */
export const typingAfterMillis = 600;
export const typingAgainMillis = 3_000;

/** The value of some work, or `late` when it is not there within `millis`; the work goes on. Rejects as the work does. */
export async function within<T>(work: Promise<T>, millis: number): Promise<{ readonly value: T } | 'late'> {
  return (await endsWithin(work, millis)) ? { value: await work } : 'late';
}
