import fc from 'fast-check';
import type { Leg } from '../../core/form.ts';
import { type Fault, type FaultKind, faultKinds } from './faults.ts';
import { offices } from './zones.ts';

/** What is special about the person of a case: comes back, decides on others' requests, or has come for a while. */
export const who = ['plain', 'rehire', 'approver', 'contractor'] as const;

/** One request that somebody makes. Days are counted from the start of the run. */
export interface Case {
  readonly leg: Leg;
  readonly office: string;
  readonly inDays: number;
  readonly immediate: boolean;
  readonly who?: (typeof who)[number];
}

/** What people and the world do besides approving and doing their tasks; `turn` counts rounds of people and workers. */
export const actionKinds = [
  'double-click',
  'approve-as-requester',
  'approve-as-subject',
  'approve-as-outsider',
  'approve-as-delegate',
  'approve-stale',
  'delegate',
  'end-delegation',
  'reassign',
  'reject',
  'strike',
  'edit',
  'reschedule',
  'rescind',
  'withdraw',
  'release',
  'send-again',
  'waive',
  'claim',
  'snooze',
  'hand-over',
  'again',
  'show-pass',
  'stop',
  'resume',
  'approver-disabled',
  'approver-back',
  'became-protected',
  'new-access',
  'name-taken',
  'account-deleted',
  'outage',
] as const;
export type ActionKind = (typeof actionKinds)[number];

export interface Action {
  readonly turn: number;
  readonly what: ActionKind;
  readonly of: number;
}

/** Everything that decides a run. Plain data, so that a failing one can be printed and shrunk. */
export interface Schedule {
  readonly seed: number;
  /** Index into `starts`. */
  readonly start?: number;
  readonly workers: number;
  /** A kind of call that the tenant refuses every time, as verb; everything else must go on. */
  readonly broken?: (typeof breakable)[number];
  /** With living messages in Teams, one per person and request, instead of a bell that always rings. */
  readonly teams?: boolean;
  readonly faults: readonly Fault[];
  readonly cases: readonly Case[];
  readonly actions: readonly Action[];
}

/** Calls that may be refused for a whole run. */
export const breakable = [
  'Set-Mailbox',
  'POST /users/{user-id}/assignLicense',
  'DELETE /groups/{group-id}/members/{directoryObject-id}/$ref',
  'POST /groups/{group-id}/members/$ref',
  'PUT /users/{user-id}/manager/$ref',
] as const;

/** Mondays in business time: before clocks change in Europe, in New Zealand, and before the holidays. */
export const starts = [
  '2026-10-19T08:00:00Z',
  '2026-03-23T08:00:00Z',
  '2026-09-21T08:00:00Z',
  '2026-12-14T08:00:00Z',
] as const;

/** Schedules of one kind only: what a planted defect needs to show itself. */
export interface Bias {
  readonly legs?: readonly Leg[];
  readonly actions?: readonly ActionKind[];
  readonly faults?: readonly FaultKind[];
  readonly workersMin?: number;
  readonly cases?: number;
  readonly who?: readonly (typeof who)[number][];
  readonly teams?: boolean;
  readonly immediate?: boolean;
  readonly broken?: Schedule['broken'];
}

/** Port calls of a leaver lie below the first, of nine in ten mixed runs below the second; later faults never happen. */
export const leaverCallsMax = 360;
const mixedCallsMax = 2_700;
/** Nearly every mixed run makes so many calls: half of its faults lie here, or most of a short run would pass undisturbed. */
const commonCallsMax = 400;
const faultsMax = 6;

const allFaults = Object.keys(faultKinds) as readonly FaultKind[];

/** Crashes are a third of all faults, so that most runs have one. */
const faultKind = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<FaultKind>('crash-before', 'crash-after') },
  { weight: 2, arbitrary: fc.constantFrom(...allFaults) },
);
const seed = fc.nat(0xffff_ffff).map((value) => value);

function faults(callsMax: number, kind: fc.Arbitrary<FaultKind>): fc.Arbitrary<readonly Fault[]> {
  const anywhere = fc.integer({ min: 1, max: callsMax });
  const common = fc.integer({ min: 1, max: Math.min(callsMax, commonCallsMax) });
  const fault = fc.record({ at: fc.oneof(anywhere, common), what: kind });
  return fc.array(fault, { maxLength: faultsMax, size: 'max' });
}

// Faults come first in both: what comes first is shrunk first.

/** The fixed leaver of the speed figure: one request, one worker, up to six faults anywhere. */
export function leaverSchedules(bias: Pick<Bias, 'faults'> = {}): fc.Arbitrary<Schedule> {
  return fc.record({
    faults: faults(leaverCallsMax, kindOf(bias)),
    seed,
    workers: fc.constant(1),
    cases: fc.constant([{ leg: 'leaver', office: 'Berlin', inDays: 4, immediate: false } as const]),
    actions: fc.constant([]),
  });
}

function kindOf({ faults: kinds }: Pick<Bias, 'faults'>): fc.Arbitrary<FaultKind> {
  return kinds === undefined ? faultKind : fc.constantFrom(...kinds);
}

/** Everything at once: several people, requests, workers and faults; with a bias only what a defect needs. */
export function mixedSchedules(bias: Bias = {}): fc.Arbitrary<Schedule> {
  const action = fc.record({
    turn: fc.integer({ min: 0, max: 14 }),
    what: fc.constantFrom(...(bias.actions ?? actionKinds)),
    of: fc.integer({ min: 0, max: 2 }),
  });
  const oneCase = fc.record({
    leg: fc.constantFrom<Leg>(...(bias.legs ?? ['leaver', 'leaver', 'joiner', 'mover'])),
    office: fc.constantFrom(...offices),
    inDays: fc.integer({ min: -3, max: 12 }),
    immediate: bias.immediate === undefined ? fc.boolean() : fc.constant(bias.immediate),
    who: fc.constantFrom(
      ...(bias.who ?? (['plain', 'plain', 'plain', 'rehire', 'approver', 'contractor'] as const)),
    ),
  });
  return fc.record({
    faults: faults(mixedCallsMax, kindOf(bias)),
    seed,
    start: fc.nat({ max: starts.length - 1 }),
    workers: fc.integer({ min: bias.workersMin ?? 1, max: 3 }),
    broken:
      bias.broken === undefined
        ? fc.option(fc.constantFrom(...breakable), { freq: 5, nil: undefined })
        : fc.constant(bias.broken),
    teams: bias.teams === undefined ? fc.boolean() : fc.constant(bias.teams),
    cases: fc.array(oneCase, { minLength: bias.cases ?? 1, maxLength: 3 }),
    actions: fc.array(action, { maxLength: 5, size: 'max' }),
  });
}
