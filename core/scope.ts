import type { Wanted } from './wanted.ts';

/** A leaver's removals carry the scope they are approved under; a mover's are approved item by item (design 6.4). */
export function leaverScope(wanted: Wanted, scope: string): { readonly scope?: string } {
  return wanted.leg === 'leaver' ? { scope } : {};
}

/** Seconds are the finest a directory time stamp is known to carry, so both sides are cut to them. */
export function notBefore(stamp: string | undefined, since: string | undefined): boolean {
  if (stamp === undefined || since === undefined) return false;
  const second = (text: string) => Math.floor(Date.parse(text) / 1000);
  return second(stamp) >= second(since);
}
