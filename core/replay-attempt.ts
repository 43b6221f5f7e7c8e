import type { AppliedResult, AttemptedStep } from './entry.ts';
import type { StepState } from './request.ts';

/** True for a call that certainly had no effect: throttled, waiting for a second administrator, refused, or never sent. */
export function certainlyIdle({ outcome }: Pick<AppliedResult, 'outcome'>): boolean {
  return outcome !== 'done' && outcome !== 'unknown';
}

/** Notes what is about to be sent: until an answer is written, nobody knows what came of it. */
export function markAttempt(state: StepState, attempt: AttemptedStep, at: string): void {
  state.attempts = attempt.attempt;
  for (const { item } of attempt.found ?? []) state.foundLater.add(item);
  for (const item of attempt.items) {
    state.items.set(item, { attempts: (state.items.get(item)?.attempts ?? 0) + 1, at, outcome: 'unknown' });
  }
  state.firstAttemptAt ??= at;
  state.lastAttemptAt = at;
  state.openIntent = true;
  state.triedBeyondBudget = state.beyondBudget;
  state.beyondBudget = undefined;
  state.clear = undefined;
  state.looks = 0;
  state.lastLookAt = undefined;
}

/**
 * Makes room for sending once more. Who sends again what had no answer does not mean what was answered: that stays done,
 * also where it cannot be seen yet.
 */
export function forgetSent(state: StepState): void {
  const lost = state.held?.because === 'unknown-outcome';
  const kept = [...state.items].filter(([, item]) => lost && item.outcome === 'done');
  Object.assign(state, { sent: false, attempts: 0, items: new Map(kept) });
}

/** Somebody said that it is done: the next look is not put off any more. */
export function lookAgain(state: StepState, at: string): void {
  Object.assign(state, { looks: 0, lastLookAt: undefined, waitsUntil: undefined, appliedAt: at });
}
