import type { Safe } from './adaptive.ts';
import { de } from './texts/de.ts';
import { en, type Texts as Words } from './texts/en.ts';
import type { Language } from './viewer.ts';

/** The same shape with every word marked as our own, so that it may stand in a TextBlock. */
type Own<T> = { readonly [K in keyof T]: T[K] extends string ? Safe : Own<T[K]> };
export type Texts = Own<Words>;

/** All words of one language. A language is one file in texts/ (its forms in a second one); add it here. */
export const languageTexts: Readonly<Record<Language, Words>> = { en, de };

/** The words a viewer reads. */
export function texts(language: Language): Texts {
  return languageTexts[language] as unknown as Texts;
}
