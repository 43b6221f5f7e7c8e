import { TenantError } from '../errors.ts';
import { execute, type Inbound, type Outcome, type Tenant } from '../pipeline.ts';
import { readToken } from '../token.ts';

interface Item {
  id: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

const itemsMax = 10;
const batchPath = /^\/adminapi\/(beta|v1\.0)\/[^/]+\/\$batch$/;

/** Whether a path is the mail service's own batch. */
export function isExchangeBatch(path: string): boolean {
  return batchPath.test(path);
}

function refuse(message: string): TenantError {
  return new TenantError(400, 'BadRequest', message);
}

function lowerKeys(headers: unknown): Record<string, string> {
  const entries = Object.entries((headers ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key.toLowerCase(), String(value)]));
}

/** Items carry absolute addresses of InvokeCommand of the same tenant and version. */
function readItem(value: unknown, outer: Inbound): Item {
  const { id, method, url, headers, body } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || method !== 'POST' || typeof url !== 'string' || typeof body !== 'object') {
    throw refuse('Each request of a batch needs id, method POST, an absolute url and a body.');
  }
  if (!URL.canParse(url)) throw refuse(`The url of request ${id} is not absolute.`);
  const { pathname, search } = new URL(url);
  const invoke = outer.path.replace(/\$batch$/, 'InvokeCommand');
  if (pathname.toLowerCase() !== invoke.toLowerCase())
    throw refuse(`The url of request ${id} is not InvokeCommand of this tenant.`);
  return { id, path: pathname + search, headers: lowerKeys(headers), body: JSON.stringify(body) };
}

function readItems(inbound: Inbound): Item[] {
  let parsed: { requests?: unknown };
  try {
    parsed = JSON.parse(inbound.body) as { requests?: unknown };
  } catch {
    throw refuse('The batch is not JSON.');
  }
  const { requests } = parsed;
  if (!Array.isArray(requests) || requests.length === 0) throw refuse('requests is missing.');
  if (requests.length > itemsMax) throw refuse(`A batch holds at most ${itemsMax} requests.`);
  const items = requests.map((value) => readItem(value, inbound));
  if (new Set(items.map((item) => item.id)).size !== items.length)
    throw refuse('An id appears twice in the batch.');
  return items;
}

function itemAnswer(id: string, outcome: Outcome): Record<string, unknown> {
  const status = outcome.dropped ? 504 : outcome.status;
  const body = outcome.dropped
    ? { error: { code: 'GatewayTimeout', message: 'The request timed out.' } }
    : outcome.body;
  return { id, status, headers: outcome.headers, body };
}

/**
 * Runs the mail service's `$batch`: one after the other, each item with its own status; answers come in reverse order.
 * @throws TenantError 400 when the batch as a whole is malformed or over 10 items, 401 for the token; nothing has run then.
 */
export async function runExchangeBatch(tenant: Tenant, inbound: Inbound, number: number): Promise<unknown> {
  readToken(tenant.state, inbound.headers.authorization, 'outlook');
  const goOn = (inbound.headers.prefer ?? '').includes('odata.continue-on-error');
  const answers: Record<string, unknown>[] = [];
  for (const item of readItems(inbound)) {
    const [path = '', search] = item.path.split(/\?(.*)/s);
    const headers = {
      'content-type': 'application/json',
      authorization: inbound.headers.authorization ?? '',
      ...item.headers,
    };
    const query = search === undefined ? '' : `?${search}`;
    const outcome = await execute(tenant, {
      method: 'POST',
      path,
      search: query,
      headers,
      body: item.body,
      batch: number,
    });
    answers.push(itemAnswer(item.id, outcome));
    if (!goOn && (outcome.dropped || outcome.status >= 400)) break;
  }
  return { responses: answers.toReversed() };
}
