import type { Invariant } from '../run.ts';

/** Every intent is followed by what came of it: an answer, or after a crash a look, a proof or a hold (design 5.6). */
export const resultAfterEffect: Invariant = {
  name: 'result-after-effect',
  check: (ran) =>
    ran.shared.record.of('attempted').flatMap(({ request, seq, entry, call }) =>
      entry.steps.flatMap(({ step }) => {
        const later = (ran.shared.record.byRequest.get(request) ?? []).filter((one) => one.seq > seq);
        const answered = later.some(({ line }) => 'step' in line.entry && line.entry.step === step);
        const over = later.some(({ line }) =>
          ['rescinded', 'withdrawn', 'rescheduled'].includes(line.entry.kind),
        );
        const stopped = ran.shared.gate.happened.some((fault) => fault.at >= call) || ran.runaway;
        const next = later.find(({ line }) => 'step' in line.entry && line.entry.step === step)?.line.entry;
        const silent = !stopped && next !== undefined && next.kind !== 'applied';
        return (answered || over) && !silent ? [] : [`${request}: nothing says what came of ${step}`];
      }),
    ),
};
