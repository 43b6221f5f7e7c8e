import { setTimeout as sleep } from 'node:timers/promises';
import type { Bells } from './bells.ts';
import { type Crew, type CrewParts, createCrew, failurePauseMillis } from './crew.ts';

/** Ordinary requests worked on at a time. */
export const claimedMax = 16;
/**
 * Requests whose access ends worked on at a time. Most of them wait for a service that throttles, and a thousand that
 * leave in the same minute must not wait for one another.
 */
const endingMax = 512;
/**
 * A departure that takes longer makes room for another: five hundred that hang hold up the next one by this long, and so
 * on. Throttled work waits longer than this as a matter of course, and loses nothing by it.
 */
const endingMillisMax = 10_000;
/** Urgencies of ending access (core/due.ts). */
const endingUrgencyMax = 1;
/** Longest pause between two looks at the store. */
export const pauseMillisMax = 15_000;
const pauseMillisMin = 250;
/** While work is going on, new work is looked for this often. */
const recheckMillis = 500;

export interface Loop {
  /** Looks at once instead of at the next planned time. */
  nudge(): void;
  /** Works until nothing is due at the present business time; answers how many requests were worked on. */
  drain(): Promise<number>;
  /** When something is due next, business time: work on a request, or a message to somebody. */
  nextDue(): Promise<number | null>;
  start(): void;
  stop(): Promise<void>;
}

export interface LoopParts extends CrewParts {
  /** Rings for people beside the work on requests; nothing waits for it. */
  readonly bells?: Pick<Bells, 'run' | 'nextAt'>;
}

/**
 * The clock of one instance: claims what is due, most urgent first, and works on it until nothing is due any more. A
 * crew of its own ends access, so that however long other work takes, none of its hands are missing there.
 */
export function createLoop(parts: LoopParts): Loop {
  const { world, store, bells } = parts;
  const ending = { handsMax: endingMax, handMillisMax: endingMillisMax, urgencyMax: endingUrgencyMax };
  const all = { handsMax: claimedMax };
  const recheck = (): Promise<void> => sleep(recheckMillis, undefined, { ref: false });
  const nextRequest = (): Promise<number | null> => store.nextDue();
  const ring = async (): Promise<number> => {
    await bells?.run().catch((error: unknown) => world.log('bells-failed', { because: String(error) }));
    return 0;
  };
  const nextBell = async (): Promise<number | null> => (await bells?.nextAt()) ?? null;
  const clocks = [
    createClockwork(parts, createCrew(parts, { ...ending, recheck }), nextRequest),
    createClockwork(parts, createCrew(parts, { ...all, recheck }), nextRequest),
    createClockwork(parts, { run: ring, troubled: () => false, stop: () => undefined }, nextBell),
  ];
  const first = createCrew(parts, ending);
  const then = createCrew(parts, all);
  return {
    nudge: () => {
      for (const clock of clocks) clock.nudge();
    },
    drain: async () => {
      for (let total = 0; ; ) {
        total += (await first.run()) + (await then.run());
        // The second one takes work of every urgency, so what is due now is only what it gave back itself.
        if (then.troubled()) continue;
        await ring();
        return total;
      }
    },
    nextDue: async () => {
      const times = (await Promise.all([nextRequest(), nextBell()])).filter((at) => at !== null);
      return times.length === 0 ? null : Math.min(...times);
    },
    start: () => {
      for (const clock of clocks) clock.start();
    },
    stop: async () => {
      await Promise.all(clocks.map((clock) => clock.stop()));
    },
  };
}

interface Clockwork {
  nudge(): void;
  start(): void;
  stop(): Promise<void>;
}

/** Lets work run whenever something is due, and at once when nudged. */
function createClockwork({ world }: LoopParts, work: Crew, nextAt: () => Promise<number | null>): Clockwork {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let busy: Promise<number> | undefined;
  let again = false;

  const once = (): Promise<number> => {
    busy ??= work.run().finally(() => {
      busy = undefined;
      if (again) {
        again = false;
        schedule(0);
      } else schedule(pauseMillisMax);
    });
    return busy;
  };

  const schedule = (pause: number): void => {
    if (!running) return;
    clearTimeout(timer);
    void wait(pause).then((millis) => {
      if (!running) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => void once().catch((error: unknown) => world.log('loop-failed', { because: String(error) })),
        millis,
      );
    });
  };

  const wait = async (pause: number): Promise<number> => {
    if (pause === 0) return 0;
    if (work.troubled()) return Math.min(pause, failurePauseMillis);
    const next = await nextAt().catch(() => null);
    return next === null ? pause : Math.min(pause, Math.max(pauseMillisMin, next - world.clock.now()));
  };

  return {
    nudge: () => {
      if (busy !== undefined) again = true;
      else schedule(0);
    },
    start: () => {
      running = true;
      schedule(0);
    },
    stop: async () => {
      running = false;
      clearTimeout(timer);
      work.stop();
      await busy?.catch(() => undefined);
    },
  };
}
