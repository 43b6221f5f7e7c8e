import assert from 'node:assert/strict';
import type { Container } from '@azure/cosmos';
import { CosmosClient } from '@azure/cosmos';
import { soonestQuery } from '../../adapters/cosmos/queries.ts';
import { CosmosDouble } from '../doubles/cosmos/server.ts';

const isStatus = (status: number) => (error: unknown) => (error as { code?: unknown }).code === status;

describe('wire double of Cosmos, driven by the unmodified SDK', () => {
  let double: CosmosDouble;
  let client: CosmosClient;
  let container: Container;

  beforeEach(async () => {
    double = await new CosmosDouble().start();
    client = new CosmosClient({ endpoint: double.endpoint, key: double.key });
    container = client.database('latchkey').container('requests');
  });
  afterEach(async () => {
    client.dispose();
    await double.stop();
  });

  it('keeps partitions apart and quotes its ETags', async () => {
    const one = await container.items.create({ id: 'x', pk: 'a', n: 1 });
    await container.items.create({ id: 'x', pk: 'b', n: 2 });
    assert.match(one.etag, /^".+"$/);
    assert.equal((await container.item('x', 'b').read()).resource?.n, 2);
    await assert.rejects(container.items.create({ id: 'x', pk: 'a' }), isStatus(409));
    assert.equal((await container.item('x', 'c').read()).statusCode, 404);
  });

  it('checks If-Match and answers 304 to If-None-Match', async () => {
    const { etag } = await container.items.create({ id: 'x', pk: 'a' });
    const match = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } });
    await assert.rejects(
      container.item('x', 'a').replace({ id: 'x', pk: 'a' }, match('"stale"')),
      isStatus(412),
    );
    await assert.rejects(container.item('x', 'a').delete(match('"stale"')), isStatus(412));
    const unchanged = { accessCondition: { type: 'IfNoneMatch', condition: etag } };
    assert.equal((await container.item('x', 'a').read(unchanged)).statusCode, 304);
    await container.item('x', 'a').replace({ id: 'x', pk: 'a', n: 2 }, match(etag));
  });

  it('keeps nothing of a batch in which one operation fails', async () => {
    await container.items.create({ id: 'there', pk: 'a' });
    const batch = await container.items.batch(
      [
        { operationType: 'Create', resourceBody: { id: 'new', pk: 'a' } },
        { operationType: 'Create', resourceBody: { id: 'there', pk: 'a' } },
      ],
      'a',
    );
    assert.equal(batch.code, 207);
    assert.deepEqual(
      batch.result?.map((each) => each.statusCode),
      [424, 409],
    );
    assert.equal((await container.item('new', 'a').read()).statusCode, 404);
  });

  it('refuses bodies of another partition, forbidden ids and items that are too large', async () => {
    const foreign = await container.items.batch(
      [{ operationType: 'Create', resourceBody: { id: 'x', pk: 'b' } }],
      'a',
    );
    assert.deepEqual(
      foreign.result?.map((each) => each.statusCode),
      [400],
    );
    await assert.rejects(container.items.create({ id: 'x?', pk: 'a' }), isStatus(400));
    await assert.rejects(
      container.items.create({ id: 'x', pk: 'a', text: 'y'.repeat(2_000_001) }),
      isStatus(413),
    );
  });

  it('hides an item as soon as its time to live is over, by its own clock', async () => {
    let seconds = 1_000;
    double.clock = () => seconds;
    await container.items.create({ id: 'x', pk: 'a', ttl: 10 });
    seconds = 1_009;
    assert.equal((await container.item('x', 'a').read()).statusCode, 200);
    seconds = 1_010;
    assert.equal((await container.item('x', 'a').read()).statusCode, 404);
    await container.items.create({ id: 'x', pk: 'a' });
  });

  it('refuses a wrong key, and a query that is in no contract', async () => {
    const stranger = new CosmosClient({
      endpoint: double.endpoint,
      key: Buffer.from('wrong').toString('base64'),
    });
    await assert.rejects(stranger.database('latchkey').container('requests').read(), isStatus(401));
    stranger.dispose();
    const unknown = container.items.query('SELECT c.id FROM c', { partitionKey: 'a' });
    await assert.rejects(unknown.fetchAll(), isStatus(501));
  });

  it('merges an ordered query over two partition ranges through the query plan', async () => {
    for (const [n, at] of [50, 20, 90, 10, 70].entries()) {
      await container.items.create({ id: 'head', pk: `p${n}`, type: 'head', nextDueAt: at });
    }
    const { resources } = await container.items.query(soonestQuery).fetchAll();
    assert.deepEqual(
      resources.map((each: { nextDueAt: number }) => each.nextDueAt),
      [10],
    );
  });

  it('tells a reader who has seen a newer state to ask again without that claim', async () => {
    await container.items.create({ id: 'x', pk: 'a' });
    const answer = await container.item('x', 'a').read({ sessionToken: '0:-1#999' });
    assert.equal(answer.statusCode, 200);
    assert.equal(double.counts.get('read'), 2, 'the first was answered 404 with substatus 1002');
  });
});
