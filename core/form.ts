import type { PersonRef } from './person.ts';

export const legs = ['joiner', 'mover', 'leaver'] as const;
/** Which of the three kinds of case a request or a step serves. */
export type Leg = (typeof legs)[number];

export const employeeTypes = ['employee', 'contractor', 'intern'] as const;
export type EmployeeType = (typeof employeeTypes)[number];

/** Dates are ISO calendar days (2026-12-07) in the zone of the person's office. */
export interface JoinerForm {
  readonly leg: 'joiner';
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly office: string;
  readonly startDate: string;
  readonly manager: PersonRef;
  readonly employeeType: EmployeeType;
  /** Required for a contractor or intern. */
  readonly endDate?: string;
  /** Required for a contractor or intern: who answers for the person's stay. */
  readonly sponsor?: PersonRef;
  /** The organisation's own number; without one a request gets `LK-…`. At most 16 characters (Graph). */
  readonly employeeId: string;
  readonly deviceHint?: string;
  /** Who may see the one-time pass besides the manager. */
  readonly delegate?: PersonRef;
  /** Directory id of a soft-deleted or disabled earlier account that is to be restored. */
  readonly rehireOf?: string;
}

export interface MoverForm {
  readonly leg: 'mover';
  readonly person: PersonRef;
  readonly effectiveDate: string;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly office?: string;
  readonly costCentre?: string;
  readonly manager?: PersonRef;
}

export interface LeaverForm {
  readonly leg: 'leaver';
  readonly person: PersonRef;
  readonly lastDay: string;
  /** HH:MM in the person's zone; without one the last business hour of the last day. */
  readonly lastTime?: string;
  /** `immediate` contains the account by one click of a role that policy names. */
  readonly urgency: 'scheduled' | 'immediate';
  /** Who receives mailbox, files, ownerships and direct reports; the manager when absent. */
  readonly handoverTo?: PersonRef;
  readonly reason?: string;
}

/** What a manager submitted. */
export type Form = JoinerForm | MoverForm | LeaverForm;
