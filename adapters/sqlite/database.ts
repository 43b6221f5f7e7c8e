import { mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StatementSync } from 'node:sqlite';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store-error.ts';
import { sqliteFault } from './faults.ts';
import { migrations, schema, schemaVersion } from './schema.ts';
import { lastPageIsCut } from './unfinished.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/**
 * Ends a query of at most so many rows. A bare `LIMIT ?` has SQLite plan the statement anew for every number that is
 * bound, which takes three times as long as running it.
 */
export const limited = 'LIMIT 0 + ?';

const busyMillis = 5_000;
/**
 * The write-ahead log is folded in after so many pages (a megabyte), in the commit that reaches them. SQLite takes four
 * times as many, and holds the event loop twice as long for it. A thread of its own for this costs 20 MB.
 */
const checkpointPages = 250;
/** statfs magic numbers of NFS, SMB, CIFS and SMB2 (Linux magic.h): WAL needs shared memory on one machine. */
const networkDisks = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/**
 * One connection to one file: WAL, every commit synced, statements prepared once, values checked before binding.
 * All methods are synchronous and throw StoreError where SQLite reports a fault that people can act on.
 */
export class Database {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    refuseNetworkDisk(file);
    if (lastPageIsCut(file)) throw new StoreError('store-damaged', 'the last page is incomplete');
    try {
      this.#db = new DatabaseSync(file, { timeout: busyMillis });
    } catch (error) {
      throw sqliteFault(error);
    }
    try {
      this.#prepareFile();
    } catch (error) {
      this.#db.close();
      throw sqliteFault(error);
    }
  }

  /** First row or undefined. */
  get(sql: string, ...values: readonly unknown[]): Row | undefined {
    return this.#guard(() => this.#statement(sql).get(...values.map(bind)) as Row | undefined);
  }

  all(sql: string, ...values: readonly unknown[]): readonly Row[] {
    return this.#guard(() => this.#statement(sql).all(...values.map(bind)) as unknown as readonly Row[]);
  }

  /** Number of changed rows. */
  run(sql: string, ...values: readonly unknown[]): number {
    return this.#guard(() => Number(this.#statement(sql).run(...values.map(bind)).changes));
  }

  /**
   * Runs fn in one BEGIN IMMEDIATE transaction (a deferred one fails with a stale snapshot that no timeout
   * helps). Refuses nesting and a returned promise: awaiting would hold the write lock across other work.
   */
  tx<T>(fn: () => T): T {
    if (this.#db.isTransaction) throw new Error('tx inside tx: use savepoint');
    return this.#transaction(fn);
  }

  /**
   * The same without waiting for the disk: other processes see it, and it survives the end of this one, but a power cut
   * may take it back. The next synced commit takes it to disk as well, since all lies in one write-ahead log.
   */
  unsyncedTx<T>(fn: () => T): T {
    if (this.#db.isTransaction) throw new Error('tx inside tx: use savepoint');
    // Acts when it is prepared, so a cached statement would do nothing.
    this.#guard(() => this.#db.exec('PRAGMA synchronous = NORMAL'));
    try {
      return this.#transaction(fn);
    } finally {
      this.#db.exec('PRAGMA synchronous = FULL');
    }
  }

  #transaction<T>(fn: () => T): T {
    this.run('BEGIN IMMEDIATE');
    try {
      const result = fn();
      if (result instanceof Promise) throw new Error('tx got a promise: do the waiting outside');
      this.run('COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Runs fn inside the open transaction; when it throws, only its own changes are taken back. */
  savepoint<T>(fn: () => T): T {
    this.run('SAVEPOINT one');
    try {
      const result = fn();
      this.run('RELEASE one');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK TO one; RELEASE one');
      throw error;
    }
  }

  /** False after a fault (disk full, for one) that made SQLite give up the whole transaction. */
  get inTransaction(): boolean {
    return this.#db.isTransaction;
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  /** Looks at the version before anything else: a newer file must stay as it is. */
  #prepareFile(): void {
    const found = this.#version();
    if (found > schemaVersion) throw new StoreError('store-newer', `file ${found}, program ${schemaVersion}`);
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    this.#db.exec(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
    if (found < schemaVersion) this.tx(() => this.#bringUpToDate());
  }

  /** Looks again inside the transaction: another process may have been first. */
  #bringUpToDate(): void {
    const found = this.#version();
    if (found === 0) this.#db.exec(schema);
    else
      for (let version = found; version < schemaVersion; version += 1)
        this.#db.exec(migrations[version] ?? '');
    this.#db.exec(`PRAGMA user_version = ${schemaVersion}`);
  }

  #version(): number {
    return Number(this.get('PRAGMA user_version')?.user_version);
  }

  #statement(sql: string): StatementSync {
    const cached = this.#statements.get(sql);
    if (cached) return cached;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<T>(fn: () => T): T {
    try {
      return fn();
    } catch (error) {
      throw sqliteFault(error);
    }
  }
}

/** node:sqlite stores NULL for a Date or NaN and 1 for true; only values that come back unchanged pass. */
function bind(value: unknown): Value {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new StoreError('store-refused', `cannot bind ${typeof value} ${String(value)}`);
}

function refuseNetworkDisk(file: string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'linux' && networkDisks.has(statfsSync(folder).type)) {
    throw new StoreError('store-network-disk', folder);
  }
}
