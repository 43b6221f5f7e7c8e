import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../adapters/open-store.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';
import { appendOf } from './lines.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const requestCount = 12;
const stepsPerRequest = 5;

interface Fact {
  readonly claimed?: string;
  readonly fence?: number;
  readonly appended?: string;
  readonly bytes?: string;
}

/** Four processes on one store; two are killed in the middle of their work. */
async function crowd(setting: string, key: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  const start = (owner: string) => {
    const child = spawn(process.execPath, [worker, setting, owner], {
      env: { ...process.env, STORE_KEY: key },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let rest = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) facts.push(JSON.parse(part) as Fact);
    });
    return { child, done: new Promise<number | null>((resolve) => child.on('close', resolve)) };
  };
  await killAfterFirstFact(start('victim-1'), facts, 'victim-1');
  assert.ok(facts.length > 0, 'the first victim held a claim when it was killed');
  const victim = killAfterFirstFact(start('victim-2'), facts, 'victim-2');
  const kept = [start('a'), start('b')];
  await victim;
  assert.deepEqual(await Promise.all(kept.map((each) => each.done)), [0, 0]);
  return facts;
}

/** Kills without warning as soon as the process has shown a sign of life, or after a while at the latest. */
async function killAfterFirstFact(
  victim: { readonly child: ChildProcess; readonly done: Promise<number | null> },
  facts: readonly Fact[],
  owner: string,
): Promise<void> {
  const until = Date.now() + 3_000;
  const alive = () => facts.some((fact) => (fact as { owner?: string }).owner === owner);
  while (!alive() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
  victim.child.kill('SIGKILL');
  await victim.done;
}

async function fill(setting: string, key: string): Promise<void> {
  const store = await openStore(setting, { key });
  for (let n = 0; n < requestCount; n++) await store.append(appendOf(`r${n}`, 0, { nextDueAt: 1 }));
  await store.close();
}

async function check(setting: string, key: string, facts: readonly Fact[]): Promise<void> {
  const claims = facts.filter((fact) => fact.claimed).map((fact) => `${fact.claimed} ${fact.fence}`);
  assert.equal(new Set(claims).size, claims.length, 'no claim was given twice');
  const store = await openStore(setting, { key });
  const stored = new Set<string>();
  for (let n = 0; n < requestCount; n++) {
    const { lines } = (await store.load(`r${n}`))!;
    assert.deepEqual(
      lines.map((line) => line.seq),
      lines.map((_, index) => index + 1),
      'no gap',
    );
    assert.equal(lines.length, 1 + stepsPerRequest);
    for (const line of lines) stored.add(`r${n} ${line.bytes}`);
  }
  await store.close();
  for (const fact of facts.filter((each) => each.appended)) {
    assert.ok(stored.has(`${fact.appended} ${fact.bytes}`), 'every acknowledged line is there');
  }
  assert.ok(claims.length >= requestCount * stepsPerRequest);
}

describe('several processes on one store, some killed', function () {
  this.timeout(60_000);

  it('share one SQLite file without a doubled claim, a gap or a lost line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-crowd-'));
    const setting = `sqlite:${join(folder, 'shared.db')}`;
    await fill(setting, '');
    await check(setting, '', await crowd(setting, ''));
    rmSync(folder, { recursive: true });
  });

  it('share one Cosmos account without a doubled claim, a gap or a lost line', async () => {
    const double = await new CosmosDouble().start();
    const setting = `cosmos:${double.endpoint}?database=latchkey`;
    await fill(setting, double.key);
    await check(setting, double.key, await crowd(setting, double.key));
    await double.stop();
  });
});
