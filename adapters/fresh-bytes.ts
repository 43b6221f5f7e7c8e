import { randomBytes, randomFillSync } from 'node:crypto';

/** Asking the system for a few bytes costs as much as sealing a line with them, so many are asked for at once. */
const pool = Buffer.alloc(4_096);
let used = pool.length;

/**
 * So many random bytes that nobody else gets, for salts, nonces and names; valid until the next call only. Not for keys: what was
 * handed out stays in memory for a while.
 */
export function freshBytes(count: number): Buffer {
  if (count > pool.length) return randomBytes(count);
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}
