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
  for (let index = 0; index < requests; index += 1) {
    const hash = createHash('sha256').update(String(index)).digest('hex');
    const terms = Array.from({ length: termsEach }, (_, at) => hash.slice(at, at + 32));
    const spread = Number.parseInt(hash.slice(0, 8), 16);
    const due =
      index % dueEvery === 0 ? now - (spread % dayMillis) : now + (spread % horizonDays) * dayMillis;
    const id = requestId(index);
    head.run(id, hash, due, index % urgentEvery === 0 ? 0 : 1, index % 64, JSON.stringify(terms));
    line.run(id, hash);
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

function requestId(index: number): string {
  return `JML-2026-${String(index).padStart(7, '0')}`;
}
