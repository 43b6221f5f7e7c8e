import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { fewest } from './fewest.ts';
import { progressOf } from './progress.ts';
import { run, type Setup } from './run.ts';
import { leaverSchedules, mixedSchedules, type Schedule } from './schedule.ts';
import { mixedSteps, setupFor, sevenSteps } from './setup.ts';

/** `leaver`: the seven-step leaver of the speed figure; `full`: one leaver, all steps; `mixed`: everything at once. */
export const kinds = ['leaver', 'full', 'mixed'] as const;
export type Kind = (typeof kinds)[number];

export interface SimulateOptions {
  readonly schedules: number;
  readonly seed: number;
  readonly what: Kind;
  /** Threads of this process that play at a time; the trace does not depend on it. */
  readonly threads?: number;
  readonly say: (text: string) => void;
  /** Hears before the end how far the run is and what it has found; nobody, unless asked for. */
  readonly progress?: (text: string) => void;
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

/** Schedules that follow from one seed of the generator. */
export interface Part {
  readonly at: number;
  readonly seed: number;
  readonly numRuns: number;
}

export interface Played extends Pick<Tally, 'crashes' | 'crashed' | 'calls' | 'trace'> {
  readonly part: Part;
  /** Places of the schedules that broke something. */
  readonly broken: readonly number[];
}

export interface Material {
  readonly setup: Setup;
  readonly schedules: fc.Arbitrary<Schedule>;
}

/** Shrinks at most this many: each further violation is only counted. */
const shrinksMax = 5;
/** Runs that shrinking may take, counted and not timed, so that every machine ends with the same. */
const shrinkRunsMax = 300;
const partRuns = 100;
/** Parts that one seed of the command line can have before it meets those of the next. */
const partsMax = 100_000;
/** A run leaves a lot behind that is dead at once; more room for it means less tidying up. */
const youngGenerationMb = 64;

const stepsOf = { leaver: sevenSteps, mixed: mixedSteps, full: undefined } as const;

/** The catalogue and the generator of schedules for one kind of run. */
export async function materialOf(what: Kind): Promise<Material> {
  const setup = await setupFor(stepsOf[what]);
  return { setup, schedules: what === 'mixed' ? mixedSchedules() : leaverSchedules() };
}

/** Plays schedules from a seed, prints each violation shrunk to its few faults, and answers the sums. */
export async function simulate(options: SimulateOptions): Promise<Tally> {
  const { schedules, what, say, threads = 1, progress = () => {} } = options;
  const material = await materialOf(what);
  const parts = partsOf(options);
  const pool = await poolOf(what, threads, material);
  const heard = progressOf({ schedules, what, say: progress });
  const begin = performance.now();
  const played = (await Promise.all(pool.players.map((play) => playAll(parts, play, heard)))).flat();
  const millis = performance.now() - begin;
  await pool.close();
  played.sort((a, b) => a.part.at - b.part.at);
  const tally = tallyOf(played, millis);
  const broken = played.flatMap(({ part, broken: paths }) =>
    paths.map((path) => ({ seed: part.seed, path })),
  );
  for (const one of broken.slice(0, shrinksMax)) {
    say(`violation: npm run simulate -- --what ${what} --replay ${one.seed}:${one.path}`);
    say(await shrunk({ ...material, ...one }));
  }
  const share = Math.round((tally.crashed * 100) / Math.max(1, tally.schedules));
  say(`trace ${tally.trace}, ${tally.calls} port calls, a crash in ${share} % of the schedules`);
  say(
    `simulate: ${tally.schedules} schedules, ${tally.crashes} crashes, ${tally.violations} violations, ${tally.perMinute} per minute`,
  );
  return tally;
}

function partsOf({ schedules, seed }: SimulateOptions): Part[] {
  const count = Math.ceil(schedules / partRuns);
  if (count > partsMax) throw new RangeError(`at most ${partsMax * partRuns} schedules of one seed`);
  return Array.from({ length: count }, (_, at) => ({
    at,
    seed: seed * partsMax + at,
    numRuns: Math.min(partRuns, schedules - at * partRuns),
  }));
}

type Play = (part: Part) => Promise<Played>;

/** Takes parts off the common heap until it is empty. */
async function playAll(parts: Part[], play: Play, heard: (one: Played) => void): Promise<Played[]> {
  const played: Played[] = [];
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const one = await play(part);
    heard(one);
    played.push(one);
  }
  return played;
}

/** Plays one part where it stands. */
export async function playPart({ setup, schedules }: Material, part: Part): Promise<Played> {
  const trace = createHash('sha256');
  const sums = { crashes: 0, crashed: 0, calls: 0 };
  const broken: number[] = [];
  for (const [path, schedule] of fc.sample(schedules, { seed: part.seed, numRuns: part.numRuns }).entries()) {
    const outcome = await run(setup, schedule);
    sums.crashes += outcome.crashes;
    sums.crashed += outcome.crashes > 0 ? 1 : 0;
    sums.calls += outcome.calls;
    trace.update(outcome.trace);
    if (outcome.violations.length > 0) broken.push(path);
  }
  return { part, ...sums, broken, trace: trace.digest('hex') };
}

/** Players of this thread, or of as many others as are asked for. */
async function poolOf(
  what: Kind,
  threads: number,
  material: Material,
): Promise<{ readonly players: readonly Play[]; close(): Promise<unknown> }> {
  if (threads <= 1) return { players: [(part) => playPart(material, part)], close: () => Promise.resolve() };
  const workers = Array.from(
    { length: threads },
    () =>
      new Worker(new URL('./thread.ts', import.meta.url), {
        workerData: { what },
        resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
      }),
  );
  const players = workers.map(
    (worker): Play =>
      async (part) => {
        // Also rejects with an error of the worker, and leaves no listener behind.
        const answered = once(worker, 'message');
        worker.postMessage(part);
        const [played]: Played[] = await answered;
        return played!;
      },
  );
  return { players, close: () => Promise.all(workers.map((worker) => worker.terminate())) };
}

function tallyOf(played: readonly Played[], millis: number): Tally {
  const sum = (of: (one: Played) => number): number => played.reduce((total, one) => total + of(one), 0);
  const schedules = sum(({ part }) => part.numRuns);
  const trace = createHash('sha256');
  for (const one of played) trace.update(one.trace);
  return {
    schedules,
    crashes: sum((one) => one.crashes),
    crashed: sum((one) => one.crashed),
    calls: sum((one) => one.calls),
    violations: sum((one) => one.broken.length),
    perMinute: Math.round((schedules * 60_000) / millis),
    trace: trace.digest('hex').slice(0, 16),
  };
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
  const { setup } = failing;
  let runs = 0;
  const property = fc.asyncProperty(failing.schedules, async (schedule) => {
    runs += 1;
    return runs > shrinkRunsMax || (await run(setup, schedule)).violations.length === 0;
  });
  const result = await fc.check(property, {
    seed: failing.seed,
    path: String(failing.path),
    numRuns: failing.path + 1,
  });
  const [small] = result.counterexample ?? [];
  if (small === undefined) return '  it breaks nothing when it is played again';
  const { schedule, outcome } = await fewest(setup, small);
  const says = outcome.violations.slice(0, 3).map((one) => `  ${one.invariant}: ${one.says}`);
  return [`  ${JSON.stringify(schedule)}`, ...says].join('\n');
}
