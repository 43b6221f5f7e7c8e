import Holidays from 'date-holidays';
import type { Office } from './policy/offices.ts';

type Calendars = Office['holidays'];

/** Reading the rules of a country costs some 10 ms; they do not change while we run. */
const calendars = new Map<string, Holidays>();
const publicDays = new Map<string, ReadonlyMap<string, string>>();
const dayMillis = 86_400_000;

/**
 * Closed days of an office in a year: calendar day → name. Public holidays of its country and state, plus the days the
 * policy adds, minus those it excepts. Remembered per country, so that asking often costs nothing.
 */
export function holidaysOf(
  { holidays }: { readonly holidays: Calendars },
  year: number,
): ReadonlyMap<string, string> {
  const all = publicHolidays(holidays, year);
  if (holidays.also.length === 0 && holidays.except.length === 0) return all;
  const also = holidays.also.map(({ day, name }) => [day, name] as const);
  const open = new Set(holidays.except);
  return new Map([...all, ...also].filter(([day]) => !open.has(day)));
}

/** True when the holiday package knows the country, and the state when one is named. */
export function knowsHolidays({ country, state }: Pick<Calendars, 'country' | 'state'>): boolean {
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), country)) return false;
  return state === undefined || Object.hasOwn(known.getStates(country) ?? {}, state.toUpperCase());
}

function publicHolidays({ country, state }: Calendars, year: number): ReadonlyMap<string, string> {
  const place = `${country}-${state ?? ''}`;
  const key = `${place}-${year}`;
  const known = publicDays.get(key);
  if (known !== undefined) return known;
  const calendar =
    calendars.get(place) ?? (state === undefined ? new Holidays(country) : new Holidays(country, state));
  calendars.set(place, calendar);
  const days = new Map<string, string>();
  for (const holiday of calendar.getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    for (const day of daysOf(holiday)) if (!days.has(day)) days.set(day, holiday.name);
  }
  publicDays.set(key, days);
  return days;
}

/** A holiday may last several days; its text begins with the local calendar day. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): readonly string[] {
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMillis));
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length }, (_, at) => new Date(first + at * dayMillis).toISOString().slice(0, 10));
}
