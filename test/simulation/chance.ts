import type { Random } from '../../core/ports.ts';

/** A seeded stream of numbers: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** Whole number from 0 up to, not including, `below`. */
  next(below: number): number;
}

/** Mulberry32: 32 bits of state, enough for choosing an order; never for secrets. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return {
    next: (below) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    },
  };
}

/** The Random port of a simulated world. Salts and ids repeat with the seed, so that traces do too. */
export function seededRandom(seed: number): Random {
  const { next } = chance(seed);
  const hex = (bytes: number): string => {
    const words = Buffer.alloc(Math.ceil(bytes / 4) * 4);
    for (let at = 0; at < words.length; at += 4) words.writeUInt32BE(next(0x1_0000_0000), at);
    return words.toString('hex', 0, bytes);
  };
  return {
    hex,
    guid: () => {
      const digits = hex(16);
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
  };
}
