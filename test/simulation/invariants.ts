import { alwaysOwned } from './invariants/always-owned.ts';
import { approvedBeforeEffect } from './invariants/approved-before-effect.ts';
import { approverAllowed } from './invariants/approver-allowed.ts';
import { attemptsBounded } from './invariants/attempts-bounded.ts';
import { budgetKept } from './invariants/budget-kept.ts';
import { calledOff } from './invariants/called-off.ts';
import { cancelWindow } from './invariants/cancel-window.ts';
import { doneMeansProven } from './invariants/done-means-proven.ts';
import { dueOnTime } from './invariants/due-on-time.ts';
import { intentBeforeEffect } from './invariants/intent-before-effect.ts';
import { lastWins } from './invariants/last-wins.ts';
import { namesUnique } from './invariants/names-unique.ts';
import { neverStuck } from './invariants/never-stuck.ts';
import { neverTwiceOnce } from './invariants/never-twice-once.ts';
import { nothingLost } from './invariants/nothing-lost.ts';
import { nothingTold } from './invariants/nothing-told.ts';
import { oneLiveRequest } from './invariants/one-live-request.ts';
import { orderKept } from './invariants/order-kept.ts';
import { peopleTold } from './invariants/people-told.ts';
import { pressOnce } from './invariants/press-once.ts';
import { protectedUntouched } from './invariants/protected-untouched.ts';
import { recordWhole } from './invariants/record-whole.ts';
import { resultAfterEffect } from './invariants/result-after-effect.ts';
import { rightTarget } from './invariants/right-target.ts';
import { stopHolds } from './invariants/stop-holds.ts';
import { twoPeople } from './invariants/two-people.ts';
import { urgentFirst } from './invariants/urgent-first.ts';
import type { Invariant } from './run.ts';

/** Every promise of the design that a run can break; one file each, named after the promise. */
export const invariants: readonly Invariant[] = [
  // Comes first: whatever else a run breaks that stood still may only follow from that.
  neverStuck,
  alwaysOwned,
  approvedBeforeEffect,
  approverAllowed,
  attemptsBounded,
  budgetKept,
  calledOff,
  cancelWindow,
  doneMeansProven,
  dueOnTime,
  intentBeforeEffect,
  lastWins,
  namesUnique,
  neverTwiceOnce,
  nothingLost,
  nothingTold,
  oneLiveRequest,
  orderKept,
  peopleTold,
  pressOnce,
  protectedUntouched,
  recordWhole,
  resultAfterEffect,
  rightTarget,
  stopHolds,
  twoPeople,
  urgentFirst,
];
