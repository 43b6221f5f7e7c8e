import { isSettled, replay } from '../../../core/request.ts';
import { linesOf } from '../record.ts';
import type { Invariant } from '../run.ts';

/** Whoever takes work takes overdue removal of access first, after an outage too (design 5.5). */
export const urgentFirst: Invariant = {
  name: 'urgent-first',
  check: (ran) =>
    ran.shared.record.claims.flatMap(({ heads }) => {
      const order = heads.map((head) => (openContainment(ran, head.request, head.seq) ? 0 : 1));
      const wrong = order.findIndex((rank, index) => index > 0 && rank < (order[index - 1] ?? 0));
      return wrong < 0 ? [] : [`${heads[wrong]?.request} ends access and was taken after others`];
    }),
};

type Ran = Parameters<Invariant['check']>[0];

/** A leaver whose plan is approved and of whom not every way in is proven closed yet, as the lines up to then say. */
function openContainment(ran: Ran, id: string, upTo: number): boolean {
  const request = replay(id, linesOf(ran.shared.record, id).slice(0, upTo));
  return (
    request.leg === 'leaver' &&
    request.phase === 'running' &&
    request.rescinded === undefined &&
    closing.some((step) => request.checklist.includes(step) && !isSettled(request.steps.get(step)))
  );
}

const closing = ['disable-account', 'revoke-sessions', 'reset-password'];
