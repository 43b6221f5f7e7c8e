import type { Json } from '../../core/canonical.ts';
import type { PutDocument, StoredDocument } from '../../core/ports.ts';
import { type Database, limited, type Row } from './database.ts';

const sweepRowsMax = 4;

/** Where it lies, if it is there: to replace a row is to delete it and to write it and its keys elsewhere. */
const write = `INSERT INTO document (kind, id, version, value, expires_at) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (kind, id) DO UPDATE
  SET version = excluded.version, value = excluded.value, expires_at = excluded.expires_at`;

/** The live record under a key, or undefined. */
export function getDocument(db: Database, kind: string, id: string, realNow: number) {
  const sql = `SELECT * FROM document WHERE kind = ? AND id = ? AND (expires_at IS NULL OR expires_at > ?)`;
  const row = db.get(sql, kind, id, realNow);
  return row && documentOf(row);
}

/**
 * Compare-and-set inside an open transaction. A version is above that of the record before it, and above those of all that
 * were removed: the counter of these is read here and written when something goes, since a page less for each message is a
 * checkpoint less for every few.
 */
export function putDocument(db: Database, put: PutDocument & { readonly text: string }, realNow: number) {
  const old = db.get('SELECT version, expires_at FROM document WHERE kind = ? AND id = ?', put.kind, put.id);
  const isLive = old !== undefined && (old.expires_at === null || (old.expires_at as number) > realNow);
  if (put.ifVersion !== undefined && put.ifVersion !== (isLive ? old.version : 0)) return 'conflict';
  const before = old ?? db.get("SELECT value AS version FROM counter WHERE name = 'document-version'");
  const given = Math.max((before?.version as number) + 1, realNow);
  db.run(write, put.kind, put.id, given, put.text, put.expiresAt ?? null);
  sweepExpired(db, realNow);
  return given;
}

/** Removes a document, with `ifVersion` only in that version; `conflict` where it is another one or gone. */
export function removeDocument(db: Database, kind: string, id: string, ifVersion?: number) {
  const removed =
    ifVersion === undefined
      ? db.get('DELETE FROM document WHERE kind = ? AND id = ? RETURNING version', kind, id)
      : db.get(
          'DELETE FROM document WHERE kind = ? AND id = ? AND version = ? RETURNING version',
          ...[kind, id, ifVersion],
        );
  if (removed === undefined) return ifVersion === undefined ? 'removed' : 'conflict';
  const raise = "UPDATE counter SET value = ? WHERE name = 'document-version' AND value < ?";
  db.run(raise, removed.version, removed.version);
  return 'removed';
}

/** Live records of a kind in order of id, after a key when given. */
export function listDocuments(
  db: Database,
  kind: string,
  options: {
    readonly prefix: string;
    readonly after?: string;
    readonly limit: number;
    readonly realNow: number;
  },
): readonly StoredDocument[] {
  const rows = db.all(
    `SELECT * FROM document WHERE kind = ? AND id > ? AND id >= ? AND substr(id, 1, length(?)) = ?
     AND (expires_at IS NULL OR expires_at > ?) ORDER BY id ${limited}`,
    ...[
      kind,
      options.after ?? '',
      options.prefix,
      options.prefix,
      options.prefix,
      options.realNow,
      options.limit,
    ],
  );
  return rows.map(documentOf);
}

/** Each write takes a few expired records along, so that nothing grows and no write is slow. */
function sweepExpired(db: Database, realNow: number): void {
  const expired = `SELECT kind, id FROM document WHERE expires_at IS NOT NULL AND expires_at <= ? LIMIT ${sweepRowsMax}`;
  for (const { kind, id } of db.all(expired, realNow)) removeDocument(db, kind as string, id as string);
}

function documentOf(row: Row): StoredDocument {
  return {
    kind: row.kind as string,
    id: row.id as string,
    version: row.version as number,
    value: JSON.parse(row.value as string) as Json,
    expiresAt: row.expires_at as number | null,
  };
}
