import { DateTime, type WeekdayNumbers } from 'luxon';
import { holidaysOf } from './holidays.ts';
import { type Office, weekdays } from './policy/offices.ts';

/** An office with everything that decides its hours. */
export type OfficeHours = Pick<Office, 'zone' | 'holidays' | 'workingHours'>;

/** Opening and closing instant of one working day. */
export interface WorkingDay {
  /** ISO calendar day in the office's zone. */
  readonly day: string;
  readonly opens: DateTime;
  readonly closes: DateTime;
}

/** No office is closed longer at a stretch; beyond it the policy is wrong. */
const closedDaysMax = 60;
const lastHourMinutes = 60;
const dayMillis = 86_400_000;
/** Days kept per office: requests near each other in time ask for the same few again and again. */
const keptDaysMax = 2_000;
const keptDays = new WeakMap<OfficeHours, Map<string, WorkingDay | undefined>>();
const keptEnds = new WeakMap<OfficeHours, Map<string, string>>();
/** Making one of these costs a hundred times as much as using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Hours of this calendar day, or undefined when the office is closed. */
export function workingDay(office: OfficeHours, day: string): WorkingDay | undefined {
  const kept = keptDays.get(office) ?? new Map<string, WorkingDay | undefined>();
  keptDays.set(office, kept);
  if (kept.has(day)) return kept.get(day);
  const found = findWorkingDay(office, day);
  if (kept.size >= keptDaysMax) kept.clear();
  kept.set(day, found);
  return found;
}

function findWorkingDay(office: OfficeHours, day: string): WorkingDay | undefined {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  const name = weekdays[(date.weekday as WeekdayNumbers) - 1];
  const hours = name === undefined ? undefined : office.workingHours[name];
  if (hours === undefined || holidaysOf(office, date.year).has(day)) return undefined;
  const opens = wallTime(office.zone, day, hours.opens);
  const closes = wallTime(office.zone, day, hours.closes);
  // A zone that skips a whole day (Samoa, 30 December 2011) has no such working day.
  return opens.toISODate() === day && opens < closes ? { day, opens, closes } : undefined;
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(office: OfficeHours, day: string): WorkingDay {
  return seek(office, { day, step: 1 });
}

/** The day itself when it is a working day, else the one before. */
export function workingDayUntil(office: OfficeHours, day: string): WorkingDay {
  return seek(office, { day, step: -1 });
}

/** Opening time of the first business day from this day on, ISO UTC. */
export function businessDayBegin(office: OfficeHours, day: string): string {
  return iso(workingDayFrom(office, day).opens);
}

/** First moment of this calendar day in the zone, ISO UTC; never before midnight, whatever the clocks do. */
export function dayBegin(zone: string, day: string): string {
  return iso(wallTime(zone, day, '00:00'));
}

/**
 * When a leaver's access ends, ISO UTC: at `time` (HH:MM) on the last day when one is given, even on a holiday; else
 * one hour before closing time, on a closed day that of the business day before (design 6.9).
 */
export function lastBusinessHour(office: OfficeHours, day: string, time?: string): string {
  const kept = keptEnds.get(office) ?? new Map<string, string>();
  keptEnds.set(office, kept);
  const key = `${day} ${time ?? ''}`;
  const found = kept.get(key) ?? findLastHour(office, day, time);
  if (kept.size >= keptDaysMax) kept.clear();
  kept.set(key, found);
  return found;
}

function findLastHour(office: OfficeHours, day: string, time: string | undefined): string {
  if (time !== undefined) return iso(wallTime(office.zone, day, time));
  const { opens, closes } = workingDayUntil(office, day);
  return iso(DateTime.max(opens, closes.minus({ minutes: lastHourMinutes })) ?? opens);
}

/** The day `days` business days later, or earlier when negative, as a calendar day. Zero gives the next business day. */
export function addBusinessDays(office: OfficeHours, day: string, days: number): string {
  const step = days < 0 ? -1 : 1;
  let found = days === 0 || step > 0 ? workingDayFrom(office, day) : workingDayUntil(office, day);
  // From a closed day, going forth begins on the next open day and going back on the one before.
  for (let left = Math.abs(days); left > 0; left--)
    found = seek(office, { day: shift(found.day, step), step });
  return found.day;
}

/** The moment after this many working hours, ISO UTC. Outside hours counting begins when the office opens. */
export function addBusinessHours(office: OfficeHours, at: string, hours: number): string {
  let left = hours * 3_600_000;
  let from = Date.parse(at);
  for (;;) {
    const { opens, closes } = workingDayAt(office, from);
    const end = Math.max(from, opens.toMillis()) + left;
    from = closes.toMillis();
    if (end <= from) return isoAt(end);
    left = end - from;
  }
}

/** True from opening until just before closing on a working day. */
export function isWorkingTime(office: OfficeHours, at: string): boolean {
  const moment = DateTime.fromISO(at, { zone: office.zone });
  const today = workingDay(office, moment.toISODate() ?? '');
  return today !== undefined && moment >= today.opens && moment < today.closes;
}

/** The moment itself within working hours, else the next opening, ISO UTC. */
export function nextWorkingMoment(office: OfficeHours, at: string): string {
  const moment = Date.parse(at);
  return isoAt(Math.max(moment, workingDayAt(office, moment).opens.toMillis()));
}

/** The working day that an instant lies in, else the next one. No zone is more than a day away from UTC. */
function workingDayAt(office: OfficeHours, at: number): WorkingDay {
  let found = workingDayFrom(office, isoDay(at - dayMillis));
  while (found.closes.toMillis() <= at) found = workingDayFrom(office, shift(found.day, 1));
  return found;
}

/** Calendar day of an instant in a zone; empty when `at` is none. */
export function dayIn(zone: string, at: string): string {
  const format = dayFormats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  dayFormats.set(zone, format);
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? '' : format.format(instant);
}

/** A calendar day so many days later, negative is earlier; empty when `day` is none. */
export function shift(day: string, days: number): string {
  const from = Date.parse(`${day}T00:00:00Z`);
  // 30 February would roll over into March.
  return Number.isNaN(from) || isoDay(from) !== day ? '' : isoDay(from + days * dayMillis);
}

/**
 * The instant of a wall time. In the hour that a clock change skips, the first moment after it; in the hour that comes
 * twice, the first of the two: access then ends with the earlier.
 */
function wallTime(zone: string, day: string, time: string): DateTime {
  const moment = DateTime.fromISO(`${day}T${time}`, { zone });
  if (moment.toFormat("yyyy-MM-dd'T'HH:mm") !== `${day}T${time}`) return afterGap(moment, `${day}T${time}`);
  return DateTime.min(...moment.getPossibleOffsets()) ?? moment;
}

/** Luxon lands somewhere behind the gap, as far as the time lay in it; the gap's end is the first moment there is. */
function afterGap(moment: DateTime, wanted: string): DateTime {
  let [low, high] = [moment.minus({ hours: 26 }).toMillis(), moment.toMillis()];
  const isBehind = (at: number) =>
    DateTime.fromMillis(at, { zone: moment.zone }).toFormat("yyyy-MM-dd'T'HH:mm") >= wanted;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isBehind(middle)) high = middle;
    else low = middle;
  }
  return DateTime.fromMillis(high, { zone: moment.zone });
}

function seek(
  office: OfficeHours,
  { day, step }: { readonly day: string; readonly step: 1 | -1 },
): WorkingDay {
  for (let days = 0; days <= closedDaysMax; days++) {
    const found = workingDay(office, shift(day, days * step));
    if (found !== undefined) return found;
  }
  throw new RangeError(`no working day within ${closedDaysMax} days of ${day}`);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function iso(moment: DateTime): string {
  return moment.isValid ? isoAt(moment.toMillis()) : '';
}

function isoAt(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
