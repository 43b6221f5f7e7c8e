import type { StepId } from './change.ts';
import type { Millis } from './ports.ts';
import { dueAt, nextRun, type Steps, unmet } from './readiness.ts';
import {
  currentStage,
  isClear,
  isOver,
  isSettled,
  type PlanState,
  pendingPlan,
  planAbout,
  type Request,
  type TaskState,
} from './request.ts';
import { stayJobs } from './stay.ts';
import type { Step } from './step.ts';
import { standBackSeconds, surveyPauseSeconds, type Timing, tellPauseSeconds } from './timing.ts';

/** What the clock owes a request. `at` is business time; work whose time has passed is done at once, never dropped. */
export type Job =
  | { readonly kind: 'survey'; readonly at: Millis; readonly purpose: 'main' | 'reverse' }
  | { readonly kind: 'run'; readonly at: Millis; readonly step: StepId }
  | { readonly kind: 'announce'; readonly at: Millis; readonly step: StepId }
  | { readonly kind: 'tell'; readonly at: Millis }
  | { readonly kind: 'remind' | 'escalate'; readonly at: Millis; readonly about: string }
  | { readonly kind: 'stage-timeout'; readonly at: Millis }
  | { readonly kind: 'containment-alarm'; readonly at: Millis }
  | { readonly kind: 'waiver-over'; readonly at: Millis; readonly step: StepId }
  | { readonly kind: 'renewal'; readonly at: Millis; readonly leadDays: number }
  | { readonly kind: 'plan-departure' | 'take-departure-back' | 'stay-over'; readonly at: Millis }
  | { readonly kind: 'review-again'; readonly at: Millis; readonly item: string }
  | { readonly kind: 'close'; readonly at: Millis };

export interface DueContext {
  readonly steps: Steps;
  readonly timing: Timing;
}

/** Name under which failed surveys are noted; it is no step. */
export const SURVEY = 'survey';

/** What a reminder is about when access has ended and the plan for the rest was rejected or could not be made. */
export const CONTAINED = 'contained';

/** Alarm code that marks the begin of the cancel window of a request. */
export const IRREVERSIBLE_SOON = 'irreversible-soon';

/** Smaller goes first: what keeps a leaver out, the rest of ending access, everything else. */
export type Urgency = 0 | 1 | 2;

/** Every job the request still owes, with its time; the only place where the clock has a say. */
export function jobs(request: Request, context: DueContext): readonly Job[] {
  const owed = [
    ...tellJobs(request),
    ...surveyJobs(request),
    ...stepJobs(request, context),
    ...planJobs(request, context),
    ...taskJobs(request, context),
    ...laterJobs(request, context),
  ];
  return standingBack(standingBack(owed, 0, request, context), 1, request, context);
}

/** How urgent a job is: removal of a leaver's access before all else, and of that what keeps the person out. */
export function urgencyOfJob(job: Job, request: Request, { steps }: Pick<DueContext, 'steps'>): Urgency {
  return job.kind === 'run' ? urgencyOfStep(steps.get(job.step), request) : 2;
}

function urgencyOfStep(step: Step | undefined, request: Request): Urgency {
  if (request.leg !== 'leaver' || request.rescinded !== undefined || step?.containment !== true) return 2;
  // Nothing is left to take away: the second look at that holds nothing up.
  if (isClear(request.steps.get(step.id))) return 2;
  return step.blocks === true ? 0 : 1;
}

/** Less urgent jobs wait for those of this urgency, if these come soon; `standBackSeconds` after their own time they do not. */
function standingBack(
  owed: readonly Job[],
  urgency: Urgency,
  request: Request,
  context: DueContext,
): readonly Job[] {
  const ahead = owed.filter((job) => urgencyOfJob(job, request, context) === urgency);
  if (ahead.length === 0) return owed;
  const soonest = Math.min(...ahead.map((job) => job.at));
  return owed.map((job) => {
    const soon = job.at < soonest && soonest - job.at < standBackSeconds * 1000;
    return soon && urgencyOfJob(job, request, context) > urgency ? { ...job, at: soonest } : job;
  });
}

/** The earliest job's time, or null when nothing is owed. */
export function nextDueAt(owed: readonly Job[]): Millis | null {
  return owed.length === 0 ? null : Math.min(...owed.map((job) => job.at));
}

/** The most urgent step that is not settled: overdue access removal goes first over all requests. */
export function urgencyOf(request: Request, context: DueContext): Urgency {
  if (request.phase !== 'running') return 2;
  const open = request.checklist.filter((id) => !isSettled(request.steps.get(id)));
  return Math.min(2, ...open.map((id) => urgencyOfStep(context.steps.get(id), request))) as Urgency;
}

/** What has changed since people were told, who was left in peace then, and which task is overdue or comes back. */
function tellJobs(request: Request): readonly Job[] {
  const times: Millis[] = [];
  if (request.visibleSeq > request.toldUpTo && request.visibleAt !== undefined)
    times.push(Date.parse(request.visibleAt) + tellPauseSeconds * 1000);
  if (request.tellAgainAt !== undefined) times.push(Date.parse(request.tellAgainAt));
  const told = Date.parse(request.toldAt ?? '');
  for (const task of isOver(request) ? [] : request.tasks.values()) {
    if (task.done !== undefined || isSettled(request.steps.get(task.step))) continue;
    for (const at of [task.dueAt, task.snoozedUntil ?? ''])
      if (told < Date.parse(at)) times.push(Date.parse(at));
  }
  return times.length === 0 ? [] : [{ kind: 'tell', at: Math.min(...times) }];
}

function surveyJobs(request: Request): readonly Job[] {
  if (request.surveyFor === undefined || isOver(request)) return [];
  const failed = request.steps.get(SURVEY)?.lastLookAt;
  const at =
    failed === undefined ? Date.parse(request.changedAt) : Date.parse(failed) + surveyPauseSeconds * 1000;
  return [{ kind: 'survey', at, purpose: request.surveyFor }];
}

function stepJobs(request: Request, { steps, timing }: DueContext): readonly Job[] {
  if (request.phase !== 'running') return [];
  const found: Job[] = [];
  for (const id of request.checklist) {
    const step = steps.get(id);
    if (step === undefined) continue;
    const at = nextRun(request, step, steps);
    if (at === undefined) continue;
    if (step.irreversible !== true) {
      found.push({ kind: 'run', at, step: id });
      continue;
    }
    const window = request.alarms.find((alarm) => alarm.code === IRREVERSIBLE_SOON);
    if (window === undefined) found.push({ kind: 'announce', at, step: id });
    else
      found.push({
        kind: 'run',
        at: Math.max(at, Date.parse(window.at) + timing.cancelWindowMinutes * 60_000),
        step: id,
      });
  }
  return found.length > 0 || !readyToClose(request)
    ? found
    : [{ kind: 'close', at: Date.parse(request.changedAt) }];
}

/** Closing is refused while any step is failed, held, unproven or a plan still waits (design 6.7). */
export function readyToClose(request: Request): boolean {
  return (
    request.phase === 'running' &&
    request.surveyFor === undefined &&
    pendingPlan(request) === undefined &&
    !awaitsMainPlan(request) &&
    request.checklist.every((id) => isSettled(request.steps.get(id)))
  );
}

/** True while access has ended, and nobody makes or decides on the plan for the rest. */
export function restIsOpen(request: Request): boolean {
  return request.phase === 'running' && awaitsMainPlan(request) && !surveyed(request, pendingPlan(request));
}

/** An immediate termination whose ordinary plan has not been approved is never finished. */
function awaitsMainPlan(request: Request): boolean {
  return (
    request.contained !== undefined &&
    request.rescinded === undefined &&
    !request.plans.some((plan) => plan.plan.purpose === 'main' && plan.status === 'approved')
  );
}

function planJobs(request: Request, { timing }: DueContext): readonly Job[] {
  const found: Job[] = [];
  const plan = pendingPlan(request);
  const stage = plan === undefined ? undefined : currentStage(plan);
  if (plan !== undefined && stage !== undefined) {
    const since = Date.parse(plan.stageSince);
    const about = planAbout(plan);
    const { remindAsked } = request;
    if (remindAsked?.about === about) found.push({ kind: 'remind', at: Date.parse(remindAsked.at), about });
    if (stage.fallback.length > 0 && !sameApprovers(stage))
      found.push({ kind: 'stage-timeout', at: timing.workingHoursAfter(since, stage.timeoutHours) });
    found.push(...reminders(request, about, since, timing));
  }
  if (restIsOpen(request))
    found.push(...reminders(request, CONTAINED, Date.parse(request.contained?.at ?? ''), timing));
  if (
    request.contained !== undefined &&
    awaitsMainPlan(request) &&
    !request.alarms.some((alarm) => alarm.code === 'containment-unapproved')
  ) {
    found.push({
      kind: 'containment-alarm',
      at: Date.parse(request.contained.at) + timing.containmentAlarmHours * 3_600_000,
    });
  }
  return found;
}

/** True while the ordinary plan is being made or decided on. */
function surveyed(request: Request, plan: PlanState | undefined): boolean {
  return plan !== undefined || request.surveyFor !== undefined;
}

/** True once the fallback has taken over: it cannot time out into itself. */
function sameApprovers(stage: {
  readonly approvers: readonly { readonly person: { readonly id: string } }[];
  readonly fallback: readonly { readonly person: { readonly id: string } }[];
}): boolean {
  return stage.fallback.every((other) =>
    stage.approvers.some((approver) => approver.person.id === other.person.id),
  );
}

function taskJobs(request: Request, { timing }: DueContext): readonly Job[] {
  if (isOver(request)) return [];
  const open = [...request.tasks.values()].filter(
    (task) => task.done === undefined && !isSettled(request.steps.get(task.step)),
  );
  return open.flatMap((task) => taskReminders(request, task, timing));
}

function taskReminders(request: Request, task: TaskState, timing: Timing): readonly Job[] {
  const since = Math.max(
    Date.parse(task.assignedAt),
    task.snoozedUntil === undefined ? 0 : Date.parse(task.snoozedUntil),
  );
  const found = [...reminders(request, task.id, since, timing)];
  if (!request.reminders.some((old) => old.about === task.id && old.escalation)) {
    found.push({
      kind: 'escalate',
      at: timing.workingHoursAfter(Math.max(since, Date.parse(task.dueAt)), timing.escalateAfterHours),
      about: task.id,
    });
  }
  return found;
}

/** One reminder after each pause in working hours, at most `remindersMax` for whoever is asked since then. */
function reminders(request: Request, about: string, since: Millis, timing: Timing): readonly Job[] {
  const past = request.reminders.filter(
    (old) => old.about === about && !old.escalation && Date.parse(old.at) >= since,
  );
  if (past.length >= timing.remindersMax) return [];
  const last = Math.max(since, ...past.map((old) => Date.parse(old.at)));
  return [{ kind: 'remind', at: timing.workingHoursAfter(last, timing.reminderEveryHours), about }];
}

/** What comes long after: waivers and reviewed exceptions that end, contractors whose end is near. */
function laterJobs(request: Request, { timing }: DueContext): readonly Job[] {
  const found: Job[] = [];
  for (const state of request.steps.values()) {
    if (state.waived?.until !== undefined && state.proven === undefined)
      found.push({ kind: 'waiver-over', at: Date.parse(state.waived.until), step: state.step });
  }
  for (const review of request.reviews) {
    if (review.keep && review.until !== undefined)
      found.push({ kind: 'review-again', at: Date.parse(review.until), item: review.item });
  }
  found.push(...stayJobs(request, timing));
  return found;
}

export { dueAt, unmet };
