import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport, type GraphTransport } from '../../adapters/graph/transport.ts';
import type { TokenSource } from '../../adapters/tokens.ts';
import { Secret } from '../../core/secret.ts';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Cut the connection instead. */
  readonly drop?: boolean;
  /** Never answer. */
  readonly hang?: boolean;
}

export interface ServiceDouble {
  readonly url: string;
  readonly seen: Seen[];
  stop(): Promise<void>;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) chunks.push(piece);
  return Buffer.concat(chunks).toString('utf8');
}

/** JSON where it is JSON; a form of the token endpoint stays text. */
function bodyOf(text: string): unknown {
  return /^[{[]/.test(text) ? (JSON.parse(text) as unknown) : text;
}

/** A service on loopback that answers what the test says, for failures no real tenant can be asked for. */
export async function startDouble(reply: (seen: Seen, count: number) => Reply): Promise<ServiceDouble> {
  const seen: Seen[] = [];
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const one = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: bodyOf(text),
    };
    seen.push(one);
    const { status, headers, body, drop, hang } = reply(one, seen.length);
    if (hang) return;
    if (drop) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Tokens for tests: always the same one, counting how often it was dropped. */
export function fixedTokens(): TokenSource & { forgotten: number } {
  const source = {
    identity: 'writer' as const,
    forgotten: 0,
    get: async () => new Secret('test-token'),
    forget: () => {
      source.forgotten += 1;
    },
    check: async () => [],
  };
  return source;
}

/** The real transport against a double, without long waits. */
export function transportTo(url: string, tokens: TokenSource = fixedTokens()): GraphTransport {
  return createTransport({ baseUrl: url, tokens, retryDelaySeconds: 0.01 });
}

/** The documented error body. */
export function serviceError(code: string, message: string): unknown {
  return { error: { code, message, innerError: { 'request-id': 'rid', date: '2026-01-01T00:00:00' } } };
}

interface SubRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

/** Items of a `$batch` request body. */
export function itemsOf(seen: Seen): readonly SubRequest[] {
  return (seen.body as { requests: SubRequest[] }).requests;
}

/** A batch answer in reverse order, since the service promises none. */
export function batchReply(seen: Seen, reply: (item: SubRequest) => Reply): Reply {
  const responses = itemsOf(seen).map((item) => ({ id: item.id, ...reply(item) }));
  return { status: 200, body: { responses: responses.reverse() } };
}
