import type { Invariant } from '../run.ts';

export const neverStuck: Invariant = {
  name: 'never-stuck',
  promise: 'What was begun ends: nobody waits for an answer, a lock or a turn that never comes.',
  check: ({ standstill, shared }) =>
    standstill ? [`after call ${shared.gate.calls} nothing went on, and somebody still waits`] : [],
};
