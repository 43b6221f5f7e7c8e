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
const counterTriesMax = 12;

export type BrakeAnswer =
  | { readonly go: true }
  | { readonly go: false; readonly because: 'budget' | 'stop-switch' | 'anomaly'; readonly detail: string };

/** Durable counters and the stop switch. A brake that cannot be read stops irreversible work only. */
export interface Brakes {
  /** Takes `count` from the irreversible budget, or says why not. Nothing is taken on a no. */
  takeIrreversible(now: Millis, count: number): Promise<BrakeAnswer>;
  /** Counts reversible removals; true when security should be alarmed. Never blocks. */
  countRemovals(now: Millis, count: number): Promise<boolean>;
  countAnomaly(now: Millis): Promise<void>;
  stopped(): Promise<string | undefined>;
  stop(by: string, now: Millis): Promise<void>;
  resume(by: string, now: Millis): Promise<void>;
}

export interface BrakeParts {
  readonly store: Pick<Store, 'getDocument' | 'putDocument'>;
  readonly limits: () => BrakeLimits;
  /** True while the stop file exists; the second, independent way to stop. */
  readonly stopFile: () => boolean;
}

/** Brakes over stored counters with compare-and-set, so that restarts and instances share one budget. */
export function createBrakes(parts: BrakeParts): Brakes {
  const times = (id: string): Counter => counter(parts.store, id);
  const stopped = async (): Promise<string | undefined> => {
    if (parts.stopFile()) return 'the stop file exists';
    const found = await parts.store.getDocument('brake', 'stop-switch', 0);
    const value = found?.value as { by?: string; on?: boolean } | undefined;
    return value?.on === true ? `stopped by ${value.by ?? 'somebody'}` : undefined;
  };
  const setSwitch = async (on: boolean, by: string, now: Millis): Promise<void> => {
    await parts.store.putDocument({ kind: 'brake', id: 'stop-switch', value: { on, by, at: now } }, 0);
  };
  return {
    stopped,
    stop: (by, now) => setSwitch(true, by, now),
    resume: (by, now) => setSwitch(false, by, now),
    countAnomaly: async (now) => {
      await times('anomalies').add(now, 1, () => undefined);
    },
    countRemovals: async (now, count) => {
      const before = await times('removals').add(now, count, () => undefined);
      const limit = parts.limits().removalsAlarmPerHour;
      return typeof before === 'object' && before.hour < limit && before.hour + count >= limit;
    },
    takeIrreversible: async (now, count) => {
      const halted = await stopped();
      if (halted !== undefined) return { go: false, because: 'stop-switch', detail: halted };
      const odd = await times('anomalies').count(now);
      if (odd.hour >= anomaliesPerHourMax)
        return {
          go: false,
          because: 'anomaly',
          detail: `${odd.hour} mismatches or held steps within an hour`,
        };
      const limits = parts.limits();
      const answer = await times('irreversible').add(now, count, ({ hour, day }) => {
        if (hour + count > limits.irreversiblePerHour)
          return `${hour} of ${limits.irreversiblePerHour} in this hour are used`;
        if (day + count > limits.irreversiblePerDay)
          return `${day} of ${limits.irreversiblePerDay} today are used`;
        return undefined;
      });
      return typeof answer === 'string' ? { go: false, because: 'budget', detail: answer } : { go: true };
    },
  };
}

interface Counts {
  readonly hour: number;
  readonly day: number;
}

interface Counter {
  count(now: Millis): Promise<Counts>;
  /** Adds unless `refuse` answers with a reason; answers the counts before, or the reason. */
  add(now: Millis, count: number, refuse: (before: Counts) => string | undefined): Promise<Counts | string>;
}

function counter(store: BrakeParts['store'], id: string): Counter {
  const read = async (now: Millis): Promise<{ version: number; times: number[] }> => {
    const found = await store.getDocument('brake', id, 0);
    const times = ((found?.value as { times?: number[] } | undefined)?.times ?? []).filter(
      (time) => time > now - DAY,
    );
    return { version: found?.version ?? 0, times };
  };
  const counts = (times: readonly number[], now: Millis): Counts => ({
    hour: times.filter((time) => time > now - HOUR).length,
    day: times.length,
  });
  return {
    count: async (now) => counts((await read(now)).times, now),
    add: async (now, count, refuse) => {
      for (let tries = 0; tries < counterTriesMax; tries += 1) {
        const { version, times } = await read(now);
        const before = counts(times, now);
        const refused = refuse(before);
        if (refused !== undefined) return refused;
        const value = { times: [...times, ...Array.from({ length: count }, () => now)] };
        if ((await store.putDocument({ kind: 'brake', id, value, ifVersion: version }, 0)) !== 'conflict')
          return before;
      }
      return 'the counter is contended';
    },
  };
}
