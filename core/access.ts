import type { PersonRef } from './person.ts';
import { samePerson } from './person.ts';
import { pendingPlan, type Request, waitingApprovers } from './request.ts';

/** Roles come from Entra groups that Latchkey itself cannot change (policy/people.yaml names them). */
export const roles = ['requester', 'hr', 'technician', 'security', 'auditor', 'operator'] as const;
export type Role = (typeof roles)[number];

/** What roles may do beyond approving; policy/people.yaml says which roles, under these names. */
export const powers = ['mayTerminateImmediately', 'mayWaive', 'mayRelease', 'mayReadEvidence'] as const;
export type Power = (typeof powers)[number];

/** What the directory said lately about people: everybody by the clock, whoever presses just before it counts. */
export interface People {
  /** Enabled member of the tenant, and not departing. Unknown people are not active. */
  active(id: string): boolean;
  roles(id: string): ReadonlySet<Role>;
  /** Active members of a role, for tasks and alarms. */
  members(role: Role): readonly PersonRef[];
  /** Active people who change what is mastered on premises. */
  onPremises(): readonly PersonRef[];
  /** Roles that have a power, as policy says. */
  rolesWith(power: Power): readonly Role[];
  /** Why an account is protected from every automatic step (break-glass, sync, …), or undefined. By id, sign-in name or address. */
  protectedBecause(name: string): string | undefined;
  /** Why the membership of this group (object id) is changed by people only, or undefined. */
  guardedGroup(id: string): string | undefined;
  /** Object ids of all such groups. */
  guardedGroups(): readonly string[];
  /** Until when somebody is out of office (ISO UTC), or undefined. */
  away(id: string): string | undefined;
  /** Directory id of a person's manager, as of the last snapshot. */
  managerOf(id: string): string | undefined;
  /** The person whom `id` may act for at this moment in this kind of request. */
  actsFor(id: string, leg: string): readonly PersonRef[];
  /** Active people who may act for `id` at this moment in this kind of request. */
  delegatesOf(id: string, leg: string): readonly PersonRef[];
}

/** How a person stands to one request. A person may have several relations. */
export const relations = [
  'requester',
  'subject',
  'approver',
  'delegate',
  'manager',
  'assignee',
  'sponsor',
  'none',
] as const;
export type Relation = (typeof relations)[number];

/** Everything a button may ask for. */
export const verbs = [
  'view',
  'approve',
  'reject',
  'strike',
  'reassign',
  'withdraw',
  'edit',
  'rescind',
  'reschedule',
  'claim',
  'snooze',
  'done',
  'hand-over',
  'release',
  'waive',
  'read',
  'show-pass',
  'review',
  'renew',
  'evidence',
  'remind',
] as const;
export type Verb = (typeof verbs)[number];

interface VerbRule {
  /** Roles, or the power whose roles policy names. */
  readonly roles: readonly Role[] | Power;
  readonly relations: readonly Relation[];
}

/**
 * Who may press what: having one of the roles or one of the relations is enough. The subject never acts on their own
 * request, except to say that they have read a document. A generated test compares the whole matrix with docs/matrix.md.
 */
export const verbRules: Readonly<Record<Verb, VerbRule>> = {
  view: {
    roles: ['hr', 'technician', 'security', 'auditor', 'operator'],
    relations: ['requester', 'approver', 'delegate', 'manager', 'assignee', 'sponsor'],
  },
  approve: { roles: [], relations: ['approver', 'delegate'] },
  reject: { roles: [], relations: ['approver', 'delegate'] },
  strike: { roles: [], relations: ['approver', 'delegate'] },
  reassign: { roles: ['operator'], relations: ['approver'] },
  withdraw: { roles: ['hr'], relations: ['requester'] },
  edit: { roles: [], relations: ['requester'] },
  rescind: { roles: ['hr'], relations: ['requester'] },
  reschedule: { roles: ['hr'], relations: ['requester'] },
  claim: { roles: [], relations: ['assignee'] },
  snooze: { roles: [], relations: ['assignee'] },
  done: { roles: [], relations: ['assignee'] },
  'hand-over': { roles: ['operator'], relations: ['assignee'] },
  release: { roles: 'mayRelease', relations: [] },
  waive: { roles: 'mayWaive', relations: [] },
  read: { roles: [], relations: ['subject', 'manager'] },
  'show-pass': { roles: [], relations: ['manager', 'delegate'] },
  review: { roles: [], relations: ['manager'] },
  renew: { roles: ['hr'], relations: ['sponsor'] },
  evidence: { roles: 'mayReadEvidence', relations: ['requester', 'approver', 'manager'] },
  remind: { roles: ['operator'], relations: ['requester'] },
};

/** Verbs on which the subject of a request may never act, whatever else they are. */
const openToSubject: ReadonlySet<Verb> = new Set(['read']);

/** All relations of a person to a request; `none` when there is no other. */
export function relationsOf(
  request: Request,
  person: { readonly id: string },
  people: People,
): ReadonlySet<Relation> {
  const found = new Set<Relation>();
  const is = (other: { readonly id?: string } | undefined): boolean => samePerson(person, other);
  const plan = pendingPlan(request);
  const approvers = plan === undefined ? [] : waitingApprovers(plan);
  const acting = people.actsFor(person.id, request.leg);
  if (is(request.requester)) found.add('requester');
  if (is(request.subject)) found.add('subject');
  if (approvers.some((approver) => is(approver.person))) found.add('approver');
  if (approvers.some((approver) => acting.some((other) => samePerson(other, approver.person))))
    found.add('delegate');
  if (askedBefore(request, person)) found.add('approver');
  if (is(managerOf(request))) found.add('manager');
  if (request.form.leg === 'joiner' && is(request.form.delegate)) found.add('delegate');
  if (request.form.leg === 'joiner' && is(request.form.sponsor)) found.add('sponsor');
  if ([...request.tasks.values()].some((task) => task.to.some(is) || is(task.claimedBy)))
    found.add('assignee');
  if (found.size === 0) found.add('none');
  return found;
}

/** The manager who answers for the person after the change: the new one of a mover, the form's one of a joiner. */
export function managerOf(request: Request): PersonRef | undefined {
  if (request.form.leg === 'joiner') return request.form.manager;
  if (request.form.leg === 'mover') return request.form.manager ?? request.wanted?.manager;
  return request.form.handoverTo ?? request.wanted?.leaver?.handoverTo;
}

/** Who decided, or was asked until somebody else was: they see what became of it, and their late click learns it. */
function askedBefore(request: Request, person: { readonly id: string }): boolean {
  return request.plans.some(
    (plan) =>
      plan.decisions.some((decision) => samePerson(decision.by, person)) ||
      plan.formerApprovers.some((former) => samePerson(former, person)) ||
      plan.stages
        .slice(0, plan.stage + 1)
        .some((stage) => stage.approvers.some((one) => samePerson(one.person, person))),
  );
}

export type AccessRefusal = 'not-active' | 'about-you' | 'not-yours';

/** May this person press this verb on this request, as far as roles and relations go? Undefined = yes. */
export function mayPress(
  request: Request,
  verb: Verb,
  person: { readonly id: string },
  people: People,
): AccessRefusal | undefined {
  const standing = relationsOf(request, person, people);
  if (!people.active(person.id)) return 'not-active';
  if (standing.has('subject') && !openToSubject.has(verb)) return 'about-you';
  const rule = verbRules[verb];
  if (verb === 'show-pass' && !samePerson(person, managerOf(request)) && !isNamedDelegate(request, person))
    return 'not-yours';
  if (verb === 'evidence' && carriesEvidence(request, person)) return undefined;
  const held = people.roles(person.id);
  const named = typeof rule.roles === 'string' ? people.rolesWith(rule.roles) : rule.roles;
  if (named.some((role) => held.has(role))) return undefined;
  if (rule.relations.some((relation) => standing.has(relation))) return undefined;
  return 'not-yours';
}

/** True while the person has an open task that the evidence is part of, such as attaching it to a ticket. */
export function carriesEvidence(request: Request, person: { readonly id: string }): boolean {
  return [...request.tasks.values()].some(
    (task) =>
      task.done === undefined &&
      task.change.kind === 'task' &&
      task.change.task.needsEvidence === true &&
      (task.claimedBy === undefined ? task.to : [task.claimedBy]).some((one) => samePerson(one, person)),
  );
}

/** What policy lets this person do on every request, as far as roles go. */
export function powersOf(people: People, id: string): ReadonlySet<Power> {
  const held = people.roles(id);
  return new Set(powers.filter((power) => people.rolesWith(power).some((role) => held.has(role))));
}

/** The pass is for the delegate whom the form names, not for whoever acts for an approver. */
function isNamedDelegate(request: Request, person: { readonly id: string }): boolean {
  return request.form.leg === 'joiner' && samePerson(request.form.delegate, person);
}
