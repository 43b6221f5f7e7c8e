import { z } from 'zod/v4';
import { employeeTypes } from '../form.ts';

/** HH:MM on a 24-hour clock. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day as HH:MM, for example "09:00"');

/** ISO calendar day. */
export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD, in quotes')
  .refine((day) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false, 'no such calendar day');

export const text = z.string().trim().min(1, 'must not be empty').max(256);

/** Sentences people read; longer than a name. */
export const longText = z.string().trim().min(1, 'must not be empty').max(2000);

export const stepId = z.string().regex(/^[a-z][a-z0-9-]+$/, 'a step id is written in kebab case');

export const emailAddress = z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'not an address');

export const count = z.number().int().min(0);

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).min(1)]).transform((value): readonly z.output<T>[] => {
    return (Array.isArray(value) ? value : [value]) as readonly z.output<T>[];
  });

/**
 * When a rule applies. Every part that is given has to match; within a part one value is enough.
 * Text is compared without regard to letter case, and `*` stands for anything: `Head of *`.
 */
export const match = z
  .strictObject({
    department: oneOrMore(text).optional(),
    jobTitle: oneOrMore(text).optional(),
    country: oneOrMore(z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters')).optional(),
    office: oneOrMore(text).optional(),
    employeeType: oneOrMore(z.enum(employeeTypes)).optional(),
  })
  .describe('When the rule applies: every part given must match, one value within a part is enough.');

export type Match = z.output<typeof match>;
