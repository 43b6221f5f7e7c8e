import type { Hash } from './canonical.ts';
import type { Change, StepId } from './change.ts';
import type { AppliedResult, Approver, HoldReason, Line, Plan, ReviewDecision, Stage } from './entry.ts';
import type { Form, Leg } from './form.ts';
import { GENESIS } from './ledger.ts';
import { type PersonRef, type Subject, samePerson } from './person.ts';
import type { Problem } from './problem.ts';
import type { ReadNote } from './reader.ts';
import { replayLine } from './replay.ts';
import type { Wanted } from './wanted.ts';

/** Where a request stands as a whole. `running` also while an addendum waits for approval. */
export type Phase = 'surveying' | 'blocked' | 'deciding' | 'running' | 'closed' | 'rejected' | 'withdrawn';

export interface Decision {
  readonly by: PersonRef;
  readonly verdict: 'approved' | 'rejected';
  readonly stage: number;
  readonly at: string;
  readonly onBehalfOf?: PersonRef;
  readonly comment?: string;
}

/** A plan with what the approvers have said of it so far. */
export interface PlanState {
  plan: Plan;
  /** The id first shown, and every id after striking; only the last may be decided on. */
  stages: Stage[];
  stage: number;
  stageSince: string;
  status: 'asked' | 'approved' | 'rejected' | 'superseded';
  decisions: Decision[];
  askedAt: string;
  approvedAt?: string;
  /** Asked once, and replaced since: by time-out, reassignment or departure. */
  formerApprovers: PersonRef[];
  struckBy: { readonly by: PersonRef; readonly keys: readonly Hash[]; readonly at: string }[];
}

/** The newest attempt at one exact change. A once-class item that has one is never sent again. */
export interface ItemState {
  readonly attempts: number;
  readonly at: string;
  readonly outcome: AppliedResult['outcome'];
  readonly retryAfterSeconds?: number;
  readonly code?: string;
}

export interface StepState {
  readonly step: StepId;
  items: Map<Hash, ItemState>;
  attempts: number;
  /** Items that came up after the approval, inside a scope that it covers. */
  foundLater: Set<Hash>;
  firstAttemptAt?: string;
  lastAttemptAt?: string;
  /** An intent line without a result line: the process may have died in between. */
  openIntent: boolean;
  /** Some call of the last attempt was answered with success, or may have been. */
  sent: boolean;
  accepted: boolean;
  /** When the service last accepted all calls of an attempt. */
  acceptedAt?: string;
  results: AppliedResult[];
  appliedAt?: string;
  looks: number;
  lastLookAt?: string;
  leftBecause?: string;
  /** Since when looks have found something left without a time at which that ends. */
  waitsSince?: string;
  /** Since when looks have only failed. */
  unreadSince?: string;
  /** What is left cannot be done or proven before this time. */
  waitsUntil?: string;
  /** The first look since the last attempt that found nothing left, and from when on a second one is proof. */
  clear?: { readonly at: string; readonly until: string };
  refusedCode?: string;
  proven?: {
    readonly how: 'proven' | 'attested';
    readonly at: string;
    readonly reads: readonly ReadNote[];
    readonly nothingToDo: boolean;
  };
  kept?: unknown;
  waived?: { readonly by: PersonRef; readonly reason: string; readonly until?: string };
  held?: { readonly because: HoldReason; readonly at: string; readonly detail?: string };
  failed?: { readonly code: string; readonly message: string; readonly at: string };
  released: number;
  /** Who let the step go on, and from which hold; a hold of the budget needs two of them. */
  releases: { readonly by: PersonRef; readonly because: HoldReason | undefined }[];
  /** The first of two people has released the hold that stands. */
  releaseAsked?: PersonRef;
  /** Two people have released the next attempt from the budget. */
  beyondBudget?: boolean;
  /** The newest attempt was released so; where it certainly did nothing, the release still stands. */
  triedBeyondBudget?: boolean;
  drifted: boolean;
}

export interface TaskState {
  /** `step/task`, unique within the request. */
  readonly id: string;
  readonly step: StepId;
  readonly change: Change;
  to: readonly PersonRef[];
  readonly assignedAt: string;
  readonly dueAt: string;
  claimedBy?: PersonRef;
  snoozedUntil?: string;
  /** `decided`: by a decision that the record itself holds, so that nobody's word is the proof. */
  done?: { readonly by: PersonRef; readonly at: string; readonly proof: string; readonly decided?: true };
}

/** A request as its lines add up. Never stored: always the replay of the ledger. */
export interface Request {
  readonly id: string;
  seq: number;
  hash: Hash;
  lines: Line[];
  leg: Leg;
  form: Form;
  subject: Subject;
  requester: PersonRef;
  policy: Hash;
  late: boolean;
  openedAt: string;
  changedAt: string;
  phase: Phase;
  /** Set while the tenant must be read (again) before somebody can decide. */
  surveyFor?: 'main' | 'reverse';
  problems: readonly Problem[];
  warnings: readonly Problem[];
  plans: PlanState[];
  approvedKeys: Set<Hash>;
  /** What an approver took out, or would not have removed when it came up later: left alone, and no gap. */
  struckKeys: Set<Hash>;
  /** What an approver refused when it came up later, with its step: never sent, and the step is not proven without it. */
  refusedKeys: Map<Hash, StepId>;
  checklist: StepId[];
  wanted?: Wanted;
  before: Readonly<Record<StepId, unknown>>;
  bound: Record<string, string>;
  steps: Map<StepId, StepState>;
  tasks: Map<string, TaskState>;
  contained?: { readonly by: PersonRef; readonly at: string; readonly reason: string };
  rescinded?: { readonly by: PersonRef; readonly at: string; readonly reason: string };
  reviews: ReviewDecision[];
  readReceipts: { readonly document: string; readonly by: PersonRef; readonly at: string }[];
  passShown: { readonly to: PersonRef; readonly at: string }[];
  reminders: { readonly about: string; readonly at: string; readonly escalation: boolean }[];
  /** Somebody asked for a reminder that the clock has not sent yet. */
  remindAsked?: { readonly about: string; readonly at: string };
  alarms: { readonly code: string; readonly detail: string; readonly at: string }[];
  renewedUntil?: string;
  /** The departure opened because nobody renewed the stay; `takeBack` once somebody did after all. */
  departure?: {
    readonly endDate: string;
    readonly request?: string;
    takeBack?: boolean;
    ended?: boolean;
  };
  /** How the last departure that a renewal took back went. */
  takenBack?: { readonly request: string; readonly how: 'withdrawn' | 'rescinded' | 'too-late' };
  /** Highest line that people have been told about, and who could not be reached. */
  toldUpTo: number;
  toldAt?: string;
  /** Somebody was left in peace when people were told, and is told then. */
  tellAgainAt?: string;
  unreachable: readonly { readonly person: PersonRef; readonly why: string }[];
  visibleSeq: number;
  visibleAt?: string;
  closedAt?: string;
}

/** The state a ledger adds up to. Throws when the first line is not `requested`: such a ledger is damaged. */
export function replay(id: string, lines: readonly Line[]): Request {
  const first = lines[0];
  if (first === undefined || first.entry.kind !== 'requested')
    throw new Error(`ledger ${id} does not begin with a request`);
  const request: Request = {
    id,
    seq: 0,
    hash: GENESIS,
    lines: [],
    leg: first.entry.leg,
    form: first.entry.form,
    subject: first.entry.subject,
    requester: first.entry.requester,
    policy: first.entry.policy,
    late: first.entry.late,
    openedAt: first.at,
    changedAt: first.at,
    phase: 'surveying',
    surveyFor: 'main',
    problems: [],
    warnings: [],
    plans: [],
    approvedKeys: new Set(),
    struckKeys: new Set(),
    refusedKeys: new Map(),
    checklist: [],
    before: {},
    bound: {},
    steps: new Map(),
    tasks: new Map(),
    reviews: [],
    readReceipts: [],
    passShown: [],
    reminders: [],
    alarms: [],
    toldUpTo: 0,
    unreachable: [],
    visibleSeq: 0,
  };
  return extend(request, lines);
}

/** Adds further lines to a replayed request, in place, and returns it. */
export function extend(request: Request, lines: readonly Line[]): Request {
  for (const line of lines) replayLine(request, line);
  return request;
}

/** The plan that waits for a decision, if any; the last one asked. */
export function pendingPlan(request: Request): PlanState | undefined {
  return request.plans.findLast((plan) => plan.status === 'asked');
}

/** How reminders name a plan in its present stage. */
export function planAbout(plan: PlanState): string {
  return `plan:${plan.plan.id}:${plan.stage}`;
}

/** The stage that has to decide; undefined when the last one has. */
export function currentStage(plan: PlanState): Stage | undefined {
  return plan.stages[plan.stage];
}

/** Approvers who may still decide in the current stage. A seat decides once, whoever sits in it. */
export function waitingApprovers(plan: PlanState): readonly Approver[] {
  return (currentStage(plan)?.approvers ?? []).filter((approver) => !hasDecided(plan, approver));
}

/** True when the seat's owner, or somebody in their place, has decided in the current stage. */
export function hasDecided(plan: PlanState, approver: Approver): boolean {
  return plan.decisions.some(
    (decision) =>
      decision.stage === plan.stage &&
      (samePerson(decision.by, approver.person) || samePerson(decision.onBehalfOf, approver.person)),
  );
}

/** True once nothing more will happen by itself. */
export function isOver(request: Request): boolean {
  return request.phase === 'closed' || request.phase === 'rejected' || request.phase === 'withdrawn';
}

/** Nothing is left to do in a step, seen once at least. */
export function isClear(state: StepState | undefined): boolean {
  return isSettled(state) || state?.clear !== undefined;
}

/** A step counts as finished for closing (design 6.7). */
export function isSettled(state: StepState | undefined): boolean {
  return state?.proven !== undefined || state?.waived !== undefined;
}
