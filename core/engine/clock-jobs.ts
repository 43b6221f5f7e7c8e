import { type Absences, askable, handSeatsOn, presentOnes } from '../absence.ts';
import type { Job } from '../due.ts';
import { CONTAINED, IRREVERSIBLE_SOON } from '../due.ts';
import type { Entry } from '../entry.ts';
import { standIns } from '../move-on.ts';
import { type PersonRef, samePerson } from '../person.ts';
import { readAway } from '../read-away.ts';
import { WAIVER_OVER } from '../replay.ts';
import { REVIEW_AGAIN } from '../replay-review.ts';
import {
  currentStage,
  type PlanState,
  pendingPlan,
  planAbout,
  type Request,
  waitingApprovers,
} from '../request.ts';
import { askRenewal, planDeparture, stayOver, takeDepartureBack } from './stay-jobs.ts';
import type { World } from './world.ts';

type ClockJob = Exclude<Job, { kind: 'run' | 'survey' | 'tell' }>;

/** Lines for the jobs in which only the clock speaks: reminders, time-outs, windows, renewals, closing. */
export async function clockEntries(world: World, request: Request, job: Job): Promise<readonly Entry[]> {
  const owed = job as ClockJob;
  switch (owed.kind) {
    case 'announce':
      return [{ kind: 'alarm', code: IRREVERSIBLE_SOON, detail: owed.step }];
    case 'containment-alarm':
      return [{ kind: 'alarm', code: 'containment-unapproved', detail: request.contained?.reason ?? '' }];
    case 'waiver-over':
      return [{ kind: 'alarm', code: WAIVER_OVER, detail: owed.step }];
    case 'review-again':
      return [{ kind: 'alarm', code: REVIEW_AGAIN, detail: owed.item }];
    case 'remind':
      return remind(world, request, owed.about);
    case 'escalate':
      return escalate(world, request, owed.about);
    case 'stage-timeout':
      return stageTimeout(world, request);
    case 'renewal':
      return askRenewal(world, request);
    case 'plan-departure':
      return planDeparture(world, request);
    case 'take-departure-back':
      return takeDepartureBack(world, request);
    case 'stay-over':
      return stayOver(world, request);
    case 'close':
      return [closing(request)];
    default:
      return owed satisfies never;
  }
}

async function remind(world: World, request: Request, about: string): Promise<readonly Entry[]> {
  const plan = pendingPlan(request);
  if (plan !== undefined && planAbout(plan) === about) return remindApprovers(world, request, plan);
  const to = askedFor(request, about);
  await world.teller.nudge(request, about, to, 'daily');
  return [{ kind: 'reminded', about, to }];
}

/** Whoever has gone out of office is left in peace while somebody else can decide. */
async function remindApprovers(world: World, request: Request, plan: PlanState): Promise<readonly Entry[]> {
  const about = planAbout(plan);
  const asked = waitingApprovers(plan).map((approver) => approver.person);
  const absences = await readAbsences(world, request, plan);
  const moved = handSeatsOn(request, plan, absences, world.people());
  const here = asked.filter((person) => !absences.has(person.id));
  const to = here.length > 0 || moved.length > 0 ? here : asked;
  await world.teller.nudge(request, about, to, request.remindAsked === undefined ? 'daily' : 'now');
  return [...moved, { kind: 'reminded', about, to }];
}

/** Read now: whoever was there when the plan was routed may have gone out of office since. */
async function readAbsences(world: World, request: Request, plan: PlanState): Promise<Absences> {
  const reader = world.tenant.reader();
  const now = new Date(world.clock.now()).toISOString();
  const ids = askable(request, plan, world.people());
  const found = await Promise.all(ids.map(async (id) => [id, await readAway(reader, id, now)] as const));
  return new Map(found.flatMap(([id, until]) => (until === undefined ? [] : [[id, until] as const])));
}

function askedFor(request: Request, about: string): readonly PersonRef[] {
  if (about === CONTAINED && request.contained !== undefined) return [request.contained.by];
  const task = request.tasks.get(about);
  return task === undefined ? [] : task.claimedBy === undefined ? task.to : [task.claimedBy];
}

/**
 * Overdue work goes to the next in line as well: the operators, or security where operators have it already. They get
 * the request's message like anybody who is newly asked.
 */
function escalate(world: World, request: Request, about: string): readonly Entry[] {
  const asked = request.tasks.get(about)?.to ?? [];
  const line = (['operator', 'security'] as const).map((role) =>
    world
      .people()
      .members(role)
      .filter((person) => !asked.some((other) => samePerson(other, person))),
  );
  return [{ kind: 'escalated', about, to: line.find((people) => people.length > 0) ?? [] }];
}

/** Who may no longer decide when the time is over is not asked; the seat then goes to operators or security. */
async function stageTimeout(world: World, request: Request): Promise<readonly Entry[]> {
  const plan = pendingPlan(request);
  const stage = plan === undefined ? undefined : currentStage(plan);
  if (plan === undefined || stage === undefined) return [];
  const able = standIns(request, stage, world.people());
  const next = presentOnes(able, await readAbsences(world, request, plan));
  return [
    {
      kind: 'stage-timed-out',
      plan: plan.plan.id,
      stage: plan.stage,
      to: next.length > 0 ? next : stage.fallback,
    },
  ];
}

function closing(request: Request): Entry {
  const states = request.checklist.map((id) => request.steps.get(id));
  return {
    kind: 'closed',
    proven: states.filter((state) => state?.proven?.how === 'proven').length,
    attested: states.filter((state) => state?.proven?.how === 'attested').length,
    waived: states.filter((state) => state?.proven === undefined && state?.waived !== undefined).length,
  };
}
