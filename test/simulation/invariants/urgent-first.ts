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

/** Told from the lines: an approved leaver whose account is not proven closed yet. */
function openContainment(ran: Ran, request: string, upTo: number): boolean {
  const lines = (ran.shared.record.byRequest.get(request) ?? []).filter((one) => one.seq <= upTo);
  const first = lines[0]?.line.entry;
  if (first?.kind !== 'requested' || first.leg !== 'leaver') return false;
  const attempted = lines.some(({ line }) => line.entry.kind === 'attempted');
  const proven = lines.filter(
    ({ line }) => line.entry.kind === 'verified' && closing.includes(line.entry.step),
  );
  const odd = lines.some(({ line }) => ['rescinded', 'rescheduled', 'withdrawn'].includes(line.entry.kind));
  return attempted && !odd && proven.length < closing.length;
}

const closing = ['disable-account', 'revoke-sessions', 'reset-password'];
