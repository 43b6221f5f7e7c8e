import { joinTables } from '../phrases/table.ts';
import type { Token } from '../tokens.ts';
import type { LanguageCode } from '../types.ts';
import { feasts } from './feasts.ts';
import type { DateWords } from './words.ts';

/** "." and "," link a day to its month, "a couple of" is an amount. */
const alsoOpens = ['.', ',', 'a'];

function openingsOf(words: DateWords): (word: string) => boolean {
  const { months, weekdays, numbers, ordinals, sets, days, phrases } = words;
  const single = new Set([
    ...[months, weekdays, numbers, ordinals].flatMap((named) => [...named.keys()]),
    ...sets.last,
    ...sets.links,
    ...alsoOpens,
  ]);
  const all = joinTables<unknown>([feasts, days, ...Object.values(phrases)]);
  return (word) => single.has(word) || all.mayBegin(word);
}

const made = new Map<LanguageCode, (word: string) => boolean>();

/**
 * Whether a date can begin with a token, which is asked before any form of a date is tried: most words of a message
 * begin none. True for some that begin none either.
 */
export function mayBeginDate(words: DateWords, { kind, norm }: Token): boolean {
  if (kind === 'number' || kind === 'numeric') return true;
  const opens = made.get(words.code) ?? openingsOf(words);
  made.set(words.code, opens);
  // "mid-March"
  return norm.includes('-') || opens(norm);
}
