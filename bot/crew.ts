import { dueOf, type Worked, workOn } from '../core/engine/engine.ts';
import type { World } from '../core/engine/world.ts';
import type { Head, Millis, Store } from '../core/ports.ts';
import type { Request } from '../core/request.ts';
import { createHands } from './hands.ts';

/** How long a claim lasts (storage.md 3.3: at least two minutes). */
export const leaseMillis = 120_000;
/** Work that is not done by then is given up a little before its claim ends, so that nobody else has taken it yet. */
export const givenUpMillis = leaseMillis - 10_000;
/** Pause before failed work is tried again. */
export const failurePauseMillis = 5_000;
/**
 * Requests claimed in one go: what is read and replayed of them at once must not hold the event loop. Only after a whole
 * bite is there anything to be had by asking again at once.
 */
const biteMax = 16;

export interface CrewParts {
  readonly world: World;
  readonly store: Store;
  readonly owner: string;
  /** Called after each piece of work, for follow-ups across requests; with the request where it is known how it stands. */
  readonly after?: (id: string, request: Worked['request']) => Promise<void>;
}

export interface CrewOptions {
  /** Requests worked on at a time. */
  readonly handsMax: number;
  /**
   * A hand lets go of work that takes longer and takes up something else; the work goes on until it is given up. Without
   * it a hand stays with its work until then.
   */
  readonly handMillisMax?: number;
  /** Leaves alone what is less urgent. */
  readonly urgencyMax?: number;
  /** Resolves when it is worth looking for work again though nobody has finished; absent: only then. */
  readonly recheck?: () => Promise<void>;
}

/**
 * Works on many requests side by side, each in its own time: one that waits for a service holds up no other, and one that
 * waits for ever is given up before its claim ends.
 */
export interface Crew {
  /** Works until nothing is due at the present business time; answers how many requests were worked on. */
  run(): Promise<number>;
  /** The last run left something for later. */
  troubled(): boolean;
  /** Takes nothing new from now on. */
  stop(): void;
}

interface Failed {
  readonly head: Head;
  readonly at: Millis;
}

/** A crew over the store's due work, most urgent first. */
export function createCrew({ world, store, owner, after }: CrewParts, options: CrewOptions): Crew {
  const hands = createHands({ handMillisMax: options.handMillisMax ?? givenUpMillis, givenUpMillis });
  /** Requests whose work failed keep their claim for a while, so that they hold up nobody else and never spin. */
  let failed: Failed[] = [];
  let troubled = false;
  let stopped = false;

  const release = (head: Head): Promise<void> => store.release(head.request, head.claim?.fence ?? 0);

  const giveBack = async (before: Millis): Promise<void> => {
    const ready = failed.filter(({ at }) => at <= before);
    failed = failed.filter(({ at }) => at > before);
    for (const { head } of ready) {
      await putBehind(store, head, world.clock.now());
      await release(head);
    }
  };

  const workOne = async (head: Head): Promise<void> => {
    const { outcome, request } = await workOn(world, head).catch((error: unknown): Worked => {
      const because = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
      world.log('work-failed', { request: head.request, because });
      return { outcome: 'again' };
    });
    if (outcome === 'done' && request?.seq === head.seq) await putRight(world, store, head, request);
    if (outcome === 'again') failed.push({ head, at: world.clock.real() });
    else await release(head);
    await after?.(head.request, request);
  };

  const claim = async (): Promise<readonly Head[]> => {
    const limit = Math.min(biteMax, options.handsMax - hands.taken());
    if (limit <= 0 || stopped) return [];
    const times = { businessNow: world.clock.now(), realNow: world.clock.real() };
    return store.claimDue({ owner, ...times, leaseMillis, limit, urgencyMax: options.urgencyMax });
  };

  const start = (head: Head): void =>
    hands.take(workOne(head), () => {
      world.log('work-given-up', { request: head.request, because: 'it does not end' });
      failed.push({ head, at: world.clock.real() });
    });

  const run = async (): Promise<number> => {
    let total = 0;
    try {
      for (;;) {
        const heads = await claim();
        total += heads.length;
        for (const head of heads) start(head);
        if (heads.length === 0 && hands.idle()) return total;
        if (heads.length < biteMax || hands.taken() >= options.handsMax)
          await Promise.race([hands.change(), ...(options.recheck === undefined ? [] : [options.recheck()])]);
        await giveBack(world.clock.real() - failurePauseMillis);
      }
    } finally {
      await hands.rest();
      troubled = failed.length > 0;
      await giveBack(Number.POSITIVE_INFINITY);
    }
  };

  return {
    run,
    troubled: () => troubled,
    stop: () => {
      stopped = true;
    },
  };
}

/**
 * A request that was claimed and owes nothing yet, because what its due time was reckoned by has changed since: the policy,
 * or the office that the directory names. Left as it is, it would be claimed again and again until it does owe something.
 */
async function putRight(world: World, store: Store, head: Head, owing: Request): Promise<void> {
  const { nextDueAt, urgency } = dueOf(world, owing);
  if (nextDueAt === head.nextDueAt) return;
  const { request, seq, terms, claim } = head;
  await store.append({
    request,
    expectedSeq: seq,
    lines: [],
    nextDueAt,
    urgency,
    terms,
    fence: claim?.fence,
  });
}

/**
 * What failed comes after everything that is due by now: however many fail, and however slowly, nobody waits for ever. It
 * never becomes due earlier than it was, not even by a clock that was put back: there would be nothing to do, again and again.
 */
async function putBehind(store: Store, head: Head, now: Millis): Promise<void> {
  const { request, seq, urgency, terms, claim } = head;
  const nextDueAt = Math.max(now, head.nextDueAt ?? now);
  await store.append({
    ...{ request, expectedSeq: seq, lines: [], nextDueAt, urgency, terms },
    fence: claim?.fence,
  });
}
