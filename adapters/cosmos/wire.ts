import { setTimeout as wait } from 'node:timers/promises';
import type { Container, FeedOptions, OperationInput, SqlParameter } from '@azure/cosmos';
import { StoreError } from '../store-error.ts';

/** How long and how often one question is put before we admit that we do not know. */
export interface Patience {
  readonly attemptsMax: number;
  /** First pause between attempts; doubles each time. */
  readonly pauseMillis: number;
  readonly signal: AbortSignal;
}

export interface Answer<T> {
  /** 200 done, 404 absent, 409 exists, 412 precondition failed. */
  readonly status: 200 | 404 | 409 | 412;
  readonly value?: T;
  /** True when an earlier attempt had no clear answer: a 409 or 412 may then be our own doing. */
  readonly unclear: boolean;
}

type Sent<T> = { readonly status: number; readonly value?: T };

/** One transactional batch holds 100 operations and 2 MB (service limits); we stay below both. */
const operationsMax = 90;
const batchBytesMax = 1_950_000;

/**
 * Sends a guarded question until it has a clear answer. The SDK (4.10.1) retries only 429 by itself: 449 is
 * retried here; 408, 503, a timeout or a dropped connection leave open whether a write happened, so the same
 * guarded write is sent again and its 409 or 412 is the verdict. Throws StoreError.
 */
export async function ask<T>(patience: Patience, send: () => Promise<Sent<T>>): Promise<Answer<T>> {
  let unclear = false;
  for (let attempt = 1; ; attempt++) {
    const status = await send().then(
      (sent) => (sent.status < 300 ? sent : sent.status),
      (error: unknown) => statusOf(error),
    );
    if (typeof status === 'object') return { status: 200, value: status.value, unclear };
    if (status === 404 || status === 409 || status === 412) return { status, unclear };
    if (patience.signal.aborted) throw new StoreError('store-closed');
    unclear ||= neverClear(status);
    if (attempt === patience.attemptsMax || status === 429) {
      throw new StoreError(unclear ? 'store-unreachable' : endOf(status), `last answer ${status}`);
    }
    await pause(patience, attempt);
  }
}

/** Waits before attempt + 1, with jitter, so that instances that collided do not collide again. */
export async function pause(patience: Patience, attempt: number): Promise<void> {
  const millis = patience.pauseMillis * 2 ** (attempt - 1) * (0.5 + Math.random());
  await wait(millis, undefined, { signal: patience.signal }).catch(() => {
    throw new StoreError('store-closed');
  });
}

/** A batch in one partition: all operations or none. Refuses what the service could not take at once. */
export async function sendBatch(
  container: Container,
  operations: OperationInput[],
  options: { readonly pk: string; readonly signal: AbortSignal },
): Promise<Sent<void>> {
  const bytes = Buffer.byteLength(JSON.stringify(operations));
  if (operations.length > operationsMax || bytes > batchBytesMax) {
    throw new StoreError('store-too-large', `${operations.length} operations, ${bytes} bytes in one batch`);
  }
  const response = await container.items.batch(operations, options.pk, { abortSignal: options.signal });
  const results = response.result ?? [];
  // 424 only says that another operation failed; that one carries the reason.
  const failed = results.find((result) => result.statusCode >= 300 && result.statusCode !== 424);
  return { status: failed?.statusCode ?? response.code ?? 503 };
}

/** All results of a contract query; in one partition when pk is given, over the container otherwise. */
export async function query<T>(
  patience: Patience,
  container: Container,
  spec: {
    readonly text: string;
    readonly values: Readonly<Record<string, string | number>>;
    readonly pk?: string;
  },
): Promise<readonly T[]> {
  const parameters: SqlParameter[] = Object.entries(spec.values).map(([name, value]) => ({
    name: `@${name}`,
    value,
  }));
  const options: FeedOptions = {
    abortSignal: patience.signal,
    ...(spec.pk !== undefined && { partitionKey: spec.pk }),
  };
  const answer = await ask(patience, async () => {
    const iterator = container.items.query<T>({ query: spec.text, parameters }, options);
    const found: T[] = [];
    // An empty page says nothing: only hasMoreResults tells the end.
    while (iterator.hasMoreResults()) found.push(...((await iterator.fetchNext()).resources ?? []));
    return { status: 200, value: found };
  });
  if (!answer.value) throw new StoreError('store-missing', `query answered ${answer.status}`);
  return answer.value;
}

/** HTTP status behind whatever the SDK throws; 0 when there was none. Batch errors hide theirs in `cause`. */
function statusOf(error: unknown): number {
  if (error instanceof StoreError) throw error;
  // The SDK throws a plain object for an id it does not like.
  if (!(error instanceof Error)) throw new StoreError('store-refused', JSON.stringify(error));
  const inner = error.cause instanceof Error ? error.cause : error;
  const code = (inner as { code?: unknown }).code;
  if (code === 401 || code === 403)
    throw new StoreError('store-access', inner.message.slice(0, 200), { cause: error });
  if (code === 413) throw new StoreError('store-too-large', undefined, { cause: error });
  if (code === 400 || code === 501)
    throw new StoreError('store-refused', inner.message.slice(0, 200), { cause: error });
  if (typeof code === 'number') return code;
  // ECONNRESET, TimeoutError and the like come as text; without any code it is a fault of our own.
  if (typeof code === 'string' || inner.name === 'AbortError') return 0;
  throw error;
}

/** 449 and 429 certainly did nothing; of everything else unexpected nobody knows. */
function neverClear(status: number): boolean {
  return status !== 449 && status !== 429;
}

function endOf(status: number): 'store-throttled' | 'store-busy' {
  return status === 429 ? 'store-throttled' : 'store-busy';
}
