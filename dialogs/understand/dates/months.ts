import type { Day } from './calendar.ts';
import { dayFrom, monthEnd, nthWeekday, plusMonths, weekdayBefore, weekdayOf } from './calendar.ts';
import type { DateContext, DateMark } from './forms.ts';
import { monthAt, relativeMonth, skipLinks, weekdayAt, yearAt } from './forms.ts';

/** "end of the month", "Ende Dezember", "fin mars 2027", "first Monday of January", "EOM". */
export function partOfMonth(context: DateContext, index: number): DateMark | undefined {
  return firstOfMonth(context, index) ?? endOfMonth(context, index) ?? nthOfMonth(context, index);
}

function firstOfMonth({ words, text, today }: DateContext, index: number): DateMark | undefined {
  const found = words.phrases.monthFirst.longestAt(text, index);
  return found && { from: index, to: found.to, value: plusMonths(`${today.slice(0, 8)}01`, 1) };
}

function endOfMonth(context: DateContext, index: number): DateMark | undefined {
  const { words, text, today } = context;
  const december = `${today.slice(0, 4)}-12-31`;
  const lead = words.phrases.end.longestAt(text, index);
  const eom = words.phrases.monthEnd.longestAt(text, index);
  const eoy = words.phrases.yearEnd.longestAt(text, index);
  if (lead) {
    const at = skipLinks(context, lead.to);
    const next = words.phrases.nextMonth.longestAt(text, at);
    if (next) return { from: index, to: next.to, value: monthEnd(today, 1) };
    const same = words.phrases.thisMonth.longestAt(text, at);
    if (same) return { from: index, to: same.to, value: monthEnd(today) };
    const year = words.phrases.year.longestAt(text, at);
    if (year) return { from: index, to: year.to, value: december };
    const month = monthStart(context, at);
    if (month) return { from: index, to: month.to, value: monthEnd(month.day) };
  }
  if (eom) return { from: index, to: eom.to, value: monthEnd(today) };
  return eoy && { from: index, to: eoy.to, value: december };
}

/** The first day of a month that is named with or without a year (this year's, next year's when it is over) or told from today. */
function monthStart(context: DateContext, index: number): { day: Day; to: number } | undefined {
  const month = monthAt(context, index);
  if (month === undefined) return relativeMonth(context, index);
  const { today } = context;
  const written = yearAt(context, index + 1);
  const current = Number(today.slice(0, 4));
  const year = written?.year ?? (month < Number(today.slice(5, 7)) ? current + 1 : current);
  return { day: dayFrom(year, month, 1) ?? today, to: written?.to ?? index + 1 };
}

const nthMax = 5;

function nthOfMonth(context: DateContext, index: number): DateMark | undefined {
  const { words, text, tokens } = context;
  const working = words.phrases.lastWorkingDay.longestAt(text, index);
  if (working) {
    const month = monthStart(context, skipLinks(context, working.to));
    // The words before the month also say whose day it is ("her last working day of November"), so they stay.
    return month && { from: month.to - 1, to: month.to, value: lastBusinessDay(month.day) };
  }
  const word = tokens[index]?.norm ?? '';
  const nth = words.sets.last.has(word) ? -1 : words.ordinals.get(word);
  const weekday = weekdayAt(context, index + 1);
  if (nth === undefined || nth > nthMax || weekday === undefined) return undefined;
  const month = relativeMonth(context, index + 2) ?? monthStart(context, skipLinks(context, index + 2));
  return month && { from: index, to: month.to, value: nthWeekday(month.day, weekday, nth) };
}

const saturday = 6;
const friday = 5;

function lastBusinessDay(day: Day): Day {
  const end = monthEnd(day);
  return weekdayOf(end) >= saturday ? weekdayBefore(end, friday) : end;
}

/** Time spans that name no day ("next week", "early March"): marked so that nothing else reads them, without a value. */
export function vagueSpan(context: DateContext, index: number): DateMark | undefined {
  const { words, text } = context;
  const span = words.phrases.spans.longestAt(text, index);
  if (span) return { from: index, to: span.to, vague: true };
  const part = words.phrases.partOfMonth.longestAt(text, index);
  const joined = text.codes[index]?.match(/^(?:mid|mi|early|late)-(\p{L}+)$/u)?.[1];
  if (joined && words.months.has(joined)) return { from: index, to: index + 1, vague: true };
  if (!part) return undefined;
  const month = monthStart(context, skipLinks(context, part.to));
  return month && { from: index, to: month.to, vague: true };
}

const insideMonth = /^(?:in|im|en|em|i)$/;

/** "in March": no day by itself, and the month that a bare day behind it belongs to. */
export function monthAlone(context: DateContext, index: number): DateMark | undefined {
  const before = context.tokens[index - 1];
  if (before === undefined || !insideMonth.test(before.norm)) return undefined;
  const month = monthStart(context, index);
  return month && { from: index, to: month.to, vague: true, month: month.day };
}
