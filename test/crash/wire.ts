import type { HoldReason, Line } from '../../core/entry.ts';
import type { Leg } from '../../core/form.ts';
import type { Typed } from '../../tools/demo/real-world.ts';
import type { Where } from './latchkey.ts';
import type { Told } from './people.ts';
import type { PlantName } from './plants.ts';

/** What a run is started with. */
export interface Start {
  readonly where: Where;
  readonly leg: Leg;
  readonly now: number;
  /** Real time that has passed since the first process started, so that the lease of a dead one is over. */
  readonly aheadMillis: number;
  /** Number of the boundary at which it kills itself; 0 = runs to the end. Counted from opening the store, or after it. */
  readonly killAt: number;
  readonly countFrom: 'opening' | 'opened';
  readonly plant?: PlantName;
}

/**
 * What the worker asks of its parent, where the tenant and the people are, and which outlives it. `more` are the lines on
 * top of those that it has sent already.
 */
export type Asked =
  | { readonly kind: 'proof'; readonly more: readonly Line[]; readonly task: string }
  | { readonly kind: 'happen'; readonly more: readonly Line[] }
  | { readonly kind: 'carried-out'; readonly ids: readonly string[] }
  | { readonly kind: 'acknowledged'; readonly told: Told }
  | { readonly kind: 'time'; readonly now: number }
  /** At rest between two rounds, after so many boundaries. */
  | { readonly kind: 'turn'; readonly now: number; readonly passed: number }
  /** `passed` names all boundaries. */
  | { readonly kind: 'ended'; readonly end: Ended; readonly passed: readonly string[] };

/** A step that waited for somebody to look, why, and who may. */
export interface Held {
  readonly step: string;
  readonly because: HoldReason;
  /** Names. Empty where at any time nobody was found. */
  readonly owners: readonly string[];
}

/** How a run ended. */
export interface Ended {
  readonly request: string;
  readonly phase: string;
  readonly seq: number;
  /** Steps that are not settled, and why. */
  readonly open: readonly string[];
  readonly held: readonly Held[];
  /** What the evidence checker found wrong with the pack. */
  readonly faults: readonly string[];
  readonly lines: readonly Line[];
}

export type Answered = Typed | string | number | boolean | undefined;
