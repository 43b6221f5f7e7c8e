import { languages } from './languages.ts';

/**
 * Every word that the patterns of the languages are made of. Such a word never is (part of) a name unless it
 * is listed as one, so a new pattern needs no second list. Stems cut off in a pattern ("nuev") do no harm.
 */
export const patternWords: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap((language) =>
    [...language.joiner, ...language.mover, ...language.leaver].flatMap(
      ({ pattern }) => pattern.source.match(/[a-z]{4,}/g) ?? [],
    ),
  ),
);
