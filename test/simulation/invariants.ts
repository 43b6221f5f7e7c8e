import { alwaysOwned } from './invariants/always-owned.ts';
import { approvedBeforeEffect } from './invariants/approved-before-effect.ts';
import { approverAllowed } from './invariants/approver-allowed.ts';
import { budgetKept } from './invariants/budget-kept.ts';
import { cancelWindow } from './invariants/cancel-window.ts';
import { doneMeansProven } from './invariants/done-means-proven.ts';
import { dueOnTime } from './invariants/due-on-time.ts';
import { intentBeforeEffect } from './invariants/intent-before-effect.ts';
import { namesUnique } from './invariants/names-unique.ts';
import { neverTwiceOnce } from './invariants/never-twice-once.ts';
import { nothingLost } from './invariants/nothing-lost.ts';
import { orderKept } from './invariants/order-kept.ts';
import { recordWhole } from './invariants/record-whole.ts';
import { resultAfterEffect } from './invariants/result-after-effect.ts';
import { rightTarget } from './invariants/right-target.ts';
import { urgentFirst } from './invariants/urgent-first.ts';
import type { Invariant } from './run.ts';

/** Every promise of the design that a run can break; one file each, named after the promise. */
export const invariants: readonly Invariant[] = [
  alwaysOwned,
  approvedBeforeEffect,
  approverAllowed,
  budgetKept,
  cancelWindow,
  doneMeansProven,
  dueOnTime,
  intentBeforeEffect,
  namesUnique,
  neverTwiceOnce,
  nothingLost,
  orderKept,
  recordWhole,
  resultAfterEffect,
  rightTarget,
  urgentFirst,
];
