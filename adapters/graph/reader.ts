import type { GraphPath } from '../../core/graph-paths.ts';
import {
  type Decoder,
  type ExchangeRead,
  type GraphRead,
  type Reader,
  ReadFailed,
  type ReadNote,
  shape,
} from '../../core/reader.ts';
import { createNoteBook, type NoteBook } from '../read-notes.ts';
import { type Answer, cleanMessage, requestIdOf, retryAfterSeconds, serviceErrorOf } from './answer.ts';
import type { BatchItem } from './batch.ts';
import { guardedRead, isMailboxPath } from './guard.ts';
import { createReadQueue, type ReadQueue } from './read-queue.ts';
import type { GraphTransport } from './transport.ts';

/** Reads Exchange rows and notes what it read in the same book. */
export type ExchangeReading = <T>(
  read: ExchangeRead,
  decoder: Decoder<T>,
  book: NoteBook,
) => Promise<readonly T[] | undefined>;

export interface ReaderOptions {
  readonly transport: GraphTransport;
  readonly exchange: ExchangeReading;
  /** `low` for sweeps over many people, so that they give way to a leaver's removals (graph.md 2.4). */
  readonly priority?: 'low' | 'normal' | 'high';
  /** Shared with other readers, so that what they ask at the same time travels together; one of its own otherwise. */
  readonly queue?: ReadQueue;
  readonly wait?: (seconds: number) => Promise<void>;
}

/** More pages than any collection we read can have; a service that pages in circles ends here. */
const pagesMax = 2000;

const page = shape.object({
  value: shape.array(shape.unknown()),
  '@odata.nextLink': shape.string().optional(),
});

/** Turns an answer that is not a success into the error that the engine understands. */
function failed(answer: Answer, what: string): ReadFailed {
  const error = serviceErrorOf(answer);
  const code = error?.code || answer.why || (answer.status === -1 ? 'no-answer' : 'shape');
  const message = cleanMessage(`${what}: ${answer.status} ${code} ${error?.message ?? ''}`);
  return new ReadFailed(answer.status, code, message, retryAfterSeconds(answer, Date.now()));
}

/** Only the service's own error body makes a 404 an answer; a page of some proxy in between does not. */
function isAbsent(answer: Answer): boolean {
  return answer.status === 404 && serviceErrorOf(answer) !== undefined;
}

function decode<T>(decoder: Decoder<T>, value: unknown, what: string): T {
  const parsed = decoder.safeParse(value);
  if (parsed.success) return parsed.data;
  // Names of members only: values may be personal.
  const where = parsed.error.issues.map((issue) => issue.path.join('.') || '(whole)').slice(0, 5);
  throw new ReadFailed(200, 'shape', cleanMessage(`${what}: unexpected form at ${where.join(', ')}`));
}

function itemOf(
  options: ReaderOptions,
  method: 'GET' | 'POST',
  read: GraphRead & { body?: unknown },
): BatchItem {
  const headers: Record<string, string> = {};
  if (read.advanced) headers.ConsistencyLevel = 'eventual';
  if (options.priority) headers['x-ms-throttle-priority'] = options.priority;
  const url = guardedRead(method, read.path, read.params) + (read.query ? `?${read.query}` : '');
  return { method, url, headers, body: read.body, mailbox: isMailboxPath(read.path) };
}

/**
 * The reading side of the tenant. One instance per piece of work: it keeps its own notes of what was read.
 * Every method rejects with a ReadFailed when the answer could not be had or understood, and with a GuardRefusal for
 * a path that is not on the list. A list that fails part-way rejects; it is never returned short.
 */
export function createReader(options: ReaderOptions): Reader & { notes(): readonly ReadNote[] } {
  const queue = options.queue ?? createReadQueue(options.transport, { wait: options.wait });
  const book = createNoteBook();
  const note = (path: GraphPath, count: number, answers: readonly Answer[]): void =>
    book.add({ what: path, count, pages: answers.length, requestIds: answers.map(requestIdOf) });

  async function one<T>(read: GraphRead, decoder: Decoder<T>): Promise<T | undefined> {
    const answer = await queue.ask(itemOf(options, 'GET', read));
    if (isAbsent(answer)) {
      note(read.path, 0, [answer]);
      return undefined;
    }
    if (answer.status !== 200) throw failed(answer, read.path);
    const value = decode(decoder, answer.body, read.path);
    note(read.path, 1, [answer]);
    return value;
  }

  async function list<T>(read: GraphRead, decoder: Decoder<T>): Promise<readonly T[] | undefined> {
    const first = itemOf(options, 'GET', read);
    const rows: T[] = [];
    const answers: Answer[] = [];
    const visited = new Set<string>();
    for (let url: string | undefined = first.url; url !== undefined; ) {
      if (visited.has(url) || visited.size >= pagesMax)
        throw new ReadFailed(200, 'endless-list', `${read.path}: the pages do not end`);
      visited.add(url);
      const answer: Answer = await queue.ask({ ...first, url });
      answers.push(answer);
      if (answers.length === 1 && isAbsent(answer)) {
        note(read.path, 0, answers);
        return undefined;
      }
      if (answer.status !== 200) throw failed(answer, `${read.path}, page ${answers.length}`);
      const { value, '@odata.nextLink': next } = decode(page, answer.body, read.path);
      for (const row of value) rows.push(decode(decoder, row, read.path));
      url = next === undefined ? undefined : relativeLink(options.transport, next, read.path);
    }
    note(read.path, rows.length, answers);
    return rows;
  }

  async function ask<T>(read: GraphRead & { readonly body: unknown }, decoder: Decoder<T>): Promise<T> {
    const answer = await queue.ask(itemOf(options, 'POST', read));
    if (answer.status !== 200) throw failed(answer, read.path);
    const value = decode(decoder, answer.body, read.path);
    note(read.path, 1, [answer]);
    return value;
  }

  return {
    one,
    list,
    ask,
    exchange: (read, decoder) => options.exchange(read, decoder, book),
    notes: () => book.notes(),
  };
}

function relativeLink(transport: GraphTransport, nextLink: string, path: GraphPath): string {
  try {
    return transport.relative(nextLink);
  } catch {
    throw new ReadFailed(200, 'foreign-page', `${path}: the next page lies on a foreign address`);
  }
}
