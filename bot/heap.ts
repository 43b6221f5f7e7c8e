import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How far the heap may grow above what lives in it before garbage is collected, in percent. */
const growthPercent = 150;

/**
 * Flags to start the bot with; they cannot be set later. What is new in the heap is looked through when so many megabytes
 * have filled. Left to itself V8 takes 32: the pause is twice as long then, and the process some 50 MB larger, which are
 * better spent on looking at all of the heap half as often (`growthPercent`).
 */
export const startFlags: readonly string[] = ['--max-semi-space-size=16'];

/**
 * Bounds the heap of this process, once it has started. V8 would let it grow to some 300 MB before it looks at all of it
 * for the first time, though little more than 100 MB of that are alive, and the system never gets the rest back.
 */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
