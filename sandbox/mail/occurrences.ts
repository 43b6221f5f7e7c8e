import type { CalendarEvent } from '../mailbox.ts';

/** Names of zones as Windows writes them, for those the company's offices use. */
const windowsZones: Record<string, string> = {
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'India Standard Time': 'Asia/Kolkata',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
};

const dayMs = 24 * 3600 * 1000;
const occurrencesMax = 2000;

/** Whether the service knows a zone, by its IANA or its Windows name. */
export function knownZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: windowsZones[name] ?? name });
    return true;
  } catch {
    return false;
  }
}

/** Kept by zone: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept !== undefined) return kept;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: windowsZones[zone] ?? zone,
    hourCycle: 'h23',
    ...{
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    },
  });
  formats.set(zone, format);
  return format;
}

function offsetMs(zone: string, at: number): number {
  const parts = formatOf(zone).formatToParts(at);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return local - Math.floor(at / 1000) * 1000;
}

/** Epoch ms of a date and time in its zone; NaN when the text is no date. */
export function instantOf(time: { dateTime: string; timeZone: string }): number {
  const local = Date.parse(`${time.dateTime.replace(/Z$/, '').slice(0, 23)}Z`);
  if (Number.isNaN(local)) return Number.NaN;
  return local - offsetMs(time.timeZone, local - offsetMs(time.timeZone, local));
}

interface Recurrence {
  pattern: { type: string; interval: number; daysOfWeek?: string[] };
  range: { type: string; startDate: string; endDate?: string; numberOfOccurrences?: number };
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function matches(recurrence: Recurrence, first: Date, day: Date): boolean {
  const { type, interval, daysOfWeek = [] } = recurrence.pattern;
  const days = Math.round((day.getTime() - first.getTime()) / dayMs);
  if (type === 'daily') return days % interval === 0;
  if (type === 'absoluteMonthly') {
    const months =
      (day.getUTCFullYear() - first.getUTCFullYear()) * 12 + day.getUTCMonth() - first.getUTCMonth();
    return day.getUTCDate() === first.getUTCDate() && months % interval === 0;
  }
  const week = Math.floor((days + ((first.getUTCDay() + 6) % 7)) / 7);
  const wanted = daysOfWeek.length > 0 ? daysOfWeek : [weekdays[first.getUTCDay()] ?? ''];
  return week % interval === 0 && wanted.includes(weekdays[day.getUTCDay()] ?? '');
}

/** Days (ISO dates) on which a series takes place up to `untilMs`, counted from its first day; daily, weekly, monthly by date. */
function daysOf(recurrence: Recurrence, untilMs: number): string[] {
  const { range } = recurrence;
  const first = new Date(`${range.startDate}T00:00:00Z`);
  const end =
    range.type === 'endDate' && range.endDate ? Date.parse(`${range.endDate}T00:00:00Z`) : untilMs + dayMs;
  const most = range.type === 'numbered' ? (range.numberOfOccurrences ?? 1) : occurrencesMax;
  const found: string[] = [];
  for (let at = first.getTime(); at <= Math.min(end, untilMs + dayMs) && found.length < most; at += dayMs) {
    const day = new Date(at);
    if (matches(recurrence, first, day)) found.push(day.toISOString().slice(0, 10));
  }
  return found;
}

export interface TimeWindow {
  from: number;
  to: number;
}

function inside(event: CalendarEvent, window: TimeWindow): boolean {
  return instantOf(event.start) < window.to && instantOf(event.end) > window.from;
}

function occurrence(master: CalendarEvent, day: string): CalendarEvent {
  const shift =
    Date.parse(`${day}T00:00:00Z`) - Date.parse(`${master.start.dateTime.slice(0, 10)}T00:00:00Z`);
  const moved = (time: CalendarEvent['start']): CalendarEvent['start'] => {
    const at = new Date(Date.parse(`${time.dateTime.slice(0, 19)}Z`) + shift);
    return { dateTime: `${at.toISOString().slice(0, 19)}.0000000`, timeZone: time.timeZone };
  };
  return {
    ...master,
    id: `${master.id}.${day}`,
    type: 'occurrence',
    seriesMasterId: master.id,
    recurrence: null,
    start: moved(master.start),
    end: moved(master.end),
  };
}

/** What a calendar shows in a window: single events and the occurrences of each series, never the series itself. */
export function occurrencesIn(events: CalendarEvent[], window: TimeWindow): CalendarEvent[] {
  return events
    .flatMap((event) => {
      if (event.type !== 'seriesMaster') return [event];
      return daysOf(event.recurrence as unknown as Recurrence, window.to).map((day) =>
        occurrence(event, day),
      );
    })
    .filter((event) => inside(event, window))
    .toSorted((a, b) => instantOf(a.start) - instantOf(b.start));
}

/** The series as it is after everything from `day` (ISO date) on was called off; undefined when nothing is left. */
export function endedBefore(master: CalendarEvent, day: string): CalendarEvent | undefined {
  const recurrence = master.recurrence as unknown as Recurrence;
  if (recurrence.range.startDate >= day) return undefined;
  const endDate = new Date(Date.parse(`${day}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
  const range = { type: 'endDate', startDate: recurrence.range.startDate, endDate };
  return { ...master, recurrence: { ...recurrence, range } };
}
