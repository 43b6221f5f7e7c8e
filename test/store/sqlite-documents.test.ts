import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteStore } from '../../adapters/sqlite-store.ts';

const now = 1_000_000;
const key = { kind: 'guard', id: 'person~1' };

describe('versions of documents on SQLite', () => {
  let folder = '';
  let store: SqliteStore;
  const versions: number[] = [];
  const open = (): SqliteStore => new SqliteStore(join(folder, 'test.db'));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-documents-'));
    store = open();
    versions.length = 0;
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function put(expiresAt?: number): Promise<void> {
    const version = await store.putDocument({ ...key, value: versions.length, expiresAt }, now);
    ok(version !== 'conflict');
    versions.push(version);
  }
  const allGrow = (): void =>
    deepEqual(
      versions,
      [...new Set(versions)].sort((a, b) => a - b),
    );

  it('grow while the clock stands still, over removals of both kinds', async () => {
    await put();
    await put();
    await store.removeDocument(key.kind, key.id);
    await put();
    equal(await store.removeDocument(key.kind, key.id, versions.at(-1)), 'removed');
    await put();
    allGrow();
  });

  it('grow over records that have expired, written over or swept away by others', async () => {
    await put(now);
    await put(now);
    await store.putDocument({ ...key, id: 'other', value: 0 }, now);
    await put(now);
    await store.putDocument({ ...key, id: 'other', value: 0 }, now);
    await put();
    allGrow();
  });

  it('grow over a new start, and with a clock that was set back', async () => {
    await put();
    await store.removeDocument(key.kind, key.id);
    await store.close();
    store = open();
    const early = await store.putDocument({ ...key, value: 0 }, now - 500_000);
    ok(early !== 'conflict' && early > (versions.at(-1) ?? 0));
  });
});
