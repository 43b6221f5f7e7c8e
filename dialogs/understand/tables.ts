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
import type { Codes } from './phrases/match.ts';
import type { Found, PhraseTable } from './phrases/table.ts';
import { joinTables, phraseLines, phraseTable } from './phrases/table.ts';
import type { LanguageCode } from './types.ts';

/** The phrases of one language, ready to be looked up. */
interface LanguageTables {
  readonly events: PhraseTable<CueMeaning>;
  readonly absence: PhraseTable<true>;
  readonly replaced: PhraseTable<true>;
  readonly mood: PhraseTable<keyof MoodPhrases>;
  readonly roles: PhraseTable<keyof RolePhrases>;
  readonly asks: PhraseTable<keyof AskPhrases>;
  readonly fields: PhraseTable<keyof FieldPhrases>;
  readonly letter: PhraseTable<LetterPart>;
}

type LetterPart = Exclude<keyof LetterPhrases, 'addressees'>;

/** The phrases that one message is read with: those of its language and those of English, which is mixed into all. */
export interface Tables extends LanguageTables {
  readonly code: LanguageCode;
  readonly languages: readonly Language[];
  readonly isMe: (code: string) => boolean;
  readonly isAddressee: (code: string) => boolean;
}

function grouped<K extends string>(group: Readonly<Record<K, Phrases>>): PhraseTable<K> {
  return phraseTable(
    (Object.entries(group) as [K, Phrases][]).flatMap(([key, block]) =>
      phraseLines(block).map((phrase) => [phrase, key] as const),
    ),
  );
}

function makeOne({ events, mood, roles, asks, fields, letter }: Language): LanguageTables {
  const { addressees: _, ...parts } = letter;
  return {
    events: phraseTable(cuePhrases(events)),
    absence: phraseTable(phraseLines(events.absence).map((line) => [line, true] as const)),
    replaced: phraseTable(phraseLines(events.replaced).map((line) => [line, true] as const)),
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

const tablesOfOne = once((code) => makeOne(languageOf(code)));

/** The tables of a language; made once, when the first message in that language comes. */
export const tablesOf: (code: LanguageCode) => Tables = once((code) => {
  const codes: readonly LanguageCode[] = code === 'en' ? ['en'] : [code, 'en'];
  const used = codes.map(languageOf);
  const parts = codes.map(tablesOfOne);
  const me = new Set(used.flatMap((language) => wordsIn(language.me)));
  const addressees = new Set(used.flatMap((language) => wordsIn(language.letter.addressees)));
  return {
    code,
    languages: used,
    events: joinTables(parts.map((part) => part.events)),
    absence: joinTables(parts.map((part) => part.absence)),
    replaced: joinTables(parts.map((part) => part.replaced)),
    // Small words mean other things elsewhere: Portuguese "no" denies nothing, Dutch "met" meets nobody.
    mood: tablesOfOne(code).mood,
    roles: joinTables(parts.map((part) => part.roles)),
    asks: joinTables(parts.map((part) => part.asks)),
    fields: tablesOfOne(code).fields,
    letter: joinTables(parts.map((part) => part.letter)),
    isMe: (word) => me.has(word),
    isAddressee: (word) => addressees.has(word),
  };
});

/** The single words of all phrases of one language. */
export function phraseWordsOf(code: LanguageCode): string[] {
  const { events, mood, roles, asks, fields } = tablesOfOne(code);
  return [events, mood, roles, asks, fields].flatMap((table) => table.words);
}

/** All finds of a table of groups, by group. */
export function findsByGroup<K extends string>(
  table: PhraseTable<K>,
  text: Codes,
): (group: K) => readonly Found<K>[] {
  const groups = new Map<K, Found<K>[]>();
  for (const found of table.findAll(text)) {
    const list = groups.get(found.value);
    if (list) list.push(found);
    else groups.set(found.value, [found]);
  }
  return (group) => groups.get(group) ?? [];
}
