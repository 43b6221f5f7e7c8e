import type { Line } from '../../../core/entry.ts';
import { personKeys } from '../../../core/open.ts';
import { isOver, replay } from '../../../core/request.ts';
import type { Durable } from '../record.ts';
import type { Invariant, Ran } from '../run.ts';

export const oneLiveRequest: Invariant = {
  name: 'one-live-request',
  promise: 'One person has at most one live request at any time.',
  check: (ran) => {
    const opened = ran.shared.record.of('requested');
    return opened.flatMap((one, index) =>
      opened.slice(0, index).flatMap((other) => {
        const keys = new Set(personKeys(other.entry.subject, other.entry.form));
        const same = personKeys(one.entry.subject, one.entry.form).some((key) => keys.has(key));
        return same && !overBefore(ran, other, one.call)
          ? [`${one.request} was opened while ${other.request} about the same person was live`]
          : [];
      }),
    );
  },
};

function overBefore(ran: Ran, { request }: Durable, call: number): boolean {
  const lines = (ran.shared.record.byRequest.get(request) ?? []).filter((one) => one.call < call);
  return isOver(
    replay(
      request,
      lines.map(({ line, seq }): Line => ({ ...line, seq, hash: '' })),
    ),
  );
}
