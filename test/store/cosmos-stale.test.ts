import assert from 'node:assert/strict';
import { openCosmosStore } from '../../adapters/cosmos-store.ts';
import type { Store } from '../../core/ports.ts';
import type { WireKind } from '../doubles/cosmos/faults.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';
import { appendOf, linesAfter } from './lines.ts';

const id = 'JML-2026-00042';
const due = { owner: 'a', businessNow: 10, realNow: 5_000, leaseMillis: 60_000, limit: 5 };

describe('requests of the Cosmos adapter while reads and queries are behind', () => {
  let double: CosmosDouble;
  let store: Store;

  beforeEach(async () => {
    double = await new CosmosDouble().start();
    const { endpoint, database, key } = double;
    store = await openCosmosStore({ endpoint, database, key, pauseMillis: 1 });
  });
  afterEach(async () => {
    await store.close();
    await double.stop();
  });

  const requests = () => double.containers.get('requests')!;

  /** From the next read or query on, so many are behind, after some that are not. */
  function behind(count: number, after = 0): void {
    let asked = 0;
    requests().isBehind = () => {
      asked += 1;
      return asked > after && asked <= after + count;
    };
  }

  /** The answer to the next request of a kind is lost, and so many reads after it are behind. */
  function loseAnswer(kind: WireKind, count: number): void {
    let lost = false;
    double.faults = (asked) => {
      if (lost || asked !== kind) return undefined;
      lost = true;
      behind(count);
      return 'drop-after';
    };
  }

  it('knows its own first lines after a lost answer', async () => {
    loseAnswer('batch', 4);
    assert.equal(await store.append(appendOf(id, 0)), 'appended');
  });

  it('knows its own lines after a lost answer, when the head is seen before them', async () => {
    await store.append(appendOf(id, 0));
    let lost = false;
    double.faults = (asked) => {
      if (lost || asked !== 'batch') return undefined;
      lost = true;
      behind(2, 1);
      return 'drop-after';
    };
    assert.equal(await store.append(appendOf(id, 1, { lines: linesAfter(1, 3) })), 'appended');
    assert.equal((await store.load(id))?.lines.length, 4);
  });

  it('hands out what it claimed after a lost answer', async () => {
    await store.append(appendOf(id, 0, { nextDueAt: 1 }));
    loseAnswer('replace', 3);
    assert.deepEqual(
      (await store.claimDue(due)).map((head) => head.claim?.fence),
      [1],
    );
  });

  it('says that it does not know when its own write never comes to sight', async () => {
    loseAnswer('batch', Number.POSITIVE_INFINITY);
    await assert.rejects(store.append(appendOf(id, 0)), { code: 'store-unreachable' });
  });

  for (const late of [0, 1]) {
    it(`erases every line, though ${late ? 'the lines are' : 'the head is'} seen late`, async () => {
      await store.append(appendOf(id, 0));
      await store.append(appendOf(id, 1, { lines: linesAfter(1, 2) }));
      behind(1, late);
      await store.eraseSealed(id);
      requests().isBehind = () => false;
      const found = await store.load(id);
      assert.deepEqual(
        found?.lines.map((line) => line.sealed),
        ['', '', ''],
      );
    });
  }
});
