import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Outcome, run, type Setup } from './run.ts';
import { leaverSchedules, mixedSchedules, type Schedule } from './schedule.ts';
import { mixedSteps, setupFor, sevenSteps } from './setup.ts';

/** `leaver`: the seven-step leaver of the speed figure; `full`: one leaver, all steps; `mixed`: everything at once. */
export const kinds = ['leaver', 'full', 'mixed'] as const;
export type Kind = (typeof kinds)[number];

export interface SimulateOptions {
  readonly schedules: number;
  readonly seed: number;
  readonly what: Kind;
  readonly say: (text: string) => void;
}

export interface Tally {
  schedules: number;
  crashes: number;
  /** Schedules in which at least one process died. */
  crashed: number;
  calls: number;
  violations: number;
  perMinute: number;
  /** Hash over the traces of all runs: equal on every machine for equal seeds. */
  trace: string;
}

/** Runs at most this many shrinks: each further violation is only counted. */
const shrinksMax = 5;
const chunk = 1000;
/** Runs that shrinking may take, counted and not timed, so that every machine ends with the same. */
const shrinkRunsMax = 600;

const stepsOf = { leaver: sevenSteps, mixed: mixedSteps, full: undefined } as const;

/** The catalogue and the generator of schedules for one kind of run. */
export async function materialOf(
  what: Kind,
): Promise<{ readonly setup: Setup; readonly schedules: fc.Arbitrary<Schedule> }> {
  const setup = await setupFor(stepsOf[what]);
  return { setup, schedules: what === 'mixed' ? mixedSchedules() : leaverSchedules() };
}

/** Plays schedules from a seed, prints each violation shrunk to its few faults, and answers the sums. */
export async function simulate(options: SimulateOptions): Promise<Tally> {
  const { what, say } = options;
  const { setup, schedules } = await materialOf(what);
  const tally: Tally = {
    ...{ schedules: 0, crashes: 0, crashed: 0, calls: 0, violations: 0, perMinute: 0, trace: '' },
  };
  const trace = createHash('sha256');
  const begin = performance.now();
  for (let at = 0; tally.schedules < options.schedules; at += 1) {
    const numRuns = Math.min(chunk, options.schedules - tally.schedules);
    const seed = options.seed * 100_000 + at;
    for (const [path, schedule] of fc.sample(schedules, { seed, numRuns }).entries()) {
      const outcome = await run(setup, schedule);
      add(tally, outcome);
      trace.update(outcome.trace);
      if (outcome.violations.length === 0 || tally.violations > shrinksMax) continue;
      say(`violation: npm run simulate -- --what ${what} --replay ${seed}:${path}`);
      say(await shrunk({ setup, schedules, seed, path }));
    }
  }
  tally.perMinute = Math.round((tally.schedules * 60_000) / (performance.now() - begin));
  tally.trace = trace.digest('hex').slice(0, 16);
  const share = Math.round((tally.crashed * 100) / tally.schedules);
  say(`trace ${tally.trace}, ${tally.calls} port calls, a crash in ${share} % of the schedules`);
  say(
    `simulate: ${tally.schedules} schedules, ${tally.crashes} crashes, ${tally.violations} violations, ${tally.perMinute} per minute`,
  );
  return tally;
}

function add(tally: Tally, outcome: Outcome): void {
  tally.schedules += 1;
  tally.crashes += outcome.crashes;
  tally.crashed += outcome.crashes > 0 ? 1 : 0;
  tally.calls += outcome.calls;
  tally.violations += outcome.violations.length > 0 ? 1 : 0;
}

/** Plays one schedule again, as a violation named it, and shrinks it when it still breaks something. */
export async function replayOne(options: {
  readonly what: Kind;
  readonly seed: number;
  readonly path: number;
  readonly say: (text: string) => void;
}): Promise<boolean> {
  const { seed, path, say } = options;
  const { setup, schedules } = await materialOf(options.what);
  const schedule = fc.sample(schedules, { seed, numRuns: path + 1 })[path];
  if (schedule === undefined) throw new RangeError(`no schedule ${seed}:${path}`);
  const outcome = await run(setup, schedule);
  say(JSON.stringify(schedule));
  say(`trace ${outcome.trace.slice(0, 16)}, ${outcome.calls} port calls, ${outcome.crashes} crashes`);
  if (outcome.violations.length === 0) return true;
  say(await shrunk({ setup, schedules, seed, path }));
  return false;
}

/** Runs a failing schedule again and makes it smaller while something still breaks. */
export async function shrunk(failing: {
  readonly setup: Setup;
  readonly schedules: fc.Arbitrary<Schedule>;
  readonly seed: number;
  readonly path: number;
}): Promise<string> {
  let last: Outcome | undefined;
  let runs = 0;
  const property = fc.asyncProperty(failing.schedules, async (schedule) => {
    runs += 1;
    if (runs > shrinkRunsMax) return true;
    const outcome = await run(failing.setup, schedule);
    if (outcome.violations.length > 0) last = outcome;
    return outcome.violations.length === 0;
  });
  const result = await fc.check(property, {
    seed: failing.seed,
    path: String(failing.path),
    numRuns: failing.path + 1,
  });
  const [smallest] = result.counterexample ?? [];
  const says = last?.violations.slice(0, 3).map((one) => `  ${one.invariant}: ${one.says}`) ?? [];
  return [`  ${JSON.stringify(smallest)}`, ...says].join('\n');
}
