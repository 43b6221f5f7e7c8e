import { deepEqual, equal, throws } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../adapters/sqlite/database.ts';
import { GroupCommit } from '../../adapters/sqlite/group-commit.ts';

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
