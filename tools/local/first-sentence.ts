import { DateTime } from 'luxon';

/** Days between today and the start in the example, so that the plan is approved before anything is due. */
const noticeDays = 7;

/**
 * The message to begin with, with a Monday that is neither past nor late on the day it is read.
 *
 * @param now business time, milliseconds.
 */
export function firstSentence(now: number): string {
  const soonest = DateTime.fromMillis(now, { zone: 'utc' }).plus({ days: noticeDays });
  const monday = soonest.plus({ days: (8 - soonest.weekday) % 7 });
  const day = monday.setLocale('en-GB').toFormat('cccc d LLLL');
  return `New hire: Priya Nair, Product Designer in Berlin, starts ${day}, reports to me`;
}
