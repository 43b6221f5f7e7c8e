import assert from 'node:assert/strict';
import { BotStorage } from '../../adapters/bot-storage.ts';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { openStore } from '../../adapters/open-store.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';

const key = 'msteams/conversations/19:abc@thread.tacv2;messageid=1/';

describe('bot state on our own documents', () => {
  const store = new MemoryStore();
  let now = 1;
  const storage = new BotStorage(store, () => ++now);
  const item = async () => (await storage.read([key]))[key];

  it('gives back what was written, with an eTag, and leaves absent keys out', async () => {
    await storage.write({ [key]: { step: 1, nested: { a: [1] } } });
    const found = await storage.read([key, 'absent']);
    assert.deepEqual(Object.keys(found), [key]);
    assert.ok(typeof found[key].eTag === 'string');
    assert.deepEqual({ ...found[key], eTag: undefined }, { step: 1, nested: { a: [1] }, eTag: undefined });
  });

  it('writes over the version that was read', async () => {
    const read = await item();
    await storage.write({ [key]: { ...read, step: 2 } });
    assert.equal((await item()).step, 2);
  });

  it('re-reads once when it was overtaken and loses neither side', async () => {
    const mine = await item();
    const other = await item();
    await storage.write({ [key]: { ...other, theirs: 'kept', step: 9 } });
    await storage.write({ [key]: { ...mine, own: 'kept', nested: undefined } });
    const { eTag, ...value } = await item();
    assert.deepEqual(value, { step: 9, theirs: 'kept', own: 'kept' });
    assert.ok(eTag);
  });

  it('says so when it is overtaken twice', async () => {
    const busy = new MemoryStore();
    const racing = new BotStorage(busy, () => ++now);
    await racing.write({ k: { a: 1 } });
    const read = (await racing.read(['k'])).k;
    busy.putDocument = async () => 'conflict';
    await assert.rejects(racing.write({ k: read }), { code: 'store-busy' });
    await assert.rejects(racing.write({ k: { ...read, eTag: '"foreign"' } }), { code: 'store-refused' });
  });

  it('deletes', async () => {
    await storage.delete([key]);
    assert.deepEqual(await storage.read([key]), {});
  });
  it('keeps two accounts apart that have a database of the same name, in one process', async () => {
    const accounts = [await new CosmosDouble().start(), await new CosmosDouble().start()];
    const stores = await Promise.all(
      accounts.map(({ endpoint, key: secret }) =>
        openStore(`cosmos:${endpoint}?database=latchkey`, { key: secret }),
      ),
    );
    const [one, other] = stores.map((each) => new BotStorage(each, () => ++now));
    await one?.write({ [key]: { of: 'one' } });
    assert.deepEqual(await other?.read([key]), {});
    assert.equal((await one?.read([key]))?.[key].of, 'one');
    await Promise.all(stores.map((each) => each.close()));
    await Promise.all(accounts.map((each) => each.stop()));
  });
});
