import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Leg } from '../../core/form.ts';
import { type Judged, judgeEnd, truthAfter } from './judge.ts';
import { type Kept, type Outside, startAt, startOutside } from './outside.ts';
import type { PlantName } from './plants.ts';
import { type Process, startProcess } from './process.ts';
import type { Start } from './wire.ts';

/** Points of a leg between two words on how far it is. */
const pointsPerWord = 50;
/**
 * A disk in memory, where there is one. What a killed process has written is with the kernel either way; whether it was
 * synced shows only when the power goes, which `npm run power-loss` is for.
 */
const memoryDisk = '/dev/shm';
/** Real time between a death and the restart: longer than the lease, so that nobody has to wait for it. */
const restartMillis = 125_000;
/** The tenant shows what the dead process did later than the restart, so that nobody can conclude from not seeing it. */
const lagSeconds = 200;

export interface CrashOptions {
  readonly legs: readonly Leg[];
  /** Which boundaries to kill at, counted from 1; `names` names all of a leg, in order. */
  readonly choose: (names: readonly string[]) => readonly number[];
  /** Processes at a time. */
  readonly atOnce: number;
  readonly plant?: PlantName;
  /** Every victim plays the whole story up to its boundary instead of beginning at the last rest before it. */
  readonly fromZero?: boolean;
  readonly say: (text: string) => void;
}

export interface CrashTally {
  points: number;
  lost: number;
  doubled: number;
  held: number;
}

/** The world and the store at rest between two rounds, from where many points can begin. */
interface Checkpoint {
  readonly passed: number;
  readonly now: number;
  readonly kept: Kept;
  /** Store file; its log lies beside it. Absent before the first process has started. */
  readonly file?: string;
}

interface Reference {
  readonly leg: Leg;
  readonly outside: Outside;
  readonly checkpoints: readonly Checkpoint[];
  /** Names of all boundaries, in order. */
  readonly names: readonly string[];
  /** What was true of the person in the end. */
  readonly truth: string;
}

/** Kills a real process at boundaries of each leg, lets a new one go on to the end, and compares with the tenant's own truth. */
export async function crashpoints(options: CrashOptions): Promise<CrashTally> {
  const tally: CrashTally = { points: 0, lost: 0, doubled: 0, held: 0 };
  const folder = mkdtempSync(join(existsSync(memoryDisk) ? memoryDisk : tmpdir(), 'latchkey-crash-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  // Whoever stops a run half-way leaves nothing in memory either.
  process.once('exit', clear);
  try {
    for (const leg of options.legs) await crashLeg(leg, options, { tally, folder: join(folder, leg) });
  } finally {
    process.off('exit', clear);
    clear();
  }
  const { points, lost, doubled, held } = tally;
  options.say(`crashpoints: ${points} points, ${lost} lost, ${doubled} doubled, ${held} held`);
  return tally;
}

async function crashLeg(
  leg: Leg,
  options: CrashOptions,
  { tally, folder }: { readonly tally: CrashTally; readonly folder: string },
): Promise<void> {
  const reference = await uninterrupted(leg, folder);
  const { names } = reference;
  const todo = [...options.choose(names)];
  const points = todo.length;
  let done = 0;
  options.say(`  ${leg}: ${names.length} boundaries, ${points} to kill at`);
  const lane = async (number: number): Promise<void> => {
    const parts = {
      reference,
      outside: await startOutside(),
      folder: join(folder, `lane-${number}`),
      options,
      victim: startProcess(),
    };
    for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
      const point = await crashPoint(parts, at);
      count(tally, point);
      for (const what of wordsOn(point)) options.say(`  ${leg} at ${at}, ${names[at - 1]}: ${what}`);
      done += 1;
      if (done % pointsPerWord === 0) options.say(`  ${leg}: ${done} of ${points}`);
    }
    await parts.victim.end();
    await parts.outside.stop();
  };
  await Promise.all(Array.from({ length: options.atOnce }, (_, number) => lane(number)));
  await reference.outside.stop();
}

function count(tally: CrashTally, { lost, doubled, held }: Judged): void {
  tally.points += 1;
  tally.held += held.length;
  tally.lost += lost.length > 0 ? 1 : 0;
  tally.doubled += doubled.length > 0 ? 1 : 0;
}

function wordsOn({ lost, doubled, held }: Judged): readonly string[] {
  return [
    ...lost.map((what) => `lost, ${what}`),
    ...doubled.map((what) => `doubled, ${what}`),
    ...held.map(({ step, because, owners }) => `held, ${step}: ${because}, for ${owners.join(' or ')}`),
  ];
}

/** One run without a kill: names every boundary and puts the world by between rounds. */
async function uninterrupted(leg: Leg, folder: string): Promise<Reference> {
  mkdirSync(folder, { recursive: true });
  const outside = await startOutside();
  const file = join(folder, 'store.db');
  const checkpoints: Checkpoint[] = [{ passed: 0, now: startAt, kept: outside.keep() }];
  const process = startProcess();
  const run = await process.run(outside, startOf(outside, { leg, file, now: startAt }), ({ now, passed }) => {
    const copy = join(folder, `at-${passed}.db`);
    copyStore(file, copy);
    checkpoints.push({ passed, now, kept: outside.keep(), file: copy });
  });
  await process.end();
  if (run.end === undefined) throw new Error(`the run without a kill did not end: ${run.said}`);
  const judged = await judgeEnd({ outside, file, end: run.end });
  const wrong = [...judged.lost, ...judged.doubled];
  if (wrong.length > 0) throw new Error(`the run without a kill: ${wrong.join('; ')}`);
  return { leg, outside, checkpoints, names: run.passed, truth: truthAfter(outside, run.end) };
}

function startOf(
  outside: Outside,
  { file, ...more }: Pick<Start, 'leg' | 'now'> & Partial<Start> & { readonly file: string },
): Start {
  return {
    where: { ...outside.where, store: `sqlite:${file}` },
    aheadMillis: 0,
    killAt: 0,
    countFrom: 'opening',
    ...more,
  };
}

interface PointParts {
  readonly reference: Reference;
  readonly outside: Outside;
  readonly folder: string;
  readonly options: Pick<CrashOptions, 'plant' | 'fromZero'>;
  /** The process that dies next: the one that finished what the last victim left behind. */
  victim: Process;
}

/** Begins at the last checkpoint before the boundary, dies there, and is taken up by a new process. */
async function crashPoint(parts: PointParts, at: number): Promise<Judged> {
  const { reference, outside, folder, victim } = parts;
  const { plant, fromZero } = parts.options;
  const { leg, checkpoints } = reference;
  const checkpoint = checkpoints.findLast(({ passed }) => passed < (fromZero === true ? 1 : at))!;
  const file = join(folder, 'store.db');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (checkpoint.file !== undefined) copyStore(checkpoint.file, file);
  outside.restore(checkpoint.kept);
  // Registrations and their secrets came back with the tenant.
  const home = { ...outside, where: { ...reference.outside.where, tenantUrl: outside.where.tenantUrl } };
  parts.victim = startProcess();
  const killAt = at - checkpoint.passed;
  const countFrom = checkpoint.file === undefined ? 'opening' : 'opened';
  const begin = { leg, file, now: checkpoint.now, killAt, countFrom, plant } as const;
  const first = await victim.run(home, startOf(home, begin));
  await victim.end();
  if (first.signal !== 'SIGKILL') return notKilled(first.said);
  home.lag(lagSeconds);
  const now = first.now + restartMillis;
  home.moveTo(now);
  const next = { leg, file, now, aheadMillis: restartMillis, plant };
  const second = await parts.victim.run(home, startOf(home, next));
  if (second.end === undefined) {
    parts.victim = startProcess();
    return { lost: [`the next process ended: ${second.said}`], doubled: [], held: [] };
  }
  const judged = await judgeEnd({ outside: home, file, end: second.end });
  const truth = truthAfter(home, second.end);
  const lost = truth === reference.truth ? judged.lost : [...judged.lost, difference(truth, reference.truth)];
  return { ...judged, lost };
}

function notKilled(said: string): Judged {
  return { lost: [`it did not come to the boundary: ${said}`], doubled: [], held: [] };
}

/** Where two texts begin to differ. */
function difference(found: string, expected: string): string {
  const at = [...found].findIndex((character, index) => character !== expected[index]);
  const near = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `the tenant ends as …${near(found)}… and without a kill as …${near(expected)}…`;
}

/** Database and log as they lie on disk; nobody writes at this moment. */
function copyStore(from: string, to: string): void {
  copyFileSync(from, to);
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`);
}
