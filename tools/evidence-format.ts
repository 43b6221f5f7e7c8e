/** The shape of an evidence pack as docs/evidence-format.md describes it. Types only: nothing here runs. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

export interface Pack {
  readonly format: string;
  readonly request: string;
  readonly policy: string | null;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly lines: readonly PackLine[];
  readonly readable: Claims;
}

export interface PackLine {
  readonly seq: number;
  readonly bytes: string;
  readonly hash: string;
  readonly openings: readonly ('erased' | { of: string; salt: string; text: string })[];
}

/** Those parts of `readable` that a verifier compares with the lines. */
export interface Claims {
  readonly steps: readonly { step: string; standing: string; proof?: { line: number } }[];
  readonly approvals: readonly { line: number; verdict: string; by: { ref: string } }[];
  readonly verdict: { total: number; closed: boolean; standings: { readonly [standing: string]: number } };
}

export interface Facts {
  readonly v: number;
  readonly request: string;
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly actor: string;
  readonly subject: string;
  readonly step?: string;
  readonly steps?: readonly string[];
  readonly plan?: string;
  readonly outcome?: string;
  readonly commitments: readonly { of: string; hash: string }[];
  readonly before: string;
}

export interface Change {
  readonly kind: string;
  readonly step: string;
  readonly says: string;
  readonly with: Json;
  readonly scope?: string;
  readonly scopeStep?: string;
  readonly call: Json;
  readonly task: { readonly id: string };
  readonly twoPerson?: boolean;
}

export interface Item {
  readonly key: string;
  readonly item: string;
  readonly change: Change;
}

export interface PlanBody {
  readonly id: string;
  readonly purpose: string;
  readonly checklist: readonly string[];
  readonly items: readonly Item[];
  readonly scopes: readonly { key: string; step: string; scope: string }[];
  readonly salt: string;
}

export interface Seat {
  person: { readonly id: string };
}

export interface Stage {
  readonly need: string | number;
  approvers: readonly Seat[];
}

/** An opened entry. Which members are there depends on `kind`; section 7 of the format says so. */
export interface Entry {
  readonly kind: string;
  readonly step?: string;
  readonly policy?: string;
  readonly plan: PlanBody | string;
  readonly next?: string;
  readonly nothingToDo?: boolean;
  readonly keys: readonly string[];
  readonly stages?: Stage[];
  readonly stage: number;
  readonly to: { readonly id: string } | readonly Seat[];
  readonly delegate?: string;
  readonly begins?: string;
  readonly ends?: string;
  readonly from: { readonly id: string };
  readonly onBehalfOf?: { readonly id: string };
  readonly changes: readonly Item[];
  readonly code?: string;
  readonly detail: string;
  readonly proven: number;
  readonly attested: number;
  readonly waived: number;
  readonly steps: readonly {
    step: string;
    items: readonly string[];
    clientRequestIds: readonly string[];
    found?: readonly Item[];
  }[];
  readonly results: readonly { item: string; clientRequestId: string }[];
  readonly reads: readonly { requestIds: readonly string[] }[];
}
