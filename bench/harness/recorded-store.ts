import { DatabaseSync } from 'node:sqlite';
import { neverDue } from '../../adapters/sqlite/schema.ts';
import type { Append, PutDocument, Store } from '../../core/ports.ts';

/** One write as the product asked for it, with everything the bare statements need. */
export type Write =
  | { readonly kind: 'append'; readonly append: Append; readonly hash: string }
  | { readonly kind: 'claim'; readonly requests: readonly string[]; readonly until: number }
  | { readonly kind: 'release'; readonly request: string }
  | { readonly kind: 'put'; readonly put: PutDocument; readonly text: string };

/** A store that keeps note of every write that happened. */
export function recordedStore(store: Store, writes: Write[]): Store {
  return {
    load: (request) => store.load(request),
    nextDue: () => store.nextDue(),
    search: (terms, options) => store.search(terms, options),
    eraseSealed: (request) => store.eraseSealed(request),
    getDocument: (kind, id, realNow) => store.getDocument(kind, id, realNow),
    removeDocument: (kind, id, ifVersion) => store.removeDocument(kind, id, ifVersion),
    listDocuments: (kind, options) => store.listDocuments(kind, options),
    close: () => store.close(),
    append: async (append) => {
      const answer = await store.append(append);
      if (answer === 'appended')
        writes.push({ kind: 'append', append, hash: append.lines.at(-1)?.hash ?? '' });
      return answer;
    },
    claimDue: async (query) => {
      const heads = await store.claimDue(query);
      if (heads.length > 0)
        writes.push({
          kind: 'claim',
          requests: heads.map((head) => head.request),
          until: query.realNow + query.leaseMillis,
        });
      return heads;
    },
    release: async (request, fence) => {
      await store.release(request, fence);
      writes.push({ kind: 'release', request });
    },
    putDocument: async (put, realNow) => {
      const answer = await store.putDocument(put, realNow);
      if (answer !== 'conflict') writes.push({ kind: 'put', put, text: JSON.stringify(put.value) });
      return answer;
    },
  };
}

/** The raw store transaction over one file. */
export interface RawStore {
  /** Does the writes, one transaction each; answers the milliseconds it took. */
  replay(writes: readonly Write[]): number;
  close(): void;
}

/**
 * The same writes with the fewest statements that keep them, without reading, checking, sealing or searching. Each is
 * synced; where it `lets` what may fade do so, those writes are not. The file is a copy of the one that the product writes to.
 */
export function openRawStore(file: string, lets: 'fade' | 'nothing fade'): RawStore {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const [begin, commit] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')];
  const act = actingOn(db);
  return {
    replay: (writes) => {
      const began = performance.now();
      for (const write of writes) {
        const fades = lets === 'fade' && mayFade(write);
        if (fades) db.exec('PRAGMA synchronous = NORMAL');
        begin.run();
        act(write);
        commit.run();
        if (fades) db.exec('PRAGMA synchronous = FULL');
      }
      return performance.now() - began;
    },
    close: () => db.close(),
  };
}

/** What the product does not wait to see on disk: claims, their end, and documents that say so. */
function mayFade(write: Write): boolean {
  return write.kind === 'put' ? write.put.mayFade === true : write.kind !== 'append';
}

function actingOn(db: DatabaseSync): (write: Write) => void {
  const line = db.prepare('INSERT INTO line (request, seq, hash, bytes, sealed) VALUES (?, ?, ?, ?, ?)');
  const head = db.prepare(
    'UPDATE request SET seq = ?, hash = ?, next_due_at = ?, urgency = ?, terms = ? WHERE id = ?',
  );
  const claim = db.prepare('UPDATE request SET owner = ?, until = ?, fence = fence + 1 WHERE id = ?');
  const release = db.prepare('UPDATE request SET owner = NULL, until = 0 WHERE id = ?');
  const put = db.prepare(
    'INSERT OR REPLACE INTO document (kind, id, version, value, expires_at) VALUES (?, ?, 1, ?, NULL)',
  );
  return (write) => {
    switch (write.kind) {
      case 'append': {
        const { append, hash } = write;
        for (const one of append.lines) line.run(append.request, one.seq, one.hash, one.bytes, one.sealed);
        const seq = append.expectedSeq + append.lines.length;
        const terms = JSON.stringify(append.terms);
        head.run(seq, hash, append.nextDueAt ?? neverDue, append.urgency, terms, append.request);
        return;
      }
      case 'claim':
        for (const request of write.requests) claim.run('raw', write.until, request);
        return;
      case 'release':
        release.run(write.request);
        return;
      case 'put':
        put.run(write.put.kind, write.put.id, write.text);
        return;
      default:
        write satisfies never;
    }
  };
}
