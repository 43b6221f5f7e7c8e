import type { People, Power, Role } from './access.ts';
import { roles } from './access.ts';
import type { Leg } from './form.ts';
import type { PersonRef } from './person.ts';

/** Somebody decides in another's place for a while: dated, scoped to kinds of request, never passed on. */
export interface Delegation {
  readonly from: PersonRef;
  readonly to: PersonRef;
  readonly legs: readonly Leg[];
  /** ISO instants. */
  readonly begins: string;
  readonly ends: string;
}

/** Everybody in the directory, as far as approvals and names need it. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly enabled: boolean;
  readonly guest: boolean;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly office?: string;
  readonly managerId?: string;
  readonly employeeId?: string;
}

export interface PeopleFacts {
  readonly entries: ReadonlyMap<string, DirectoryEntry>;
  readonly members: Readonly<Record<Role, readonly string[]>>;
  /** Who does the tasks for objects that are mastered on premises. */
  readonly onPremises?: readonly string[];
  readonly powers: Readonly<Record<Power, readonly Role[]>>;
  /** Reason by directory id and by every other name of the account (sign-in name, addresses), in lower case. */
  readonly protected: ReadonlyMap<string, string>;
  /** Groups whose membership only people change (role groups, protected groups): reason by lower-case object id. */
  readonly guardedGroups?: ReadonlyMap<string, string>;
  /** Until when somebody is out of office, ISO UTC, by directory id; an open end is the year 9999. */
  readonly away?: ReadonlyMap<string, string>;
  /** People whose departure has begun: they no longer count. */
  readonly departing: ReadonlySet<string>;
  readonly delegations: readonly Delegation[];
  /** Business time, ISO UTC. */
  readonly now: string;
}

type RolesOf = ReadonlyMap<string, ReadonlySet<Role>>;

/** Every click asks for roles, and the members change with a snapshot only. */
const indexed = new WeakMap<PeopleFacts['members'], RolesOf>();

function rolesBy(members: PeopleFacts['members']): RolesOf {
  const known = indexed.get(members);
  if (known !== undefined) return known;
  const rolesOf = new Map<string, Set<Role>>();
  for (const role of roles) {
    for (const id of members[role]) rolesOf.set(id, (rolesOf.get(id) ?? new Set()).add(role));
  }
  indexed.set(members, rolesOf);
  return rolesOf;
}

/** Answers about people from one set of facts; the same facts give the same answers. */
export function peopleFrom(facts: PeopleFacts): People {
  const rolesOf = rolesBy(facts.members);
  const active = (id: string): boolean => {
    const entry = facts.entries.get(id);
    return entry?.enabled === true && !entry.guest && !facts.departing.has(id);
  };
  const ref = (id: string): readonly PersonRef[] => {
    const entry = facts.entries.get(id);
    return entry === undefined ? [] : [{ id, name: entry.name, upn: entry.upn }];
  };
  const running = (leg: string): readonly Delegation[] =>
    facts.delegations.filter(
      (one) => one.legs.includes(leg as Leg) && one.begins <= facts.now && facts.now < one.ends,
    );
  return {
    active,
    roles: (id) => rolesOf.get(id) ?? new Set(),
    members: (role) => facts.members[role].filter(active).flatMap(ref),
    onPremises: () => (facts.onPremises ?? []).filter(active).flatMap(ref),
    rolesWith: (power) => facts.powers[power],
    protectedBecause: (name) => facts.protected.get(name.toLowerCase()),
    guardedGroup: (id) => facts.guardedGroups?.get(id.toLowerCase()),
    guardedGroups: () => [...(facts.guardedGroups?.keys() ?? [])],
    away: (id) => {
      const until = facts.away?.get(id);
      return until !== undefined && facts.now < until ? until : undefined;
    },
    managerOf: (id) => facts.entries.get(id)?.managerId,
    actsFor: (id, leg) =>
      running(leg)
        .filter((one) => one.to.id === id)
        .map((one) => one.from),
    delegatesOf: (id, leg) =>
      running(leg)
        .filter((one) => one.from.id === id && active(one.to.id))
        .map((one) => one.to),
  };
}

/** Longest delegation; a longer absence is a case for policy/people.yaml. */
export const delegationDaysMax = 60;

/** Why a delegation is not possible, or undefined. No chains: whoever acts for others cannot hand that on. */
export function delegationFault(
  facts: PeopleFacts,
  wanted: Delegation,
): 'same-person' | 'not-active' | 'chain' | 'dates' | 'scope' | undefined {
  if (wanted.from.id === wanted.to.id) return 'same-person';
  if (wanted.legs.length === 0) return 'scope';
  if (!peopleFrom(facts).active(wanted.to.id)) return 'not-active';
  const days = (Date.parse(wanted.ends) - Date.parse(wanted.begins)) / 86_400_000;
  if (!(days > 0 && days <= delegationDaysMax && wanted.ends > facts.now)) return 'dates';
  const overlaps = (other: Delegation): boolean => other.begins < wanted.ends && wanted.begins < other.ends;
  const chained = facts.delegations.some(
    (other) => overlaps(other) && (other.to.id === wanted.from.id || other.from.id === wanted.to.id),
  );
  return chained ? 'chain' : undefined;
}
