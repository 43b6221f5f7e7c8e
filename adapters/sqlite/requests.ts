import type { Append, AppendResult, ClaimQuery, Head, StoredLine } from '../../core/ports.ts';
import { alreadyAppended, shardOf } from '../store-rules.ts';
import { type Database, limited, type Row } from './database.ts';
import { neverDue } from './schema.ts';

const lineOf = (row: Row): StoredLine => ({
  seq: row.seq as number,
  hash: row.hash as string,
  bytes: row.bytes as string,
  sealed: row.sealed as string,
});

/** Head and all lines of a request, read from one snapshot. */
export function load(db: Database, request: string) {
  const row = db.get('SELECT * FROM request WHERE id = ?', request);
  if (!row) return undefined;
  const sql = 'SELECT seq, hash, bytes, sealed FROM line WHERE request = ? AND seq <= ? ORDER BY seq';
  return { head: headOf(row), lines: db.all(sql, request, row.seq).map(lineOf) };
}

const insertHead =
  'INSERT INTO request (seq, hash, next_due_at, urgency, terms, id, shard) VALUES (?, ?, ?, ?, ?, ?, ?)';
/** By the key of the table, as it was read; a head that keeps its place in the queue is written where it lies. */
const atKey = 'WHERE urgency = ? AND next_due_at = ? AND id = ?';
const moveHead = `UPDATE request NOT INDEXED SET seq = ?, hash = ?, terms = ?, urgency = ?, next_due_at = ? ${atKey}`;
const updateHead = `UPDATE request NOT INDEXED SET seq = ?, hash = ?, terms = ? ${atKey}`;

/** Appends lines and moves the head, inside an open transaction. */
export function append(db: Database, write: Append): AppendResult {
  const terms = JSON.stringify(write.terms);
  const old = db.get(
    'SELECT seq, hash, urgency, next_due_at, fence, terms = ? AS same_terms FROM request WHERE id = ?',
    ...[terms, write.request],
  );
  if (write.fence !== undefined && write.fence !== old?.fence) return 'conflict';
  if ((old?.seq ?? 0) !== write.expectedSeq) {
    return alreadyAppended(write.lines, (seq) => lineAt(db, write.request, seq)) ? 'appended' : 'conflict';
  }
  if (old?.same_terms !== 1) replaceTerms(db, write);
  for (const line of write.lines) {
    const sql = 'INSERT INTO line (request, seq, hash, bytes, sealed) VALUES (?, ?, ?, ?, ?)';
    db.run(sql, write.request, line.seq, line.hash, line.bytes, line.sealed);
  }
  const seq = write.expectedSeq + write.lines.length;
  const hash = write.lines.at(-1)?.hash ?? old!.hash;
  const [urgency, nextDueAt] = [write.urgency, write.nextDueAt ?? neverDue];
  if (!old) {
    db.run(insertHead, seq, hash, nextDueAt, urgency, terms, write.request, shardOf(write.request));
    return 'appended';
  }
  const key = [old.urgency, old.next_due_at, write.request];
  if (old.urgency === urgency && old.next_due_at === nextDueAt) db.run(updateHead, seq, hash, terms, ...key);
  else db.run(moveHead, seq, hash, terms, urgency, nextDueAt, ...key);
  return 'appended';
}

/**
 * Claims due requests, most urgent first, inside an open transaction; `keys` are those that dueNow found before it. What
 * was taken or moved on meanwhile is left alone, and others are looked for in its place.
 */
export function claim(db: Database, query: ClaimQuery, keys: readonly Row[]): readonly Head[] {
  const heads = keys.flatMap((key) => claimOne(db, query, key));
  const limit = query.limit - heads.length;
  if (heads.length === keys.length || limit <= 0) return heads;
  return [...heads, ...claim(db, { ...query, limit }, dueNow(db, { ...query, limit }))];
}

/** By the key of the table: found by its id, each would cost a page of an index where it has no neighbour. */
const claimByKey = `UPDATE request NOT INDEXED SET owner = ?, until = ?, fence = fence + 1
  WHERE urgency = ? AND next_due_at = ? AND id = ? AND (owner IS NULL OR until <= ?) RETURNING *`;

function claimOne(db: Database, query: ClaimQuery, { urgency, next_due_at, id }: Row): readonly Head[] {
  const until = query.realNow + query.leaseMillis;
  const row = db.get(claimByKey, query.owner, until, urgency, next_due_at, id, query.realNow);
  return row === undefined ? [] : [headOf(row)];
}

const dueOfUrgency = `SELECT urgency, next_due_at, id FROM request WHERE urgency = ? AND next_due_at <= ?
  AND (owner IS NULL OR until <= ?) ORDER BY next_due_at, id ${limited}`;

/** Keys of what may be claimed now; read outside a transaction, so that idle polling takes no lock. */
export function dueNow(db: Database, query: ClaimQuery): readonly Row[] {
  const found: Row[] = [];
  let urgency = urgencyAfter(db, -1);
  while (urgency !== undefined && urgency <= (query.urgencyMax ?? urgency)) {
    const left = query.limit - found.length;
    found.push(...db.all(dueOfUrgency, urgency, query.businessNow, query.realNow, left));
    if (found.length >= query.limit) break;
    urgency = urgencyAfter(db, urgency);
  }
  return found;
}

/** Gives a claim back; a stale fence changes nothing. The fence itself stays, so that it is never given twice. */
export function release(db: Database, request: string, fence: number): void {
  db.run('UPDATE request SET owner = NULL, until = 0 WHERE id = ? AND fence = ?', request, fence);
}

/** Soonest due time of all requests: one probe for each urgency in use. */
export function nextDue(db: Database): number | null {
  let soonest = neverDue;
  for (let urgency = urgencyAfter(db, -1); urgency !== undefined; urgency = urgencyAfter(db, urgency)) {
    const at = db.get('SELECT min(next_due_at) AS at FROM request WHERE urgency = ?', urgency)?.at as number;
    soonest = Math.min(soonest, at);
  }
  return soonest === neverDue ? null : soonest;
}

/** Heads that carry all terms, newest id first, below `before` when given. */
export function search(
  db: Database,
  terms: readonly string[],
  options: { readonly limit: number; readonly before?: string },
) {
  const [first, ...others] = terms;
  const key = first === undefined ? 'r.id' : 't.request';
  const from = first === undefined ? 'request r' : 'term t JOIN request r ON r.id = t.request';
  const where = [
    ...(first === undefined ? [] : ['t.term = ?']),
    ...(options.before === undefined ? [] : [`${key} < ?`]),
    ...others.map(() => `EXISTS (SELECT 1 FROM term o WHERE o.term = ? AND o.request = ${key})`),
  ];
  const sql = `SELECT r.* FROM ${from} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ${key} DESC ${limited}`;
  const values = [first, options.before, ...others].filter((value) => value !== undefined);
  return db.all(sql, ...values, options.limit).map(headOf);
}

/** Empties the sealed part of all lines of a request. */
export function eraseSealed(db: Database, request: string): void {
  db.run("UPDATE line SET sealed = '' WHERE request = ? AND sealed <> ''", request);
}

function headOf(row: Row): Head {
  return {
    request: row.id as string,
    seq: row.seq as number,
    hash: row.hash as string,
    nextDueAt: row.next_due_at === neverDue ? null : (row.next_due_at as number),
    urgency: row.urgency as number,
    shard: row.shard as number,
    terms: JSON.parse(row.terms as string) as string[],
    claim:
      typeof row.owner === 'string'
        ? { owner: row.owner, until: row.until as number, fence: row.fence as number }
        : null,
  };
}

function lineAt(db: Database, request: string, seq: number): StoredLine | undefined {
  const row = db.get('SELECT seq, hash, bytes, sealed FROM line WHERE request = ? AND seq = ?', request, seq);
  return row && lineOf(row);
}

/** Brings the index of terms from what the head holds to what is written; before the head is. */
function replaceTerms(db: Database, write: Append): void {
  const before = db.get('SELECT terms FROM request WHERE id = ?', write.request)?.terms ?? '[]';
  const after = new Set(write.terms);
  for (const term of new Set(JSON.parse(before as string) as string[])) {
    if (!after.delete(term)) db.run('DELETE FROM term WHERE term = ? AND request = ?', term, write.request);
  }
  for (const term of after) db.run('INSERT INTO term (term, request) VALUES (?, ?)', term, write.request);
}

/** The next urgency in use: stepping from one to the next reads a head of each instead of all heads. */
function urgencyAfter(db: Database, last: number): number | undefined {
  const next = db.get('SELECT min(urgency) AS next FROM request WHERE urgency > ?', last)?.next;
  return typeof next === 'number' ? next : undefined;
}
