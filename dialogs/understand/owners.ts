import type { Language } from './languages/language.ts';
import { wordsIn } from './languages.ts';
import { givenNames } from './lexicon/given-names.ts';
import type { PeopleIndex } from './people.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';
import { fold } from './tokens.ts';

/** Shorter words hardly are a name with an s behind it. */
const lettersMin = 4;

/** What decides whether an s at the end of a word is that of an owner. */
export interface OwnerWords {
  readonly tables: Tables;
  readonly people: PeopleIndex;
  readonly isOrdinary: (word: string) => boolean;
}

function isName(word: string, people: PeopleIndex): boolean {
  return givenNames.has(word) || people.words.has(word);
}

/** "Emres letzter Tag", "Lukas Brandts Vertrag", but not "Jens kontrakt" and not "Lukas letzter Tag". */
function ownsNext(tokens: readonly Token[], index: number, words: OwnerWords): boolean {
  const { tables, people, isOrdinary } = words;
  const token = tokens[index]!;
  const next = tokens[index + 1];
  const shape = token.kind === 'word' && token.mention === undefined && /^\p{L}.*\p{Ll}s$/u.test(token.raw);
  if (!shape || token.raw.length < lettersMin || next?.kind !== 'word' || isName(token.norm, people))
    return false;
  const isOwned = ({ owned }: Language) => wordsIn(owned).includes(next.norm);
  if (isName(token.norm.slice(0, -1), people)) return tables.languages.some(isOwned);
  // "De Vries start" is Dutch: what English owns with its "start" is no matter of another language.
  const [own] = tables.languages;
  if (!token.capital || own === undefined || !isOwned(own)) return false;
  // In English the s has its apostrophe, so that without one the name must be known.
  return tables.code !== 'en' && !isOrdinary(token.norm);
}

/** Parts the s of an owner from the name, as if it were written "Emre's". */
export function splitOwners(tokens: readonly Token[], words: OwnerWords): Token[] {
  return tokens.flatMap((token, index) => {
    if (!ownsNext(tokens, index, words)) return [token];
    const raw = token.raw.slice(0, -1);
    const end = token.end - 1;
    return [
      { ...token, raw, norm: fold(raw), end },
      { ...token, raw: 's', norm: "'s", start: end, capital: false },
    ];
  });
}
