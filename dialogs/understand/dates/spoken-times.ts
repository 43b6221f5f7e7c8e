import type { Token } from '../tokens.ts';
import type { LanguageCode } from '../types.ts';
import type { DateWords } from './words.ts';

/** An hour said in words, with what its minutes are counted from. */
interface Spoken {
  /** words before the hour, folded */
  readonly before?: string;
  /** words behind the hour */
  readonly behind?: string;
  /** minutes added to the full hour; German, Dutch and Danish count the half to the next one */
  readonly minutes: number;
}

/** The longer ones of a language come first. */
const spoken: Readonly<Record<LanguageCode, readonly Spoken[]>> = {
  en: [
    { before: 'half past', minutes: 30 },
    { before: 'quarter past', minutes: 15 },
    { before: 'quarter to', minutes: -15 },
    { before: 'half', minutes: 30 },
    { behind: 'oclock', minutes: 0 },
  ],
  de: [
    { before: 'viertel nach', minutes: 15 },
    { before: 'viertel vor', minutes: -15 },
    { before: 'halb', minutes: -30 },
    { behind: 'uhr', minutes: 0 },
  ],
  fr: [
    { behind: 'heures et demie', minutes: 30 },
    { behind: 'heures et quart', minutes: 15 },
    { behind: 'heures moins le quart', minutes: -15 },
    { behind: 'heures', minutes: 0 },
  ],
  es: [
    { before: 'a las', behind: 'y media', minutes: 30 },
    { before: 'a las', behind: 'y cuarto', minutes: 15 },
    { before: 'a las', behind: 'menos cuarto', minutes: -15 },
    { before: 'a las', minutes: 0 },
  ],
  pt: [
    { before: 'as', behind: 'e meia', minutes: 30 },
    { before: 'as', behind: 'horas', minutes: 0 },
    { before: 'as', minutes: 0 },
  ],
  nl: [
    { before: 'kwart over', minutes: 15 },
    { before: 'kwart voor', minutes: -15 },
    { before: 'half', minutes: -30 },
    { behind: 'uur', minutes: 0 },
  ],
  da: [
    { before: 'kvart over', minutes: 15 },
    { before: 'kvart i', minutes: -15 },
    { before: 'halv', minutes: -30 },
    { before: 'klokken', minutes: 0 },
  ],
};

/** The articles among the numbers: "half an hour" is no time of day. */
const article = /^(?:a|an|ein|eine|einen|un|une|uma|um|een|en|et)$/;
const hoursMax = 12;
/** Earlier than this hour means the afternoon: nobody's access ends at half past four in the morning. */
const workBeginsHour = 7;
const minutesOfHour = 60;

function standsAt(tokens: readonly Token[], at: number, words: string): boolean {
  return words.split(' ').every((word, index) => tokens[at + index]?.norm === word);
}

const count = (words: string | undefined): number => (words === undefined ? 0 : words.split(' ').length);

function hourAt(token: Token | undefined, words: DateWords, digits: boolean): number | undefined {
  if (token?.kind === 'number' && digits)
    return Number(token.raw) <= hoursMax ? Number(token.raw) : undefined;
  return token === undefined || article.test(token.norm) ? undefined : words.numbers.get(token.norm);
}

/**
 * A time of day in words that begins at a token: "half past four", "halb fünf", "a las cinco y media". `minutes` are
 * counted from midnight as said, without the half of the day.
 */
export function spokenTime(
  tokens: readonly Token[],
  index: number,
  words: DateWords,
): { to: number; minutes: number } | undefined {
  for (const { before, behind, minutes } of spoken[words.code]) {
    if (before !== undefined && !standsAt(tokens, index, before)) continue;
    const at = index + count(before);
    // Without its accent Portuguese "às" is an article: "as duas colegas".
    if (before === 'as' && behind === undefined && tokens[index]!.raw.toLowerCase() !== 'às') continue;
    const hour = hourAt(tokens[at], words, before !== undefined && minutes !== 0);
    if (hour === undefined || (behind !== undefined && !standsAt(tokens, at + 1, behind))) continue;
    return { to: at + 1 + count(behind), minutes: hour * minutesOfHour + minutes };
  }
  return undefined;
}

/** Minutes from midnight with the half of the day that a message about work means, where it says none. */
export function workingTime(minutes: number): number {
  return minutes < workBeginsHour * minutesOfHour ? minutes + hoursMax * minutesOfHour : minutes;
}
