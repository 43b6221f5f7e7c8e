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

/** Making a formatter takes a hundred times as long as using it, and a long plan has hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** Languages times zones: more only where zones are made up. */
const formatsMax = 1_000;

/** Throws a RangeError on a zone that does not exist. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.timeZone} ${options.timeZoneName ?? ''}${options.hour ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  if (formats.size >= formatsMax) formats.clear();
  formats.set(key, made);
  return made;
}

/**
 * An instant (ISO or epoch milliseconds) in the reader's language and zone, with the zone's short name:
 * `Mon, 7 Dec 2026, 09:00 CET`. An unreadable one shows as `–`.
 */
export function instant(at: string | number, { language, zone }: Reader): Safe {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '–' as Safe;
  // Seconds are not shown: all instants of a minute are written once.
  return written(`${Math.floor(date.getTime() / 60_000)} ${language} ${zone}`, () => {
    const format = (timeZone: string): string =>
      formatOf(locales[language], { ...instantParts, timeZone, timeZoneName: 'short' }).format(date);
    try {
      return format(zone);
    } catch {
      return format('UTC');
    }
  });
}

/** A card names the same few times over and over, and writing one takes as long as all the rest of a row. */
const times = new Map<string, string>();
const timesMax = 2_000;

function written(key: string, write: () => string): Safe {
  const known = times.get(key);
  if (known !== undefined) return known as Safe;
  const made = write();
  if (times.size >= timesMax) times.clear();
  times.set(key, made);
  return made as Safe;
}

/** A calendar day such as 2026-12-07, which has no zone: `Mon, 7 Dec 2026`. */
export function day(iso: string, { language }: Pick<Viewer, 'language'>): Safe {
  const date = new Date(`${iso}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(date.getTime())) return '–' as Safe;
  const { hour: _hour, minute: _minute, hourCycle: _cycle, ...dayParts } = instantParts;
  return written(`${iso} ${language}`, () =>
    formatOf(locales[language], { ...dayParts, timeZone: 'UTC' }).format(date),
  );
}

/** The calendar day of an instant in the reader's zone, ISO. */
export function dayOf(at: number, zone: string): string {
  // Days of every zone have begun with a minute since 1972, the last change of a zone by less.
  return written(`${Math.floor(at / 60_000)} ${zone}`, () => {
    try {
      return formatOf('sv-SE', { timeZone: zone }).format(new Date(at));
    } catch {
      return new Date(at).toISOString().slice(0, 10);
    }
  });
}
