import { calendarNames } from './calendar-names.ts';
import { clean } from './clean.ts';
import { commonWords, cueWordsOf, eventWordsOf, ownWordsOf, titleSlotsOf } from './common.ts';
import { applyCorrections } from './corrections.ts';
import { dayOf } from './dates/calendar.ts';
import { findDates } from './dates/find.ts';
import { findTimes } from './dates/times.ts';
import { dateWordsOf } from './dates/words.ts';
import { withoutDeniedPeople } from './denied-people.ts';
import { withoutEnvelope } from './envelope.ts';
import { formValues } from './form-values.ts';
import type { Line, Mark } from './items.ts';
import { itemsOf, lineOf } from './items.ts';
import { knownNames } from './known-names.ts';
import { findLabels, labelTables } from './labels.ts';
import { dateOrder, languageOfWords } from './language.ts';
import { abbreviations, honorifics, particles } from './lexicon/names.ts';
import { findListedTitles } from './listed-titles.ts';
import type { NameContext } from './name-context.ts';
import { capitalNames, isGermanNoun } from './names.ts';
import { withoutOutsiders } from './outsiders.ts';
import { splitOwners } from './owners.ts';
import type { PeopleIndex } from './people.ts';
import { peopleIndex } from './people.ts';
import { germanPlaces } from './sites.ts';
import { isAskedFor, opensEvent, smallNames } from './small-names.ts';
import { correctSpelling } from './spelling.ts';
import type { Tables } from './tables.ts';
import { tablesOf } from './tables.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import type { KnownPerson, LanguageCode, UnderstandOptions } from './types.ts';
import type { UnlistedKind } from './unlisted.ts';
import { kindOfUnlisted, wholeUnit } from './unlisted.ts';

const nobody: readonly KnownPerson[] = [];

/** A message with its dates, names and labels recognised and what the sender took back left out. */
export interface Recognised {
  readonly line: Line;
  readonly tables: Tables;
}

/** Tokens, marks and the text they stand in while a message is being recognised. */
interface Sheet {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: boolean[];
  readonly marks: Mark[];
}

function add(sheet: Sheet, mark: Omit<Mark, 'text'>): void {
  const [first, last] = [sheet.tokens[mark.from], sheet.tokens[mark.to - 1]];
  if (!first || !last) return;
  sheet.taken.fill(true, mark.from, mark.to);
  const text = sheet.text
    .slice(first.start, last.end)
    .replace(/[\uE000\uE001]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  sheet.marks.push({ ...mark, text });
}

function addFree(sheet: Sheet, mark: Omit<Mark, 'text'>): void {
  if (!sheet.taken.slice(mark.from, mark.to).some(Boolean)) add(sheet, mark);
}

function markValues(
  sheet: Sheet,
  { code }: Tables,
  options: UnderstandOptions,
  names: readonly boolean[],
): void {
  for (const [index, token] of sheet.tokens.entries())
    if (token.kind === 'id') add(sheet, { kind: 'request', from: index, to: index + 1 });
  for (const time of findTimes(sheet.tokens, code)) addFree(sheet, { kind: 'clock', ...time });
  const blocked = sheet.taken.map((taken, index) => taken || names[index] === true);
  const setting = { today: dayOf(options.now), order: dateOrder(options.locale), language: code };
  for (const date of findDates(sheet.tokens, setting, blocked)) addFree(sheet, { kind: 'date', ...date });
}

function markNames(sheet: Sheet, { code }: Tables, people: PeopleIndex, named: readonly boolean[]): void {
  const [own, cues, dates] = [ownWordsOf(code), cueWordsOf(code), dateWordsOf(code)];
  const { openings } = tablesOf(code).events;
  const parts = eventWordsOf(code);
  const context: NameContext = {
    tokens: sheet.tokens,
    taken: sheet.taken,
    named,
    people,
    language: code,
    isOrdinary: (word) => commonWords.has(word) || honorifics.has(word),
    isOwnWord: (word) => own.has(word),
    isCueWord: (word) => cues.has(word),
    isEventWord: (word) => openings.has(word),
    isEventPart: (word) => parts.has(word),
    isCalendarWord: (word) => word.length > 2 && (dates.weekdays.has(word) || dates.months.has(word)),
  };
  for (const place of germanPlaces(context, isGermanNoun)) addFree(sheet, { kind: 'location', ...place });
  for (const name of capitalNames(context).map((found) => wholeUnit(context, found)))
    addFree(sheet, { kind: kindOfUnlisted(context, name, markBefore(sheet, name.from)), ...name });
  const someone = sheet.marks.some((mark) => mark.kind === 'person');
  for (const name of smallNames(context))
    if (!someone || opensEvent(context, name) || isAskedFor(context, name))
      addFree(sheet, { kind: 'person', ...name });
}

/** The last person, unit, place or title that ends before a token. */
function markBefore({ marks }: Sheet, at: number) {
  let last: (Mark & { readonly kind: UnlistedKind }) | undefined;
  for (const mark of marks) {
    const { kind } = mark;
    const named = kind === 'person' || kind === 'department' || kind === 'location' || kind === 'title';
    if (named && mark.to <= at && (last === undefined || mark.to > last.to)) last = { ...mark, kind };
  }
  return last;
}

/** The word that somebody addressed with the token at `index` is called by, behind the full stop and small words: "Mme de La Tour". */
function addressedAt(tokens: readonly Token[], index: number): Token | undefined {
  let at = index + 1;
  if (tokens[at]?.norm === '.') at += 1;
  const end = at + particlesMax;
  while (at < end && particles.has(tokens[at]?.norm ?? '') && !tokens[at]!.capital) at += 1;
  return tokens[at];
}

/** Small words in a row before a surname: "von und zu" aside, "van de" and "de la" are the longest. */
const particlesMax = 2;

/** "mr. whitcombe" in a message without capitals: nothing but a name stands behind these. */
function isSmallAddress(token: Token, named: Token | undefined): boolean {
  return (
    /^(?:mr|mrs|mme|mlle|mevr|dhr|frau|herrn?)$/.test(token.raw) &&
    named?.kind === 'word' &&
    !commonWords.has(named.norm)
  );
}

/** "M. Durand"; behind another capital it is an initial: "Jean M. Durand". */
function isMonsieur(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const initial = before?.kind === 'word' && before.capital && before.end + 1 === tokens[index]!.start;
  return tokens[index]!.raw === 'M' && tokens[index + 1]?.norm === '.' && !initial;
}

/** "Frau", "Mr.", "Dr" before a capitalised word. */
function isAddress(tokens: readonly Token[], index: number, code: LanguageCode): boolean {
  const token = tokens[index]!;
  if (!honorifics.has(token.norm) || token.mention !== undefined) return false;
  if (token.raw === 'HR' || token.raw === 'MS') return false;
  const named = addressedAt(tokens, index);
  if (token.norm === 'm') return code === 'fr' && isMonsieur(tokens, index) && named?.capital === true;
  if (isSmallAddress(token, named)) return true;
  return named?.capital === true || (tokens[index + 1]?.norm === '.' && honorifics.has(named?.norm ?? ''));
}

/** Leaves forms of address out; the full stop behind them or behind an abbreviation ends no sentence. */
function withoutAddress(tokens: readonly Token[], code: LanguageCode): Token[] {
  // "Don Antonio" is addressed so, Don Draper is called so.
  const isNameHere = (norm: string) => norm.startsWith('don') && code !== 'es' && code !== 'pt';
  const addresses = tokens.map(({ norm }, index) => !isNameHere(norm) && isAddress(tokens, index, code));
  const isStopOfAddress = (index: number): boolean =>
    tokens[index]?.norm === '.' && addresses[index - 1] === true;
  const opensName = (index: number): boolean => addresses[index - 1] === true || isStopOfAddress(index - 1);
  return tokens
    .map((token, index) =>
      opensName(index) && token.kind === 'word' ? { ...token, titled: true as const } : token,
    )
    .filter((token, index) => {
      if (addresses[index] || isStopOfAddress(index)) return false;
      const before = tokens[index - 1];
      // "the 21st." ends a sentence; "St. Gallen" does not.
      const ordinal = tokens[index - 2]?.kind === 'number' && tokens[index - 2]!.end === before?.start;
      const short =
        token.norm === '.' && before?.end === token.start && abbreviations.has(before.norm) && !ordinal;
      return !(short && tokens[index + 1] !== undefined);
    });
}

/**
 * Reads a message: cleans it, finds its language, and marks request numbers, times, dates, known names,
 * titles, departments, places, devices and other names, in this order.
 */
export function recognise(message: string, options: UnderstandOptions): Recognised {
  const text = clean(message);
  const people = peopleIndex(options.people ?? nobody);
  const typed = tokenize(text);
  const tables = tablesOf(languageOfWords(typed, options.locale));
  const named = splitOwners(withoutEnvelope(withoutAddress(typed, tables.code), tables), {
    tables,
    people,
    isOrdinary: (word) => commonWords.has(word),
  });
  const tokens = correctSpelling(named, tables.code, people);
  const sheet: Sheet = { text, tokens, taken: tokens.map(() => false), marks: [] };
  for (const name of knownNames(tokens, people)) add(sheet, { kind: 'person', ...name });
  for (const value of formValues(tokens)) addFree(sheet, { ...value, labelled: true });
  const dayNames = calendarNames(tokens, dateWordsOf(tables.code), (word) => commonWords.has(word));
  markValues(sheet, tables, options, dayNames);
  const slots = titleSlotsOf(tables.code);
  const labels = {
    tokens,
    taken: sheet.taken,
    language: tables.code,
    tables: labelTables(options.vocabulary),
    isTitleSlot: (word: string) => slots.has(word),
    isOrdinary: (word: string) => commonWords.has(word),
  };
  for (const label of findLabels(labels)) add(sheet, label);
  markNames(sheet, tables, people, dayNames);
  for (const title of findListedTitles(labels, sheet.marks)) addFree(sheet, { kind: 'title', ...title });
  const items = itemsOf(tokens, sheet.marks);
  const said = withoutDeniedPeople(withoutOutsiders(lineOf(items, tables.isMe), tables), tables);
  return { line: applyCorrections(said, tables), tables };
}
