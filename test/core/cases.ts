import { type People, type Role, roles } from '../../core/access.ts';
import type { CallChange, Change } from '../../core/change.ts';
import type { DecideContext } from '../../core/decide.ts';
import type { Approver, Entry, Line, Stage } from '../../core/entry.ts';
import type { Form, Leg } from '../../core/form.ts';
import { type Delegation, type DirectoryEntry, type PeopleFacts, peopleFrom } from '../../core/people.ts';
import { type Actor, LATCHKEY, type PersonRef } from '../../core/person.ts';
import { makePlan } from '../../core/plan.ts';
import { extend, type PlanState, pendingPlan, type Request, replay } from '../../core/request.ts';
import { defineStep, type Step } from '../../core/step.ts';
import { contoso } from '../policy/contoso.ts';

export const now = '2026-11-23T09:00:00.000Z';

export const ref = (id: string): PersonRef => ({ id, name: `Name ${id}`, upn: `${id}@contoso.example` });
export const actor = (id: string): Actor => ({ kind: 'person', id, name: `Name ${id}` });

const inRoles: Readonly<Record<string, readonly Role[]>> = {
  hr1: ['hr'],
  hr2: ['hr'],
  sec1: ['security'],
  sec2: ['security'],
  op1: ['operator'],
  op2: ['operator'],
  tech1: ['technician'],
  tech2: ['technician'],
  aud1: ['auditor'],
};
const plain = ['boss', 'subject', 'asker', 'friend', 'other', 'gone', 'guest', 'owner'];

/** Facts about a small company; everybody's id is a word. */
export function facts(over: Partial<PeopleFacts> = {}): PeopleFacts {
  const entries = new Map<string, DirectoryEntry>();
  for (const id of [...plain, ...Object.keys(inRoles)])
    entries.set(id, {
      id,
      name: `Name ${id}`,
      upn: `${id}@contoso.example`,
      enabled: id !== 'gone',
      guest: id === 'guest',
      managerId: id === 'subject' ? 'boss' : undefined,
    });
  const members = Object.fromEntries(
    roles.map((role) => [role, Object.keys(inRoles).filter((id) => inRoles[id]?.includes(role))]),
  ) as Record<Role, string[]>;
  const nothing = { protected: new Map(), departing: new Set<string>(), delegations: [] };
  return { entries, members, powers: contoso.people, ...nothing, now, ...over };
}

export const people = (over: Partial<PeopleFacts> = {}): People => peopleFrom(facts(over));

export function delegation(from: string, to: string): Delegation {
  const dates = { begins: '2026-11-20T00:00:00.000Z', ends: '2026-11-30T00:00:00.000Z' };
  return { from: ref(from), to: ref(to), legs: ['joiner', 'mover', 'leaver'], ...dates };
}

export function call(step: string, target: string, over: Partial<CallChange> = {}): CallChange {
  return {
    kind: 'call',
    step,
    says: 'do',
    with: { target },
    effect: 'remove',
    reversible: true,
    target,
    call: {
      service: 'graph',
      method: 'DELETE',
      path: '/groups/{group-id}/members/{directoryObject-id}/$ref',
      params: { 'group-id': target, 'directoryObject-id': 'subject' },
    },
    ...over,
  };
}

/** A step that wants exactly the changes given, until `isDone` says that they are there. */
export function step(id: string, wants: () => readonly Change[], over: Partial<Step> = {}): Step {
  return {
    ...defineStep<null>({
      id,
      title: { en: id, de: id },
      why: 'A step of a test.',
      legs: ['joiner', 'mover', 'leaver'],
      after: [],
      due: {},
      identity: 'writer',
      permissions: [],
      retry: 'repeatable',
      controls: [],
      settleMinutes: 0,
      proofMinutesMax: 60,
      sentences: { do: { en: '{target}', de: '{target}' } },
      proof: { en: 'read', de: 'gelesen' },
      look: () => Promise.resolve(null),
      plan: () => wants(),
      examples: [],
    }),
    ...over,
  };
}

export const seat = (id: string, over: Partial<Approver> = {}): Approver => ({
  person: ref(id),
  why: 'test',
  ...over,
});

export function stage(approvers: readonly Approver[], over: Partial<Stage> = {}): Stage {
  return {
    name: 'Stage',
    rule: 'approvals.yaml: test',
    need: 'first',
    approvers,
    fallback: [],
    commentRequired: false,
    timeoutHours: 8,
    ...over,
  };
}

const forms: Readonly<Record<Leg, Form>> = {
  leaver: { leg: 'leaver', person: ref('subject'), lastDay: '2026-11-27', urgency: 'scheduled' },
  mover: { leg: 'mover', person: ref('subject'), effectiveDate: '2026-12-01', manager: ref('boss') },
  joiner: {
    leg: 'joiner',
    givenName: 'New',
    surname: 'Person',
    jobTitle: 'Engineer',
    department: 'Design',
    office: 'Berlin',
    employeeType: 'employee',
    startDate: '2026-12-01',
    manager: ref('boss'),
    delegate: ref('friend'),
  } as Form,
};

export interface CaseOptions {
  readonly leg?: Leg;
  readonly stages?: readonly Stage[];
  readonly changes?: readonly Change[];
  readonly steps?: readonly Step[];
}

/** Entries of a request that waits for approval. */
export function askedEntries(options: CaseOptions = {}): readonly Entry[] {
  const { leg = 'leaver', stages = [stage([seat('hr1'), seat('hr2')])] } = options;
  const changes = options.changes ?? [call('leave', 'g1'), call('leave', 'g2')];
  const steps = options.steps ?? [step('leave', () => changes)];
  const id = leg === 'joiner' ? undefined : 'subject';
  const parts = { request: 'JML-2026-00001', policy: 'p', purpose: 'main', scoped: false } as const;
  return [
    {
      kind: 'requested',
      form: forms[leg],
      leg,
      subject: {
        ...(id === undefined ? {} : { id, upn: 'subject@contoso.example' }),
        name: 'Name subject',
        zone: 'Europe/Berlin',
      },
      requester: ref('asker'),
      late: false,
      policy: 'p',
    },
    {
      kind: 'planned',
      plan: makePlan({ ...parts, steps, changes, salt: 's' }),
      stages,
      wanted: {
        leg,
        timeline: {},
        attributes: {},
        groups: [],
        licences: [],
        apps: [],
        mailboxes: [],
        handovers: [],
      },
      facts: {},
      reads: [],
      warnings: [],
      policy: 'p',
    },
  ];
}

export function asked(options: CaseOptions = {}): Request {
  const lines = askedEntries(options).map(
    (entry, index): Line => ({ seq: index + 1, at: now, actor: LATCHKEY, entry, hash: `h${index}` }),
  );
  return replay('JML-2026-00001', lines);
}

/** Adds lines as the store would. */
export function add(request: Request, entries: readonly Entry[], by: Actor = LATCHKEY, at = now): Request {
  const from = request.seq;
  return extend(
    request,
    entries.map((entry, index) => ({ seq: from + index + 1, at, actor: by, entry, hash: 'h' })),
  );
}

export function planOf(request: Request): PlanState {
  const plan = pendingPlan(request) ?? request.plans.at(-1);
  if (plan === undefined) throw new Error('the request has no plan');
  return plan;
}

export function context(over: Partial<PeopleFacts> = {}, steps: readonly Step[] = []): DecideContext {
  return { now, people: people(over), steps: new Map(steps.map((one) => [one.id, one])) };
}
