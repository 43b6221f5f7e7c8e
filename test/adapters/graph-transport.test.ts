import assert from 'node:assert/strict';
import { addressesOf, retryAfterSecondsMax } from '../../adapters/graph/transport.ts';
import { fixedTokens, type ServiceDouble, serviceError, startDouble, transportTo } from './service-double.ts';

describe('graph transport', () => {
  let double: ServiceDouble | undefined;
  afterEach(async () => {
    await double?.stop();
    double = undefined;
  });

  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE'] as const) {
    for (const status of [503, 504]) {
      it(`sends a ${method} that is answered ${status} only once`, async () => {
        double = await startDouble(() => ({ status, body: serviceError('ServiceUnavailable', 'x') }));
        const answer = await transportTo(double.url).send({ method, url: '/users', body: {} });
        assert.equal(answer.status, status);
        assert.equal(double.seen.length, 1);
      });
    }
  }

  it('repeats a GET that is answered 504 until it succeeds', async () => {
    double = await startDouble((_, count) =>
      count < 3 ? { status: 504, headers: { 'retry-after': '0' } } : { status: 200, body: { id: 'u' } },
    );
    const answer = await transportTo(double.url).send({ method: 'GET', url: '/users/u' });
    assert.deepEqual([answer.status, answer.body, double.seen.length], [200, { id: 'u' }, 3]);
  });

  it('repeats a POST after 429 with Retry-After and marks the repeat', async () => {
    double = await startDouble((_, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '0' } } : { status: 201, body: { id: 'new' } },
    );
    const answer = await transportTo(double.url).send({ method: 'POST', url: '/users', body: { a: 1 } });
    assert.equal(answer.status, 201);
    assert.equal(double.seen[1]?.headers['retry-attempt'], '1');
  });

  it('hands a longer Retry-After up instead of coming back too early', async () => {
    const headers = { 'retry-after': String(retryAfterSecondsMax + 1) };
    double = await startDouble(() => ({ status: 429, headers }));
    const answer = await transportTo(double.url).send({ method: 'GET', url: '/users/u' });
    assert.deepEqual([answer.status, double.seen.length], [429, 1]);
  });

  it('does not sit on a write that is told to wait longer than a claim may last', async () => {
    double = await startDouble(() => ({ status: 429, headers: { 'retry-after': '60' } }));
    const answer = await transportTo(double.url).send({ method: 'POST', url: '/users', body: {} });
    assert.deepEqual([answer.status, double.seen.length], [429, 1]);
  });

  it('sends token, agent and request id, and the query exactly as given', async () => {
    double = await startDouble(() => ({ status: 200, body: {} }));
    const url = '/users?$skiptoken=b%2Fa&$select=id&$filter=displayName%20eq%20%27%26(a%3Db)%27&$top=2';
    await transportTo(double.url).send({ method: 'GET', url, headers: { 'client-request-id': 'mine' } });
    const [seen] = double.seen;
    assert.equal(seen?.url, `/v1.0${url}`);
    assert.equal(seen?.headers.authorization, 'Bearer test-token');
    assert.equal(seen?.headers['client-request-id'], 'mine');
    assert.match(String(seen?.headers['user-agent']), /Latchkey/);
    assert.match(String(seen?.headers.sdkversion), /graph-js/);
  });

  it('treats a redirect as an error and does not follow it', async () => {
    double = await startDouble(() => ({ status: 302, headers: { location: '/v1.0/elsewhere' } }));
    const answer = await transportTo(double.url).send({ method: 'GET', url: '/users/u' });
    assert.deepEqual([answer.status, answer.lost, double.seen.length], [-1, 'no-answer', 1]);
  });

  it('tells a cut connection from one that never stood', async () => {
    double = await startDouble(() => ({ status: 0, drop: true }));
    const cut = await transportTo(double.url).send({ method: 'POST', url: '/users', body: {} });
    assert.deepEqual([cut.status, cut.lost], [-1, 'no-answer']);
    const { url } = double;
    await double.stop();
    double = undefined;
    const refused = await transportTo(url).send({ method: 'POST', url: '/users', body: {} });
    assert.deepEqual([refused.status, refused.lost], [-1, 'not-sent']);
  });

  it('gets a new token once when the old one is refused', async () => {
    const tokens = fixedTokens();
    double = await startDouble((_, count) => (count === 1 ? { status: 401 } : { status: 204 }));
    const answer = await transportTo(double.url, tokens).send({ method: 'DELETE', url: '/users/u' });
    assert.deepEqual([answer.status, tokens.forgotten], [204, 1]);
  });

  it('stays inside the version of the service', async () => {
    double = await startDouble(() => ({ status: 200, body: {} }));
    const answer = await transportTo(double.url).send({ method: 'GET', url: '/users/../../beta/users' });
    assert.equal(answer.status, -1);
    assert.equal(double.seen.length, 0);
  });

  for (const base of [
    'https://graph.microsoft.com.evil.example',
    'http://graph.microsoft.com',
    'https://10.0.0.1',
  ])
    it(`sends no token to ${base}`, () => {
      assert.throws(() => addressesOf(base), RangeError);
    });

  it('accepts only next pages on the Graph host', () => {
    const transport = transportTo('http://127.0.0.1:9');
    assert.equal(
      transport.relative('https://graph.microsoft.com/v1.0/users?$skiptoken=x'),
      '/users?$skiptoken=x',
    );
    assert.throws(() => transport.relative('https://evil.example/v1.0/users?$skiptoken=x'), RangeError);
    assert.throws(() => transport.relative('https://graph.microsoft.com/beta/users'), RangeError);
  });
});
