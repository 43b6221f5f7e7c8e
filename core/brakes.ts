import type { HouseState } from './house.ts';
import type { Millis, Store } from './ports.ts';

/** Limits for irreversible work over all requests, instances and restarts (policy/checklists.yaml). */
export interface BrakeLimits {
  readonly irreversiblePerHour: number;
  readonly irreversiblePerDay: number;
  readonly removalsAlarmPerHour: number;
}

/** Mismatches or held steps within an hour that stop irreversible work. */
export const anomaliesPerHourMax = 3;

const HOUR: Millis = 3_600_000;
const DAY: Millis = 24 * HOUR;
/** Attempts to win the compare-and-set on a counter before giving up. */
const counterTriesMax = 40;

export type BrakeAnswer =
  /** `at`: the time for which it was counted. */
  | { readonly go: true; readonly at: Millis }
  | { readonly go: false; readonly because: 'budget' | 'stop-switch' | 'anomaly'; readonly detail: string };

/** Durable counters and the stop switch. A brake that cannot be read stops irreversible work only. */
export interface Brakes {
  /**
   * Takes a place in the irreversible budget for each call, named by its client request id, or says why not. Nothing is
   * taken on a no. What two people have `released` is counted, but neither budget nor anomalies refuse it; the stop
   * switch does. `now` is asked when the counter is known: what comes before that may take long.
   */
  takeIrreversible(now: () => Millis, calls: readonly string[], released?: boolean): Promise<BrakeAnswer>;
  /** Gives back the places of calls that certainly did nothing. */
  giveBack(now: Millis, calls: readonly string[]): Promise<void>;
  /** Counts reversible removals; true when security should be alarmed. Never blocks. */
  countRemovals(now: Millis, count: number): Promise<boolean>;
  /** Notes a mismatch or a held step; the same `key` counts once. */
  countAnomaly(now: Millis, key?: string): Promise<void>;
  stopped(): Promise<string | undefined>;
}

export interface BrakeParts {
  readonly store: Pick<Store, 'getDocument' | 'putDocument'>;
  readonly limits: () => BrakeLimits;
  /** Who stopped irreversible work by card, as the ledger of the house says now. */
  readonly stopSwitch: () => Promise<HouseState['stopped']>;
  /** True while the stop file exists; the second, independent way to stop. */
  readonly stopFile: () => boolean;
}

/** Brakes over stored counters with compare-and-set, so that restarts and instances share one budget. */
export function createBrakes(parts: BrakeParts): Brakes {
  const irreversible = counter(parts.store, 'irreversible');
  const anomalies = counter(parts.store, 'anomalies');
  // It only feeds an alarm, and the line with the answers of these calls takes it to disk at once.
  const fading = counter(parts.store, 'removals', true);
  const removals = gathered((now, count) => fading.add(() => now, count));
  const stopped = async (): Promise<string | undefined> => {
    if (parts.stopFile()) return 'the stop file exists';
    const halted = await parts.stopSwitch();
    return halted === undefined ? undefined : `stopped by ${halted.by.name}`;
  };
  return {
    stopped,
    countAnomaly: async (now, key) => {
      const answer = await anomalies.add(() => now, key === undefined ? 1 : [key]);
      if (typeof answer === 'string') throw new Error(answer);
    },
    countRemovals: async (now, count) => {
      const { before, counted } = await removals(now, count);
      const limit = parts.limits().removalsAlarmPerHour;
      return typeof before === 'object' && before.hour < limit && before.hour + counted >= limit;
    },
    takeIrreversible: async (now, calls, released = false) => {
      const halted = await stopped();
      if (halted !== undefined) return { go: false, because: 'stop-switch', detail: halted };
      const odd = await anomalies.count(now());
      if (odd.hour >= anomaliesPerHourMax && !released)
        return {
          go: false,
          because: 'anomaly',
          detail: `${odd.hour} mismatches or held steps within an hour; ${calls.length} irreversible changes wait`,
        };
      const limits = parts.limits();
      const exceeds = (before: Counts): string | undefined =>
        released ? undefined : overBudget(limits, before, calls.length);
      const answer = await irreversible.add(now, calls, exceeds);
      return typeof answer === 'string'
        ? { go: false, because: 'budget', detail: answer }
        : { go: true, at: answer.at };
    },
    giveBack: (now, calls) => irreversible.remove(now, calls),
  };
}

/** The sentence that stands on the card of a hold: how many wait, how many were done, how many may be. */
function overBudget(limits: BrakeLimits, { hour, day }: Counts, count: number): string | undefined {
  if (hour + count > limits.irreversiblePerHour)
    return `${count} irreversible changes wait; ${hour} of ${limits.irreversiblePerHour} in this hour are used`;
  if (day + count > limits.irreversiblePerDay)
    return `${count} irreversible changes wait; ${day} of ${limits.irreversiblePerDay} within a day are used`;
  return undefined;
}

/** What the stop card shows. */
export interface BrakeState {
  /** Set while the switch of the card is on. */
  readonly on?: { readonly by: string; readonly at: string };
  readonly budget: {
    readonly used: number;
    readonly max: number;
    readonly usedHour: number;
    readonly maxHour: number;
  };
}

/** Switch and budget as they stand. Throws what the store throws. */
export async function brakeState(
  parts: Pick<BrakeParts, 'store' | 'limits' | 'stopSwitch'>,
  now: Millis,
): Promise<BrakeState> {
  const [used, halted] = await Promise.all([
    counter(parts.store, 'irreversible').count(now),
    parts.stopSwitch(),
  ]);
  const limits = parts.limits();
  const budget = {
    used: used.day,
    max: limits.irreversiblePerDay,
    usedHour: used.hour,
    maxHour: limits.irreversiblePerHour,
  };
  return halted === undefined ? { budget } : { on: { by: halted.by.name, at: halted.at }, budget };
}

/**
 * Counts what comes while an earlier count is being stored in one go with the next. A thousand departures in a minute
 * would fight for the counter otherwise; each waits until its own part is stored, and the first of them answers for all.
 */
function gathered(
  add: (now: Millis, count: number) => Promise<Counts | string>,
): (now: Millis, count: number) => Promise<{ readonly before: Counts | string; readonly counted: number }> {
  let running: Promise<unknown> = Promise.resolve();
  let next: { count: number; readonly done: Promise<Counts | string> } | undefined;
  return async (now, count) => {
    const isFirst = next === undefined;
    if (next === undefined) {
      const own = { count: 0, done: running.then(() => store()) };
      const store = (): Promise<Counts | string> => {
        next = undefined;
        return add(now, own.count);
      };
      next = own;
      running = own.done.catch(() => undefined);
    }
    const mine = next;
    mine.count += count;
    const before = await mine.done;
    return { before, counted: isFirst ? mine.count : 0 };
  };
}

interface Counts {
  readonly hour: number;
  readonly day: number;
}

interface Counter {
  count(now: Millis): Promise<Counts>;
  /**
   * Adds so many, or each of these names that is not counted yet, unless `refuse` answers with a reason; answers the counts
   * before and the time it was counted for, or the reason. The time is asked for once the counter is known.
   */
  add(
    now: () => Millis,
    what: number | readonly string[],
    refuse?: (before: Counts) => string | undefined,
  ): Promise<(Counts & { readonly at: Millis }) | string>;
  /** Counts these names no longer. Rejects where the counter is contended. */
  remove(now: Millis, names: readonly string[]): Promise<void>;
}

interface Stored {
  /** When something was counted that has no name. */
  readonly times: readonly Millis[];
  /** When each name was counted. */
  readonly keys: Readonly<Record<string, Millis>>;
}

const CONTENDED = 'the counter is contended';

function counter(store: BrakeParts['store'], id: string, mayFade = false): Counter {
  const load = async (): Promise<Stored & { readonly version: number }> => {
    const found = await store.getDocument('brake', id, 0);
    const value = found?.value as Partial<Stored> | undefined;
    return { version: found?.version ?? 0, times: value?.times ?? [], keys: value?.keys ?? {} };
  };
  /** False when somebody else was faster. */
  const save = async ({ times, keys }: Stored, ifVersion: number, now: Millis): Promise<boolean> => {
    const recent = (time: Millis): boolean => time > now - DAY;
    const named = Object.entries(keys).filter(([, time]) => recent(time));
    const value = { times: times.filter(recent), keys: Object.fromEntries(named) };
    return (await store.putDocument({ kind: 'brake', id, value, ifVersion, mayFade }, 0)) !== 'conflict';
  };
  return {
    count: async (now) => countsOf(await load(), now),
    add: async (now, what, refuse = () => undefined) => {
      for (let tries = 0; tries < counterTriesMax; tries += 1) {
        const { version, times, keys } = await load();
        const at = now();
        const before = { ...countsOf({ times, keys }, at), at };
        const refused = refuse(before);
        if (refused !== undefined) return refused;
        const names = typeof what === 'number' ? [] : what.filter((name) => keys[name] === undefined);
        const unnamed = typeof what === 'number' ? what : 0;
        if (names.length + unnamed === 0) return before;
        const next = {
          times: [...times, ...Array.from({ length: unnamed }, () => at)],
          keys: { ...keys, ...Object.fromEntries(names.map((name) => [name, at])) },
        };
        if (await save(next, version, at)) return before;
      }
      return CONTENDED;
    },
    remove: async (now, names) => {
      for (let tries = 0; tries < counterTriesMax; tries += 1) {
        const { version, times, keys } = await load();
        const left = Object.entries(keys).filter(([name]) => !names.includes(name));
        if (await save({ times, keys: Object.fromEntries(left) }, version, now)) return;
      }
      throw new Error(CONTENDED);
    },
  };
}

function countsOf({ times, keys }: Stored, now: Millis): Counts {
  const all = [...times, ...Object.values(keys)].filter((time) => time > now - DAY);
  return { hour: all.filter((time) => time > now - HOUR).length, day: all.length };
}
