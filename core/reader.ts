import type { z } from 'zod';
import type { Json } from './canonical.ts';
import type { GraphPath } from './graph-paths.ts';

/** The library of shapes for everything that comes from outside; steps take it from here. */
export { z as shape } from 'zod';

/** A decoder: anything that turns unknown JSON into a checked value or throws. */
export type Decoder<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

/** How much of the tenant a look has read, for people and for the evidence ("412 of 412 mailboxes"). */
export interface ReadNote {
  readonly what: string;
  readonly count: number;
  readonly pages: number;
  /** Ids of the requests that the service answered, newest last; at most `readIdsMax`. */
  readonly requestIds: readonly string[];
}

export interface GraphRead {
  readonly path: GraphPath;
  readonly params: Readonly<Record<string, string>>;
  /** Query options without the leading question mark, for example `$select=id,displayName`. Built with `query()`. */
  readonly query?: string;
  /** Sends ConsistencyLevel: eventual. Never to verify a write: the index lags (graph.md 2.5). */
  readonly advanced?: boolean;
}

/** One Exchange reading cmdlet (`Get-…`), each page followed. */
export interface ExchangeRead {
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly select?: readonly string[];
  readonly anchor?: string;
}

/**
 * The only way a step sees the tenant: reads, decodes and counts. Nothing here can change anything.
 * Calls made in one turn of the event loop may be sent as one batch, so ask with Promise.all where possible.
 */
export interface Reader {
  /** One object; undefined when the service says 404. */
  one<T>(read: GraphRead, decoder: Decoder<T>): Promise<T | undefined>;
  /** All pages of a collection; undefined when the parent is 404. */
  list<T>(read: GraphRead, decoder: Decoder<T>): Promise<readonly T[] | undefined>;
  /** A reading POST from the named list (checkMemberGroups, getSchedule, …). */
  ask<T>(read: GraphRead & { readonly body: Json }, decoder: Decoder<T>): Promise<T>;
  /** Rows of a reading cmdlet; undefined when the object is not found. */
  exchange<T>(read: ExchangeRead, decoder: Decoder<T>): Promise<readonly T[] | undefined>;
}

/** Thrown by a reader when an answer could not be had; the engine retries later and never takes it for "nothing there". */
export class ReadFailed extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, code: string, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'ReadFailed';
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** An OData string literal with quotes doubled; control characters are refused with a RangeError. */
export function literal(text: string): string {
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) < 32)
      throw new RangeError('a control character cannot stand in a filter');
  }
  return `'${text.replaceAll("'", "''")}'`;
}

/** Query options, each value percent-encoded once: `query({ $filter: …, $select: 'id' })`. */
export function query(options: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
}

/** A quoted value for an Exchange OPATH filter; quotes doubled, control characters refused. */
export function opath(text: string): string {
  return literal(text);
}
