import type { People, Role } from './access.ts';
import { type Leg, legs } from './form.ts';
import type { HouseEntry } from './house.ts';
import { type Delegation, delegationFault, type PeopleFacts } from './people.ts';
import type { Actor, PersonRef } from './person.ts';
import { type Refusal, refusal } from './refusals.ts';

/** Verbs that concern no single request: the stop switch, and who decides in somebody's place. */
export const houseVerbs = ['stop-on', 'stop-off', 'set-delegation', 'end-delegation'] as const;
export type HouseVerb = (typeof houseVerbs)[number];

export type HouseIntent =
  | { readonly verb: 'stop-on' | 'stop-off'; readonly reason: string }
  | {
      readonly verb: 'set-delegation';
      /** Undefined when nobody, or more than one, was found under the name typed. */
      readonly to: PersonRef | undefined;
      readonly legs: readonly string[];
      /** ISO instants; empty when they could not be read. */
      readonly begins: string;
      readonly ends: string;
    }
  | { readonly verb: 'end-delegation'; readonly to: string };

/** The line to write, or why not. */
export type HouseDecided = { readonly entry: HouseEntry } | { readonly refusal: Refusal };

export interface HouseContext {
  readonly people: People;
  readonly facts: PeopleFacts;
  /** True while the stop switch (the card's, not the file's) is on. */
  readonly stopped: boolean;
}

/** Roles behind each verb; an empty list means every active person, for themselves alone. */
export const houseRules: Readonly<Record<HouseVerb, readonly Role[]>> = {
  'stop-on': ['security', 'operator'],
  'stop-off': ['security', 'operator'],
  'set-delegation': [],
  'end-delegation': [],
};

/** Judges a verb that concerns no request. Pure; a repeated click meets the state the first one left. */
export function decideHouse(actor: Actor, intent: HouseIntent, context: HouseContext): HouseDecided {
  const refused = mayUse(actor, intent.verb, context.people);
  if (refused !== undefined) return { refusal: refused };
  switch (intent.verb) {
    case 'stop-on':
      if (context.stopped) return no('already-decided', { state: 'the stop switch is on' });
      if (intent.reason.trim() === '') return no('comment-required');
      return { entry: { kind: 'stopped', reason: intent.reason.trim() } };
    case 'stop-off':
      if (!context.stopped) return no('already-decided', { state: 'the stop switch is off' });
      return { entry: { kind: 'resumed', reason: intent.reason.trim() } };
    case 'set-delegation':
      return delegate(actor, intent, context);
    case 'end-delegation': {
      const held = context.facts.delegations.some(
        (one) => one.from.id === actor.id && one.to.id === intent.to,
      );
      return held
        ? { entry: { kind: 'delegation-ended', delegate: intent.to } }
        : no('already-decided', { state: 'there is no such delegation of yours' });
    }
    default:
      return intent satisfies never;
  }
}

function mayUse(actor: Actor, verb: HouseVerb, people: People): Refusal | undefined {
  if (!people.active(actor.id)) return refusal('not-active');
  const rule = houseRules[verb];
  const held = people.roles(actor.id);
  return rule.length === 0 || rule.some((role) => held.has(role))
    ? undefined
    : refusal('not-yours', {
        why: `only ${rule.join(' and ')} may`,
        'why.de': `nur ${rule.map((role) => roleNames[role]).join(' und ')} darf das`,
      });
}

/** Always one's own seat: whom somebody else delegates is never taken from the click. */
function delegate(
  actor: Actor,
  intent: Extract<HouseIntent, { verb: 'set-delegation' }>,
  { facts }: HouseContext,
): HouseDecided {
  if (intent.to === undefined) return no('delegation-unusable', { why: 'this person was not found' });
  const delegation: Delegation = {
    from: { id: actor.id, name: actor.name },
    to: intent.to,
    legs: legs.filter((leg: Leg) => intent.legs.includes(leg)),
    begins: intent.begins,
    ends: intent.ends,
  };
  const fault = delegationFault(facts, delegation);
  const { to, legs: scope, begins, ends } = delegation;
  return fault === undefined
    ? { entry: { kind: 'delegated', delegate: to.id, legs: scope, begins, ends } }
    : no('delegation-unusable', { why: whys[fault] });
}

/** Roles in German, as cards call them. */
const roleNames: Readonly<Record<Role, string>> = {
  requester: 'eine beantragende Person',
  hr: 'die Personalabteilung',
  technician: 'die IT-Technik',
  security: 'die IT-Sicherheit',
  auditor: 'die Revision',
  operator: 'der IT-Betrieb',
};

const whys: Readonly<Record<NonNullable<ReturnType<typeof delegationFault>>, string>> = {
  'same-person': 'nobody acts for themselves',
  'not-active': 'this person is disabled, a guest or leaving',
  chain: 'whoever acts for somebody cannot hand that on',
  dates: 'the dates do not follow each other, lie in the past or span more than 60 days',
  scope: 'no kind of request is chosen',
};

const no = (code: Refusal['code'], values: Refusal['values'] = {}): { readonly refusal: Refusal } => ({
  refusal: refusal(code, values),
});
