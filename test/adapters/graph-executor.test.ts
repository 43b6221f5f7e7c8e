import assert from 'node:assert/strict';
import { createExecutor } from '../../adapters/executor.ts';
import { issueAccessPass } from '../../adapters/graph/access-pass.ts';
import { outcomeOf } from '../../adapters/graph/classify.ts';
import { createGraphExecutor } from '../../adapters/graph/executor.ts';
import { randomPassword } from '../../adapters/graph/secrets.ts';
import { TokenUnavailable } from '../../adapters/tokens.ts';
import type { GraphCall } from '../../core/change.ts';
import type { CallResult, Executor, Outgoing } from '../../core/ports.ts';
import {
  batchReply,
  fixedTokens,
  itemsOf,
  type Reply,
  type Seen,
  type ServiceDouble,
  serviceError,
  startDouble,
  transportTo,
} from './service-double.ts';

const create: GraphCall = { service: 'graph', method: 'POST', path: '/users', params: {}, body: { a: 1 } };
const patch = (id: string): GraphCall => ({
  service: 'graph',
  method: 'PATCH',
  path: '/users/{user-id}',
  params: { 'user-id': id },
  body: { accountEnabled: false },
});
const outgoing = (call: Outgoing['call'], identity = 'writer'): Outgoing => ({
  call,
  identity,
  clientRequestId: `crid-${JSON.stringify(call).length}-${identity}`,
});

describe('graph executor', () => {
  let double: ServiceDouble | undefined;
  afterEach(async () => {
    await double?.stop();
    double = undefined;
  });

  async function executorFor(reply: (seen: Seen, count: number) => Reply): Promise<Executor> {
    double = await startDouble(reply);
    const transport = transportTo(double.url);
    return createExecutor({
      graph: createGraphExecutor({ writer: transport, joiner: transport }),
      exchange: async () => [],
    });
  }

  async function sendOne(executor: Executor, call: GraphCall): Promise<CallResult> {
    const [result] = await executor.send([outgoing(call)]);
    assert.ok(result);
    return result;
  }

  const approval = 'Header x-msft-approval-justification is required for Multi Admin Approval.';
  const table: readonly (readonly [string, Reply, CallResult['outcome'], string | undefined])[] = [
    ['201', { status: 201, body: { id: 'new' } }, 'done', undefined],
    ['202', { status: 202 }, 'done', undefined],
    ['204', { status: 204 }, 'done', undefined],
    ['200 with true', { status: 200, body: { value: true } }, 'done', undefined],
    [
      '400 with a conflict in the details',
      {
        status: 400,
        body: { error: { code: 'Request_BadRequest', message: 'x', details: [{ code: 'ObjectConflict' }] } },
      },
      'refused',
      'ObjectConflict',
    ],
    [
      '400 already a member',
      {
        status: 400,
        body: serviceError('Request_BadRequest', 'One or more added object references already exist'),
      },
      'refused',
      'Request_BadRequest',
    ],
    [
      '400 asking for an approver',
      { status: 400, body: serviceError('BadRequest', approval) },
      'waiting',
      'BadRequest',
    ],
    [
      '403 asking for an approver',
      { status: 403, body: serviceError('Forbidden', approval) },
      'waiting',
      'Forbidden',
    ],
    [
      '403',
      { status: 403, body: serviceError('Authorization_RequestDenied', 'x') },
      'refused',
      'Authorization_RequestDenied',
    ],
    [
      '404 on remove',
      { status: 404, body: serviceError('Request_ResourceNotFound', 'x') },
      'refused',
      'Request_ResourceNotFound',
    ],
    ['408', { status: 408 }, 'unknown', 'http-408'],
    ['409', { status: 409, body: serviceError('Conflict', 'x') }, 'refused', 'Conflict'],
    ['410', { status: 410, body: serviceError('resyncRequired', 'x') }, 'refused', 'resyncRequired'],
    ['424', { status: 424 }, 'throttled', 'not-attempted'],
    ['429', { status: 429, headers: { 'retry-after': '77' } }, 'throttled', 'http-429'],
    ['500', { status: 500 }, 'unknown', 'http-500'],
    ['502', { status: 502 }, 'unknown', 'http-502'],
    ['503', { status: 503, headers: { 'retry-after': '1' } }, 'unknown', 'http-503'],
    ['504', { status: 504 }, 'unknown', 'http-504'],
    ['a cut connection', { status: 0, drop: true }, 'unknown', 'no-answer'],
  ];
  for (const [name, reply, outcome, code] of table)
    for (const inBatch of [false, true])
      it(`calls ${name} ${outcome}${inBatch ? ' inside a batch' : ''} and sends it once`, async () => {
        const executor = await executorFor((seen) =>
          inBatch && !reply.drop ? batchReply(seen, () => reply) : reply,
        );
        const calls = inBatch ? [outgoing(create), outgoing(patch('u'))] : [outgoing(create)];
        const [result] = await executor.send(calls);
        assert.equal(result?.outcome, outcome);
        assert.equal(result?.code, code);
        assert.equal(double?.seen.length, 1);
      });

  it('answers the wait and the id of what was created', async () => {
    const executor = await executorFor((seen) =>
      batchReply(
        seen,
        (item): Reply =>
          item.method === 'POST'
            ? { status: 201, headers: { 'request-id': 'r1' }, body: { id: 'new', passwordProfile: 'no' } }
            : { status: 429, headers: { 'Retry-After': '12' } },
      ),
    );
    const [made, held] = await executor.send([outgoing(create), outgoing(patch('u'))]);
    assert.deepEqual([made?.createdId, made?.requestId, held?.retryAfterSeconds], ['new', 'r1', 12]);
  });

  it('judges every item of a batch alone and answers in the order of the calls', async () => {
    const executor = await executorFor((seen) =>
      batchReply(seen, (item) =>
        item.url === '/users/u1' ? { status: 403, body: serviceError('x', 'x') } : { status: 204 },
      ),
    );
    const calls = ['u0', 'u1', 'u2'].map((id) => outgoing(patch(id)));
    const results = await executor.send(calls);
    assert.deepEqual(
      results.map((one) => one.outcome),
      ['done', 'refused', 'done'],
    );
    const ids = double?.seen.flatMap(itemsOf).map((item) => item.headers['client-request-id']);
    assert.deepEqual(
      ids,
      calls.map((one) => one.clientRequestId),
    );
  });

  it('calls everything in a batch that got no answer unknown, and sends nothing of it again', async () => {
    for (const reply of [
      { status: 504 },
      { status: 0, drop: true },
      { status: 200, body: { nonsense: 1 } },
    ]) {
      const executor = await executorFor(() => reply);
      const results = await executor.send([outgoing(create), outgoing(patch('u'))]);
      assert.deepEqual(
        results.map((one) => one.outcome),
        ['unknown', 'unknown'],
      );
      assert.equal(double?.seen.length, 1);
      await double?.stop();
    }
  });

  it('does not let the removal of access wait behind slow work on mailboxes', async () => {
    const executor = await executorFor((seen) => batchReply(seen, () => ({ status: 204 })));
    const rule: GraphCall = {
      service: 'graph',
      method: 'DELETE',
      path: '/users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}',
      params: { 'user-id': 'u', 'mailFolder-id': 'inbox', 'messageRule-id': 'r' },
    };
    await executor.send([rule, rule, patch('a'), patch('b')].map((call) => outgoing(call)));
    const batches = double?.seen.map((seen) => itemsOf(seen).map((item) => item.method));
    assert.deepEqual(batches?.sort(), [
      ['DELETE', 'DELETE'],
      ['PATCH', 'PATCH'],
    ]);
  });

  it('keeps identities apart, never in one batch', async () => {
    const executor = await executorFor(() => ({ status: 204 }));
    await executor.send([outgoing(patch('a'), 'writer'), outgoing(patch('b'), 'joiner')]);
    assert.deepEqual(double?.seen.map((seen) => seen.url).sort(), ['/v1.0/users/a', '/v1.0/users/b']);
  });

  it('refuses what the guard refuses, what has no credential, and what is not bound, without sending it', async () => {
    const executor = await executorFor(() => ({ status: 204 }));
    const manager: GraphCall = { ...patch('u'), method: 'DELETE', path: '/users/{user-id}/manager' };
    const unbound: GraphCall = {
      ...patch('u'),
      body: { '@odata.id': 'https://graph.microsoft.com/v1.0/users/@subject' },
    };
    const results = await executor.send([
      outgoing(manager),
      outgoing(patch('u'), 'wiper'),
      outgoing(patch('u'), 'nobody'),
      outgoing(unbound),
    ]);
    assert.deepEqual(
      results.map((one) => [one.outcome, one.status, one.code]),
      [
        ['refused', 0, 'guard-ref-missing'],
        ['refused', 0, 'identity-not-configured'],
        ['refused', 0, 'identity-unknown'],
        ['refused', 0, 'guard-unbound'],
      ],
    );
    assert.equal(double?.seen.length, 0);
  });

  it('calls a write without token or connection not attempted, so that it may be sent later', async () => {
    const tokens = { ...fixedTokens(), get: () => Promise.reject(new TokenUnavailable('down')) };
    double = await startDouble(() => ({ status: 204 }));
    const graph = createGraphExecutor({ writer: transportTo(double.url, tokens) });
    const [result] = await createExecutor({ graph, exchange: async () => [] }).send([outgoing(create)]);
    assert.deepEqual(
      [result?.outcome, result?.code, double.seen.length],
      ['throttled', 'token-unavailable', 0],
    );
    assert.equal(outcomeOf({ status: -1, headers: {}, body: undefined, lost: 'no-answer' }), 'unknown');
  });

  it('sends a fresh password for every @secret and lets none of it out again', async () => {
    const passwords: string[] = [];
    const executor = await executorFor((seen) => {
      const body = seen.body as { passwordProfile: { password: string } };
      passwords.push(body.passwordProfile.password);
      const echo = `bad password ${body.passwordProfile.password} in ${JSON.stringify(body)} `.repeat(20);
      return { status: 400, body: serviceError('Request_BadRequest', echo) };
    });
    const call: GraphCall = { ...patch('u'), body: { passwordProfile: { password: '@secret' } } };
    const results = [await sendOne(executor, call), await sendOne(executor, call)];
    assert.notEqual(passwords[0], passwords[1]);
    for (const [index, result] of results.entries()) {
      assert.doesNotMatch(JSON.stringify(result), new RegExp(passwords[index]!.replaceAll('.', '\\.')));
      assert.match(result.message ?? '', /«secret»/);
      assert.ok((result.message ?? '').length <= 300);
    }
    assert.deepEqual(call.body, { passwordProfile: { password: '@secret' } });
  });

  it('makes passwords of 24 characters or more with every class, never the same', () => {
    const made = Array.from({ length: 500 }, () => randomPassword().reveal());
    assert.equal(new Set(made).size, 500);
    for (const one of made) {
      assert.ok(one.length >= 24);
      for (const part of [/[A-Z]/, /[a-z]/, /[0-9]/, /[-_.~]/]) assert.match(one, part);
    }
  });

  it('hands a pass over as a secret, and never takes an answer without one for done', async () => {
    const replies: Reply[] = [
      { status: 201, body: { id: 'tap', temporaryAccessPass: 'Pa55' } },
      { status: 201, body: { id: 'tap' } },
      { status: 504 },
      { status: 403, body: serviceError('accessDenied', 'x') },
    ];
    double = await startDouble((_, count) => replies[count - 1]!);
    const transport = transportTo(double.url);
    const results = [];
    for (const _ of replies)
      results.push(
        await issueAccessPass(transport, {
          userId: 'u',
          lifetimeMinutes: 60,
          usableOnce: true,
          clientRequestId: 'c',
        }),
      );
    assert.equal(results[0]?.pass?.reveal(), 'Pa55');
    assert.doesNotMatch(JSON.stringify(results), /Pa55/);
    assert.deepEqual(
      results.map((one) => one.outcome),
      ['done', 'unknown', 'unknown', 'refused'],
    );
    assert.equal(double.seen.length, 4);
  });
});
