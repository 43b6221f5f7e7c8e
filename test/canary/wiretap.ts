import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRandom } from '../front-door/random.ts';

/** A line between two of bot, tenant and chat that hears every secret, and now and then misbehaves as badly as it can. */
export interface Wiretap {
  readonly url: string;
  /** Every secret that went by, in either direction, with what it was. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly faults: () => number;
  /** From now on this share of the requests goes wrong, 0 to 1. */
  misbehave(share: number): void;
  stop(): Promise<void>;
}

export interface WiretapOptions {
  readonly seed: number;
  /** Called with everything that went over the line. */
  readonly heard?: (exchange: Exchange) => void;
}

export interface Exchange {
  readonly path: string;
  readonly sent: string;
  readonly answered: string;
}

/** Names under which secrets travel, in forms and in JSON at any depth. */
const secretNames = new Set([
  'password',
  'newPassword',
  'client_secret',
  'client_assertion',
  'access_token',
  'temporaryAccessPass',
]);

type Fault = 'lost before' | 'lost after' | 'busy' | 'throttled' | 'echo';
const faults: readonly Fault[] = ['lost before', 'lost after', 'busy', 'throttled', 'echo', 'echo'];

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Starts the line on a free loopback port; `target` is the address at its other end. */
export async function startWiretap(target: string, options: WiretapOptions = { seed: 1 }): Promise<Wiretap> {
  const secrets = new Map<string, string>();
  const random = createRandom(options.seed);
  let struck = 0;
  let faultShare = 0;
  const fault = (path: string): Fault | undefined => {
    if (path.startsWith('/_sandbox') || random.int(10_000) >= faultShare * 10_000) return undefined;
    struck += 1;
    return random.pick(faults);
  };
  const server = createServer((request, response) => {
    heard(request)
      .then((one) => {
        listen(secrets, one);
        return serve(one, response, { target, secrets, fault: fault(one.path), heard: options.heard });
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secrets,
    faults: () => struck,
    misbehave: (share) => {
      faultShare = share;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function heard(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = 'GET', url = '/', headers } = request;
  return { method, path: url, headers, body: Buffer.concat(chunks) };
}

function listen(secrets: Map<string, string>, { headers, body }: Heard): void {
  const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token !== undefined) secrets.set(token, 'access token');
  const text = body.toString('utf8');
  const json = parsed(text);
  if (json !== undefined) collect(secrets, json);
  else for (const [name, value] of new URLSearchParams(text)) keep(secrets, name, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function keep(secrets: Map<string, string>, name: string, value: unknown): void {
  if (secretNames.has(name) && typeof value === 'string' && value !== '') secrets.set(value, name);
}

function collect(secrets: Map<string, string>, part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    keep(secrets, name, value);
    collect(secrets, value);
  }
}

interface Line {
  readonly target: string;
  readonly secrets: Map<string, string>;
  readonly fault: Fault | undefined;
  readonly heard: WiretapOptions['heard'];
}

async function serve(one: Heard, response: ServerResponse, line: Line): Promise<void> {
  const { target, secrets, fault } = line;
  if (fault === 'lost before') return void response.destroy();
  if (fault === 'busy') return answer(response, 503, errorOf('serviceUnavailable', echoOf(one)));
  if (fault === 'throttled')
    return answer(response, 429, errorOf('tooManyRequests', echoOf(one)), { 'retry-after': '1' });
  if (fault === 'echo') return answer(response, 400, errorOf(echoOf(one), echoOf(one)));
  const passed = await forward(target, one);
  collect(secrets, parsed(passed.body.toString('utf8')));
  line.heard?.({ path: one.path, sent: one.body.toString('utf8'), answered: passed.body.toString('latin1') });
  if (fault === 'lost after') return void response.destroy();
  response.writeHead(passed.status, passed.headers);
  response.end(passed.body);
}

/** All that was sent, credentials included, as a careless service would write it into its error. */
function echoOf({ method, path, headers, body }: Heard): string {
  return `cannot process ${method} ${path} with Authorization: ${headers.authorization ?? 'none'} and ${body.toString('utf8')}`;
}

/** The same text in all members of which any might be shown: Graph's, Exchange's and the token endpoint's. */
function errorOf(code: string, message: string): object {
  const details = [{ code, message }];
  return {
    error: { code, message, details, innerError: { 'request-id': code } },
    error_description: message,
  };
}

function answer(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function forward(
  target: string,
  { method, path, headers, body }: Heard,
): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { host: _host, connection: _connection, ...rest } = headers;
    const outgoing = httpRequest(new URL(path, target), { method, headers: rest }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const { 'transfer-encoding': _, connection: __, ...kept } = incoming.headers;
        resolve({ status: incoming.statusCode ?? 500, headers: kept, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
