import { accept, type DecideContext, type Decided, type Intent, refuse } from './decide.ts';
import type { Request } from './request.ts';

type Of<V extends Intent['verb']> = Extract<Intent, { verb: V }>;

/** Lets a held or failed step go on, after a person has looked: send again, it happened, or simply go on reading. */
export function release(request: Request, intent: Of<'release'>): Decided {
  const state = request.steps.get(intent.step);
  if (state === undefined || (state.held === undefined && state.failed === undefined))
    return refuse('not-held');
  if (state.held?.because === 'protected')
    return refuse('not-possible-now', { state: 'the account is protected' });
  return accept({ kind: 'released', step: intent.step, how: intent.how });
}

/** Accepts that a step stays unproven, with reason and expiry. Steps that end access can never be waived. */
export function waive(request: Request, intent: Of<'waive'>, context: DecideContext): Decided {
  if (!request.checklist.includes(intent.step)) return refuse('not-held');
  if (request.steps.get(intent.step)?.proven !== undefined)
    return refuse('already-decided', { state: 'proven' });
  if (request.leg === 'leaver' && context.steps.get(intent.step)?.containment === true)
    return refuse('not-waivable');
  if (intent.reason.trim() === '') return refuse('comment-required');
  return accept({ kind: 'waived', step: intent.step, reason: intent.reason.trim(), until: intent.until });
}
