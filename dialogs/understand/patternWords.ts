import { languages } from './languages.ts';
import { requestPatterns } from './requests.ts';

function triggerPatterns(): RegExp[] {
  return Object.values(languages).flatMap((language) =>
    [...language.joiner, ...language.mover, ...language.leaver].map((trigger) => trigger.pattern),
  );
}

/**
 * Every word that the patterns are made of. Such a word never is (part of) a name unless it is listed as one,
 * so a new pattern needs no second list. Stems cut off in a pattern ("nuev") do no harm.
 */
export const patternWords: ReadonlySet<string> = new Set(
  [...triggerPatterns(), ...requestPatterns].flatMap(({ source }) => source.match(/[a-z]{4,}/g) ?? []),
);
