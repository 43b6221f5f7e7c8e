import { z } from 'zod/v4';
import { roles as accessRoles } from '../access.ts';
import { text } from './common.ts';

const roles = z.array(z.enum(accessRoles)).min(1);

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
    /** Who may let a held step go on. Beyond budget, anomaly or a missing approver it takes security or operator as well. */
    mayRelease: roles,
    /** Who may read evidence of requests that are not their own. */
    mayReadEvidence: roles,
  })
  .describe('Roles and the Entra groups behind them.');

export type PeoplePolicy = z.output<typeof peopleSchema>;
