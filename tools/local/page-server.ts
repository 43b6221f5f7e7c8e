import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Playground } from '../playground/start.ts';
import { firstSentence } from './first-sentence.ts';
import type { Launched } from './launch.ts';
import { worldEvents } from './world-events.ts';

export interface PageOptions {
  readonly port: number;
  readonly local: Launched;
  readonly playgrounds: readonly Playground[];
}

export interface LocalPage {
  readonly url: string;
  /** What to type first, with a date that fits the day. */
  readonly firstSentence: string;
  stop(): Promise<void>;
}

/** The local page behind the one address: chat windows side by side, the clock, and what happens outside the chat. */
export async function startPage(options: PageOptions): Promise<LocalPage> {
  const { now } = (await (await fetch(`${options.local.url}/local/clock`)).json()) as {
    readonly now: string;
  };
  const sentence = firstSentence(Date.parse(now));
  const server = createServer((request, response) => {
    void answer({ ...options, sentence }, request, response).catch((error: unknown) =>
      json(response, 500, { says: error instanceof Error ? error.message : 'failed' }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    firstSentence: sentence,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  options: PageOptions & { readonly sentence: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { local, playgrounds } = options;
  const path = request.url ?? '/';
  if (!isLocal(request)) return json(response, 403, { says: 'This page is for this machine only.' });
  if (request.method === 'GET' && path === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(await readFile(new URL('page.html', import.meta.url)));
    return;
  }
  if (path === '/state') {
    const clock = await (await fetch(`${local.url}/local/clock`)).json();
    return json(response, 200, {
      clock,
      windows: playgrounds.map(({ window, url }) => ({ ...window, url })),
      events: await worldEvents(local).list(),
      sentence: options.sentence,
    });
  }
  if (request.method === 'POST' && path === '/next-due') return json(response, 200, await nextDue(local));
  if (request.method === 'POST' && path === '/next-day')
    return json(response, 200, await moveBy(local, 24 * 3_600_000));
  if (request.method === 'POST' && path.startsWith('/happen/')) {
    await worldEvents(local).happen(decodeURIComponent(path.slice('/happen/'.length)));
    return json(response, 200, await drain(local));
  }
  return json(response, 404, { says: 'There is nothing here.' });
}

/** Only this machine, and only under its own name: a page elsewhere must not steer the clock. */
function isLocal(request: IncomingMessage): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const { origin } = request.headers;
  const sameOrigin = origin === undefined || ['127.0.0.1', 'localhost'].includes(new URL(origin).hostname);
  return ['127.0.0.1', 'localhost'].includes(host) && sameOrigin;
}

async function nextDue(local: Launched): Promise<unknown> {
  const clock = (await (await fetch(`${local.url}/local/clock`)).json()) as {
    readonly now: string;
    readonly nextDue: string | null;
  };
  if (clock.nextDue === null || Date.parse(clock.nextDue) <= Date.parse(clock.now)) return drain(local);
  return post(`${local.url}/local/clock`, { to: clock.nextDue });
}

async function moveBy(local: Launched, millis: number): Promise<unknown> {
  const clock = (await (await fetch(`${local.url}/local/clock`)).json()) as { readonly now: string };
  return post(`${local.url}/local/clock`, { to: new Date(Date.parse(clock.now) + millis).toISOString() });
}

function drain(local: Launched): Promise<unknown> {
  return post(`${local.url}/local/drain`, {});
}

async function post(url: string, body: object): Promise<unknown> {
  return (
    await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  ).json();
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
