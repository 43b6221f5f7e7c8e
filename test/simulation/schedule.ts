import fc from 'fast-check';
import type { Leg } from '../../core/form.ts';
import { offices } from './company.ts';
import { type Fault, faultKinds } from './faults.ts';

/** One request that somebody makes. Days are counted from the start of the run. */
export interface Case {
  readonly leg: Leg;
  readonly office: (typeof offices)[number];
  readonly inDays: number;
  readonly immediate: boolean;
}

/** What people do besides approving and doing their tasks; `turn` counts rounds of people and workers. */
export const actionKinds = [
  'double-click',
  'approve-as-requester',
  'approve-as-subject',
  'approve-as-outsider',
  'approve-stale',
  'delegate',
  'reject',
  'strike',
  'reschedule',
  'rescind',
  'withdraw',
  'release',
  'again',
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
  readonly workers: number;
  readonly faults: readonly Fault[];
  readonly cases: readonly Case[];
  readonly actions: readonly Action[];
}

/** Port calls of a whole run of one leaver lie below this; later faults never happen. */
const callsMax = 200;

const fault = fc.record({ at: fc.integer({ min: 1, max: callsMax }), what: fc.constantFrom(...faultKinds) });
const seed = fc.nat(0xffff_ffff).map((value) => value);

/** The fixed leaver of the speed figure: one request, one worker, up to six faults anywhere. */
export const leaverSchedules: fc.Arbitrary<Schedule> = fc.record({
  seed,
  workers: fc.constant(1),
  faults: fc.array(fault, { maxLength: 6 }),
  cases: fc.constant([{ leg: 'leaver', office: 'Berlin', inDays: 4, immediate: false } as const]),
  actions: fc.constant([]),
});

const action = fc.record({
  turn: fc.integer({ min: 0, max: 14 }),
  what: fc.constantFrom(...actionKinds),
  of: fc.integer({ min: 0, max: 2 }),
});

const oneCase = fc.record({
  leg: fc.constantFrom<Leg>('leaver', 'leaver', 'joiner', 'mover'),
  office: fc.constantFrom(...offices),
  inDays: fc.integer({ min: -3, max: 12 }),
  immediate: fc.boolean(),
});

/** Everything at once: several people, requests, workers and faults. */
export const mixedSchedules: fc.Arbitrary<Schedule> = fc.record({
  seed,
  workers: fc.integer({ min: 1, max: 3 }),
  faults: fc.array(fault, { maxLength: 6 }),
  cases: fc.array(oneCase, { minLength: 1, maxLength: 3 }),
  actions: fc.array(action, { maxLength: 4 }),
});
