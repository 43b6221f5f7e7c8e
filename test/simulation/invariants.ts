import { approvedBeforeEffect } from './invariants/approved-before-effect.ts';
import { intentBeforeEffect } from './invariants/intent-before-effect.ts';
import { neverTwiceOnce } from './invariants/never-twice-once.ts';
import { nothingLost } from './invariants/nothing-lost.ts';
import { recordWhole } from './invariants/record-whole.ts';
import type { Invariant } from './run.ts';

/** Every promise of the design that a run can break; one file each, named after the promise. */
export const invariants: readonly Invariant[] = [
  approvedBeforeEffect,
  intentBeforeEffect,
  neverTwiceOnce,
  nothingLost,
  recordWhole,
];
