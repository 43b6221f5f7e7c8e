import { NOTHING_WANTED } from '../core/engine/look.ts';
import { leaverWishes } from '../core/leaver-wishes.ts';
import type { PersonRef } from '../core/person.ts';
import type { Wanted } from '../core/wanted.ts';
import { personFacts } from '../core/wanted-by-policy.ts';
import type { Bot } from './bot.ts';

/** What policy would want of this person's departure today; nothing is handed to anybody by an audit. */
export function leaverWishesFor(bot: Bot, person: PersonRef): Wanted {
  const policy = bot.policy();
  const entry = bot.facts().entries.get(person.id);
  const facts = personFacts(policy, {
    jobTitle: entry?.jobTitle,
    department: entry?.department,
    officeLocation: entry?.office,
  });
  const leaver = leaverWishes(policy, facts, { leaver: person, handoverTo: person, reportsTo: person });
  return { ...NOTHING_WANTED, leg: 'leaver', leaver };
}
