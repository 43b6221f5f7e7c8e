import type { Clock, Millis } from '../core/ports.ts';

/** Business clock: real time plus an offset that only local mode may move (design 6.14). */
export interface BusinessClock extends Clock {
  /** Moves business time so that it reads `to` now. Throws a RangeError when it would go back. */
  moveTo(to: Millis): void;
}

/**
 * A clock that begins at `start` (now, when absent) and runs as `tick` does. A constant tick makes one that stands still
 * until it is moved, so that what is shown hangs on no machine's speed.
 */
export function createClock(start?: Millis, tick: () => Millis = Date.now): BusinessClock {
  let offset = start === undefined ? 0 : start - tick();
  const now = (): Millis => tick() + offset;
  return {
    now,
    real: () => Date.now(),
    moveTo: (to) => {
      if (to < now()) throw new RangeError('business time does not go back');
      offset += to - now();
    },
  };
}
