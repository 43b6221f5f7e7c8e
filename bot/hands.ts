import { endsWithin } from '../adapters/ends-within.ts';

export interface HandsOptions {
  /** A hand lets go of work that takes longer; the work goes on. */
  readonly handMillisMax: number;
  /** Work that takes longer is given up: nobody waits for it any more. */
  readonly givenUpMillis: number;
}

/** What a crew has under way: work that a hand is on, and work that took too long for one. */
export interface Hands {
  /** Hands that are on some work. */
  taken(): number;
  /** Nothing is under way. */
  idle(): boolean;
  /** Puts a hand on work that has begun; `giveUp` is called where it does not end. */
  take(work: Promise<void>, giveUp: () => void): void;
  /** Resolves when a hand is free again, or work that had lost its hand has ended; rejects as the work does. */
  change(): Promise<void>;
  /** Resolves when everything has ended or was given up, whatever came of it. */
  rest(): Promise<void>;
}

/** Hands that no work can hold for ever. */
export function createHands({ handMillisMax, givenUpMillis }: HandsOptions): Hands {
  const held = new Set<Promise<void>>();
  const left = new Set<Promise<void>>();
  let changed = nextChange();

  /** Holds work while it lasts; its failure is heard of by whoever waits for a change. */
  const keep = (among: Set<Promise<void>>, work: Promise<void>): void => {
    const kept = work.finally(() => {
      among.delete(kept);
      changed.resolve(work);
      changed = nextChange();
    });
    among.add(kept);
    kept.catch(() => undefined);
  };

  const leave = async (work: Promise<void>, giveUp: () => void): Promise<void> => {
    if (!(await endsWithin(work, givenUpMillis - handMillisMax))) giveUp();
  };
  const hold = async (work: Promise<void>, giveUp: () => void): Promise<void> => {
    if (!(await endsWithin(work, handMillisMax))) keep(left, leave(work, giveUp));
  };
  return {
    taken: () => held.size,
    idle: () => held.size + left.size === 0,
    take: (work, giveUp) => keep(held, hold(work, giveUp)),
    change: () => changed.promise,
    rest: async () => {
      while (held.size + left.size > 0) await Promise.allSettled([...held, ...left]);
    },
  };
}

/** One promise for all that is under way: a race between five hundred leaves a reaction with each of them every time. */
function nextChange(): PromiseWithResolvers<void> {
  const change = Promise.withResolvers<void>();
  change.promise.catch(() => undefined);
  return change;
}
