import assert from 'node:assert/strict';
import { openCosmosStore } from '../../adapters/cosmos-store.ts';
import { StoreError } from '../../adapters/store-error.ts';
import type { Store } from '../../core/ports.ts';
import type { Fault, WireKind } from '../doubles/cosmos/faults.ts';
import { seeded, troubledWrites, writes } from '../doubles/cosmos/faults.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';
import { appendOf, linesAfter } from './lines.ts';

const id = 'JML-2026-00042';
const now = 5_000;
const due = { owner: 'a', businessNow: 10, realNow: now, leaseMillis: 60_000, limit: 5 };

describe('Cosmos adapter under faults', () => {
  let double: CosmosDouble;
  let store: Store;

  beforeEach(async () => {
    double = await new CosmosDouble().start();
    store = await open();
  });
  afterEach(async () => {
    await store.close();
    await double.stop();
  });

  function open(more: { readonly requestTimeoutMillis?: number; readonly attemptsMax?: number } = {}) {
    const { endpoint, database, key } = double;
    return openCosmosStore({ endpoint, database, key, pauseMillis: 1, ...more });
  }

  /** The fault once, at the next request of that kind. */
  function once(kind: WireKind, fault: Fault): void {
    let done = false;
    double.faults = (asked) => {
      if (done || asked !== kind) return undefined;
      done = true;
      return fault;
    };
  }

  const unclear: readonly [string, Fault][] = [
    ['the connection drops before the write', 'drop-before'],
    ['the connection drops after the write', 'drop-after'],
    ['the service says 503 without writing', { status: 503 }],
    ['the service says 503 although it wrote', { status: 503, afterCommit: true }],
    ['the service says 408 although it wrote', { status: 408, afterCommit: true }],
    ['the service asks to retry with 449', { status: 449 }],
    ['the service is throttled for a moment', { status: 429 }],
  ];
  for (const [words, fault] of unclear) {
    it(`appends, claims and guards exactly once when ${words}`, async () => {
      once('batch', fault);
      assert.equal(await store.append(appendOf(id, 0, { nextDueAt: 1 })), 'appended');
      once('batch', fault);
      assert.equal(await store.append(appendOf(id, 1, { nextDueAt: 1 })), 'appended');
      assert.deepEqual(
        (await store.load(id))?.lines.map((line) => line.seq),
        [1, 2],
      );
      once('replace', fault);
      assert.deepEqual(
        (await store.claimDue(due)).map((head) => head.claim?.fence),
        [1],
      );
      assert.deepEqual(await store.claimDue({ ...due, owner: 'b' }), []);
      once('replace', fault);
      await store.release(id, 1);
      assert.equal((await store.load(id))?.head.claim, null);
      const guard = { kind: 'guard', id: 'x' };
      once('create', fault);
      const first = await store.putDocument({ ...guard, value: 1, ifVersion: 0 }, now);
      assert.ok(first !== 'conflict');
      once('replace', fault);
      const second = await store.putDocument({ ...guard, value: 2, ifVersion: first }, now);
      assert.equal((await store.getDocument('guard', 'x', now))?.version, second);
      once('delete', fault);
      assert.equal(await store.removeDocument('guard', 'x', Number(second)), 'removed');
    });
  }

  it('answers "conflict" when another wrote while our answer was lost before the write', async () => {
    await store.append(appendOf(id, 0));
    const other = await open();
    let done = false;
    double.faults = (kind) => {
      if (done || kind !== 'batch') return undefined;
      done = true;
      double.containers.get('requests')!.batch(id, [
        {
          operationType: 'Create',
          resourceBody: { id: 'l00000002', pk: id, type: 'line', seq: 2, hash: 'h', bytes: 'theirs' },
        },
        { operationType: 'Replace', id: 'head', resourceBody: { ...head(), seq: 2, hash: 'h' } },
      ]);
      return 'drop-before';
    };
    const head = () => double.containers.get('requests')!.read(id, 'head').item!;
    assert.equal(await store.append(appendOf(id, 1, { lines: linesAfter(1, 1, 'ours') })), 'conflict');
    await other.close();
  });

  it('keeps a claim that another made between our look and our append', async () => {
    await store.append(appendOf(id, 0, { nextDueAt: 1 }));
    const requests = double.containers.get('requests')!;
    let done = false;
    double.faults = (kind) => {
      if (done || kind !== 'batch') return undefined;
      done = true;
      const resourceBody = { ...requests.read(id, 'head').item!, owner: 'b', claimUntil: 99_999, fence: 1 };
      requests.apply(id, { operationType: 'Replace', id: 'head', resourceBody });
      return undefined;
    };
    assert.equal(await store.append(appendOf(id, 1, { nextDueAt: 1 })), 'appended');
    assert.deepEqual((await store.load(id))?.head.claim, { owner: 'b', until: 99_999, fence: 1 });
  });

  it('times out, asks again and finds what it wrote', async () => {
    const hasty = await open({ requestTimeoutMillis: 150 });
    once('batch', 'hang');
    assert.equal(await hasty.append(appendOf(id, 0)), 'appended');
    await hasty.close();
  });

  it('says that it does not know when no answer ever comes, and the same write settles it later', async () => {
    const append = appendOf(id, 0);
    double.faults = (kind) => (writes.includes(kind) ? { status: 503, afterCommit: true } : undefined);
    await assert.rejects(store.append(append), { code: 'store-unreachable' });
    double.faults = () => undefined;
    assert.equal(await store.append(append), 'appended');
    assert.equal((await store.load(id))?.lines.length, 1);
  });

  it('gives up with "throttled" after the retries of the SDK, and nothing was written', async () => {
    double.faults = (kind) => (kind === 'batch' ? { status: 429, retryAfterMillis: 1 } : undefined);
    await assert.rejects(store.append(appendOf(id, 0)), { code: 'store-throttled' });
    assert.equal(double.counts.get('batch'), 10);
    double.faults = () => undefined;
    assert.equal(await store.load(id), undefined);
  });

  it('stops waiting when it is closed', async () => {
    double.faults = (kind) => (kind === 'batch' ? 'hang' : undefined);
    const writing = assert.rejects(store.append(appendOf(id, 0)), { code: 'store-closed' });
    setTimeout(() => void store.close(), 30);
    await writing;
  });

  it('refuses an account that writes in several regions', async () => {
    double.multipleWriteLocations = true;
    await assert.rejects(open(), { code: 'store-regions' });
  });

  it('refuses containers whose items the service would delete', async () => {
    double.defaultTtl = 86_400;
    await assert.rejects(open(), { code: 'store-missing' });
  });

  it('refuses a wrong key and a database that was not provisioned', async () => {
    const { endpoint, database, key } = double;
    await assert.rejects(openCosmosStore({ endpoint, database, key: 'd3Jvbmc=', pauseMillis: 1 }), {
      code: 'store-access',
    });
    await assert.rejects(openCosmosStore({ endpoint, database: 'other', key, pauseMillis: 1 }), {
      code: 'store-missing',
    });
  });

  for (const seed of [1, 2, 3, 4]) {
    it(`loses and doubles nothing with every fourth write in trouble and every third read out of date (seed ${seed})`, async () => {
      double.faults = troubledWrites(seed, 0.25);
      const random = seeded(seed);
      for (const each of double.containers.values()) each.lags = () => random() < 0.3;
      const stores = [store, await open(), await open()];
      const won = new Map<string, string[]>();
      const work = stores.map(async (each, writer) => {
        for (let n = 0; n < 20; n++) await appendSomewhere(each, `w${writer} n${n}`, `r${n % 4}`, won);
      });
      await Promise.all(work);
      double.faults = () => undefined;
      for (const each of double.containers.values()) each.lags = () => false;
      for (const [request, marks] of won) {
        const found = await store.load(request);
        const stored = found!.lines.map((line) => line.bytes);
        assert.deepEqual(
          found!.lines.map((line) => line.seq),
          marks.map((_, n) => n + 1),
        );
        assert.deepEqual(
          [...stored].sort(),
          [...marks].sort(),
          'each acknowledged line exactly once, and no other',
        );
      }
      assert.equal([...won.values()].flat().length, 60);
      for (const each of stores.slice(1)) await each.close();
    });
  }
});

/** Appends one line, moving on with each conflict and repeating what had no clear answer. */
async function appendSomewhere(
  store: Store,
  mark: string,
  request: string,
  won: Map<string, string[]>,
): Promise<void> {
  for (;;) {
    const seq = (await store.load(request))?.head.seq ?? 0;
    const append = appendOf(request, seq, { lines: linesAfter(seq, 1, mark) });
    const result = await settled(store, append);
    if (result === 'conflict') continue;
    won.set(request, [...(won.get(request) ?? []), append.lines[0]!.bytes]);
    return;
  }
}

async function settled(store: Store, append: Parameters<Store['append']>[0]): Promise<string> {
  for (;;) {
    try {
      return await store.append(append);
    } catch (error) {
      const again = ['store-unreachable', 'store-throttled', 'store-busy'];
      if (!(error instanceof StoreError) || !again.includes(error.code)) throw error;
    }
  }
}
