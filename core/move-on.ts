import type { People } from './access.ts';
import type { Approver, Entry, Stage } from './entry.ts';
import { type PersonRef, samePerson } from './person.ts';
import { hasDecided, isOver, type PlanState, pendingPlan, type Request, type TaskState } from './request.ts';
import { movedForLeaving } from './seat-reason.ts';

export interface MoveOnContext {
  readonly people: People;
  /** Who takes over what has no other owner: the successor that the departure names. */
  readonly successor?: PersonRef;
}

/**
 * Lines that free a request from waiting for somebody who is leaving: their seats go to their delegate, a fallback or an
 * operator, their tasks to the next in line. Empty when nothing waits for them any more, so that asking twice is harmless.
 */
export function moveOn(request: Request, leaving: PersonRef, context: MoveOnContext): readonly Entry[] {
  if (isOver(request)) return [];
  const plan = pendingPlan(request);
  return [
    ...(plan === undefined ? [] : seatsToMove(request, plan, leaving, context)),
    ...[...request.tasks.values()].flatMap((task) => taskToMove(request, task, leaving, context)),
  ];
}

/** Lines that give undecided seats back to somebody whose departure was rescinded. */
export function moveBack(request: Request, returning: PersonRef, people: People): readonly Entry[] {
  const plan = pendingPlan(request);
  if (plan === undefined || !mayDecide(request, returning, people)) return [];
  return plan.stages.flatMap((stage, index) =>
    index < plan.stage || stage.approvers.some((one) => samePerson(one.person, returning))
      ? []
      : stage.approvers
          .filter((one) => samePerson(one.delegateOf, returning) && movedForLeaving(one, returning))
          .filter((one) => index > plan.stage || !hasDecided(plan, one))
          .slice(0, 1)
          .map(
            (one): Entry => ({
              kind: 'reassigned',
              plan: plan.plan.id,
              stage: index,
              from: one.person,
              to: returning,
              reason: { kind: 'stays', person: returning },
            }),
          ),
  );
}

/** Stages of an earlier plan asked again: whoever may no longer decide gives way to the fallback. */
export function standingStages(request: Request, stages: readonly Stage[], people: People): readonly Stage[] {
  return stages.map((stage) => {
    const kept = stage.approvers.filter((one) => mayDecide(request, one.person, people));
    if (kept.length === stage.approvers.length) return stage;
    const next = kept.length > 0 ? kept : standIns(request, stage, people);
    return next.length === 0 ? stage : { ...stage, need: fitting(stage, next), approvers: next };
  });
}

/** The stage's fallback as far as it may decide; operators, then security, where policy's fallback is gone too. */
export function standIns(
  request: Request,
  stage: Stage,
  people: People,
  also: (person: PersonRef) => boolean = () => true,
): readonly Approver[] {
  const able = (person: PersonRef): boolean => mayDecide(request, person, people) && also(person);
  const named = stage.fallback.filter((one) => able(one.person));
  if (named.length > 0) return named;
  for (const role of ['operator', 'security'] as const) {
    const found = people.members(role).filter(able);
    if (found.length > 0)
      return found.map((person) => ({ person, route: role, why: `${role} (the fallback is gone)` }));
  }
  return [];
}

/** Nobody waits for more people than there are. */
function fitting(stage: Stage, next: readonly Approver[]): Stage['need'] {
  return typeof stage.need === 'number' ? Math.min(stage.need, next.length) : stage.need;
}

function mayDecide(request: Request, person: PersonRef, people: People): boolean {
  return (
    people.active(person.id) &&
    !samePerson(person, request.requester) &&
    !samePerson(person, request.subject) &&
    !people.actsFor(person.id, request.leg).some((other) => samePerson(other, request.requester))
  );
}

function seatsToMove(
  request: Request,
  plan: PlanState,
  leaving: PersonRef,
  context: MoveOnContext,
): readonly Entry[] {
  return plan.stages.flatMap((stage, index): readonly Entry[] => {
    const seat = stage.approvers.find((one) => samePerson(one.person, leaving));
    if (seat === undefined || index < plan.stage || (index === plan.stage && hasDecided(plan, seat)))
      return [];
    const others = stage.approvers.filter((one) => one !== seat);
    const next = nextInSeat(request, stage, leaving, context.people);
    if (next !== undefined)
      return [
        {
          kind: 'reassigned',
          plan: plan.plan.id,
          stage: index,
          from: seat.person,
          to: next,
          reason: { kind: 'leaving', person: leaving },
        },
      ];
    const active = others.filter((one) => context.people.active(one.person.id));
    if (active.length === 0) return [];
    return [{ kind: 'stage-timed-out', plan: plan.plan.id, stage: index, to: active }];
  });
}

/**
 * Who takes a seat over: the owner's delegate first, then the stage's fallback; never somebody who sits in the stage
 * already, and nobody whom `also` rules out.
 */
export function nextInSeat(
  request: Request,
  stage: Stage,
  owner: PersonRef,
  people: People,
  also: (person: PersonRef) => boolean = () => true,
): PersonRef | undefined {
  const free = (person: PersonRef): boolean =>
    mayDecide(request, person, people) &&
    !stage.approvers.some((one) => samePerson(one.person, person)) &&
    also(person);
  return (
    people.delegatesOf(owner.id, request.leg).find(free) ??
    standIns(request, stage, people)
      .map((one) => one.person)
      .find(free)
  );
}

function taskToMove(
  request: Request,
  task: TaskState,
  leaving: PersonRef,
  { people, successor }: MoveOnContext,
): readonly Entry[] {
  const theirs = samePerson(task.claimedBy, leaving);
  const asked = task.to.some((one) => samePerson(one, leaving));
  if (task.done !== undefined || !(theirs || (asked && task.claimedBy === undefined))) return [];
  const able = (person: PersonRef): boolean =>
    people.active(person.id) && !samePerson(person, leaving) && !samePerson(person, request.subject);
  const others = task.to.filter(able);
  if (!theirs && others.length > 0) return [];
  const line = [
    ...others,
    ...people.delegatesOf(leaving.id, request.leg),
    ...(successor === undefined || !isManagersTask(task) ? [] : [successor]),
    ...people.members('technician'),
    ...people.members('operator'),
  ];
  const to = line.find(able);
  return to === undefined
    ? []
    : [{ kind: 'task-reassigned', step: task.step, task: task.id.slice(task.step.length + 1), to }];
}

function isManagersTask(task: TaskState): boolean {
  if (task.change.kind !== 'task') return false;
  const { audience } = task.change.task;
  return audience === 'manager' || audience === 'new-manager' || audience === 'sponsor';
}
