import type { Invariant } from '../run.ts';

export const urgentFirst: Invariant = {
  name: 'urgent-first',
  promise: 'Whoever takes work takes overdue removal of access first, after an outage too.',
  check: (ran) =>
    ran.shared.record.claims.flatMap(({ taken }) => {
      const wrong = taken.findIndex((one, index) => one.endsAccess && taken[index - 1]?.endsAccess === false);
      return wrong < 0 ? [] : [`${taken[wrong]?.head.request} ends access and was taken after others`];
    }),
};
