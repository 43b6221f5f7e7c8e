import type { Audience, Change, Identity, StepId } from './change.ts';
import type { Leg } from './form.ts';
import type { Subject } from './person.ts';
import type { Reader } from './reader.ts';
import type { Wanted } from './wanted.ts';

/** A sentence in every language Latchkey speaks; `{name}` is replaced by the change's own values. */
export interface Sentence {
  readonly en: string;
  readonly de: string;
}

/**
 * repeatable: may be sent again and ends the same. last-wins: only the newest value counts.
 * once: never sent twice; an unknown outcome is settled by reading or held for a person (graph.md 2.6).
 */
export type RetryClass = 'repeatable' | 'last-wins' | 'once';

/** Named instants of a request; `approval` is the moment the last approver agreed. */
export type Anchor = 'approval' | 'prepare' | 'start' | 'end' | 'overlapEnd' | 'handoverEnd';

/** When a step becomes due: an anchor and minutes after (or, negative, before) it. */
export interface Due {
  readonly at: Anchor;
  readonly minutes?: number;
}

/** Non-secret facts the request itself recorded; a look may need them to judge what it reads. */
export interface History {
  /** Business time (ISO) of the first intent line of this step; a revoke is proven by a later time stamp. */
  readonly attemptedAt?: string;
  /** Per task id of this step: what a person vouched for. */
  readonly attested: Readonly<
    Record<string, { readonly at: string; readonly by: string; readonly proof: string }>
  >;
  /** Values bound by ledger lines, for example `@subject` and `@device`. */
  readonly bound: Readonly<Record<string, string>>;
  /** True once the step's once-class call is known to have been sent. */
  readonly sent: boolean;
  /** What the survey read before anything ran, by step: the undo list and the "before" of the evidence. */
  readonly before: Readonly<Record<StepId, unknown>>;
  /** Facts that other steps recorded when they were proven, for example device ids with escrowed keys. */
  readonly proven: Readonly<Record<StepId, unknown>>;
  /** When each step of `afterSent` took effect: its calls accepted, or, done by a person, proven; missing while it has not. */
  readonly tookEffect?: Readonly<Record<StepId, string>>;
  /** Steps of `afterSent` that are on the checklist and have not taken effect: a person has them. */
  readonly awaited?: readonly StepId[];
}

export interface LookInput {
  readonly subject: Subject;
  readonly wanted: Wanted;
  readonly reader: Reader;
  readonly history: History;
  /** Business time, ISO UTC. */
  readonly now: string;
}

export interface PlanInput {
  readonly subject: Subject;
  readonly wanted: Wanted;
  readonly history: History;
  readonly now: string;
}

/** A situation for the generated tests and for people who read the step: facts in, changes out. */
export interface Example<Facts> {
  readonly says: string;
  readonly wanted: Partial<Wanted>;
  readonly facts: Facts;
  readonly history?: Partial<History>;
  /** Expected changes in short form: `kind effect says`, for example `call remove member`. */
  readonly changes: readonly string[];
}

/** A thing that exists now and that calls name beforehand, for example `@subject` (see core/engine/binding.ts). */
export interface Binding {
  readonly name: string;
  readonly value: string;
  /** Sign-in name that belongs to `@subject`. */
  readonly upn?: string;
}

export interface StepDefinition<Facts> {
  /** Equals the file name. */
  readonly id: StepId;
  readonly title: Sentence;
  /** Why the step exists, one or two sentences for the catalogue and the evidence. */
  readonly why: string;
  readonly legs: readonly Leg[];
  /** Steps that must be proven before this one runs, where the checklist has them. */
  readonly after: readonly StepId[];
  /** Steps whose calls must have been accepted (2xx) before this one is sent; weaker than proven (revoke after disable). */
  readonly afterSent?: readonly StepId[];
  /** Per leg, when the step is due; a leg without an entry uses `approval`. */
  readonly due: Partial<Record<Leg, Due>>;
  readonly identity: Identity;
  /** Application permissions that `look` and the calls need (checked against the published table). */
  readonly permissions: readonly string[];
  /** Reading permissions that the executing identity needs too, because the service asks for them with the call itself. */
  readonly callReads?: readonly string[];
  /** Exchange cmdlets that the step may use. */
  readonly cmdlets?: readonly string[];
  readonly retry: RetryClass;
  /** Removal of a leaver's access: runs first, never waits for an optional step, may not be struck. */
  readonly containment?: boolean;
  /** Of containment, what keeps the person out at once: goes ahead even of the rest of it. */
  readonly blocks?: boolean;
  /** Gives access or takes it away: what a request's time until all access was proven is measured on. */
  readonly access?: boolean;
  /** Means something only within a request (a notice, a hand-over, a proof dated by our own call): no audit asks it. */
  readonly onlyInRequest?: boolean;
  /** Counts against the budget for irreversible work and waits the cancel window. */
  readonly irreversible?: boolean;
  /** Does not block closing order of others; a failure is shown and never delays access removal. */
  readonly optional?: boolean;
  /** Audit controls it answers, for example `NIST PS-4 a`. */
  readonly controls: readonly string[];
  /** Minutes after sending before the first independent read; further reads back off from there. */
  readonly settleMinutes: number;
  /** After this many minutes without proof the step is unproven and a person is told. */
  readonly proofMinutesMax: number;
  /** When the service refuses the call (privileged, synced or restricted target): who does it by hand; we still prove by reading. */
  readonly byHand?: { readonly audience: Audience; readonly sentence: Sentence };
  /** For leavers, and for what a mover's new manager refuses: the approved scope's name and sentence (design 6.4). */
  readonly scope?: { readonly name: string; readonly sentence: Sentence };
  /** Sentences by id for the changes of `plan`. */
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** How the proof is worded for people, for example "Account reads as disabled". */
  readonly proof: Sentence;
  look(input: LookInput): Promise<Facts>;
  /** Pure. Nothing to change means done; `wait` changes mean not yet provable. */
  plan(input: PlanInput, facts: Facts): readonly Change[];
  /** Overrides "plan again finds nothing" where an effect cannot be read back that way. */
  verify?(input: PlanInput, facts: Facts): { readonly proven: boolean; readonly because?: string };
  /** Reverse changes from the recorded before-facts; a sentence names what cannot be undone. */
  undo?(input: PlanInput, before: Facts, now: Facts): readonly Change[] | Sentence;
  /**
   * Names that these facts bind. Written as ledger lines after every look, before anything is sent, so that a create
   * whose answer was lost binds its name once it is found. A call whose names are not all bound yet is not sent.
   */
  bind?(facts: Facts): readonly Binding[];
  /** Reply ids or facts worth keeping for later steps (`history.proven`); never secrets. */
  keep?(facts: Facts): unknown;
  readonly examples: readonly Example<Facts>[];
}

/** A step whose facts type has been forgotten, so that all steps fit one list. */
export type Step = StepDefinition<unknown>;

/** Checks what can be checked about a definition alone and gives it its common type. Throws on a contradiction. */
export function defineStep<Facts>(definition: StepDefinition<Facts>): Step {
  if (!/^[a-z][a-z0-9-]+$/.test(definition.id))
    throw new Error(`step id ${definition.id} is not in kebab case`);
  if (definition.legs.length === 0) throw new Error(`step ${definition.id} serves no leg`);
  if (definition.after.includes(definition.id))
    throw new Error(`step ${definition.id} cannot wait for itself`);
  return definition as unknown as Step;
}

/** Fills `{name}` in a sentence with the change's own values; a value that is missing shows as `…`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const parts = partsOf(sentence);
  let filled = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2)
    filled += String(values[parts[index]!] ?? '…') + parts[index + 1]!;
  return filled;
}

/** A card fills a hundred sentences, and the same ones every time. */
const parted = new Map<string, readonly string[]>();
/** More than there are sentences in the product. */
const partedMax = 5_000;

/** A sentence cut at its names: text, name, text, … */
function partsOf(sentence: string): readonly string[] {
  const known = parted.get(sentence);
  if (known !== undefined) return known;
  if (parted.size >= partedMax) parted.clear();
  const parts = sentence.split(/\{(\w+)\}/);
  parted.set(sentence, parts);
  return parts;
}
