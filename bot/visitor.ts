import { languageOf, type Viewer } from '../cards/viewer.ts';
import type { People } from '../core/access.ts';
import { powersOf, relationsOf } from '../core/access.ts';
import type { DirectoryEntry, PeopleFacts } from '../core/people.ts';
import type { Actor, PersonRef } from '../core/person.ts';
import type { Policy } from '../core/policy.ts';
import type { Request } from '../core/request.ts';
import type { Activity } from './front-door/activity.ts';

/** The person behind an activity: identity from the authenticated envelope, names from the directory, never from the message. */
export interface Visitor {
  readonly ref: PersonRef;
  readonly actor: Actor;
  readonly entry: DirectoryEntry;
  readonly locale: string | undefined;
  readonly zone: string;
  /** Their id in this channel (`29:…`), which names them in a card's refresh; never a proof of who they are. */
  readonly chatUserId: string;
  /** True in a one-to-one chat with the bot. */
  readonly personal: boolean;
}

export interface VisitorParts {
  readonly facts: () => PeopleFacts;
  readonly policy: () => Policy;
}

/** Undefined when the directory does not know the sender, or knows them as a guest. */
export function visitorOf(activity: Activity, parts: VisitorParts): Visitor | undefined {
  const entry = parts.facts().entries.get(activity.from.aadObjectId);
  if (entry === undefined || entry.guest) return undefined;
  const ref: PersonRef = { id: entry.id, name: entry.name, upn: entry.upn };
  const office = entry.office === undefined ? undefined : parts.policy().offices.offices[entry.office];
  const client = activity.entities?.find((entity) => entity.type === 'clientInfo');
  return {
    ref,
    actor: { kind: 'person', id: entry.id, name: entry.name },
    entry,
    locale: activity.locale ?? (client?.type === 'clientInfo' ? (client.locale ?? undefined) : undefined),
    zone: office?.zone ?? Object.values(parts.policy().offices.offices)[0]?.zone ?? 'UTC',
    chatUserId: activity.from.id,
    personal:
      activity.conversation.conversationType === 'personal' ||
      activity.conversation.conversationType === undefined,
  };
}

/** Somebody as a card sees them, in relation to a request where there is one. */
export function viewerFor(
  visitor: Pick<Visitor, 'ref' | 'locale' | 'zone'>,
  people: People,
  request?: Request,
): Viewer {
  return {
    id: visitor.ref.id,
    name: visitor.ref.name,
    language: languageOf(visitor.locale),
    zone: visitor.zone,
    relations: request === undefined ? new Set() : relationsOf(request, visitor.ref, people),
    roles: people.roles(visitor.ref.id),
    actsFor: request === undefined ? [] : people.actsFor(visitor.ref.id, request.leg).map((one) => one.id),
    powers: powersOf(people, visitor.ref.id),
  };
}
