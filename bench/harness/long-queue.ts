import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { SqliteStore } from '../../adapters/sqlite-store.ts';

/** Words a request is found by; as many as a real one has. */
const termsEach = 8;
/** One request in so many is due already, one in so many is urgent. */
const dueEvery = 5;
const urgentEvery = 20;
const dayMillis = 86_400_000;
/** The others come due over so many days. */
const horizonDays = 90;

/**
 * A store file with so many open requests, each with its head as the product writes it, and one line. Filled by plain
 * SQL, since a million appends would take an hour.
 */
export async function fillQueue(file: string, requests: number, now: number): Promise<void> {
  await new SqliteStore(file).close();
  const db = new DatabaseSync(file);
  db.exec('PRAGMA synchronous = OFF; BEGIN');
  const head = db.prepare(
    'INSERT INTO request (id, seq, hash, next_due_at, urgency, shard, terms) VALUES (?, 1, ?, ?, ?, ?, ?)',
  );
  const line = db.prepare("INSERT INTO line (request, seq, hash, bytes, sealed) VALUES (?, 1, ?, '{}', '')");
  const waiting = Array.from({ length: requests }, (_, index) => waitingOne(index, now));
  for (const { id, hash } of waiting) line.run(id, hash);
  // In the order of the table, which is larger than what SQLite keeps in memory.
  waiting.sort((a, b) => a.urgency - b.urgency || a.due - b.due);
  for (const { id, hash, due, urgency, shard } of waiting) {
    const terms = Array.from({ length: termsEach }, (_, at) => hash.slice(at, at + 32));
    head.run(id, hash, due, urgency, shard, JSON.stringify(terms));
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

function waitingOne(index: number, now: number) {
  const hash = createHash('sha256').update(String(index)).digest('hex');
  const spread = Number.parseInt(hash.slice(0, 8), 16);
  const due = index % dueEvery === 0 ? now - (spread % dayMillis) : now + (spread % horizonDays) * dayMillis;
  const urgency = index % urgentEvery === 0 ? 0 : 1;
  return { id: requestId(index), hash, due, urgency, shard: index % 64 };
}

function requestId(index: number): string {
  return `JML-2026-${String(index).padStart(7, '0')}`;
}
