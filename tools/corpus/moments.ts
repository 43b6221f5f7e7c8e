import type { Leg } from '../../core/form.ts';
import { isSettled, pendingPlan, type Request } from '../../core/request.ts';
import { heldSteps } from '../../test/crash/people.ts';

/** A point in a request at which the store is put by. */
export interface Moment {
  readonly name: string;
  readonly leg: Leg;
  readonly says: string;
  /** Where a process dies: the beginning of a boundary's name (test/crash/boundaries.ts). */
  readonly boundary?: string;
  /** At rest between two rounds. */
  readonly rest?: (request: Request) => boolean;
  /** Found by the process that starts after a death at `boundary`. */
  readonly afterwards?: (request: Request) => boolean;
}

const attempted = (request: Request): boolean =>
  request.lines.some(({ entry }) => entry.kind === 'attempted');
const taskOpen = (request: Request, step: string): boolean =>
  [...request.tasks.values()].some((task) => task.step === step && task.done === undefined);
const wipe = (request: Request) => request.steps.get('wipe-device');

/** Joiners, movers and leavers, each where stopping hurts or lasts. */
export const moments: readonly Moment[] = [
  {
    name: 'joiner-awaits-approval',
    leg: 'joiner',
    says: 'planned, and waits for the approver',
    rest: (request) => pendingPlan(request) !== undefined,
  },
  {
    name: 'joiner-awaits-its-date',
    leg: 'joiner',
    says: 'approved, nothing to do before preparation begins',
    rest: (request) => request.phase === 'running' && !attempted(request),
  },
  {
    name: 'joiner-account-sent',
    leg: 'joiner',
    says: 'the account was made and the process died before it could write that down',
    boundary: 'after POST /v1.0/users',
  },
  {
    name: 'joiner-task-open',
    leg: 'joiner',
    says: 'a technician has a device to choose',
    rest: (request) => taskOpen(request, 'allocate-device'),
  },
  {
    name: 'mover-access-sent',
    leg: 'mover',
    says: 'the new access was given and the process died before it could write that down',
    boundary: 'after POST /v1.0/users/*/assignLicense',
  },
  {
    name: 'mover-review-open',
    leg: 'mover',
    says: 'the new manager has to decide on access that no rule explains',
    rest: (request) => taskOpen(request, 'review-access'),
  },
  {
    name: 'mover-awaits-its-date',
    leg: 'mover',
    says: 'reviewed, and the old access stays until the overlap ends',
    rest: (request) => request.reviews.length > 0,
  },
  {
    name: 'leaver-awaits-second-approval',
    leg: 'leaver',
    says: 'approved by the first of two stages',
    rest: (request) => pendingPlan(request)?.stage === 1,
  },
  {
    name: 'leaver-block-sent',
    leg: 'leaver',
    says: 'the account was disabled and the process died before it could write that down',
    boundary: 'after PATCH /v1.0/users/*',
  },
  {
    name: 'leaver-in-cancel-window',
    leg: 'leaver',
    says: 'access has ended, and security may still stop the wipe',
    rest: (request) =>
      request.alarms.some((alarm) => alarm.code === 'irreversible-soon') && wipe(request)?.attempts !== 1,
  },
  {
    name: 'leaver-wipe-held',
    leg: 'leaver',
    says: 'nobody knows whether the wipe was sent, and it is held for a person',
    boundary: 'before POST /deviceManagement/managedDevices/*/wipe',
    afterwards: (request) => heldSteps(request).some((state) => state.step === 'wipe-device'),
  },
  {
    name: 'leaver-wipe-under-way',
    leg: 'leaver',
    says: 'the wipe was accepted and is not proven yet',
    rest: (request) => wipe(request)?.appliedAt !== undefined && !isSettled(wipe(request)),
  },
];
