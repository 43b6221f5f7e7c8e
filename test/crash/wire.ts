import type { Line } from '../../core/entry.ts';
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

/** What the worker asks of its parent, where the tenant and the people are, and which outlives it. */
export type Asked =
  | { readonly kind: 'proof'; readonly lines: readonly Line[]; readonly task: string }
  | { readonly kind: 'happen'; readonly lines: readonly Line[] }
  | { readonly kind: 'carried-out'; readonly ids: readonly string[] }
  | { readonly kind: 'acknowledged'; readonly told: Told }
  | { readonly kind: 'time'; readonly now: number }
  /** At rest between two rounds: `passed` names all boundaries so far. */
  | { readonly kind: 'turn'; readonly now: number; readonly passed: readonly string[] }
  | { readonly kind: 'ended'; readonly end: Ended; readonly passed: readonly string[] };

/** How a run ended. */
export interface Ended {
  readonly request: string;
  readonly phase: string;
  readonly seq: number;
  /** Steps that are not settled, and why. */
  readonly open: readonly string[];
  /** Steps that were held in this run, and those of them that nobody was found to look after. */
  readonly held: readonly string[];
  readonly ownerless: readonly string[];
  /** What the evidence checker found wrong with the pack. */
  readonly faults: readonly string[];
  readonly lines: readonly Line[];
}

export type Answered = Typed | string | number | boolean | undefined;
