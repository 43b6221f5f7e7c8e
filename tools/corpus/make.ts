import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { type Leg, legs } from '../../core/form.ts';
import { watchBoundaries } from '../../test/crash/boundaries.ts';
import { type NewEntry, writeCorpus } from '../../test/crash/corpus.ts';
import { finish } from '../../test/crash/finish.ts';
import { openLatchkey, setClock } from '../../test/crash/latchkey.ts';
import { type Kept, type Outside, startAt, startOutside } from '../../test/crash/outside.ts';
import { type Moment, moments } from './moments.ts';
import { seedChance } from './seed-chance.ts';

/** Leases are written in real time: long ago, so that none is alive wherever and whenever the stores are opened. */
const realNow = Date.parse('2020-01-01T00:00:00Z');
/** Real time between a death and the start of the next process: longer than the lease. */
const restartMillis = 125_000;

/** 32 bytes in words, so that nobody takes them for a key that protects something. */
const testMasterKey = Buffer.from('a test key that protects nothing').toString('base64');

/** What lay on disk and in the world at one moment. */
interface Found {
  readonly moment: Moment;
  readonly now: number;
  readonly store: Buffer;
  readonly log: Buffer;
  readonly kept: Kept;
  readonly tenant: string;
}

/** Where a leg is played: the world, and the folder with its store. */
interface Stage {
  readonly outside: Outside;
  readonly folder: string;
  /** Sets what is called at each boundary. */
  watch(onBoundary: (name: string) => void): void;
}

/** Plays one request of each leg from a fixed seed and writes the store of every moment. Answers the entries. */
export async function makeCorpus(version: string, to: string): Promise<readonly NewEntry[]> {
  seedChance(`corpus ${version}`);
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-corpus-'));
  let passing = (_name: string): void => undefined;
  watchBoundaries((name) => passing(name));
  const outside = await startOutside();
  const watch = (onBoundary: (name: string) => void): void => {
    passing = onBoundary;
  };
  const untouched = outside.keep();
  const entries: NewEntry[] = [];
  for (const leg of legs) {
    outside.restore(untouched);
    for (const found of await played({ outside, folder, watch }, leg))
      entries.push(await entryOf({ outside, folder, watch }, found));
  }
  writeCorpus(to, { version, testMasterKey, testSecret: outside.where.secret }, entries);
  await outside.stop();
  rmSync(folder, { recursive: true });
  return entries;
}

function open({ outside }: Stage, file: string, now: number) {
  const where = { ...outside.where, store: `sqlite:${file}`, masterKey: testMasterKey };
  return openLatchkey(where, setClock(now, realNow - Date.now() + now - startAt));
}

/** One request from beginning to end; everything is put by at each of its moments. */
async function played(stage: Stage, leg: Leg): Promise<readonly Found[]> {
  const { outside, folder, watch } = stage;
  const file = join(folder, `${leg}.db`);
  const wanted = moments.filter((moment) => moment.leg === leg);
  const found = new Map<string, Found>();
  const takeWhere = (isNow: (moment: Moment) => boolean): void => {
    for (const moment of wanted)
      if (!found.has(moment.name) && isNow(moment)) found.set(moment.name, taken(outside, file, moment));
  };
  watch((name) => takeWhere(({ boundary }) => boundary !== undefined && name.startsWith(boundary)));
  const latchkey = await open(stage, file, startAt);
  const end = await finish(latchkey, leg, {
    hands: outside,
    moveTo: async (now) => outside.moveTo(now),
    atRest: async (request) => takeWhere(({ rest }) => rest?.(request) === true),
  });
  watch(() => undefined);
  await latchkey.close();
  const missing = wanted.filter(({ name }) => !found.has(name)).map(({ name }) => name);
  if (end.phase !== 'closed' || missing.length > 0)
    throw new Error(`${leg}: ${end.phase}, never found ${missing.join(', ')}`);
  return [...found.values()];
}

/** Exactly what a process that died now would leave on disk, and the world as it would go on. */
function taken(outside: Outside, file: string, moment: Moment): Found {
  return {
    moment,
    now: Date.parse(outside.sandbox.control.now()),
    store: readFileSync(file),
    log: readFileSync(`${file}-wal`),
    kept: outside.keep(),
    tenant: outside.sandbox.control.snapshot(),
  };
}

async function entryOf(stage: Stage, found: Found): Promise<NewEntry> {
  const { moment, now, store, log, kept, tenant } = await afterDeath(stage, found);
  const file = join(stage.folder, `${moment.name}.db`);
  writeFileSync(file, store);
  writeFileSync(`${file}-wal`, log);
  const opened = new SqliteStore(file);
  const [head] = (await opened.search([], { limit: 1 })).items;
  await opened.close();
  if (head === undefined) throw new Error(`${moment.name} holds no request`);
  const { request, seq, hash } = head;
  const { name, leg, says } = moment;
  const at = new Date(now).toISOString();
  return { name, leg, says, request, seq, hash, now: at, did: [...kept.did], store, log, tenant };
}

/** For a moment that only the next process finds: starts it on what the dead one left, until it is there. */
async function afterDeath(stage: Stage, found: Found): Promise<Found> {
  const { afterwards, name, leg } = found.moment;
  if (afterwards === undefined) return found;
  const { outside, folder } = stage;
  const file = join(folder, `${name}-died.db`);
  writeFileSync(file, found.store);
  writeFileSync(`${file}-wal`, found.log);
  outside.restore(found.kept);
  const now = found.now + restartMillis;
  outside.moveTo(now);
  const latchkey = await open(stage, file, now);
  const around = {
    hands: outside,
    moveTo: async (at: number) => outside.moveTo(at),
    atRest: async () => undefined,
  };
  await finish(latchkey, leg, { ...around, isEnough: afterwards });
  const later = taken(outside, file, found.moment);
  await latchkey.close();
  return later;
}
