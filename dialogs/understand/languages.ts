import { danish } from './languages/da/index.ts';
import { german } from './languages/de/index.ts';
import { english } from './languages/en/index.ts';
import { spanish } from './languages/es/index.ts';
import { french } from './languages/fr/index.ts';
import type { Language, Words } from './languages/language.ts';
import { dutch } from './languages/nl/index.ts';
import { portuguese } from './languages/pt/index.ts';
import type { LanguageCode } from './types.ts';

/** All languages that are read, English first. */
export const languages: readonly Language[] = [english, german, french, spanish, portuguese, dutch, danish];

/** The language of a code. */
export function languageOf(code: LanguageCode): Language {
  return languages.find((language) => language.code === code) ?? english;
}

/** The single words of a block of words. */
export function wordsIn(words: Words): string[] {
  return words.split(/\s+/).filter(Boolean);
}
