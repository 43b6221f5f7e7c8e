import type { StepId } from './change.ts';
import type { Millis } from './ports.ts';
import { isClear, isSettled, type Request, type StepState } from './request.ts';
import type { Anchor, Step } from './step.ts';
import {
  lookPauseMillis,
  openIntentPauseMillis,
  outsideApprovalMinutes,
  unreadPauseSecondsMax,
} from './timing.ts';
import { endsAccess } from './unread.ts';

export type Steps = ReadonlyMap<StepId, Step>;

/** When a step may begin at the earliest: its due time, never before the approval that covers it. */
export function dueAt(request: Request, step: Step): Millis | undefined {
  const approved = approvedAt(request, step.id);
  if (approved === undefined) return undefined;
  const reverse = request.rescinded !== undefined;
  const due = reverse ? undefined : step.due[request.leg];
  if (due === undefined || due.at === 'approval') return approved + (due?.minutes ?? 0) * 60_000;
  const anchor = anchorOf(request, due.at);
  if (anchor === undefined) return approved;
  return Math.max(approved, anchor + (due.minutes ?? 0) * 60_000);
}

function anchorOf(request: Request, anchor: Exclude<Anchor, 'approval'>): Millis | undefined {
  if (anchor === 'end' && request.contained !== undefined) return Date.parse(request.contained.at);
  const at = request.wanted?.timeline[anchor];
  return at === undefined ? undefined : Date.parse(at);
}

/** The moment the first approved plan with this step was approved. */
export function approvedAt(request: Request, step: StepId): Millis | undefined {
  const plan = request.plans.find(
    (other) => other.status === 'approved' && other.plan.checklist.includes(step),
  );
  return plan?.approvedAt === undefined ? undefined : Date.parse(plan.approvedAt);
}

/**
 * Steps that must be proven first and are not. A broken optional step never blocks, and what takes access away waits for no
 * second look at nothing (design 5.5); what speaks of the proof, such as a ticket, does.
 */
export function unmet(request: Request, step: Step, steps: Steps): readonly StepId[] {
  if (request.rescinded !== undefined) return [];
  return step.after.filter(
    (id) => request.checklist.includes(id) && !passes(step, request.steps.get(id), steps.get(id)),
  );
}

function passes(waiting: Step, state: StepState | undefined, step: Step | undefined): boolean {
  if (waiting.scope === undefined ? isSettled(state) : isClear(state)) return true;
  return step?.optional === true && (state?.failed !== undefined || state?.held !== undefined);
}

/**
 * Steps whose calls must have been accepted first and were not. One that is a person's task, planned as such or after a
 * refusal, holds nothing up: sessions end even where the account cannot be disabled from here (design 5.5).
 */
export function unsent(
  request: Request,
  step: Step,
  justSent: ReadonlySet<StepId> = new Set(),
): readonly StepId[] {
  if (request.rescinded !== undefined) return [];
  return (step.afterSent ?? []).filter((id) => {
    const state = request.steps.get(id);
    return (
      request.checklist.includes(id) &&
      !isClear(state) &&
      state?.accepted !== true &&
      state?.refusedCode === undefined &&
      state?.held === undefined &&
      !isPersonsTask(request, id) &&
      !justSent.has(id)
    );
  });
}

function isPersonsTask(request: Request, step: StepId): boolean {
  return [...request.tasks.values()].some((task) => task.step === step);
}

/**
 * When a step should be run next: looked at, sent or verified; the run itself decides which. Undefined while something
 * else must happen first (approval, an earlier step, a person).
 */
export function nextRun(request: Request, step: Step, steps: Steps): Millis | undefined {
  const state = request.steps.get(step.id);
  if (isSettled(state) || state?.held !== undefined || state?.failed !== undefined || state?.drifted === true)
    return undefined;
  const due = dueAt(request, step);
  if (due === undefined || unmet(request, step, steps).length > 0) return undefined;
  if (
    state === undefined ||
    (state.attempts === 0 && state.looks === 0 && state.firstAttemptAt === undefined)
  )
    return due;
  if (state.clear !== undefined && state.waitsUntil === state.clear.until)
    return Math.max(due, waitsUntil(state));
  if (state.openIntent) return afterOpenIntent(state, step, request);
  return Math.max(due, afterLast(state, step, request), waitsUntil(state));
}

/** Nobody knows what came of the call: looked for at once, then with growing pauses until it is seen or a person decides. */
function afterOpenIntent(state: StepState, step: Step, request: Request): Millis {
  if (state.lastLookAt === undefined) return Date.parse(state.lastAttemptAt ?? request.changedAt);
  const pause = openIntentPauseMillis(step.settleMinutes, state.looks, step.proofMinutesMax);
  return Date.parse(state.lastLookAt) + shorterWhileUnread(pause, { state, step, request });
}

function waitsUntil({ waitsUntil }: StepState): Millis {
  return waitsUntil === undefined ? 0 : Date.parse(waitsUntil);
}

interface Looking {
  readonly state: StepState;
  readonly step: Step;
  readonly request: Request;
}

/** An outage is nobody at work on the step: the end of access does not wait for hours after it. */
function shorterWhileUnread(pause: Millis, { state, step, request }: Looking): Millis {
  if (state.unreadSince === undefined || !endsAccess(request, step)) return pause;
  return Math.min(pause, unreadPauseSecondsMax * 1000);
}

function afterLast(state: StepState, step: Step, request: Request): Millis {
  const since = Date.parse(state.lastLookAt ?? state.appliedAt ?? state.firstAttemptAt ?? '');
  const asked = [...state.items.values()].map((item) =>
    retryPauseMillis(item.outcome, item.retryAfterSeconds),
  );
  const pause = lookPauseMillis(step.settleMinutes, state.looks, step.proofMinutesMax);
  return since + Math.max(shorterWhileUnread(pause, { state, step, request }), ...asked);
}

function retryPauseMillis(outcome: string, retryAfterSeconds: number | undefined): Millis {
  if (outcome === 'throttled') return (retryAfterSeconds ?? 5) * 1000;
  if (outcome === 'waiting') return outsideApprovalMinutes * 60_000;
  return 0;
}
