import type { CalendarWords, Language, Phrases, WeekWord, Words } from '../languages/language.ts';
import { languageOf, languages, wordsIn } from '../languages.ts';
import type { PhraseGroup } from '../phrases/group.ts';
import { phraseGroup, phraseLines } from '../phrases/group.ts';
import type { Codes } from '../phrases/match.ts';
import type { Found, PhraseTable } from '../phrases/table.ts';
import { phraseTables } from '../phrases/table.ts';
import type { LanguageCode } from '../types.ts';
import type { Feast } from './feasts.ts';
import { feasts } from './feasts.ts';

type Unit = keyof CalendarWords['units'];

/** The words of dates that a message in one language is read with. */
export interface DateWords {
  readonly code: LanguageCode;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  readonly days: PhraseTable<number>;
  /** days of the year with a name, as month and day */
  readonly feasts: PhraseTable<Feast>;
  readonly beforeWeekday: PhraseTable<WeekWord>;
  readonly behindWeekday: PhraseTable<WeekWord>;
  readonly phrases: Readonly<Record<PhraseName, PhraseTable<true>>>;
  /** whether a date can begin with a word */
  readonly mayOpen: (word: string) => boolean;
}

const setNames = [
  'ordinalEndings',
  'articles',
  'links',
  'last',
  'range',
  'counted',
  'clockBehind',
  'clockBefore',
  'noon',
] as const;
type SetName = (typeof setNames)[number];

const phraseNames = [
  'noDays',
  'endOfDay',
  'news',
  'weekLater',
  'fortnightLater',
  'ahead',
  'fromNow',
  'agoBefore',
  'agoBehind',
  'later',
  'nextDay',
  'sameDay',
  'end',
  'year',
  'monthFirst',
  'monthEnd',
  'yearEnd',
  'lastWorkingDay',
  'spans',
  'partOfMonth',
  'afternoon',
  'thisMonth',
  'nextMonth',
] as const;
type PhraseName = (typeof phraseNames)[number];

/** Shorter names of days and months of other languages are too often ordinary words of this one. */
const foreignLettersMin = 4;

/** Numbers the groups from 1; words of the first language win. Other languages lend only what this one does not use. */
function ranked(
  used: readonly Language[],
  pick: (words: CalendarWords) => readonly Words[],
  foreign: readonly Language[] = [],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const common = new Set(used.flatMap((language) => wordsIn(`${language.common} ${language.telling}`)));
  const own = new Set(wordsIn(`${used[0]?.common} ${used[0]?.telling}`));
  for (const language of [...used, ...foreign]) {
    const lent = foreign.includes(language);
    for (const [index, group] of pick(language.calendar).entries())
      for (const word of wordsIn(group)) {
        // French "mon" is "my", not Monday.
        const taken = lent ? common.has(word) : language !== used[0] && own.has(word);
        const barred = taken || (lent && word.length < foreignLettersMin);
        if (!found.has(word) && !barred) found.set(word, index + 1);
      }
  }
  return found;
}

/** In this part phrases may also stand side by side on one line, with `|` between them. */
function groupOf<T>(entries: readonly (readonly [Phrases, T])[]): PhraseGroup<T> {
  return phraseGroup(
    entries.flatMap(([block, value]) => phraseLines(block).map((line) => [`(${line})`, value] as const)),
  );
}

function phrasesOf(words: CalendarWords, name: PhraseName): Phrases {
  if (name === 'thisMonth') return words.month.this;
  return name === 'nextMonth' ? words.month.next : words[name];
}

function weekGroup(
  used: readonly Language[],
  side: 'beforeWeekday' | 'behindWeekday',
): PhraseGroup<WeekWord> {
  return groupOf(
    used.flatMap(({ calendar }) =>
      (Object.entries(calendar[side]) as [WeekWord, Phrases][]).map(
        ([word, block]) => [block, word] as const,
      ),
    ),
  );
}

function record<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
}

/** The phrases of dates, each kind with what its phrases mean. */
type DateMeanings = Readonly<Record<PhraseName, true>> & {
  readonly days: number;
  readonly feasts: Feast;
  readonly beforeWeekday: WeekWord;
  readonly behindWeekday: WeekWord;
};

type DateTables = { readonly [K in keyof DateMeanings]: PhraseTable<DateMeanings[K]> };

/** The tables, and whether a date can begin with a word of their phrases. */
function tablesOver(used: readonly Language[]): { tables: DateTables; mayBegin: (word: string) => boolean } {
  const calendars = used.map((language) => language.calendar);
  const phrases = record(phraseNames, (name) => [
    groupOf(calendars.map((words) => [phrasesOf(words, name), true as const] as const)),
  ]);
  const days = groupOf(
    calendars.flatMap(({ days: named }) =>
      Object.entries(named).map(([offset, block]) => [block, Number(offset)] as const),
    ),
  );
  const tables = phraseTables<DateMeanings>({
    ...phrases,
    days: [days],
    feasts: [feasts],
    beforeWeekday: [weekGroup(used, 'beforeWeekday')],
    behindWeekday: [weekGroup(used, 'behindWeekday')],
  });
  const { all } = phraseTables<{ all: unknown }>({ all: [feasts, days, ...Object.values(phrases).flat()] });
  return { tables, mayBegin: all.mayBegin };
}

/** "." and "," link a day to its month, "a couple of" is an amount. */
const alsoOpens = ['.', ',', 'a'];

function make(code: LanguageCode): DateWords {
  const own = languageOf(code);
  const used = code === 'en' ? [own] : [own, languageOf('en')];
  const foreign = languages.filter((language) => !used.includes(language));
  const calendars = used.map((language) => language.calendar);
  const sets = record(setNames, (name) => new Set(calendars.flatMap((words) => wordsIn(words[name]))));
  const [months, weekdays] = [
    ranked(used, (words) => words.months, foreign),
    ranked(used, (words) => words.weekdays, foreign),
  ];
  const [numbers, ordinals] = [
    ranked(used, (words) => words.numbers),
    ranked(used, (words) => words.ordinals),
  ];
  const { tables, mayBegin } = tablesOver(used);
  const opening = new Set([
    ...[months, weekdays, numbers, ordinals].flatMap((named) => [...named.keys()]),
    ...[...sets.last, ...sets.links, ...alsoOpens],
  ]);
  return {
    code,
    months,
    weekdays,
    numbers,
    ordinals,
    units: new Map(
      [...calendars]
        .reverse()
        .flatMap(({ units }) =>
          (Object.entries(units) as [Unit, Words][]).flatMap(([unit, words]) =>
            wordsIn(words).map((word) => [word, unit] as const),
          ),
        ),
    ),
    sets,
    ...tables,
    phrases: tables,
    mayOpen: (word) => opening.has(word) || mayBegin(word),
  };
}

const made = new Map<LanguageCode, DateWords>();

/** The words of dates of a language, together with those of English; made once. */
export function dateWordsOf(code: LanguageCode): DateWords {
  const known = made.get(code);
  if (known) return known;
  const words = make(code);
  made.set(code, words);
  return words;
}

/** The longest phrase that ends right before `index`, of at most `reach` words. */
export function phraseBefore<T>(
  table: PhraseTable<T>,
  text: Codes,
  index: number,
  reach = 5,
): Found<T> | undefined {
  for (let at = Math.max(0, index - reach); at < index; at += 1) {
    const found = table.longestAt(text, at);
    if (found?.to === index) return found;
  }
  return undefined;
}
