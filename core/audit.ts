import { type BulkParts, type BulkReader, bulkReader } from './bulk-reader.ts';
import type { Change, StepId } from './change.ts';
import { describe } from './engine/look.ts';
import type { PersonRef, Subject } from './person.ts';
import type { Steps } from './readiness.ts';
import type { History, PlanInput, Step } from './step.ts';
import type { Wanted } from './wanted.ts';

/** People looked at side by side, so that their reads share batches and none waits for all. */
export const peopleAtATimeMax = 10;

/** Somebody whose leftovers are looked for, with what policy would want of their departure today. */
export interface Audited {
  readonly person: PersonRef;
  readonly wanted: Wanted;
}

/** One thing somebody who left still has, and the step that would remove it. */
export interface Leftover {
  readonly step: StepId;
  readonly says: Change['says'];
  readonly with: Change['with'];
}

/** What one person still has. */
export interface PersonAudit {
  readonly person: PersonRef;
  readonly leftovers: readonly Leftover[];
  /** Steps whose reading failed: shown, never left out. */
  readonly unread: readonly StepId[];
}

/** How much of the tenant was read for it. */
export interface AuditRead {
  readonly objects: number;
  readonly requests: number;
  readonly mailboxes: { readonly read: number; readonly all: number };
}

export interface Audit {
  readonly people: readonly PersonAudit[];
  readonly read: AuditRead;
}

export interface AuditParts extends BulkParts {
  readonly steps: Steps;
  /** Business time, ISO UTC. */
  readonly now: string;
  /** Called between two groups of people; a promise that rejects ends the audit. */
  readonly goOn?: (looked: number) => Promise<void>;
}

/**
 * The leaver's own look and plan as a dry run, for one person or for many at once: not a second list of checks. Writes
 * nothing, anywhere. What could not be read is named; a failed read is never taken for "nothing there".
 */
export async function auditPeople(parts: AuditParts, audited: readonly Audited[]): Promise<Audit> {
  const reader = bulkReader(parts);
  const asked = [...parts.steps.values()].filter(
    (step) => step.legs.includes('leaver') && step.onlyInRequest !== true,
  );
  const steps = [...asked].sort((a, b) => Number(b.access === true) - Number(a.access === true));
  const people: PersonAudit[] = [];
  for (let at = 0; at < audited.length; at += peopleAtATimeMax) {
    await parts.goOn?.(at);
    const some = audited.slice(at, at + peopleAtATimeMax);
    people.push(...(await Promise.all(some.map((one) => auditOne(parts, reader, steps, one)))));
  }
  const notes = parts.reader.notes();
  return {
    people,
    read: {
      objects: notes.reduce((sum, note) => sum + note.count, 0),
      requests: notes.reduce((sum, note) => sum + note.pages, 0),
      mailboxes: reader.mailboxes(),
    },
  };
}

async function auditOne(
  parts: AuditParts,
  reader: BulkReader,
  steps: readonly Step[],
  { person, wanted }: Audited,
): Promise<PersonAudit> {
  const subject: Subject = { id: person.id, name: person.name, upn: person.upn, zone: 'UTC' };
  const input: PlanInput = { subject, wanted, history: nothingYet, now: parts.now };
  const looked = await Promise.all(steps.map((step) => planOf(step, input, reader)));
  return {
    person,
    leftovers: looked.flatMap((found) =>
      found.failed ? [] : found.changes.filter((change) => change.kind !== 'wait').map(leftover),
    ),
    unread: looked.flatMap((found) => (found.failed ? [found.step] : [])),
  };
}

/** An audit has no past of its own. */
const nothingYet: History = { attested: {}, bound: {}, sent: false, before: {}, proven: {} };

type Found =
  | { readonly step: StepId; readonly failed: false; readonly changes: readonly Change[] }
  | { readonly step: StepId; readonly failed: true };

async function planOf(step: Step, input: PlanInput, reader: BulkReader): Promise<Found> {
  try {
    const facts = await step.look({ ...input, reader });
    return { step: step.id, failed: false, changes: step.plan(input, facts) };
  } catch (error) {
    describe(error);
    return { step: step.id, failed: true };
  }
}

function leftover(change: Change): Leftover {
  return { step: change.step, says: change.says, with: change.with };
}
