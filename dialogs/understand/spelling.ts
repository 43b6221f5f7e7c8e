import type { CalendarWords } from './languages/language.ts';
import { wordsIn } from './languages.ts';
import { departments } from './lexicon/departments.ts';
import { givenNames } from './lexicon/given-names.ts';
import { nameWords } from './lexicon/names.ts';
import { headsFirst, headsLast, modifiers } from './lexicon/titles.ts';
import type { PeopleIndex } from './people.ts';
import { tablesOf } from './tables.ts';
import type { Token } from './tokens.ts';
import { fold } from './tokens.ts';
import type { LanguageCode } from './types.ts';

/** Shorter words have too many neighbours one letter away to be corrected. */
const lettersMin = 5;
/** A word this short is only meant where one of its letters was typed twice: "laast". */
const lettersOfDoubled = 4;

interface Targets {
  readonly words: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** the longer words by how a slip of them can begin and how long it can be, see `slipKey` */
  readonly bySlip: ReadonlyMap<string, readonly string[]>;
}

/** Shorter titles are too close to names. */
const titleLettersMin = 7;

/** Departments are corrected even with a capital: "Opertions" is nobody's name. The text stays as written. */
const titleHeads = new Set([...headsLast, ...headsFirst]);
const titleWords = new Set([...titleHeads, ...modifiers]);
const departmentWords = new Set(departments.map(fold).filter((word) => /^[a-z]{7,}$/.test(word)));

/** The first letter is hardly ever mistyped, and a slip is at most one letter longer or shorter. */
const slipKey = (word: string, length: number): string => `${word[0]}${length}`;

function targetsOf(code: LanguageCode): Targets {
  const tables = tablesOf(code);
  const calendar = new Set(
    tables.languages.flatMap((language) =>
      [...language.calendar.months, ...language.calendar.weekdays].flatMap(wordsIn),
    ),
  );
  const phrases = [tables.events, tables.roles, tables.asks].flatMap((table) => table.words);
  const common = tables.languages.flatMap((language) => wordsIn(language.common));
  const others = [
    ...[tables.mood, tables.fields].flatMap((table) => table.words),
    ...tables.languages.flatMap((language) => calendarWords(language.calendar)),
  ];
  const titles = [...titleHeads].filter((word) => word.length >= titleLettersMin);
  const words = new Set([...calendar, ...phrases, ...departmentWords, ...common, ...titles]);
  const bySlip = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < lettersOfDoubled) continue;
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const key = slipKey(word, length);
      const list = bySlip.get(key);
      if (list) list.push(word);
      else bySlip.set(key, [word]);
    }
  }
  // Words of what says little by itself are known, and nothing is corrected to them.
  return { words: new Set([...words, ...others]), calendar, bySlip };
}

/** All words of all phrases of a calendar: "mesmo", "selben". */
function calendarWords(calendar: CalendarWords): string[] {
  const blocks = (value: unknown): string[] =>
    typeof value === 'string' ? (value.match(/[a-z]+/g) ?? []) : Object.values(value ?? {}).flatMap(blocks);
  return blocks(calendar);
}

const made = new Map<LanguageCode, Targets>();

function targets(code: LanguageCode): Targets {
  const known = made.get(code);
  if (known) return known;
  const table = targetsOf(code);
  made.set(code, table);
  return table;
}

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function areNeighbours(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return keyboardRows.some((row) => row.includes(left + right) || row.includes(right + left));
}

/** Of two words that share a `slipKey`: one letter missing or doubled, two neighbours swapped, or the key beside the right one. */
function isSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const endsAlike = (from: number): boolean => meant.endsWith(typed.slice(from));
  if (meant.length < lettersMin)
    return typed.length > meant.length && typed[at] === typed[at - 1] && endsAlike(at + 1);
  if (typed.length < meant.length) return endsAlike(at);
  if (typed.length > meant.length)
    return (typed[at] === typed[at - 1] || areNeighbours(typed[at], typed[at - 1])) && endsAlike(at + 1);
  if (typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && endsAlike(at + 2)) return true;
  return areNeighbours(typed[at], meant[at]) && endsAlike(at + 1);
}

/** The word that was meant; of several the one of the same length. */
function meantWord(norm: string, { bySlip }: Targets): string | undefined {
  const meant = (bySlip.get(slipKey(norm, norm.length)) ?? []).filter((word) => isSlip(norm, word));
  return meant.find((word) => word.length === norm.length) ?? meant[0];
}

function mayBeMisspelt(token: Token, { words }: Targets, people: PeopleIndex): boolean {
  if (token.kind !== 'word' || token.mention !== undefined || token.norm.length < lettersMin) return false;
  const { norm } = token;
  return !(
    words.has(norm) ||
    titleWords.has(norm) ||
    nameWords.has(norm) ||
    givenNames.has(norm) ||
    people.words.has(norm)
  );
}

/** "Markéta": nobody types an accent by a slip, and English words have none. */
function isForeign({ raw, capital }: Token, language: LanguageCode): boolean {
  return language === 'en' && capital && !/^[ -~]*$/.test(raw);
}

/** Behind these a title stands rather than a name. */
const beforeTitle = /^(?:,|as|als|comme|como|som)$/;

/**
 * Repairs one-letter slips in the words that carry meaning ("strats", "Decmber"). Capitalised words are
 * touched only when they then name a day, a month or a department, or open the message: most of them are names.
 */
export function correctSpelling(
  tokens: readonly Token[],
  language: LanguageCode,
  people: PeopleIndex,
): Token[] {
  const table = targets(language);
  return tokens.map((token, index) => {
    if (!mayBeMisspelt(token, table, people)) return token;
    const before = tokens[index - 1]?.norm ?? '';
    // "kees van den broek": behind two small words of a name stands its last one.
    const behindName =
      givenNames.has(before) ||
      (/^(?:den|der|de|ter|ten)$/.test(before) && /^(?:van|von)$/.test(tokens[index - 2]?.norm ?? ''));
    if (behindName || isForeign(token, language)) return token;
    const word = meantWord(token.norm, table);
    if (word === undefined) return token;
    const titled = titleHeads.has(word) && beforeTitle.test(tokens[index - 1]?.norm ?? '');
    const certain =
      titled ||
      departmentWords.has(word) ||
      (table.calendar.has(word) && word.length > lettersMin) ||
      (index === 0 && !tokens[1]?.capital);
    return token.capital && !certain ? token : { ...token, norm: word };
  });
}
