import type { Approver, Need, Stage } from './entry.ts';
import type { Form, Leg } from './form.ts';
import type { PersonRef } from './person.ts';
import { samePerson } from './person.ts';
import type { ApprovalRule, ApprovalsPolicy, Route, StageRule } from './policy/approvals.ts';
import { matches, type PersonFacts } from './policy/matching.ts';

/** Where approvers come from. Every answer lists active people only, in a stable order. */
export interface RouteSource {
  readonly manager: PersonRef | undefined;
  readonly previousManager: PersonRef | undefined;
  managerOf(person: PersonRef): Promise<PersonRef | undefined>;
  departmentOwners(): Promise<readonly PersonRef[]>;
  role(role: 'hr' | 'security' | 'technician' | 'operator'): readonly PersonRef[];
  group(name: string): Promise<readonly PersonRef[]>;
  active(person: PersonRef): boolean;
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

/** Stages in sequence, each with its approvers and why they were chosen. Never the requester, never the subject. */
export async function routeStages(
  policy: ApprovalsPolicy,
  request: RoutingRequest,
  source: RouteSource,
): Promise<readonly Stage[]> {
  const rule = policy.rules.find((other) => applies(other, request));
  if (rule === undefined) return [];
  const stages = await Promise.all(rule.stages.map((stage) => makeStage(rule.name, stage, request, source)));
  const kept = stages.filter((stage) => stage.approvers.length > 0 || stage.fallback.length > 0);
  const routed = kept.map((stage) =>
    stage.approvers.length > 0 ? stage : { ...stage, approvers: stage.fallback },
  );
  if (!request.twoPerson || distinctPeople(routed) >= policy.twoPerson.peopleMin) return routed;
  const { second, fallback, timeoutHours } = policy.twoPerson;
  const extra = await makeStage(
    'approvals.yaml: twoPerson',
    { name: 'Second person', to: second, need: 'first', fallback, commentRequired: false, timeoutHours },
    request,
    source,
  );
  return [...routed, extra.approvers.length > 0 ? extra : { ...extra, approvers: extra.fallback }];
}

/** Stages that one person alone could not pass: each needs somebody of its own. */
function distinctPeople(stages: readonly Stage[]): number {
  return stages.length;
}

function applies(rule: ApprovalRule, request: RoutingRequest): boolean {
  if (rule.leg !== request.leg) return false;
  const { urgency, privileged, ...person } = rule.match;
  if (urgency !== undefined && !(request.form.leg === 'leaver' && request.form.urgency === urgency))
    return false;
  if (privileged !== undefined && privileged !== request.privileged) return false;
  return matches(person, request.facts);
}

async function makeStage(
  ruleName: string,
  stage: StageRule,
  request: RoutingRequest,
  source: RouteSource,
): Promise<Stage> {
  const [approvers, fallback] = await Promise.all([
    find(stage.to, request, source),
    find(stage.fallback, request, source),
  ]);
  return {
    name: stage.name,
    rule: `approvals.yaml: ${ruleName}`,
    need: stage.need as Need,
    approvers,
    fallback: fallback.map((approver) => ({ ...approver, why: `${approver.why} (fallback)` })),
    commentRequired: stage.commentRequired,
    timeoutHours: stage.timeoutHours,
  };
}

async function find(
  route: Route,
  request: RoutingRequest,
  source: RouteSource,
): Promise<readonly Approver[]> {
  const people = await peopleOf(route, source);
  const allowed = people.filter(
    (person) =>
      !samePerson(person, request.requester) && !samePerson(person, request.subject) && source.active(person),
  );
  return allowed.map((person) => ({ person, why: whyOf(route, request) }));
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
      return source.group(route.slice('group:'.length));
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
  return whys[route] ?? `member of ${route.slice('group:'.length)}`;
}
