import { businessDayBegin, type OfficeHours } from '../core/calendar.ts';
import type { PeopleFacts } from '../core/people.ts';
import type { Policy } from '../core/policy.ts';
import { quietUntil } from '../core/quiet-hours.ts';

export interface HoursParts {
  readonly facts: () => PeopleFacts;
  readonly policy: () => Policy;
}

/** Working hours and holidays of a person's office; of the first office where theirs is not known. */
export function hoursOf({ facts, policy }: HoursParts, person: string): OfficeHours {
  const { offices } = policy().offices;
  const office = facts().entries.get(person)?.office;
  const found = (office === undefined ? undefined : offices[office]) ?? Object.values(offices)[0];
  if (found === undefined) throw new TypeError('the policy names no office');
  return found;
}

/** When the office of a person opens on a day (`2026-12-07`), or on the next working day, ISO UTC; other text as it is. */
export function openingOn(parts: HoursParts, person: string, day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return day;
  return businessDayBegin(hoursOf(parts, person), day);
}

/** Until when somebody is left in peace by policy, epoch milliseconds; undefined when they may be rung for now. */
export function personQuietUntil(parts: HoursParts, person: string, at: number): number | undefined {
  return quietUntil(hoursOf(parts, person), parts.policy().checklists.quietHours, at);
}
