import { DateTime } from 'luxon';

/** A calendar day as ISO text, YYYY-MM-DD. */
export type Day = string;

/** An instant as it is nearly always written; its day can be read off. */
const usualInstant =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The day on which `now` (ISO with offset) falls where it was written. */
export function dayOf(now: string): Day {
  if (usualInstant.test(now) && isDay(now.slice(0, 10))) return now.slice(0, 10);
  const parsed = DateTime.fromISO(now, { setZone: true });
  if (!parsed.isValid)
    throw new RangeError(`"${now}" is not an ISO date and time. Pass now with its offset.`);
  return parsed.toFormat('yyyy-MM-dd');
}

function isDay(day: Day): boolean {
  return isReal(new Date(stamp(day)), Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}

const millisecondsPerDay = 86_400_000;

function stamp(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function fromStamp(value: number): Day {
  return new Date(value).toISOString().slice(0, 10);
}

/** The day `days` later (earlier when negative). */
export function plusDays(day: Day, days: number): Day {
  return fromStamp(stamp(day) + days * millisecondsPerDay);
}

/** The same day of the month `months` later, the month's last day where it is shorter. */
export function plusMonths(day: Day, months: number): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months];
  const monthsLast = Date.UTC(year, month + 1, 0);
  return fromStamp(Math.min(Date.UTC(year, month, Number(day.slice(8, 10))), monthsLast));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(stamp(day)).getUTCDay() || 7;
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((stamp(to) - stamp(from)) / millisecondsPerDay);
}

/** Whether a date is the one it was made from, and of our century: of 31 November the calendar makes 1 December. */
function isReal(made: Date, year: number, month: number, date: number): boolean {
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date && year > 1999 && year < 2100;
}

/** The day, or undefined where the calendar has no such day (31 November). */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const value = new Date(Date.UTC(year, month - 1, date));
  return isReal(value, year, month, date) ? value.toISOString().slice(0, 10) : undefined;
}

/** The last day of the month that lies `months` after the month of `day`. */
export function monthEnd(day: Day, months = 0): Day {
  const first = plusMonths(`${day.slice(0, 8)}01`, months + 1);
  return plusDays(first, -1);
}

/** The first given weekday strictly after `day`. */
export function weekdayAfter(day: Day, weekday: number): Day {
  const gap = (weekday - weekdayOf(day) + 7) % 7;
  return plusDays(day, gap === 0 ? 7 : gap);
}

/** The last given weekday strictly before `day`. */
export function weekdayBefore(day: Day, weekday: number): Day {
  const gap = (weekdayOf(day) - weekday + 7) % 7;
  return plusDays(day, gap === 0 ? -7 : -gap);
}

/** The given weekday of the calendar week (Monday first) that lies `weeks` after the week of `day`. */
export function weekdayOfWeek(day: Day, weekday: number, weeks: number): Day {
  return plusDays(day, weekday - weekdayOf(day) + 7 * weeks);
}

/** The nth (1–5) given weekday of a month; n = -1 is the last one. */
export function nthWeekday(day: Day, weekday: number, nth: number): Day {
  const first = `${day.slice(0, 8)}01`;
  if (nth < 0) return weekdayBefore(plusDays(monthEnd(day), 1), weekday);
  return plusDays(weekdayAfter(plusDays(first, -1), weekday), 7 * (nth - 1));
}
