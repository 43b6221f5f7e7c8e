import { z } from 'zod/v4';
import { text } from './common.ts';

const pattern = z
  .string()
  .regex(
    /^(\{(given|surname|initial|middle|number)\}|[a-z0-9._-])+$/,
    'use {given}, {surname}, {initial}, {middle}, {number}, lower-case letters, digits, dots and hyphens',
  );

/** How account names are made. The first pattern whose name is free wins; the last one counts up. */
export const namingSchema = z
  .strictObject({
    domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a verified domain in lower case'),
    patterns: z.array(pattern.refine((p) => !p.includes('{number}'), 'numbers go into `numbered`')).min(1),
    /** Tried after `patterns`, with numbers from 2 on. */
    numbered: pattern.refine((p) => p.includes('{number}'), 'needs {number}'),
    numberMax: z.number().int().min(2).max(999),
    /** For people with a single name. */
    single: pattern,
    displayName: z.string().regex(/^(\{(given|surname)\}|[ ,.-])+$/, 'use {given} and {surname}'),
    /** Letters replaced before everything else becomes ASCII, lower case. */
    transliterate: z.record(z.string().min(1).max(3), z.string().regex(/^[a-z]{0,4}$/)),
    particles: z.strictObject({
      words: z.array(z.string().regex(/^[\p{L}']+$/u)),
      /** join: van der Meer → vandermeer; drop: → meer; hyphen: → van-der-meer. */
      treatment: z.enum(['join', 'drop', 'hyphen']),
    }),
    hyphens: z.enum(['keep', 'drop']),
    apostrophes: z.enum(['keep', 'drop']),
    /** Characters before the @; Graph takes 64. */
    lengthMax: z.number().int().min(8).max(64),
    /** Names nobody gets. */
    reserved: z.array(text),
  })
  .describe('How account names and display names are made.');

export type NamingPolicy = z.output<typeof namingSchema>;
