import { z } from 'zod/v4';
import { count, emailAddress, match, stepId, text, timeOfDay } from './common.ts';

const without = z.strictObject({ step: stepId, match, because: text });

const leg = {
  /** `all`: every step that serves the leg, so that a new step needs no policy change; or the list of ids. */
  steps: z.union([z.literal('all'), z.array(stepId).min(1)]),
  /** Steps left out for some people, each with its reason. */
  without: z.array(without).default([]),
};

const joiner = z.strictObject({
  ...leg,
  /** Account and device are prepared this many business days before the start. */
  prepareBusinessDays: count,
  mail: z.strictObject({ sender: emailAddress, document: text }),
});

const mover = z.strictObject({
  ...leg,
  /** Old and new access side by side. */
  overlapDays: count,
  mail: z.strictObject({ sender: emailAddress, document: text }).optional(),
});

const leaver = z.strictObject({
  ...leg,
  /** The account stays disabled this long before it may be deleted. */
  retentionDays: count,
  /** A deleted account can be restored for so long; Entra keeps 30 days. */
  graceDays: count.max(30),
});

/** What is done per leg, and the times around it. */
export const checklistsSchema = z
  .strictObject({
    joiner,
    mover,
    leaver,
    /** Irreversible work waits this long after it became due; any approver can stop it meanwhile. */
    cancelWindowMinutes: count,
    /** Requests dated further back or ahead are refused; within it they run at once and are flagged late. */
    datesAccepted: z.strictObject({ daysPastMax: count, daysAheadMax: count }),
    immediateTermination: z.strictObject({
      /** Security is alarmed when the ordinary approval has not followed by then. */
      alarmHours: z.number().positive(),
    }),
    contractorRenewal: z.strictObject({
      /** Days before the end of a stay on which the sponsor is asked. */
      leadDays: z.array(z.number().int().positive()).min(1),
      /** No answer: a departure is opened so many days before the end. A renewal takes it back. */
      departureDays: z.number().int().positive(),
      /** In whose name it is opened; a sponsor who has left is replaced by the house. */
      requester: z.enum(['sponsor', 'house']),
    }),
    /** Business hours in the asked person's office. */
    reminders: z.strictObject({
      everyHours: z.number().positive(),
      remindersMax: z.number().int().positive(),
      escalateAfterHours: z.number().positive(),
    }),
    /** Nobody is rung for at night and on days off, in their own zone, unless somebody's access has to end. */
    quietHours: z
      .strictObject({ begin: timeOfDay, end: timeOfDay })
      .refine(({ begin, end }) => end < begin, 'the night must end before it begins')
      .default({ begin: '20:00', end: '07:00' }),
    /** Irreversible steps over all requests; what exceeds it is held for IT Operations. */
    irreversibleBudget: z.strictObject({
      perHour: z.number().int().positive(),
      perDay: z.number().int().positive(),
    }),
    /** More removals than this within an hour raise an alarm, but run. */
    removalsAlarmPerHour: z.number().int().positive(),
    /** Days after closing on which the proof is repeated. */
    recheckDays: z.array(z.number().int().positive()),
  })
  .describe('Steps per leg, lead times, windows, reminders and budgets.');

export type ChecklistsPolicy = z.output<typeof checklistsSchema>;
