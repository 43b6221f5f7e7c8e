/** The tenant's clock: either stands at `base`, or runs on from there since `startedReal` (both epoch ms). */
export interface Clock {
  base: number;
  startedReal: number;
  running: boolean;
}

/** How to move the clock; parts that are left out stay as they are. */
export interface ClockChange {
  at?: string;
  running?: boolean;
  advanceSeconds?: number;
}

/** Makes a clock standing at `at` (ISO 8601), or the real one running when `at` is left out. */
export function createClock(at?: string): Clock {
  const real = Date.now();
  return at === undefined
    ? { base: real, startedReal: real, running: true }
    : { base: Date.parse(at), startedReal: real, running: false };
}

/** The tenant's present instant in epoch ms. */
export function clockNow(clock: Clock): number {
  return clock.running ? clock.base + Date.now() - clock.startedReal : clock.base;
}

/** Moves the clock in place; a date that cannot be read throws RangeError. */
export function moveClock(clock: Clock, change: ClockChange): void {
  const at = change.at === undefined ? clockNow(clock) : Date.parse(change.at);
  if (Number.isNaN(at)) throw new RangeError(`not a date: ${change.at}`);
  clock.base = at + (change.advanceSeconds ?? 0) * 1000;
  clock.startedReal = Date.now();
  clock.running = change.running ?? clock.running;
}

/** ISO 8601 with seconds, as the directory writes dates. */
export function isoSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
