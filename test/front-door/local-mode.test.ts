import { strict as assert } from 'node:assert';
import { createServer, type IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { TurnContext } from 'botbuilder';
import { isLoopbackRequest } from '../../bot/front-door/loopback.ts';
import type { Json } from './authority.ts';
import { type Harness, mustRead, send, startHarness } from './harness.ts';
import { readSamples } from './valid-shapes.ts';

function asNow(body: Json, change: Json = {}): string {
  return JSON.stringify({ ...body, id: crypto.randomUUID(), timestamp: new Date().toISOString(), ...change });
}

const json = { 'Content-Type': 'application/json' };

describe('local mode', () => {
  let harness: Harness;

  before(async () => {
    harness = await startHarness({ settings: mustRead({}) });
  });
  after(() => harness.close());

  const refusedAs = async (body: string, headers: Record<string, string> = json) => {
    harness.refused.length = 0;
    const reached = harness.reached.count;
    const { status } = await harness.post({ headers, body });
    assert(status >= 400);
    assert.equal(harness.reached.count, reached);
    return harness.refused[0];
  };
  const sample = (name: string): Json =>
    readSamples().find((each) => each.name === `${name}.json`)?.body ?? {};

  it('says that it listens on this machine only and checks no token', () => {
    assert.match(harness.sentence, /127\.0\.0\.1:\d+ only; tokens are not checked/);
  });

  for (const { name, body } of readSamples()) {
    it(`accepts what the Playground sends: ${name}`, async () => {
      const reached = harness.reached.count;
      const { status } = await harness.post({ headers: json, body: asNow(body) });
      assert(status === 200 || status === 501, String(status));
      assert.equal(harness.reached.count, reached + 1);
    });
  }

  it('keeps the other checks: channel, sender, address, keys of a click, replay', async () => {
    const message = sample('message-personal');
    assert.equal(await refusedAs(asNow(message, { channelId: 'emulator' })), 'channel');
    assert.equal(await refusedAs(asNow(message, { from: { id: 'megan' } })), 'activity-shape');
    assert.equal(
      await refusedAs(asNow(message, { serviceUrl: 'https://smba.trafficmanager.net/emea/' })),
      'service-url',
    );
    assert.equal(
      await refusedAs(asNow(message, { serviceUrl: 'http://10.0.0.1/_connector' })),
      'service-url',
    );
    assert.equal(
      await refusedAs(asNow(sample('message-submit'), { value: { verb: 'send', $where: 'x' } })),
      'invoke-shape',
    );
    const once = asNow(message);
    assert.equal((await harness.post({ headers: json, body: once })).status, 200);
    assert.equal(await refusedAs(once), 'replay');
  });

  it('refuses two tenant ids that differ', async () => {
    const other = { tenant: { id: '33333333-3333-4333-8333-333333333333' } };
    assert.equal(await refusedAs(asNow(sample('message-personal'), { channelData: other })), 'tenant');
  });

  it('refuses a foreign name in Host, on every path: a rebound DNS name reaches nothing', async () => {
    for (const Host of [
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example:3978',
      '127.0.0.1@evil.example',
    ])
      for (const sent of [{ body: asNow(sample('message-personal')) }, { method: 'GET', path: '/health' }])
        assert.equal((await harness.post({ ...sent, headers: { ...json, Host } })).status, 403);
  });

  it('refuses a page of another site', async () => {
    const body = asNow(sample('message-personal'));
    for (const Origin of ['https://evil.example', 'null', 'http://localhost.evil.example'])
      assert.equal((await harness.post({ body, headers: { ...json, Origin } })).status, 403);
    const Origin = `http://127.0.0.1:${harness.port}`;
    assert.equal((await harness.post({ body, headers: { ...json, Origin } })).status, 200);
  });

  it('does not listen on the other addresses of this machine', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of others.filter(({ family, internal }) => family === 'IPv4' && !internal)) {
      const reached = fetch(`http://${address}:${harness.port}/health`, {
        signal: AbortSignal.timeout(2_000),
      });
      await assert.rejects(reached);
    }
  });

  it('answers to the address of the chat window, and follows no redirect from there', async () => {
    const asked: string[] = [];
    const window = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(asked.length === 1 ? 307 : 200, { Location: '/inside' });
      response.end('{"id":"1"}');
    });
    await new Promise<void>((resolve) => window.listen(0, '127.0.0.1', resolve));
    const address = window.address();
    assert(typeof address === 'object' && address !== null);
    const turn = async (context: TurnContext) => {
      await context.sendActivity('hello');
    };
    const bot = await startHarness({ settings: mustRead({}), turn });
    const serviceUrl = `http://127.0.0.1:${address.port}/_connector`;
    await bot.post({ headers: json, body: asNow(sample('message-personal'), { serviceUrl }) });
    await bot.post({ headers: json, body: asNow(sample('message-personal'), { serviceUrl }) });
    await bot.close();
    window.closeAllConnections();
    window.close();
    assert.equal(asked.length, 2);
    for (const path of asked) assert.match(path, /^\/_connector\/v3\/conversations\/chat-megan\/activities/);
  });

  it('sends once more when a kept connection had been closed meanwhile, and only then', async () => {
    let asked = 0;
    const window = createServer((request, response) => {
      asked += 1;
      if (asked === 2 || asked > 3) request.socket.destroy();
      else response.end('{"id":"1"}');
    });
    await new Promise<void>((resolve) => window.listen(0, '127.0.0.1', resolve));
    const address = window.address();
    assert(typeof address === 'object' && address !== null);
    const sent: string[] = [];
    const turn = async (context: TurnContext) => {
      sent.push((await context.sendActivity('hello'))?.id ?? '');
    };
    const bot = await startHarness({ settings: mustRead({}), turn });
    const serviceUrl = `http://127.0.0.1:${address.port}/_connector`;
    const post = () => bot.post({ headers: json, body: asNow(sample('message-personal'), { serviceUrl }) });
    await post();
    await post();
    assert.deepEqual([sent, asked], [['1', '1'], 3]);
    window.closeAllConnections();
    await new Promise((resolve) => setImmediate(resolve));
    await post();
    assert.deepEqual([sent, asked <= 5], [['1', '1'], true]);
    await bot.close();
    window.close();
  });

  it('looks at the remote address itself, not only at what it listens on', async () => {
    const verdicts: boolean[] = [];
    const judge = (request: IncomingMessage, remoteAddress: string) =>
      isLoopbackRequest({ headers: request.headers, socket: { remoteAddress } } as IncomingMessage);
    const probe = createServer((request, response) => {
      verdicts.push(
        isLoopbackRequest(request),
        judge(request, '10.0.0.7'),
        judge(request, '::ffff:10.0.0.7'),
      );
      response.end();
    });
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const address = probe.address();
    assert(typeof address === 'object' && address !== null);
    await send(address.port, { method: 'GET' });
    probe.close();
    assert.deepEqual(verdicts, [true, false, false]);
  });
});
