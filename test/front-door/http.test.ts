import { strict as assert } from 'node:assert';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type RefusalCode, refusals } from '../../bot/front-door/refusals.ts';
import { type Authority, type Json, startAuthority } from './authority.ts';
import { type Forge, toRequest, validForge } from './forge.ts';
import { type Answer, type Harness, mustRead, startHarness, tenantSource } from './harness.ts';
import { createRandom } from './random.ts';
import { asFromTeams, readSamples } from './valid-shapes.ts';

const random = createRandom(21);

function forgeOf(name: string): Forge {
  const sample = readSamples().find((candidate) => candidate.name === `${name}.json`);
  assert(sample);
  return validForge(asFromTeams(sample.body, Date.now(), random), Date.now());
}

function isConstant(answer: Answer, code: RefusalCode): void {
  const { status, text } = refusals[code];
  assert.equal(answer.status, status);
  assert.equal(answer.body, JSON.stringify({ error: text }));
}

describe('the bot’s endpoint over HTTP', () => {
  let authority: Authority;
  let harness: Harness;
  let turn: (context: TurnContext) => Promise<void>;

  before(async () => {
    authority = await startAuthority();
    const settings = mustRead(tenantSource(authority));
    harness = await startHarness({ settings, turn: (context) => turn(context) });
  });
  beforeEach(() => {
    turn = async () => undefined;
    harness.accepted.length = 0;
    harness.errors.length = 0;
  });
  after(async () => {
    await harness.close();
    await authority.close();
  });

  const sendValid = (forge: Forge) => harness.post(toRequest(forge, authority));

  it('survives a gzip header on a body that is not gzip, signed or not', async () => {
    const forge = forgeOf('message-personal');
    forge.headers['Content-Encoding'] = 'gzip';
    isConstant(await sendValid(forge), 'content-encoding');
    isConstant(await sendValid({ ...forge, authorization: () => undefined }), 'content-encoding');
    assert.equal((await sendValid(forgeOf('message-personal'))).status, 200);
  });

  it('refuses a gzip bomb by its header, without unpacking a byte of it', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
    const forge = forgeOf('message-personal');
    forge.headers['Content-Encoding'] = 'gzip';
    forge.bytes = () => bomb;
    const before = process.memoryUsage().arrayBuffers;
    const answer = await sendValid(forge);
    assert([0, refusals['content-encoding'].status].includes(answer.status));
    assert.equal(harness.refused.at(-1), 'content-encoding');
    assert(process.memoryUsage().arrayBuffers - before < 4 * 1024 * 1024);
  });

  it('stops reading a chunked body at the limit', async () => {
    const { headers } = toRequest(forgeOf('message-personal'), authority);
    const socket = connect(harness.port, '127.0.0.1');
    socket.on('error', () => undefined);
    const lines = [
      'POST /api/messages HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Authorization: ${headers?.Authorization}`,
      'Transfer-Encoding: chunked',
      '',
      '',
    ];
    socket.write(lines.join('\r\n'));
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    for (let count = 0; count < 6; count += 1) socket.write(chunk);
    const data = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (part) => {
        text += part.toString();
      });
      socket.on('close', () => resolve(text));
    });
    assert(data === '' || data.startsWith('HTTP/1.1 413'));
    assert.equal(harness.refused.at(-1), 'body-too-large');
  });

  it('refuses a repeated Authorization header', async () => {
    const { headers, body } = toRequest(forgeOf('message-personal'), authority);
    const socket = connect(harness.port, '127.0.0.1');
    const token = headers?.Authorization;
    const head = `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(String(body))}\r\nAuthorization: ${token}\r\nAuthorization: Bearer a.b.c\r\n\r\n`;
    socket.write(head + body);
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(data.toString())),
    );
    socket.destroy();
    assert(answer.startsWith('HTTP/1.1 400'));
    assert.equal(harness.refused.at(-1), 'header-repeated');
  });

  it('says the same to every token fault', async () => {
    const bodies = new Set<string>();
    const faults: ((forge: Forge) => void)[] = [
      (forge) => Object.assign(forge, { authorization: () => undefined }),
      (forge) => Object.assign(forge, { signer: 'outsider' }),
      (forge) => Object.assign(forge.claims, { aud: 'x' }),
      (forge) => Object.assign(forge.claims, { exp: 1 }),
      (forge) => Object.assign(forge.header, { alg: 'none' }),
    ];
    for (const damage of faults) {
      const forge = forgeOf('message-personal');
      damage(forge);
      const answer = await sendValid(forge);
      assert.equal(answer.status, 401);
      bodies.add(answer.body);
    }
    assert.equal(bodies.size, 1);
  });

  it('refuses a foreign tenant in either of the two places, a right one in the other', async () => {
    const foreign = '99999999-9999-4999-8999-999999999999';
    for (const place of ['conversation', 'channelData'] as const) {
      const forge = forgeOf('card-action');
      const body = forge.body as { conversation: Json; channelData: { tenant: Json } };
      if (place === 'conversation') body.conversation.tenantId = foreign;
      else body.channelData.tenant.id = foreign;
      isConstant(await sendValid(forge), 'tenant');
      assert.equal(harness.refused.at(-1), 'tenant');
    }
  });

  it('hands an invoke response of the turn to the caller as it is', async () => {
    turn = async (context) => {
      const value = {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'x' },
      };
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    };
    const answer = await sendValid(forgeOf('card-action'));
    assert.equal(answer.status, 200);
    assert.deepEqual(JSON.parse(answer.body).value, 'x');
    assert.match(String(answer.headers['content-type']), /application\/json/);
  });

  it('answers an error of the turn with a constant text and tells us about it', async () => {
    turn = async () => {
      throw new Error('canary-internal-message');
    };
    for (const name of ['message-personal', 'card-action']) {
      const answer = await sendValid(forgeOf(name));
      isConstant(answer, 'failed');
    }
    assert.equal(harness.errors.length, 2);
    assert.match(String(harness.errors[0]), /canary-internal-message/);
  });

  it('answers an unknown address or method without echoing it', async () => {
    for (const sent of [
      { path: '/canary-path' },
      { method: 'PUT' },
      { method: 'OPTIONS' },
      { method: 'GET', path: '/api/canary-path?x=1' },
    ]) {
      const answer = await harness.post(sent);
      isConstant(answer, 'not-found');
    }
  });

  it('answers a broken address with a constant text', async () => {
    for (const path of ['/%E0%A4%A', '/api/messages/%', '//%00']) {
      const answer = await harness.post({ method: 'GET', path });
      assert(answer.status >= 400 && answer.status <= 500);
      assert.match(answer.body, /^{"error":"[A-Z][a-z ;,]+\.?[a-z ]*\.?"}$/);
    }
  });

  it('answers /health, and nothing in it tells about the bot', async () => {
    const answer = await harness.post({ method: 'GET', path: '/health' });
    assert.equal(answer.status, 200);
    assert.equal(answer.body, '{"status":"ok"}');
    assert.equal(answer.headers.server, undefined);
  });

  it('gives the handler known fields only: no attachment, no unknown key, ids as sent', async () => {
    const forge = forgeOf('message-personal');
    Object.assign(forge.body, {
      attachments: [{ contentType: 'text/html', contentUrl: 'http://169.254.169.254/' }],
      callerId: 'urn:botframework:azure',
      relatesTo: { serviceUrl: 'https://example.org' },
      expiration: '2026-01-01T00:00:00Z',
    });
    assert.equal((await sendValid(forge)).status, 200);
    const [activity] = harness.accepted;
    assert(activity);
    for (const key of ['attachments', 'callerId', 'relatesTo', 'expiration']) assert(!(key in activity), key);
    assert.equal(activity.from.aadObjectId, (forge.body.from as { aadObjectId: string }).aadObjectId);
  });

  it('gives the handler the data of a click with its verb, and inputs beside it', async () => {
    await sendValid(forgeOf('card-action'));
    const value = harness.accepted[0]?.value as { action: { data: unknown } };
    assert.deepEqual(value.action.data, {
      request: 'JML-2026-00042',
      verb: 'approve',
      plan: 'abc',
      comment: 'fine',
      confirm: 'false',
    });
  });
});
