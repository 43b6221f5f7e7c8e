import type { Token } from '../tokens.ts';
import type { DateWords } from './words.ts';

/**
 * Whether a date can begin with a token, which is asked before any form of a date is tried: most words of a message
 * begin none. True for some that begin none either.
 */
export function mayBeginDate({ mayOpen }: DateWords, { kind, norm }: Token): boolean {
  // "mid-March"
  return kind === 'number' || kind === 'numeric' || norm.includes('-') || mayOpen(norm);
}
