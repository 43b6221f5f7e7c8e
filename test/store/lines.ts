import { createHash } from 'node:crypto';
import type { Append, StoredLine } from '../../core/ports.ts';

/** Lines seq+1 … seq+count with distinct content; `mark` tells writers apart. */
export function linesAfter(seq: number, count = 1, mark = 'x'): StoredLine[] {
  return Array.from({ length: count }, (_, index) => lineOf(seq + 1 + index, `${mark} ${seq + 1 + index}`));
}

/** One line with a real hash over its bytes. */
export function lineOf(seq: number, bytes: string, sealed = '{"box":"c2VhbGVk"}'): StoredLine {
  return { seq, hash: createHash('sha256').update(bytes).digest('hex'), bytes, sealed };
}

/** An append with everything that a test does not care about filled in. */
export function appendOf(request: string, expectedSeq: number, more: Partial<Append> = {}): Append {
  return {
    request,
    expectedSeq,
    lines: linesAfter(expectedSeq, 1, request),
    nextDueAt: null,
    urgency: 1,
    terms: [],
    ...more,
  };
}

/** What the processes of test/store/worker.ts agree on with those who watch them. */
export const leaseMillis = 400;
export const stepsPerRequest = 5;
/** Requests that nobody can work on: their claims run out again and again. */
export const poisonPrefix = 'poison';
