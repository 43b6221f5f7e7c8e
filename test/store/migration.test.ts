import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { appendOf, linesAfter } from './lines.ts';

/** Requests of version 1: by id, with an index of those that wait for a time. */
const firstRequests = `
CREATE TABLE request (
  id          TEXT PRIMARY KEY,
  seq         INTEGER NOT NULL,
  hash        TEXT NOT NULL,
  next_due_at INTEGER,
  urgency     INTEGER NOT NULL,
  shard       INTEGER NOT NULL,
  terms       TEXT NOT NULL,
  owner       TEXT,
  until       INTEGER NOT NULL DEFAULT 0,
  fence       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX due ON request(urgency, next_due_at) WHERE next_due_at IS NOT NULL;
`;

describe('SQLite file of version 1', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-migration-'));
    file = join(folder, 'test.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Turns a file into what version 1 would have written. */
  const backToFirst = (): void => {
    const db = new DatabaseSync(file);
    const columns = 'id, seq, hash, next_due_at, urgency, shard, terms, owner, until, fence';
    db.exec(`ALTER TABLE request RENAME TO today; DROP INDEX request_id; ${firstRequests}
      INSERT INTO request (${columns}) SELECT ${columns} FROM today;
      UPDATE request SET next_due_at = NULL WHERE next_due_at = ${Number.MAX_SAFE_INTEGER};
      DROP TABLE today; PRAGMA user_version = 1`);
    db.close();
  };
  const shapeOf = (path: string): unknown => {
    const db = new DatabaseSync(path);
    const all = db
      .prepare("SELECT name, sql FROM sqlite_schema WHERE name LIKE 'request%' ORDER BY name")
      .all();
    const version = db.prepare('PRAGMA user_version').get()?.user_version;
    db.close();
    return { version, all: all.map((row) => ({ ...row, sql: String(row.sql).replaceAll('"', '') })) };
  };

  it('goes on with what waits, what is claimed and what is done', async () => {
    const first = new SqliteStore(file);
    await first.append(appendOf('JML-done', 0, { terms: ['a'] }));
    await first.append(appendOf('JML-claimed', 0, { nextDueAt: 1, urgency: 0, terms: ['a', 'b'] }));
    await first.append(appendOf('JML-due', 0, { nextDueAt: 5, lines: linesAfter(0, 3) }));
    await first.append(appendOf('JML-later', 0, { nextDueAt: 9 }));
    const claim = { owner: 'a', businessNow: 5, realNow: 1_000, leaseMillis: 100, limit: 1 };
    await first.claimDue(claim);
    const ids = ['JML-done', 'JML-claimed', 'JML-due', 'JML-later'];
    const before = await Promise.all(ids.map((id) => first.load(id)));
    assert.equal(before[1]?.head.claim?.fence, 1);
    await first.close();
    backToFirst();

    const second = new SqliteStore(file);
    assert.deepEqual(await Promise.all(ids.map((id) => second.load(id))), before);
    assert.equal(await second.nextDue(), 1);
    const claimed = await second.claimDue({ ...claim, owner: 'b', limit: 9 });
    assert.deepEqual(
      claimed.map((head) => head.request),
      ['JML-due'],
    );
    const again = await second.claimDue({ ...claim, owner: 'b', realNow: 1_100 });
    assert.deepEqual(again[0]?.claim, { owner: 'b', until: 1_200, fence: 2 });
    assert.equal((await second.search(['a'], { limit: 9 })).items.length, 2);
    await second.close();
  });

  it('becomes the same as a new one', async () => {
    await new SqliteStore(file).close();
    backToFirst();
    await new SqliteStore(file).close();
    const fresh = join(folder, 'fresh.db');
    await new SqliteStore(fresh).close();
    assert.deepEqual(shapeOf(file), shapeOf(fresh));
  });

  it('stays as it was when it cannot be brought up to date', async () => {
    await new SqliteStore(file).close();
    backToFirst();
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE request_1 (stands TEXT) STRICT');
    db.close();
    const before = shapeOf(file);
    assert.throws(() => new SqliteStore(file), /request_1/);
    assert.deepEqual(shapeOf(file), before);
  });
});
