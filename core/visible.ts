import type { Entry } from './entry.ts';
import type { Request } from './request.ts';
import { endsUnread } from './unread.ts';

/** Kinds that change nothing people see; they do not cause a new message. */
const silentKinds: ReadonlySet<Entry['kind']> = new Set([
  'told',
  'refused',
  'looked',
  'remind-asked',
  'reminded',
]);

/**
 * True when people are to be told of a line that comes on top of this state. Whom a message did not reach is shown to those
 * whom it did, so a change in that is told like any other; so is the look that ends an alarm.
 */
export function isVisible(request: Request, entry: Entry): boolean {
  if (entry.kind !== 'told') return !silentKinds.has(entry.kind) || endsUnread(request, entry);
  const ids = (people: Request['unreachable']): string => people.map(({ person }) => person.id).join(' ');
  return ids(entry.unreachable) !== ids(request.unreachable);
}
