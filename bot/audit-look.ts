import type { PersonAudit } from '../core/audit.ts';
import { auditPeople } from '../core/audit.ts';
import { NOTHING_WANTED } from '../core/engine/look.ts';
import type { World } from '../core/engine/world.ts';
import { type FormerPeople, type LeftBecause, readFormerPeople } from '../core/former-people.ts';
import { leaverWishes } from '../core/leaver-wishes.ts';
import type { PeopleFacts } from '../core/people.ts';
import type { PersonRef } from '../core/person.ts';
import type { Policy } from '../core/policy.ts';
import type { Store } from '../core/ports.ts';
import type { Wanted } from '../core/wanted.ts';
import { personFacts } from '../core/wanted-by-policy.ts';

/** The audit of everybody who left, in the place of one person's directory id. */
export const EVERYBODY = 'all';

/** Leftovers kept of one audit; beyond that they are counted only. */
export const leftoversKeptMax = 4_000;
/** Leftovers kept of one person. */
const leftoversOfOneMax = 200;

export interface AuditedPerson extends PersonAudit {
  /** How many there are, also where not all are kept. */
  readonly count: number;
  /** For an audit of everybody: why the person counts as having left. */
  readonly because?: LeftBecause;
  /** A live request about the person, so that nobody opens a second one. */
  readonly live?: string;
}

/** What an audit found, as it is kept and drawn. */
export interface AuditResult {
  readonly scope: string;
  /** Business time, ISO UTC, at which it began. */
  readonly at: string;
  /** People with leftovers or something unread, the most first; for one person always that person. */
  readonly people: readonly AuditedPerson[];
  /** How many people were looked at. */
  readonly looked: number;
  readonly read: {
    readonly objects: number;
    readonly requests: number;
    readonly mailboxes: { readonly read: number; readonly all: number };
  };
  readonly former?: Pick<FormerPeople, 'all' | 'otherAccounts' | 'leaveDatesRead'>;
}

export interface LookParts {
  readonly world: World;
  readonly policy: () => Policy;
  readonly facts: () => PeopleFacts;
  readonly store: Pick<Store, 'search'>;
  readonly term: (word: string) => string;
}

/** Looks at one person or at everybody who left. Rejects when even that could not be read, or when `goOn` says so. */
export async function lookForLeftovers(
  parts: LookParts,
  scope: string,
  goOn: (looked: number) => Promise<void>,
): Promise<AuditResult> {
  const { world } = parts;
  const facts = parts.facts();
  const now = new Date(world.clock.now()).toISOString();
  const reader = world.tenant.reader({ priority: 'low' });
  const former = scope === EVERYBODY ? await readFormerPeople(reader, facts, now) : undefined;
  const people = former?.people.map((one) => one.person) ?? onlyPerson(facts, scope);
  const names = nameIndex(facts);
  const audit = await auditPeople(
    { reader, steps: world.steps(), now, goOn, known: (name) => names.get(name) ?? [] },
    people.map((person) => ({ person, wanted: wantedToday(parts, person) })),
  );
  const because = new Map(former?.people.map((one) => [one.person.id, one.because] as const));
  const found = audit.people
    .filter((one) => former === undefined || one.leftovers.length > 0 || one.unread.length > 0)
    .map((one) => ({ ...one, count: one.leftovers.length, because: because.get(one.person.id) }));
  return {
    scope,
    at: now,
    people: await withLive(parts, capped(sorted(found))),
    looked: audit.people.length,
    read: audit.read,
    ...(former === undefined ? {} : { former: summary(former) }),
  };
}

function summary({ all, otherAccounts, leaveDatesRead }: FormerPeople): AuditResult['former'] {
  return { all, otherAccounts, leaveDatesRead };
}

function onlyPerson(facts: PeopleFacts, id: string): readonly PersonRef[] {
  const entry = facts.entries.get(id);
  return entry === undefined ? [] : [{ id: entry.id, name: entry.name, upn: entry.upn }];
}

/** Directory ids by everything a mailbox may call somebody. */
function nameIndex(facts: PeopleFacts): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { id, upn, name } of facts.entries.values())
    for (const word of new Set([id, upn, name].map((one) => one.toLowerCase())))
      index.set(word, [...(index.get(word) ?? []), id.toLowerCase()]);
  return index;
}

/** What policy would want of this person's departure today; nothing is handed to anybody by an audit. */
function wantedToday({ policy, facts, world }: LookParts, person: PersonRef): Wanted {
  const entry = facts().entries.get(person.id);
  const of = personFacts(policy(), {
    jobTitle: entry?.jobTitle,
    department: entry?.department,
    officeLocation: entry?.office,
  });
  const manager = entry?.managerId === undefined ? undefined : facts().entries.get(entry.managerId);
  const reportsTo = manager === undefined ? person : { id: manager.id, name: manager.name, upn: manager.upn };
  const leaver = leaverWishes(policy(), of, { leaver: person, handoverTo: person, reportsTo });
  return { ...NOTHING_WANTED, leg: 'leaver', leaver, guardedGroups: world.people().guardedGroups() };
}

/** Open accounts first, then whoever has most. */
function sorted(found: readonly AuditedPerson[]): readonly AuditedPerson[] {
  const rank = ({ because }: AuditedPerson): number =>
    Number(because === undefined || because === 'disabled');
  return [...found].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function capped(found: readonly AuditedPerson[]): readonly AuditedPerson[] {
  let left = leftoversKeptMax;
  return found.map((one) => {
    const kept = one.leftovers.slice(0, Math.min(leftoversOfOneMax, left));
    left -= kept.length;
    return { ...one, leftovers: kept };
  });
}

async function withLive(
  { store, term }: LookParts,
  found: readonly AuditedPerson[],
): Promise<readonly AuditedPerson[]> {
  return Promise.all(
    found.map(async (one) => {
      const words = [`subject:${one.person.id}`, 'state:live'];
      const [head] = (await store.search(words.map(term), { limit: 1 })).items;
      return head === undefined ? one : { ...one, live: head.request };
    }),
  );
}
