import type { People } from '../core/access.ts';
import { mayPress } from '../core/access.ts';
import { writeParts } from '../core/engine/engine.ts';
import type { World } from '../core/engine/world.ts';
import { type Form, legs } from '../core/form.ts';
import type { Guards } from '../core/guards.ts';
import { intake, officeOf } from '../core/intake.ts';
import { openRequest } from '../core/open.ts';
import type { PeopleFacts } from '../core/people.ts';
import type { PersonRef } from '../core/person.ts';
import type { Policy } from '../core/policy.ts';
import type { Store } from '../core/ports.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import { isOver, type Request } from '../core/request.ts';
import type { CurrentPerson } from '../core/wanted-by-policy.ts';
import { loadRequest } from './handle.ts';

/** Requests shown in one list, the newest first. */
export const listedMax = 100;

export interface RequestParts {
  readonly world: World;
  readonly guards: Guards;
  readonly store: Store;
  readonly policy: () => Policy;
  readonly facts: () => PeopleFacts;
  readonly term: (word: string) => string;
  readonly nudge: (request: string) => void;
}

export type Submitted =
  | { readonly request: Request; readonly warnings: readonly Refusal[] }
  | { readonly refusals: readonly Refusal[] };

/** Holds a form against policy and opens the request. Acknowledged only when the first line is durable. */
export async function submit(
  parts: RequestParts,
  input: {
    readonly form: Form;
    readonly sender: PersonRef;
    readonly immediate?: { readonly reason: string };
  },
): Promise<Submitted> {
  const barred = mayAsk(parts.policy(), await parts.world.peopleNow(input.sender.id), input);
  if (barred !== undefined) return { refusals: [barred] };
  const current = currentOf(parts.facts(), input.form);
  const now = new Date(parts.world.clock.now()).toISOString();
  const taken = intake(parts.policy(), { form: input.form, current, now, newEmployeeId: '' });
  if ('refusals' in taken) return { refusals: taken.refusals };
  const opened = await openRequest(
    {
      guards: parts.guards,
      random: parts.world.random,
      steps: parts.world.steps(),
      write: writeParts(parts.world),
    },
    {
      form: taken.form,
      requester: input.sender,
      late: taken.late,
      policy: parts.policy().version,
      zone: officeOf(parts.policy(), taken.form, current).zone,
      employeeId: employeeIdOf(parts.facts(), taken.form),
      immediate: input.immediate,
    },
  );
  if ('refusal' in opened) return { refusals: [opened.refusal] };
  parts.nudge(opened.request.id);
  return { request: opened.request, warnings: taken.warnings };
}

/** Managers, HR and security may ask; ending access at once is for the roles that policy names. */
function mayAsk(
  policy: Policy,
  people: People,
  {
    sender,
    immediate,
    form,
  }: { readonly sender: PersonRef; readonly immediate?: unknown; readonly form: Form },
): Refusal | undefined {
  if (!people.active(sender.id)) return refusal('not-active');
  const held = people.roles(sender.id);
  const askers = ['requester', 'hr', 'security'] as const;
  if (!askers.some((role) => held.has(role)))
    return refusal('not-for-you', { who: groupsOf(policy, askers) });
  if (form.leg !== 'joiner' && form.person.id === sender.id) return refusal('about-you');
  const because = form.leg === 'joiner' ? undefined : people.protectedBecause(form.person.id);
  if (because !== undefined && form.leg !== 'joiner')
    return refusal('protected-account', { name: form.person.name, because });
  const may = policy.people.mayTerminateImmediately;
  if (immediate !== undefined && !may.some((role) => held.has(role)))
    return refusal('may-not-terminate', { who: groupsOf(policy, may) });
  return undefined;
}

function groupsOf(policy: Policy, roles: readonly (keyof Policy['people']['roles'])[]): string {
  return [...new Set(roles.map((role) => policy.people.roles[role]))].join(', ');
}

function employeeIdOf(facts: PeopleFacts, form: Form): string | undefined {
  return form.leg === 'joiner' ? undefined : facts.entries.get(form.person.id)?.employeeId;
}

/** What the directory snapshot says about the person of a move or departure. */
export function currentOf(facts: PeopleFacts, form: Form): CurrentPerson | undefined {
  if (form.leg === 'joiner') return undefined;
  const entry = facts.entries.get(form.person.id);
  if (entry === undefined) return undefined;
  return {
    jobTitle: entry.jobTitle,
    department: entry.department,
    officeLocation: entry.office,
    manager: managerIn(facts, entry.managerId),
  };
}

function managerIn(facts: PeopleFacts, id: string | undefined): PersonRef | undefined {
  const entry = id === undefined ? undefined : facts.entries.get(id);
  return entry?.enabled === true ? { id: entry.id, name: entry.name, upn: entry.upn } : undefined;
}

/** Requests that carry all the words and that the person may see, newest first. */
export async function findRequests(
  parts: RequestParts,
  viewer: PersonRef,
  words: readonly string[],
): Promise<readonly Request[]> {
  const page = await parts.store.search(words.map(parts.term), { limit: listedMax });
  const found = await Promise.all(page.items.map((head) => loadRequest(parts.world, head.request)));
  const people: People = parts.world.people();
  return found
    .filter((request) => request !== undefined)
    .filter((request) => mayPress(request, 'view', viewer, people) === undefined);
}

/** Everything live that waits for a person: decisions, in others' place too, and tasks. */
export async function waitingFor(
  parts: RequestParts,
  person: PersonRef,
): Promise<{ readonly approvals: readonly Request[]; readonly tasks: readonly Request[] }> {
  const people = parts.world.people();
  const actsFor = legs.flatMap((leg) => people.actsFor(person.id, leg).map((other) => other.id));
  const seats = [...new Set([person.id, ...actsFor])];
  const [tasks, ...approvals] = await Promise.all([
    findRequests(parts, person, [`task:${person.id}`]),
    ...seats.map((seat) => findRequests(parts, person, [`asked:${seat}`])),
  ]);
  const live = (requests: readonly Request[]): readonly Request[] =>
    requests.filter(
      (request, index) => !isOver(request) && requests.findIndex((one) => one.id === request.id) === index,
    );
  return { approvals: live(approvals.flat()), tasks: live(tasks) };
}
