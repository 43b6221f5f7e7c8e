import { mayPress, type People, type Verb } from './access.ts';
import type { StepId } from './change.ts';
import { approve, reassign, reject, strikeItems } from './decide-plan.ts';
import { release, waive } from './decide-step.ts';
import { claim, done, handOver, snooze } from './decide-task.ts';
import type { Entry, ReviewDecision } from './entry.ts';
import type { Form } from './form.ts';
import { isCalendarDay } from './intake-fields.ts';
import type { Actor, PersonRef } from './person.ts';
import { type Refusal, refusal } from './refusals.ts';
import { isOver, pendingPlan, planAbout, type Request } from './request.ts';
import { isHere, stayEnd } from './stay.ts';
import type { Step } from './step.ts';

/** What somebody wants to do to an existing request. Carries names, never facts (style.md, rule 6). */
export type Intent =
  | { readonly verb: 'approve' | 'reject'; readonly plan: string; readonly comment?: string }
  | {
      readonly verb: 'strike';
      readonly plan: string;
      readonly items: readonly string[];
      readonly comment?: string;
    }
  | {
      readonly verb: 'reassign';
      readonly plan: string;
      readonly from: string;
      /** Undefined when what was picked or typed (`given`) fits nobody, or more than one person. */
      readonly to: PersonRef | undefined;
      readonly given?: string;
      readonly reason: string;
    }
  | { readonly verb: 'withdraw'; readonly reason?: string }
  | { readonly verb: 'rescind'; readonly reason: string }
  | { readonly verb: 'reschedule' | 'edit'; readonly form: Form; readonly late: boolean }
  | { readonly verb: 'claim'; readonly task: string }
  | { readonly verb: 'snooze'; readonly task: string; readonly until: string }
  | { readonly verb: 'done'; readonly task: string; readonly proof: string }
  | {
      readonly verb: 'hand-over';
      readonly task: string;
      readonly to: PersonRef | undefined;
      readonly given?: string;
    }
  | { readonly verb: 'remind' }
  | { readonly verb: 'release'; readonly step: StepId; readonly how: 'send-again' | 'it-happened' | 'go-on' }
  | { readonly verb: 'waive'; readonly step: StepId; readonly reason: string; readonly until?: string }
  | { readonly verb: 'read'; readonly document: string }
  | { readonly verb: 'review'; readonly decisions: readonly ReviewDecision[] }
  | { readonly verb: 'renew'; readonly endDate: string };

export interface DecideContext {
  /** Business time, ISO UTC. */
  readonly now: string;
  readonly people: People;
  readonly steps: ReadonlyMap<StepId, Step>;
}

/** Either lines to write or a refusal; never both. A refusal is recorded too, by the caller. */
export type Decided = { readonly entries: readonly Entry[] } | { readonly refusal: Refusal };

/** Nothing happens; the person reads why, and what to do. */
export const refuse = (code: Refusal['code'], values: Refusal['values'] = {}): Decided => ({
  refusal: refusal(code, values),
});
/** What was decided, as the lines to write. */
export const accept = (...entries: readonly Entry[]): Decided => ({ entries });

/**
 * The only place where a click, a form or an attestation comes to count. Pure: same request, actor, intent and context
 * give the same answer, so a replayed or doubled click meets the state that the first one left behind.
 */
export function decide(request: Request, actor: Actor, intent: Intent, context: DecideContext): Decided {
  const blocked = mayPress(request, intent.verb as Verb, actor, context.people);
  if (blocked !== undefined) return refuse(blocked, whoIsAsked(request));
  switch (intent.verb) {
    case 'approve':
      return approve(request, actor, intent, context);
    case 'reject':
      return reject(request, actor, intent, context);
    case 'strike':
      return strikeItems(request, actor, intent, context);
    case 'reassign':
      return reassign(request, actor, intent, context);
    case 'claim':
      return claim(request, actor, intent);
    case 'snooze':
      return snooze(request, actor, intent, context);
    case 'done':
      return done(request, actor, intent);
    case 'hand-over':
      return handOver(request, actor, intent, context);
    case 'release':
      return release(request, actor, intent, context);
    case 'waive':
      return waive(request, intent, context);
    case 'remind':
      return remind(request, context.now);
    default:
      return decideWhole(request, intent, context);
  }
}

/** Verbs that concern the request as a whole. */
function decideWhole(
  request: Request,
  intent: Exclude<Intent, { verb: 'approve' }>,
  context: DecideContext,
): Decided {
  switch (intent.verb) {
    case 'withdraw':
      if (isOver(request)) return refuse('request-over', { state: request.phase });
      if (hasRun(request))
        return refuse('not-possible-now', { state: 'steps have run already; rescind it instead' });
      return accept({ kind: 'withdrawn', reason: intent.reason });
    case 'rescind':
      return rescind(request, intent.reason);
    case 'edit':
      if (request.phase !== 'blocked' && request.phase !== 'deciding')
        return refuse('not-possible-now', { state: request.phase });
      return accept({
        kind: 'edited',
        form: intent.form,
        subject: request.subject,
        late: intent.late,
        policy: request.policy,
      });
    case 'reschedule':
      if (isOver(request)) return refuse('request-over', { state: request.phase });
      if (request.contained !== undefined)
        return refuse('not-possible-now', { state: 'access has already ended' });
      if (dateHasCome(request, context.steps)) return refuse('date-has-come');
      return accept({ kind: 'rescheduled', form: intent.form, late: intent.late });
    case 'read':
      if (request.readReceipts.some((receipt) => receipt.document === intent.document))
        return refuse('already-decided', { state: 'read' });
      return accept({ kind: 'read-receipt', document: intent.document });
    case 'review':
      return review(intent.decisions, context);
    case 'renew':
      return renew(request, intent.endDate, context);
    default:
      return refuse('unknown-verb');
  }
}

/** The anchor of each leg's own date. What is due at it cannot be moved to another date once it has begun. */
const dateAnchor = { joiner: 'start', mover: 'start', leaver: 'end' } as const;

function dateHasCome(request: Request, steps: DecideContext['steps']): boolean {
  return [...request.steps.values()].some(
    (state) =>
      state.firstAttemptAt !== undefined &&
      steps.get(state.step)?.due[request.leg]?.at === dateAnchor[request.leg],
  );
}

/** Minutes between two reminders of the same people, whoever asks for them. */
export const remindPauseMinutes = 60;

/** The clock sends it: nothing is sent inside a click. */
function remind(request: Request, now: string): Decided {
  const plan = pendingPlan(request);
  if (plan === undefined) return refuse('not-possible-now', { state: 'nobody is asked to decide' });
  const about = planAbout(plan);
  const last = request.reminders.findLast((one) => one.about === about)?.at ?? request.remindAsked?.at;
  if (last !== undefined && Date.parse(now) - Date.parse(last) < remindPauseMinutes * 60_000)
    return refuse('not-possible-now', { state: 'they were reminded less than an hour ago' });
  return accept({ kind: 'remind-asked', about });
}

/** What is kept without a rule is asked for again after at most this long. */
export const keptDaysMax = 365;

/** The new manager signs: what stays needs a reason and a day on which the question is asked again. */
function review(decisions: readonly ReviewDecision[], { now }: DecideContext): Decided {
  if (decisions.length === 0) return refuse('not-possible-now', { state: 'nothing was decided' });
  const latest = Date.parse(now) + keptDaysMax * 86_400_000;
  const signed = ({ keep, reason = '', until = '' }: ReviewDecision): boolean =>
    !keep ||
    (reason.trim() !== '' && isCalendarDay(until) && until > now.slice(0, 10) && Date.parse(until) <= latest);
  const open = decisions.filter((one) => !signed(one));
  return open.length === 0
    ? accept({ kind: 'reviewed', decisions })
    : refuse('review-incomplete', { items: open.map((one) => one.name).join(', '), days: keptDaysMax });
}

/** A stay can be renewed for at most this long at a time. */
export const renewalDaysMax = 730;

/** A new last day for a contractor's or intern's stay; a departure that was opened meanwhile is taken back by the clock. */
function renew(request: Request, endDate: string, { now }: DecideContext): Decided {
  const end = stayEnd(request);
  if (end === undefined || !isHere(request)) return refuse('not-possible-now', { state: request.phase });
  const latest = Date.parse(now) + renewalDaysMax * 86_400_000;
  const usable = isCalendarDay(endDate) && endDate > end && endDate >= now.slice(0, 10);
  if (!usable || Date.parse(endDate) > latest)
    return refuse('date-unusable', {
      why: `it must lie after ${end} and within ${renewalDaysMax} days`,
      'why.de': `es muss nach ${end} und innerhalb von ${renewalDaysMax} Tagen liegen`,
    });
  return accept({ kind: 'renewed', endDate });
}

/** Before anything ran a leaver is withdrawn cleanly; afterwards a reverse plan is made and approved like any other. */
function rescind(request: Request, reason: string): Decided {
  if (request.rescinded !== undefined) return refuse('already-decided', { state: 'rescinded' });
  if (request.phase === 'withdrawn' || request.phase === 'rejected')
    return refuse('request-over', { state: request.phase });
  if (!hasRun(request)) return accept({ kind: 'withdrawn', reason });
  return accept({ kind: 'rescinded', reason });
}

/** True once an intent line exists: something may have reached the tenant or a person. */
export function hasRun(request: Request): boolean {
  return [...request.steps.values()].some((state) => state.firstAttemptAt !== undefined);
}

/** Values for a refusal text: who is asked at this moment. */
export function whoIsAsked(request: Request): Refusal['values'] {
  const plan = request.plans.findLast((other) => other.status === 'asked');
  const names = plan?.stages[plan.stage]?.approvers.map((approver) => approver.person.name) ?? [];
  if (names.length === 0) return { why: 'nobody is asked at the moment' };
  const all = names.join(', ');
  return { why: `${all} ${names.length === 1 ? 'is' : 'are'} asked`, 'why.de': `gefragt: ${all}` };
}
