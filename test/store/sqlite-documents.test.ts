import { ok } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteStore } from '../../adapters/sqlite-store.ts';

const now = 1_000_000;
const key = { kind: 'guard', id: 'person~1' };

describe('versions of documents on SQLite', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-documents-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('grow over a new start, and with a clock that was set back', async () => {
    const first = new SqliteStore(join(folder, 'test.db'));
    const version = await first.putDocument({ ...key, value: 0 }, now);
    await first.removeDocument(key.kind, key.id);
    await first.close();
    const second = new SqliteStore(join(folder, 'test.db'));
    const early = await second.putDocument({ ...key, value: 0 }, now - 500_000);
    await second.close();
    ok(version !== 'conflict' && early !== 'conflict' && early > version);
  });
});
