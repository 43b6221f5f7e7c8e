import type { People } from '../core/access.ts';
import { managerOf } from '../core/access.ts';
import { CONTAINED, restIsOpen } from '../core/due.ts';
import { LATCHKEY, type PersonRef, samePerson } from '../core/person.ts';
import {
  isOver,
  isSettled,
  pendingPlan,
  planAbout,
  type Request,
  type TaskState,
  waitingApprovers,
} from '../core/request.ts';
import { renewalAsked } from '../core/stay.ts';
import { ACCESS_UNREAD, calledAt, type Unread, unreadSteps } from '../core/unread.ts';

/** Tasks nobody has finished. */
function openTasks(request: Request): readonly TaskState[] {
  if (isOver(request)) return [];
  return [...request.tasks.values()].filter(
    (task) => task.done === undefined && !isSettled(request.steps.get(task.step)),
  );
}

const isAsked = (task: TaskState, person: { readonly id: string }): boolean =>
  task.claimedBy === undefined
    ? task.to.some((other) => samePerson(other, person))
    : samePerson(task.claimedBy, person);

/**
 * What a person has to do in a request now, each by the name that reminders use. Empty when nothing: also while a
 * task is put off, and when somebody else has taken it.
 */
export function asksOf(request: Request, person: PersonRef, people: People, now: number): readonly string[] {
  const plan = pendingPlan(request);
  const decides =
    plan !== undefined &&
    !isOver(request) &&
    waitingApprovers(plan).some(
      (one) =>
        samePerson(one.person, person) ||
        people.delegatesOf(one.person.id, request.leg).some((other) => samePerson(other, person)),
    );
  const tasks = openTasks(request).filter(
    (task) => isAsked(task, person) && !(Date.parse(task.snoozedUntil ?? '') > now),
  );
  return [
    ...(decides && plan !== undefined ? [planAbout(plan)] : []),
    ...tasks.map((task) => task.id).sort(),
    ...(request.phase === 'blocked' && samePerson(request.requester, person) ? ['blocked'] : []),
    ...(restIsOpen(request) && samePerson(request.contained?.by, person) ? [CONTAINED] : []),
    ...unreadAsks(request, person, people),
  ];
}

/** Who may do something about steps that cannot be looked at. */
function unreadFor(code: Unread['code'], people: People): readonly PersonRef[] {
  return [...people.members('operator'), ...(code === ACCESS_UNREAD ? people.members('security') : [])];
}

const unreadCodes = (request: Request): ReadonlySet<Unread['code']> =>
  new Set(unreadSteps(request).map(({ code }) => code));

function unreadAsks(request: Request, person: PersonRef, people: People): readonly string[] {
  return [...unreadCodes(request)]
    .filter((code) => unreadFor(code, people).some((one) => samePerson(one, person)))
    .map((code) => `${code}:${calledAt(request, code)}`);
}

/** When the longest of these began to wait, epoch milliseconds. */
export function askedSince(request: Request, asks: readonly string[]): number {
  const plan = pendingPlan(request);
  const times = asks.map((about) => {
    const task = request.tasks.get(about);
    if (task !== undefined)
      return Math.max(Date.parse(task.assignedAt), Date.parse(task.snoozedUntil ?? '') || 0);
    return Date.parse(plan !== undefined && planAbout(plan) === about ? plan.stageSince : request.changedAt);
  });
  return Math.min(...times);
}

/** Everybody who should see the request in their own chat. Of those it is about only a new person, once they can read. */
export function audienceOf(request: Request, people: People): readonly PersonRef[] {
  const found = new Map<string, PersonRef>();
  const add = (person: PersonRef | undefined): void => {
    if (person !== undefined && people.active(person.id)) found.set(person.id, person);
  };
  const addAll = (persons: readonly PersonRef[]): void => persons.forEach(add);
  add(request.requester);
  const plan = pendingPlan(request);
  for (const approver of plan === undefined ? [] : waitingApprovers(plan)) {
    add(approver.person);
    addAll(people.delegatesOf(approver.person.id, request.leg));
  }
  for (const past of request.plans) {
    addAll(past.decisions.map((decision) => decision.by));
    addAll(past.formerApprovers);
  }
  if (request.form.leg === 'joiner' && renewalAsked(request)) add(request.form.sponsor);
  if (samePerson(request.requester, LATCHKEY)) addAll(people.members('hr'));
  for (const task of request.tasks.values())
    addAll(task.claimedBy === undefined ? task.to : [task.claimedBy]);
  if (!isOver(request) && request.phase === 'running')
    add(request.leg === 'leaver' ? undefined : managerOf(request));
  if (request.alarms.length > 0 || held(request)) addAll(people.members('security'));
  if (held(request)) addAll(people.members('technician'));
  for (const code of unreadCodes(request)) addAll(unreadFor(code, people));
  // Whom a message does not reach must be told another way, by somebody whose work that is.
  if (!isOver(request) && request.unreachable.some(({ person }) => found.has(person.id)))
    addAll(people.members('operator'));
  const { id, name } = request.subject;
  if (id !== undefined) found.delete(id);
  if (id !== undefined && canRead(request)) found.set(id, { id, name });
  return [...found.values()];
}

/** The new person reads the guide once their account works; nobody else ever sees a request about themselves. */
function canRead(request: Request): boolean {
  return (
    request.leg === 'joiner' &&
    request.wanted?.mail !== undefined &&
    (request.phase === 'running' || request.phase === 'closed') &&
    isSettled(request.steps.get('enable-account'))
  );
}

function held(request: Request): boolean {
  return [...request.steps.values()].some((state) => state.held !== undefined || state.failed !== undefined);
}

/**
 * True where a night is no reason to wait: access has to end before the morning, or something about it is amiss.
 * `morning` is when the person may be rung for again.
 */
export function isUrgent(request: Request, morning: number): boolean {
  if (request.leg !== 'leaver' || request.rescinded !== undefined || isOver(request)) return false;
  if (request.form.leg === 'leaver' && request.form.urgency === 'immediate') return true;
  const end = Date.parse(request.wanted?.timeline.end ?? '');
  return request.contained !== undefined || request.alarms.length > 0 || held(request) || end <= morning;
}
