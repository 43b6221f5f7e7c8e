import type { Change, StepId } from './change.ts';
import { lookAt } from './engine/look.ts';
import type { World } from './engine/world.ts';
import type { LeaverForm } from './form.ts';
import type { Subject } from './person.ts';
import { type Request, replay } from './request.ts';

/** One thing somebody who left still has, and the step that would remove it. */
export interface Leftover {
  readonly step: StepId;
  readonly change: Change;
}

export interface Audit {
  readonly leftovers: readonly Leftover[];
  readonly objects: number;
  readonly requests: number;
  /** Steps whose reading failed: shown, never left out. */
  readonly unread: readonly StepId[];
}

/**
 * The leaver's own look and plan as a dry run for somebody, whether or not there is a request: not a second list of
 * checks. Writes nothing, anywhere.
 */
export async function auditPerson(
  world: World,
  person: { readonly id: string; readonly name: string; readonly upn?: string },
  survey: Request['wanted'],
): Promise<Audit> {
  const subject: Subject = { id: person.id, name: person.name, upn: person.upn, zone: 'UTC' };
  const request = { ...dryRequest(subject, new Date(world.clock.now()).toISOString()), wanted: survey };
  const steps = [...world.steps().values()].filter(
    (step) => step.legs.includes('leaver') && step.onlyInRequest !== true,
  );
  const looked = await Promise.all(steps.map((step) => lookAt(world, request, step)));
  const reads = looked.flatMap((look) => ('failed' in look ? [] : look.reads));
  return {
    leftovers: looked.flatMap((look) =>
      'failed' in look
        ? []
        : look.changes
            .filter((change) => change.kind !== 'wait')
            .map((change) => ({ step: look.step.id, change })),
    ),
    objects: reads.reduce((sum, note) => sum + note.count, 0),
    requests: reads.reduce((sum, note) => sum + note.pages, 0),
    unread: looked.flatMap((look) => ('failed' in look ? [look.step.id] : [])),
  };
}

/** A request that exists in memory only, so that the steps can be asked what they would do. */
function dryRequest(subject: Subject, at: string): Request {
  const person = { id: subject.id ?? '', name: subject.name, upn: subject.upn };
  const form: LeaverForm = {
    leg: 'leaver',
    person,
    lastDay: at.slice(0, 10),
    urgency: 'scheduled',
    handoverTo: person,
  };
  const actor = { kind: 'latchkey', id: 'latchkey', name: 'Latchkey' } as const;
  return replay('audit', [
    {
      seq: 1,
      at,
      actor,
      hash: '',
      entry: { kind: 'requested', form, leg: 'leaver', subject, requester: person, late: false, policy: '' },
    },
  ]);
}
