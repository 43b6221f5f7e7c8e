import { danish } from './languages/da.ts';
import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import type { Language } from './languages/language.ts';
import { dutch } from './languages/nl.ts';
import { portuguese } from './languages/pt.ts';
import type { LanguageCode } from './types.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  nl: dutch,
  da: danish,
};
