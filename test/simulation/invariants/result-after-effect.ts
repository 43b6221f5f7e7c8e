import type { Entry } from '../../../core/entry.ts';
import type { Durable } from '../record.ts';
import type { Invariant, Ran } from '../run.ts';

/** A process that dies does two things at a time: what it was about to do beside may come a few calls later. */
const overlapCalls = 16;

const calledOff = ['rescinded', 'withdrawn', 'rescheduled'];

export const resultAfterEffect: Invariant = {
  name: 'result-after-effect',
  promise:
    'Every intent is followed by what came of it: an answer, or after a crash a look, a proof or a hold.',
  check: (ran) => {
    const answered = new Set(
      ran.shared.record
        .of('applied')
        .flatMap((one) => one.entry.results.map((result) => result.clientRequestId)),
    );
    return ran.shared.record.of('attempted').flatMap(({ request, seq, entry, call }) =>
      entry.steps.flatMap(({ step, clientRequestIds }) => {
        if (clientRequestIds.every((id) => answered.has(id))) return [];
        const lost = ran.runaway || ran.shared.gate.happened.some((fault) => fault.at >= call - overlapCalls);
        return lost && lookedInto(ran, { request, seq, step })
          ? []
          : [`${request}: nothing says what came of ${step}`];
      }),
    );
  },
};

/** Something was written about the step afterwards, or the request went another way. */
function lookedInto(
  ran: Ran,
  { request, seq, step }: Pick<Durable, 'request' | 'seq'> & { readonly step: string },
) {
  return (ran.shared.record.byRequest.get(request) ?? []).some(
    ({ line, seq: at }) => at > seq && (calledOff.includes(line.entry.kind) || isAbout(line.entry, step)),
  );
}

/** A further attempt says that a look has found nothing. */
function isAbout(entry: Entry, step: string): boolean {
  return entry.kind === 'attempted'
    ? entry.steps.some((one) => one.step === step)
    : 'step' in entry && entry.step === step;
}
