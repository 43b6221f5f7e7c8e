import type { Invariant, Ran } from '../run.ts';
import { effectsOf, type Intent, intentsOf } from './intents.ts';

/** A disabled approver is noticed when the directory shows it, and a call may be under way by then. */
const noticedMillis = 4 * 60_000;

export const twoPeople: Invariant = {
  name: 'two-people',
  promise:
    'Irreversible work stands on people who agreed and still may when it runs: two different ones for a wipe, neither requester nor subject.',
  check: (ran) => {
    if (ran.shared.gate.putBack()) return [];
    const intents = intentsOf(ran);
    return effectsOf(ran).flatMap((effect) => {
      const intent = intents.get(effect.clientRequestId);
      if (intent === undefined || ran.shared.steps.get(intent.step)?.irreversible !== true) return [];
      const standing = voices(ran, intent).filter((id) => mayStill(ran, id, effect.at));
      const needed = effect.verb.endsWith('/wipe') ? 2 : 1;
      return standing.length < needed
        ? [`${effect.verb} on ${effect.target} stood on ${standing.length} of ${needed} people`]
        : [];
    });
  },
};

/** Everybody who agreed to a plan of the request, or released the step, before the intent; each once. */
function voices(ran: Ran, { request, step, seq }: Intent): readonly string[] {
  const lines = ran.shared.record.byRequest.get(request) ?? [];
  const first = lines[0]?.line.entry;
  const own = first?.kind === 'requested' ? [first.requester.id, first.subject.id] : [];
  const found = new Set<string>();
  for (const { line, seq: at } of lines) {
    const { entry, actor } = line;
    if (at > seq) break;
    if (entry.kind === 'rescheduled') found.clear();
    if (entry.kind === 'approved' || (entry.kind === 'released' && entry.step === step)) found.add(actor.id);
  }
  return [...found].filter((id) => !own.includes(id));
}

function mayStill(ran: Ran, id: string, at: number): boolean {
  const { company, gate } = ran.shared;
  return (
    company.rowAt('users', id, at)?.accountEnabled === true ||
    company.rowAt('users', id, at - noticedMillis - gate.putForwardMillis())?.accountEnabled === true
  );
}
