import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../adapters/open-store.ts';
import { Database } from '../../adapters/sqlite/database.ts';
import { unfinishedBytes } from '../../adapters/sqlite/unfinished.ts';

describe('a write that never finished', () => {
  let folder = '';
  let file = '';
  let db: Database;
  const write = (rows: number): void => {
    for (let n = 0; n < rows; n++) db.run('INSERT OR REPLACE INTO counter VALUES (?, ?)', `row ${n}`, rows);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-unfinished-'));
    file = join(folder, 'test.db');
    db = new Database(file);
    write(30);
  });
  afterEach(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is none after orderly writes', () => assert.equal(unfinishedBytes(file), 0));

  it('is none where the log was started over and still holds what came before', () => {
    db.get('PRAGMA wal_checkpoint(RESTART)');
    write(1);
    assert.equal(unfinishedBytes(file), 0);
  });

  it('begins at the first frame whose content is not the one that was summed', () => {
    const log = readFileSync(`${file}-wal`);
    const frameBytes = 24 + log.readUInt32BE(8);
    const changed = Buffer.from(log);
    changed[log.length - 1] = 255 - (log.at(-1) ?? 0);
    const copy = join(folder, 'copy.db');
    writeFileSync(`${copy}-wal`, changed);
    assert.equal(
      unfinishedBytes(copy),
      2 * frameBytes,
      'the last write: a page of rows and one of its index',
    );
    changed[60] = 255 - (log[60] ?? 0);
    writeFileSync(`${copy}-wal`, changed);
    assert.equal(unfinishedBytes(copy), log.length - 32, 'nothing after a broken frame counts');
    changed[25] = 255 - (log[25] ?? 0);
    writeFileSync(`${copy}-wal`, changed);
    assert.equal(unfinishedBytes(copy), log.length, 'without its header the log is empty');
  });

  it('is told to whoever opens the store', async () => {
    const copy = join(folder, 'copy.db');
    copyFileSync(file, copy);
    writeFileSync(`${copy}-wal`, readFileSync(`${file}-wal`).subarray(0, -1));
    const told: number[] = [];
    const onUnfinished = (bytes: number): void => void told.push(bytes);
    await (await openStore(`sqlite:${copy}`, { onUnfinished })).close();
    await (await openStore(`sqlite:${copy}`, { onUnfinished })).close();
    assert.equal(told.length, 1);
    assert.ok((told[0] ?? 0) > 0);
  });
});
