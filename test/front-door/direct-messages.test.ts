import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createConnectorCall } from '../../bot/front-door/connector-call.ts';
import { type ConnectorClient, KeptClients } from '../../bot/front-door/kept-clients.ts';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** A chat service that takes every message, or answers with the status it is told. */
async function startService(answer: { status: number; headers?: Record<string, string> } = { status: 201 }) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(pieces).toString());
      seen.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.status < 300 ? '{"id":"1:7"}' : '{"error":{"code":"Blocked","message":"secret"}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { seen, url, close };
}

const identity = { getClaimValue: () => null } as never;
const call = createConnectorCall({ serviceHosts: [], loopbackAllowed: true });
/** Credentials that sign as the SDK's do. */
const credentials = {
  isAuthenticationDisabled: async () => true,
  isValidAppId: async () => true,
  createCredentials: async () => ({
    signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', 'Bearer only-for-this-test');
      return request;
    },
  }),
} as never;

const ours = (url: string): Promise<ConnectorClient> =>
  new KeptClients(call, {}, credentials).createConnectorFactory(identity).create(url, 'audience');
const theirs = (url: string): Promise<ConnectorClient> =>
  new ConfigurationBotFrameworkAuthentication({}, credentials)
    .createConnectorFactory(identity)
    .create(url, 'audience');

const chat = '19:a/b c;messageid=1@thread.tacv2';
/** Everything that the bot ever sets, what the SDK's turn adds, and what JSON leaves out or writes otherwise. */
const activity = {
  type: 'message',
  text: 'Grüße ★ 🎉',
  textFormat: 'plain',
  locale: undefined,
  timestamp: new Date('2026-11-28T12:00:00Z'),
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'msteams',
  from: { id: '28:bot', name: 'Latchkey', role: 'bot' },
  recipient: { id: '29:a', name: null, aadObjectId: 'c0000000-0000-4000-8000-000000000001' },
  conversation: { id: chat, tenantId: 't', conversationType: 'personal', isGroup: null, name: 'Chat' },
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        nothing: null,
        left: undefined,
        body: [{ items: [{ a: 1, b: [true] }] }],
      },
    },
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'a.zip',
      content: { sizeInBytes: 7 },
    },
  ],
  replyToId: '1:5',
};

async function allThree(client: ConnectorClient): Promise<readonly (string | undefined)[]> {
  const { conversations } = client;
  const sent = [
    await conversations.replyToActivity(chat, '1:5', activity as never),
    await conversations.sendToConversation(chat, activity as never),
    await conversations.updateActivity(chat, '1:5', activity as never),
  ];
  return sent.map(({ id }) => id);
}

describe('messages sent directly', () => {
  it('say, sign and address what the client of the SDK does', async () => {
    for (const base of ['', '/', '/emea', '/emea/']) {
      const service = await startService();
      const ids = [
        await allThree(await theirs(`${service.url}${base}`)),
        await allThree(await ours(`${service.url}${base}`)),
      ];
      service.close();
      deepEqual(ids[0], ids[1]);
      const read = service.seen.map(({ method, url, headers, body }) => ({
        method,
        url,
        body,
        type: headers['content-type'],
        signed: headers.authorization,
        conversation: headers['x-ms-conversation-id'],
      }));
      equal(read.length, 6);
      deepEqual(read.slice(3), read.slice(0, 3));
    }
  });

  it('reject with the status of a refusal and none of its text', async () => {
    for (const statusCode of [400, 403, 404]) {
      const service = await startService({ status: statusCode });
      await rejects(allThree(await ours(service.url)), { name: 'ConnectorRefused', statusCode });
      service.close();
    }
  });

  it('take no busy service for an answer, and say how long it asks to wait', async () => {
    const service = await startService({ status: 429, headers: { 'retry-after': '3' } });
    await rejects(allThree(await ours(service.url)), { statusCode: 429, retryAfter: '3' });
    service.close();
  });

  it('go to the service hosts alone, and follow no redirect', async () => {
    const elsewhere = await startService();
    const service = await startService({ status: 307, headers: { location: elsewhere.url } });
    await rejects(allThree(await ours(service.url)), { code: 'outgoing-host' });
    await rejects(allThree(await ours('https://smba.trafficmanager.net.example/')), {
      code: 'outgoing-host',
    });
    equal(service.seen.length, 1);
    ok(elsewhere.seen.length === 0, 'the redirect was followed');
    service.close();
    elsewhere.close();
  });
});
