import { createHash } from 'node:crypto';
import type { Append, PutDocument, StoredLine } from '../core/ports.ts';
import { StoreError } from './store-error.ts';

/** Limits are those of the narrowest store (one Cosmos batch), so that no store accepts what another refuses. */
export const linesPerAppendMax = 80;
/** Of lines and terms as JSON text, which is how they travel. */
export const appendBytesMax = 1_500_000;
/** A control character is one byte of UTF-8 and six of JSON. */
const jsonBytesPerByteMax = 6;
export const documentBytesMax = 1_000_000;
export const documentIdCharactersMax = 255;
export const termsMax = 200;
export const pageItemsMax = 500;
export const shards = 64;
/** Most terms that one search can combine. */
export const searchTermsMax = 8;

const requestId = /^[A-Za-z0-9_.~-]{1,100}$/;
const kindName = /^[A-Za-z0-9_.-]{1,60}$/;

/** Shard 0-63 of a request: spreads the search for due work over instances. */
export function shardOf(request: string): number {
  return createHash('sha256').update(request).digest()[0]! % shards;
}

/** Order of UTF-8 bytes, which is the order of SQLite's BINARY collation; JavaScript's own differs above U+FFFF. */
export function compareText(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Opaque cursor that continues after a key, and back. */
export const cursorAfter = (key: string): string => Buffer.from(key).toString('base64url');
/** The key that a cursor was made from. */
export const keyOf = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();

/** Cuts a list that was read one item too far into a page. */
export function pageOf<T>(items: readonly T[], limit: number, key: (item: T) => string) {
  if (items.length <= limit) return { items };
  const page = items.slice(0, limit);
  return { items: page, next: cursorAfter(key(page[limit - 1]!)) };
}

/** Page size between 1 and 500; throws StoreError `store-refused` on anything that is not a whole number above 0. */
export function pageLimit(limit: number): number {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new StoreError('store-refused', `page limit ${limit}`);
  return Math.min(limit, pageItemsMax);
}

/** Throws StoreError `store-refused` when a search combines more terms than one query can carry. */
export function checkSearch(terms: readonly string[]): void {
  if (terms.length > searchTermsMax) refuse(`${terms.length} search terms`);
  wellFormed('term', ...terms);
}

/** True when a value is a request id that every store can use as a key. */
export function isRequestId(request: string): boolean {
  return requestId.test(request);
}

/** Throws StoreError (`store-refused`, `store-too-large`) when an append could not be given back unchanged. */
export function checkAppend(append: Append): void {
  if (!isRequestId(append.request)) refuse(`request id ${JSON.stringify(append.request)}`);
  whole('expectedSeq', append.expectedSeq);
  whole('urgency', append.urgency);
  if (append.nextDueAt !== null) whole('nextDueAt', append.nextDueAt);
  if (append.fence !== undefined) whole('fence', append.fence);
  if (append.expectedSeq === 0 && append.lines.length === 0) refuse('a request without lines');
  append.lines.forEach((line, index) => {
    if (line.seq !== append.expectedSeq + 1 + index) refuse(`line ${line.seq} is out of order`);
    wellFormed('line', line.hash, line.bytes, line.sealed);
  });
  if (append.terms.length > termsMax) tooLarge(`${append.terms.length} terms`);
  wellFormed('term', ...append.terms);
  if (append.lines.length > linesPerAppendMax) tooLarge(`${append.lines.length} lines`);
  const bytes = appendBytes(append);
  if (bytes > appendBytesMax) tooLarge(`${bytes} bytes`);
}

/** JSON text of a document's value; throws StoreError (`store-refused`, `store-too-large`) when it cannot be kept. */
export function checkPut(put: PutDocument): string {
  checkDocumentKey(put.kind, put.id);
  if (put.ifVersion !== undefined) whole('ifVersion', put.ifVersion);
  if (put.expiresAt !== undefined && put.expiresAt !== null) whole('expiresAt', put.expiresAt);
  const text = JSON.stringify(put.value) as string | undefined;
  if (text === undefined) refuse('a document without a value');
  if (Buffer.byteLength(text) > documentBytesMax) tooLarge(`document of ${Buffer.byteLength(text)} bytes`);
  return text;
}

/** Throws StoreError `store-refused` when a document could not be found again under this key. */
export function checkDocumentKey(kind: string, id: string): void {
  if (!kindName.test(kind)) refuse(`document kind ${JSON.stringify(kind)}`);
  if (id.length === 0 || id.length > documentIdCharactersMax)
    refuse(`document id of ${id.length} characters`);
  wellFormed('document id', id);
}

/**
 * True when exactly these lines stand at their places: a repeated append after an unclear answer is then
 * already recorded. Two writers cannot meet here, because each line carries a salted commitment.
 */
export function alreadyAppended(
  lines: readonly StoredLine[],
  stored: (seq: number) => StoredLine | undefined,
) {
  return (
    lines.length > 0 &&
    lines.every((line) => {
      const found = stored(line.seq);
      return found !== undefined && found.hash === line.hash && found.bytes === line.bytes;
    })
  );
}

/** Bytes of an append as JSON; only roughly, and rather too few, where it is far from the limit. */
function appendBytes({ lines, terms }: Append): number {
  const texts = [...terms, ...lines.flatMap((line) => [line.bytes, line.sealed, line.hash])];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes * jsonBytesPerByteMax <= appendBytesMax ? bytes : Buffer.byteLength(JSON.stringify(texts));
}

function whole(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) refuse(`${name} ${value}`);
}

/** A lone surrogate has no UTF-8 form: it would come back as U+FFFD and break the hash. */
function wellFormed(what: string, ...texts: readonly string[]): void {
  for (const text of texts) {
    if (typeof text !== 'string' || !text.isWellFormed()) refuse(`${what} is not well-formed text`);
  }
}

function refuse(details: string): never {
  throw new StoreError('store-refused', details);
}

function tooLarge(details: string): never {
  throw new StoreError('store-too-large', details);
}
