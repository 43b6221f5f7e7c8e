import type { StoreFault } from '../store-error.ts';
import { StoreError } from '../store-error.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html); the extended code keeps them in the low byte. */
const faultOf: Readonly<Record<number, StoreFault>> = {
  5: 'store-busy', // SQLITE_BUSY, also 517 SQLITE_BUSY_SNAPSHOT
  6: 'store-busy', // SQLITE_LOCKED
  8: 'store-disk', // SQLITE_READONLY
  10: 'store-disk', // SQLITE_IOERR
  11: 'store-damaged', // SQLITE_CORRUPT
  13: 'store-full', // SQLITE_FULL
  14: 'store-disk', // SQLITE_CANTOPEN
  26: 'store-damaged', // SQLITE_NOTADB
};

/** The StoreError for an error thrown by node:sqlite; anything else comes back as it was. */
export function sqliteFault(error: unknown): unknown {
  const errcode = error instanceof Error ? (error as { errcode?: unknown }).errcode : undefined;
  if (typeof errcode !== 'number') return error;
  const code = faultOf[errcode & 0xff];
  return code
    ? new StoreError(code, `SQLite ${errcode}: ${(error as Error).message}`, { cause: error })
    : error;
}
