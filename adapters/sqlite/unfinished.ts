import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** Write-ahead log format: https://sqlite.org/fileformat2.html#walformat */
const headerBytes = 32;
const summedHeaderBytes = 24;
const databaseHeaderBytes = 100;
const frameHeaderBytes = 24;
const summedFrameHeaderBytes = 8;

/**
 * Bytes at the end of the write-ahead log that belong to no finished transaction: frames after the last commit
 * frame, a frame that was cut, or one whose content does not give its checksum. SQLite drops them silently when it
 * opens the file; we want to name them. No other process may write meanwhile.
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
  const sum = new Checksum(header);
  if (!sum.add(header.subarray(0, summedHeaderBytes)).is(header.subarray(24))) return 0;
  const frameBytes = frameHeaderBytes + header.readUInt32BE(8);
  const salts = header.subarray(16, 24);
  let finished = headerBytes;
  for (let at = headerBytes; at + frameBytes <= size; at += frameBytes) {
    const frame = readAt(fd, at, frameBytes);
    // A page with other salts was written before the log was last started over: what counts ended before it. A page
    // without a number was never written: the file grew, and its content did not reach the disk.
    if (!frame.subarray(8, 16).equals(salts))
      return finished === at && frame.readUInt32BE() !== 0 ? size : finished;
    sum.add(frame.subarray(0, summedFrameHeaderBytes)).add(frame.subarray(frameHeaderBytes));
    if (!sum.is(frame.subarray(16, 24))) return finished;
    const commit = frame.readUInt32BE(4) !== 0;
    if (commit) finished = at + frameBytes;
  }
  return finished;
}

/** The running checksum of a write-ahead log: over the header, then over each frame on top of the one before. */
class Checksum {
  readonly #littleEndian: boolean;
  #first = 0;
  #second = 0;

  /** The last bit of the magic number says in which order the words are read. */
  constructor(header: Buffer) {
    this.#littleEndian = (header.readUInt32BE() & 1) === 0;
  }

  /** Adds bytes, eight at a time. */
  add(bytes: Buffer): this {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length; at += 8) {
      this.#first = (this.#first + words.getUint32(at, this.#littleEndian) + this.#second) >>> 0;
      this.#second = (this.#second + words.getUint32(at + 4, this.#littleEndian) + this.#first) >>> 0;
    }
    return this;
  }

  /** True when the stored sum (always big-endian) is the one so far. */
  is(stored: Buffer): boolean {
    return stored.readUInt32BE() === this.#first && stored.readUInt32BE(4) === this.#second;
  }
}

function readAt(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  readSync(fd, buffer, { position });
  return buffer;
}
