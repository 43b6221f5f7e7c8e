import fc from 'fast-check';
import { canonical, digest } from '../../core/canonical.ts';
import type { Change } from '../../core/change.ts';
import type { Entry, Stage } from '../../core/entry.ts';
import type { ExportedLine } from '../../core/evidence/opened-line.ts';
import { buildEvidence, type EvidencePack } from '../../core/evidence.ts';
import { GENESIS, sealLine } from '../../core/ledger.ts';
import { type Actor, LATCHKEY } from '../../core/person.ts';
import { makePlan, planItem, strike } from '../../core/plan.ts';
import type { Step } from '../../core/step.ts';

/** How one step of a generated request goes. */
export type Course =
  | 'proven'
  | 'retried'
  | 'idle'
  | 'seen-twice'
  | 'attested'
  | 'waived'
  | 'held'
  | 'released'
  | 'untouched';

export interface Story {
  readonly request: string;
  readonly courses: readonly Course[];
  readonly stages: number;
  readonly struck: boolean;
  readonly scoped: boolean;
  /** With scopes: something comes up later inside the scope of a proven step. */
  readonly later: boolean;
  readonly salt: number;
}

const courses: readonly Course[] = [
  'proven',
  'retried',
  'idle',
  'seen-twice',
  'attested',
  'waived',
  'held',
  'released',
  'untouched',
];

/** Requests as the engine could have written them, closed where every step is settled. */
export const stories: fc.Arbitrary<Story> = fc.record({
  request: fc.integer({ min: 1, max: 99_999 }).map((number) => `JML-2026-${String(number).padStart(5, '0')}`),
  courses: fc.array(fc.constantFrom(...courses), { minLength: 1, maxLength: 7 }),
  stages: fc.integer({ min: 2, max: 3 }),
  struck: fc.boolean(),
  scoped: fc.boolean(),
  later: fc.boolean(),
  salt: fc.nat(),
});

const subject = { id: 'subject-1', name: 'Grace Okonkwo', zone: 'Europe/London' };
const person = (name: string): Actor => ({ kind: 'person', id: `id-${name}`, name });
const requester = person('Maya');

const stepId = (index: number): string => `step-${index}`;

function change(step: string, number: number, scoped: boolean): Change {
  return {
    kind: 'call',
    step,
    says: 'remove',
    with: { name: `thing ${number}` },
    effect: 'remove',
    reversible: false,
    twoPerson: true,
    ...(scoped ? { scope: 'things' } : {}),
    call: {
      service: 'graph',
      method: 'DELETE',
      path: '/groups/{group-id}',
      params: { 'group-id': `g${number}` },
    } as never,
  };
}

const reads = [{ what: '/users/{user-id}', count: 1, pages: 1, requestIds: ['r-1'] }];

function courseEntries(step: string, course: Course, own: Change, later?: Change): readonly Entry[] {
  const { item } = planItem(own);
  const clientRequestId = `c-${step}`;
  const attempted: Entry = {
    kind: 'attempted',
    steps: [{ step, items: [item], attempt: 1, clientRequestIds: [clientRequestId] }],
  };
  const applied = (outcome: 'done' | 'unknown'): Entry => ({
    kind: 'applied',
    step,
    results: [{ item, outcome, status: outcome === 'done' ? 204 : 0, clientRequestId }],
  });
  const verified: Entry = { kind: 'verified', step, how: 'proven', reads, nothingToDo: false };
  const held: Entry = { kind: 'held', step, because: 'not-proven' };
  switch (course) {
    case 'proven':
      return [attempted, applied('done'), ...(later === undefined ? [] : foundLater(step, later)), verified];
    case 'retried':
      return [
        attempted,
        applied('unknown'),
        { kind: 'looked', step, left: 1 },
        attempted,
        applied('done'),
        verified,
      ];
    case 'idle':
      return [{ kind: 'verified', step, how: 'proven', reads: [], nothingToDo: true }];
    case 'seen-twice':
      return [
        { kind: 'looked', step, left: 0, because: 'seen-once', reads, until: '2026-12-01T09:02:00Z' },
        { ...verified, nothingToDo: true },
      ];
    case 'attested':
      return [
        { kind: 'assigned', step, task: 'vouch', item, change: own, to: [], dueAt: '2026-12-01T09:00:00Z' },
        { kind: 'attested', step, task: 'vouch', proof: 'CHG-1' },
        { kind: 'verified', step, how: 'attested', reads: [], nothingToDo: false },
      ];
    case 'waived':
      return [attempted, applied('done'), held, { kind: 'waived', step, reason: 'the vendor has gone' }];
    case 'held':
      return [attempted, applied('done'), held];
    case 'released':
      return [attempted, applied('unknown'), held, { kind: 'released', step, how: 'go-on' }, verified];
    case 'untouched':
      return [];
    default:
      return course satisfies never;
  }
}

/** A second wave of a step, with what came up meanwhile. */
function foundLater(step: string, later: Change): readonly Entry[] {
  const found = planItem(later);
  const clientRequestIds = [`c-${step}-later`];
  return [
    {
      kind: 'attempted',
      steps: [{ step, items: [found.item], attempt: 2, clientRequestIds, found: [found] }],
    },
    {
      kind: 'applied',
      step,
      results: [
        { item: found.item, outcome: 'done', status: 204, clientRequestId: clientRequestIds[0] ?? '' },
      ],
    },
  ];
}

/** What happened, by whom; an instant of its own, or else a second after the one before. */
export interface Written {
  readonly actor: Actor;
  readonly entry: Entry;
  readonly at?: string;
}

function stagesOf(story: Story): readonly Stage[] {
  return Array.from({ length: story.stages }, (_, index) => ({
    name: `Stage ${index + 1}`,
    rule: 'rule',
    need: 'first',
    approvers: [{ person: { id: `id-A${index}`, name: `A${index}` }, why: 'manager' }],
    fallback: [],
    commentRequired: false,
    timeoutHours: 8,
  }));
}

function closedEntry(story: Story): Entry {
  const count = (...which: readonly Course[]): number =>
    story.courses.filter((course) => which.includes(course)).length;
  return {
    kind: 'closed',
    proven: count('proven', 'retried', 'idle', 'seen-twice', 'released'),
    attested: count('attested'),
    waived: count('waived'),
  };
}

/** The lines of a story as the engine would write them. */
export function honestEntries(story: Story): readonly Written[] {
  const ids = story.courses.map((_, index) => stepId(index));
  const own = ids.map((id, index) => change(id, index, story.scoped));
  const extra = change(ids[0] ?? '', 900, false);
  const policy = digest(`policy ${story.salt}`);
  const stages = stagesOf(story);
  const steps = ids.map(
    (id) => ({ id, ...(story.scoped ? { scope: { name: 'things' } } : {}) }) as unknown as Step,
  );
  const plan = makePlan({
    request: story.request,
    policy,
    purpose: 'main',
    steps,
    changes: [...own, ...(story.struck ? [extra] : [])],
    salt: `salt-${story.salt}`,
    scoped: story.scoped,
  });
  const form = { leg: 'leaver', person: subject, lastDay: '2026-11-27', urgency: 'scheduled' } as const;
  const requested: Entry = {
    kind: 'requested',
    form,
    leg: 'leaver',
    subject,
    requester,
    late: false,
    policy,
  };
  const planned: Entry = {
    kind: 'planned',
    plan,
    stages,
    wanted: {} as never,
    facts: {},
    reads,
    warnings: [],
    policy,
  };
  const cut = story.struck ? strike(story.request, policy, plan, [planItem(extra).key]) : plan;
  const settled = story.courses.every((course) => course !== 'held' && course !== 'untouched');
  const by = (actor: Actor, entry: Entry) => ({ actor, entry });
  return [
    by(requester, requested),
    by(LATCHKEY, { ...planned, wanted: { timeline: { end: '2026-11-27T16:30:00Z' } } as never }),
    ...(story.struck
      ? [
          by(person('A0'), {
            kind: 'struck',
            plan: plan.id,
            keys: [planItem(extra).key],
            next: cut.id,
          } as Entry),
        ]
      : []),
    ...stages.map((_, stage) =>
      by(person(`A${stage}`), { kind: 'approved', plan: cut.id, stage, comment: 'ok' } as Entry),
    ),
    ...ids.flatMap((id, index) =>
      courseEntries(
        id,
        story.courses[index] ?? 'idle',
        own[index] as Change,
        story.scoped && story.later ? change(id, 500 + index, true) : undefined,
      ).map((entry) => by(LATCHKEY, entry)),
    ),
    ...(settled ? [by(LATCHKEY, closedEntry(story))] : []),
  ];
}

/** Seals entries into exported lines. Deterministic: salts come from the sequence number. */
export function exportOf(request: string, entries: readonly Written[]): readonly ExportedLine[] {
  const exported: ExportedLine[] = [];
  let before = GENESIS;
  for (const [index, { actor, entry, at }] of entries.entries()) {
    const seq = index + 1;
    const sealed = sealLine({
      request,
      seq,
      before,
      line: { at: at ?? new Date(Date.UTC(2026, 10, 24, 9, 0, index)).toISOString(), actor, entry },
      subject: 'p-subject',
      actor: `p-${actor.id}`,
      salts: [digest(canonical([request, seq, 'entry'])), digest(canonical([request, seq, 'actor']))],
    });
    exported.push({ stored: { seq, hash: sealed.hash, bytes: sealed.bytes }, openings: sealed.parts });
    before = sealed.hash;
  }
  return exported;
}

/** The pack of a story, as its JSON file holds it. */
export function packOf(story: Story, entries = honestEntries(story)): EvidencePack {
  const pack = buildEvidence({
    request: story.request,
    exported: exportOf(story.request, entries),
    steps: new Map(),
  });
  return JSON.parse(JSON.stringify(pack)) as EvidencePack;
}
