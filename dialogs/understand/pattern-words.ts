import { languages } from './languages.ts';
import { requestPatterns } from './requests.ts';
import type { LanguageCode } from './types.ts';

const wordsOf = ({ source }: RegExp): readonly string[] => source.match(/[a-z]{4,}/g) ?? [];

function triggerPatterns(code: LanguageCode): RegExp[] {
  const { joiner, mover, leaver } = languages[code];
  return [...joiner, ...mover, ...leaver].map((trigger) => trigger.pattern);
}

const requestWords = requestPatterns.flatMap(wordsOf);

/** Longer words are hardly ever names, whatever the language; a short message may be taken for another one. */
const nameLettersMax = 6;
const longWords = (Object.keys(languages) as LanguageCode[])
  .flatMap(triggerPatterns)
  .flatMap(wordsOf)
  .filter((word) => word.length > nameLettersMax);
const sets = new Map<LanguageCode, ReadonlySet<string>>();

/**
 * Every word that the patterns of a language and of English are made of. Such a word never is (part of) a name
 * unless it is listed as one, so a new pattern needs no second list. Stems cut off in a pattern ("nuev") do no
 * harm. Other languages stay out: "signe" signs in French and is a first name in Danish.
 */
export function patternWordsOf(language: LanguageCode): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const patterns = [...triggerPatterns('en'), ...triggerPatterns(language)];
  const made = new Set([...requestWords, ...longWords, ...patterns.flatMap(wordsOf)]);
  sets.set(language, made);
  return made;
}
