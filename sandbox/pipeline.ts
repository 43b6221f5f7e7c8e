import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { newApp } from './apps.ts';
import type { Answer, Call, JsonObject } from './call.ts';
import { clockNow, isoSeconds } from './clock.ts';
import { runDueWork } from './due.ts';
import { type AnswerIds, badRequest, denied, errorBody, TenantError, unknownSegment } from './errors.ts';
import { journalCmdlet } from './exchange/cmdlet-journal.ts';
import { type FaultEffect, strike } from './faults.ts';
import { record } from './journal.ts';
import { type Match, matchRoute, type RouteTable, type Service } from './router.ts';
import type { TenantState } from './state.ts';
import { type Buckets, charge, unitsOf } from './throttle.ts';
import { readToken, type TokenClaims } from './token.ts';

/** One running tenant: its state, what it serves, and what is counted only while it runs. */
export interface Tenant {
  state: TenantState;
  routes: RouteTable;
  buckets: Buckets;
  mailRequestsOpen: Map<string, number>;
  nextJournalNumber: number;
}

/** A request before anything was checked. `path` includes the version, `search` the question mark or is empty. */
export interface Inbound {
  method: string;
  path: string;
  search: string;
  headers: Record<string, string>;
  body: string;
  batch: number | null;
}

export interface Outcome {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
  /** The connection is cut instead of answering. */
  dropped: boolean;
}

interface Progress {
  inbound: Inbound;
  ids: AnswerIds;
  number: number;
  clientId: string;
  effect: FaultEffect | undefined;
  ran: boolean;
  headers: Record<string, string>;
}

const mailRequestsOpenMax = 4;

/** Which service a path belongs to, and the path below its version. */
function locate(state: TenantState, path: string): { service: Service; path: string } {
  if (path.startsWith('/v1.0/')) return { service: 'graph', path: path.slice('/v1.0'.length) };
  if (path.startsWith('/beta/') && state.settings.allowBeta)
    return { service: 'graph', path: path.slice('/beta'.length) };
  if (path.startsWith('/adminapi/')) return { service: 'outlook', path };
  if (path.startsWith('/_sharepoint/')) return { service: 'sharepoint', path };
  if (path.startsWith('/sites/') || path.startsWith('/personal/') || path.startsWith('/_api/')) {
    return { service: 'sharepoint', path };
  }
  throw unknownSegment(path.split('/')[1] ?? '');
}

function parseBody(inbound: Inbound): JsonObject {
  if (inbound.body === '') return {};
  const type = inbound.headers['content-type'] ?? '';
  if (!type.includes('json')) throw badRequest('A body needs the header Content-Type: application/json.');
  try {
    const parsed: unknown = JSON.parse(inbound.body);
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)) return parsed as JsonObject;
  } catch {
    throw badRequest('Unable to read JSON request payload.');
  }
  throw badRequest('The request payload is not a JSON object.');
}

function checkPermission(match: Match, token: TokenClaims): void {
  const { permissions, alsoRequires = [] } = match.route;
  const one = permissions.length === 0 || permissions.some((name) => token.roles.includes(name));
  if (!one || !alsoRequires.every((name) => token.roles.includes(name))) throw denied();
}

function plannedError(effect: FaultEffect, status: number): TenantError {
  const headers: Record<string, string> =
    effect.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(effect.retryAfterSeconds) };
  const code =
    effect.code ?? (status === 429 ? 'TooManyRequests' : status >= 500 ? 'ServiceUnavailable' : 'BadRequest');
  return new TenantError(status, code, effect.message ?? 'The service could not complete the request.', {
    headers,
  });
}

function callOf(
  tenant: Tenant,
  progress: Progress,
  more: { match: Match; token: TokenClaims; path: string },
): Call {
  const { state } = tenant;
  const { inbound, effect } = progress;
  return {
    state,
    method: inbound.method,
    path: more.path,
    params: more.match.params,
    query: new URLSearchParams(inbound.search),
    headers: inbound.headers,
    body: parseBody(inbound),
    app: state.apps.get(more.token.appid) ?? newApp({ clientId: more.token.appid }),
    token: more.token,
    now: clockNow(state.clock),
    staleSeconds: effect?.staleSeconds ?? 0,
    requestId: progress.ids.requestId,
  };
}

function silentAnswer(method: string, body: JsonObject): Answer {
  if (method === 'GET') return { status: 200, body: { value: [] } };
  return method === 'POST' ? { status: 201, body: { id: randomUUID(), ...body } } : { status: 204 };
}

async function handle(match: Match, call: Call, progress: Progress): Promise<Answer> {
  const { effect } = progress;
  if (effect?.silentNoOp) return silentAnswer(call.method, call.body);
  progress.ran = true;
  const answer = match.route.handler(call);
  if (effect?.duplicate) {
    // Delivered twice: the second delivery's answer, often a refusal, is what the client sees.
    return match.route.handler(call);
  }
  return answer;
}

async function withMailSlot(
  tenant: Tenant,
  slot: string | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (slot === undefined) return work();
  const open = tenant.mailRequestsOpen.get(slot) ?? 0;
  if (open >= mailRequestsOpenMax && tenant.state.settings.throttle.enabled) {
    throw new TenantError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
      headers: { 'Retry-After': '1' },
    });
  }
  tenant.mailRequestsOpen.set(slot, open + 1);
  try {
    return await work();
  } finally {
    tenant.mailRequestsOpen.set(slot, (tenant.mailRequestsOpen.get(slot) ?? 1) - 1);
  }
}

/** Token, fault plan, route, permission, limits, handler: in this order, each of which may refuse. */
async function run(tenant: Tenant, progress: Progress): Promise<Answer> {
  const { state } = tenant;
  const { inbound } = progress;
  const { service, path } = locate(state, inbound.path);
  const token = readToken(state, inbound.headers.authorization, service);
  progress.clientId = token.appid;
  const subject = {
    method: inbound.method,
    path: inbound.path + inbound.search,
    clientId: token.appid,
    body: inbound.body,
  };
  const effect = strike(state.faults, subject);
  progress.effect = effect;
  const match = matchRoute(tenant.routes, service, { method: inbound.method, path });
  checkPermission(match, token);
  const call = callOf(tenant, progress, { match, token, path });
  const units = unitsOf(match.route, call.query);
  const usage = {
    area: match.route.area,
    clientId: token.appid,
    path,
    write: inbound.method !== 'GET',
    units,
  };
  progress.headers = charge(state, tenant.buckets, usage);
  return withMailSlot(tenant, match.route.area === 'outlook' ? token.appid : undefined, async () => {
    if (effect?.delayMs) await sleep(effect.delayMs);
    if (effect?.drop === 'before') return { status: 0 };
    if (effect?.status !== undefined) throw plannedError(effect, effect.status);
    const answer = await handle(match, call, progress);
    if (effect?.statusAfter !== undefined) throw plannedError(effect, effect.statusAfter);
    return answer;
  });
}

function answerHeaders(progress: Progress, more: Record<string, string> = {}): Record<string, string> {
  return {
    'request-id': progress.ids.requestId,
    'client-request-id': progress.ids.clientRequestId,
    ...progress.headers,
    ...more,
  };
}

function refusal(progress: Progress, error: unknown): Outcome {
  const known =
    error instanceof TenantError
      ? error
      : new TenantError(500, 'InternalServerError', error instanceof Error ? String(error.stack) : 'unknown');
  const body = errorBody(known, progress.ids);
  return { status: known.status, headers: answerHeaders(progress, known.headers), body, dropped: false };
}

function note(tenant: Tenant, progress: Progress, status: number): void {
  const { inbound, ids } = progress;
  record(tenant.state.journal, {
    number: progress.number,
    time: ids.date,
    method: inbound.method,
    path: inbound.path,
    query: inbound.search,
    clientRequestId: ids.clientRequestId,
    requestId: ids.requestId,
    clientId: progress.clientId,
    status,
    retryAttempt: Number(inbound.headers['retry-attempt'] ?? 0),
    cmdlet: journalCmdlet(inbound.path, inbound.body),
    bodyHash: inbound.body === '' ? '' : createHash('sha256').update(inbound.body).digest('hex'),
    batch: inbound.batch,
    fault: progress.effect ? JSON.stringify(progress.effect) : null,
    ran: progress.ran,
  });
}

/** Starts a request: number in the journal, ids, and everything that the clock owes is done first. */
export function begin(tenant: Tenant, inbound: Inbound): Progress {
  runDueWork(tenant.state);
  const requestId = randomUUID();
  const clientRequestId = inbound.headers['client-request-id'] ?? requestId;
  const date = isoSeconds(clockNow(tenant.state.clock)).replace('Z', '');
  const number = tenant.nextJournalNumber++;
  return {
    inbound,
    ids: { requestId, clientRequestId, date },
    number,
    clientId: '',
    effect: undefined,
    ran: false,
    headers: {},
  };
}

/** Runs one request from token to journal; never rejects. */
export async function execute(tenant: Tenant, inbound: Inbound): Promise<Outcome> {
  const progress = begin(tenant, inbound);
  let outcome: Outcome;
  try {
    const answer = await run(tenant, progress);
    const dropped = progress.effect?.drop !== undefined;
    outcome = {
      status: answer.status,
      headers: answerHeaders(progress, answer.headers),
      body: answer.body,
      dropped,
    };
  } catch (error) {
    outcome = refusal(progress, error);
    if (progress.effect?.drop !== undefined) outcome.dropped = true;
  }
  note(tenant, progress, outcome.dropped ? 0 : outcome.status);
  return outcome;
}
