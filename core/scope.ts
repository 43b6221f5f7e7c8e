import type { StepId } from './change.ts';
import type { Departure } from './memberships.ts';
import type { Wanted } from './wanted.ts';

/** What a change is approved under, where it is not approved by itself. */
interface Covered {
  readonly scope?: string;
  readonly scopeStep?: StepId;
}

/**
 * What a mover's new manager refuses in the access review. The plan lists all items that are put to them and is approved
 * with it; their signature then decides, and nobody is asked again.
 */
export const refused = { scope: 'refused', scopeStep: 'review-access' } as const satisfies Covered;

/**
 * A leaver's removals carry the scope they are approved under; a mover's are approved item by item (design 6.4), but for
 * what the new manager refuses.
 */
export function scopeOf(wanted: Wanted, scope: string, going: NonNullable<Departure>): Covered {
  if (wanted.leg === 'leaver') return { scope };
  return going.refused === true ? refused : {};
}

/** Seconds are the finest a directory time stamp is known to carry, so both sides are cut to them. */
export function notBefore(stamp: string | undefined, since: string | undefined): boolean {
  if (stamp === undefined || since === undefined) return false;
  const second = (text: string) => Math.floor(Date.parse(text) / 1000);
  return second(stamp) >= second(since);
}
