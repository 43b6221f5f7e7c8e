import { hasRun } from '../core/decide.ts';
import type { Approver } from '../core/entry.ts';
import type { PersonRef } from '../core/person.ts';
import { samePerson } from '../core/person.ts';
import { dueAt, unmet } from '../core/readiness.ts';
import {
  currentStage,
  isOver,
  isSettled,
  type PlanState,
  pendingPlan,
  type Request,
  type StepState,
  type TaskState,
  waitingApprovers,
} from '../core/request.ts';
import { unreadSteps } from '../core/unread.ts';
import type { Color, Safe } from './adaptive.ts';
import { data, join, say, sentence } from './parts.ts';
import { type Texts, texts } from './texts.ts';
import { day, instant } from './times.ts';
import type { CardContext, Viewer } from './viewer.ts';

/** Most names in one sentence; the rest is counted. */
const namesMax = 5;

/** `Ada, Bo and 3 more` as far as a card needs it. */
export function names(people: readonly PersonRef[]): Safe {
  const shown = people.slice(0, namesMax).map((person) => data(person.name));
  const rest = people.length - shown.length;
  return join(', ', ...shown, ...(rest > 0 ? [`+${rest}` as Safe] : []));
}

/** The same for seats of a stage: whoever sits in the place of another is shown with the other's name. */
export function seatNames(seats: readonly Approver[], viewer: Viewer): Safe {
  const t = texts(viewer.language);
  const shown = seats
    .slice(0, namesMax)
    .map(({ person, delegateOf }) =>
      delegateOf === undefined
        ? data(person.name)
        : say(t.progress.inPlaceOf, { name: person.name, other: delegateOf.name }),
    );
  const rest = seats.length - shown.length;
  return join(', ', ...shown, ...(rest > 0 ? [`+${rest}` as Safe] : []));
}

/** A step's title in the viewer's language; its id when this version knows the step no more. */
export function stepTitle(step: string, viewer: Viewer, context: CardContext): Safe {
  const known = context.steps.get(step);
  return known === undefined ? data(step) : sentence(known.title, viewer);
}

/** The one sentence that says what the request is. */
export function aboutText(request: Request, viewer: Viewer): Safe {
  const t = texts(viewer.language);
  const { form } = request;
  const name = request.subject.name;
  if (form.leg === 'leaver' && (form.urgency === 'immediate' || request.contained !== undefined))
    return say(t.about.now, { name });
  const at =
    form.leg === 'joiner' ? form.startDate : form.leg === 'mover' ? form.effectiveDate : form.lastDay;
  return say(t.about[form.leg], { name, day: day(at, viewer) });
}

/** Where a request stands, as a sentence. */
export function phaseText(request: Request, t: Texts): Safe {
  if (request.phase === 'surveying' && request.surveyFor === 'reverse') return t.phase.reversing;
  if (request.phase === 'withdrawn' && hasRun(request)) return t.phase.withdrawnLater;
  if (request.phase !== 'closed') return t.phase[request.phase];
  const unread = [...request.steps.values()].some(
    (state) => state.waived !== undefined || state.proven?.how === 'attested',
  );
  return unread ? t.phase.closedWithout : t.phase.closed;
}

export const phaseColor: Readonly<Record<Request['phase'], Color>> = {
  surveying: 'accent',
  blocked: 'attention',
  deciding: 'warning',
  running: 'accent',
  closed: 'good',
  rejected: 'attention',
  withdrawn: 'default',
};

/** Tasks nobody has finished, oldest due first. */
export function openTasks(request: Request): readonly TaskState[] {
  if (isOver(request)) return [];
  return [...request.tasks.values()]
    .filter((task) => task.done === undefined && !isSettled(request.steps.get(task.step)))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
}

/** True once a task was not done in time and went to the next in line as well. */
export function isEscalated(request: Request, task: TaskState): boolean {
  return request.reminders.some((old) => old.about === task.id && old.escalation);
}

/** Steps that a person has to let go on or waive. */
export function heldSteps(request: Request): readonly StepState[] {
  if (isOver(request)) return [];
  return [...request.steps.values()].filter(
    (state) => state.held !== undefined || state.failed !== undefined,
  );
}

/** The plan this viewer may decide on now: theirs by name or in another's place, never their own request. */
export function planToDecide(request: Request, viewer: Viewer): PlanState | undefined {
  const plan = pendingPlan(request);
  if (plan === undefined || isOver(request)) return undefined;
  if (samePerson(viewer, request.requester) || samePerson(viewer, request.subject)) return undefined;
  if (waitingApprovers(plan).some((approver) => samePerson(approver.person, viewer))) return plan;
  const onlyForPass = request.form.leg === 'joiner' && samePerson(request.form.delegate, viewer);
  const decided = plan.decisions.some(
    (decision) => decision.stage === plan.stage && samePerson(decision.by, viewer),
  );
  return viewer.relations.has('delegate') && !onlyForPass && !decided ? plan : undefined;
}

/** Sentences about tasks that wait; how many more there are is said. */
const waitsMax = 3;

/** Who is waited for, and since when: one sentence each. */
export function waitingFor(request: Request, viewer: Viewer, context: CardContext): readonly Safe[] {
  const t = texts(viewer.language);
  if (isOver(request)) return [];
  const found: Safe[] = [];
  const plan = pendingPlan(request);
  if (plan !== undefined) {
    const stage = currentStage(plan);
    const since = instant(plan.stageSince, viewer);
    const who = seatNames(waitingApprovers(plan), viewer);
    found.push(say(t.progress.waitsStage, { stage: stage?.name ?? '' }, { names: who, since }));
  }
  // Several tasks of one step, asked of the same people at once, are one sentence.
  const asked = new Set<Safe>();
  for (const task of openTasks(request)) {
    const who = task.claimedBy === undefined ? task.to : [task.claimedBy];
    const since = instant(task.assignedAt, viewer);
    const step = stepTitle(task.step, viewer, context);
    const waits = say(t.progress.waits, {}, { step, names: names(who), since });
    const overdue =
      Date.parse(task.dueAt) < context.now
        ? say(t.progress.overdue, {}, { when: instant(task.dueAt, viewer) })
        : undefined;
    const escalated = isEscalated(request, task) ? t.progress.escalated : undefined;
    asked.add(join(' ', waits, overdue, escalated));
  }
  const more = asked.size - waitsMax;
  return [
    ...found,
    ...[...asked].slice(0, waitsMax),
    ...(more > 0 ? [say(t.progress.waitsMore, { count: more })] : []),
  ];
}

export type StepMark = 'proven' | 'attested' | 'waived' | 'failed' | 'held' | 'waiting' | 'planned';

export const markColor: Readonly<Record<StepMark, Color>> = {
  proven: 'good',
  attested: 'good',
  waived: 'warning',
  failed: 'attention',
  held: 'attention',
  waiting: 'accent',
  planned: 'default',
};

export interface StepView {
  readonly id: string;
  readonly mark: StepMark;
  readonly title: Safe;
  readonly says: Safe;
}

/** How one step of the checklist stands, as a mark and in words. */
export function stepView(request: Request, id: string, viewer: Viewer, context: CardContext): StepView {
  const state = request.steps.get(id);
  const title = stepTitle(id, viewer, context);
  return { id, title, ...(settledState(state, viewer) ?? openState(request, id, viewer, context)) };
}

type Standing = Pick<StepView, 'mark' | 'says'>;

function settledState(state: StepState | undefined, viewer: Viewer): Standing | undefined {
  const { step } = texts(viewer.language);
  if (state?.waived !== undefined) {
    const { by, reason, until } = state.waived;
    const says =
      until === undefined
        ? say(step.waived, { name: by.name, reason })
        : say(step.waivedUntil, { name: by.name, reason, day: day(until, viewer) });
    return { mark: 'waived', says };
  }
  if (state?.drifted === true) return { mark: 'held', says: step.drifted };
  if (state?.proven !== undefined) {
    if (state.proven.how === 'attested') return { mark: 'attested', says: step.attested };
    if (state.foundLater.size > 0)
      return { mark: 'proven', says: say(step.provenMore, { count: state.foundLater.size }) };
    return { mark: 'proven', says: state.proven.nothingToDo ? step.nothing : step.proven };
  }
  if (state?.failed !== undefined) return { mark: 'failed', says: step.failed };
  if (state?.held !== undefined) return { mark: 'held', says: step.held };
  return undefined;
}

function openState(request: Request, id: string, viewer: Viewer, context: CardContext): Standing {
  const { step } = texts(viewer.language);
  const state = request.steps.get(id);
  const unread = unreadSteps(request).find((one) => one.step === id);
  if (unread !== undefined)
    return { mark: 'held', says: say(step.unread, {}, { since: instant(unread.since, viewer) }) };
  const task = openTasks(request).find((one) => one.step === id);
  if (task !== undefined) {
    const who = names(task.claimedBy === undefined ? task.to : [task.claimedBy]);
    // Since when stands above, where everybody who is waited for is named.
    return { mark: 'waiting', says: say(step.task, {}, { name: who }) };
  }
  if (state?.sent === true && !state.openIntent) return { mark: 'waiting', says: step.proving };
  if (state?.openIntent === true) return { mark: 'waiting', says: step.running };
  if (state?.clear !== undefined)
    return { mark: 'waiting', says: say(step.again, { when: instant(state.clear.until, viewer) }) };
  return notBegun(request, id, viewer, context);
}

function notBegun(request: Request, id: string, viewer: Viewer, context: CardContext): Standing {
  const { step } = texts(viewer.language);
  const definition = context.steps.get(id);
  if (definition === undefined) return { mark: 'planned', says: step.planned };
  const due = dueAt(request, definition);
  if (due !== undefined && due > context.now)
    return { mark: 'planned', says: say(step.due, { when: instant(due, viewer) }) };
  const before = unmet(request, definition, context.steps);
  if (before.length > 0) {
    const steps = join(', ', ...before.slice(0, 3).map((other) => stepTitle(other, viewer, context)));
    return { mark: 'planned', says: say(step.after, {}, { steps }) };
  }
  return { mark: 'planned', says: step.planned };
}
