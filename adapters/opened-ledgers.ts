import { LRUCache } from 'lru-cache';
import type { Line } from '../core/entry.ts';

/**
 * Opened ledgers kept in memory, in characters of their stored text, the most recently used; in the heap they take about
 * three times as many bytes. Each is checked line by line against the stored hashes before it is used.
 */
const keptCharactersMax = 30_000_000;

/**
 * Most requests are looked at once and not again for a long time: to keep each of them opened would push out those that
 * are worked on, and leave the garbage collector with more than all the rest of a click. Of the last so many, where their
 * lines ended is remembered, in some 300 bytes each; whoever comes again meanwhile is kept opened.
 */
const glancedMax = 1_000;

/** A ledger in the clear, and how long its stored text is. */
export interface Opened<E> {
  readonly subject: string;
  readonly lines: readonly Line<E>[];
  readonly characters: number;
}

/** Where the lines of a request ended when they were last read or written. */
interface Glance {
  readonly subject: string;
  readonly seq: number;
  readonly hash: string;
}

export interface OpenedLedgers<E> {
  get(request: string): Opened<E> | undefined;
  /** The subject's pseudonym, where it is known. */
  subjectOf(request: string): string | undefined;
  /** The hash of a line, where it is known. */
  hashAt(request: string, seq: number): string | undefined;
  /** All lines were read. `comesAgain` has them kept though nobody has come for them before. */
  read(request: string, opened: Opened<E>, comesAgain: boolean): void;
  /** Lines were written, behind `expectedSeq` others. */
  wrote(request: string, written: Opened<E>, expectedSeq: number): void;
  forget(request: string): void;
}

/** The opened ledgers of one process: those that somebody comes back to, and the ends of the others. */
export function createOpenedLedgers<E>(): OpenedLedgers<E> {
  const kept = new LRUCache<string, Opened<E>>({
    maxSize: keptCharactersMax,
    sizeCalculation: ({ characters }) => Math.max(1, characters),
  });
  // Told by size and not by number, it takes its room as it fills up, and not all of it at the start of every process.
  const glanced = new LRUCache<string, Glance>({ maxSize: glancedMax, sizeCalculation: () => 1 });
  const glance = (request: string, { subject, lines }: Opened<E>): void => {
    const last = lines.at(-1);
    if (last !== undefined) glanced.set(request, { subject, seq: last.seq, hash: last.hash });
  };
  return {
    get: (request) => kept.get(request),
    subjectOf: (request) => (kept.get(request) ?? glanced.get(request))?.subject,
    hashAt: (request, seq) => {
      const end = glanced.get(request);
      return kept.get(request)?.lines[seq - 1]?.hash ?? (end?.seq === seq ? end.hash : undefined);
    },
    read: (request, opened, comesAgain) => {
      if (comesAgain || kept.has(request) || glanced.has(request)) kept.set(request, opened);
      glance(request, opened);
    },
    wrote: (request, written, expectedSeq) => {
      const known = kept.get(request) ?? { lines: [], characters: 0 };
      if (known.lines.length === expectedSeq)
        kept.set(request, {
          subject: written.subject,
          lines: [...known.lines, ...written.lines],
          characters: known.characters + written.characters,
        });
      glance(request, written);
    },
    forget: (request) => {
      kept.delete(request);
      glanced.delete(request);
    },
  };
}
