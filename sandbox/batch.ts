import { isDeepStrictEqual } from 'node:util';
import { TenantError } from './errors.ts';
import { execute, type Inbound, type Outcome, type Tenant } from './pipeline.ts';

interface Item {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  dependsOn: string[];
}

const itemsMax = 20;

function refuse(message: string): TenantError {
  return new TenantError(400, 'BadRequest', message);
}

function lowerKeys(headers: unknown): Record<string, string> {
  const entries = Object.entries((headers ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key.toLowerCase(), String(value)]));
}

function readItem(value: unknown): Item {
  const raw = (value ?? {}) as Record<string, unknown>;
  if (typeof raw.id !== 'string' || typeof raw.method !== 'string' || typeof raw.url !== 'string') {
    throw refuse('Invalid batch payload format: each request needs id, method and url.');
  }
  const headers = lowerKeys(raw.headers);
  if (raw.body !== undefined && headers['content-type'] === undefined) {
    throw refuse(`Write request id : ${raw.id} does not contain Content-Type header or body.`);
  }
  if ('prefer' in headers && headers.prefer?.includes('respond-async'))
    throw refuse('respond-async is not supported.');
  const dependsOn = Array.isArray(raw.dependsOn) ? raw.dependsOn.map(String) : [];
  return { id: raw.id, method: raw.method.toUpperCase(), url: raw.url, headers, body: raw.body, dependsOn };
}

/** Three patterns are allowed: no dependencies, each on the one before, all others on the first. */
function checkDependencies(items: Item[]): void {
  const given = items.map((item) => item.dependsOn);
  const parallel = items.map((): string[] => []);
  const serial = items.map((_, index) => (index === 0 ? [] : [items[index - 1]?.id ?? '']));
  const same = items.map((_, index) => (index === 0 ? [] : [items[0]?.id ?? '']));
  if (![parallel, serial, same].some((pattern) => isDeepStrictEqual(given, pattern))) {
    throw refuse('Invalid batch: dependsOn must be absent, serial, or name the same request.');
  }
}

function readBatch(body: string): Item[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw refuse('Invalid batch payload format.');
  }
  const requests = (parsed as { requests?: unknown }).requests;
  if (!Array.isArray(requests) || requests.length === 0) throw refuse('Invalid batch payload format.');
  if (requests.length > itemsMax)
    throw refuse(`Number of batch request steps exceeds the maximum value of ${itemsMax}.`);
  const items = requests.map(readItem);
  const ids = new Set(items.map((item) => item.id.toLowerCase()));
  if (ids.size !== items.length) throw refuse('Request Id is duplicated within the same batch.');
  checkDependencies(items);
  return items;
}

function itemError(id: string, status: number, code: string, message: string) {
  return { id, status, headers: { 'Content-Type': 'application/json' }, body: { error: { code, message } } };
}

function itemInbound(item: Item, outer: Inbound, batch: number): Inbound {
  const url = item.url.startsWith('/') ? item.url : `/${item.url}`;
  const [path = '', search] = url.split(/\?(.*)/s);
  return {
    method: item.method,
    path: `/v1.0${path}`,
    search: search === undefined ? '' : `?${search}`,
    headers: {
      authorization: outer.headers.authorization ?? '',
      'user-agent': outer.headers['user-agent'] ?? '',
      ...item.headers,
    },
    body: item.body === undefined ? '' : JSON.stringify(item.body),
    batch,
  };
}

function itemAnswer(id: string, outcome: Outcome): Record<string, unknown> {
  if (outcome.dropped) return itemError(id, 504, 'GatewayTimeout', 'The request timed out.');
  const bytes = Buffer.isBuffer(outcome.body);
  const headers = {
    ...outcome.headers,
    ...(outcome.body === undefined || bytes ? {} : { 'Content-Type': 'application/json' }),
  };
  const body = Buffer.isBuffer(outcome.body) ? outcome.body.toString('base64') : outcome.body;
  return body === undefined
    ? { id, status: outcome.status, headers }
    : { id, status: outcome.status, headers, body };
}

async function runItem(
  tenant: Tenant,
  item: Item,
  outer: { inbound: Inbound; number: number },
): Promise<Record<string, unknown>> {
  if (/^\/?(v1\.0|beta)\//i.test(item.url) || /^https?:/i.test(item.url)) {
    return itemError(item.id, 404, 'ResourceNotFound', 'The url must be relative to the version.');
  }
  if (item.url.toLowerCase().replace(/^\//, '') === '$batch')
    return itemError(item.id, 400, 'BadRequest', 'Batches do not nest.');
  return itemAnswer(item.id, await execute(tenant, itemInbound(item, outer.inbound, outer.number)));
}

/**
 * Runs `POST /v1.0/$batch`: every item is judged alone, a failed parent makes its dependants 424.
 * @throws TenantError 400 when the batch as a whole is malformed; then no item has run.
 */
export async function runBatch(tenant: Tenant, inbound: Inbound, number: number): Promise<unknown> {
  const items = readBatch(inbound.body);
  const status = new Map<string, number>();
  const answers: Record<string, unknown>[] = [];
  for (const item of items) {
    const failed = item.dependsOn.some((parent) => (status.get(parent) ?? 500) >= 400);
    const answer = failed
      ? itemError(item.id, 424, 'FailedDependency', 'A request that this one depends on has failed.')
      : await runItem(tenant, item, { inbound, number });
    status.set(item.id, answer.status as number);
    answers.push(answer);
  }
  // The service promises no order: answers never come in the order of the requests.
  return { responses: answers.toReversed() };
}
