import { createHash } from 'node:crypto';
import { type CardContext, languageOf, type Viewer } from '../cards/viewer.ts';
import { managerOf, type People, powersOf, relationsOf } from '../core/access.ts';
import type { Teller } from '../core/engine/world.ts';
import { LATCHKEY, type PersonRef, samePerson } from '../core/person.ts';
import type { Store } from '../core/ports.ts';
import { isOver, pendingPlan, type Request, waitingApprovers } from '../core/request.ts';
import { renewalAsked } from '../core/stay.ts';
import type { Conversations } from './conversations.ts';
import type { Messenger } from './messenger.ts';

export interface TellerParts {
  readonly store: Store;
  readonly real: () => number;
  readonly messenger: Messenger;
  readonly conversations: Conversations;
  readonly people: () => People;
  readonly context: (request: Request) => CardContext;
  readonly draw: (request: Request, viewer: Viewer, context: CardContext) => object;
  readonly drawNudge: (request: Request, viewer: Viewer, about: string, context: CardContext) => object;
}

const KIND = 'message';

interface Posted {
  readonly activityId: string;
  readonly digest: string;
  /** What was asked of the person in it; a new question is a new message, since an update rings no bell. */
  readonly asks: string;
}

/** Keeps one living message per person and request: posted once, then updated in place while nothing new is asked. */
export function createTeller(parts: TellerParts): Teller {
  return {
    tell: async (request) => {
      const reached: string[] = [];
      const unreachable: { person: PersonRef; why: string }[] = [];
      await Promise.all(
        audienceOf(request, parts.people()).map(async (person) => {
          const why = await tellOne(parts, request, person);
          if (why === undefined) reached.push(person.id);
          else unreachable.push({ person, why });
        }),
      );
      return {
        reached: reached.sort(),
        unreachable: unreachable.sort((a, b) => a.person.id.localeCompare(b.person.id)),
      };
    },
    nudge: async (request, about, to) => {
      await Promise.all(
        to.map(async (person) => {
          const viewer = await viewerOf(parts, request, person);
          await parts.messenger.send({
            person: person.id,
            card: parts.drawNudge(request, viewer, about, parts.context(request)),
          });
        }),
      );
    },
  };
}

async function tellOne(parts: TellerParts, request: Request, person: PersonRef): Promise<string | undefined> {
  const id = `${request.id}~${person.id}`;
  const viewer = await viewerOf(parts, request, person);
  const card = parts.draw(request, viewer, parts.context(request));
  const digest = createHash('sha256').update(JSON.stringify(card)).digest('hex');
  const known = (await parts.store.getDocument(KIND, id, parts.real()))?.value as unknown as
    | Posted
    | undefined;
  if (known?.digest === digest) return undefined;
  const asks = askedOf(request, person);
  const asksAnew = asks !== '' && known !== undefined && known.asks !== asks;
  const delivery = await parts.messenger.send({
    person: person.id,
    card,
    replaces: asksAnew ? undefined : known?.activityId,
  });
  if (!delivery.reached) return delivery.why;
  await parts.store.putDocument(
    { kind: KIND, id, value: { activityId: delivery.activityId, digest, asks } },
    parts.real(),
  );
  return undefined;
}

/** What the person has to do now, as a stable text; empty when nothing. */
function askedOf(request: Request, person: PersonRef): string {
  const plan = pendingPlan(request);
  const decides =
    plan !== undefined && waitingApprovers(plan).some((approver) => approver.person.id === person.id)
      ? [`${plan.plan.id}:${plan.stage}`]
      : [];
  const tasks = [...request.tasks.values()]
    .filter((task) => task.done === undefined && task.to.some((other) => other.id === person.id))
    .map((task) => task.id);
  const problems = request.phase === 'blocked' && request.requester.id === person.id ? ['blocked'] : [];
  return [...decides, ...tasks.sort(), ...problems].join('|');
}

/** Everybody who should see the request in their own chat. Never the subject of a departure. */
export function audienceOf(request: Request, people: People): readonly PersonRef[] {
  const found = new Map<string, PersonRef>();
  const add = (person: PersonRef | undefined): void => {
    if (person !== undefined && people.active(person.id)) found.set(person.id, person);
  };
  add(request.requester);
  const plan = pendingPlan(request);
  if (plan !== undefined)
    for (const approver of waitingApprovers(plan)) {
      add(approver.person);
      for (const delegate of people.delegatesOf(approver.person.id, request.leg)) add(delegate);
    }
  for (const past of request.plans) {
    for (const decision of past.decisions) add(decision.by);
    for (const former of past.formerApprovers) add(former);
  }
  if (request.form.leg === 'joiner' && renewalAsked(request)) add(request.form.sponsor);
  if (samePerson(request.requester, LATCHKEY)) for (const person of people.members('hr')) add(person);
  for (const task of request.tasks.values())
    for (const person of task.claimedBy === undefined ? task.to : [task.claimedBy]) add(person);
  if (!isOver(request) && request.phase === 'running')
    add(request.leg === 'leaver' ? undefined : managerOf(request));
  if (request.alarms.length > 0 || held(request))
    for (const person of people.members('security')) add(person);
  if (held(request)) for (const person of people.members('technician')) add(person);
  if (request.subject.id !== undefined && request.leg !== 'joiner') found.delete(request.subject.id);
  return [...found.values()];
}

function held(request: Request): boolean {
  return [...request.steps.values()].some((state) => state.held !== undefined || state.failed !== undefined);
}

async function viewerOf(parts: TellerParts, request: Request, person: PersonRef): Promise<Viewer> {
  const chat = await parts.conversations.find(person.id);
  const people = parts.people();
  return {
    id: person.id,
    name: person.name,
    language: languageOf(chat?.locale),
    zone: chat?.zone ?? request.subject.zone,
    relations: relationsOf(request, person, people),
    roles: people.roles(person.id),
    powers: powersOf(people, person.id),
  };
}
