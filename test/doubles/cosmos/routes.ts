import type { IncomingMessage } from 'node:http';
import type { Container, Item, Operation, Outcome } from './container.ts';
import type { WireKind } from './faults.ts';
import type { QuerySpec } from './query.ts';
import { planOf, rowsOf } from './query.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly kind: WireKind;
  readonly method: string;
  readonly parts: readonly string[];
  readonly container?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Account {
  readonly endpoint: string;
  readonly database: string;
  readonly multipleWriteLocations: boolean;
  readonly defaultTtl: number;
  readonly pageRows: number;
  readonly emptyPageFirst: boolean;
}

/** Reads a request into what the routes and the fault plan look at. */
export function askedBy(request: IncomingMessage, body: string): Asked {
  const parts = (request.url ?? '/').split('?')[0]!.split('/').filter(Boolean).map(decodeURIComponent);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const method = request.method ?? 'GET';
  return { kind: kindOf(method, parts, headers), method, parts, container: parts[3], headers, body };
}

/** The documented answer to a request, or 501 for whatever is not specified here. */
export function answerTo(asked: Asked, account: Account, container: Container | undefined): Answer {
  const { parts, method } = asked;
  if (parts.length === 0 && method === 'GET') return accountDocument(account);
  if (parts[0] !== 'dbs' || parts[1] !== account.database) return problem(404, 'no such database');
  if (parts.length < 4 || !container) return problem(404, 'no such container');
  if (parts.length === 4 && method === 'GET') {
    const partitionKey = { paths: ['/pk'], kind: 'Hash', version: 2 };
    return {
      status: 200,
      body: { id: parts[3], partitionKey, defaultTtl: account.defaultTtl, _rid: parts[3] },
    };
  }
  if (parts.length === 5 && parts[4] === 'pkranges' && method === 'GET') return ranges(asked);
  if (parts[4] !== 'docs') return problem(501, `the double does not know ${parts.join('/')}`);
  if (staleSession(asked, container))
    return problem(404, 'session not available', { 'x-ms-substatus': '1002' });
  return parts.length === 5 ? feed(asked, account, container) : item(asked, container);
}

function kindOf(method: string, parts: readonly string[], headers: Asked['headers']): WireKind {
  if (parts.length === 0) return 'account';
  if (parts[4] !== 'docs') return 'metadata';
  if (method === 'GET') return 'read';
  if (method === 'PUT') return 'replace';
  if (method === 'DELETE') return 'delete';
  if (headers['x-ms-cosmos-is-batch-request']) return 'batch';
  return headers['x-ms-documentdb-isquery'] || headers['x-ms-cosmos-is-query-plan-request']
    ? 'query'
    : 'create';
}

function feed(asked: Asked, account: Account, container: Container): Answer {
  if (asked.method !== 'POST') return problem(501, 'feeds are only queried');
  if (asked.headers['x-ms-cosmos-is-query-plan-request']) return plan(asked);
  if (asked.kind === 'query') return page(asked, account, container);
  const pk = partitionKey(asked);
  if (pk === undefined) return problem(400, 'PartitionKey header is missing');
  if (asked.kind === 'batch') return batch(asked, pk, container);
  if (asked.headers['x-ms-documentdb-is-upsert']) return problem(501, 'upsert is in no contract');
  return outcome(
    container.apply(pk, { operationType: 'Create', resourceBody: JSON.parse(asked.body) as Item }),
  );
}

function item(asked: Asked, container: Container): Answer {
  const pk = partitionKey(asked);
  if (pk === undefined) return problem(400, 'PartitionKey header is missing');
  const id = asked.parts[5]!;
  const ifMatch = asked.headers['if-match'];
  switch (asked.method) {
    case 'GET':
      return outcome(container.read(pk, id, asked.headers['if-none-match']));
    case 'PUT': {
      const resourceBody = JSON.parse(asked.body) as Item;
      return outcome(container.apply(pk, { operationType: 'Replace', id, ifMatch, resourceBody }));
    }
    case 'DELETE':
      return outcome(container.apply(pk, { operationType: 'Delete', id, ifMatch }));
    default:
      return problem(501, `the double does not know ${asked.method} on an item`);
  }
}

function batch(asked: Asked, pk: string, container: Container): Answer {
  if (asked.headers['x-ms-cosmos-batch-atomic'] !== 'true') return problem(501, 'only atomic batches');
  const done = container.batch(pk, JSON.parse(asked.body) as Operation[]);
  if (done.status === 400) return problem(400, 'a batch holds 1 to 100 operations');
  const body = done.results.map(({ status, item: stored }) => {
    return {
      statusCode: status,
      requestCharge: 5,
      ...(stored && { eTag: stored._etag, resourceBody: stored }),
    };
  });
  return { status: done.status, body };
}

/** The gateway refuses an ordered query over several partitions and points to the query plan. */
function page(asked: Asked, account: Account, container: Container): Answer {
  const spec = JSON.parse(asked.body) as QuerySpec;
  const pk = partitionKey(asked);
  const range = asked.headers['x-ms-documentdb-partitionkeyrangeid'];
  if (pk === undefined && range === undefined && planOf(spec)) {
    return problem(400, 'Cross partition query only supports ranges', undefined, 'see the query plan');
  }
  const rows = rowsOf(spec, container.items({ pk, range }));
  if (!rows) return unknownQuery(spec);
  const asks = Number(asked.headers['x-ms-max-item-count'] ?? account.pageRows);
  const size = asks > 0 ? Math.min(asks, account.pageRows) : account.pageRows;
  const token = asked.headers['x-ms-continuation'];
  const from = token === undefined ? 0 : Number(token);
  const until = token === undefined && account.emptyPageFirst && rows.length > 0 ? 0 : from + size;
  const Documents = rows.slice(from, until);
  const more: Record<string, string> = until < rows.length ? { 'x-ms-continuation': String(until) } : {};
  return { status: 200, body: { _rid: 'c', Documents, _count: Documents.length }, headers: more };
}

function plan(asked: Asked): Answer {
  const spec = JSON.parse(asked.body) as QuerySpec;
  const found = planOf(spec);
  return found ? { status: 200, body: found } : unknownQuery(spec);
}

/** Two ranges, so that the SDK has something to merge. */
function ranges(asked: Asked): Answer {
  if (asked.headers['if-none-match']) return { status: 304 };
  const PartitionKeyRanges = [
    { id: '0', minInclusive: '', maxExclusive: '80', parents: [], status: 'online' },
    { id: '1', minInclusive: '80', maxExclusive: 'FF', parents: [], status: 'online' },
  ];
  return { status: 200, body: { _rid: 'c', PartitionKeyRanges, _count: 2 }, headers: { etag: '"ranges"' } };
}

function accountDocument(account: Account): Answer {
  const location = { name: 'Local', databaseAccountEndpoint: account.endpoint };
  const body = {
    id: 'double',
    writableLocations: [location],
    readableLocations: [location],
    enableMultipleWriteLocations: account.multipleWriteLocations,
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
  };
  return { status: 200, body };
}

function outcome({ status, item: stored, message }: Outcome): Answer {
  if (stored) return { status, body: stored, headers: { etag: stored._etag } };
  return status < 400 ? { status } : problem(status, message ?? `answered ${status}`);
}

function problem(
  status: number,
  message: string,
  headers?: Answer['headers'],
  additionalErrorInfo?: string,
): Answer {
  return { status, body: { code: String(status), message, additionalErrorInfo }, headers };
}

function unknownQuery(spec: QuerySpec): Answer {
  return problem(501, `no contract holds this query: ${spec.query}`);
}

function partitionKey(asked: Asked): string | undefined {
  const header = asked.headers['x-ms-documentdb-partitionkey'];
  return header === undefined ? undefined : (JSON.parse(header) as string[])[0];
}

function staleSession(asked: Asked, container: Container): boolean {
  const token = asked.headers['x-ms-session-token'];
  return token !== undefined && Number(token.split('#').at(-1)) > container.lsn;
}
