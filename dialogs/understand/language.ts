import { languages, wordsIn } from './languages.ts';
import { phraseWordsOf } from './tables.ts';
import type { Token } from './tokens.ts';
import type { LanguageCode } from './types.ts';

/** Locales in which the month comes before the day; Spanish in the United States has the day first. */
const monthFirst = /^(?:en-us|[a-z]+-(?:ph|pr|pa|as|gu|mh|mp|um|vi))$/;
/** English without a region, and Canada's, which writes both. */
const undecided = /^en(?:-ca)?$/;

/**
 * How 04/05 is read: by day first, month first, or not at all. The locale of the sender says so, whatever the language
 * of the text: who writes French from Boston may write either way, and a last day is not guessed.
 * Source: CLDR short date patterns. A locale that is none decides nothing.
 */
export function dateOrder(locale: string | undefined): 'day' | 'month' | undefined {
  const tag = locale?.replace(/_/g, '-').toLowerCase();
  if (tag === undefined || !isKnownLocale(tag)) return undefined;
  const parts = tag.split('-');
  const place = parts.length > 1 ? `${parts[0]}-${parts.at(-1)}` : tag;
  if (undecided.test(place)) return undefined;
  return monthFirst.test(place) ? 'month' : 'day';
}

/** Asking costs more than reading a short message, and clients write a handful of tags. */
const knownLocales = new Map<string, boolean>();
/** More than there are languages and regions only where tags are made up. */
const knownLocalesMax = 1_000;

function isKnownLocale(tag: string): boolean {
  const known = knownLocales.get(tag);
  if (known !== undefined) return known;
  if (knownLocales.size >= knownLocalesMax) knownLocales.clear();
  const isSupported = supports(tag);
  knownLocales.set(tag, isSupported);
  return isSupported;
}

function supports(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // A RangeError: the tag is malformed.
    return false;
  }
}

/** What a word adds to the score of each language that has it. */
type Shares = ReadonlyMap<string, readonly { readonly code: LanguageCode; readonly share: number }[]>;

// Small words and names of days tell a language best; other words help where a message has none of them.
const tellingWeight = 1;
const wordWeight = 0.5;
const wordLettersMin = 4;
const localeWeight = 0.4;
/** "Do" is Thursday in German and "of the" in Portuguese. */
const shortDayLetters = 2;

function weigh(): Shares {
  const weights = new Map<string, Map<LanguageCode, number>>();
  const add = (word: string, code: LanguageCode, weight: number) => {
    const known = weights.get(word) ?? new Map<LanguageCode, number>();
    weights.set(word, known.set(code, Math.max(weight, known.get(code) ?? 0)));
  };
  for (const { code, telling, common, calendar } of languages) {
    const words = [...phraseWordsOf(code), ...wordsIn(common)];
    for (const word of words) if (word.length >= wordLettersMin) add(word, code, wordWeight);
    const calendarWords = [...calendar.months, ...calendar.weekdays].flatMap(wordsIn);
    const days = calendarWords.filter((word) => word.length > shortDayLetters);
    for (const word of [...wordsIn(telling), ...days]) add(word, code, tellingWeight);
  }
  return new Map(
    [...weights].map(([word, codes]) => [
      word,
      [...codes].map(([code, weight]) => ({ code, share: weight / codes.size })),
    ]),
  );
}

const none: readonly never[] = [];

let shares: Shares | undefined;

/** Letters that only one of the languages writes; a capital may begin the name of anybody. */
const letters: readonly (readonly [RegExp, LanguageCode])[] = [
  [/[æøå]/, 'da'],
  [/[äöüß]/, 'de'],
  [/[ñ¿¡]/, 'es'],
  [/[ãõ]/, 'pt'],
  [/[êèœ]/, 'fr'],
];

/** The language of a message by its words; a word shared by several languages counts for each by its share. */
export function languageOfWords(words: readonly Token[], locale?: string): LanguageCode {
  shares ??= weigh();
  const scores = new Map<LanguageCode, number>();
  for (const { raw, norm, kind } of words) {
    // A word that is folded to itself has none of these letters.
    if (!(kind === 'word' && raw === norm) && !/^(?:[ -~]*$|\p{Lu})/u.test(raw))
      for (const [pattern, code] of letters)
        if (pattern.test(raw)) scores.set(code, (scores.get(code) ?? 0) + wordWeight);
    for (const { code, share } of shares.get(norm) ?? none) scores.set(code, (scores.get(code) ?? 0) + share);
  }
  const spoken = locale?.slice(0, 2).toLowerCase();
  const hinted = languages.find(({ code }) => code === spoken)?.code;
  if (hinted) scores.set(hinted, (scores.get(hinted) ?? 0) + localeWeight);
  let best: LanguageCode = 'en';
  for (const [code, score] of scores) if (score > (scores.get(best) ?? 0)) best = code;
  return best;
}
