import { holidaysOf } from '../../../core/holidays.ts';
import type { Office } from '../../../core/policy/offices.ts';

const dayMillis = 86_400_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** No office is closed longer at a stretch. */
const closedDaysMax = 30;

/** The working day on or next to a calendar day, with its hours as instants: told by the platform's own calendar. */
export function workingDay(
  office: Office,
  from: string,
  step: 1 | -1,
): { readonly opens: number; readonly closes: number } {
  for (let days = 0; days < closedDaysMax; days += 1) {
    const date = new Date(Date.parse(from) + days * step * dayMillis);
    const hours = office.workingHours[weekdays[date.getUTCDay()] ?? 'sunday'];
    const text = date.toISOString().slice(0, 10);
    if (hours === undefined || holidaysOf(office, date.getUTCFullYear()).has(text)) continue;
    return {
      opens: instant(office.zone, text, hours.opens),
      closes: instant(office.zone, text, hours.closes),
    };
  }
  throw new RangeError(`no working day near ${from}`);
}

const instants = new Map<string, number>();

/** The instant of a wall time, found by asking the platform what the clock shows; the same for every run. */
export function instant(zone: string, date: string, time: string): number {
  const key = `${zone} ${date} ${time}`;
  const found = instants.get(key) ?? findInstant(zone, date, time);
  instants.set(key, found);
  return found;
}

function findInstant(zone: string, date: string, time: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shows = (at: number): number =>
    Date.parse(`${new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
  const guess = wanted - (shows(wanted) - wanted);
  return guess - (shows(guess) - wanted);
}
