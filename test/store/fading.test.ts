import { deepEqual, equal, throws } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { mock } from 'node:test';
import { Database } from '../../adapters/sqlite/database.ts';
import { GroupCommit } from '../../adapters/sqlite/group-commit.ts';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import type { Store } from '../../core/ports.ts';
import { appendOf, linesAfter } from './lines.ts';

/** Values of SQLite's own setting: 2 waits for the disk at every commit, 1 does not. */
const waits = 2;
const doesNotWait = 1;

describe('a write that may fade', () => {
  let folder: string;
  let db: Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
    db = new Database(join(folder, 'store.db'));
  });
  afterEach(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });
  const synchronous = (): unknown => db.get('PRAGMA synchronous')?.synchronous;

  /** How the commits of some writes, asked for in one turn of the event loop, dealt with the disk. */
  async function commitsOf(...writes: readonly boolean[]): Promise<unknown[]> {
    const commits = new GroupCommit(db);
    return Promise.all(writes.map((mayFade) => commits.write(synchronous, mayFade)));
  }

  it('does not wait for the disk, and the next one does again', async () => {
    deepEqual(await commitsOf(true), [doesNotWait]);
    deepEqual(await commitsOf(false), [waits]);
  });

  it('waits with the others that share its commit', async () => {
    deepEqual(await commitsOf(true, false), [waits, waits]);
    deepEqual(await commitsOf(true, true), [doesNotWait, doesNotWait]);
  });

  it('leaves the setting as it was when it fails', () => {
    throws(() =>
      db.unsyncedTx(() => {
        throw new Error('no');
      }),
    );
    equal(synchronous(), waits);
  });
});

describe('the writes of a worker', () => {
  let folder: string;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
    store = new SqliteStore(join(folder, 'store.db'));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** How many commits did not wait for the disk meanwhile. */
  async function fadingIn(run: () => Promise<unknown>): Promise<number> {
    const exec = mock.method(DatabaseSync.prototype, 'exec');
    try {
      await run();
      return exec.mock.calls.filter((call) => call.arguments[0] === 'PRAGMA synchronous = NORMAL').length;
    } finally {
      exec.mock.restore();
    }
  }
  const claim = () => store.claimDue({ owner: 'a', businessNow: 9, realNow: 9, leaseMillis: 100, limit: 1 });
  const line = (seq: number) =>
    appendOf('r', seq, { lines: linesAfter(seq, 1, 'line'), nextDueAt: 5, urgency: 0 });

  it('wait for the disk where they are lines, and not where they take or give back a claim', async () => {
    equal(await fadingIn(() => store.append(line(0))), 0);
    equal(await fadingIn(claim), 1);
    equal(await fadingIn(() => store.append({ ...line(1), fence: 1 })), 0);
    equal(await fadingIn(() => store.release('r', 1)), 1);
  });

  it('wait together where a line is among them', async () => {
    await store.append(line(0));
    equal(await fadingIn(() => Promise.all([claim(), store.append(line(1))])), 0);
  });
});
