import type { Token } from '../tokens.ts';
import type { LanguageCode } from '../types.ts';
import type { DateWords } from './words.ts';

/** An hour said in words, with what its minutes are counted from. */
interface Spoken {
  /** words before the hour, folded */
  readonly before: readonly string[];
  /** words behind the hour */
  readonly behind: readonly string[];
  /** minutes added to the full hour; German, Dutch and Danish count the half to the next one */
  readonly minutes: number;
}

const wordsOf = (text: string): readonly string[] => text.split(' ').filter(Boolean);
const said = (before: string, behind: string, minutes: number): Spoken => ({
  before: wordsOf(before),
  behind: wordsOf(behind),
  minutes,
});

/** The longer ones of a language come first. */
const spoken: Readonly<Record<LanguageCode, readonly Spoken[]>> = {
  en: [
    said('half past', '', 30),
    said('quarter past', '', 15),
    said('quarter to', '', -15),
    said('half', '', 30),
    said('', 'oclock', 0),
    said('at', 'in the afternoon', 0),
    said('at', 'in the evening', 0),
  ],
  de: [said('viertel nach', '', 15), said('viertel vor', '', -15), said('halb', '', -30), said('', 'uhr', 0)],
  fr: [
    said('', 'heures et demie', 30),
    said('', 'heures et quart', 15),
    said('', 'heures moins le quart', -15),
    said('', 'heures', 0),
  ],
  es: [
    said('a las', 'y media', 30),
    said('a las', 'y cuarto', 15),
    said('a las', 'menos cuarto', -15),
    said('a las', '', 0),
  ],
  pt: [said('as', 'e meia', 30), said('as', 'horas', 0), said('as', '', 0)],
  nl: [said('kwart over', '', 15), said('kwart voor', '', -15), said('half', '', -30), said('', 'uur', 0)],
  da: [said('kvart over', '', 15), said('kvart i', '', -15), said('halv', '', -30), said('klokken', '', 0)],
};

/** The articles among the numbers: "half an hour" is no time of day. */
const article = /^(?:a|an|ein|eine|einen|un|une|uma|um|een|en|et)$/;
const hoursMax = 12;
/** Earlier than this hour means the afternoon: nobody's access ends at half past four in the morning. */
const workBeginsHour = 7;
const minutesOfHour = 60;

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (tokens[at + index]?.norm !== words[index]) return false;
  return true;
}

function hourAt(token: Token | undefined, words: DateWords, digits: boolean): number | undefined {
  if (token?.kind === 'number' && digits)
    return Number(token.raw) <= hoursMax ? Number(token.raw) : undefined;
  const hour = token === undefined ? undefined : words.numbers.get(token.norm);
  return hour === undefined || article.test(token!.norm) ? undefined : hour;
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
    if (!standsAt(tokens, index, before)) continue;
    // Without its accent Portuguese "às" is an article: "as duas colegas".
    const bare = behind.length === 0 && before[0] === 'as';
    if (bare && tokens[index]!.raw.toLowerCase() !== 'às') continue;
    const at = index + before.length;
    const hour = hourAt(tokens[at], words, before.length > 0 && minutes !== 0);
    if (hour !== undefined && standsAt(tokens, at + 1, behind))
      return { to: at + 1 + behind.length, minutes: hour * minutesOfHour + minutes };
  }
  return undefined;
}

/** Minutes from midnight with the half of the day that a message about work means, where it says none. */
export function workingTime(minutes: number): number {
  return minutes < workBeginsHour * minutesOfHour ? minutes + hoursMax * minutesOfHour : minutes;
}
