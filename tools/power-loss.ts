/**
 * What is left after the power goes while the disk is writing: damages a SQLite store at each of its last bytes and
 * opens what remains. `npm run power-loss`, or with a number for fewer last bytes than 4,096. Ends with one line of
 * figures; exit code 1 when a line that was on disk before is missing without being named.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteStore } from '../adapters/sqlite-store.ts';
import { StoreError } from '../adapters/store-error.ts';
import type { StoredLine } from '../core/ports.ts';

/**
 * `log-cut`: the write-ahead log ends early. `log-zeroed`: it has its length, but the last bytes never reached the disk.
 * `database-cut`: the database itself ends early, after everything was folded in. `folding-cut`: it ends early while the
 * log is being folded in and still there.
 */
export const damages = ['log-cut', 'log-zeroed', 'database-cut', 'folding-cut'] as const;
export type Damage = (typeof damages)[number];

export interface DamageReport {
  readonly tried: number;
  /** Opened with every acknowledged line. */
  readonly whole: number;
  /** Opened without the last line or lines, and the unfinished write is named. */
  readonly named: number;
  /** Refused as damaged: the loss is named when opening. */
  readonly refused: number;
  /** Numbers of last bytes at which an acknowledged line was gone without a word. Must be empty. */
  readonly silent: readonly number[];
}

const request = 'JML-2026-00042';
const linesWritten = 40;
const lineBytes = 700;
export const lastBytesMax = 4_096;

interface Sample {
  readonly folder: string;
  readonly damage: Damage;
  /** Files as they lie on disk when the power goes. */
  readonly database: Buffer;
  readonly log?: Buffer;
}

/** Damages a copy of the store in its last bytes, for each of the numbers given, and opens it. */
export async function damageReport(damage: Damage, numbers: readonly number[]): Promise<DamageReport> {
  const sample = await written(damage);
  const report = { tried: 0, whole: 0, named: 0, refused: 0, silent: [] as number[] };
  try {
    for (const last of numbers) {
      report.tried += 1;
      const outcome = await afterDamage(sample, last);
      if (outcome === 'silent') report.silent.push(last);
      else report[outcome] += 1;
    }
  } finally {
    rmSync(sample.folder, { recursive: true });
  }
  return report;
}

/** A store with acknowledged lines, and its files as they lay on disk at that moment. */
async function written(damage: Damage): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-power-'));
  const file = join(folder, 'live.db');
  const store = new SqliteStore(file);
  for (let seq = 0; seq < linesWritten; seq++) {
    const write = { request, expectedSeq: seq, lines: [lineOf(seq + 1)], nextDueAt: seq, urgency: 1 };
    await store.append({ ...write, terms: [`term ${seq}`] });
  }
  if (damage === 'folding-cut') foldIn(file);
  if (damage === 'database-cut') await store.close();
  const database = readFileSync(file);
  const log = damage === 'database-cut' ? undefined : readFileSync(`${file}-wal`);
  await store.close();
  return { folder, damage, database, log };
}

/** Copies the log into the database and leaves it where it is, as a checkpoint does before it is through. */
function foldIn(file: string): void {
  const other = new DatabaseSync(file);
  other.exec('PRAGMA wal_checkpoint(PASSIVE)');
  other.close();
}

function afterDamage({ folder, damage, database, log }: Sample, last: number) {
  const file = join(folder, 'after.db');
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  const cut = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length - last);
  const inLog = damage === 'log-cut' || damage === 'log-zeroed';
  writeFileSync(file, inLog ? database : cut(database));
  if (log !== undefined) writeFileSync(`${file}-wal`, damage === 'log-cut' ? cut(log) : log);
  if (damage === 'log-zeroed' && log !== undefined)
    writeFileSync(`${file}-wal`, Buffer.concat([cut(log), Buffer.alloc(last)]));
  return lookAt(file);
}

async function lookAt(file: string): Promise<'whole' | 'named' | 'refused' | 'silent'> {
  let store: SqliteStore | undefined;
  try {
    store = new SqliteStore(file);
    const lines = (await store.load(request))?.lines ?? [];
    const intact = lines.every(({ seq, bytes }, at) => seq === at + 1 && bytes === lineOf(at + 1).bytes);
    if (intact && lines.length === linesWritten) return 'whole';
    return intact && store.unfinishedBytes > 0 ? 'named' : 'silent';
  } catch (error) {
    if (error instanceof StoreError && error.code === 'store-damaged') return 'refused';
    throw error;
  } finally {
    await store?.close();
  }
}

function lineOf(seq: number): StoredLine {
  return { seq, hash: `hash ${seq}`, bytes: `line ${seq} `.padEnd(lineBytes, '.'), sealed: '' };
}

if (import.meta.main) {
  const last = Number(process.argv[2] ?? lastBytesMax);
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const sum = { tried: 0, whole: 0, named: 0, refused: 0, silent: 0 };
  for (const damage of damages) {
    const { silent, ...counts } = await damageReport(damage, numbers);
    console.log(`  ${damage}: ${JSON.stringify({ ...counts, silent: silent.slice(0, 20) })}`);
    for (const key of ['tried', 'whole', 'named', 'refused'] as const) sum[key] += counts[key];
    sum.silent += silent.length;
  }
  const { tried, whole, named, refused, silent } = sum;
  console.log(
    `power-loss: ${tried} damaged stores, ${whole} whole, ${named} opened and named the loss, ${refused} refused as damaged, ${silent} lost a line without a word`,
  );
  process.exitCode = silent === 0 ? 0 : 1;
}
