import type { Hash } from '../canonical.ts';
import type { StepId } from '../change.ts';
import type { Leg } from '../form.ts';
import type { Figures } from '../metrics.ts';
import type { Who } from './opened-line.ts';
import type { StepStanding } from './step-record.ts';

/** Version of the pack; docs/evidence-format.md describes it. A second number would mean another format. */
export const EVIDENCE_FORMAT = 'latchkey-evidence/1';

/** What opens one commitment of a line, or the word that says why nothing can any more. */
export type PackOpening = { readonly of: string; readonly salt: string; readonly text: string } | 'erased';

/** One line exactly as it was stored. `bytes` is what was hashed; re-serialising it would break the hash. */
export interface PackLine {
  readonly seq: number;
  readonly bytes: string;
  readonly hash: Hash;
  readonly openings: readonly PackOpening[];
}

/** Everything an auditor needs about one request. `lines` decide; `readable` is derived from them. */
export interface EvidencePack {
  readonly format: typeof EVIDENCE_FORMAT;
  readonly request: string;
  /** Policy version of the last plan; null after erasure. */
  readonly policy: Hash | null;
  readonly head: { readonly seq: number; readonly hash: Hash };
  readonly lines: readonly PackLine[];
  readonly readable: Readable;
}

/** The story in order. Every part names the line that it was taken from. */
export interface Readable {
  readonly says: string;
  readonly erased: boolean;
  readonly verdict: Verdict;
  readonly request: RequestStory;
  readonly plans: readonly PlanStory[];
  readonly approvals: readonly ApprovalStory[];
  readonly steps: readonly StepStory[];
  readonly alarms: readonly { readonly line: number; readonly at: string; readonly says: string }[];
  readonly timeline: readonly Happening[];
  readonly figures: Figures;
}

export interface Verdict {
  readonly says: string;
  readonly closed: boolean;
  /** Steps that were already as wanted when they were read, or for which nothing was wanted. */
  readonly nothingToDo: number;
  readonly total: number;
  readonly standings: Readonly<Record<StepStanding, number>>;
}

export interface RequestStory {
  readonly line: number;
  readonly leg?: Leg;
  readonly subject: Who & { readonly employeeId?: string };
  readonly requester: Who;
  readonly openedAt: string;
  readonly late?: boolean;
  readonly form: readonly (readonly [string, string])[];
}

export interface PlanStory {
  readonly line: number;
  readonly at: string;
  readonly id: Hash;
  readonly purpose?: string;
  readonly status: string;
  readonly stages: readonly {
    readonly name: string;
    readonly rule: string;
    readonly asked: readonly string[];
  }[];
  readonly items: readonly ItemStory[];
  readonly scopes: readonly { readonly step: StepId; readonly says: string; readonly count: number }[];
  readonly keeps: readonly { readonly name: string; readonly rule?: string }[];
  readonly unexplained: readonly string[];
  readonly warnings: readonly string[];
}

export interface ItemStory {
  readonly step: StepId;
  readonly says: string;
  readonly effect: string;
  readonly does: string;
  readonly rule?: string;
  readonly reversible: boolean;
  readonly twoPerson: boolean;
}

export interface ApprovalStory {
  readonly line: number;
  readonly at: string;
  readonly verdict: 'approved' | 'rejected' | 'contained';
  readonly by: Who;
  readonly onBehalfOf?: string;
  readonly stage?: string;
  readonly why?: string;
  readonly comment?: string;
  readonly plan: Hash;
}

export interface StepStory {
  readonly step: StepId;
  readonly title: string;
  readonly why: string;
  readonly controls: readonly string[];
  readonly standing: StepStanding;
  readonly says: string;
  readonly before: readonly string[];
  readonly planned: readonly ItemStory[];
  /** Came up after the approval, inside a scope that it covers. */
  readonly found: readonly ItemStory[];
  readonly intents: readonly {
    readonly line: number;
    readonly at: string;
    readonly attempt?: number;
    readonly clientRequestIds: readonly string[];
  }[];
  readonly calls: readonly CallStory[];
  readonly proof?: ProofStory;
  readonly tasks: readonly TaskStory[];
  readonly notes: readonly { readonly line: number; readonly at: string; readonly says: string }[];
}

export interface CallStory {
  readonly line: number;
  readonly at: string;
  readonly says?: string;
  readonly does: string;
  readonly outcome: string;
  readonly status?: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly clientRequestId?: string;
}

export interface ProofStory {
  readonly line: number;
  readonly at: string;
  readonly how: 'proven' | 'attested' | 'waived';
  readonly says: string;
  readonly nothingToDo: boolean;
  readonly reads: readonly {
    readonly what: string;
    readonly count: number;
    readonly pages: number;
    readonly requestIds: readonly string[];
  }[];
}

export interface TaskStory {
  readonly line: number;
  readonly at: string;
  readonly says: string;
  readonly asked: readonly string[];
  readonly provenBy?: string;
  readonly done?: { readonly line: number; readonly at: string; readonly by: Who; readonly proof?: string };
}

export interface Happening {
  readonly line: number;
  readonly at: string;
  readonly who: Who;
  readonly says: string;
  readonly tone: 'plain' | 'good' | 'bad' | 'waiting';
}
