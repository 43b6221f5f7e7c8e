import type { People } from '../access.ts';
import type { BrakeAnswer } from '../brakes.ts';
import { stillHolds } from '../decide-plan.ts';
import type { Approver, Entry, PlanItem } from '../entry.ts';
import { type PersonRef, samePerson } from '../person.ts';
import { planKeys } from '../plan.ts';
import { accountsOnly, protectionOfCall, protectionOfSubject } from '../protection.ts';
import type { Decision, PlanState, Request, StepState } from '../request.ts';
import type { Step } from '../step.ts';
import { bindCall } from './binding.ts';
import type { World } from './world.ts';

/**
 * The last look before calls of a step go out: protected accounts always; approvers, budget, stop switch and anomalies
 * for irreversible work. Answers the lines to write instead of sending, or none when it may go.
 */
export async function brakeBefore(
  world: World,
  request: Request,
  step: Step,
  items: readonly PlanItem[],
): Promise<readonly Entry[]> {
  const people = world.people();
  const why =
    protectionOfSubject(request, people) ??
    items.map((item) => protectionOfItem(item, request, people)).find((one) => one !== undefined);
  if (why !== undefined)
    return [
      { kind: 'held', step: step.id, because: 'protected', detail: why },
      { kind: 'alarm', code: 'protected-account', detail: why },
    ];
  if (step.irreversible !== true) return [];
  const barred = await approvalFault(world, request, step, items);
  if (barred !== undefined) return [{ kind: 'held', step: step.id, ...barred }];
  try {
    const answer = await askBrakes(world, request.steps.get(step.id), items);
    if (answer.go) return [];
    return [{ kind: 'held', step: step.id, because: answer.because, detail: answer.detail }];
  } catch {
    return [{ kind: 'held', step: step.id, because: 'budget', detail: 'the budget cannot be read' }];
  }
}

/**
 * Why nothing irreversible goes out at this moment. Asked once more when the intent is durable: budget, line and earlier
 * calls of the same wave take their time, and whoever presses the switch meanwhile is to be heard.
 */
export async function stoppedNow(world: World): Promise<string | undefined> {
  try {
    return await world.brakes.stopped();
  } catch {
    return 'the stop switch cannot be read';
  }
}

/** Calls of a group nobody may write become a person's task after the refusal; an account is out of reach altogether. */
function protectionOfItem(item: PlanItem, request: Request, people: People): string | undefined {
  if (item.change.kind !== 'call') return undefined;
  return protectionOfCall(bindCall(item.change.call, request), accountsOnly(people));
}

/** An item that was sent and certainly did nothing (throttled, waiting for a second administrator) was paid for then. */
function askBrakes(
  world: World,
  state: StepState | undefined,
  items: readonly PlanItem[],
): Promise<BrakeAnswer> {
  const fresh = items.filter((item) => state?.items.has(item.item) !== true).length;
  return world.brakes.takeIrreversible(world.clock.now(), fresh, state?.beyondBudget === true);
}

type Barred = { readonly because: 'approver-gone' | 'second-approval'; readonly detail: string };

/**
 * Whoever approved must still be able to when irreversible work runs: active, in the role they were asked in, neither
 * requester nor subject. Somebody who released the step from this very hold stands in for who is gone. Two-person work
 * needs two different people.
 */
async function approvalFault(
  world: World,
  request: Request,
  step: Step,
  items: readonly PlanItem[],
): Promise<Barred | undefined> {
  const voices = voicesFor(request, items);
  const releasers = (request.steps.get(step.id)?.releases ?? [])
    .filter(({ because }) => because === 'approver-gone' || because === 'second-approval')
    .map(({ by }) => by);
  const people = await world.freshPeople([
    ...voices.map(({ by }) => by.id),
    ...releasers.map(({ id }) => id),
  ]);
  const able = (person: PersonRef): boolean =>
    people.active(person.id) &&
    !samePerson(person, request.subject) &&
    !samePerson(person, request.requester);
  const standing = (voice: Voice): boolean =>
    able(voice.by) && (voice.seat === undefined || stillHolds(request, voice.seat, people));
  const gone = voices.find((voice) => !standing(voice));
  const standIns = releasers.filter(able);
  if (gone !== undefined && standIns.length === 0)
    return { because: 'approver-gone', detail: `${gone.by.name} approved and is no longer able to` };
  const left = new Set([...voices.filter(standing).map(({ by }) => by.id), ...standIns.map(({ id }) => id)]);
  if (left.size === 0) return { because: 'approver-gone', detail: 'nobody has approved this' };
  const twoPerson = items.some((item) => item.change.twoPerson === true);
  return twoPerson && left.size < 2
    ? { because: 'second-approval', detail: 'two different people have to agree, and only one has' }
    : undefined;
}

interface Voice {
  readonly by: PersonRef;
  readonly seat: Approver | undefined;
}

/** Who said yes to the plans that cover these items. */
function voicesFor(request: Request, items: readonly PlanItem[]): readonly Voice[] {
  const covering = request.plans.filter((plan) => {
    const keys = planKeys(plan.plan);
    return plan.status === 'approved' && items.some((item) => keys.has(item.key));
  });
  return covering.flatMap((plan) =>
    plan.decisions
      .filter((decision) => decision.verdict === 'approved')
      .map((decision) => ({ by: decision.by, seat: seatOf(plan, decision) })),
  );
}

function seatOf(plan: PlanState, decision: Decision): Approver | undefined {
  return plan.stages[decision.stage]?.approvers.find((one) => samePerson(one.person, decision.by));
}
