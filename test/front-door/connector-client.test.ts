import { deepEqual, equal } from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { mustRead, startHarness } from './harness.ts';
import { readSamples } from './valid-shapes.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, isReused: boolean) => void;

/** Three messages of the bot, one after the other, to a chat service that answers as told. */
async function threeMessages(
  answer: Answer,
): Promise<{ readonly connections: number; readonly requests: number; readonly failed: number }> {
  const seen = new Set<Socket>();
  let requests = 0;
  const service = createServer((request, response) => {
    requests += 1;
    const isReused = seen.has(request.socket);
    seen.add(request.socket);
    answer(request, response, isReused);
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  let failed = 0;
  const bot = await startHarness({
    settings: mustRead({}),
    turn: async (context) => {
      await context.sendActivity('hello').catch(() => {
        failed += 1;
      });
    },
  });
  const { body } = readSamples().find(({ name }) => name === 'message-personal.json')!;
  const serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  for (let count = 0; count < 3; count += 1) {
    const activity = { ...body, serviceUrl, id: `message-${count}`, timestamp: new Date().toISOString() };
    const headers = { 'Content-Type': 'application/json' };
    await bot.post({ headers, body: JSON.stringify(activity) });
  }
  await bot.close();
  service.closeAllConnections();
  service.close();
  return { connections: seen.size, requests, failed };
}

const accept = (response: ServerResponse): void => void response.end('{"id":"1"}');

describe('messages to the chat service', () => {
  it('share a connection', async () => {
    const all = await threeMessages((_, response) => accept(response));
    deepEqual(all, { connections: 1, requests: 3, failed: 0 });
  });

  it('go out once more when the connection was closed while it lay idle', async () => {
    const all = await threeMessages((request, response, isReused) => {
      if (isReused) request.socket.destroy();
      else accept(response);
    });
    deepEqual(all, { connections: 3, requests: 4, failed: 0 });
  });

  it('are not repeated on a new connection, nor after part of an answer', async () => {
    equal((await threeMessages((request) => request.socket.destroy())).requests, 3);
    const partly = await threeMessages((request, response, isReused) => {
      if (!isReused) return accept(response);
      response.writeHead(200, { 'content-length': 100 });
      response.write('{', () => request.socket.destroy());
    });
    equal(partly.requests - partly.failed, 2);
  });
});
