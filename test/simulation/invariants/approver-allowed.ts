import { accountFreshMillis } from '../../../adapters/account-reads.ts';
import type { Approver, Stage } from '../../../core/entry.ts';
import type { Durable } from '../record.ts';
import type { Invariant, Ran } from '../run.ts';

export const approverAllowed: Invariant = {
  name: 'approver-allowed',
  promise:
    'Only who is asked decides, on the plan they were shown, and never requester, subject or somebody who has left.',
  check: (ran) =>
    [...ran.shared.record.byRequest].flatMap(([request, lines]) => checkRequest(ran, request, lines)),
};

function checkRequest(ran: Ran, request: string, lines: readonly Durable[]): readonly string[] {
  const faults: string[] = [];
  const first = lines[0]?.line.entry;
  const stages = new Map<string, Stage[]>();
  const yes = new Map<string, Map<string, number>>();
  for (const { line, at } of lines) {
    const { entry, actor } = line;
    if (entry.kind === 'planned') stages.set(entry.plan.id, [...entry.stages]);
    if (entry.kind === 'struck') stages.set(entry.next, stages.get(entry.plan) ?? []);
    if (entry.kind === 'stage-timed-out') replace(stages, entry, () => entry.to);
    if (entry.kind === 'reassigned')
      replace(stages, entry, (old) => [
        ...old.filter(({ person }) => person.id !== entry.from.id),
        seat(entry.to),
      ]);
    if (entry.kind !== 'approved') continue;
    const says = (what: string): void => void faults.push(`${request}: ${actor.id} approved ${what}`);
    const pressed = ran.shared.record.presses.some(
      (press) => press.who === actor.id && press.request === request && press.plan === entry.plan,
    );
    if (disabledSince(ran, actor.id, at)) says('after they had left');
    if (!pressed) says('a plan that they were never shown');
    if (first?.kind === 'requested' && first.requester.id === actor.id) says('their own request');
    if (first?.kind === 'requested' && first.subject.id === actor.id) says('a request about themselves');
    const asked = stages.get(entry.plan)?.[entry.stage]?.approvers ?? [];
    const acting = ran.shared.record.delegations.some(
      (one) =>
        one.to === actor.id &&
        Date.parse(one.begins) <= at &&
        at < Date.parse(one.ends) &&
        asked.some((approver) => approver.person.id === one.from),
    );
    if (!acting && !asked.some((approver) => approver.person.id === actor.id)) says('without being asked');
    const before = yes.get(entry.plan) ?? new Map<string, number>();
    if ((before.get(actor.id) ?? entry.stage) !== entry.stage) says('two stages alone');
    yes.set(entry.plan, before.set(actor.id, entry.stage));
  }
  return faults;
}

/** Accounts are read anew before a click counts, unless that was done lately; the click itself takes its time. */
const knownMillis = accountFreshMillis + 60_000;

function disabledSince(ran: Ran, id: string, at: number): boolean {
  const { company, gate } = ran.shared;
  if (gate.putBack()) return false;
  const enabled = (when: number): boolean => company.rowAt('users', id, when)?.accountEnabled === true;
  return !enabled(at) && !enabled(at - knownMillis - gate.putForwardMillis());
}

const seat = (person: Approver['person']): Approver => ({ person, route: 'operator', why: '' });

function replace(
  stages: Map<string, Stage[]>,
  { plan, stage }: { readonly plan: string; readonly stage: number },
  next: (old: readonly Approver[]) => readonly Approver[],
): void {
  const old = stages.get(plan) ?? [];
  stages.set(
    plan,
    old.map((one, index) => (index === stage ? { ...one, approvers: next(one.approvers) } : one)),
  );
}
