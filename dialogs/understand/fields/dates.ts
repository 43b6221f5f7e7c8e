import { monthEnd, plusMonths } from '../dates/calendar.ts';
import { endsSentence } from '../items.ts';
import type { FieldContext } from './context.ts';
import { endsWith, itemsOfKind, speaksOf } from './context.ts';
import { isOfEvent, isOfOccasion } from './occasions.ts';

/** A date of a person with what it dates. */
export interface Dated {
  readonly index: number;
  readonly value?: string;
  readonly rangeEnd?: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

const turns = /^(?:but|aber|mais|pero|mas|maar|men)$/;
const stops = (code: string | undefined): boolean =>
  endsSentence(code) || code === ',' || code === ';' || turns.test(code!);

/** Whether the clause of a date tells the past. */
function inPast({ finds, line }: FieldContext, index: number): boolean {
  let from = index;
  while (from > 0 && !stops(line.codes[from - 1])) from -= 1;
  let to = index + 1;
  while (to < line.codes.length && !stops(line.codes[to])) to += 1;
  return finds('past').some(
    (found) => found.at >= from && found.at < to && !isOfSender(line.codes, found.at),
  );
}

const sender = /^(?:i|we|ich|wir|je|j'|nous|yo|eu|ik|wij|we|jeg|vi)$/;

/** "I was wrong about her: until the 19th", "it was announced": how it came to be known is past, not what is told. */
function isOfSender(codes: readonly string[], at: number): boolean {
  const announced = codes[at - 1] === 'it' && toldWords.test(codes[at + 1] ?? '');
  return sender.test(codes[at - 1] ?? '') || announced;
}

const toldWords = /^(?:announced|agreed|decided|confirmed|said|reported)$/;

/** "moved from 11 to 18 December": the day that counts is the second. */
function isPostponed({ line, finds }: FieldContext, index: number): boolean {
  return finds('postponed').some(
    (found) => found.to === index || (found.to === index - 1 && line.codes[index - 1] !== ','),
  );
}

/** "moved from 26 February to 5 March", "26/2 → 5/3": the first of two days no longer holds. */
function isReplaced({ finds, line }: FieldContext, index: number): boolean {
  const next = line.codes.indexOf('<d>', index + 1);
  if (next === index + 2 && line.codes[index + 1] === '→') return true;
  return next > 0 && next - index <= 3 && finds('postponed').some((found) => found.to === index);
}

/** "moved to 12 April", "from 5 to 12 April": begins what the one before began. */
function isNewDate(context: FieldContext, index: number): boolean {
  return endsWith(context, 'movedTo', index) || isReplaced(context, previousDate(context, index));
}

function previousDate({ line }: FieldContext, index: number): number {
  return index > 0 ? line.codes.lastIndexOf('<d>', index - 1) : -1;
}

/** "was meant to be 18 December, now it's 15 January": a day that held until another one was told. */
function isSuperseded(context: FieldContext, index: number): boolean {
  const days = new Set(itemsOfKind(context, 'date').map(({ item }) => item.mark?.value));
  return (
    days.size > 1 && (endsWith(context, 'superseded', index) || isFirstToldOf(context.line.codes, index))
  );
}

/** "erst der 28. Februar, dann der 31. März": alone, "erst" may as well mean "not before". */
function isFirstToldOf(codes: readonly string[], index: number): boolean {
  const first = codes
    .slice(Math.max(0, index - 2), index)
    .some((code) => /^(?:erst|forst|first)$/.test(code));
  const behind = codes.slice(index + 1, index + 4);
  return (
    first && behind[0] === ',' && behind.some((code) => /^(?:dann|jetzt|nun|sa|nu|then|now)$/.test(code))
  );
}

const fromThenOn =
  /(?:^| )(?:as of|from|effective|ab|per|a partir d[eo]|a partir d'|desde|vanaf|met ingang van|fra|pr)$/;

/** "out as of tonight 7pm, let go": on that day, at that hour, all ends. */
function isFromThenOn(codes: readonly string[], index: number): boolean {
  const timed = codes.slice(index + 1, index + 4);
  const hour = timed.indexOf('<c>');
  const beside =
    hour >= 0 && timed.slice(0, hour).every((code) => /^(?:,|at|um|a|as|las|om|kl|\.)$/.test(code));
  return beside && fromThenOn.test(codes.slice(Math.max(0, index - 3), index).join(' '));
}

/** "was dismissed today" dates the dismissal; whether today is also the last day, the form asks. */
function isDayOfDismissal({ line, finds }: FieldContext, index: number): boolean {
  const mark = line.items[index]?.mark;
  if (mark?.past === undefined || mark.past !== mark.value || isFromThenOn(line.codes, index)) return false;
  return finds('dismissal').some(
    (found) => Math.min(Math.abs(found.at - index), Math.abs(index - found.to)) <= 3,
  );
}

/** "Friday is her last day". */
function isLastDay({ finds }: FieldContext, index: number): boolean {
  return finds('isLastDay').some((found) => found.at === index);
}

/** A date of something else: of the notice, of a call, of the dismissal itself, or one that was replaced. */
function isBeside(context: FieldContext, index: number): boolean {
  if (context.zone.intent === 'joiner' && endsWith(context, 'comesBack', index)) return false;
  if (speaksOf(context, 'agreed', index)) return false;
  return (
    speaksOf(context, 'unrelated', index) ||
    isDayOfDismissal(context, index) ||
    isReplaced(context, index) ||
    isSuperseded(context, index) ||
    isOfOccasion(context, index)
  );
}

/** The dates of a zone with the reading that the tense allows; dates of notices, calls and birthdays are left out. */
export function datesOf(context: FieldContext): Dated[] {
  const dates = itemsOfKind(context, 'date');
  const told = dates.filter(({ item }) => item.mark!.vague !== true);
  return (told.length > 0 ? told : dates)
    .filter(({ index }) => isLastDay(context, index) || !isBeside(context, index))
    .map(({ index, item }): Dated => {
      const mark = item.mark!;
      const replaced = mark.rangeEnd !== undefined && isPostponed(context, index);
      const tense = inPast(context, index) ? (mark.past ?? mark.value) : mark.value;
      const value = replaced ? mark.rangeEnd : tense;
      return {
        index,
        ...(value ? { value } : {}),
        ...(mark.rangeEnd && !replaced ? { rangeEnd: mark.rangeEnd } : {}),
        starts: endsWith(context, 'starts', index),
        ends: endsWith(context, 'ends', index) && !isNewDate(context, index),
      };
    });
}

/** The one day that all of these dates name, if there is just one. */
export function singleDay(dates: readonly Dated[]): string | undefined {
  const distinct = new Set(dates.map((one) => one.value ?? '?'));
  const [only] = distinct;
  return distinct.size === 1 && only !== '?' ? only : undefined;
}

/** The one day of several that is told with the event itself, where no day is told alone. */
function toldDay(context: FieldContext, dates: readonly Dated[]): string | undefined {
  return singleDay(dates) ?? singleDay(dates.filter(({ index }) => isOfEvent(context, index)));
}

/** "starts on 15 April, contract until 31 December", told in February: the end of what begins is no December gone by. */
function endToCome(
  { line }: FieldContext,
  [end, other]: readonly Dated[],
  start?: string,
): string | undefined {
  const past = end === undefined || other !== undefined ? undefined : line.items[end.index]?.mark?.past;
  if (end?.value !== undefined || past === undefined || start === undefined || start <= past)
    return undefined;
  return plusMonths(past, 12);
}

/** Start and end of an employment. */
export function employmentDates(context: FieldContext): { startDate?: string; endDate?: string } {
  const dates = datesOf(context);
  const ends = dates.filter((one) => one.ends && (dates.length > 1 || !one.starts));
  const rest = dates.filter((one) => !ends.includes(one));
  const told = rest.filter((one) => one.starts);
  const starts = told.length > 0 ? told : rest;
  const startDate = toldDay(context, starts) ?? (told.length > 1 ? told[0]?.value : undefined);
  const endDate =
    rest.find((one) => one.rangeEnd)?.rangeEnd ?? singleDay(ends) ?? endToCome(context, ends, startDate);
  // "starts on 3 May, laptop by 30 April": nothing ends before it begins.
  const ordered = endDate !== undefined && !(startDate !== undefined && endDate < startDate);
  return { ...(startDate ? { startDate } : {}), ...(ordered ? { endDate } : {}) };
}

/** When a change takes effect. */
export function effectiveDate(context: FieldContext): string | undefined {
  const dates = datesOf(context);
  const starts = dates.filter((one) => !one.ends || one.starts);
  const pool = starts.length > 0 ? starts : dates;
  // "leaves Marketing on 30 April and joins Brand on 3 May": the day of where somebody goes.
  return toldDay(context, pool) ?? singleDay(pool.filter(({ index }) => !isOfOrigin(context, index)));
}

/** Whether the clause of a day says where somebody comes from. */
function isOfOrigin({ finds, line }: FieldContext, index: number): boolean {
  let from = index;
  while (from > 0 && !stops(line.codes[from - 1]) && !joinsClause.test(line.codes[from - 1]!)) from -= 1;
  return finds('from').some((found) => found.at >= from && found.to <= index);
}

const joinsClause = /^(?:and|und|et|y|e|en|og)$/;

const firstOfMonth = /-01$/;

/**
 * A last day needs one clear date. "Gone from 1 January" names the first day without somebody, and so may the first
 * of a month behind "as of" or "per": they are left out, and the form asks.
 */
export function lastDay(context: FieldContext): string | undefined {
  const dates = datesOf(context);
  const named = dates.filter(
    (one) => isLastDay(context, one.index) || followsLastDay(context, one.index, dates),
  );
  // Garden leave, or holidays that are left: the employment ends later than the work.
  const official = dates.filter((one) => endsWith(context, 'officialEnd', one.index));
  if (official.length > 0) return singleDay(official);
  const pool = named.length > 0 ? named : dates.filter((one) => !isFirstDayWithout(context, one));
  return toldDay(context, pool);
}

const lastDayReach = 9;

const either = /^(?:or|oder|ou|o|of|eller|bzw|\/)$/;

/** Whether "last day" stands before the date and speaks of no other one; "30 April or 7 May" is both. */
function followsLastDay(context: FieldContext, index: number, dates: readonly Dated[]): boolean {
  const { codes } = context.line;
  return context.finds('lastDay').some((found) => {
    if (found.at >= index || index - found.to > lastDayReach) return false;
    if (codes.slice(found.to, index).some((code) => endsSentence(code) && code !== '\n')) return false;
    const other = dates.some((one) => one.index >= found.to && one.index < index);
    return !other || codes.slice(index - 2, index).some((code) => either.test(code));
  });
}

function isFirstDayWithout(context: FieldContext, one: Dated): boolean {
  // "as of the end of February": nobody is without somebody from the last day of a month on.
  if (one.value !== undefined && one.value === monthEnd(one.value)) return false;
  if (isFromThenOn(context.line.codes, one.index)) return false;
  if (endsWith(context, 'goneFrom', one.index)) return true;
  return endsWith(context, 'startsOrEnds', one.index) && firstOfMonth.test(one.value ?? '');
}
