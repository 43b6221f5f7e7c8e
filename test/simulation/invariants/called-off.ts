import type { Invariant } from '../run.ts';

/** After a request is withdrawn or closed nothing more is begun for it; a rescinded one only goes back (A5, L7). */
export const calledOff: Invariant = {
  name: 'called-off',
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
