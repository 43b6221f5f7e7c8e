import { directoryId } from './account.ts';
import type { Subject } from './person.ts';
import type { Wanted } from './wanted.ts';

/**
 * How calls name the person: a joiner by the name that is bound once the account exists, before and after, so that the
 * approved call stays the same; everybody else by directory id.
 */
export function nameInCalls(wanted: Wanted, subject: Subject): string {
  return wanted.leg === 'joiner' ? '@subject' : directoryId(subject);
}

/** The sign-in name in calls; a joiner's is known only once the account exists under it. */
export function upnInCalls(wanted: Wanted, subject: Subject): string {
  return wanted.leg === 'joiner' ? '@upn' : (subject.upn ?? directoryId(subject));
}
