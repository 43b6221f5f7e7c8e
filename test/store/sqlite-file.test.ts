import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Database } from '../../adapters/sqlite/database.ts';
import { GroupCommit } from '../../adapters/sqlite/group-commit.ts';
import * as requests from '../../adapters/sqlite/requests.ts';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { appendOf, lineOf } from './lines.ts';

describe('SQLite file', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-file-'));
    file = join(folder, 'test.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('syncs every commit and keeps a write-ahead log', () => {
    const db = new Database(file);
    assert.equal(db.get('PRAGMA journal_mode')?.journal_mode, 'wal');
    assert.equal(db.get('PRAGMA synchronous')?.synchronous, 2);
    assert.equal(db.get('PRAGMA busy_timeout')?.timeout, 5_000);
    db.close();
  });

  it('folds the write-ahead log in before it is much larger than a megabyte', async () => {
    const store = new SqliteStore(file);
    let largest = 0;
    for (let seq = 0; seq < 60; seq++) {
      await store.append(appendOf('JML-1', seq, { lines: [lineOf(seq + 1, 'x'.repeat(100_000))] }));
      largest = Math.max(largest, statSync(`${file}-wal`).size);
    }
    assert.ok(largest > 1_000_000 && largest < 1_300_000, `${largest} bytes`);
    await store.close();
  });

  it('finds everything again after it was closed and opened', async () => {
    const first = new SqliteStore(file);
    await first.append(appendOf('JML-1', 0, { nextDueAt: 7, terms: ['a'] }));
    const before = await first.load('JML-1');
    await first.close();
    const second = new SqliteStore(file);
    assert.deepEqual(await second.load('JML-1'), before);
    assert.equal(second.unfinishedBytes, 0);
    await second.close();
  });

  it('refuses a file from a newer version and leaves it as it was', () => {
    new DatabaseSync(file).exec('PRAGMA user_version = 99');
    const before = readFileSync(file);
    assert.throws(() => new SqliteStore(file), { code: 'store-newer' });
    assert.deepEqual(readFileSync(file), before);
  });

  it('names a file that is no database, and one whose pages were overwritten', async () => {
    writeFileSync(file, 'this is not a database, but it is long enough to look like one '.repeat(40));
    assert.throws(() => new SqliteStore(file), { code: 'store-damaged' });
    const other = join(folder, 'other.db');
    const store = new SqliteStore(other);
    for (let seq = 0; seq < 30; seq++) {
      await store.append(appendOf('JML-1', seq, { lines: [lineOf(seq + 1, 'x'.repeat(3_000))] }));
    }
    await store.close();
    const bytes = readFileSync(other);
    writeFileSync(other, bytes.fill(0xee, 4_096, 40_000));
    await assert.rejects(
      async () => {
        const damaged = new SqliteStore(other);
        await damaged.load('JML-1').finally(() => damaged.close());
      },
      { code: 'store-damaged' },
    );
  });

  it('refuses to bind what SQLite would silently change', () => {
    const db = new Database(file);
    for (const value of [new Date(0), Number.NaN, 0.5, true, undefined, {}, 2 ** 53]) {
      assert.throws(() => db.get('SELECT ? AS v', value), { code: 'store-refused' });
    }
    db.close();
  });

  it('refuses to wait or to nest inside a transaction', () => {
    const db = new Database(file);
    assert.throws(() => db.tx(() => Promise.resolve()), /promise/);
    assert.throws(() => db.tx(() => db.tx(() => 1)), /tx inside tx/);
    assert.equal(db.inTransaction, false);
    db.close();
  });

  it('says "busy" when another process holds the lock for longer than the patience', () => {
    const db = new Database(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    db.run('PRAGMA busy_timeout = 20');
    assert.throws(() => db.tx(() => 1), { code: 'store-busy' });
    other.exec('ROLLBACK');
    assert.equal(
      db.tx(() => 1),
      1,
    );
    other.close();
    db.close();
  });

  it('takes the write lock before it reads, so that a read cannot be overtaken', () => {
    const db = new Database(file);
    const other = new Database(file);
    other.run('PRAGMA busy_timeout = 20');
    db.tx(() => {
      db.get('SELECT count(*) FROM counter');
      assert.throws(() => other.run("INSERT INTO counter VALUES ('other', 1)"), { code: 'store-busy' });
      db.run("INSERT INTO counter VALUES ('mine', 1)");
    });
    other.close();
    db.close();
  });

  it('says "full" to the write that does not fit, and keeps everything from before', async () => {
    const db = new Database(file);
    const commits = new GroupCommit(db);
    const append = (seq: number, size: number) =>
      commits.write(() =>
        requests.append(db, appendOf('JML-1', seq, { lines: [lineOf(seq + 1, 'x'.repeat(size))] })),
      );
    assert.equal(await append(0, 10), 'appended');
    db.get('PRAGMA max_page_count = 40');
    const group = await Promise.allSettled([append(1, 10), append(2, 900_000)]);
    assert.deepEqual(
      group.map((each) => each.status),
      ['rejected', 'rejected'],
      'nobody hears yes',
    );
    for (const each of group) assert.equal(each.status === 'rejected' && each.reason.code, 'store-full');
    assert.equal(requests.load(db, 'JML-1')?.lines.length, 1);
    assert.equal(await append(1, 10), 'appended');
    assert.equal(db.get('PRAGMA quick_check')?.quick_check, 'ok');
    db.close();
  });

  it('commits the writes of one turn together, each with its own precondition', async () => {
    const store = new SqliteStore(file);
    const results = await Promise.allSettled([
      store.append(appendOf('a', 0)),
      store.append(appendOf('a', 0, { lines: [lineOf(1, 'other')] })),
      store.append(appendOf('a', 1)),
      store.append(appendOf('b', 0)),
      store.append(appendOf('c', 0, { lines: [lineOf(2, 'gap')] })),
    ]);
    const outcomes = results.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.code));
    assert.deepEqual(outcomes, ['appended', 'conflict', 'appended', 'appended', 'store-refused']);
    await store.close();
  });

  it('lets others have their turn between the commits of many writes', async () => {
    const db = new Database(file);
    const commits = new GroupCommit(db);
    let turn = 0;
    const next = (): void => {
      turn += 1;
      if (turn < 100) setImmediate(next);
    };
    setImmediate(next);
    const put = (index: number) =>
      commits.write(() => db.run('INSERT INTO counter VALUES (?, 1)', `c${index}`));
    const turns = await Promise.all(Array.from({ length: 100 }, (_, index) => put(index).then(() => turn)));
    const inOneTurn = turns.filter((at) => at === turns[0]).length;
    assert.ok(inOneTurn <= 32, `${inOneTurn} writes of 100 went on in one turn`);
    assert.deepEqual(
      turns,
      turns.toSorted((a, b) => a - b),
      'in the order of asking',
    );
    db.close();
  });

  it('commits what the writers of one commit write next together, though each of them takes a turn', async () => {
    const db = new Database(file);
    const commits = new GroupCommit(db);
    const transactions = countTransactions(db);
    const put = (name: string) => commits.write(() => db.run('INSERT INTO counter VALUES (?, 1)', name));
    const writeTwice = async (index: number): Promise<void> => {
      await put(`first ${index}`);
      const until = performance.now() + 12;
      while (performance.now() < until);
      await put(`then ${index}`);
    };
    await Promise.all(Array.from({ length: 4 }, (_, index) => writeTwice(index)));
    assert.equal(transactions(), 2);
    db.close();
  });

  it('waits while writers come turn after turn, and for nobody when one is alone', async () => {
    const db = new Database(file);
    const commits = new GroupCommit(db);
    const transactions = countTransactions(db);
    const put = (name: string) => commits.write(() => db.run('INSERT INTO counter VALUES (?, 1)', name));
    const others: Promise<unknown>[] = [];
    const come = (): void => {
      others.push(put(`other ${others.length}`));
      if (others.length < 3) setImmediate(come);
    };
    setImmediate(come);
    await put('first');
    await Promise.all(others);
    assert.deepEqual([others.length, transactions()], [3, 1]);
    let turns = 0;
    setImmediate(() => setImmediate(() => (turns += 1)));
    await put('alone');
    assert.equal(turns, 0);
    db.close();
  });

  it('commits at once what still waits when it is told to', async () => {
    const db = new Database(file);
    const commits = new GroupCommit(db);
    const put = (index: number) =>
      commits.write(() => db.run('INSERT INTO counter VALUES (?, 1)', `c${index}`));
    const all = Promise.all(Array.from({ length: 40 }, (_, index) => put(index)));
    commits.flush();
    assert.equal(db.get("SELECT count(*) AS many FROM counter WHERE name GLOB 'c[0-9]*'")?.many, 40);
    await all;
    db.close();
  });

  it('takes back only the member of a group that fails', async () => {
    const db = new Database(file);
    const commits = new GroupCommit(db);
    const put = (name: string) => () => db.run('INSERT INTO counter VALUES (?, 1)', name);
    const failing = () => {
      put('half')();
      throw new Error('planned');
    };
    const results = await Promise.allSettled(
      [put('a'), failing, put('b')].map((run) => commits.write<unknown>(run)),
    );
    assert.deepEqual(
      results.map((each) => each.status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    const names = db.all('SELECT name FROM counter ORDER BY name').map((row) => row.name);
    assert.deepEqual(names, ['a', 'b', 'document-version']);
    db.close();
  });

  it('keeps what was asked for before it was closed', async () => {
    const store = new SqliteStore(file);
    const writing = store.append(appendOf('a', 0));
    await store.close();
    assert.equal(await writing, 'appended');
    const again = new SqliteStore(file);
    assert.equal((await again.load('a'))?.head.seq, 1);
    await again.close();
  });

  it('leaves no byte of an erased box in any file', async () => {
    const store = new SqliteStore(file);
    const secret = 'CIPHERTEXT-THAT-MUST-GO';
    await store.append(appendOf('a', 0, { lines: [lineOf(1, 'public', secret)] }));
    await store.eraseSealed('a');
    for (const name of [file, `${file}-wal`]) assert.equal(readFileSync(name).includes(secret), false, name);
    await store.close();
    assert.equal(readFileSync(file).includes(secret), false);
  });
});

/** Counts the synced transactions from now on. */
function countTransactions(db: Database): () => number {
  let transactions = 0;
  const transaction = db.tx.bind(db);
  db.tx = (run) => {
    transactions += 1;
    return transaction(run);
  };
  return () => transactions;
}
