import assert from 'node:assert/strict';
import { createReadQueue } from '../../adapters/graph/read-queue.ts';
import { createReader } from '../../adapters/graph/reader.ts';
import type { GraphPath } from '../../core/graph-paths.ts';
import { type GraphRead, type Reader, ReadFailed, type ReadNote, shape } from '../../core/reader.ts';
import {
  batchReply,
  itemsOf,
  type Reply,
  type Seen,
  type ServiceDouble,
  serviceError,
  startDouble,
  transportTo,
} from './service-double.ts';

const person = shape.object({ id: shape.string() });
const user = (id: string): GraphRead => ({ path: '/users/{user-id}', params: { 'user-id': id } });
const members: GraphRead = {
  path: '/groups/{group-id}/members',
  params: { 'group-id': 'g' },
  advanced: true,
};
const graphHost = 'https://graph.microsoft.com/v1.0';

describe('graph reader', () => {
  let double: ServiceDouble | undefined;
  let waits: number[] = [];
  afterEach(async () => {
    await double?.stop();
    double = undefined;
  });

  async function readerFor(
    reply: (seen: Seen, count: number) => Reply,
  ): Promise<Reader & { notes(): readonly ReadNote[] }> {
    double = await startDouble(reply);
    waits = [];
    return createReader({
      transport: transportTo(double.url),
      exchange: async () => undefined,
      wait: async (seconds) => void waits.push(seconds),
    });
  }

  it('answers undefined for a 404 of the service, and fails for a 404 of anything else', async () => {
    const absent = await readerFor(() => ({
      status: 404,
      body: serviceError('Request_ResourceNotFound', 'x'),
    }));
    assert.equal(await absent.one(user('u'), person), undefined);
    assert.equal(await absent.list(members, person), undefined);
    await double?.stop();
    const proxy = await readerFor(() => ({ status: 404, body: { oops: true } }));
    await assert.rejects(proxy.one(user('u'), person), ReadFailed);
  });

  it('follows next pages word for word, empty ones too, and repeats the header', async () => {
    const link = `${graphHost}/groups/g/members?$skiptoken=a%2Bb%3D&$top=2`;
    const reader = await readerFor((_, count) => {
      const value = count === 2 ? [] : [{ id: `u${count}` }];
      return {
        status: 200,
        body: { value, '@odata.nextLink': count < 3 ? `${link}&p=${count}` : undefined },
      };
    });
    assert.deepEqual(await reader.list(members, person), [{ id: 'u1' }, { id: 'u3' }]);
    assert.deepEqual(
      double?.seen.map((seen) => seen.url),
      [
        '/v1.0/groups/g/members',
        ...[1, 2].map((p) => `/v1.0/groups/g/members?$skiptoken=a%2Bb%3D&$top=2&p=${p}`),
      ],
    );
    assert.ok(double?.seen.every((seen) => seen.headers.consistencylevel === 'eventual'));
    assert.deepEqual(
      reader.notes().map(({ what, count, pages }) => ({ what, count, pages })),
      [{ what: '/groups/{group-id}/members', count: 2, pages: 3 }],
    );
  });

  for (const [name, last] of [
    ['is refused', { status: 403, body: serviceError('Authorization_RequestDenied', 'x') }],
    ['is gone', { status: 404, body: serviceError('Request_ResourceNotFound', 'x') }],
    ['is cut off', { status: 0, drop: true }],
    ['is not a page', { status: 200, body: { values: [] } }],
    ['has a row of another form', { status: 200, body: { value: [{ name: 'x' }] } }],
    [
      'starts again from the first',
      { status: 200, body: { value: [], '@odata.nextLink': `${graphHost}/groups/g/members?p=2` } },
    ],
    [
      'leads elsewhere',
      { status: 200, body: { value: [], '@odata.nextLink': 'https://evil.example/v1.0/x' } },
    ],
  ] as const) {
    it(`never returns a short list: rejects when the second page ${name}`, async () => {
      const reader = await readerFor((_, count) =>
        count === 1
          ? {
              status: 200,
              body: { value: [{ id: 'u1' }], '@odata.nextLink': `${graphHost}/groups/g/members?p=2` },
            }
          : last,
      );
      await assert.rejects(reader.list(members, person), ReadFailed);
    });
  }

  it('gathers what is asked in one turn into batches of twenty with addresses below the version', async () => {
    const reader = await readerFor((seen) =>
      batchReply(seen, (item) => ({ status: 200, body: { id: item.url } })),
    );
    const ids = Array.from({ length: 45 }, (_, index) => `u${index}`);
    const found = await Promise.all(ids.map((id) => reader.one(user(id), person)));
    assert.deepEqual(
      found,
      ids.map((id) => ({ id: `/users/${id}` })),
    );
    assert.deepEqual(double?.seen.map((seen) => itemsOf(seen).length).sort(), [20, 20, 5]);
    assert.ok(
      double?.seen.flatMap(itemsOf).every((item) => /Latchkey/.test(item.headers['User-Agent'] ?? '')),
    );
  });

  it('puts at most four mailboxes into one batch, apart from everything else', async () => {
    const reader = await readerFor((seen) =>
      seen.method === 'GET'
        ? { status: 200, body: { id: 'x' } }
        : batchReply(seen, () => ({ status: 200, body: { id: 'x' } })),
    );
    const settings: GraphPath = '/users/{user-id}/mailboxSettings';
    const asked = Array.from({ length: 9 }, (_, index) => ({
      path: settings,
      params: { 'user-id': `u${index}` },
    }));
    await Promise.all([...asked.map((read) => reader.one(read, person)), reader.one(user('u'), person)]);
    const sizes = double?.seen.map((seen) =>
      seen.method === 'GET' ? 1 : itemsOf(seen).filter((item) => item.url.endsWith('mailboxSettings')).length,
    );
    assert.deepEqual(sizes?.sort(), [1, 1, 4, 4]);
  });

  it('asks once for what several want to know at the same time, and again afterwards', async () => {
    const reader = await readerFor((_, count) => ({ status: 200, body: { id: `u${count}` } }));
    const same = await Promise.all([reader.one(user('u'), person), reader.one(user('u'), person)]);
    assert.deepEqual(same, [{ id: 'u1' }, { id: 'u1' }]);
    assert.deepEqual(await reader.one(user('u'), person), { id: 'u2' });
    assert.equal(reader.notes().length > 0, true);
  });

  it('sends only the throttled items of a batch again, each after the wait it was told', async () => {
    const tried = new Map<string, number>();
    const reader = await readerFor((seen) => {
      if (seen.method === 'GET') return { status: 200, body: { id: 'late' } };
      return batchReply(seen, (item) => {
        const count = (tried.get(item.url) ?? 0) + 1;
        tried.set(item.url, count);
        if (count > 1 || item.url.endsWith('fine')) return { status: 200, body: { id: item.url } };
        if (item.url.endsWith('failed-dependency')) return { status: 424, body: serviceError('x', 'x') };
        return { status: 429, headers: { 'Retry-After': item.url.endsWith('slow') ? '7' : '3' } };
      });
    });
    const ids = ['fine', 'slow', 'slower', 'failed-dependency'];
    const found = await Promise.all(ids.map((id) => reader.one(user(id), person)));
    assert.deepEqual(
      found.map((one) => one?.id),
      ids.map((id) => `/users/${id}`),
    );
    assert.deepEqual(
      double?.seen.map((seen) => itemsOf(seen).length),
      [4, 3],
    );
    assert.deepEqual(waits.sort(), [1, 3, 7]);
  });

  describe('of the end of access, while the service hangs for some', () => {
    const patienceSeconds = 0.05;
    const hangs = (id: string): boolean => id.startsWith('hanging');
    const idOf = (url: string): string => url.split('/').at(-1) ?? '';
    /** A batch comes when the slowest of it is done. */
    const reply = (seen: Seen): Reply => {
      const ids = seen.url.endsWith('$batch') ? itemsOf(seen).map(({ url }) => idOf(url)) : [idOf(seen.url)];
      if (ids.some(hangs)) return { status: 0, hang: true };
      const answer = (id: string): Reply => ({ status: 200, body: { id } });
      return seen.url.endsWith('$batch') ? batchReply(seen, ({ url }) => answer(idOf(url))) : answer(ids[0]!);
    };
    async function impatientReader(): Promise<Reader> {
      double = await startDouble(reply);
      const transport = transportTo(double.url);
      const queue = createReadQueue(transport, { patienceSeconds });
      return createReader({ transport, exchange: async () => undefined, queue });
    }
    const readAll = (reader: Reader, ids: readonly string[]): Promise<unknown> =>
      Promise.all(ids.map((id) => reader.one(user(id), person)));
    const named = (name: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => `${name}${at}`);

    it('answers the rest of a batch in which one object hangs', async () => {
      const reader = await impatientReader();
      void readAll(reader, ['hanging0']).catch(() => undefined);
      assert.deepEqual(
        await readAll(reader, named('free', 19)),
        named('free', 19).map((id) => ({ id })),
      );
      assert.equal(double?.seen.length, 21, 'one batch, then each alone');
    });

    it('has a place for the next one, however many hang already', async () => {
      const reader = await impatientReader();
      for (const id of named('hanging', 60)) {
        void readAll(reader, [id]).catch(() => undefined);
        await new Promise((resolve) => setImmediate(resolve));
      }
      assert.deepEqual(await readAll(reader, ['free']), [{ id: 'free' }]);
    });
  });

  it('gives up on an item that stays throttled, with the time to come back', async () => {
    const reader = await readerFor((seen) =>
      seen.method === 'GET'
        ? { status: 429, headers: { 'retry-after': '0' } }
        : batchReply(seen, (item) =>
            item.url.endsWith('ok')
              ? { status: 200, body: { id: 'ok' } }
              : {
                  status: 429,
                  headers: { 'Retry-After': '999' },
                  body: serviceError('TooManyRequests', 'x'),
                },
          ),
    );
    const results = await Promise.allSettled([
      reader.one(user('ok'), person),
      reader.one(user('no'), person),
    ]);
    assert.equal(results[0]?.status, 'fulfilled');
    const reason: unknown = results[1]?.status === 'rejected' ? results[1].reason : undefined;
    assert.ok(reason instanceof ReadFailed);
    assert.deepEqual([reason.status, reason.code, reason.retryAfterSeconds], [429, 'TooManyRequests', 999]);
    assert.equal(double?.seen.length, 1);
  });

  it('does not take an item that the batch answer forgot for an absent object', async () => {
    const reader = await readerFor((seen) => {
      if (seen.method === 'GET') return { status: 0, drop: true };
      const reply = batchReply(seen, () => ({ status: 200, body: { id: 'x' } }));
      const { responses } = reply.body as { responses: unknown[] };
      return { ...reply, body: { responses: responses.slice(1) } };
    });
    const results = await Promise.allSettled([reader.one(user('a'), person), reader.one(user('b'), person)]);
    assert.deepEqual(results.map((one) => one.status).sort(), ['fulfilled', 'rejected']);
  });

  it('names the place of an unexpected form, never the value', async () => {
    const reader = await readerFor(() => ({ status: 200, body: { id: 42, password: 'hunter2' } }));
    await assert.rejects(reader.one(user('u'), person), (error: unknown) => {
      assert.ok(error instanceof ReadFailed);
      assert.equal(error.code, 'shape');
      assert.match(error.message, /at id/);
      assert.doesNotMatch(error.message, /hunter2|42/);
      return true;
    });
  });

  it('asks only with the POSTs on the reading list', async () => {
    const reader = await readerFor(() => ({ status: 200, body: { value: ['g'] } }));
    const groups = shape.object({ value: shape.array(shape.string()) });
    const params = { 'user-id': 'u' };
    const answer = await reader.ask(
      { path: '/users/{user-id}/checkMemberGroups', params, body: { groupIds: ['g'] } },
      groups,
    );
    assert.deepEqual(answer, { value: ['g'] });
    await assert.rejects(
      reader.ask({ path: '/users/{user-id}/revokeSignInSessions', params, body: {} }, groups),
      /reading/,
    );
    assert.equal(double?.seen.length, 1);
  });
});
