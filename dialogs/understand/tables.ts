import type { CueMeaning } from './cues.ts';
import { cuePhrases } from './cues.ts';
import type {
  AskPhrases,
  FieldPhrases,
  Language,
  LetterPhrases,
  MoodPhrases,
  Phrases,
  RolePhrases,
} from './languages/language.ts';
import { languageOf, wordsIn } from './languages.ts';
import type { PhraseGroup } from './phrases/group.ts';
import { phraseGroup, phraseLines } from './phrases/group.ts';
import type { Codes } from './phrases/match.ts';
import type { Found, PhraseTable } from './phrases/table.ts';
import { phraseTables } from './phrases/table.ts';
import type { LanguageCode } from './types.ts';

/** The kinds of phrases, each with what its phrases mean. */
interface Meanings {
  readonly events: CueMeaning;
  readonly absence: true;
  readonly replaced: true;
  readonly mood: keyof MoodPhrases;
  readonly roles: keyof RolePhrases;
  readonly asks: keyof AskPhrases;
  readonly fields: keyof FieldPhrases;
  readonly letter: Exclude<keyof LetterPhrases, 'addressees'>;
}

type LanguageTables = { readonly [K in keyof Meanings]: PhraseTable<Meanings[K]> };
type LanguageGroups = { readonly [K in keyof Meanings]: PhraseGroup<Meanings[K]> };

/** The phrases that one message is read with: those of its language and those of English, which is mixed into all. */
export interface Tables extends LanguageTables {
  readonly code: LanguageCode;
  readonly languages: readonly Language[];
  /** what people own, in words of each of the languages */
  readonly owned: readonly ReadonlySet<string>[];
  readonly isMe: (code: string) => boolean;
  readonly isAddressee: (code: string) => boolean;
}

function grouped<K extends string>(group: Readonly<Record<K, Phrases>>): PhraseGroup<K> {
  return phraseGroup(
    (Object.entries(group) as [K, Phrases][]).flatMap(([key, block]) =>
      phraseLines(block).map((phrase) => [phrase, key] as const),
    ),
  );
}

function makeOne({ events, mood, roles, asks, fields, letter }: Language): LanguageGroups {
  const { addressees: _, ...parts } = letter;
  return {
    events: phraseGroup(cuePhrases(events)),
    absence: phraseGroup(phraseLines(events.absence).map((line) => [line, true] as const)),
    replaced: phraseGroup(phraseLines(events.replaced).map((line) => [line, true] as const)),
    mood: grouped(mood),
    roles: grouped(roles),
    asks: grouped(asks),
    fields: grouped(fields),
    letter: grouped(parts),
  };
}

function once<V>(make: (code: LanguageCode) => V): (code: LanguageCode) => V {
  const made = new Map<LanguageCode, V>();
  return (code) => {
    const known = made.get(code) ?? make(code);
    made.set(code, known);
    return known;
  };
}

const groupsOf = once((code) => makeOne(languageOf(code)));

/** The tables of a language; made once, when the first message in that language comes. */
export const tablesOf: (code: LanguageCode) => Tables = once((code) => {
  const codes: readonly LanguageCode[] = code === 'en' ? ['en'] : [code, 'en'];
  const used = codes.map(languageOf);
  const own = groupsOf(code);
  const both = <K extends keyof Meanings>(kind: K) => codes.map((each) => groupsOf(each)[kind]);
  const me = new Set(used.flatMap((language) => wordsIn(language.me)));
  const addressees = new Set(used.flatMap((language) => wordsIn(language.letter.addressees)));
  const tables: LanguageTables = phraseTables<Meanings>(
    {
      events: both('events'),
      absence: both('absence'),
      replaced: both('replaced'),
      // Small words mean other things elsewhere: Portuguese "no" denies nothing, Dutch "met" meets nobody.
      mood: [own.mood],
      roles: both('roles'),
      asks: both('asks'),
      fields: [own.fields],
      letter: both('letter'),
    },
    me,
  );
  return {
    ...tables,
    code,
    languages: used,
    owned: used.map((language) => new Set(wordsIn(language.owned))),
    isMe: (word) => me.has(word),
    isAddressee: (word) => addressees.has(word),
  };
});

/** The single words of all phrases of one language. */
export function phraseWordsOf(code: LanguageCode): string[] {
  const { events, mood, roles, asks, fields } = groupsOf(code);
  return [events, mood, roles, asks, fields].flatMap(({ words }) => [...words]);
}

const noneFound: readonly never[] = [];

/** All finds of a table of groups, by group. */
export function findsByGroup<K extends string>(
  table: PhraseTable<K>,
  text: Codes,
): (group: K) => readonly Found<K>[] {
  const found = table.findAll(text);
  return (group) => (found.length === 0 ? noneFound : found.filter(({ value }) => value === group));
}
