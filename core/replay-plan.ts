import type { StepId } from './change.ts';
import type { Approver, Entry, Plan, PlanItem, Stage } from './entry.ts';
import { samePerson } from './person.ts';
import { planKeys } from './plan.ts';
import { hasDecided, type PlanState, type Request } from './request.ts';

/** A plan as it is first shown. */
export function newPlan(plan: Plan, stages: readonly PlanState['stages'][number][], at: string): PlanState {
  return {
    plan,
    stages: [...stages],
    stage: 0,
    stageSince: at,
    status: 'asked',
    decisions: [],
    askedAt: at,
    formerApprovers: [],
    struckBy: [],
  };
}

/** The plan of this id while it waits for a decision; decisions on any other change nothing. */
export function planWith(request: Request, id: string): PlanState | undefined {
  return request.plans.find((plan) => plan.plan.id === id && plan.status === 'asked');
}

/** An approved plan adds its keys and steps; steps that had drifted may run again. */
export function approvePlan(request: Request, plan: PlanState, at: string): void {
  plan.status = 'approved';
  plan.approvedAt = at;
  for (const key of planKeys(plan.plan)) request.approvedKeys.add(key);
  for (const step of plan.plan.checklist) if (!request.checklist.includes(step)) request.checklist.push(step);
  if (plan.plan.purpose === 'reverse') restartForReverse(request, plan.plan.items);
  for (const state of request.steps.values()) Object.assign(state, { drifted: false, waitsUntil: undefined });
  request.phase = 'running';
}

/** A reverse plan runs the same steps backwards: what was proven before counts no more. */
function restartForReverse(request: Request, items: readonly PlanItem[]): void {
  request.checklist = [...new Set(items.map((item) => item.change.step))];
  request.steps = new Map();
  request.tasks = new Map();
}

/** Withdraws every question that stands open. */
export function supersede(request: Request): void {
  for (const plan of request.plans) if (plan.status === 'asked') plan.status = 'superseded';
}

/** Asks for a fresh look at the tenant; what is contained already goes on running. */
export function resurvey(request: Request): void {
  request.surveyFor = 'main';
  request.phase = request.contained === undefined ? 'surveying' : 'running';
}

/** The seats of a stage after one of them was handed on; it says from whom, and why. Evidence and replay read it alike. */
export function handOn(
  seats: readonly Approver[],
  { from, to, reason }: Extract<Entry, { kind: 'reassigned' }>,
): readonly Approver[] {
  return seats.map((seat) =>
    samePerson(seat.person, from)
      ? {
          person: to,
          why: seat.why,
          seatRoute: seat.route ?? seat.seatRoute,
          delegateOf: from,
          handedOn: [...(seat.handedOn ?? []), ...(reason === '' ? [] : [reason])],
        }
      : seat,
  );
}

/** Puts other people into a stage. Who is no longer asked is remembered: their card and their late click show the state. */
export function replaceApprovers(plan: PlanState, index: number, next: readonly Approver[]): void {
  const stage = plan.stages[index];
  if (stage === undefined) return;
  const gone = stage.approvers.filter(
    (old) =>
      !next.some((one) => samePerson(one.person, old.person)) &&
      !(index === plan.stage && hasDecided(plan, old)),
  );
  plan.formerApprovers.push(...gone.map((old) => old.person));
  const changed: Stage = { ...stage, approvers: next };
  plan.stages = plan.stages.map((other, at) => (at === index ? changed : other));
}

/**
 * What an approver refused is left alone from now on, and the steps that stumbled over it go on without it. What a mover
 * may keep is no gap. Anything else stands for something that was approved (another name for the same account, a task in
 * the place of a call), so that its step is not done without it.
 */
export function leaveAlone(request: Request, plan: PlanState): void {
  for (const { key, change } of plan.plan.items) {
    if (request.leg === 'mover' && change.effect === 'remove') request.struckKeys.add(key);
    else request.refusedKeys.set(key, change.step);
    const state = request.steps.get(change.step);
    if (state !== undefined) state.drifted = false;
  }
}

/** Somebody lets a step go on that lacks what was refused: if it is still needed, the approvers are asked once more. */
export function askAgain(request: Request, step: StepId): void {
  for (const [key, owner] of request.refusedKeys) if (owner === step) request.refusedKeys.delete(key);
}
