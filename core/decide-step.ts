import { accept, type DecideContext, type Decided, type Intent, refuse } from './decide.ts';
import type { HoldReason } from './entry.ts';
import { isCalendarDay } from './intake-fields.ts';
import { type Actor, samePerson } from './person.ts';
import { needsTwoReleases, RELEASE_ASKED } from './replay.ts';
import type { Request } from './request.ts';

type Of<V extends Intent['verb']> = Extract<Intent, { verb: V }>;

/**
 * Lets a held or failed step go on, after a person has looked: send again, it happened, or simply go on reading. What
 * exceeds the budget or an anomaly stopped needs two different people of security or operations; neither made the request.
 */
export function release(
  request: Request,
  actor: Actor,
  intent: Of<'release'>,
  context: DecideContext,
): Decided {
  const state = request.steps.get(intent.step);
  if (state === undefined || (state.held === undefined && state.failed === undefined))
    return refuse('not-held');
  const because = state.held?.because;
  if (because === 'protected') return refuse('not-possible-now', { state: 'the account is protected' });
  const accepted = accept({ kind: 'released', step: intent.step, how: intent.how });
  if (!standsForApproval(because)) return accepted;
  if (samePerson(actor, request.requester)) return refuse('own-request');
  const held = context.people.roles(actor.id);
  if (!held.has('security') && !held.has('operator'))
    return refuse('not-yours', { why: 'security or operations release this' });
  if (!needsTwoReleases(because)) return accepted;
  if (state.releaseAsked === undefined)
    return accept({ kind: 'alarm', code: RELEASE_ASKED, detail: intent.step });
  if (samePerson(state.releaseAsked, actor)) return refuse('release-recorded');
  return context.people.active(state.releaseAsked.id)
    ? accepted
    : accept({ kind: 'alarm', code: RELEASE_ASKED, detail: intent.step });
}

/** Holds whose release takes the place of an approval or of a limit, so that it takes a role and no interest of one's own. */
function standsForApproval(because: HoldReason | undefined): boolean {
  return needsTwoReleases(because) || because === 'approver-gone' || because === 'second-approval';
}

/** Accepts that a step stays unproven, with reason and expiry. Steps that end access can never be waived. */
export function waive(request: Request, intent: Of<'waive'>, context: DecideContext): Decided {
  if (!request.checklist.includes(intent.step)) return refuse('not-held');
  if (request.steps.get(intent.step)?.proven !== undefined)
    return refuse('already-decided', { state: 'proven' });
  if (request.leg === 'leaver' && context.steps.get(intent.step)?.containment === true)
    return refuse('not-waivable');
  if (intent.reason.trim() === '') return refuse('comment-required');
  if (intent.until !== undefined && !(isCalendarDay(intent.until) && intent.until > context.now.slice(0, 10)))
    return refuse('date-unusable', { why: 'it must be a day that is still to come' });
  return accept({ kind: 'waived', step: intent.step, reason: intent.reason.trim(), until: intent.until });
}
