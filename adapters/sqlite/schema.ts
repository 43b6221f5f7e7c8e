/** Raised with every change of the tables; a file with a higher number is refused. */
export const schemaVersion = 2;

/** `next_due_at` of a request that waits for nothing: after every time there is, since a key has no NULL. */
export const neverDue = Number.MAX_SAFE_INTEGER;

/** Heads lie in the order in which they are claimed, so that neighbours in the queue share pages however long it is. */
const requestTable = `
CREATE TABLE request (
  id          TEXT NOT NULL,
  seq         INTEGER NOT NULL,
  hash        TEXT NOT NULL,
  next_due_at INTEGER NOT NULL,
  urgency     INTEGER NOT NULL,
  shard       INTEGER NOT NULL,
  terms       TEXT NOT NULL,
  owner       TEXT,
  until       INTEGER NOT NULL DEFAULT 0,
  fence       INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (urgency, next_due_at, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX request_id ON request(id);
`;

/** Tables of one Latchkey store. STRICT, because node:sqlite turns a Date or NaN into NULL without a word. */
export const schema = `${requestTable}

CREATE TABLE line (
  request TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  hash    TEXT NOT NULL,
  bytes   TEXT NOT NULL,
  sealed  TEXT NOT NULL,
  PRIMARY KEY (request, seq)
) STRICT;

CREATE TABLE term (
  term    TEXT NOT NULL,
  request TEXT NOT NULL,
  PRIMARY KEY (term, request)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  kind       TEXT NOT NULL,
  id         TEXT NOT NULL,
  version    INTEGER NOT NULL,
  value      TEXT NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX expiry ON document(expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES ('document-version', 0);
`;

const columns = 'id, seq, hash, next_due_at, urgency, shard, terms, owner, until, fence';

/** What makes a file of a version into one of the next, by the version it is for. */
export const migrations: Readonly<Record<number, string>> = {
  1: `
DROP INDEX due;
ALTER TABLE request RENAME TO request_1;
${requestTable}
INSERT INTO request (${columns}) SELECT ${columns.replace('next_due_at', `coalesce(next_due_at, ${neverDue})`)}
  FROM request_1 ORDER BY urgency, next_due_at, id;
DROP TABLE request_1;
`,
};
