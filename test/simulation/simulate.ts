import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Outcome, run, type Setup } from './run.ts';
import { leaverSchedules, mixedSchedules, type Schedule } from './schedule.ts';
import { mixedSteps, setupFor, sevenSteps } from './setup.ts';

export interface SimulateOptions {
  readonly schedules: number;
  readonly seed: number;
  /** `leaver`: the seven-step leaver of the speed figure; `full`: one leaver, all steps; `mixed`: everything at once. */
  readonly what: 'leaver' | 'full' | 'mixed';
  readonly say: (text: string) => void;
}

export interface Tally {
  schedules: number;
  crashes: number;
  calls: number;
  violations: number;
  /** Hash over the traces of all runs: equal on every machine for equal seeds. */
  trace: string;
}

/** Runs at most this many shrinks: each further violation is only counted. */
const shrinksMax = 5;
const chunk = 1000;

const stepsOf = { leaver: sevenSteps, mixed: mixedSteps, full: undefined } as const;

/** Plays schedules from a seed, prints each violation shrunk to its few faults, and answers the sums. */
export async function simulate(options: SimulateOptions): Promise<Tally> {
  const setup = await setupFor(stepsOf[options.what]);
  const schedules = options.what === 'mixed' ? mixedSchedules() : leaverSchedules;
  const tally: Tally = { schedules: 0, crashes: 0, calls: 0, violations: 0, trace: '' };
  const trace = createHash('sha256');
  const begin = performance.now();
  for (let at = 0; tally.schedules < options.schedules; at += 1) {
    const runs = Math.min(chunk, options.schedules - tally.schedules);
    const seed = options.seed * 100_000 + at;
    for (const [index, schedule] of fc.sample(schedules, { seed, numRuns: runs }).entries()) {
      const outcome = await run(setup, schedule);
      tally.schedules += 1;
      tally.crashes += outcome.crashes;
      tally.calls += outcome.calls;
      trace.update(outcome.trace);
      if (outcome.violations.length === 0) continue;
      tally.violations += 1;
      if (tally.violations <= shrinksMax) {
        options.say(`violation: seed ${seed} path ${index}`);
        options.say(await shrunk({ setup, schedules, seed, path: index }));
      }
    }
  }
  const perMinute = Math.round((tally.schedules * 60_000) / (performance.now() - begin));
  tally.trace = trace.digest('hex').slice(0, 16);
  options.say(`trace ${tally.trace}, ${tally.calls} port calls`);
  options.say(
    `simulate: ${tally.schedules} schedules, ${tally.crashes} crashes, ${tally.violations} violations, ${perMinute} per minute`,
  );
  return tally;
}

/** Runs a failing schedule again and makes it smaller while the same invariant breaks. */
export async function shrunk(failing: {
  readonly setup: Setup;
  readonly schedules: fc.Arbitrary<Schedule>;
  readonly seed: number;
  readonly path: number;
}): Promise<string> {
  let last: Outcome | undefined;
  const property = fc.asyncProperty(failing.schedules, async (schedule) => {
    const outcome = await run(failing.setup, schedule);
    if (outcome.violations.length > 0) last = outcome;
    return outcome.violations.length === 0;
  });
  const result = await fc.check(property, {
    seed: failing.seed,
    path: String(failing.path),
    numRuns: failing.path + 1,
    interruptAfterTimeLimit: 20_000,
    markInterruptAsFailure: false,
  });
  const [smallest] = result.counterexample ?? [];
  const says = last?.violations.slice(0, 3).map((one) => `  ${one.invariant}: ${one.says}`) ?? [];
  return [`  ${JSON.stringify(smallest)}`, ...says].join('\n');
}
