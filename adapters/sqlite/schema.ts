/** Raised with every change of the tables; a file with a higher number is refused. */
export const schemaVersion = 1;

/**
 * Tables of one Latchkey store. STRICT, because node:sqlite turns a Date or NaN into NULL without a word.
 * `due` answers "what runs now" for one urgency at a time; only waiting requests are in it.
 */
export const schema = `
CREATE TABLE request (
  id          TEXT PRIMARY KEY,
  seq         INTEGER NOT NULL,
  hash        TEXT NOT NULL,
  next_due_at INTEGER,
  urgency     INTEGER NOT NULL,
  shard       INTEGER NOT NULL,
  terms       TEXT NOT NULL,
  owner       TEXT,
  until       INTEGER NOT NULL DEFAULT 0,
  fence       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX due ON request(urgency, next_due_at) WHERE next_due_at IS NOT NULL;

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
