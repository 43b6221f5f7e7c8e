import type {
  Append,
  AppendResult,
  Claim,
  ClaimQuery,
  Head,
  Page,
  PutDocument,
  Store,
  StoredDocument,
  StoredLine,
} from '../core/ports.ts';
import { MemoryDocuments } from './memory-documents.ts';
import { StoreError } from './store-error.ts';
import {
  alreadyAppended,
  checkAppend,
  checkSearch,
  compareText,
  keyOf,
  pageLimit,
  pageOf,
  shardOf,
} from './store-rules.ts';

interface Entry {
  readonly head: Head;
  /** Never changed in place: handed out by load without copying. */
  readonly lines: readonly StoredLine[];
  /** Outlives the claim, so that a fence is never given twice. */
  readonly fence: number;
}

/** Store in memory for tests and simulation. As strict as the durable ones; nothing survives the process. */
export class MemoryStore implements Store {
  readonly #entries = new Map<string, Entry>();
  readonly #waiting = new Map<string, Head>();
  readonly #byTerm = new Map<string, Set<string>>();
  readonly #documents = new MemoryDocuments();
  #closed = false;

  async load(request: string) {
    this.#mustBeOpen();
    const entry = this.#entries.get(request);
    return entry && { head: entry.head, lines: entry.lines };
  }

  async append(append: Append): Promise<AppendResult> {
    this.#mustBeOpen();
    checkAppend(append);
    const old = this.#entries.get(append.request);
    if (append.fence !== undefined && append.fence !== old?.fence) return 'conflict';
    if ((old?.head.seq ?? 0) !== append.expectedSeq) {
      return alreadyAppended(append.lines, (seq) => old?.lines[seq - 1]) ? 'appended' : 'conflict';
    }
    const added = append.lines.map((line) => Object.freeze({ ...line }));
    const head: Head = {
      request: append.request,
      seq: append.expectedSeq + added.length,
      hash: added.at(-1)?.hash ?? old!.head.hash,
      nextDueAt: append.nextDueAt,
      urgency: append.urgency,
      shard: old?.head.shard ?? shardOf(append.request),
      terms: [...append.terms],
      claim: old?.head.claim ?? null,
    };
    this.#index(old?.head.terms ?? [], head);
    this.#keep({ head, lines: [...(old?.lines ?? []), ...added], fence: old?.fence ?? 0 });
    return 'appended';
  }

  async claimDue(query: ClaimQuery): Promise<readonly Head[]> {
    this.#mustBeOpen();
    const free = (claim: Claim | null) => claim === null || claim.until <= query.realNow;
    return [...this.#waiting.values()]
      .filter((head) => head.nextDueAt! <= query.businessNow && free(head.claim))
      .filter((head) => head.urgency <= (query.urgencyMax ?? head.urgency))
      .sort(byUrgency)
      .slice(0, query.limit)
      .map((head) => {
        const entry = this.#entries.get(head.request)!;
        const fence = entry.fence + 1;
        const claim = { owner: query.owner, until: query.realNow + query.leaseMillis, fence };
        return this.#keep({ ...entry, fence, head: { ...head, claim } }).head;
      });
  }

  async release(request: string, fence: number): Promise<void> {
    this.#mustBeOpen();
    const entry = this.#entries.get(request);
    if (entry?.fence === fence) this.#keep({ ...entry, head: { ...entry.head, claim: null } });
  }

  async nextDue(): Promise<number | null> {
    this.#mustBeOpen();
    let soonest: number | null = null;
    for (const { nextDueAt } of this.#waiting.values()) {
      if (soonest === null || nextDueAt! < soonest) soonest = nextDueAt;
    }
    return soonest;
  }

  async search(
    terms: readonly string[],
    options: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<Head>> {
    this.#mustBeOpen();
    checkSearch(terms);
    const limit = pageLimit(options.limit);
    const before = options.cursor === undefined ? undefined : keyOf(options.cursor);
    const sets = terms.map((term) => this.#byTerm.get(term) ?? new Set<string>());
    const smallest = sets.reduce<Iterable<string>>(
      (least, set) => (least instanceof Set && least.size <= set.size ? least : set),
      this.#entries.keys(),
    );
    const found = [...smallest]
      .filter((id) => (before === undefined || id < before) && sets.every((set) => set.has(id)))
      .sort((a, b) => compareText(b, a))
      .slice(0, limit + 1)
      .map((id) => this.#entries.get(id)!.head);
    return pageOf(found, limit, (head) => head.request);
  }

  async eraseSealed(request: string): Promise<void> {
    this.#mustBeOpen();
    const entry = this.#entries.get(request);
    if (entry)
      this.#keep({ ...entry, lines: entry.lines.map((line) => Object.freeze({ ...line, sealed: '' })) });
  }

  async getDocument(kind: string, id: string, realNow: number): Promise<StoredDocument | undefined> {
    this.#mustBeOpen();
    return this.#documents.get(kind, id, realNow);
  }

  async putDocument(put: PutDocument, realNow: number): Promise<number | 'conflict'> {
    this.#mustBeOpen();
    return this.#documents.put(put, realNow);
  }

  async removeDocument(kind: string, id: string, ifVersion?: number): Promise<'removed' | 'conflict'> {
    this.#mustBeOpen();
    return this.#documents.remove(kind, id, ifVersion);
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
    return this.#documents.list(kind, options);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #keep(entry: Entry): Entry {
    this.#entries.set(entry.head.request, entry);
    if (entry.head.nextDueAt === null) this.#waiting.delete(entry.head.request);
    else this.#waiting.set(entry.head.request, entry.head);
    return entry;
  }

  #index(before: readonly string[], head: Head): void {
    if (before.length === head.terms.length && before.every((term, at) => term === head.terms[at])) return;
    for (const term of before) this.#byTerm.get(term)?.delete(head.request);
    for (const term of head.terms) {
      const set = this.#byTerm.get(term);
      if (set) set.add(head.request);
      else this.#byTerm.set(term, new Set([head.request]));
    }
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new StoreError('store-closed');
  }
}

/** Most urgent first, then longest overdue, then by id so that the order never depends on insertion. */
function byUrgency(a: Head, b: Head): number {
  return a.urgency - b.urgency || a.nextDueAt! - b.nextDueAt! || compareText(a.request, b.request);
}
