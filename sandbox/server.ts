import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AppRequest, newApp } from './apps.ts';
import { runBatch } from './batch.ts';
import { type Control, createControl } from './control/control.ts';
import { controlAnswer } from './control/http.ts';
import { errorBody, TenantError } from './errors.ts';
import { isExchangeBatch, runExchangeBatch } from './exchange/batch.ts';
import { record } from './journal.ts';
import { begin, execute, type Inbound, type Outcome, type Tenant } from './pipeline.ts';
import { buildRoutes } from './router.ts';
import { allRoutes } from './routes.ts';
import { seedCompany } from './seed/company.ts';
import type { Settings } from './settings.ts';
import { createState } from './state.ts';
import { readToken, tokenAnswer } from './token.ts';

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Number from which the whole company follows. */
  seed?: number;
  /** People in the company; 0 leaves the tenant empty apart from its domains, licences and roles. */
  size?: number;
  settings?: Partial<Settings>;
  /** ISO 8601 instant at which the tenant's clock stands; left out, it runs in real time. */
  now?: string;
  apps?: AppRequest[];
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url: string;
  control: Control;
  stop(): Promise<void>;
}

const bodyBytesMax = 4 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyBytesMax) throw new TenantError(413, 'RequestEntityTooLarge', 'The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome.dropped) {
    response.destroy();
    return;
  }
  const headers: Record<string, string> = { ...outcome.headers };
  if (outcome.body === undefined) {
    response.writeHead(outcome.status, headers);
    response.end();
    return;
  }
  const bytes = Buffer.isBuffer(outcome.body) ? outcome.body : Buffer.from(JSON.stringify(outcome.body));
  headers['content-type'] ??= Buffer.isBuffer(outcome.body)
    ? 'application/octet-stream'
    : 'application/json; charset=utf-8';
  headers['content-length'] = String(bytes.length);
  response.writeHead(outcome.status, headers);
  response.end(bytes);
}

/** The batch itself: refused as a whole, or 200 whatever its items say. */
async function batchOutcome(tenant: Tenant, inbound: Inbound): Promise<Outcome> {
  const progress = begin(tenant, inbound);
  const headers = { 'request-id': progress.ids.requestId, 'client-request-id': progress.ids.clientRequestId };
  const mail = isExchangeBatch(inbound.path);
  const run = mail ? runExchangeBatch : runBatch;
  let outcome: Outcome;
  try {
    progress.clientId = readToken(
      tenant.state,
      inbound.headers.authorization,
      mail ? 'outlook' : 'graph',
    ).appid;
    outcome = {
      status: 200,
      headers,
      body: await run(tenant, inbound, progress.number),
      dropped: false,
    };
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    outcome = {
      status: error.status,
      headers: { ...headers, ...error.headers },
      body: errorBody(error, progress.ids),
      dropped: false,
    };
  }
  const { requestId, clientRequestId, date } = progress.ids;
  record(tenant.state.journal, {
    ...{
      number: progress.number,
      time: date,
      method: inbound.method,
      path: inbound.path,
      query: inbound.search,
    },
    ...{
      clientRequestId,
      requestId,
      clientId: progress.clientId,
      status: outcome.status,
      bodyHash: '',
      cmdlet: null,
      batch: null,
    },
    ...{
      fault: null,
      ran: outcome.status === 200,
      retryAttempt: Number(inbound.headers['retry-attempt'] ?? 0),
    },
  });
  return outcome;
}

async function answer(tenant: Tenant, control: Control, inbound: Inbound): Promise<Outcome> {
  if (inbound.path.startsWith('/_sandbox'))
    return { headers: {}, dropped: false, ...controlAnswer(control, inbound) };
  if (/^\/[^/]+\/oauth2\/v2\.0\/token$/.test(inbound.path)) {
    const reply = tokenAnswer(tenant.state, new URLSearchParams(inbound.body));
    return { headers: { 'cache-control': 'no-store' }, dropped: false, ...reply };
  }
  const batch = inbound.path === '/v1.0/$batch' || isExchangeBatch(inbound.path);
  if (inbound.method === 'POST' && batch) return batchOutcome(tenant, inbound);
  return execute(tenant, inbound);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function inboundOf(request: IncomingMessage, body: string): Inbound {
  const [path = '/', search] = (request.url ?? '/').split(/\?(.*)/s);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? 'GET',
    path: path.replace(/^\/v1\.0\/+/, '/v1.0/'),
    search: search === undefined ? '' : `?${search}`,
    headers: Object.fromEntries(headers),
    body,
    batch: null,
  };
}

/** Starts a tenant on 127.0.0.1 and fills it with a company that follows from `seed`. Rejects when the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const state = createState(options.now);
  Object.assign(state.settings, options.settings);
  seedCompany(state, { seed: options.seed ?? 1, size: options.size ?? 500 });
  for (const app of options.apps ?? []) state.apps.set(app.clientId, newApp(app));
  const routes = buildRoutes(allRoutes);
  const tenant: Tenant = {
    state,
    routes,
    buckets: new Map(),
    mailRequestsOpen: new Map(),
    nextJournalNumber: 1,
  };
  const control = createControl(tenant);
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => answer(tenant, control, inboundOf(request, body)))
      .then((outcome) => send(response, outcome))
      .catch((error: unknown) => {
        const status = error instanceof TenantError ? error.status : 500;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { code: 'InternalServerError', message: String(error) } }));
      });
  });
  const port = await listen(server, options.port ?? 0);
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, control, stop };
}
