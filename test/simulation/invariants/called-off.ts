import type { Invariant } from '../run.ts';

export const calledOff: Invariant = {
  name: 'called-off',
  promise: 'After a request is withdrawn nothing more is begun for it.',
  check: (ran) =>
    [...ran.shared.record.byRequest].flatMap(([request, lines]) => {
      const over = lines.find(({ line }) => line.entry.kind === 'withdrawn');
      return lines.flatMap(({ line, seq }) =>
        over !== undefined && seq > over.seq && line.entry.kind === 'attempted'
          ? [`${request} began ${line.entry.steps.map((one) => one.step).join()} after it was withdrawn`]
          : [],
      );
    }),
};
