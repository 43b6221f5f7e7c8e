import type { ReadNote } from '../reader.ts';
import type { Request, StepState } from '../request.ts';
import type { Step } from '../step.ts';
import { clearAgainSeconds } from '../timing.ts';

/** What a look that found nothing left is judged by; `now` in milliseconds of business time. */
export interface ClearLook {
  readonly request: Request;
  readonly step: Step;
  readonly state: StepState | undefined;
  readonly reads: readonly ReadNote[];
  readonly now: number;
}

/**
 * When (ISO) a look that found nothing left has to be repeated before it is proof; undefined where it is proof already.
 *
 * A step with a scope promises that all of a kind is gone, also what somebody else has just added. A reader that lags shows
 * the time before that, and nothing in its answer says so. It is no older than what it shows of our own calls; where none of
 * these has been carried out lately, a second look at the end of the settling time is no older than the first one: what was there then is seen.
 * A step that compares with a time stamp of its own (`verify`) needs neither.
 */
export function lookAgainAt({ request, step, state, reads, now }: ClearLook): string | undefined {
  if (step.scope === undefined || step.verify !== undefined || request.rescinded !== undefined)
    return undefined;
  if (reads.length === 0) return undefined;
  const settling = Math.max(clearAgainSeconds, step.settleMinutes * 60) * 1000;
  const sent = state?.accepted === true ? Date.parse(state.acceptedAt ?? '') : Number.NaN;
  if (now - sent <= settling) return undefined;
  if (state?.clear === undefined) return new Date(now + settling).toISOString();
  return now >= Date.parse(state.clear.until) ? undefined : state.clear.until;
}
