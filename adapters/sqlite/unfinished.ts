import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** Write-ahead log format: https://sqlite.org/fileformat2.html#walformat */
const headerBytes = 32;
const databaseHeaderBytes = 100;
const frameHeaderBytes = 24;

/**
 * Bytes at the end of the write-ahead log that belong to no finished transaction: frames after the last commit
 * frame, or a frame that was cut. SQLite drops them silently when it opens the file; we want to name them.
 */
export function unfinishedBytes(databaseFile: string): number {
  const file = `${databaseFile}-wal`;
  if (!existsSync(file)) return 0;
  const fd = openSync(file, 'r');
  try {
    const size = fstatSync(fd).size;
    return size - finishedBytes(fd, size);
  } finally {
    closeSync(fd);
  }
}

/**
 * True when the last page of the database itself is incomplete. SQLite reads the missing bytes as zeros without
 * a word. With a write-ahead log beside it, it is only a checkpoint that was interrupted and will be repeated.
 */
export function lastPageIsCut(databaseFile: string): boolean {
  const size = sizeOf(databaseFile);
  if (size < databaseHeaderBytes || sizeOf(`${databaseFile}-wal`) > headerBytes) return false;
  const fd = openSync(databaseFile, 'r');
  try {
    const pageBytes = readAt(fd, 16, 2).readUInt16BE();
    return size % (pageBytes === 1 ? 65_536 : pageBytes) !== 0;
  } finally {
    closeSync(fd);
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** Where the last finished transaction ends, or the size when everything after it is left over from earlier. */
function finishedBytes(fd: number, size: number): number {
  if (size < headerBytes) return 0;
  const header = readAt(fd, 0, headerBytes);
  const frameBytes = frameHeaderBytes + header.readUInt32BE(8);
  const salts = header.subarray(16, 24);
  let finished = headerBytes;
  for (let at = headerBytes; at < size; at += frameBytes) {
    if (at + frameHeaderBytes > size) return finished;
    const frame = readAt(fd, at, frameHeaderBytes);
    // A frame with other salts was written before the log was last started over: what counts ended before it.
    if (!frame.subarray(8, 16).equals(salts)) return finished === at ? size : finished;
    if (at + frameBytes > size) return finished;
    const commit = frame.readUInt32BE(4) !== 0;
    if (commit) finished = at + frameBytes;
  }
  return finished;
}

function readAt(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  readSync(fd, buffer, { position });
  return buffer;
}
