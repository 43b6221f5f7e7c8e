import type { Clock, Millis } from '../core/ports.ts';

/** Business clock: real time plus an offset that only local mode may move (design 6.14). */
export interface BusinessClock extends Clock {
  /** Moves business time so that it reads `to` now. Throws a RangeError when it would go back. */
  moveTo(to: Millis): void;
}

/** A clock that runs. `start` lets a demonstration begin at a fixed instant. */
export function createClock(start?: Millis): BusinessClock {
  let offset = start === undefined ? 0 : start - Date.now();
  const now = (): Millis => Date.now() + offset;
  return {
    now,
    real: () => Date.now(),
    moveTo: (to) => {
      if (to < now()) throw new RangeError('business time does not go back');
      offset += to - now();
    },
  };
}
