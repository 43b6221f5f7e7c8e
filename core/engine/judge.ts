import { type CallChange, type Change, changeKey, type TaskChange } from '../change.ts';
import type { PlanItem } from '../entry.ts';
import { compareWithApproved } from '../plan.ts';
import type { ReadNote } from '../reader.ts';
import type { Request, StepState } from '../request.ts';
import type { History, PlanInput, Step } from '../step.ts';
import { attemptsMax, resendAfterMinutes, unknownOutcomeSeconds } from '../timing.ts';
import { isBound } from './binding.ts';
import { lookAgainAt } from './seen-twice.ts';

/** Said of a look that found nothing left and is to be repeated. */
export const SEEN_ONCE = 'seen-once';

/** What one look means for a step. The run writes it down and does it; nothing is decided anywhere else. */
export type Verdict =
  | { readonly kind: 'proven'; readonly how: 'proven' | 'attested' }
  | { readonly kind: 'send'; readonly items: readonly PlanItem[]; readonly assign: readonly PlanItem[] }
  | { readonly kind: 'assign'; readonly assign: readonly PlanItem[] }
  | { readonly kind: 'wait'; readonly left: number; readonly because?: string; readonly until?: string }
  | { readonly kind: 'drift'; readonly extra: readonly PlanItem[] }
  | {
      readonly kind: 'hold';
      readonly because: 'unknown-outcome' | 'not-proven' | 'refused' | 'rejected';
      readonly detail: string;
    };

export interface JudgeInput {
  readonly request: Request;
  readonly step: Step;
  readonly state: StepState | undefined;
  readonly facts: unknown;
  /** What the facts were read from; nothing where the step asked nobody. */
  readonly reads: readonly ReadNote[];
  readonly input: PlanInput;
  readonly now: number;
}

/** Judges fresh facts of a step against what was approved and what was already sent. Pure. */
export function judge(judged: JudgeInput): Verdict {
  const { request, step, state, now } = judged;
  const changes = changesOf(judged);
  const own = request.rescinded === undefined ? step.verify?.(judged.input, judged.facts) : undefined;
  if (own !== undefined ? own.proven : changes.length === 0) return nothingLeft(judged);
  const pending = changes.filter((change) => change.kind !== 'wait');
  const { allowed, extra } = compareWithApproved(pending, request.approvedKeys);
  const calls = allowed.filter((item) => item.change.kind === 'call');
  const assign = allowed.filter(
    (item) => item.change.kind === 'task' && !request.tasks.has(taskId(step, item.change as TaskChange)),
  );
  const bound = step.bind?.(judged.facts) ?? [];
  const ready = calls.filter(
    (item) => isBound((item.change as CallChange).call, request, bound) && maySend(item, step, state, now),
  );
  if (ready.length > 0) return { kind: 'send', items: ready, assign };
  if (assign.length > 0) return { kind: 'assign', assign };
  const unasked = extra.filter((item) => !request.refusedKeys.has(item.key));
  if (unasked.length > 0) return { kind: 'drift', extra: unasked };
  if (extra.length > 0 && extra.length === changes.length)
    return { kind: 'hold', because: 'rejected', detail: refusedBy(request, extra) };
  const wait = { kind: 'wait', left: changes.length, because: own?.because ?? changes[0]?.says } as const;
  const until = waitsUntil(changes, now);
  if (until !== undefined) return { ...wait, until };
  return stuckBecause(calls, judged) ?? wait;
}

/** Nothing is left: a person's word or a fresh read is enough, anything else is seen twice. */
function nothingLeft(judged: JudgeInput): Verdict {
  const { request, step, state } = judged;
  if (attestedOnly(state, request, step)) return { kind: 'proven', how: 'attested' };
  const until = lookAgainAt(judged);
  if (until === undefined) return { kind: 'proven', how: 'proven' };
  return { kind: 'wait', left: 0, because: SEEN_ONCE, until };
}

/** Who refused what is left, in their own words. */
function refusedBy(request: Request, left: readonly PlanItem[]): string {
  const keys = new Set(left.map((item) => item.key));
  const plan = request.plans.findLast(
    (one) => one.status === 'rejected' && one.plan.items.some((item) => keys.has(item.key)),
  );
  const decision = plan?.decisions.at(-1);
  return [decision?.by.name, decision?.comment].filter((text) => text !== undefined).join(': ');
}

/** When the first of what is left may change, where all of it waits for a time that is known. */
function waitsUntil(changes: readonly Change[], now: number): string | undefined {
  const times = changes.map((change) =>
    change.kind === 'wait' ? Date.parse(change.until ?? '') : Number.NaN,
  );
  const soonest = Math.min(...times);
  return times.length > 0 && soonest > now ? new Date(soonest).toISOString() : undefined;
}

/**
 * Plan again, or for a rescinded request the reverse changes from the recorded before-state. What an approver struck is
 * not wanted any more.
 */
export function changesOf(judged: Omit<JudgeInput, 'now' | 'state' | 'reads'>): readonly Change[] {
  const { request, step, facts, input } = judged;
  const left = (changes: readonly Change[]): readonly Change[] =>
    request.struckKeys.size === 0
      ? changes
      : changes.filter((change) => !request.struckKeys.has(changeKey(change)));
  if (request.rescinded === undefined) return left(step.plan(input, facts));
  const undone = step.id in request.before ? step.undo?.(input, request.before[step.id], facts) : undefined;
  return Array.isArray(undone) ? left(undone as readonly Change[]) : [];
}

/** Name of a task within its request: the step, then the task of it. */
export function taskId(step: Step, change: TaskChange): string {
  return `${step.id}/${change.task.id}`;
}

/** True when the only ground for the step's proof is a person's word. */
function attestedOnly(state: StepState | undefined, request: Request, step: Step): boolean {
  if (state === undefined) return false;
  return [...request.tasks.values()].some(
    (task) =>
      task.step === step.id &&
      task.done !== undefined &&
      task.done.decided !== true &&
      task.change.kind === 'task' &&
      task.change.task.provenBy === 'attestation',
  );
}

/** May this exact call be sent (again)? A once-class item that was attempted never is, whatever came back unknown. */
function maySend(item: PlanItem, step: Step, state: StepState | undefined, now: number): boolean {
  const last = state?.items.get(item.item);
  if (last === undefined) return true;
  if (last.attempts >= attemptsMax && !didNothing.has(last.outcome)) return false;
  const age = now - Date.parse(last.at);
  switch (last.outcome) {
    case 'throttled':
      return age >= (last.retryAfterSeconds ?? 5) * 1000;
    case 'waiting':
      return true;
    case 'refused':
      // A block of access is tried again even so: the roles that stood in its way may have come off meanwhile.
      if (finalRefusals.has(last.code ?? ''))
        return step.containment === true && age >= blockedAgainMinutes * 60_000;
      return age >= 2000 * 2 ** last.attempts;
    case 'unknown':
      return step.retry !== 'once' && age >= Math.max(1, step.settleMinutes) * 1000;
    case 'done':
      return step.retry === 'repeatable' && age >= resendAfterMinutes * 60_000;
    default:
      return last.outcome satisfies never;
  }
}

/** Outcomes that certainly had no effect and only ask for patience: a busy service, a second administrator in Intune. */
const didNothing: ReadonlySet<string> = new Set(['throttled', 'waiting']);

/** Minutes after which a refused block of access is tried again. */
const blockedAgainMinutes = 10;

/** Answers that will not change by asking again: rights are missing, the target is out of reach, or it is not a cloud object. */
const finalRefusals: ReadonlySet<string> = new Set([
  'Authorization_RequestDenied',
  'Forbidden',
  'accessDenied',
  'OnPremisesMastered',
  'LastOwner',
  'permission-missing',
  'protected',
]);

function stuckBecause(calls: readonly PlanItem[], judged: JudgeInput): Verdict | undefined {
  const { step, state, now } = judged;
  if (state === undefined) return undefined;
  // What was never attempted waits from the look that first found something left.
  const began = state.appliedAt ?? state.lastAttemptAt ?? state.firstAttemptAt ?? state.waitsSince;
  const since = now - (began === undefined ? now : Date.parse(began));
  const outcomes = calls.map((item) => state.items.get(item.item));
  const refused = outcomes.find(
    (item) =>
      item?.outcome === 'refused' && (finalRefusals.has(item.code ?? '') || item.attempts >= attemptsMax),
  );
  if (refused !== undefined) return { kind: 'hold', because: 'refused', detail: refused.code ?? 'refused' };
  if (
    step.retry === 'once' &&
    outcomes.some((item) => item?.outcome === 'unknown') &&
    since >= unknownOutcomeSeconds * 1000
  ) {
    return {
      kind: 'hold',
      because: 'unknown-outcome',
      detail: 'the answer was lost and the effect cannot be seen',
    };
  }
  const tasksOpen = [...judged.request.tasks.values()].some(
    (task) => task.step === step.id && task.done === undefined,
  );
  const awaits = (judged.input.history.awaited ?? []).length > 0;
  if (!tasksOpen && !awaits && since >= step.proofMinutesMax * 60_000)
    return { kind: 'hold', because: 'not-proven', detail: `not seen within ${step.proofMinutesMax} minutes` };
  return undefined;
}

/** What a look may know of the request's own past. */
export function historyOf(request: Request, step: Step): History {
  const state = request.steps.get(step.id);
  const attested: Record<string, { at: string; by: string; proof: string }> = {};
  for (const task of request.tasks.values()) {
    if (task.step !== step.id || task.done === undefined) continue;
    attested[task.id.slice(step.id.length + 1)] = {
      at: task.done.at,
      by: task.done.by.name,
      proof: task.done.proof,
    };
  }
  for (const receipt of request.readReceipts)
    attested[`read:${receipt.document}`] ??= { at: receipt.at, by: receipt.by.name, proof: 'read' };
  const shown = request.passShown.at(-1);
  if (shown !== undefined) attested['pass-shown'] = { at: shown.at, by: shown.to.name, proof: 'pass shown' };
  const proven: Record<string, unknown> = {};
  for (const [id, other] of request.steps) if (other.proven !== undefined) proven[id] = other.kept ?? true;
  return {
    attemptedAt: state?.firstAttemptAt,
    attested,
    bound: request.bound,
    sent: state?.sent ?? false,
    before: request.before,
    proven,
    ...effectsBefore(request, step),
  };
}

/** What the steps before it in the same wave came to; where people did them, their proof is the moment. */
function effectsBefore(request: Request, step: Step): Pick<History, 'tookEffect' | 'awaited'> {
  const named = (step.afterSent ?? []).filter((id) => request.checklist.includes(id));
  const at = named.map((id) => {
    const state = request.steps.get(id);
    return [
      id,
      state?.accepted === true ? state.acceptedAt : (state?.clear?.at ?? state?.proven?.at),
    ] as const;
  });
  return {
    tookEffect: Object.fromEntries(at.flatMap(([id, when]) => (when === undefined ? [] : [[id, when]]))),
    awaited: at.flatMap(([id, when]) => (when === undefined ? [id] : [])),
  };
}

export type { CallChange };
