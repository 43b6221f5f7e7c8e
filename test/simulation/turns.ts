import type { Chance } from './chance.ts';
import { type Life, Standstill } from './faults.ts';

interface Waiting {
  readonly life: Life;
  readonly go: () => void;
}

/** Lets several processes run one port call at a time, in an order that only the seed decides. */
export class Turns {
  readonly #chance: Chance;
  readonly #waiting: Waiting[] = [];
  #racing = false;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** What a port waits for; nothing while only one process runs. */
  readonly wait = (life: Life): Promise<void> | undefined => {
    if (!this.#racing) return undefined;
    return new Promise((go) => {
      this.#waiting.push({ life, go });
    });
  };

  /**
   * Runs all to their end, and what they have left under way: a read beside one that failed goes on though nobody waits for
   * it, and others may come to wait for it later. Between two port calls everything that can go on without the world does.
   * Throws a Standstill when nobody waits for a turn and not all have ended.
   */
  async race(all: readonly (() => Promise<unknown>)[]): Promise<void> {
    this.#racing = true;
    let left = all.length;
    const failures: unknown[] = [];
    for (const run of all)
      void run()
        .catch((error: unknown) => failures.push(error))
        .finally(() => {
          left -= 1;
        });
    for (;;) {
      await settled();
      const next = this.#waiting.splice(this.#chance.next(Math.max(1, this.#waiting.length)), 1)[0];
      if (next === undefined) break;
      next.go();
    }
    if (left > 0) throw new Standstill();
    this.#racing = false;
    if (failures.length > 0) throw failures[0];
  }
}

/**
 * Settles as the work does, and rejects with a Standstill where it never would. What a run waits for is a turn or a promise
 * of its own, never a timer or the network: all of that goes on before the event loop comes round.
 */
export async function withoutStandstill<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const round = setImmediate(() => reject(new Standstill()));
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearImmediate(round);
  }
}

/**
 * All promise reactions have run: what is not waiting for a turn now has ended. A tick asked for by a promise reaction comes
 * once no other reaction is left; a round of the event loop would do as well, and costs as much as a port call.
 */
async function settled(): Promise<void> {
  await undefined;
  return new Promise((resolve) => {
    process.nextTick(resolve);
  });
}
