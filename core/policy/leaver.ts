import { z } from 'zod/v4';
import { count, emailAddress, longText, match, text } from './common.ts';
import { handover } from './roles.ts';

const mailboxRule = z.strictObject({ name: text, match, treatment: z.enum(['shared', 'archive']) });

const holdRule = z.strictObject({
  name: text,
  match,
  hold: z.boolean(),
  /** Without a number the hold does not end by itself. */
  days: z.number().int().positive().optional(),
});

const deviceRule = z.strictObject({ name: text, match, treatment: z.enum(['wipe', 'retire', 'reimage']) });

const known = handover.extend({
  match,
  /** Sign-in names of single people who know it or hold it. */
  people: z.array(emailAddress).default([]),
});

/** How a departure is treated. In each list the first matching rule decides; the last has to match everybody. */
export const leaverSchema = z
  .strictObject({
    mailbox: z.array(mailboxRule).min(1),
    hold: z.array(holdRule).min(1),
    /** `{name}` is the leaver, `{handover}` who takes over, `{handoverMail}` their address. */
    autoReply: z.strictObject({ internal: longText, external: longText }),
    companyDevice: z.array(deviceRule).min(1),
    personalDevice: z.literal('retire'),
    /** task: a person takes directory roles off; automatic: Latchkey does, which needs a role-management right. */
    privilegedRemoval: z.enum(['task', 'automatic']),
    /** How long the successor sees mailbox and files. */
    handoverDays: count,
    /** A shared mailbox above this size needs its own licence. */
    sharedSizeMaxGb: z.number().positive(),
    /** Shared credentials to rotate and things to get back, by who knows or holds them. */
    inventory: z.array(known),
  })
  .describe('Mailbox, hold, devices, hand-over and the inventory of shared credentials.');

export type LeaverPolicy = z.output<typeof leaverSchema>;
