import { type WorkOutcome, workOn } from '../core/engine/engine.ts';
import type { World } from '../core/engine/world.ts';
import type { Head, Store } from '../core/ports.ts';
import type { Bells } from './bells.ts';

/** Requests claimed at a time, and how long a claim lasts (storage.md 3.3: at least two minutes). */
export const claimedMax = 16;
export const leaseMillis = 120_000;
/** Longest pause between two looks at the store. */
export const pauseMillisMax = 15_000;
const pauseMillisMin = 250;
/** Pause before failed work is tried again. */
export const failurePauseMillis = 5_000;

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

export interface LoopParts {
  readonly world: World;
  readonly store: Store;
  readonly owner: string;
  /** Called after each piece of work, for follow-ups across requests. */
  readonly after?: (request: string, outcome: WorkOutcome) => Promise<void>;
  /** Rings for people after the requests have been worked on; nothing waits for it. */
  readonly bells?: Pick<Bells, 'run' | 'nextAt'>;
}

/** Work on everything due at one business time. `troubled` says whether the last drain left something for later. */
interface Drain {
  run(): Promise<number>;
  troubled(): boolean;
}

function createDrain({ world, store, owner, after }: LoopParts): Drain {
  let troubled = false;

  /** Requests whose work failed keep their claim until the drain ends, so that they hold up nobody else and never spin. */
  const round = async (failed: Head[]): Promise<number> => {
    const times = { businessNow: world.clock.now(), realNow: world.clock.real() };
    const heads = await store.claimDue({ owner, ...times, leaseMillis, limit: claimedMax });
    await Promise.all(
      heads.map(async (head) => {
        const outcome = await workOn(world, head).catch((error: unknown) => {
          const because = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
          world.log('work-failed', { request: head.request, because });
          return 'again' as const;
        });
        if (outcome === 'again') failed.push(head);
        else await store.release(head.request, head.claim?.fence ?? 0);
        await after?.(head.request, outcome);
      }),
    );
    return heads.length;
  };

  return {
    troubled: () => troubled,
    run: async () => {
      let total = 0;
      const failed: Head[] = [];
      try {
        for (let rounds = 0; rounds < roundsMax; rounds += 1) {
          const worked = await round(failed);
          total += worked;
          if (worked === 0) return total;
        }
        return total;
      } finally {
        troubled = failed.length > 0;
        for (const head of failed) await store.release(head.request, head.claim?.fence ?? 0);
      }
    },
  };
}

/** The clock of one instance: claims what is due, most urgent first, and works on it until nothing is due any more. */
export function createLoop(parts: LoopParts): Loop {
  const { world, store } = parts;
  const work = createDrain(parts);
  const drain = async (): Promise<number> => {
    const worked = await work.run();
    await parts.bells?.run().catch((error: unknown) => world.log('bells-failed', { because: String(error) }));
    return worked;
  };
  const nextDue = async (): Promise<number | null> => {
    const times = await Promise.all([store.nextDue(), parts.bells?.nextAt() ?? null]);
    const found = times.filter((at) => at !== null);
    return found.length === 0 ? null : Math.min(...found);
  };
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let busy: Promise<number> | undefined;
  let again = false;

  const once = (): Promise<number> => {
    busy ??= drain().finally(() => {
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
    const next = await nextDue().catch(() => null);
    return next === null ? pause : Math.min(pause, Math.max(pauseMillisMin, next - world.clock.now()));
  };

  return {
    nudge: () => {
      if (busy !== undefined) again = true;
      else schedule(0);
    },
    drain,
    nextDue,
    start: () => {
      running = true;
      schedule(0);
    },
    stop: async () => {
      running = false;
      clearTimeout(timer);
      await busy?.catch(() => undefined);
    },
  };
}

/** Rounds within one drain; a guard against work that never finishes. */
const roundsMax = 10_000;
