import assert from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { codeOf, groupId, reference, startTenant, type TestTenant } from './tenant.ts';

const person = `/users/${cast.danaCole}`;

describe('the sandbox under bad conditions', () => {
  let tenant: TestTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.stop());

  it('shows a write only after the lag, and the lag of a search on top', async () => {
    tenant.control.settings({ replication: { seconds: 5, searchSeconds: 20, perObject: {} } });
    tenant.control.moveClock({ advanceSeconds: 100 });
    await tenant.call('PATCH', person, { body: { accountEnabled: false } });
    const enabled = async (headers = {}) =>
      (await tenant.call('GET', `${person}?$select=accountEnabled`, { headers })).body.accountEnabled;
    assert.equal(await enabled(), true);
    tenant.control.moveClock({ advanceSeconds: 5 });
    assert.equal(await enabled(), false);
    assert.equal(await enabled({ ConsistencyLevel: 'eventual' }), true);
  });

  it('hides a new user from reads with 404 and from references with 400 until the lag is over', async () => {
    tenant.control.settings({ replication: { seconds: 5, searchSeconds: 0, perObject: {} } });
    const body = {
      accountEnabled: false,
      displayName: 'New',
      mailNickname: 'new',
      userPrincipalName: 'new@contoso.example',
      passwordProfile: { password: 'Xk3!pq9-LmZ' },
    };
    const { body: made } = await tenant.call('POST', '/users', { body });
    assert.equal((await tenant.call('GET', `/users/${String(made.id)}`)).status, 404);
    const members = `/groups/${groupId(tenant, 'App Miro')}/members/$ref`;
    assert.equal((await tenant.call('POST', members, reference(String(made.id)))).status, 400);
    tenant.control.moveClock({ advanceSeconds: 5 });
    assert.equal((await tenant.call('POST', members, reference(String(made.id)))).status, 204);
  });

  it('drops the connection before or after the write', async () => {
    const write = (name: string) => tenant.call('PATCH', person, { body: { jobTitle: name } });
    tenant.control.addFault({ match: { method: 'PATCH' }, effect: { drop: 'before' } });
    await assert.rejects(write('one'));
    assert.notEqual(tenant.control.truth(cast.danaCole)?.user.jobTitle, 'one');
    tenant.control.addFault({ match: { method: 'PATCH' }, effect: { drop: 'after' } });
    await assert.rejects(write('two'));
    assert.equal(tenant.control.truth(cast.danaCole)?.user.jobTitle, 'two');
  });

  it('answers 504 after the write, 2xx without a write, and counts planned faults down', async () => {
    tenant.control.addFault({ match: { path: '/users/' }, effect: { statusAfter: 504 } });
    assert.equal((await tenant.call('PATCH', person, { body: { jobTitle: 'A' } })).status, 504);
    assert.equal(tenant.control.truth(cast.danaCole)?.user.jobTitle, 'A');
    tenant.control.addFault({ match: { method: 'PATCH' }, effect: { silentNoOp: true } });
    assert.equal((await tenant.call('PATCH', person, { body: { jobTitle: 'B' } })).status, 204);
    assert.equal(tenant.control.truth(cast.danaCole)?.user.jobTitle, 'A');
    tenant.control.addFault({ effect: { status: 429, retryAfterSeconds: 7 } });
    const limited = await tenant.call('GET', person);
    assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '7']);
    assert.equal((await tenant.call('GET', person)).status, 200);
  });

  it('strikes a share of the requests, irregularly and the same each time', async () => {
    const statuses = async (): Promise<readonly number[]> => {
      tenant.control.clearFaults();
      tenant.control.addFault({ times: -1, share: 0.3, effect: { status: 429, retryAfterSeconds: 1 } });
      const seen: number[] = [];
      for (let n = 0; n < 300; n += 1) seen.push((await tenant.call('GET', person)).status);
      return seen;
    };
    const first = await statuses();
    const struck = first.filter((status) => status === 429).length;
    assert(struck > 70 && struck < 110, `${struck} of 300`);
    assert.match(first.join(' '), /429 429 429/);
    assert.deepEqual(await statuses(), first);
  });

  it('answers a stale read when the plan says so', async () => {
    tenant.control.moveClock({ advanceSeconds: 60 });
    await tenant.call('PATCH', person, { body: { accountEnabled: false } });
    tenant.control.addFault({ match: { method: 'GET' }, effect: { staleSeconds: 30 } });
    const read = async () =>
      (await tenant.call('GET', `${person}?$select=accountEnabled`)).body.accountEnabled;
    assert.deepEqual([await read(), await read()], [true, false]);
  });

  it('limits by a token bucket with Retry-After', async () => {
    tenant.control.settings({ throttle: { enabled: true, scale: 0.0005 } });
    const statuses: number[] = [];
    for (let index = 0; index < 8; index++) statuses.push((await tenant.call('GET', person)).status);
    assert.ok(statuses.includes(200) && statuses.includes(429));
    const refused = await tenant.call('GET', person);
    assert.ok(Number(refused.headers.get('retry-after')) >= 1);
  });

  it('judges a batch item by item: shuffled, 424 after a failed parent, 404 for a url with a version', async () => {
    const item = (id: string, url: string, more = {}) => ({ id, method: 'GET', url, ...more });
    const batch = (requests: unknown[]) => tenant.call('POST', '/$batch', { body: { requests } });
    const serial = await batch([item('1', '/users/nobody'), item('2', person, { dependsOn: ['1'] })]);
    const statuses = (reply: typeof serial) =>
      Object.fromEntries(
        (reply.body.responses as { id: string; status: number }[]).map(({ id, status }) => [id, status]),
      );
    assert.deepEqual(statuses(serial), { 1: 404, 2: 424 });
    const mixed = await batch([item('1', person), item('2', `/v1.0${person}`), item('3', '/domains')]);
    assert.deepEqual(statuses(mixed), { 1: 200, 2: 404, 3: 200 });
    assert.notDeepEqual(
      (mixed.body.responses as { id: string }[]).map(({ id }) => id),
      ['1', '2', '3'],
    );
    assert.equal((await batch([item('a', person), item('A', person)])).status, 400);
    assert.equal(
      (await batch(Array.from({ length: 21 }, (_, index) => item(String(index), person)))).status,
      400,
    );
  });

  it('keeps a journal of what arrived and what ran', async () => {
    await tenant.call('GET', person, { headers: { 'client-request-id': 'abc', 'Retry-Attempt': '2' } });
    const [entry] = tenant.control.journal({ clientRequestId: 'abc' });
    assert.deepEqual(
      [entry?.clientId, entry?.status, entry?.retryAttempt, entry?.ran],
      ['broad', 200, 2, true],
    );
  });

  it('comes back from a snapshot as it was', async () => {
    const saved = tenant.control.snapshot();
    await tenant.call('DELETE', person);
    tenant.control.restore(saved);
    assert.equal((await tenant.call('GET', person)).status, 200);
    assert.equal(codeOf(await tenant.call('GET', '/users/nobody')), 'Request_ResourceNotFound');
  });
});
