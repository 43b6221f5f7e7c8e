/**
 * What is left after the power goes while the disk is writing: cuts a SQLite store at each of its last bytes
 * and opens what remains. Usage: node tools/power-loss.ts [last bytes, default 4096]. Prints a summary; exit
 * code 1 when a line that was on disk before the cut is missing without being named.
 */
import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteStore } from '../adapters/sqlite-store.ts';
import { StoreError } from '../adapters/store-error.ts';
import type { StoredLine } from '../core/ports.ts';

export type CutFile = 'log' | 'database';

export interface CutReport {
  readonly cuts: number;
  /** Opened with every line that was on disk before the cut. */
  readonly whole: number;
  /** Of those: opened, and the write that was cut is named as unfinished. */
  readonly unfinishedNamed: number;
  /** Refused as damaged when opened: the loss is named. */
  readonly refused: number;
  /** Offsets at which something acknowledged was gone without a word. Must be empty. */
  readonly silent: readonly number[];
}

const request = 'JML-2026-00042';
const linesWritten = 40;
const lineBytes = 700;
export const lastBytesMax = 4_096;

interface Sample {
  readonly folder: string;
  /** Bytes of the cut file when line n + 1 was acknowledged. */
  readonly acknowledgedAt: readonly number[];
  readonly size: number;
}

/** Cuts a copy of the file at each offset counted from its end, 1 … lastBytesMax, and opens it. */
export async function cutReport(what: CutFile, offsets: readonly number[]): Promise<CutReport> {
  const sample = await written(what);
  const report = { cuts: 0, whole: 0, unfinishedNamed: 0, refused: 0, silent: [] as number[] };
  try {
    for (const offset of offsets) {
      report.cuts += 1;
      const outcome = await afterCut(sample, what, sample.size - offset);
      if (outcome === 'silent') report.silent.push(offset);
      else if (outcome === 'refused') report.refused += 1;
      else report.whole += 1;
      if (outcome === 'unfinished') report.unfinishedNamed += 1;
    }
  } finally {
    rmSync(sample.folder, { recursive: true });
  }
  return report;
}

/** A store with acknowledged lines; for `database` everything has been folded out of the log. */
async function written(what: CutFile): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-power-'));
  const live = join(folder, 'live.db');
  const store = new SqliteStore(live);
  const acknowledgedAt: number[] = [];
  for (let seq = 0; seq < linesWritten; seq++) {
    const base = { request, expectedSeq: seq, lines: [lineOf(seq + 1)], nextDueAt: seq, urgency: 1 };
    await store.append({ ...base, terms: [`term ${seq}`] });
    acknowledgedAt.push(statSync(`${live}-wal`).size);
  }
  const copy = join(folder, 'kept.db');
  if (what === 'database') await store.close();
  copyFileSync(live, copy);
  if (what === 'log') copyFileSync(`${live}-wal`, `${copy}-wal`);
  if (what === 'log') await store.close();
  const size = statSync(what === 'log' ? `${copy}-wal` : copy).size;
  return { folder, size, acknowledgedAt: what === 'log' ? acknowledgedAt : acknowledgedAt.map(() => 0) };
}

async function afterCut(sample: Sample, what: CutFile, length: number) {
  const kept = join(sample.folder, 'kept.db');
  const cut = join(sample.folder, 'cut.db');
  for (const end of ['', '-wal', '-shm']) rmSync(cut + end, { force: true });
  copyFileSync(kept, cut);
  if (what === 'log') copyFileSync(`${kept}-wal`, `${cut}-wal`);
  truncateSync(what === 'log' ? `${cut}-wal` : cut, length);
  const mustBeThere = sample.acknowledgedAt.filter((at) => at <= length).length;
  return lookAt(cut, mustBeThere);
}

async function lookAt(
  file: string,
  mustBeThere: number,
): Promise<'whole' | 'unfinished' | 'refused' | 'silent'> {
  let store: SqliteStore | undefined;
  try {
    store = new SqliteStore(file);
    const lines = (await store.load(request))?.lines ?? [];
    const intact = lines.every(
      (line, index) => line.seq === index + 1 && line.bytes === lineOf(index + 1).bytes,
    );
    if (!intact || lines.length < mustBeThere) return 'silent';
    // Whatever is gone beyond what had reached the disk must be named, unless the cut fell between two writes.
    return store.unfinishedBytes > 0 ? 'unfinished' : 'whole';
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
  const offsets = Array.from({ length: last }, (_, index) => index + 1);
  for (const what of ['log', 'database'] as const) {
    const report = await cutReport(what, offsets);
    console.log(what, JSON.stringify({ ...report, silent: report.silent.slice(0, 20) }));
    if (report.silent.length > 0) process.exitCode = 1;
  }
}
