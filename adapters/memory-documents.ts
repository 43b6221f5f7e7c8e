import type { Json } from '../core/canonical.ts';
import type { Page, PutDocument, StoredDocument } from '../core/ports.ts';
import { checkDocumentKey, checkPut, compareText, keyOf, pageLimit, pageOf } from './store-rules.ts';

interface Row {
  readonly id: string;
  readonly version: number;
  /** JSON text, so that nobody can change a stored value by holding on to it. */
  readonly text: string;
  readonly expiresAt: number | null;
}

const putsPerSweep = 1024;

/** Small records with compare-and-set, in memory. Versions never repeat, not even after a removal. */
export class MemoryDocuments {
  readonly #kinds = new Map<string, Map<string, Row>>();
  #lastVersion = 0;
  #puts = 0;

  get(kind: string, id: string, realNow: number): StoredDocument | undefined {
    const row = this.#kinds.get(kind)?.get(id);
    return row && lives(row, realNow) ? documentOf(kind, row) : undefined;
  }

  put(put: PutDocument, realNow: number): number | 'conflict' {
    const text = checkPut(put);
    const row = this.#kinds.get(put.kind)?.get(put.id);
    const version = row && lives(row, realNow) ? row.version : 0;
    if (put.ifVersion !== undefined && put.ifVersion !== version) return 'conflict';
    this.#puts += 1;
    if (this.#puts % putsPerSweep === 0) this.#sweep(realNow);
    this.#lastVersion = Math.max(this.#lastVersion + 1, realNow);
    const kept = { id: put.id, version: this.#lastVersion, text, expiresAt: put.expiresAt ?? null };
    const rows = this.#kinds.get(put.kind) ?? new Map<string, Row>();
    this.#kinds.set(put.kind, rows.set(put.id, kept));
    return kept.version;
  }

  remove(kind: string, id: string, ifVersion?: number): 'removed' | 'conflict' {
    checkDocumentKey(kind, id);
    const rows = this.#kinds.get(kind);
    if (ifVersion !== undefined && rows?.get(id)?.version !== ifVersion) return 'conflict';
    rows?.delete(id);
    return 'removed';
  }

  list(
    kind: string,
    options: {
      readonly prefix?: string;
      readonly limit: number;
      readonly cursor?: string;
      readonly realNow: number;
    },
  ): Page<StoredDocument> {
    const limit = pageLimit(options.limit);
    const after = options.cursor === undefined ? undefined : keyOf(options.cursor);
    const found = [...(this.#kinds.get(kind)?.values() ?? [])]
      .filter((row) => lives(row, options.realNow) && row.id.startsWith(options.prefix ?? ''))
      .filter((row) => after === undefined || compareText(row.id, after) > 0)
      .sort((a, b) => compareText(a.id, b.id))
      .slice(0, limit + 1)
      .map((row) => documentOf(kind, row));
    return pageOf(found, limit, (document) => document.id);
  }

  #sweep(realNow: number): void {
    for (const rows of this.#kinds.values()) {
      for (const row of rows.values()) if (!lives(row, realNow)) rows.delete(row.id);
    }
  }
}

function lives(row: Row, realNow: number): boolean {
  return row.expiresAt === null || row.expiresAt > realNow;
}

function documentOf(kind: string, row: Row): StoredDocument {
  const { id, version, expiresAt } = row;
  return { kind, id, version, value: JSON.parse(row.text) as Json, expiresAt };
}
