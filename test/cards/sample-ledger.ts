import { digest, type Json } from '../../core/canonical.ts';
import type { CallChange, Change, TaskChange } from '../../core/change.ts';
import type { Approver, Entry, KeptItem, Line, Plan, Stage } from '../../core/entry.ts';
import type { Form } from '../../core/form.ts';
import { type Actor, LATCHKEY, type PersonRef, type Subject } from '../../core/person.ts';
import { makePlan } from '../../core/plan.ts';
import { type Request, replay } from '../../core/request.ts';
import type { Wanted } from '../../core/wanted.ts';
import { sampleSteps } from './sample-steps.ts';

export type Event = readonly [at: string, actor: Actor, entry: Entry];

/** A request from a hand-made ledger. */
export function requestOf(id: string, events: readonly Event[]): Request {
  const lines: Line[] = events.map(([at, actor, entry], index) => ({
    seq: index + 1,
    at,
    actor,
    entry,
    hash: digest({ id, index }),
  }));
  return replay(id, lines);
}

export const policy = digest('sample policy');

interface PlanOptions {
  readonly request: string;
  readonly changes: readonly Change[];
  readonly steps: readonly string[];
  readonly purpose?: Plan['purpose'];
  readonly keeps?: readonly KeptItem[];
  readonly unexplained?: readonly KeptItem[];
  readonly scoped?: boolean;
}

export function samplePlan(options: PlanOptions): Plan {
  return makePlan({
    request: options.request,
    policy,
    purpose: options.purpose ?? 'main',
    steps: options.steps.flatMap((id) => sampleSteps.get(id) ?? []),
    changes: options.changes,
    salt: 'salt',
    keeps: options.keeps,
    unexplained: options.unexplained,
    scoped: options.scoped ?? false,
  });
}

type Words = Readonly<Record<string, string | number>>;
type Extra = Partial<Pick<CallChange, 'rule' | 'reversible' | 'scope' | 'twoPerson'>>;

/** A change by a call; the call itself is never on a card. */
export function byCall(
  step: string,
  effect: Change['effect'],
  [says, values]: readonly [string, Words],
  extra: Extra = {},
): CallChange {
  return {
    kind: 'call',
    step,
    says,
    with: values,
    effect,
    reversible: true,
    call: { service: 'exchange', cmdlet: 'Set-Sample', parameters: { ...values } as Record<string, Json> },
    ...extra,
  };
}

/** Work for a person. */
export function byPerson(
  step: string,
  [says, values]: readonly [string, Words],
  task: TaskChange['task'],
  extra: Extra = {},
): TaskChange {
  return { kind: 'task', step, says, with: values, effect: 'task', reversible: true, task, ...extra };
}

export function stage(name: string, approvers: readonly Approver[], over: Partial<Stage> = {}): Stage {
  return {
    name,
    rule: 'approvals.yaml',
    need: 'first',
    approvers,
    fallback: [],
    commentRequired: false,
    timeoutHours: 16,
    ...over,
  };
}

export function requested(form: Form, subject: Subject, requester: PersonRef, late = false): Entry {
  return { kind: 'requested', form, leg: form.leg, subject, requester, late, policy };
}

export function planned(
  plan: Plan,
  stages: readonly Stage[],
  wanted: Wanted,
  warnings: Extract<Entry, { kind: 'planned' }>['warnings'] = [],
): Entry {
  return { kind: 'planned', plan, stages, wanted, facts: {}, reads: [], warnings, policy };
}

/** Intent, result and proof of one step. */
export function ran(at: string, step: string, over: { readonly attested?: boolean } = {}): readonly Event[] {
  return [
    [at, LATCHKEY, { kind: 'attempted', steps: [{ step, items: [], attempt: 1, clientRequestIds: [] }] }],
    [
      at,
      LATCHKEY,
      {
        kind: 'applied',
        step,
        results: [{ item: digest(step), outcome: 'done', status: 204, clientRequestId: 'c' }],
      },
    ],
    [
      at,
      LATCHKEY,
      {
        kind: 'verified',
        step,
        how: over.attested === true ? 'attested' : 'proven',
        reads: [],
        nothingToDo: false,
      },
    ],
  ];
}

/** Sent, with an outcome and no proof yet. */
export function sent(at: string, step: string, outcome: 'done' | 'unknown' | 'refused'): readonly Event[] {
  return [
    [at, LATCHKEY, { kind: 'attempted', steps: [{ step, items: [], attempt: 1, clientRequestIds: [] }] }],
    [
      at,
      LATCHKEY,
      { kind: 'applied', step, results: [{ item: digest(step), outcome, status: 0, clientRequestId: 'c' }] },
    ],
  ];
}
