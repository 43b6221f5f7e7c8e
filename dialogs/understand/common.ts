import { languageOf, languages, wordsIn } from './languages.ts';
import { tablesOf } from './tables.ts';
import type { LanguageCode } from './types.ts';

/** Words of any of the languages that are no names by themselves. */
export const commonWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => wordsIn(`${language.common} ${language.telling}`)),
);

const own = new Map<LanguageCode, ReadonlySet<string>>();

/** The ordinary words of one language and of English. */
export function ownWordsOf(code: LanguageCode): ReadonlySet<string> {
  const known = own.get(code);
  if (known) return known;
  const made = new Set(
    tablesOf(code).languages.flatMap((language) => wordsIn(`${language.common} ${language.telling}`)),
  );
  own.set(code, made);
  return made;
}

const cues = new Map<LanguageCode, ReadonlySet<string>>();

/** Shorter words are names in one language and words of phrases in another. */
const cueLettersMin = 4;

/** Words that the phrases of a language and of English are made of: "starts", "offboarding", "approve". */
export function cueWordsOf(code: LanguageCode): ReadonlySet<string> {
  const known = cues.get(code);
  if (known) return known;
  const { events, asks, roles, fields, mood } = tablesOf(code);
  const words = [events, asks, roles, fields, mood].flatMap((table) => table.words);
  const made = new Set(words.filter((word) => word.length >= cueLettersMin));
  cues.set(code, made);
  return made;
}

const eventParts = new Map<LanguageCode, ReadonlySet<string>>();

/** Words of what is said to happen to somebody, in a language and in English. */
export function eventWordsOf(code: LanguageCode): ReadonlySet<string> {
  const known = eventParts.get(code) ?? new Set(tablesOf(code).events.words);
  eventParts.set(code, known);
  return known;
}

const slots = new Map<LanguageCode, ReadonlySet<string>>();

/** Words that announce a title in a language, and those of English that are no words of it ("as" is an article in Portuguese). */
export function titleSlotsOf(code: LanguageCode): ReadonlySet<string> {
  const known = slots.get(code);
  if (known) return known;
  const [own, english] = [languageOf(code), languageOf('en')];
  const ownWords = new Set(wordsIn(`${own.common} ${own.telling}`));
  const lent = wordsIn(english.titleSlots).filter((word) => !ownWords.has(word));
  const made = new Set([...wordsIn(own.titleSlots), ...(code === 'en' ? wordsIn(own.titleSlots) : lent)]);
  slots.set(code, made);
  return made;
}
