import type { Entry, HoldReason, Line } from './entry.ts';
import { GENESIS } from './ledger.ts';
import type { Actor, PersonRef } from './person.ts';
import { strike } from './plan.ts';
import { certainlyIdle, forgetSent, lookAgain, markAttempt } from './replay-attempt.ts';
import {
  approvePlan,
  askAgain,
  handOn,
  leaveAlone,
  newPlan,
  planWith,
  replaceApprovers,
  resurvey,
  supersede,
} from './replay-plan.ts';
import { REVIEW_AGAIN, reviewAgain, takeReview } from './replay-review.ts';
import { stayHandlers } from './replay-stay.ts';
import type { Request, StepState, TaskState } from './request.ts';
import { noteUnread } from './unread.ts';
import { isVisible } from './visible.ts';

/** Alarm code that changes the state: a waiver that ended. */
export const WAIVER_OVER = 'waiver-over';
/** The first of two people has released a step; `detail` is the step, the line's actor is the person. */
export const RELEASE_ASKED = 'release-asked';

/** Holds that only two different people together can release. */
export function needsTwoReleases(because: HoldReason | undefined): boolean {
  return because === 'budget' || because === 'anomaly';
}

/** What one kind of line does to the state. */
export type Handler<K extends Entry['kind']> = (
  request: Request,
  entry: Extract<Entry, { kind: K }>,
  line: Line,
) => void;

/** Adds one line to the state. Lines must come gapless and in order; throws when they do not. */
export function replayLine(request: Request, line: Line): void {
  if (line.seq !== request.seq + 1)
    throw new Error(`ledger ${request.id}: line ${line.seq} after ${request.seq}`);
  const handle = handlers[line.entry.kind] as Handler<Entry['kind']>;
  const shows = isVisible(request, line.entry);
  handle(request, line.entry as never, line);
  noteUnread(request, line.entry, line.at);
  request.seq = line.seq;
  request.hash = line.hash ?? GENESIS;
  request.changedAt = line.at;
  request.lines.push(line);
  if (shows) {
    if (request.visibleSeq <= request.toldUpTo) request.visibleAt = line.at;
    request.visibleSeq = line.seq;
  }
}

/** The step's state, created on first use. */
export function stepState(request: Request, step: string): StepState {
  let state = request.steps.get(step);
  if (state === undefined) {
    state = {
      step,
      items: new Map(),
      attempts: 0,
      foundLater: new Set(),
      openIntent: false,
      sent: false,
      accepted: false,
      results: [],
      looks: 0,
      released: 0,
      releases: [],
      drifted: false,
    };
    request.steps.set(step, state);
  }
  return state;
}

const person = (actor: Actor): PersonRef => ({ id: actor.id, name: actor.name });

const handlers: { readonly [K in Entry['kind']]: Handler<K> } = {
  requested: (request) => {
    request.phase = 'surveying';
  },
  edited: (request, entry) => {
    Object.assign(request, {
      form: entry.form,
      subject: { ...request.subject, ...entry.subject },
      late: entry.late,
      policy: entry.policy,
    });
    supersede(request);
    resurvey(request);
  },
  blocked: (request, entry) => {
    request.problems = entry.problems;
    request.phase = request.checklist.length > 0 && request.contained !== undefined ? 'running' : 'blocked';
    request.surveyFor = undefined;
  },
  planned: (request, entry, line) => {
    request.plans.push(newPlan(entry.plan, entry.stages, line.at));
    if (entry.plan.purpose !== 'addendum') {
      request.wanted = entry.wanted;
      request.before = { ...entry.facts, ...request.before };
      request.warnings = entry.warnings;
      request.policy = entry.policy;
      request.surveyFor = undefined;
      request.problems = [];
      request.struckKeys = new Set();
      request.refusedKeys = new Map();
    }
    request.phase = request.approvedKeys.size > 0 ? 'running' : 'deciding';
    if (entry.stages.length === 0) approvePlan(request, request.plans.at(-1)!, line.at);
  },
  approved: (request, entry, line) => {
    const plan = planWith(request, entry.plan);
    if (plan === undefined) return;
    plan.decisions.push({
      by: person(line.actor),
      verdict: 'approved',
      stage: entry.stage,
      at: line.at,
      onBehalfOf: entry.onBehalfOf,
      comment: entry.comment,
    });
    const stage = plan.stages[plan.stage];
    if (stage === undefined || entry.stage !== plan.stage) return;
    const yes = plan.decisions.filter(
      (decision) => decision.stage === plan.stage && decision.verdict === 'approved',
    ).length;
    const needed = stage.need === 'first' ? 1 : stage.need === 'all' ? stage.approvers.length : stage.need;
    if (yes < Math.min(needed, stage.approvers.length)) return;
    plan.stage += 1;
    plan.stageSince = line.at;
    if (plan.stage >= plan.stages.length) approvePlan(request, plan, line.at);
  },
  rejected: (request, entry, line) => {
    const plan = planWith(request, entry.plan);
    if (plan === undefined) return;
    plan.decisions.push({
      by: person(line.actor),
      verdict: 'rejected',
      stage: entry.stage,
      at: line.at,
      onBehalfOf: entry.onBehalfOf,
      comment: entry.comment,
    });
    plan.status = 'rejected';
    if (plan.plan.purpose === 'addendum') leaveAlone(request, plan);
    if (request.approvedKeys.size === 0) request.phase = 'rejected';
  },
  struck: (request, entry, line) => {
    const plan = planWith(request, entry.plan);
    if (plan === undefined) return;
    plan.plan = strike(request.id, request.policy, plan.plan, entry.keys);
    plan.struckBy.push({ by: person(line.actor), keys: entry.keys, at: line.at });
    for (const key of entry.keys) request.struckKeys.add(key);
    plan.decisions = [];
    plan.stage = 0;
    plan.stageSince = line.at;
  },
  reassigned: (request, entry) => {
    const plan = planWith(request, entry.plan);
    const stage = plan?.stages[entry.stage];
    if (plan === undefined || stage === undefined) return;
    replaceApprovers(plan, entry.stage, handOn(stage.approvers, entry));
  },
  'stage-timed-out': (request, entry, line) => {
    const plan = planWith(request, entry.plan);
    if (plan === undefined) return;
    replaceApprovers(plan, entry.stage, entry.to);
    if (entry.stage === plan.stage) plan.stageSince = line.at;
  },
  contained: (request, entry, line) => {
    request.contained = { by: person(line.actor), at: line.at, reason: entry.reason };
    const plan = newPlan(entry.plan, [], line.at);
    request.plans.push(plan);
    approvePlan(request, plan, line.at);
  },
  bound: (request, entry) => {
    request.bound[entry.name] = entry.value;
    if (entry.name === '@subject')
      request.subject = {
        ...request.subject,
        id: entry.value,
        ...(entry.upn === undefined ? {} : { upn: entry.upn }),
      };
  },
  attempted: (request, entry, line) => {
    for (const attempt of entry.steps) {
      markAttempt(stepState(request, attempt.step), attempt, line.at);
      if (attempt.before !== undefined)
        request.before = { [attempt.step]: attempt.before, ...request.before };
    }
  },
  applied: (request, entry, line) => {
    const state = stepState(request, entry.step);
    Object.assign(state, {
      openIntent: false,
      results: [...entry.results],
      appliedAt: line.at,
      looks: 0,
      lastLookAt: undefined,
    });
    for (const result of entry.results) {
      state.items.set(result.item, {
        attempts: state.items.get(result.item)?.attempts ?? 1,
        at: line.at,
        outcome: result.outcome,
        retryAfterSeconds: result.retryAfterSeconds,
        code: result.code,
      });
    }
    if (entry.results.every(certainlyIdle)) state.beyondBudget = state.triedBeyondBudget;
    state.sent ||= entry.results.some((result) => result.outcome === 'done' || result.outcome === 'unknown');
    state.accepted = entry.results.every((result) => result.outcome === 'done');
    if (state.accepted) state.acceptedAt = line.at;
    state.refusedCode = entry.results.find((result) => result.outcome === 'refused')?.code;
  },
  looked: (request, entry, line) => {
    const state = stepState(request, entry.step);
    if (entry.left > 0) state.clear = undefined;
    if (entry.left >= 0)
      state.waitsSince =
        entry.left === 0 || entry.until !== undefined ? undefined : (state.waitsSince ?? line.at);
    if (entry.left === 0) state.clear ??= { at: line.at, until: entry.until ?? line.at };
    Object.assign(state, {
      looks: state.looks + 1,
      lastLookAt: line.at,
      leftBecause: entry.because,
      waitsUntil: entry.until,
    });
  },
  verified: (request, entry, line) => {
    const state = stepState(request, entry.step);
    state.proven = { how: entry.how, at: line.at, reads: entry.reads, nothingToDo: entry.nothingToDo };
    Object.assign(state, {
      kept: entry.kept,
      held: undefined,
      failed: undefined,
      drifted: false,
      openIntent: false,
    });
  },
  drifted: (request, entry) => {
    stepState(request, entry.step).drifted = true;
  },
  assigned: (request, entry, line) => {
    const id = `${entry.step}/${entry.task}`;
    request.tasks.set(id, {
      id,
      step: entry.step,
      change: entry.change,
      to: entry.to,
      assignedAt: line.at,
      dueAt: entry.dueAt,
    });
    stepState(request, entry.step).firstAttemptAt ??= line.at;
  },
  claimed: (request, entry, line) =>
    withTask(request, entry, (task) => {
      task.claimedBy = person(line.actor);
    }),
  'task-reassigned': (request, entry) =>
    withTask(request, entry, (task) => {
      task.to = [entry.to];
      task.claimedBy = undefined;
    }),
  snoozed: (request, entry) =>
    withTask(request, entry, (task) => {
      task.snoozedUntil = entry.until;
    }),
  attested: (request, entry, line) =>
    withTask(request, entry, (task) => {
      task.done = { by: person(line.actor), at: line.at, proof: entry.proof };
      task.snoozedUntil = undefined;
      lookAgain(stepState(request, entry.step), line.at);
    }),
  held: (request, entry, line) => {
    const state = stepState(request, entry.step);
    state.held = { because: entry.because, at: line.at, detail: entry.detail };
    state.releaseAsked = undefined;
  },
  released: (request, entry, line) => {
    const state = stepState(request, entry.step);
    if (entry.how === 'send-again') forgetSent(state);
    if (state.held?.because === 'rejected') askAgain(request, entry.step);
    state.releases.push({ by: person(line.actor), because: state.held?.because });
    Object.assign(state, {
      beyondBudget: state.beyondBudget === true || needsTwoReleases(state.held?.because),
      releaseAsked: undefined,
      held: undefined,
      failed: undefined,
      openIntent: false,
      released: state.released + 1,
      looks: 0,
      appliedAt: line.at,
      lastLookAt: undefined,
    });
  },
  waived: (request, entry, line) => {
    const state = stepState(request, entry.step);
    Object.assign(state, {
      waived: { by: person(line.actor), reason: entry.reason, until: entry.until },
      held: undefined,
      failed: undefined,
    });
  },
  failed: (request, entry, line) => {
    stepState(request, entry.step).failed = { code: entry.code, message: entry.message, at: line.at };
  },
  'remind-asked': (request, entry, line) => {
    request.remindAsked = { about: entry.about, at: line.at };
  },
  reminded: (request, entry, line) => {
    if (request.remindAsked?.about === entry.about) request.remindAsked = undefined;
    request.reminders.push({ about: entry.about, at: line.at, escalation: false });
  },
  escalated: (request, entry, line) => {
    request.reminders.push({ about: entry.about, at: line.at, escalation: true });
    const task = request.tasks.get(entry.about);
    if (task !== undefined)
      task.to = [...task.to, ...entry.to.filter((next) => !task.to.some((old) => old.id === next.id))];
  },
  told: (request, entry, line) => {
    request.toldUpTo = Math.max(request.toldUpTo, entry.upTo);
    request.toldAt = line.at;
    request.tellAgainAt = entry.later;
    request.unreachable = entry.unreachable;
  },
  refused: () => {},
  'read-receipt': (request, entry, line) => {
    request.readReceipts.push({ document: entry.document, by: person(line.actor), at: line.at });
    for (const task of request.tasks.values())
      if (task.id.endsWith('/read')) lookAgain(stepState(request, task.step), line.at);
  },
  'pass-shown': (request, entry, line) => {
    request.passShown.push({ to: entry.to, at: line.at });
  },
  reviewed: takeReview,
  ...stayHandlers,
  rescheduled: (request, entry) => {
    Object.assign(request, { form: entry.form, late: entry.late });
    supersede(request);
    if (request.contained === undefined) request.approvedKeys = new Set();
    resurvey(request);
  },
  withdrawn: (request) => {
    supersede(request);
    request.phase = 'withdrawn';
    request.surveyFor = undefined;
  },
  rescinded: (request, entry, line) => {
    request.rescinded = { by: person(line.actor), at: line.at, reason: entry.reason };
    supersede(request);
    request.approvedKeys = new Set();
    // Nobody takes a laptop back from somebody who stays.
    request.tasks = new Map([...request.tasks].filter(([, task]) => task.done !== undefined));
    request.surveyFor = 'reverse';
    request.phase = 'surveying';
  },
  alarm: (request, entry, line) => {
    request.alarms.push({ code: entry.code, detail: entry.detail, at: line.at });
    if (entry.code === RELEASE_ASKED) stepState(request, entry.detail).releaseAsked = person(line.actor);
    if (entry.code === WAIVER_OVER) reopen(request, entry.detail);
    if (entry.code === REVIEW_AGAIN) reviewAgain(request, entry.detail);
  },
  closed: (request, _entry, line) => {
    request.phase = 'closed';
    request.closedAt = line.at;
  },
};

function withTask(
  request: Request,
  entry: { readonly step: string; readonly task: string },
  act: (task: TaskState) => void,
): void {
  const task = request.tasks.get(`${entry.step}/${entry.task}`);
  if (task !== undefined) act(task);
}

/** A waiver that ended leaves its step unproven again, and the request open. */
function reopen(request: Request, step: string): void {
  const state = request.steps.get(step);
  if (state === undefined) return;
  state.waived = undefined;
  if (request.phase === 'closed') request.phase = 'running';
}
