import { employeeNumber } from './employee-number.ts';
import { type WriteParts, write } from './engine/writer.ts';
import type { Entry } from './entry.ts';
import type { Form } from './form.ts';
import type { Guards } from './guards.ts';
import type { Actor, PersonRef, Subject } from './person.ts';
import { makePlan } from './plan.ts';
import type { Random } from './ports.ts';
import type { Steps } from './readiness.ts';
import { type Refusal, refusal } from './refusals.ts';
import { type Request, replay } from './request.ts';

export interface OpenParts {
  readonly guards: Guards;
  readonly random: Random;
  readonly steps: Steps;
  readonly write: WriteParts;
}

export interface OpenInput {
  /** Checked by intake. */
  readonly form: Form;
  readonly requester: PersonRef;
  readonly late: boolean;
  readonly policy: string;
  /** IANA zone of the person's office. */
  readonly zone: string;
  /** Employee id of a mover or leaver, where the directory has one. */
  readonly employeeId?: string;
  readonly conversation?: string;
  /** Set when a role that policy names ends access at once: the click itself is the approval (design 6.5). */
  readonly immediate?: { readonly reason: string };
  /** Who opens it, where that is not the requester. */
  readonly actor?: Actor;
}

export type Opened =
  | { readonly request: Request }
  /** `heldBy`: the live request that the person has already. */
  | { readonly refusal: Refusal; readonly heldBy?: string };

/** Writes the first line of a new request; acknowledged only once it is durable. One live request per person. */
export async function openRequest(parts: OpenParts, input: OpenInput): Promise<Opened> {
  const now = parts.write.now();
  const id = await parts.guards.nextNumber(new Date(now).getUTCFullYear());
  const subject = subjectOf(input, id);
  const heldBy = await claimPerson(parts.guards, personKeys(subject, input.form), id);
  if (heldBy !== undefined)
    return { refusal: refusal('person-busy', { name: subject.name, id: heldBy }), heldBy };
  const { requester } = input;
  const actor: Actor = input.actor ?? { kind: 'person', id: requester.id, name: requester.name };
  const first: Entry = {
    kind: 'requested',
    form: input.form,
    leg: input.form.leg,
    subject,
    requester: input.requester,
    late: input.late,
    policy: input.policy,
    conversation: input.conversation,
  };
  const request = replay(id, [{ seq: 1, at: new Date(now).toISOString(), actor, entry: first, hash: '' }]);
  const blank: Request = { ...request, seq: 0, lines: [], visibleSeq: 0, visibleAt: undefined };
  await write(parts.write, blank, [first, ...containment(parts, input, id)], actor);
  return { request: blank };
}

/** The person a request is about; a joiner without an employee id gets one that finds a lost create again. */
export function subjectOf(input: OpenInput, request: string): Subject {
  const { form } = input;
  if (form.leg === 'joiner') {
    const employeeId = form.employeeId === '' ? employeeNumber(request) : form.employeeId;
    return { name: `${form.givenName} ${form.surname}`.trim(), employeeId, zone: input.zone };
  }
  return {
    id: form.person.id,
    name: form.person.name,
    upn: form.person.upn,
    employeeId: input.employeeId,
    zone: input.zone,
  };
}

/** All keys of the person or none; answers the request that has one of them already. */
async function claimPerson(guards: Guards, keys: readonly string[], id: string): Promise<string | undefined> {
  const claimed: string[] = [];
  for (const key of keys) {
    const { heldBy } = await guards.claimPerson(key, id);
    if (heldBy !== undefined) {
      for (const own of claimed) await guards.releasePerson(own, id);
      return heldBy;
    }
    claimed.push(key);
  }
  return undefined;
}

/**
 * What makes two requests be about the same person: the directory id and the employee id, whichever are known. A joiner's
 * account has no directory id yet when the request is opened, and has one when somebody asks for their departure.
 */
export function personKeys(subject: Subject, form: Form): readonly string[] {
  const ids = [subject.id, form.leg === 'joiner' ? form.rehireOf : undefined].filter(
    (id) => id !== undefined,
  );
  const keys = ids.map((id) => `id:${id.toLowerCase()}`);
  if (subject.employeeId !== undefined) keys.push(`employee:${subject.employeeId}`);
  return keys.length > 0 ? keys : [`name:${subject.name}`];
}

/** The containment plan has scopes only: it needs no survey, so nothing has to be read before access ends. */
function containment(parts: OpenParts, input: OpenInput, request: string): readonly Entry[] {
  if (input.immediate === undefined) return [];
  const steps = [...parts.steps.values()].filter(
    (step) => step.containment === true && step.legs.includes('leaver'),
  );
  const plan = makePlan({
    request,
    policy: input.policy,
    purpose: 'containment',
    steps,
    changes: [],
    salt: parts.random.hex(16),
    scoped: true,
  });
  return [{ kind: 'contained', reason: input.immediate.reason, plan, cover: input.requester }];
}
