import { commonWords } from '../common.ts';
import type { Codes } from '../phrases/match.ts';
import type { Token } from '../tokens.ts';
import type { Day } from './calendar.ts';
import { dayFrom, daysBetween, plusMonths, weekdayOf } from './calendar.ts';
import type { DateWords } from './words.ts';
import { phraseBefore } from './words.ts';

/** What a date expression is read against. `previous` is the date that the text named before this one. */
export interface DateContext {
  readonly tokens: readonly Token[];
  readonly text: Codes;
  readonly words: DateWords;
  readonly today: Day;
  readonly order: 'day' | 'month' | undefined;
  readonly previous?: Day;
  /** the first of the month that was named last without a day: "in March" */
  readonly month?: Day;
  /** the weekday written next to a numeric date, which decides between two readings */
  readonly weekday?: number;
}

/**
 * A date expression over tokens `from`..`to` (exclusive). `value` is absent where it cannot be told which day
 * is meant; `past` is the reading in a sentence about the past.
 */
export interface DateMark {
  readonly from: number;
  readonly to: number;
  readonly value?: Day;
  readonly past?: Day;
  readonly rangeEnd?: Day;
  /** a span that names no day, so that it contradicts none either: "next week" */
  readonly vague?: true;
  /** the first day of the month that is named alone */
  readonly month?: Day;
}

/** Days back within which a date without a year is as likely late news as next year's date. */
const recentDaysMax = 60;

/** The weekday (1 = Monday) that a token names. */
export function weekdayAt({ tokens, words }: DateContext, index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  // "Anh Thư Lê": no English day is written with such letters.
  if (words.code === 'en' && /[^\p{ASCII}’]/u.test(token.raw)) return undefined;
  // "Sa" and "Do" are names and verbs, unless a date follows.
  const next = tokens[index + 1];
  const dated =
    next?.norm === '.' || next?.norm === ',' || next?.kind === 'number' || next?.kind === 'numeric';
  return token.norm.length > 2 || dated ? words.weekdays.get(token.norm) : undefined;
}

function dayNumber(token: Token | undefined): number | undefined {
  const value = token?.kind === 'number' && token.raw.length < 3 ? Number(token.raw) : undefined;
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

/** A day of the month, with its ordinal ending: where it ends, and whether it has one. */
export function dayNumberAt(
  context: DateContext,
  index: number,
): { day: number; to: number; ordinal: boolean } | undefined {
  const { tokens, words } = context;
  const token = tokens[index];
  const word = token?.kind === 'word' ? words.ordinals.get(token.norm) : undefined;
  if (word !== undefined) return { day: word, to: index + 1, ordinal: true };
  const day = dayNumber(token);
  if (day === undefined || token === undefined) return undefined;
  const ending = tokens[index + 1];
  const stop = ending?.norm === '.' && !isFullStop(context, index + 1);
  const touches = ending?.start === token.end && (stop || words.sets.ordinalEndings.has(ending.norm));
  const dotEndsText = touches && ending.norm === '.' && tokens[index + 2] === undefined;
  return touches && !dotEndsText
    ? { day, to: index + 2, ordinal: true }
    : { day, to: index + 1, ordinal: false };
}

/** "leaves on January 12. IT knows": only German and Danish write the twelfth "12." before another capital. */
function isFullStop(context: DateContext, index: number): boolean {
  const next = context.tokens[index + 1];
  const ordinal = /^(?:de|da)$/.test(context.words.code) || monthAt(context, index + 1) !== undefined;
  return !ordinal && next?.kind === 'word' && next.capital;
}

/** Skips up to two linking words ("of", "de", "."). */
export function skipLinks({ tokens, words }: DateContext, index: number): number {
  let at = index;
  while (
    at < index + 2 &&
    (words.sets.links.has(tokens[at]?.norm ?? '') || /^[.,]$/.test(tokens[at]?.norm ?? ''))
  )
    at += 1;
  return at;
}

/** A year behind a day and month. */
export function yearAt(context: DateContext, index: number): { year: number; to: number } | undefined {
  const at = skipLinks(context, index);
  const token = context.tokens[at];
  if (token?.kind !== 'number' || !/^20\d\d$/.test(token.raw)) return undefined;
  return { year: Number(token.raw), to: at + 1 };
}

/** Resolves a day and month without a year: forward, except that the recent past stays undecided. */
export function nearest(month: number, day: number, today: Day): Pick<DateMark, 'value' | 'past'> {
  const year = Number(today.slice(0, 4));
  const thisYear = dayFrom(year, month, day);
  const recent = [thisYear, dayFrom(year - 1, month, day)].find((one) => {
    const gap = one === undefined ? undefined : daysBetween(one, today);
    return gap !== undefined && gap >= 0 && gap <= recentDaysMax;
  });
  if (recent !== undefined) return recent === today ? { value: today, past: today } : { past: recent };
  const forward = thisYear && thisYear >= today ? thisYear : dayFrom(year + 1, month, day);
  return forward ? { value: forward } : {};
}

/** The month (1–12) that a token names. */
export function monthAt({ tokens, words }: DateContext, index: number): number | undefined {
  const token = tokens[index];
  return token?.kind === 'word' ? words.months.get(token.norm) : undefined;
}

/** "7 December [2026]", "Dec 7th", "7. Dezember", "7 de diciembre de 2026", "first of December". */
export function dayAndMonth(context: DateContext, index: number): DateMark | undefined {
  const { tokens } = context;
  const monthFirst = monthAt(context, index);
  const number = dayNumberAt(context, monthFirst === undefined ? index : skipLinks(context, index + 1));
  if (!number) return undefined;
  if (monthFirst !== undefined)
    return finish(context, { from: index, to: number.to }, monthFirst, number.day);
  const relative = relativeMonth(context, number.to);
  if (relative !== undefined)
    return ofMonth(context, { from: index, to: relative.to }, relative.day, number.day);
  const at = skipLinks(context, number.to);
  const month = monthAt(context, at);
  if (month === undefined) return undefined;
  // "4 Jan." ends with the point of the abbreviation, "4 January." with that of the sentence.
  const dot = tokens[at + 1];
  const short = dot?.norm === '.' && dot.start === tokens[at]!.end && tokens[at]!.raw.length <= 4;
  const to = short && !opensSentence(tokens[at + 2]) ? at + 2 : at + 1;
  return finish(context, { from: index, to }, month, number.day);
}

/** "of next month", "des laufenden Monats", with the small words before it: the first day of that month. */
export function relativeMonth(
  context: DateContext,
  index: number,
): { readonly day: Day; readonly to: number } | undefined {
  const { words, text, today } = context;
  const first = `${today.slice(0, 8)}01`;
  for (const at of new Set([index, skipLinks(context, index)])) {
    const next = words.phrases.nextMonth.longestAt(text, at);
    if (next) return { day: plusMonths(first, 1), to: next.to };
    const same = words.phrases.thisMonth.longestAt(text, at);
    // A bare "month" is a span: "1 month".
    if (same && (same.to - same.at > 1 || at > index)) return { day: first, to: same.to };
  }
  return undefined;
}

/** A day of a month that is told from today; one that is over is only read where the past is told. */
function ofMonth(
  { today }: DateContext,
  span: { from: number; to: number },
  first: Day,
  day: number,
): DateMark {
  const value = dayFrom(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
  if (value === undefined) return span;
  return value < today ? { ...span, past: value } : { ...span, value };
}

function finish(
  context: DateContext,
  span: { from: number; to: number },
  month: number,
  day: number,
): DateMark {
  const year = yearAt(context, span.to);
  if (year) return { from: span.from, to: year.to, value: dayFrom(year.year, month, day) };
  return { ...span, ...nearest(month, day, context.today) };
}

/** Which days a numeric date may mean: ISO, day.month, day/month and month/day, with or without a year. */
function readings(raw: string, context: DateContext): Pick<DateMark, 'value' | 'past'>[] | undefined {
  const iso = raw.match(/^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/);
  if (iso) return [{ value: dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])) }];
  const parts = raw.match(/^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4] ? Number(parts[4].padStart(4, '20')) : undefined;
  const read = (day: number, month: number) => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    return [year ? { value: dayFrom(year, month, day) } : nearest(month, day, context.today)];
  };
  // Nobody writes "4.12." or the Danish "4/12-2026" with the month first.
  const order = parts[2] === '.' || /\/\d+-/.test(raw) ? 'day' : context.order;
  const [dayFirst, monthFirst] = [read(first, second), read(second, first)];
  if (order === 'day') return dayFirst.length > 0 ? dayFirst : monthFirst;
  if (order === 'month') return monthFirst.length > 0 ? monthFirst : dayFirst;
  return first === second ? dayFirst : [...dayFirst, ...monthFirst];
}

/** "op 2-12": Dutch also writes a day so. */
const daysByDash =
  /^nl (?:op|per|vanaf|tot|van|is|sinds|uiterlijk|maandag|dinsdag|woensdag|donderdag|vrijdag)$/;

/** "3.4" and "1-2" without anything around them are versions and ranges, not dates. */
function isBareNumber(context: DateContext, index: number, dotted: boolean): boolean {
  const sign = /^\d{1,2}([.-])\d{1,2}$/.exec(context.tokens[index]!.raw)?.[1];
  if (sign === '-') return !daysByDash.test(`${context.words.code} ${context.tokens[index - 1]?.norm}`);
  return sign === '.' && !dotted && context.words.code === 'en' && context.order !== 'day';
}

/** "bis 31.12. Nachfolgerin Nia Grant …": a capital on an ordinary word begins a sentence, so the stop ends one. */
function opensSentence(token: Token | undefined): boolean {
  if (token?.kind === 'word' && opensAnother.test(token.norm)) return true;
  return token === undefined || (token.kind === 'word' && token.capital && commonWords.has(token.norm));
}

/** "leaves 21 Jan. his mailbox …": a date does not go on with these, in small letters either. */
const opensAnother =
  /^(?:he|she|they|his|her|their|please|pls|we|i|my|er|sie|ihre?|seine?|bitte|elle|il|ses|merci|ella|su|sus|ele|ela|seu|sua|hij|zij|ze|zijn|haar|graag|han|hun|hans|hendes|venligst)$/;

/** "30/11", "4.12.", "2026-12-04"; a form with two readings and no locale is left undecided unless a weekday decides. */
export function numericDate(context: DateContext, index: number): DateMark | undefined {
  const { tokens, weekday } = context;
  const token = tokens[index];
  if (token?.kind !== 'numeric' || token.raw.includes(':')) return undefined;
  const dotted = tokens[index + 1]?.norm === '.' && tokens[index + 1]!.start === token.end;
  if (isBareNumber(context, index, dotted)) return undefined;
  const all = readings(token.raw, context);
  if (!all || all.length === 0) return undefined;
  const found =
    weekday !== undefined && all.length > 1
      ? all.filter((one) => one.value && weekdayOf(one.value) === weekday)
      : all;
  const year = dotted ? yearAt(context, index + 2) : undefined;
  if (year && found[0]) {
    const [day, month] = token.raw.split('.').map(Number);
    return { from: index, to: year.to, value: dayFrom(year.year, month ?? 0, day ?? 0) };
  }
  // "4.12." ends with a stop of its own, "24/09/2027." only with that of the sentence.
  const own = dotted && /^\d+\.\d+$/.test(token.raw);
  const to = own && !opensSentence(tokens[index + 2]) ? index + 2 : index + 1;
  return found.length === 1 ? { from: index, to, ...found[0] } : { from: index, to };
}

/** "nicht 15., sondern 22. Januar": without an article a number with its stop is a day only where another one follows. */
function isDeniedDay({ tokens, words }: DateContext, index: number): boolean {
  const behind = tokens.slice(index + 1, index + 4).map(({ norm }) => norm);
  return words.code === 'de' && tokens[index - 1]?.norm === 'nicht' && behind.join(' ') === '. , sondern';
}

/** "sai a 3, desculpa, a 4 de dezembro": Portuguese says the day so, and much else. */
function isOnDay({ tokens, words }: DateContext, index: number): boolean {
  const [verb, preposition] = [tokens[index - 2]?.norm ?? '', tokens[index - 1]?.norm];
  return (
    words.code === 'pt' &&
    preposition === 'a' &&
    /^(?:sai|sair|comeca|comecar|entra|termina|parte|nao|mas)$/.test(verb)
  );
}

/** "the 15th", "am 15.", "le 15", "el día 15", "den 15.": the next such day, today included. */
export function dayOnly(context: DateContext, index: number): DateMark | undefined {
  const { tokens, words, today, month, previous } = context;
  const number = dayNumberAt(context, index);
  if (!number || tokens[index]?.kind !== 'number') return undefined;
  const article = words.sets.articles.has(tokens[index - 1]?.norm ?? '') || isOnDay(context, index);
  const ending = number.ordinal ? (tokens[index + 1]?.norm ?? '') : '';
  const touching = ending !== '.' && words.sets.ordinalEndings.has(ending);
  if (!article && !touching && !isDeniedDay(context, index)) return undefined;
  if (words.code === 'en' && !touching) return undefined;
  if (words.sets.counted.has(tokens[number.to]?.norm ?? '') || isClock(context, number.to)) return undefined;
  const named = month && dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), number.day);
  const value = named ?? nearestDayOfMonth(today, previous ?? today, number.day);
  const past = named === undefined ? lastDayOfMonth(today, number.day) : undefined;
  return { from: article ? index - 1 : index, to: number.to, value, ...(past ? { past } : {}) };
}

function isClock({ tokens, words }: DateContext, index: number): boolean {
  return words.sets.clockBehind.has(tokens[index]?.norm ?? '');
}

/** How far ahead a day of the month is looked for beside the date that was named before it. */
const monthsAheadMax = 26;

/**
 * The day with this number, today or later, that lies next to the date named before: "leaves on 30 April, drinks on
 * the 28th". Without such a date it is the next one.
 */
function nearestDayOfMonth(today: Day, beside: Day, day: number): Day | undefined {
  let best: Day | undefined;
  for (let ahead = 0; ahead < monthsAheadMax; ahead += 1) {
    const month = plusMonths(`${today.slice(0, 8)}01`, ahead);
    const found = dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
    if (!found || found < today) continue;
    const closer =
      best === undefined || Math.abs(daysBetween(beside, found)) < Math.abs(daysBetween(beside, best));
    if (best !== undefined && !closer) break;
    best = found;
  }
  return best;
}

/** "her last day was the 12th": the latest day with this number, today included. */
function lastDayOfMonth(today: Day, day: number): Day | undefined {
  for (let back = 0; back <= 2; back += 1) {
    const month = plusMonths(`${today.slice(0, 8)}01`, -back);
    const found = dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
    if (found && found <= today) return found;
  }
  return undefined;
}

/** How many small words may stand between a weekday and its date: "Montag, den 7.12.", "Monday the 7th". */
const betweenWordsMax = 4;

/** "viernes 19", "fredag 19": a number right behind a weekday, when the next such day falls on it. */
function bareDay(context: DateContext, index: number): DateMark | undefined {
  const { tokens, words, today, weekday } = context;
  const number = dayNumberAt(context, index);
  const next = tokens[number?.to ?? index]?.norm ?? '';
  if (number === undefined || words.sets.counted.has(next) || isClock(context, number.to)) return undefined;
  const value = nearestDayOfMonth(today, today, number.day);
  return value !== undefined && weekdayOf(value) === weekday
    ? { from: index, to: number.to, value }
    : undefined;
}

/** A weekday with its date, "Monday 7 December", "Fri 4/12", "Montag, den 7.12.": both must agree, else undecided. */
export function weekdayAndDate(context: DateContext, index: number): DateMark | undefined {
  const { tokens, words } = context;
  const weekday = weekdayAt(context, index);
  if (weekday === undefined) return undefined;
  let at = index + 1;
  const small = (norm: string) => /^[,(.]$/.test(norm) || words.sets.articles.has(norm) || norm === 'on';
  while (at < index + 1 + betweenWordsMax && small(tokens[at]?.norm ?? '')) at += 1;
  const found =
    numericDate({ ...context, weekday }, at) ??
    dayAndMonth(context, at) ??
    (at > index + 1 || dayNumberAt(context, at)?.ordinal ? dayOnly(context, at) : undefined) ??
    bareDay({ ...context, weekday }, at);
  if (!found) return undefined;
  const fits = (day: Day | undefined) => (day && weekdayOf(day) === weekday ? day : undefined);
  const [value, past] = [fits(found.value), fits(found.past)];
  const opened = tokens.slice(index, at).some((token) => token.norm === '(');
  const to = opened && tokens[found.to]?.norm === ')' ? found.to + 1 : found.to;
  // "next Monday, the 30th"
  const from = phraseBefore(words.beforeWeekday, context.text, index)?.at ?? index;
  return { from, to, ...(value ? { value } : {}), ...(past ? { past } : {}) };
}
