import { DateTime } from 'luxon';
import { type OfficeHours, shift, workingDay, workingDayFrom } from './calendar.ts';
import type { Millis } from './ports.ts';

/** Wall times between which nobody is rung for; the night begins on one day and ends on the next. */
export interface QuietHours {
  /** HH:MM */
  readonly begin: string;
  readonly end: string;
}

/**
 * Until when somebody is left in peace, epoch milliseconds; undefined when they may be rung for now. Nights are quiet, and
 * days on which the office is closed from one night to the other.
 */
export function quietUntil(office: OfficeHours, quiet: QuietHours, at: Millis): Millis | undefined {
  const moment = DateTime.fromMillis(at, { zone: office.zone });
  const day = moment.toISODate() ?? '';
  const time = moment.toFormat('HH:mm');
  if (workingDay(office, day) !== undefined && time < quiet.begin)
    return time >= quiet.end ? undefined : morning(office, day, quiet);
  return morning(office, workingDayFrom(office, shift(day, 1)).day, quiet);
}

function morning(office: OfficeHours, day: string, quiet: QuietHours): Millis {
  return DateTime.fromISO(`${day}T${quiet.end}`, { zone: office.zone }).toMillis();
}
