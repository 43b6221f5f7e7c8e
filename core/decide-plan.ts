import type { People } from './access.ts';
import { accept, type DecideContext, type Decided, type Intent, refuse } from './decide.ts';
import type { Approver, Entry } from './entry.ts';
import { standIns } from './move-on.ts';
import { type Actor, type PersonRef, samePerson } from './person.ts';
import { planKeys, strikable, strike } from './plan.ts';
import { accountsOnly, protectionOfChange, protectionOfSubject } from './protection.ts';
import { currentStage, hasDecided, type PlanState, type Request } from './request.ts';
import { asksSecondPerson } from './routing.ts';

type Of<V extends Intent['verb']> = Extract<Intent, { verb: V }>;

/** What stands between this person and deciding on this plan; the seat they sit in when nothing does. */
type Seat = { readonly plan: PlanState; readonly onBehalfOf?: PersonRef } | { readonly refused: Decided };

/** Approves the current stage of exactly the plan that the card showed. */
export function approve(
  request: Request,
  actor: Actor,
  intent: Of<'approve' | 'reject'>,
  context: DecideContext,
): Decided {
  const seat = takeSeat(request, actor, intent.plan, context);
  if ('refused' in seat) return seat.refused;
  const { plan } = seat;
  const stage = currentStage(plan);
  if (stage?.commentRequired === true && (intent.comment ?? '').trim() === '')
    return refuse('comment-required');
  if (needsTwo(plan) && saidYesBefore(plan, actor, seat.onBehalfOf)) return refuse('second-person');
  const barred = protectedTarget(request, plan, context.people);
  if (barred !== undefined) return barred;
  const approved = {
    kind: 'approved',
    plan: plan.plan.id,
    stage: plan.stage,
    onBehalfOf: seat.onBehalfOf,
    comment: intent.comment,
  } as const;
  return accept(approved, ...askSomebodyElse(request, plan, actor, context.people));
}

/** Where a later stage of a two-person plan asks only people who have agreed by now, its fallback is asked at once. */
function askSomebodyElse(request: Request, plan: PlanState, actor: Actor, people: People): readonly Entry[] {
  if (!needsTwo(plan)) return [];
  const agreed = (person: PersonRef): boolean =>
    samePerson(person, actor) ||
    plan.decisions.some(
      (one) =>
        one.verdict === 'approved' && (samePerson(one.by, person) || samePerson(one.onBehalfOf, person)),
    );
  return plan.stages.flatMap((stage, index): readonly Entry[] => {
    if (index <= plan.stage || !stage.approvers.every(({ person }) => agreed(person))) return [];
    const to = standIns(request, stage, people, (person) => !agreed(person));
    const because = 'agreed-before';
    return to.length === 0
      ? []
      : [{ kind: 'stage-timed-out', plan: plan.plan.id, stage: index, to, because }];
  });
}

/** Rejects the whole plan; one person of the current stage is enough, and a reason is always asked for. */
export function reject(
  request: Request,
  actor: Actor,
  intent: Of<'approve' | 'reject'>,
  context: DecideContext,
): Decided {
  const seat = takeSeat(request, actor, intent.plan, context);
  if ('refused' in seat) return seat.refused;
  if ((intent.comment ?? '').trim() === '') return refuse('comment-required');
  return accept({
    kind: 'rejected',
    plan: seat.plan.plan.id,
    stage: seat.plan.stage,
    onBehalfOf: seat.onBehalfOf,
    comment: intent.comment,
  });
}

/** Takes single items out; the plan gets a new id and every stage begins again. */
export function strikeItems(
  request: Request,
  actor: Actor,
  intent: Of<'strike'>,
  context: DecideContext,
): Decided {
  const seat = takeSeat(request, actor, intent.plan, context);
  if ('refused' in seat) return seat.refused;
  if (intent.items.length === 0) return refuse('nothing-ticked');
  const { plan } = seat.plan;
  const known = planKeys(plan);
  const keys = intent.items.filter((key) => known.has(key));
  if (keys.length === 0 || !keys.every((key) => strikable(plan, key, context.steps)))
    return refuse('not-strikable');
  if (
    plan.items.every((item) => keys.includes(item.key)) &&
    plan.scopes.every((scope) => keys.includes(scope.key))
  )
    return refuse('nothing-left');
  const next = strike(request.id, request.policy, plan, keys);
  return accept({ kind: 'struck', plan: plan.id, keys, next: next.id, comment: intent.comment });
}

/** Hands the decision to somebody else: by the approver or an operator, never to requester or subject. */
export function reassign(
  request: Request,
  actor: Actor,
  intent: Of<'reassign'>,
  context: DecideContext,
): Decided {
  const plan = request.plans.find((other) => other.plan.id === intent.plan);
  if (plan === undefined) return refuse('stale-plan');
  if (plan.status !== 'asked') return refuse('already-decided', { state: plan.status });
  if (samePerson(actor, request.requester)) return refuse('own-request');
  const from = currentStage(plan)?.approvers.find((approver) =>
    samePerson(approver.person, { id: intent.from }),
  );
  const operator = context.people.roles(actor.id).has('operator');
  if (from === undefined || !(operator || samePerson(from.person, actor)))
    return refuse('not-yours', { why: 'only the approver or an operator hands over' });
  if (hasDecided(plan, from)) return refuse('already-decided', { state: 'that decision is recorded' });
  if (intent.to === undefined) return refuse('person-unclear', { given: intent.given ?? '' });
  const barred = receiverFault(request, plan, intent.to, context);
  if (barred !== undefined) return barred;
  if (operator && samePerson(intent.to, actor))
    return refuse('not-yours', { why: 'an operator cannot take a decision over' });
  return accept({
    kind: 'reassigned',
    plan: plan.plan.id,
    stage: plan.stage,
    from: from.person,
    to: intent.to,
    reason: intent.reason,
  });
}

/** Why this person cannot take a seat over. */
function receiverFault(
  request: Request,
  plan: PlanState,
  to: PersonRef,
  context: DecideContext,
): Decided | undefined {
  if (samePerson(to, request.requester)) return refuse('own-request');
  if (samePerson(to, request.subject)) return refuse('about-you');
  if (!context.people.active(to.id)) return refuse('not-active');
  if (favours(request, to, context.people)) return refuse('delegate-conflict');
  if (currentStage(plan)?.approvers.some((approver) => samePerson(approver.person, to)) === true)
    return refuse('not-possible-now', {
      state: `${to.name} is asked already`,
      'state.de': `${to.name} ist schon gefragt`,
    });
  return needsTwo(plan) && saidYesBefore(plan, to, undefined) ? refuse('second-person') : undefined;
}

function takeSeat(request: Request, actor: Actor, planId: string, context: DecideContext): Seat {
  const plan = request.plans.find((other) => other.plan.id === planId);
  if (plan === undefined) return { refused: refuse('stale-plan') };
  if (plan.status !== 'asked') return { refused: refuse('already-decided', { state: plan.status }) };
  if (samePerson(actor, request.requester)) return { refused: refuse('own-request') };
  if (samePerson(actor, request.subject)) return { refused: refuse('about-you') };
  if (favours(request, actor, context.people)) return { refused: refuse('delegate-conflict') };
  const approvers = currentStage(plan)?.approvers ?? [];
  const seat =
    approvers.find((approver) => samePerson(approver.person, actor)) ??
    actingSeat(request, actor, approvers, context);
  if (seat === undefined)
    return {
      refused: plan.decisions.some((decision) => samePerson(decision.by, actor))
        ? refuse('already-decided', { state: 'your decision is recorded' })
        : refuse('not-yours', { why: 'you are not asked in this stage' }),
    };
  if (!stillHolds(request, seat, context.people))
    return { refused: refuse('not-yours', { why: 'the role you were asked in is no longer yours' }) };
  const onBehalfOf = samePerson(seat.person, actor) ? seat.delegateOf : seat.person;
  const own = plan.decisions.some(
    (decision) => decision.stage === plan.stage && samePerson(decision.by, actor),
  );
  if (own || hasDecided(plan, seat))
    return { refused: refuse('already-decided', { state: 'your decision is recorded' }) };
  return { plan, onBehalfOf };
}

/** A delegate sits in the approver's seat, unless the delegation would serve the requester or the subject. */
function actingSeat(
  request: Request,
  actor: Actor,
  approvers: readonly Approver[],
  context: DecideContext,
): Approver | undefined {
  const others = context.people.actsFor(actor.id, request.leg);
  return approvers.find(
    (approver) =>
      others.some((other) => samePerson(other, approver.person)) &&
      !samePerson(approver.person, request.requester) &&
      !samePerson(approver.person, request.subject),
  );
}

/** Whoever acts for the requester at this time would decide in their interest, whatever seat they sit in. */
function favours(request: Request, person: { readonly id: string }, people: People): boolean {
  return people.actsFor(person.id, request.leg).some((other) => samePerson(other, request.requester));
}

/**
 * True while the seat's owner still is what made policy choose them: member of the role's group, present manager. A
 * seat that was handed on counts for the person who handed it on, who need not be here any more.
 */
export function stillHolds(request: Request, seat: Approver, people: People): boolean {
  if (seat.delegateOf !== undefined) return true;
  const role = routeRoles.find((one) => one === seat.route);
  if (role !== undefined) return people.roles(seat.person.id).has(role);
  if (seat.route !== 'manager' || request.leg !== 'leaver' || request.subject.id === undefined) return true;
  const manager = people.managerOf(request.subject.id);
  return manager === undefined || samePerson({ id: manager }, seat.person);
}

const routeRoles = ['hr', 'security', 'technician', 'operator'] as const;

/** A plan that has come to touch a protected account since it was made cannot be approved. */
function protectedTarget(request: Request, plan: PlanState, people: People): Decided | undefined {
  const because =
    protectionOfSubject(request, people) ??
    plan.plan.items
      .map((item) => protectionOfChange(item.change, accountsOnly(people)))
      .find((one) => one !== undefined);
  return because === undefined
    ? undefined
    : refuse('protected-account', { name: request.subject.name, because });
}

/**
 * Wipes, deletes and privileged changes in the plan make it need two different people. So does a stage that asks for a
 * second person because such changes may come: one person who fills both would make it an empty promise.
 */
export function needsTwo({ plan, stages }: PlanState): boolean {
  return plan.items.some((item) => item.change.twoPerson === true) || stages.some(asksSecondPerson);
}

function saidYesBefore(
  plan: PlanState,
  actor: { readonly id: string },
  onBehalfOf: PersonRef | undefined,
): boolean {
  return plan.decisions.some(
    (decision) =>
      decision.verdict === 'approved' &&
      decision.stage !== plan.stage &&
      (samePerson(decision.by, actor) ||
        samePerson(decision.by, onBehalfOf) ||
        samePerson(decision.onBehalfOf, actor)),
  );
}
