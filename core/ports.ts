import type { Hash, Json } from './canonical.ts';
import type { Call } from './change.ts';

/** Epoch milliseconds. Business time = real time + offset (design 6.14); claims and replay use real time. */
export type Millis = number;

// ── Store: bytes and preconditions. Knows nothing of what a line means. ──────────────────────────────

/** One ledger line as stored: exactly the bytes that were hashed, and the sealed private part apart. */
export interface StoredLine {
  readonly seq: number;
  readonly hash: Hash;
  /** Exact UTF-8 text of the public part; never re-serialised. */
  readonly bytes: string;
  /** JSON text of sealed boxes (ciphertext); empty when erased. */
  readonly sealed: string;
}

/** A worker's hold on a request. The fence grows with each claim, so that a stale worker is told apart. */
export interface Claim {
  readonly owner: string;
  readonly until: Millis;
  readonly fence: number;
}

/** All that is kept beside the lines: enough to find due work and to search, nothing that could disagree. */
export interface Head {
  readonly request: string;
  readonly seq: number;
  readonly hash: Hash;
  /** Business time of the next job, or null when nothing waits. */
  readonly nextDueAt: Millis | null;
  /** Smaller runs first among overdue work: access removal is 0 (design 5.5). */
  readonly urgency: number;
  readonly shard: number;
  /** Keyed hashes of search terms. */
  readonly terms: readonly string[];
  readonly claim: Claim | null;
}

export interface Append {
  readonly request: string;
  /** Sequence number the writer believes to be last; 0 creates the request. */
  readonly expectedSeq: number;
  readonly lines: readonly StoredLine[];
  readonly nextDueAt: Millis | null;
  readonly urgency: number;
  readonly terms: readonly string[];
  /** Given by workers: refused when another worker has claimed the request since. */
  readonly fence?: number;
}

export type AppendResult = 'appended' | 'conflict';

export interface ClaimQuery {
  readonly owner: string;
  readonly businessNow: Millis;
  readonly realNow: Millis;
  readonly leaseMillis: number;
  readonly limit: number;
  /** Leaves alone what is less urgent than this. */
  readonly urgencyMax?: number;
}

/** A small record with compare-and-set: guards, role snapshots, keys, budgets, conversation references. */
export interface StoredDocument {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly value: Json;
  /** Real time after which the record no longer counts; null = kept. */
  readonly expiresAt: Millis | null;
}

export interface PutDocument {
  readonly kind: string;
  readonly id: string;
  readonly value: Json;
  /** 0 = create if absent; n = replace exactly version n; undefined = last writer wins. */
  readonly ifVersion?: number;
  readonly expiresAt?: Millis | null;
  /**
   * True where a power cut may take the record back, though never the end of a process: a store that syncs to disk
   * need not wait for it.
   */
  readonly mayFade?: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque keyset cursor for the next page; undefined at the end. */
  readonly next?: string;
}

/**
 * Durable storage. Correctness rests on preconditions only (expectedSeq, ifVersion, fence), never on reads.
 * Acknowledged lines are kept; a power cut may take back a claim or its release, where nothing written later is kept either.
 * Implemented on SQLite, Cosmos and in memory; one contract suite runs against all of them.
 */
export interface Store {
  load(request: string): Promise<{ readonly head: Head; readonly lines: readonly StoredLine[] } | undefined>;
  /** `appended` also when exactly these lines already stand there (repeat after an unclear answer). */
  append(append: Append): Promise<AppendResult>;
  /** Claims up to `limit` requests due at businessNow, most urgent first, skipping live claims (one's own too). */
  claimDue(query: ClaimQuery): Promise<readonly Head[]>;
  /** Gives a claim back early; a stale fence is ignored. */
  release(request: string, fence: number): Promise<void>;
  /** Earliest nextDueAt over all requests, for the clock's next look. */
  nextDue(): Promise<Millis | null>;
  /** Requests that carry all the given terms, newest id first. No terms = all requests. */
  search(
    terms: readonly string[],
    options: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<Head>>;
  /** Replaces the sealed private part of lines by nothing: erasure. Public bytes and hashes stay. */
  eraseSealed(request: string): Promise<void>;
  getDocument(kind: string, id: string, realNow: Millis): Promise<StoredDocument | undefined>;
  /**
   * Answers the new version (grows, never given twice to an id), or `conflict` when ifVersion did not hold (an
   * expired record counts as absent).
   */
  putDocument(put: PutDocument, realNow: Millis): Promise<number | 'conflict'>;
  removeDocument(kind: string, id: string, ifVersion?: number): Promise<'removed' | 'conflict'>;
  listDocuments(
    kind: string,
    options: {
      readonly prefix?: string;
      readonly limit: number;
      readonly cursor?: string;
      readonly realNow: Millis;
    },
  ): Promise<Page<StoredDocument>>;
  close(): Promise<void>;
}

// ── Tenant: what the engine may do to the world. ───────────────────────────────────────────────────────

/**
 * Outcome of one call. `done` 2xx; `refused` a definite no (4xx); `unknown` when the call may or may not
 * have happened; `throttled` and `waiting` certainly did not happen (429; Intune multi-admin approval).
 */
export interface CallResult {
  readonly outcome: 'done' | 'refused' | 'unknown' | 'throttled' | 'waiting';
  readonly status: number;
  /** Error code of the service, for example Authorization_RequestDenied. */
  readonly code?: string;
  readonly message?: string;
  readonly retryAfterSeconds?: number;
  readonly requestId?: string;
  readonly clientRequestId: string;
  /** Non-secret id of a created object. */
  readonly createdId?: string;
}

/** One call to be sent under an identity; `clientRequestId` is chosen before sending and kept as evidence. */
export interface Outgoing {
  readonly call: Call;
  readonly identity: string;
  readonly clientRequestId: string;
}

export interface Executor {
  /** Sends calls that do not depend on each other; may batch. Results come in the order of the calls. */
  send(calls: readonly Outgoing[]): Promise<readonly CallResult[]>;
}

// ── Time and chance ────────────────────────────────────────────────────────────────────────────────────

export interface Clock {
  /** Business time. */
  now(): Millis;
  /** Wall time for leases, tokens and replay windows. */
  real(): Millis;
}

export interface Random {
  /** Fresh lower-case GUID. */
  guid(): string;
  /** n random bytes as lower-case hexadecimal. */
  hex(bytes: number): string;
}
