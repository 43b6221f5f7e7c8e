import type { People } from './access.ts';
import { readEarlierAccount, readNumberHolder } from './earlier-account.ts';
import type { KeptItem } from './entry.ts';
import { officeOf } from './intake.ts';
import { asGuarded } from './memberships.ts';
import { moverDiff } from './mover-diff.ts';
import { readFree } from './name-taken.ts';
import { type NameCandidate, nameCandidates } from './naming.ts';
import type { PersonRef } from './person.ts';
import type { PersonFacts } from './policy/matching.ts';
import type { Policy } from './policy.ts';
import { checklistOf } from './policy-rules.ts';
import type { Problem } from './problem.ts';
import { readAway } from './read-away.ts';
import {
  type DirectoryPerson,
  isPrivileged,
  readGroupPeople,
  readManager,
  readPerson,
} from './read-person.ts';
import type { Reader } from './reader.ts';
import type { Steps } from './readiness.ts';
import type { Request } from './request.ts';
import { resolveWanted } from './resolve-wanted.ts';
import { type RouteSource, type RoutingRequest, routeStages } from './routing.ts';
import type { SurveyResult } from './survey.ts';
import { timelineOf } from './timeline.ts';
import type { Wanted, WantedAccount } from './wanted.ts';
import { personFacts, roleAfter, wantedByPolicy } from './wanted-by-policy.ts';

export interface SurveyParts {
  readonly policy: Policy;
  readonly people: People;
  readonly steps: Steps;
  /** Business time, ISO UTC. */
  readonly now: string;
  /** Takes the first name nobody else has reserved, durably, for this request; undefined when all are reserved. */
  readonly reserveName: (
    request: string,
    candidates: readonly NameCandidate[],
  ) => Promise<NameCandidate | undefined>;
}

/** Reads the tenant and applies policy to one request. Throws what the reader throws: nothing is assumed unread. */
export async function surveyByPolicy(
  parts: SurveyParts,
  request: Request,
  reader: Reader,
): Promise<SurveyResult> {
  const { form } = request;
  const person = form.leg === 'joiner' ? undefined : await readPerson(reader, form.person.id);
  if (form.leg !== 'joiner' && person === undefined)
    return stop('person-unknown', { name: form.person.name });
  if (form.leg === 'mover' && person?.enabled === false)
    return stop('person-disabled', { name: form.person.name });
  const gone = await managerGone(parts, request);
  if (gone !== undefined) return gone;
  const { timeline } = timelineOf(parts.policy, {
    form,
    office: officeOf(parts.policy, form, person),
    now: request.contained?.at ?? parts.now,
  });
  const account = form.leg === 'joiner' ? await accountFor(parts, request, reader) : undefined;
  if (account !== undefined && 'problems' in account) return account;
  if (form.leg === 'leaver' && form.handoverTo === undefined && person?.manager === undefined)
    return stop('handover-required', { person: form.person.name });
  const resolved = await resolveWanted(wantedByPolicy(parts.policy, { form, current: person }), reader, {
    timeline,
    account,
    heldSkus: person?.heldSkus,
  });
  if ('problems' in resolved) return resolved;
  const wanted = withGuards(resolved.wanted, parts.people.guardedGroups());
  return complete(parts, request, reader, { wanted, person });
}

interface Known {
  readonly wanted: Wanted;
  readonly person: DirectoryPerson | undefined;
}

async function complete(
  parts: SurveyParts,
  request: Request,
  reader: Reader,
  { wanted, person }: Known,
): Promise<SurveyResult> {
  const { policy } = parts;
  const facts = personFacts(policy, roleAfter(request.form, person));
  const [privileged, diff] = await Promise.all([
    person === undefined || request.leg !== 'leaver' ? false : isPrivileged(reader, person.id),
    request.leg === 'mover' && person !== undefined
      ? moverDiff(reader, { ...request.subject, upn: person.upn }, wanted)
      : { keeps: [] as KeptItem[], unexplained: [] as KeptItem[] },
  ]);
  const routing: RoutingRequest = {
    form: request.form,
    leg: request.leg,
    requester: request.requester,
    subject: request.subject,
    facts,
    privileged,
    twoPerson: request.leg === 'leaver',
  };
  const stages = await routeStages(policy.approvals, routing, routeSource(parts, request, reader, person));
  if (stages.length === 0 || stages.some((stage) => stage.approvers.length === 0))
    return stop('no-approver', { name: request.subject.name });
  return {
    wanted: request.leg === 'mover' ? withMove(wanted, diff.unexplained, person) : wanted,
    checklist: checklistFor(parts, request, wanted, facts),
    stages,
    warnings: warningsOf(request, person),
    keeps: diff.keeps,
    unexplained: diff.unexplained,
    policy: policy.version,
  };
}

/** What only a move has: access to be reviewed, and who takes the reports that stay behind. */
function withMove(
  wanted: Wanted,
  unexplained: readonly KeptItem[],
  person: DirectoryPerson | undefined,
): Wanted {
  const previousManager = person?.manager;
  return { ...wanted, unexplained, ...(previousManager === undefined ? {} : { previousManager }) };
}

/** Role groups and protected groups are a person's task, to join as to leave. */
function withGuards(wanted: Wanted, guardedGroups: readonly string[]): Wanted {
  const known = { ...wanted, guardedGroups };
  return { ...known, groups: wanted.groups.map((group) => asGuarded(known, group)) };
}

/** Steps that policy selects, less the hold where the person's mailbox needs none. */
function checklistFor(
  parts: SurveyParts,
  request: Request,
  wanted: Wanted,
  facts: PersonFacts,
): readonly string[] {
  const ids = checklistOf(parts.policy, { leg: request.leg, facts, steps: [...parts.steps.values()] });
  return ids.filter((id) => !(id === 'place-hold' && wanted.leaver?.hold === false));
}

async function managerGone(parts: SurveyParts, request: Request): Promise<SurveyResult | undefined> {
  const { form } = request;
  const manager = form.leg === 'leaver' ? form.handoverTo : form.manager;
  if (manager === undefined || parts.people.active(manager.id)) return undefined;
  return stop('manager-left', { name: manager.name });
}

async function accountFor(
  parts: SurveyParts,
  request: Request,
  reader: Reader,
): Promise<WantedAccount | { readonly problems: readonly Problem[] }> {
  if (request.form.leg !== 'joiner') throw new TypeError('only a joiner gets an account');
  if (request.wanted?.account !== undefined && request.subject.id !== undefined)
    return request.wanted.account;
  const { rehireOf } = request.form;
  if (rehireOf !== undefined) {
    const earlier = await readEarlierAccount(reader, rehireOf);
    if (earlier === undefined)
      return { problems: [{ code: 'earlier-account-gone', values: { name: request.subject.name } }] };
    return { ...earlier, restore: rehireOf };
  }
  const holder = await readNumberHolder(reader, request.subject.employeeId);
  if (holder !== undefined && createAttempted(request) === undefined)
    return { problems: [{ code: 'employee-id-taken', values: { name: holder } }] };
  const names = nameCandidates(parts.policy.naming, request.form);
  if ('refusal' in names) return { problems: [names.refusal] };
  const free = await readFree(reader, names.candidates);
  const taken = await parts.reserveName(request.id, free);
  if (taken === undefined)
    return { problems: [{ code: 'names-taken', values: { name: request.subject.name } }] };
  return { upn: taken.upn, mailNickname: taken.mailNickname };
}

/** After our own create was sent, an account with the employee id is most likely ours: the step finds out. */
function createAttempted(request: Request): string | undefined {
  return request.steps.get('create-account')?.firstAttemptAt;
}

function routeSource(
  parts: SurveyParts,
  request: Request,
  reader: Reader,
  person: DirectoryPerson | undefined,
): RouteSource {
  const { form } = request;
  const manager = form.leg === 'leaver' ? person?.manager : (form.manager ?? person?.manager);
  const department = roleAfter(form, person).department;
  const owners = parts.policy.roles.departments.find((other) => other.name === department)?.ownersOf;
  return {
    manager,
    previousManager: person?.manager,
    managerOf: (other: PersonRef) => readManager(reader, other.id),
    departmentOwners: async () =>
      owners === undefined ? [] : ((await readGroupPeople(reader, owners, 'owners')) ?? []),
    role: (role) => parts.people.members(role),
    group: async (name) => (await readGroupPeople(reader, name, 'members')) ?? [],
    owners: async (name) => (await readGroupPeople(reader, name, 'owners')) ?? [],
    active: (other) => parts.people.active(other.id),
    away: async (other) => parts.people.away(other.id) ?? readAway(reader, other.id, parts.now),
    delegatesOf: (other) => parts.people.delegatesOf(other.id, request.leg),
    actsFor: (other) => parts.people.actsFor(other.id, request.leg),
  };
}

function warningsOf(request: Request, person: DirectoryPerson | undefined): readonly Problem[] {
  const found: Problem[] = [];
  if (request.late) found.push({ code: 'late', values: { day: dayOf(request) } });
  if (person?.synced === true) found.push({ code: 'mastered-on-premises', values: { name: person.name } });
  if (person?.restricted === true) found.push({ code: 'restricted-unit', values: { name: person.name } });
  if (person?.guest === true) found.push({ code: 'guest-sessions', values: { name: person.name } });
  return found;
}

function dayOf(request: Request): string {
  const { form } = request;
  return form.leg === 'joiner' ? form.startDate : form.leg === 'mover' ? form.effectiveDate : form.lastDay;
}

function stop(code: string, values: Problem['values']): { readonly problems: readonly Problem[] } {
  return { problems: [{ code, values }] };
}
