import type { Hash } from './canonical.ts';
import type { Change, StepId } from './change.ts';
import type { Form, Leg } from './form.ts';
import type { Actor, PersonRef, Subject } from './person.ts';
import type { CallResult } from './ports.ts';
import type { Problem } from './problem.ts';
import type { ReadNote } from './reader.ts';
import type { SeatReason } from './seat-reason.ts';
import type { Wanted } from './wanted.ts';

/** Why a plan exists. `addendum` shows only what drifted; `reverse` undoes a rescinded leaver. */
export type PlanPurpose = 'main' | 'addendum' | 'reverse' | 'containment';

/** One item of a plan as it is stored: the change and its keys. */
export interface PlanItem {
  readonly key: Hash;
  readonly item: Hash;
  readonly change: Change;
}

/** A leaver's removal of one kind, approved as a whole (design 6.4). */
export interface PlanScope {
  readonly key: Hash;
  readonly step: StepId;
  readonly scope: string;
  /** How many items the survey found; shown as "4 now". */
  readonly count: number;
}

/** What is true already and stays, shown so that nobody wonders. */
export interface KeptItem {
  readonly id: string;
  readonly name: string;
  readonly what: 'group' | 'licence' | 'app' | 'mailbox' | 'credential' | 'delegation' | 'ownership' | 'role';
  readonly rule?: string;
}

/** All changes of a request; `id` is the digest that is approved and executed (design 6.1). */
export interface Plan {
  readonly id: Hash;
  readonly purpose: PlanPurpose;
  readonly checklist: readonly StepId[];
  readonly items: readonly PlanItem[];
  readonly scopes: readonly PlanScope[];
  readonly keeps: readonly KeptItem[];
  /** Access that no rule explains (mover): put to the new manager. */
  readonly unexplained: readonly KeptItem[];
  readonly salt: string;
}

export type Need = 'all' | 'first' | number;

export interface Approver {
  readonly person: PersonRef;
  /** Why this person is asked, for example `manager of Priya Nair`. */
  readonly why: string;
  /** How policy found them; checked again at the click and before irreversible work. */
  readonly route?: string;
  /** The route of a seat that was handed on: for its words alone, nobody is held against it. */
  readonly seatRoute?: string;
  /** Set when the person decides in place of another. */
  readonly delegateOf?: PersonRef;
  /** What handed the seat on to this person, the oldest first. */
  readonly handedOn?: readonly SeatReason[];
}

export interface Stage {
  readonly name: string;
  readonly rule: string;
  readonly need: Need;
  readonly approvers: readonly Approver[];
  readonly fallback: readonly Approver[];
  readonly commentRequired: boolean;
  readonly timeoutHours: number;
}

/** Result of one change of a step, as the service answered. */
export interface AppliedResult extends CallResult {
  readonly item: Hash;
}

export interface ReviewDecision {
  readonly item: string;
  readonly name: string;
  readonly keep: boolean;
  readonly reason?: string;
  /** ISO day after which the question is asked again. */
  readonly until?: string;
}

/** What happened. One union, one place: replay, decide, due, cards and evidence all read it. */
export type Entry =
  | {
      readonly kind: 'requested';
      readonly form: Form;
      readonly leg: Leg;
      readonly subject: Subject;
      readonly requester: PersonRef;
      readonly late: boolean;
      readonly policy: Hash;
      readonly conversation?: string;
    }
  | { readonly kind: 'blocked'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'edited';
      readonly form: Form;
      readonly subject: Subject;
      readonly late: boolean;
      readonly policy: Hash;
    }
  | {
      readonly kind: 'planned';
      readonly plan: Plan;
      readonly stages: readonly Stage[];
      readonly wanted: Wanted;
      readonly facts: Readonly<Record<StepId, unknown>>;
      readonly reads: readonly ReadNote[];
      readonly warnings: readonly Problem[];
      readonly policy: Hash;
    }
  | {
      readonly kind: 'approved';
      readonly plan: Hash;
      readonly stage: number;
      readonly onBehalfOf?: PersonRef;
      readonly comment?: string;
    }
  | {
      readonly kind: 'rejected';
      readonly plan: Hash;
      readonly stage: number;
      readonly onBehalfOf?: PersonRef;
      readonly comment?: string;
    }
  | {
      readonly kind: 'struck';
      readonly plan: Hash;
      readonly keys: readonly Hash[];
      readonly next: Hash;
      readonly comment?: string;
    }
  | {
      readonly kind: 'reassigned';
      readonly plan: Hash;
      readonly stage: number;
      readonly from: PersonRef;
      readonly to: PersonRef;
      readonly reason: SeatReason;
    }
  | {
      readonly kind: 'stage-timed-out';
      readonly plan: Hash;
      readonly stage: number;
      readonly to: readonly Approver[];
      /** Set where not the time is over: everybody who was asked has said yes before, and two people have to. */
      readonly because?: 'agreed-before';
    }
  | { readonly kind: 'contained'; readonly reason: string; readonly plan: Plan; readonly cover: PersonRef }
  | { readonly kind: 'bound'; readonly name: string; readonly value: string; readonly upn?: string }
  | { readonly kind: 'attempted'; readonly steps: readonly AttemptedStep[] }
  | { readonly kind: 'applied'; readonly step: StepId; readonly results: readonly AppliedResult[] }
  | {
      readonly kind: 'looked';
      readonly step: StepId;
      /** How many changes were left; 0: none, to be seen a second time. -1: the read failed. */
      readonly left: number;
      readonly because?: string;
      /** Where nothing was left: this look is the first half of the proof. */
      readonly reads?: readonly ReadNote[];
      /** No look is worth anything before this time (ISO). */
      readonly until?: string;
    }
  | {
      readonly kind: 'verified';
      readonly step: StepId;
      readonly how: 'proven' | 'attested';
      readonly reads: readonly ReadNote[];
      readonly kept?: unknown;
      readonly nothingToDo: boolean;
    }
  | { readonly kind: 'drifted'; readonly step: StepId; readonly changes: readonly PlanItem[] }
  | {
      readonly kind: 'assigned';
      readonly step: StepId;
      readonly task: string;
      readonly item: Hash;
      readonly change: Change;
      readonly to: readonly PersonRef[];
      readonly dueAt: string;
    }
  | { readonly kind: 'claimed'; readonly task: string; readonly step: StepId }
  | { readonly kind: 'task-reassigned'; readonly task: string; readonly step: StepId; readonly to: PersonRef }
  | { readonly kind: 'snoozed'; readonly task: string; readonly step: StepId; readonly until: string }
  | { readonly kind: 'attested'; readonly step: StepId; readonly task: string; readonly proof: string }
  | { readonly kind: 'held'; readonly step: StepId; readonly because: HoldReason; readonly detail?: string }
  | { readonly kind: 'released'; readonly step: StepId; readonly how: 'send-again' | 'it-happened' | 'go-on' }
  | { readonly kind: 'waived'; readonly step: StepId; readonly reason: string; readonly until?: string }
  | { readonly kind: 'failed'; readonly step: StepId; readonly code: string; readonly message: string }
  | { readonly kind: 'remind-asked'; readonly about: string }
  | { readonly kind: 'reminded'; readonly about: string; readonly to: readonly PersonRef[] }
  | { readonly kind: 'escalated'; readonly about: string; readonly to: readonly PersonRef[] }
  | {
      readonly kind: 'told';
      readonly upTo: number;
      readonly reached: readonly string[];
      readonly unreachable: readonly { readonly person: PersonRef; readonly why: string }[];
      /** Somebody was left in peace for the time being; told again at this instant (ISO UTC). */
      readonly later?: string;
    }
  | { readonly kind: 'refused'; readonly verb: string; readonly code: string }
  | { readonly kind: 'read-receipt'; readonly document: string }
  | { readonly kind: 'pass-shown'; readonly to: PersonRef }
  | { readonly kind: 'reviewed'; readonly decisions: readonly ReviewDecision[] }
  | { readonly kind: 'renewed'; readonly endDate: string }
  /** Nobody renewed the stay; without a request the person was disabled or leaving already. */
  | { readonly kind: 'departure-planned'; readonly endDate: string; readonly request?: string }
  | {
      readonly kind: 'departure-taken-back';
      readonly request: string;
      readonly how: 'withdrawn' | 'rescinded' | 'too-late';
    }
  | { readonly kind: 'stay-ended'; readonly endDate: string }
  | { readonly kind: 'rescheduled'; readonly form: Form; readonly late: boolean }
  | { readonly kind: 'withdrawn'; readonly reason?: string }
  | { readonly kind: 'rescinded'; readonly reason: string }
  | { readonly kind: 'alarm'; readonly code: string; readonly detail: string }
  | { readonly kind: 'closed'; readonly proven: number; readonly attested: number; readonly waived: number };

export type EntryKind = Entry['kind'];

/** Why a step waits for a named person instead of going on. */
export type HoldReason =
  | 'unknown-outcome'
  | 'not-proven'
  | 'budget'
  | 'stop-switch'
  | 'anomaly'
  | 'approver-gone'
  | 'protected'
  | 'refused'
  | 'rejected'
  | 'second-approval';

/** The intent of one step, durable before its calls are sent. `clientRequestIds` name the calls in Microsoft's own logs. */
export interface AttemptedStep {
  readonly step: StepId;
  readonly items: readonly Hash[];
  readonly attempt: number;
  readonly clientRequestIds: readonly string[];
  /** Items that no plan names: they came up later inside an approved scope, and are told here. */
  readonly found?: readonly PlanItem[];
  /** What the step had read before its first call, where no survey came before: the way back begins there. */
  readonly before?: unknown;
}

/** One line of a ledger, opened: what is inside the private part stands in `actor` and `entry`. */
export interface Line<E = Entry> {
  readonly seq: number;
  /** Business time, ISO UTC. */
  readonly at: string;
  readonly actor: Actor;
  /** Undefined after erasure: the public part still says which kind it was. */
  readonly entry: E;
  readonly hash: Hash;
}

/** A line before it is sealed. */
export interface NewLine<E = Entry> {
  readonly at: string;
  readonly actor: Actor;
  readonly entry: E;
}
