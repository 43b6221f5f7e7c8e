import type { Safe } from './adaptive.ts';
import type { Viewer } from './viewer.ts';

type Reader = Pick<Viewer, 'language' | 'zone'>;

/** British English writes the day first, as everybody in the same chat reads it. */
const locales = { en: 'en-GB', de: 'de-DE' } as const;

const instantParts: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/**
 * An instant (ISO or epoch milliseconds) in the reader's language and zone, with the zone's short name:
 * `Mon, 7 Dec 2026, 09:00 CET`. An unreadable one shows as `–`.
 */
export function instant(at: string | number, { language, zone }: Reader): Safe {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '–' as Safe;
  const format = (timeZone: string): string =>
    new Intl.DateTimeFormat(locales[language], { ...instantParts, timeZone, timeZoneName: 'short' }).format(
      date,
    );
  try {
    return format(zone) as Safe;
  } catch {
    return format('UTC') as Safe;
  }
}

/** A calendar day such as 2026-12-07, which has no zone: `Mon, 7 Dec 2026`. */
export function day(iso: string, { language }: Pick<Viewer, 'language'>): Safe {
  const date = new Date(`${iso}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(date.getTime())) return '–' as Safe;
  const { hour: _hour, minute: _minute, hourCycle: _cycle, ...dayParts } = instantParts;
  return new Intl.DateTimeFormat(locales[language], { ...dayParts, timeZone: 'UTC' }).format(date) as Safe;
}

/** The calendar day of an instant in the reader's zone, ISO. */
export function dayOf(at: number, zone: string): string {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));
  } catch {
    return new Date(at).toISOString().slice(0, 10);
  }
}
