import type { People } from '../access.ts';
import { stillHolds } from '../decide-plan.ts';
import type { Approver, Entry, PlanItem } from '../entry.ts';
import { type PersonRef, samePerson } from '../person.ts';
import { planKeys } from '../plan.ts';
import type { Millis } from '../ports.ts';
import { accountsOnly, protectionOfCall, protectionOfSubject } from '../protection.ts';
import type { Decision, PlanState, Request } from '../request.ts';
import type { Step } from '../step.ts';
import { bindCall } from './binding.ts';
import type { World } from './world.ts';

/** Calls of one step, each with the id that it will carry. */
export interface Announced {
  readonly step: Step;
  readonly items: readonly PlanItem[];
  readonly clientRequestIds: readonly string[];
}

/** How long before its sending an irreversible call may have been counted: the budget is one of an hour. */
export const countedSecondsMax = 60;

/** The lines to write instead of sending; or that it may go, until a time where it was counted. */
export type Braked = { readonly instead: readonly Entry[] } | { readonly until?: Millis };

/**
 * The look at brakes before calls of a step are announced: protected accounts always; approvers, budget, stop switch and
 * anomalies for irreversible work.
 */
export async function brakeBefore(
  world: World,
  request: Request,
  { step, items, clientRequestIds }: Announced,
): Promise<Braked> {
  const people = world.people();
  const why =
    protectionOfSubject(request, people) ??
    items.map((item) => protectionOfItem(item, request, people)).find((one) => one !== undefined);
  if (why !== undefined)
    return {
      instead: [
        { kind: 'held', step: step.id, because: 'protected', detail: why },
        { kind: 'alarm', code: 'protected-account', detail: why },
      ],
    };
  if (step.irreversible !== true) return {};
  const barred = await approvalFault(world, request, step, items);
  if (barred !== undefined) return { instead: [{ kind: 'held', step: step.id, ...barred }] };
  try {
    const released = request.steps.get(step.id)?.beyondBudget === true;
    const answer = await world.brakes.takeIrreversible(() => world.clock.now(), clientRequestIds, released);
    if (answer.go) return { until: answer.at + countedSecondsMax * 1000 };
    return { instead: [{ kind: 'held', step: step.id, because: answer.because, detail: answer.detail }] };
  } catch {
    const detail = 'the budget cannot be read';
    return { instead: [{ kind: 'held', step: step.id, because: 'budget', detail }] };
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
