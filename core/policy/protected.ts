import { z } from 'zod/v4';
import { emailAddress, text } from './common.ts';

const guid = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'an object id in lower or upper case');

const account = z
  .strictObject({
    id: guid.optional(),
    upn: emailAddress.optional(),
    upnStartsWith: text.optional(),
    why: text,
  })
  .refine(
    ({ id, upn, upnStartsWith }) =>
      [id, upn, upnStartsWith].filter((value) => value !== undefined).length === 1,
    'name exactly one of id, upn and upnStartsWith',
  );

/** Accounts that no automatic step ever touches. */
export const protectedSchema = z
  .strictObject({
    accounts: z.array(account),
    /** Everybody in these groups. */
    groups: z.array(z.strictObject({ name: text, why: text })),
  })
  .describe('Break-glass, sync and service accounts that no automatic step touches.');

export type ProtectedPolicy = z.output<typeof protectedSchema>;
