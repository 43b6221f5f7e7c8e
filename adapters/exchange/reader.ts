import { setTimeout as sleep } from 'node:timers/promises';
import { type Decoder, type ExchangeRead, ReadFailed, shape } from '../../core/reader.ts';
import { fairTurn } from '../fair-turn.ts';
import { type Answer, cleanMessage, requestIdOf, retryAfterSeconds } from '../graph/answer.ts';
import type { ExchangeReading } from '../graph/reader.ts';
import { retryAfterSecondsMax } from '../graph/transport.ts';
import type { NoteBook } from '../read-notes.ts';
import { CmdletRefusal, checkCmdlet, takesResultSize } from './cmdlets.ts';
import { createExchangeQueue } from './read-queue.ts';
import type { ExchangeSurface } from './surface.ts';
import { type CmdletRequest, type ExchangeWire, exchangeErrorOf, warningsOf } from './wire.ts';

export interface ExchangeReadingOptions {
  readonly surface: ExchangeSurface;
  readonly wire: ExchangeWire;
  readonly wait?: (seconds: number) => Promise<void>;
}

const attemptsMax = 4;
const backoffSeconds = 1;
const pagesMax = 1000;
const notFound = 'ManagementObjectNotFoundException';

const page = shape.object({
  value: shape.array(shape.unknown()),
  '@odata.nextLink': shape.string().optional(),
});

function failed(answer: Answer, cmdlet: string): ReadFailed {
  const error = exchangeErrorOf(answer);
  const code = error?.code || answer.why || (answer.status === -1 ? 'no-answer' : `http-${answer.status}`);
  const message = cleanMessage(`${cmdlet}: ${answer.status} ${code} ${error?.message ?? ''}`);
  return new ReadFailed(answer.status, code, message, retryAfterSeconds(answer, Date.now()));
}

/** Checks a read and fills in what keeps its result whole: no page limit unless the caller set one. */
function requestOf(read: ExchangeRead, surface: ExchangeSurface): CmdletRequest {
  const { cmdlet, anchor, select } = read;
  try {
    checkCmdlet('reading', cmdlet, read.parameters);
  } catch (error) {
    if (error instanceof CmdletRefusal) throw new ReadFailed(0, error.code, error.message);
    throw error;
  }
  const whole = takesResultSize(cmdlet) && read.parameters.ResultSize === undefined;
  const parameters = whole ? { ...read.parameters, ResultSize: 'Unlimited' } : read.parameters;
  if (!surface.covers(cmdlet, parameters))
    throw new ReadFailed(0, 'exchange-by-person', `${cmdlet} can only be run by a person in this tenant`);
  const query = select === undefined ? '' : `?$select=${select.map(encodeURIComponent).join(',')}`;
  return { path: surface.path(cmdlet) + query, cmdlet, parameters, anchor };
}

function decode<T>(decoder: Decoder<T>, value: unknown, cmdlet: string): T {
  const parsed = decoder.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.') || '(whole)').slice(0, 5);
  throw new ReadFailed(200, 'shape', cleanMessage(`${cmdlet}: unexpected form at ${where.join(', ')}`));
}

/** The service warns, with 200, when it returned fewer rows than there are. */
function saysCutOff(warning: string): boolean {
  return /only the first|more results/i.test(warning);
}

function relativeLink(wire: ExchangeWire, nextLink: string, cmdlet: string): string {
  try {
    return wire.relative(nextLink);
  } catch {
    throw new ReadFailed(200, 'foreign-page', `${cmdlet}: the next page lies on a foreign address`);
  }
}

/**
 * Rows of a reading cmdlet, all pages (the same body is sent again to each next link); undefined when the object is
 * not found. Rejects with a ReadFailed otherwise: `exchange-by-person` where the chosen surface cannot read it at all.
 */
export function createExchangeReading(options: ExchangeReadingOptions): ExchangeReading {
  const { surface, wire } = options;
  const wait = options.wait ?? ((seconds: number) => sleep(seconds * 1000));

  const queue = createExchangeQueue(wire, surface.batchPath);

  async function sendRead(request: CmdletRequest): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await queue(request);
      const seconds = retryAfterSeconds(answer, Date.now()) ?? 0;
      const lost = answer.status === 429 || answer.status >= 500 || answer.lost === 'no-answer';
      if (!lost || attempt >= attemptsMax || seconds > retryAfterSecondsMax) return answer;
      await wait(seconds > 0 ? seconds : backoffSeconds * 2 ** (attempt - 1));
    }
  }

  return async <T>(read: ExchangeRead, decoder: Decoder<T>, book: NoteBook) => {
    // A search asks for thousands of mailboxes at once.
    await fairTurn();
    const first = requestOf(read, surface);
    const answers: Answer[] = [];
    const rows: T[] = [];
    const visited = new Set<string>();
    for (let path: string | undefined = first.path; path !== undefined; ) {
      if (visited.has(path) || visited.size >= pagesMax)
        throw new ReadFailed(200, 'endless-list', `${read.cmdlet}: the pages do not end`);
      visited.add(path);
      const answer = await sendRead({ ...first, path });
      answers.push(answer);
      if (answers.length === 1 && answer.status >= 400 && exchangeErrorOf(answer)?.code === notFound) {
        book.add({ what: read.cmdlet, count: 0, pages: 1, requestIds: [requestIdOf(answer)] });
        return undefined;
      }
      if (answer.status !== 200) throw failed(answer, read.cmdlet);
      if (typeof first.parameters.ResultSize !== 'number' && warningsOf(answer).some(saysCutOff))
        throw new ReadFailed(200, 'cut-off', `${read.cmdlet}: the service returned only a part`);
      const { value, '@odata.nextLink': next } = decode(page, answer.body, read.cmdlet);
      for (const row of value) rows.push(decode(decoder, row, read.cmdlet));
      path = next === undefined ? undefined : relativeLink(wire, next, read.cmdlet);
    }
    const requestIds = answers.map(requestIdOf);
    book.add({ what: read.cmdlet, count: rows.length, pages: answers.length, requestIds });
    return rows;
  };
}
