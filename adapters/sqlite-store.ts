import type {
  Append,
  AppendResult,
  ClaimQuery,
  Head,
  Page,
  PutDocument,
  Store,
  StoredDocument,
} from '../core/ports.ts';
import { fairTurn } from './fair-turn.ts';
import { Database } from './sqlite/database.ts';
import * as documents from './sqlite/documents.ts';
import { GroupCommit } from './sqlite/group-commit.ts';
import * as requests from './sqlite/requests.ts';
import { unfinishedBytes } from './sqlite/unfinished.ts';
import { StoreError } from './store-error.ts';
import {
  checkAppend,
  checkDocumentKey,
  checkPut,
  checkSearch,
  keyOf,
  pageLimit,
  pageOf,
} from './store-rules.ts';

/**
 * Store in one SQLite file. Every acknowledged write is synced to disk, but for claims and records that may fade; writes of
 * the same turn of the event loop share a commit. Several processes on one machine may open the same file.
 */
export class SqliteStore implements Store {
  /**
   * Bytes of a last write that never finished, found and dropped while opening; 0 after an orderly stop. A
   * power cut during a write leaves some. Nothing acknowledged is among them as long as the disk keeps its word.
   */
  readonly unfinishedBytes: number;
  readonly #db: Database;
  readonly #commits: GroupCommit;
  #closed = false;

  /** Opens or creates the file. Throws StoreError: damaged, newer, busy, or on a network disk. */
  constructor(file: string) {
    this.#db = new Database(file);
    this.unfinishedBytes = this.#unfinishedIn(file);
    this.#commits = new GroupCommit(this.#db);
  }

  async load(request: string) {
    // Whoever loads a ledger decrypts and replays it next, and the clock takes up sixteen requests at once.
    await fairTurn();
    this.#mustBeOpen();
    return requests.load(this.#db, request);
  }

  async append(append: Append): Promise<AppendResult> {
    checkAppend(append);
    return this.#write(() => requests.append(this.#db, append));
  }

  /**
   * A claim may fade, and so may its end: the worker ends with the power, and whatever it wrote lies behind its claim in
   * the same log, so that no line is kept whose claim is gone. A claim whose end is gone ends with its lease.
   */
  async claimDue(query: ClaimQuery): Promise<readonly Head[]> {
    this.#mustBeOpen();
    const keys = requests.dueNow(this.#db, query);
    return keys.length === 0 ? [] : this.#write(() => requests.claim(this.#db, query, keys), true);
  }

  async release(request: string, fence: number): Promise<void> {
    return this.#write(() => requests.release(this.#db, request, fence), true);
  }

  async nextDue(): Promise<number | null> {
    this.#mustBeOpen();
    return requests.nextDue(this.#db);
  }

  async search(
    terms: readonly string[],
    options: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<Head>> {
    this.#mustBeOpen();
    checkSearch(terms);
    const limit = pageLimit(options.limit);
    const before = options.cursor === undefined ? undefined : keyOf(options.cursor);
    const found = requests.search(this.#db, terms, { limit: limit + 1, before });
    return pageOf(found, limit, (head) => head.request);
  }

  /** Afterwards the write-ahead log is folded in, so that no old copy stays in it; secure_delete zeroes pages. */
  async eraseSealed(request: string): Promise<void> {
    await this.#write(() => requests.eraseSealed(this.#db, request));
    this.#db.get('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  async getDocument(kind: string, id: string, realNow: number): Promise<StoredDocument | undefined> {
    this.#mustBeOpen();
    return documents.getDocument(this.#db, kind, id, realNow);
  }

  async putDocument(put: PutDocument, realNow: number): Promise<number | 'conflict'> {
    const text = checkPut(put);
    return this.#write(() => documents.putDocument(this.#db, { ...put, text }, realNow), put.mayFade);
  }

  async removeDocument(kind: string, id: string, ifVersion?: number): Promise<'removed' | 'conflict'> {
    checkDocumentKey(kind, id);
    return this.#write(() => documents.removeDocument(this.#db, kind, id, ifVersion));
  }

  async listDocuments(
    kind: string,
    options: {
      readonly prefix?: string;
      readonly limit: number;
      readonly cursor?: string;
      readonly realNow: number;
    },
  ): Promise<Page<StoredDocument>> {
    this.#mustBeOpen();
    const limit = pageLimit(options.limit);
    const found = documents.listDocuments(this.#db, kind, {
      prefix: options.prefix ?? '',
      after: options.cursor === undefined ? undefined : keyOf(options.cursor),
      limit: limit + 1,
      realNow: options.realNow,
    });
    return pageOf(found, limit, (document) => document.id);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#commits.flush();
    this.#db.close();
  }

  /** Looked at inside a transaction, so that nobody else is in the middle of a write. */
  #unfinishedIn(file: string): number {
    try {
      return this.#db.tx(() => unfinishedBytes(file));
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  async #write<T>(run: () => T, mayFade = false): Promise<T> {
    this.#mustBeOpen();
    return this.#commits.write(run, mayFade);
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new StoreError('store-closed');
  }
}
