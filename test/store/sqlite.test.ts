import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { storeContract } from './contract.ts';

let folder = '';

storeContract({
  name: 'SQLite file',
  open: async () => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-store-'));
    return new SqliteStore(join(folder, 'test.db'));
  },
  discard: async (store) => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
