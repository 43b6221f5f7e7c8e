import type { People, Role } from './access.ts';
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
}

export interface PeopleFacts {
  readonly entries: ReadonlyMap<string, DirectoryEntry>;
  readonly members: Readonly<Record<Role, readonly string[]>>;
  /** Reason by directory id. */
  readonly protected: ReadonlyMap<string, string>;
  /** People whose departure has begun: they no longer count. */
  readonly departing: ReadonlySet<string>;
  readonly delegations: readonly Delegation[];
  /** Business time, ISO UTC. */
  readonly now: string;
}

/** Answers about people from one set of facts; the same facts give the same answers. */
export function peopleFrom(facts: PeopleFacts): People {
  const rolesOf = new Map<string, Set<Role>>();
  for (const role of roles) {
    for (const id of facts.members[role]) rolesOf.set(id, (rolesOf.get(id) ?? new Set()).add(role));
  }
  const active = (id: string): boolean => {
    const entry = facts.entries.get(id);
    return entry?.enabled === true && !entry.guest && !facts.departing.has(id);
  };
  const ref = (id: string): readonly PersonRef[] => {
    const entry = facts.entries.get(id);
    return entry === undefined ? [] : [{ id, name: entry.name, upn: entry.upn }];
  };
  return {
    active,
    roles: (id) => rolesOf.get(id) ?? new Set(),
    members: (role) => facts.members[role].filter(active).flatMap(ref),
    protectedBecause: (id) => facts.protected.get(id),
    actsFor: (id, leg) =>
      facts.delegations
        .filter(
          (one) =>
            one.to.id === id &&
            one.legs.includes(leg as Leg) &&
            one.begins <= facts.now &&
            facts.now < one.ends,
        )
        .map((one) => one.from),
  };
}

/** Why a delegation is not possible, or undefined. No chains: whoever acts for others cannot hand that on. */
export function delegationFault(
  facts: PeopleFacts,
  wanted: Delegation,
): 'same-person' | 'not-active' | 'chain' | 'dates' | undefined {
  if (wanted.from.id === wanted.to.id) return 'same-person';
  if (!peopleFrom(facts).active(wanted.to.id)) return 'not-active';
  if (!(wanted.begins < wanted.ends)) return 'dates';
  const overlaps = (other: Delegation): boolean => other.begins < wanted.ends && wanted.begins < other.ends;
  const chained = facts.delegations.some(
    (other) => overlaps(other) && (other.to.id === wanted.from.id || other.from.id === wanted.to.id),
  );
  return chained ? 'chain' : undefined;
}
