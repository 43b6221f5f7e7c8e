import type { Day } from './calendar.ts';
import { dayFrom, daysBetween, plusMonths, weekdayOf } from './calendar.ts';
import { months, ordinalWords, weekdayOnlyIn, weekdays } from './lexicon/date-words.ts';
import type { Token } from './tokens.ts';
import type { LanguageCode } from './types.ts';

/** What a date expression is read against. `previous` is the date that the text named before this one. */
export interface DateContext {
  readonly today: Day;
  readonly order: 'day' | 'month' | undefined;
  readonly language: LanguageCode;
  readonly previous?: Day;
  /** the weekday written next to a numeric date, which decides between two readings */
  readonly weekday?: number;
}

/**
 * A date expression over tokens `from`..`to` (exclusive). `value` is absent where it cannot be told which day
 * is meant; `past` is the reading in a sentence about the past; `recent` says that a bare day and month fell
 * shortly before today, so that only a past tense may use it.
 */
export interface DateMark {
  readonly from: number;
  readonly to: number;
  readonly value?: Day;
  readonly past?: Day;
  readonly rangeEnd?: Day;
}

/** Days back within which a date without a year is as likely late news as next year's date. */
const recentDaysMax = 60;

const joiners = new Set([
  ',',
  '(',
  'the',
  'den',
  'der',
  'dem',
  'le',
  'el',
  'dia',
  'de',
  'o',
  'a',
  'd',
  'op',
  'am',
  '.',
  'on',
]);

export function weekdayAt(token: Token | undefined, language: LanguageCode): number | undefined {
  if (!token) return undefined;
  const only = weekdayOnlyIn[token.norm];
  return only && only !== language ? undefined : weekdays.get(token.norm);
}

function dateNumber(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const value = token.kind === 'number' ? Number(token.raw) : undefined;
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

const ordinalEnding = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  're',
  'e',
  'ste',
  'de',
  'º',
  'ª',
  '°',
  '.',
  'o',
]);

/** A day of the month at `index`, with its ordinal ending: where it ends, and whether it has one. */
export function dayNumberAt(
  tokens: readonly Token[],
  index: number,
): { day: number; to: number; ordinal: boolean } | undefined {
  const word = ordinalWords.get(tokens[index]?.norm ?? '');
  if (word !== undefined && tokens[index]?.kind === 'word')
    return { day: word, to: index + 1, ordinal: true };
  const day = dateNumber(tokens[index]);
  if (day === undefined) return undefined;
  const ending = tokens[index + 1];
  const touches =
    ending !== undefined && ending.start === tokens[index]!.end && ordinalEnding.has(ending.norm);
  const dotEndsText = touches && ending.norm === '.' && tokens[index + 2] === undefined;
  return touches && !dotEndsText
    ? { day, to: index + 2, ordinal: true }
    : { day, to: index + 1, ordinal: false };
}

function yearAt(tokens: readonly Token[], index: number): { year: number; to: number } | undefined {
  let at = index;
  while (at < index + 2 && [',', 'de', 'del', 'of', '.'].includes(tokens[at]?.norm ?? '')) at += 1;
  const token = tokens[at];
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
  const forward = thisYear && thisYear >= today ? thisYear : dayFrom(year + 1, month, day);
  if (recent !== undefined) return recent === today ? { value: today, past: today } : { past: recent };
  return forward ? { value: forward } : {};
}

/** "7 December [2026]", "Dec 7th", "7. Dezember", "7 de diciembre de 2026", "first of December". */
export function dayAndMonth(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  const monthFirst = months.get(tokens[index]?.norm ?? '');
  const number = dayNumberAt(
    tokens,
    monthFirst === undefined ? index : skip(tokens, index + 1, ['.', 'the', ',']),
  );
  if (!number) return undefined;
  let month = monthFirst;
  let to = number.to;
  if (month === undefined) {
    const at = skip(tokens, number.to, ['of', 'de', '.', 'd', "d'"]);
    month = monthAt(tokens[at], context.language);
    to = skip(tokens, at + 1, ['.']);
    if (tokens[to - 1]?.norm === '.' && tokens[to - 1]!.start !== tokens[at]!.end) to = at + 1;
    if (to > at + 1 && (tokens[at]?.raw.length ?? 9) > 4) to = at + 1;
  } else if (tokens[index]!.kind !== 'word' || (!number.ordinal && number.day > 31)) return undefined;
  if (month === undefined) return undefined;
  const year = yearAt(tokens, to);
  if (year) return { from: index, to: year.to, value: dayFrom(year.year, month, number.day) };
  return { from: index, to, ...nearest(month, number.day, context.today) };
}

const monthOnlyIn: Readonly<Record<string, string>> = { set: 'pt', out: 'pt', ago: 'es pt', mar: 'en es pt' };

function monthAt(token: Token | undefined, language: LanguageCode): number | undefined {
  if (!token) return undefined;
  const only = monthOnlyIn[token.norm];
  return only && !only.includes(language) ? undefined : months.get(token.norm);
}

export function skip(tokens: readonly Token[], index: number, norms: readonly string[]): number {
  let at = index;
  while (at < index + 2 && norms.includes(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

/** Which days a numeric date may mean: ISO, day.month, day/month and month/day, with or without a year. */
function readings(raw: string, context: DateContext): Pick<DateMark, 'value' | 'past'>[] | undefined {
  const iso = raw.match(/^(20\d\d)-(\d{1,2})-(\d{1,2})$/);
  if (iso) return [{ value: dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])) }];
  const parts = raw.match(/^(\d{1,2})([/.-])(\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4] ? Number(parts[4].padStart(4, '20')) : undefined;
  const read = (day: number, month: number) => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const found = year ? { value: dayFrom(year, month, day) } : nearest(month, day, context.today);
    return [found];
  };
  const order = parts[2] === '.' ? 'day' : context.order;
  if (order === 'day') return read(first, second).length > 0 ? read(first, second) : read(second, first);
  if (order === 'month') return read(second, first).length > 0 ? read(second, first) : read(first, second);
  return first === second ? read(first, second) : [...read(first, second), ...read(second, first)];
}

/** "30/11", "4.12.", "2026-12-04"; a form with two readings and no locale keeps both until a weekday decides. */
export function numericDate(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  const { weekday } = context;
  const token = tokens[index];
  if (token?.kind !== 'numeric' || token.raw.includes(':')) return undefined;
  const bare = /^\d{1,2}([.-])\d{1,2}$/.exec(token.raw);
  const dot = tokens[index + 1]?.norm === '.' && tokens[index + 1]!.start === token.end;
  const dotted = bare?.[1] === '.' && dot;
  if (
    bare?.[1] === '-' ||
    (bare?.[1] === '.' && !dotted && context.language === 'en' && context.order !== 'day')
  ) {
    return undefined;
  }
  let found = readings(token.raw, context);
  if (!found || found.length === 0) return undefined;
  if (weekday !== undefined && found.length > 1)
    found = found.filter((one) => one.value && weekdayOf(one.value) === weekday);
  const year = dotted ? yearAt(tokens, index + 2) : undefined;
  const endsText = tokens[index + 2] === undefined;
  const to = year ? year.to : index + (dotted && !endsText ? 2 : 1);
  if (year && found[0]) {
    const month = Number(token.raw.split('.')[1]);
    return { from: index, to, value: dayFrom(year.year, month, Number.parseInt(token.raw, 10)) };
  }
  return found.length === 1 ? { from: index, to, ...found[0] } : { from: index, to };
}

const dayArticles = new Set([
  'the',
  'am',
  'den',
  'le',
  'el',
  'dia',
  'de',
  'der',
  'dem',
  'vom',
  'zum',
  'du',
  'au',
  'al',
  'del',
  'o',
  'ao',
  'op',
  'd',
  'til',
  'fra',
  'no',
]);
const unitsAfter =
  /^(?:st|weeks?|days?|hours?|months?|years?|uhr|h|am|pm|people|persons?|of|stunden|tage[n]?|wochen|monate[n]?|personen|jours|semaines|mois|dias|semanas|meses|weken|dagen|maanden|uger|dage|uur|u|km|%|monitors?|monitore|ecrans|laptops?|x|th)$/;

/** "the 15th", "am 15.", "le 15", "el día 15", "den 15.": the next such day, today included. */
export function dayOnly(tokens: readonly Token[], index: number, context: DateContext): DateMark | undefined {
  const before = tokens[index - 1]?.norm ?? '';
  const number = dayNumberAt(tokens, index);
  if (!number || tokens[index]?.kind !== 'number') return undefined;
  const englishOrdinal = number.ordinal && /^(?:st|nd|rd|th)$/.test(tokens[index + 1]?.norm ?? '');
  if (!englishOrdinal && !dayArticles.has(before)) return undefined;
  const next = tokens[number.to]?.norm ?? '';
  if (unitsAfter.test(next) || (context.language === 'en' && !number.ordinal)) return undefined;
  if (
    englishOrdinal &&
    /^(?:floor|hire|time|person|anniversary|birthday|request|month|year|week|line)/.test(next)
  )
    return undefined;
  const article =
    before === 'dia' && tokens[index - 2]?.norm === 'el'
      ? index - 2
      : dayArticles.has(before)
        ? index - 1
        : index;
  return { from: article, to: number.to, value: nextDayOfMonth(context.today, number.day) };
}

export function nextDayOfMonth(today: Day, day: number): Day | undefined {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = plusMonths(`${today.slice(0, 8)}01`, ahead);
    const found = dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
    if (found && found >= today) return found;
  }
  return undefined;
}

/** A weekday with its date, "Monday 7 December", "Fri 4/12", "Montag, den 7.12.": both must agree, else undecided. */
export function weekdayAndDate(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): DateMark | undefined {
  const weekday = weekdayAt(tokens[index], context.language);
  if (weekday === undefined) return undefined;
  let at = index + 1;
  while (at < index + 5 && joiners.has(tokens[at]?.norm ?? '')) at += 1;
  const found =
    numericDate(tokens, at, { ...context, weekday }) ??
    dayAndMonth(tokens, at, context) ??
    (at > index + 1 || tokens[at + 1]?.norm.match(/^(st|nd|rd|th)$/)
      ? dayOnly(tokens, at, context)
      : undefined);
  if (!found) return undefined;
  if (tokens[index + 1]?.norm === ',' && found.from <= index) return undefined;
  const fits = (day: Day | undefined) => (day && weekdayOf(day) === weekday ? day : undefined);
  const close = tokens[found.to]?.norm === ')' ? found.to + 1 : found.to;
  const value = fits(found.value);
  const past = fits(found.past);
  return { from: index, to: close, ...(value ? { value } : {}), ...(past ? { past } : {}) };
}
