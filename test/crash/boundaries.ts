import { Database } from '../../adapters/sqlite/database.ts';

/**
 * Calls `passing` at every place between two durable things: before and after every commit of the store, before and after
 * every writing request to the tenant. Watched from outside the product, which runs unchanged; to be called once, before
 * anything is opened.
 */
export function watchBoundaries(passing: (name: string) => void): void {
  watchCommits(passing);
  watchRequests(passing);
}

function watchCommits(boundary: (name: string) => void): void {
  const { run } = Database.prototype;
  Database.prototype.run = function (sql, ...values) {
    if (sql !== 'COMMIT') return run.call(this, sql, ...values);
    boundary('before commit');
    const changed = run.call(this, sql, ...values);
    boundary('after commit');
    return changed;
  };
}

function watchRequests(boundary: (name: string) => void): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const what = writeIn(new URL(String(input)).pathname, init);
    if (what !== undefined) boundary(`before ${what}`);
    const response = await fetch(input, init);
    if (what !== undefined) boundary(`after ${what}`);
    return response;
  };
}

const writingMethods = new Set(['POST', 'PATCH', 'PUT', 'DELETE']);

/** Names the writes in a request; undefined for a read, of which some are POSTs and some whole batches. */
function writeIn(path: string, init: RequestInit | undefined): string | undefined {
  const method = init?.method ?? 'GET';
  if (!writingMethods.has(method) || path.includes('/oauth2/')) return undefined;
  const body = String(init?.body ?? '');
  const cmdlets = [...body.matchAll(/"CmdletName":"([^"]+)"/g)].map(([, name = '']) => name);
  const items = path.endsWith('/v1.0/$batch') ? itemsOf(body) : [];
  const named = [...cmdlets, ...items];
  if (named.length === 0) return withoutIds(`${method} ${path}`);
  const writes = named.filter((name) => !/^(?:GET |Get-)/.test(name));
  return writes.length === 0 ? undefined : [...new Set(writes.map(withoutIds))].join(' + ');
}

function itemsOf(body: string): readonly string[] {
  const { requests } = JSON.parse(body) as {
    readonly requests: readonly { readonly method: string; readonly url: string }[];
  };
  return requests.map(({ method, url }) => `${method} ${url.split('?')[0]}`);
}

function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[\w%]{60,}/g, '*');
}
