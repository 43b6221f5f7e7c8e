import assert from 'node:assert/strict';
import { openCosmosStore } from '../../adapters/cosmos-store.ts';
import type { Store } from '../../core/ports.ts';
import type { Fault, WireKind } from '../doubles/cosmos/faults.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';

const key = { kind: 'guard', id: 'Ada Lovelace' };
const dayMillis = 86_400_000;

describe('documents of the Cosmos adapter', () => {
  let double: CosmosDouble;
  let store: Store;
  let now = 0;

  beforeEach(async () => {
    now = 1_800_000_000_000;
    double = await new CosmosDouble().start();
    double.clock = () => Math.floor(now / 1_000);
    store = await open();
  });
  afterEach(async () => {
    await store.close();
    await double.stop();
  });

  function open(): Promise<Store> {
    const { endpoint, database, key: secret } = double;
    return openCosmosStore({ endpoint, database, key: secret, pauseMillis: 1, realNow: () => now });
  }

  const documents = () => double.containers.get('documents')!;

  async function put(): Promise<number> {
    const version = await store.putDocument({ ...key, value: 'secret' }, 0);
    assert.ok(version !== 'conflict');
    return version;
  }

  /** The next request of a kind meets a fault; the reads after it are out of date for a while. */
  function loseAnswer(kind: WireKind, fault: Fault, readsBehind: number): void {
    let lost = false;
    let behind = 0;
    double.faults = (asked) => {
      if (lost || asked !== kind) return undefined;
      lost = true;
      behind = readsBehind;
      return fault;
    };
    documents().isBehind = () => behind-- > 0;
  }

  it('keeps of what was removed the version alone, and for a day', async () => {
    const version = await put();
    await store.removeDocument(key.kind, key.id, version);
    const [left, ...others] = documents().items({});
    assert.equal(others.length, 0);
    assert.doesNotMatch(JSON.stringify(left), /secret|Ada|416461/);
    now += dayMillis;
    assert.deepEqual(documents().items({}), []);
  });

  it('gives versions that grow over the day after which the service forgets', async () => {
    const first = await put();
    await store.removeDocument(key.kind, key.id);
    now += dayMillis;
    assert.ok((await put()) > first);
  });

  it('gives versions that grow from one instance to the next, one of which is late', async () => {
    const first = await put();
    const second = await open();
    await second.removeDocument(key.kind, key.id, first);
    now -= 60_000;
    const anew = await second.putDocument({ ...key, value: 'new', ifVersion: 0 }, 0);
    assert.ok(anew !== 'conflict' && anew > first);
    assert.equal(await store.putDocument({ ...key, value: 'late', ifVersion: first }, 0), 'conflict');
    await second.close();
  });

  it('goes on from what a version before this one left', async () => {
    const version = await put();
    const [item] = documents().items({});
    const { id, pk } = item!;
    documents().apply(pk, { operationType: 'Replace', id, resourceBody: { ...item!, version: 7 } });
    assert.equal((await store.getDocument(key.kind, key.id, 0))?.version, 7);
    assert.equal(await store.putDocument({ ...key, value: 2, ifVersion: version }, 0), 'conflict');
    const next = await store.putDocument({ ...key, value: 2, ifVersion: 7 }, 0);
    assert.ok(next !== 'conflict' && next >= version);
  });

  it('knows its own creation after a lost answer, though the reads are behind', async () => {
    loseAnswer('create', 'drop-after', 3);
    const version = await store.putDocument({ ...key, value: 1, ifVersion: 0 }, 0);
    assert.equal(version, (await store.getDocument(key.kind, key.id, 0))?.version);
  });

  it('knows its own change after a lost answer, though the reads are behind', async () => {
    const first = await put();
    loseAnswer('replace', { status: 503, afterCommit: true }, 4);
    const version = await store.putDocument({ ...key, value: 2, ifVersion: first }, 0);
    const found = await store.getDocument(key.kind, key.id, 0);
    assert.equal(version, found?.version);
    assert.equal(found?.value, 2);
  });

  it('removes what another has just made, though the reads do not show it yet', async () => {
    const other = await open();
    await other.putDocument({ ...key, value: 1 }, 0);
    let behind = 2;
    documents().isBehind = () => behind-- > 0;
    assert.equal(await store.removeDocument(key.kind, key.id), 'removed');
    assert.equal(await other.getDocument(key.kind, key.id, 0), undefined);
    await other.close();
  });
});
