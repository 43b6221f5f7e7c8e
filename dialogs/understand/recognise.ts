import { dayOf } from './calendar.ts';
import { clean } from './clean.ts';
import { applyCorrections } from './corrections.ts';
import { findDates } from './dates.ts';
import type { Line, Mark } from './items.ts';
import { lineOf } from './items.ts';
import type { LabelMark } from './labels.ts';
import { findLabels } from './labels.ts';
import { commonWords, honorifics } from './lexicon/common-words.ts';
import { weekdays } from './lexicon/date-words.ts';
import { dateOrder, languageOf } from './locale.ts';
import { capitalNames, knownNames, lowerCaseNames } from './names.ts';
import type { PeopleIndex } from './people.ts';
import { peopleIndex } from './people.ts';
import { correctSpelling } from './spelling.ts';
import { findTimes } from './times.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import type { KnownPerson, LanguageCode, UnderstandOptions } from './types.ts';

const nobody: readonly KnownPerson[] = [];

/** A message with its dates, names and labels recognised and what the sender took back left out. */
export interface Recognised {
  readonly line: Line;
  readonly language: LanguageCode;
  readonly text: string;
}

/** Tokens, marks and the text they stand in while a message is being recognised. */
class Sheet {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: boolean[];
  readonly marks: Mark[] = [];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
    this.taken = tokens.map(() => false);
  }

  add(mark: Omit<Mark, 'text'>): void {
    for (let at = mark.from; at < mark.to; at += 1) this.taken[at] = true;
    const first = this.tokens[mark.from];
    const last = this.tokens[mark.to - 1];
    if (!first || !last) return;
    const text = this.text
      .slice(first.start, last.end)
      .replace(/[\uE000\uE001]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    this.marks.push({ ...mark, text });
  }

  isFree(from: number, to: number): boolean {
    return !this.taken.slice(from, to).some(Boolean);
  }
}

/** Weekday words that are names here: "Friday Okafor starts", "for Sunday Adeyemi", "ab 1.2. Lukas Freitag". */
function weekdayNames(tokens: readonly Token[]): boolean[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const opens =
      index === 0 || /^(?:for|of|hire|onboard|offboard|add|joiner|starter|:)$/.test(tokens[index - 1]!.norm);
    const named =
      next?.kind === 'word' && next.capital && !commonWords.has(next.norm) && !weekdays.has(next.norm);
    if (token.titled) return true;
    if (!token.capital || !weekdays.has(token.norm)) return false;
    return (opens && named) || isWeekdaySurname(tokens, index);
  });
}

/** Behind a lone first name, in a message that also says its date in figures. */
function isWeekdaySurname(tokens: readonly Token[], index: number): boolean {
  const [before, first] = [tokens[index - 2], tokens[index - 1]];
  const lone =
    first?.kind === 'word' &&
    first.capital &&
    !commonWords.has(first.norm) &&
    tokens[index]!.start === first.end + 1 &&
    !(before?.capital && !commonWords.has(before.norm) && before.kind === 'word');
  return lone && tokens.some((token) => token.kind === 'numeric' || token.kind === 'number');
}

function markValues(sheet: Sheet, language: LanguageCode, options: UnderstandOptions): void {
  for (const [index, token] of sheet.tokens.entries()) {
    if (token.kind === 'id') sheet.add({ kind: 'request', from: index, to: index + 1 });
  }
  for (const time of findTimes(sheet.tokens)) {
    if (sheet.isFree(time.from, time.to))
      sheet.add({ kind: 'clock', from: time.from, to: time.to, value: time.value });
  }
  const order = dateOrder(options.locale, language);
  const named = weekdayNames(sheet.tokens);
  const blocked = sheet.taken.map((taken, index) => taken || named[index] === true);
  for (const date of findDates(sheet.tokens, { today: dayOf(options.now), order, language }, blocked)) {
    if (sheet.isFree(date.from, date.to)) sheet.add({ kind: 'date', ...date });
  }
}

function markNames(sheet: Sheet, language: LanguageCode, people: PeopleIndex): void {
  const context = { tokens: sheet.tokens, taken: sheet.taken, people, language };
  for (const name of capitalNames(context))
    if (sheet.isFree(name.from, name.to)) sheet.add({ kind: 'person', ...name });
  const found = sheet.marks.some((mark) => mark.kind === 'person');
  if (found) return;
  for (const name of lowerCaseNames(context)) sheet.add({ kind: 'person', ...name });
}

/** "Frau", "Mr.", "Dr" before a capitalised word. */
function isAddress(token: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (!honorifics.has(token.norm) || token.mention !== undefined) return false;
  if (token.norm === 'm' || token.norm.startsWith('don') || token.raw === 'HR') return false;
  return next?.capital === true || (next?.norm === '.' && afterNext?.capital === true);
}

/** A full stop after an initial or a form of address ends no sentence. */
function withoutInnerStops(tokens: readonly Token[]): Token[] {
  const addresses = tokens.map((token, index) => isAddress(token, tokens[index + 1], tokens[index + 2]));
  const plain = tokens
    .map((token, index) =>
      addresses[index - 1] && token.kind === 'word' ? { ...token, titled: true as const } : token,
    )
    .filter((_, index) => !addresses[index]);
  return plain.filter((token, index) => {
    const before = plain[index - 1];
    if (token.norm !== '.' || before?.kind !== 'word' || before.end !== token.start) return true;
    const short =
      honorifics.has(before.norm) ||
      /^(?:ca|bzw|resp|inkl|incl|etc|nr|no|dept|ext|pr|kl|approx|tel|evtl|usw|z|bspw|st|jr)$/.test(
        before.norm,
      );
    return !(short && plain[index + 1] !== undefined);
  });
}

/**
 * Reads a message: cleans it, finds its language, and marks request numbers, times, dates, known names,
 * titles, departments, places, devices and other names, in this order.
 */
export function recognise(message: string, options: UnderstandOptions): Recognised {
  const text = clean(message);
  const people = peopleIndex(options.people ?? nobody);
  const raw = withoutInnerStops(tokenize(text));
  const language = languageOf(
    raw.map((token) => token.norm),
    options.locale,
  );
  const tokens = correctSpelling(raw, language, people);
  const sheet = new Sheet(text, tokens);
  for (const name of knownNames({ tokens, people })) sheet.add({ kind: 'person', ...name });
  markValues(sheet, language, options);
  const labels = findLabels({ tokens, taken: sheet.taken, language, vocabulary: options.vocabulary });
  for (const label of labels) sheet.add(asMark(label));
  markNames(sheet, language, people);
  return { line: applyCorrections(lineOf(tokens, sheet.marks)), language, text };
}

function asMark(label: LabelMark): Omit<Mark, 'text'> {
  return { kind: label.kind, from: label.from, to: label.to };
}
