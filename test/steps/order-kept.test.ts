import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { loadSteps } from '../../adapters/catalogue.ts';
import type { StepId } from '../../core/change.ts';
import { IRREVERSIBLE_SOON, type Job, jobs } from '../../core/due.ts';
import type { Entry } from '../../core/entry.ts';
import { exampleLeaver } from '../../core/leaver-examples.ts';
import { LATCHKEY } from '../../core/person.ts';
import { makePlan } from '../../core/plan.ts';
import type { PersonFacts } from '../../core/policy/matching.ts';
import type { Policy } from '../../core/policy.ts';
import { checklistOf } from '../../core/policy-rules.ts';
import { dueAt, unmet, unsent } from '../../core/readiness.ts';
import { extend, isSettled, type Request, replay } from '../../core/request.ts';
import type { Step } from '../../core/step.ts';
import type { Timing } from '../../core/timing.ts';
import { contoso } from '../policy/contoso.ts';
import { accessRemoval, type Needed, pairs } from './orderings.ts';

const runs = 10_000;
/** Turns of one request; more means that something turns in circles. */
const turnsMax = 600;
const steps = await loadSteps();
const leaving = [...steps.values()].filter((step) => step.legs.includes('leaver'));
const approval = Date.parse('2026-12-01T09:00:00Z');
const end = Date.parse('2026-12-18T16:00:00Z');
const handoverEnd = Date.parse('2027-01-18T16:00:00Z');

const timing: Timing = {
  ...{ cancelWindowMinutes: 15, containmentAlarmHours: 4, reminderEveryHours: 4, remindersMax: 0 },
  ...{ escalateAfterHours: 1e6, renewalLeadDays: [], departureDays: 7, departureRequester: 'sponsor' },
  workingHoursAfter: (from, hours) => from + hours * 3_600_000,
};
const context = { steps, timing };

/** What policy leaves out and asks for, who the person is, and how every call and every person's task turns out. */
interface World {
  readonly without: readonly { readonly step: StepId; readonly match: object }[];
  readonly person: PersonFacts;
  readonly hold: boolean;
  readonly privilegedRemoval: 'task' | 'automatic';
  /** Steps that are a person's task for this person: hybrid, restricted, privileged. */
  readonly byHand: readonly boolean[];
  readonly late: boolean;
  readonly luck: readonly number[];
}

const departments = ['Design', 'Treasury', 'Executive', 'Field Service', 'IT'];
const worlds: fc.Arbitrary<World> = fc.record({
  without: fc.array(
    fc.record({
      step: fc.constantFrom(...leaving.map((step) => step.id)),
      match: fc.oneof(
        fc.constant({}),
        fc.record({ department: fc.constantFrom(...departments).map((one) => [one]) }),
        fc.record({ employeeType: fc.constantFrom('employee', 'contractor').map((one) => [one]) }),
      ),
    }),
    { maxLength: 12 },
  ),
  person: fc.record({
    department: fc.constantFrom(...departments),
    employeeType: fc.constantFrom('employee', 'contractor', 'intern'),
    jobTitle: fc.constantFrom('Head of IT', 'Designer', 'Chief Financial Officer'),
  }) as fc.Arbitrary<PersonFacts>,
  hold: fc.boolean(),
  privilegedRemoval: fc.constantFrom('task', 'automatic'),
  byHand: fc.array(fc.boolean(), { minLength: leaving.length, maxLength: leaving.length }),
  late: fc.boolean(),
  // Whole numbers: random doubles crowd around zero.
  luck: fc.array(
    fc.integer({ min: 0, max: 999 }).map((one) => one / 1000),
    { minLength: 23, maxLength: 60 },
  ),
});

function policyOf(world: World): Policy {
  const without = world.without.map((one) => ({ ...one, because: 'chance' }));
  const leaver = { ...contoso.checklists.leaver, steps: 'all' as const, without };
  return { ...contoso, checklists: { ...contoso.checklists, leaver } } as unknown as Policy;
}

/** A request as its lines add up, driven by the engine's own rules of what is due. */
function drive(world: World, started: (request: Request, step: Step) => void): Request {
  let now = world.late ? handoverEnd + 86_400_000 : approval;
  let turn = 0;
  const chance = (): number => world.luck[turn++ % world.luck.length] ?? 0;
  const request = opened(world, now);
  const write = (...entries: readonly Entry[]): void => {
    const at = new Date(now).toISOString();
    extend(
      request,
      entries.map((entry, index) => ({ seq: request.seq + index + 1, at, actor: LATCHKEY, entry, hash: '' })),
    );
  };
  for (let turns = 0; turns < turnsMax; turns += 1) {
    const owed = jobs(request, context).filter((job) => job.kind === 'run' || job.kind === 'announce');
    const due = owed.filter((job) => job.at <= now);
    if (due.length === 0) {
      if (!helped(request, write, chance) && owed.length === 0) return request;
      now = Math.max(now + 60_000, ...(owed.length === 0 ? [] : [Math.min(...owed.map((job) => job.at))]));
      continue;
    }
    const job = due[Math.floor(chance() * due.length)] as Extract<Job, { step: StepId }>;
    const step = steps.get(job.step)!;
    if (job.kind === 'announce') write({ kind: 'alarm', code: IRREVERSIBLE_SOON, detail: step.id });
    else write(...turnOf({ world, request, step, chance, started }));
    now += 1_000;
  }
  return request;
}

function opened(world: World, now: number): Request {
  const at = new Date(now).toISOString();
  const subject = { id: 'u1', name: 'Ada Park', zone: 'Europe/Berlin' };
  const checklist = checklistOf(policyOf(world), {
    leg: 'leaver',
    facts: world.person,
    steps: leaving,
  }).filter((id) => id !== 'place-hold' || world.hold);
  const plan = makePlan({
    ...{ request: 'JML-2026-00001', policy: 'p', purpose: 'main', changes: [], salt: 's', scoped: true },
    steps: checklist.map((id) => steps.get(id)!),
  });
  const wanted = {
    ...{ leg: 'leaver', attributes: {}, groups: [], licences: [], apps: [], mailboxes: [], handovers: [] },
    timeline: { end: new Date(end).toISOString(), handoverEnd: new Date(handoverEnd).toISOString() },
    leaver: exampleLeaver({ hold: world.hold, privilegedRemoval: world.privilegedRemoval }),
  };
  const entries = [
    { kind: 'requested', leg: 'leaver', form: { leg: 'leaver' }, subject, requester: subject, policy: 'p' },
    { kind: 'planned', plan, stages: [], wanted, facts: {}, reads: [], warnings: [], policy: 'p' },
  ] as unknown as readonly Entry[];
  return replay(
    'JML-2026-00001',
    entries.map((entry, index) => ({ seq: index + 1, at, actor: LATCHKEY, entry, hash: '' })),
  );
}

interface Turn {
  readonly world: World;
  readonly request: Request;
  readonly step: Step;
  readonly chance: () => number;
  readonly started: (request: Request, step: Step) => void;
}

/** One look at a step: it begins, is answered in some way, or turns out proven, stuck or not yet visible. */
function turnOf({ world, request, step, chance, started }: Turn): readonly Entry[] {
  const state = request.steps.get(step.id);
  const verified: Entry = { kind: 'verified', step: step.id, how: 'proven', reads: [], nothingToDo: false };
  const looked: Entry = { kind: 'looked', step: step.id, left: 1 };
  if (state?.firstAttemptAt === undefined && chance() < 0.2) return [verified];
  if (state?.firstAttemptAt !== undefined && !state.openIntent) {
    const luck = chance();
    if (luck < 0.6) return [verified];
    return [luck < 0.75 ? { kind: 'held', step: step.id, because: 'not-proven' } : looked];
  }
  if (unsent(request, step).length > 0) return [looked];
  started(request, step);
  return world.byHand[leaving.indexOf(step)] === true ? [toPerson(step)] : sending(step, chance);
}

function toPerson({ id }: Step): Entry {
  const task = { kind: 'task', step: id, task: { provenBy: 'reading' } } as never;
  return {
    ...{ kind: 'assigned', step: id, task: 'by-hand', item: `i-${id}`, change: task },
    ...{ to: [], dueAt: '2027-01-01T00:00:00Z' },
  };
}

function sending({ id }: Step, chance: () => number): readonly Entry[] {
  const outcome = chance() < 0.7 ? 'done' : chance() < 0.5 ? 'refused' : 'unknown';
  const [item, clientRequestId] = [`i-${id}`, `c-${id}`];
  const attempt = { step: id, items: [item], attempt: 1, clientRequestIds: [clientRequestId] };
  return [
    { kind: 'attempted', steps: [attempt] },
    { kind: 'applied', step: id, results: [{ item, outcome, status: 200, clientRequestId }] },
  ];
}

/** People come round: a held step goes on, or is waived where that is allowed. False when nobody had anything to do. */
function helped(
  request: Request,
  write: (...entries: readonly Entry[]) => void,
  chance: () => number,
): boolean {
  const held = [...request.steps.values()].find((state) => state.held !== undefined && state.released < 3);
  if (held === undefined) return false;
  const step = steps.get(held.step);
  if (chance() < 0.3 && step?.containment !== true)
    write({ kind: 'waived', step: held.step, reason: 'agreed' });
  else write({ kind: 'released', step: held.step, how: 'go-on' });
  return true;
}

/** Proven or waived; where accepting is enough, also accepted, refused for good, or given to a person. */
function fulfilled(request: Request, first: StepId, needed: Needed): boolean {
  const state = request.steps.get(first);
  if (isSettled(state)) return true;
  if (needed === 'proven') return false;
  const handed = [...request.tasks.values()].some((task) => task.step === first);
  return state?.accepted === true || state?.refusedCode !== undefined || state?.held !== undefined || handed;
}

describe('the order as the engine keeps it, for random policies and persons', function () {
  this.timeout(300_000);

  it('begins nothing before what it needs is accepted or proven, whatever succeeds, fails or is done by hand', () => {
    let begun = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(worlds, (world) => {
        drive(world, (request, { id }) => {
          begun += 1;
          for (const [first, second, needed] of pairs) {
            if (second !== id || !request.checklist.includes(first)) continue;
            seen.add(`${first} ${second}`);
            ok(fulfilled(request, first, needed), `${second} begins while ${first} is not ${needed}`);
          }
        });
      }),
      { numRuns: runs, includeErrorInReport: true },
    );
    ok(begun > runs * 10, `${begun} beginnings`);
    for (const [first, second] of pairs)
      ok(seen.has(`${first} ${second}`), `${first} before ${second} was never met`);
  });

  it('ends access whatever becomes of optional steps and of directory roles', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const request = opened(world, approval);
        for (const id of request.checklist) {
          const step = steps.get(id)!;
          if (step.optional !== true && id !== 'remove-directory-roles') continue;
          extend(request, [
            {
              ...{ seq: request.seq + 1, at: new Date(end).toISOString(), actor: LATCHKEY, hash: '' },
              entry: { kind: 'held', step: id, because: 'not-proven' },
            },
          ]);
        }
        for (const id of accessRemoval) {
          if (!request.checklist.includes(id)) continue;
          const blockers = unmet(request, steps.get(id)!, steps);
          for (const blocker of blockers) {
            ok(steps.get(blocker)?.optional !== true, `${id} waits for the optional ${blocker}`);
            ok(blocker !== 'remove-directory-roles', `${id} waits for the roles`);
          }
          if (steps.get(id)?.containment === true) ok(blockers.length === 0, `${id} waits`);
        }
      }),
      { numRuns: runs, includeErrorInReport: true },
    );
  });

  it('takes directory roles off an hour before sign-in ends, or at once when that hour has passed', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const request = opened(world, world.late ? end + 3_600_000 : approval);
        const roles = dueAt(request, steps.get('remove-directory-roles')!);
        const block = dueAt(request, steps.get('disable-account')!);
        if (roles === undefined || block === undefined) return;
        ok(world.late ? roles === block : block - roles === 3_600_000);
      }),
      { numRuns: 1_000 },
    );
  });
});
