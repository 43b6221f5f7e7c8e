import { z } from 'zod/v4';
import { calendarDay, text, timeOfDay } from './common.ts';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const hours = z
  .strictObject({ opens: timeOfDay, closes: timeOfDay })
  .refine(({ opens, closes }) => opens < closes, 'opens must be before closes');

const week = z
  .strictObject(Object.fromEntries(weekdays.map((day) => [day, hours.optional()])) as Week)
  .refine((value) => Object.values(value).some((day) => day !== undefined), 'at least one working day');

type Week = Record<(typeof weekdays)[number], z.ZodOptional<typeof hours>>;

const office = z.strictObject({
  /** Other spellings people use: Berlin HQ, München/Munich. */
  aliases: z.array(text).default([]),
  zone: z.string().refine(isZone, 'not an IANA zone such as Europe/Berlin'),
  /** ISO 3166 country, two capital letters; also used by rules. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Decides which services a licence may contain; usually the country. */
  usageLocation: z.string().regex(/^[A-Z]{2}$/),
  holidays: z.strictObject({
    /** Country and state as the date-holidays package names them. */
    country: z.string().regex(/^[A-Z]{2}$/),
    state: z.string().optional(),
    also: z.array(z.strictObject({ day: calendarDay, name: text })).default([]),
    except: z.array(calendarDay).default([]),
  }),
  /** A weekday without an entry is not a working day; `closes` is the closing time. */
  workingHours: week,
});

/** Where people work: zone, holidays and hours decide every due time. */
export const officesSchema = z
  .strictObject({ company: text, offices: z.record(text, office) })
  .describe('Offices: time zone, country, holidays and working hours.');

export type OfficesPolicy = z.output<typeof officesSchema>;
export type Office = z.output<typeof office>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
