import { isOver, isSettled, type Request } from './request.ts';

const enableStep = 'enable-account';
const strongSignInStep = 'register-strong-sign-in';

/** Whether a one-time pass may be made: once the account works, and no longer than the person has no way in of their own. */
export type PassState = 'too-early' | 'open' | 'over';

/**
 * The pass is a way into somebody's account. It ends with what it is for: as soon as a strong sign-in method of the person
 * is proven, or the request is over, no manager can make one with it any more.
 */
export function passState(request: Request): PassState {
  if (isOver(request) || isSettled(request.steps.get(strongSignInStep))) return 'over';
  return request.subject.id !== undefined && isSettled(request.steps.get(enableStep)) ? 'open' : 'too-early';
}
