import { z } from 'zod/v4';
import { text } from './common.ts';

export const roleNames = [
  'requester',
  'hr',
  'technician',
  'security',
  'auditor',
  'operator',
  'onPremises',
] as const;
/** What a person may be to Latchkey; membership of an Entra group decides. */
export type RoleName = (typeof roleNames)[number];

const roles = z.array(z.enum(roleNames)).min(1);

/** Which Entra group stands behind each role, and what the roles may do beyond approving. */
export const peopleSchema = z
  .strictObject({
    roles: z.strictObject({
      requester: text,
      hr: text,
      technician: text,
      security: text,
      auditor: text,
      operator: text,
      /** Does the tasks for objects that are mastered in the on-premises directory. */
      onPremises: text,
    }),
    /** Who may cut off an account by one click, before the ordinary approval. */
    mayTerminateImmediately: roles,
    /** Who may waive a step, with reason and expiry. */
    mayWaive: roles,
    /** Who may release a held step or an exceeded budget. */
    mayRelease: roles,
    /** Who may read evidence of requests that are not their own. */
    mayReadEvidence: roles,
  })
  .describe('Roles and the Entra groups behind them.');

export type PeoplePolicy = z.output<typeof peopleSchema>;
