import { canonical, digest, type Hash, type Json } from './canonical.ts';
import type { GraphPath } from './graph-paths.ts';

export type StepId = string;

/** Separate app registrations, so that no single credential can do everything (design 6.15). */
export const identities = ['reader', 'writer', 'joiner', 'mail', 'wiper'] as const;
export type Identity = (typeof identities)[number];

/**
 * One HTTP call to Microsoft Graph v1.0. `path` is a template in the published spelling; `params` fills it.
 * Values may be names of things that do not exist yet: `@subject`, `@device`, `@secret` (see core/binding.ts).
 */
export interface GraphCall {
  readonly service: 'graph';
  readonly method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: GraphPath;
  readonly params: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** One Exchange Online cmdlet with typed parameters; `anchor` is the mailbox it acts on. */
export interface ExchangeCall {
  readonly service: 'exchange';
  readonly cmdlet: string;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly anchor?: string;
}

export type Call = GraphCall | ExchangeCall;

/** What a person must type to vouch for a task. Never an upload (design 6.16). */
export type ProofKind = 'none' | 'serial' | 'key-id' | 'ticket' | 'link' | 'text' | 'return';

/** Who is asked to do a task; resolved to people from policy roles and the request's own people. */
export type Audience =
  | 'technician'
  | 'security'
  | 'hr'
  | 'manager'
  | 'new-manager'
  | 'subject'
  | 'sponsor'
  | 'on-premises';

/** Work for a person. `reading` tasks are proven by us afterwards, `attestation` ones only vouched for. */
export interface Task {
  readonly audience: Audience;
  /** Stable name of the task within the step, part of the change key. */
  readonly id: string;
  readonly proof: ProofKind;
  readonly provenBy: 'reading' | 'attestation';
  /** A ready PowerShell line or steps to follow, shown as monospaced text. */
  readonly instructions?: string;
  /** The evidence of the request is part of the work: whoever has the task may take it while it is open. */
  readonly needsEvidence?: boolean;
}

/** How a change looks to a person: add (green), remove (red), set, keep, or only watched. */
export type Effect = 'add' | 'remove' | 'set' | 'keep' | 'task';

interface ChangeBase {
  readonly step: StepId;
  /** Sentence id within the step's `sentences`, and the values it names. */
  readonly says: string;
  readonly with: Readonly<Record<string, string | number>>;
  readonly effect: Effect;
  /** The policy rule that asks for it, for example `roles.yaml: Product Designer in Berlin`. */
  readonly rule?: string;
  readonly reversible: boolean;
  /** Wipes, deletes and privileged changes need two different approvers. */
  readonly twoPerson?: boolean;
  /** Leaver removals are approved as scopes (design 6.4): anything inside an approved scope may be removed. */
  readonly scope?: string;
  /** The step whose scope it is, where that is another one than its own. */
  readonly scopeStep?: StepId;
  /** Directory or device object the change is about, so that targets can be compared with the approved one. */
  readonly target?: string;
}

export interface CallChange extends ChangeBase {
  readonly kind: 'call';
  readonly call: Call;
}
export interface TaskChange extends ChangeBase {
  readonly kind: 'task';
  readonly task: Task;
}
/** Nothing to send, but not proven yet: a queued wipe, a mailbox being provisioned. Not part of the plan id. */
export interface WaitChange extends ChangeBase {
  readonly kind: 'wait';
  /** Known beforehand: until then (ISO) no look can find anything else. */
  readonly until?: string;
}

/** One thing that will be different afterwards. */
export type Change = CallChange | TaskChange | WaitChange;

/** Identity of a change for approval: its scope where it has one, else the exact call or task (design 6.1). */
export function changeKey(change: Change): Hash {
  if (change.scope !== undefined) return scopeKey(change.scopeStep ?? change.step, change.scope);
  return itemKey(change);
}

/** Identity of one exact change, also inside a scope; used to tell items apart on cards and in results. */
export function itemKey(change: Change): Hash {
  const what =
    change.kind === 'call'
      ? change.call
      : change.kind === 'task'
        ? { task: change.task.id }
        : { wait: change.says };
  const about = change.kind === 'call' ? undefined : change.with;
  return digest({
    step: change.step,
    what: canonical(what as unknown as Json),
    about: about as Json | undefined,
  });
}

/** Key of "everything of this kind" for one step of a leaver. */
export function scopeKey(step: StepId, scope: string): Hash {
  return digest({ step, scope });
}
