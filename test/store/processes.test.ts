import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../adapters/open-store.ts';
import { startCosmosProcess } from '../doubles/cosmos/process.ts';
import { type Crowd, type Fact, gather, until } from './crowd.ts';
import { appendOf, leaseMillis, poisonPrefix, stepsPerRequest } from './lines.ts';

const requestCount = 40;
/** More than one search for due work finds, and due before everything else. */
const poisonCount = 35;

const request = (n: number): string => `r${n}`;

async function fill(setting: string, key: string): Promise<void> {
  const store = await openStore(setting, { key });
  for (let n = 0; n < poisonCount; n++)
    await store.append(appendOf(`${poisonPrefix}${n}`, 0, { nextDueAt: 0 }));
  for (let n = 0; n < requestCount; n++) await store.append(appendOf(request(n), 0, { nextDueAt: 1 }));
  await store.close();
}

/**
 * Four processes share the work. Two are killed in the middle of it, before a write and after one, and one is asked to
 * stop; each is replaced by another.
 */
async function crowded(crowd: Crowd): Promise<void> {
  const works = (owner: string): boolean => crowd.facts.some((fact) => fact.owner === owner);
  const a = crowd.start('a', 'dies-before');
  const b = crowd.start('b', 'dies-after');
  await until(() => works('a') && works('b'), 'some work');
  const c = crowd.start('c');
  const kept = [crowd.start('d')];
  for (const [victim, successor] of [[a, 'e'] as const, [b, 'f'] as const]) {
    assert.equal(await victim.gone, null, 'killed in the middle of its work');
    kept.push(crowd.start(successor));
  }
  await until(() => works('c') || c.child.exitCode !== null, 'some work of the third');
  c.child.kill('SIGTERM');
  assert.equal(await c.gone, 0, 'a process that is asked to stop finishes what it holds');
  kept.push(crowd.start('g'));
  for (const { gone } of kept) assert.equal(await gone, 0);
}

async function check(setting: string, key: string, facts: readonly Fact[]): Promise<void> {
  const claims = facts.filter((fact) => fact.claimed).map((fact) => `${fact.claimed} ${fact.fence}`);
  assert.equal(new Set(claims).size, claims.length, 'no claim was given twice');
  const appended = facts.filter((fact) => fact.appended !== undefined);
  const places = appended.map((fact) => `${fact.appended} ${fact.seq}`);
  assert.equal(new Set(places).size, places.length, 'no two were told that theirs is the line');
  const store = await openStore(setting, { key });
  const stored = new Set<string>();
  for (let n = 0; n < requestCount; n++) {
    const lines = (await store.load(request(n)))?.lines ?? [];
    assert.deepEqual(
      lines.map((line) => line.seq),
      Array.from({ length: 1 + stepsPerRequest }, (_, index) => index + 1),
      `${request(n)} came to its end without a gap, although others are always due before it`,
    );
    for (const line of lines) stored.add(`${request(n)} ${line.seq} ${line.bytes}`);
  }
  await store.close();
  for (const fact of appended)
    assert.ok(stored.has(`${fact.appended} ${fact.seq} ${fact.bytes}`), 'every acknowledged line is there');
}

/** One process claims and sleeps through its lease; another claims meanwhile and writes nothing yet. */
async function oversleep(setting: string, key: string, crowd: Crowd): Promise<void> {
  const store = await openStore(setting, { key });
  await store.append(appendOf('slept', 0, { nextDueAt: 1 }));
  const { child, gone } = crowd.start('sleeper', 'sleeps');
  await until(() => crowd.facts.some((fact) => fact.claimed === 'slept'), 'a claim');
  const query = { owner: 'awake', businessNow: 1, leaseMillis: 60_000, limit: 1 };
  const [head] = await store.claimDue({ ...query, realNow: Date.now() + leaseMillis });
  assert.equal(head?.claim?.fence, 2);
  child.kill('SIGCONT');
  await until(() => crowd.facts.some((fact) => fact.conflict === 'slept'), 'the sleeper being refused');
  child.kill('SIGKILL');
  await gone;
  assert.equal((await store.load('slept'))?.lines.length, 1);
  assert.equal(await store.append(appendOf('slept', 1, { fence: 2 })), 'appended');
  await store.close();
}

async function rolling(setting: string, key: string, crowd: Crowd): Promise<void> {
  await fill(setting, key);
  await crowded(crowd);
  await check(setting, key, crowd.facts);
}

type Scene = typeof rolling;

async function onFile(scene: Scene): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-crowd-'));
  const setting = `sqlite:${join(folder, 'shared.db')}`;
  const crowd = gather(setting, '');
  try {
    await scene(setting, '', crowd);
  } finally {
    await crowd.disperse();
    rmSync(folder, { recursive: true });
  }
}

async function onAccount(scene: Scene, faultSeed: number): Promise<void> {
  const account = await startCosmosProcess(faultSeed);
  const crowd = gather(account.setting, account.key);
  try {
    await scene(account.setting, account.key, crowd);
  } finally {
    await crowd.disperse();
    await account.stop();
  }
}

describe('several processes on one store', function () {
  this.timeout(240_000);

  it('lose nothing on one SQLite file while some are killed and each is replaced', () => onFile(rolling));

  it('refuse the write of one that slept through its lease, on one SQLite file', () => onFile(oversleep));

  it('lose nothing on one Cosmos account in trouble while some are killed and each is replaced', () =>
    onAccount(rolling, 7));

  it('refuse the write of one that slept through its lease, on one Cosmos account', () =>
    onAccount(oversleep, 0));
});
