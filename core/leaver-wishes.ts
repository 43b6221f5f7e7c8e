import type { PersonRef } from './person.ts';
import type { LeaverPolicy } from './policy/leaver.ts';
import { firstMatching, fold, matches, matchesEverybody, type PersonFacts } from './policy/matching.ts';
import type { Policy } from './policy.ts';
import { ruleText } from './role-access.ts';
import { fill } from './step.ts';
import type { Handover, LeaverWishes } from './wanted.ts';

export interface LeaverPeople {
  readonly leaver: PersonRef;
  readonly handoverTo: PersonRef;
  readonly reportsTo: PersonRef;
}

/** How policy wants this person's departure treated. */
export function leaverWishes(policy: Policy, facts: PersonFacts, people: LeaverPeople): LeaverWishes {
  const { leaver } = policy;
  const hold = firstMatching(leaver.hold, facts);
  const known = inventoryOf(policy, facts, people.leaver.upn);
  const values = {
    name: people.leaver.name,
    handover: people.handoverTo.name,
    handoverMail: people.handoverTo.upn ?? people.handoverTo.name,
  };
  return {
    handoverTo: people.handoverTo,
    reportsTo: people.reportsTo,
    mailbox: firstMatching(leaver.mailbox, facts).treatment,
    hold: hold.hold,
    ...(hold.hold && hold.days !== undefined ? { holdDays: hold.days } : {}),
    autoReply: {
      internal: fill(leaver.autoReply.internal, values),
      external: fill(leaver.autoReply.external, values),
    },
    companyDevice: firstMatching(leaver.companyDevice, facts).treatment,
    personalDevice: leaver.personalDevice,
    privilegedRemoval: leaver.privilegedRemoval,
    credentials: known.filter((handover) => handover.kind === 'credential'),
    items: known.filter((handover) => handover.kind === 'item'),
    sharedSizeMaxGb: leaver.sharedSizeMaxGb,
  };
}

/** What the person knows or holds: by rule of the inventory, by name in it, or by what their role was handed. */
function inventoryOf(policy: Policy, facts: PersonFacts, upn: string | undefined): readonly Handover[] {
  const listed = policy.leaver.inventory
    .filter((entry) => isListed(entry, facts, upn))
    .map(({ id, name, kind }) => ({ id, name, kind, rule: ruleText('leaver', name) }));
  const handed = policy.roles.rules
    .filter((rule) => matches(rule.match, facts))
    .flatMap((rule) => rule.handovers.map((item) => ({ ...item, rule: ruleText('roles', rule.name) })));
  const found = new Map<string, Handover>();
  for (const item of [...listed, ...handed]) if (!found.has(item.id)) found.set(item.id, item);
  return [...found.values()];
}

/** Named people count besides the rule; an entry that names people and has an empty rule means only them. */
function isListed(
  { match, people }: LeaverPolicy['inventory'][number],
  facts: PersonFacts,
  upn: string | undefined,
): boolean {
  if (upn !== undefined && people.some((name) => fold(name) === fold(upn))) return true;
  const onlyThem = people.length > 0 && matchesEverybody(match);
  return !onlyThem && matches(match, facts);
}
