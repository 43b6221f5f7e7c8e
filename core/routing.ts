import { awayReason } from './absence.ts';
import type { Approver, Stage } from './entry.ts';
import type { Form, Leg } from './form.ts';
import type { PersonRef } from './person.ts';
import { samePerson } from './person.ts';
import type { ApprovalsPolicy, Route, StageRule } from './policy/approvals.ts';
import type { PersonFacts } from './policy/matching.ts';
import { approvalRuleOf } from './policy-rules.ts';

/** Where approvers come from. Every answer is in a stable order. */
export interface RouteSource {
  readonly manager: PersonRef | undefined;
  readonly previousManager: PersonRef | undefined;
  managerOf(person: PersonRef): Promise<PersonRef | undefined>;
  departmentOwners(): Promise<readonly PersonRef[]>;
  role(role: 'hr' | 'security' | 'technician' | 'operator'): readonly PersonRef[];
  group(name: string): Promise<readonly PersonRef[]>;
  owners(group: string): Promise<readonly PersonRef[]>;
  active(person: PersonRef): boolean;
  /** Until when somebody is out of office (ISO UTC), or undefined. */
  away(person: PersonRef): Promise<string | undefined>;
  /** Active people who may act for somebody in this kind of request. */
  delegatesOf(person: PersonRef): readonly PersonRef[];
  /** Whom somebody acts for in this kind of request. */
  actsFor(person: PersonRef): readonly PersonRef[];
}

export interface RoutingRequest {
  readonly form: Form;
  readonly leg: Leg;
  readonly requester: PersonRef;
  /** Absent for a joiner whose account does not exist yet. */
  readonly subject: { readonly id?: string; readonly name: string };
  readonly facts: PersonFacts;
  readonly privileged: boolean;
  /** True when the plan may wipe, delete or touch privileges: then two different people are needed. */
  readonly twoPerson: boolean;
}

/** The part of the policy by which a second person is asked; the rule of that stage names it. */
const twoPersonRule = 'twoPerson';

/** Whether a stage is there to make it two different people. */
export const asksSecondPerson = ({ rule }: Stage): boolean => rule === ruleNamed(twoPersonRule);

const ruleNamed = (name: string): string => `approvals.yaml: ${name}`;

/** Stages in sequence, each with its approvers and why they were chosen. Never the requester, never the subject. */
export async function routeStages(
  policy: ApprovalsPolicy,
  request: RoutingRequest,
  source: RouteSource,
): Promise<readonly Stage[]> {
  const rule = approvalRuleOf({ approvals: policy }, request);
  const stages = await Promise.all(rule.stages.map((stage) => makeStage(rule.name, stage, request, source)));
  if (!request.twoPerson || peopleNeeded(stages) >= policy.twoPerson.peopleMin) return stages;
  const { second, fallback, timeoutHours } = policy.twoPerson;
  const alone = onlyApprovers(stages);
  const extra = await makeStage(
    twoPersonRule,
    { name: 'Second person', to: second, need: 'first', fallback, commentRequired: false, timeoutHours },
    request,
    { ...source, active: (person) => source.active(person) && !alone.some((one) => samePerson(one, person)) },
  );
  return [...stages, extra];
}

/** How many different people have to agree: stages count, and so do several seats of one stage. */
function peopleNeeded(stages: readonly Stage[]): number {
  const people = new Set(stages.flatMap((stage) => stage.approvers.map((one) => one.person.id)));
  const asked = stages.map(({ need, approvers }) =>
    need === 'first' ? 1 : need === 'all' ? approvers.length : Math.min(need, approvers.length),
  );
  const several = Math.max(0, ...asked);
  return Math.min(people.size, Math.max(several, stages.length));
}

/** Where everything hangs on one person, the second one has to be somebody else. */
function onlyApprovers(stages: readonly Stage[]): readonly PersonRef[] {
  const people = new Map(
    stages.flatMap((stage) => stage.approvers.map((one) => [one.person.id, one.person])),
  );
  return people.size === 1 ? [...people.values()] : [];
}

/** A stage whose route yields nobody who may is asked of its fallback from the start, and says so. */
async function makeStage(
  ruleName: string,
  stage: StageRule,
  request: RoutingRequest,
  source: RouteSource,
): Promise<Stage> {
  const [named, spare] = await Promise.all([
    find(stage.to, request, source),
    find(stage.fallback, request, source),
  ]);
  const fallback = spare.map((one) => ({ ...one, why: `${one.why} (fallback)` }));
  const approvers = await present(named, { stage, fallback, request, source });
  return {
    name: stage.name,
    rule: ruleNamed(ruleName),
    need: stage.need,
    approvers: approvers.length > 0 ? approvers : fallback,
    fallback,
    commentRequired: stage.commentRequired,
    timeoutHours: stage.timeoutHours,
  };
}

interface Absence {
  readonly stage: StageRule;
  readonly fallback: readonly Approver[];
  readonly request: RoutingRequest;
  readonly source: RouteSource;
}

/**
 * Somebody out of office gives way to their delegate, else to the fallback. Where one of several is enough, the others
 * do. Somebody nobody can stand in for stays asked.
 */
async function present(named: readonly Approver[], absence: Absence): Promise<readonly Approver[]> {
  const { stage, fallback, source } = absence;
  const seats = await Promise.all(named.map(async (one) => ({ one, until: await source.away(one.person) })));
  const here = seats.filter(({ until }) => until === undefined).map(({ one }) => one);
  if (here.length === seats.length) return named;
  if (stage.need === 'first' && here.length > 0) return here;
  const found: Approver[] = [];
  const add = (one: Approver): void => {
    if (!found.some((other) => samePerson(other.person, one.person))) found.push(one);
  };
  for (const { one, until } of seats) {
    if (until === undefined) add(one);
    else for (const next of insteadOf(one, until, absence)) add(next);
  }
  return found.length > 0 ? found : fallback.length > 0 ? fallback : named;
}

function insteadOf(
  away: Approver,
  until: string,
  { fallback, request, source }: Absence,
): readonly Approver[] {
  const handedOn = [awayReason(away.person, until)];
  const delegate = source.delegatesOf(away.person).find((person) => mayDecide(person, request, source));
  if (delegate !== undefined)
    return [{ person: delegate, why: away.why, route: away.route, delegateOf: away.person, handedOn }];
  const [next] = fallback;
  return next === undefined ? [away] : [{ ...next, handedOn }];
}

async function find(
  route: Route,
  request: RoutingRequest,
  source: RouteSource,
): Promise<readonly Approver[]> {
  const people = await peopleOf(route, source);
  return people
    .filter((person) => mayDecide(person, request, source))
    .map((person) => ({ person, route, why: whyOf(route, request) }));
}

/** Neither requester nor subject, and nobody who acts for the requester at the moment. */
function mayDecide(person: PersonRef, request: RoutingRequest, source: RouteSource): boolean {
  return (
    source.active(person) &&
    !samePerson(person, request.requester) &&
    !samePerson(person, request.subject) &&
    !source.actsFor(person).some((other) => samePerson(other, request.requester))
  );
}

async function peopleOf(route: Route, source: RouteSource): Promise<readonly PersonRef[]> {
  const one = (person: PersonRef | undefined): readonly PersonRef[] => (person === undefined ? [] : [person]);
  switch (route) {
    case 'manager':
      return one(source.manager);
    case 'previous-manager':
      return one(source.previousManager);
    case 'manager-of-manager':
      return source.manager === undefined ? [] : one(await source.managerOf(source.manager));
    case 'department-owner':
      return source.departmentOwners();
    case 'hr':
    case 'security':
    case 'technician':
    case 'operator':
      return source.role(route);
    default:
      return route.startsWith('owner:')
        ? source.owners(route.slice('owner:'.length))
        : source.group(route.slice('group:'.length));
  }
}

function whyOf(route: Route, request: RoutingRequest): string {
  const whys: Readonly<Record<string, string>> = {
    manager: `manager of ${request.subject.name}`,
    'previous-manager': `present manager of ${request.subject.name}`,
    'manager-of-manager': `manager of the manager of ${request.subject.name}`,
    'department-owner': `owner of ${request.facts.department ?? 'the department'}`,
    hr: 'HR',
    security: 'IT security',
    technician: 'IT technician',
    operator: 'IT operations',
  };
  const name = route.slice(route.indexOf(':') + 1);
  return whys[route] ?? (route.startsWith('owner:') ? `owner of ${name}` : `member of ${name}`);
}
