import { deepEqual, equal, match } from 'node:assert/strict';
import { work } from '../../core/engine/engine.ts';
import type { PeopleFacts } from '../../core/people.ts';
import { type Request, replay } from '../../core/request.ts';
import { whySays } from '../../core/seat-reason.ts';
import { actor, add, asked, type CaseOptions, delegation, planOf, seat, stage } from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

const id = 'JML-2026-00001';
/** The first reminder is due four hours after the question. */
const reminder = '2026-11-23T13:00:00.000Z';

interface Company {
  readonly small: SmallWorld;
  readonly nudged: string[];
}

/** A plan that waits, in a tenant whose mailboxes say that `away` are out of office until 1 December. */
function waiting(away: readonly string[], options: CaseOptions, known: Partial<PeopleFacts> = {}): Company {
  const small = smallWorld();
  small.know(known);
  const nudged: string[] = [];
  const noReads = small.world.tenant.reader();
  const one = async (read: { readonly params: Readonly<Record<string, string>> }) => ({
    automaticRepliesSetting: away.includes(read.params['user-id'] ?? '')
      ? {
          status: 'scheduled',
          scheduledStartDateTime: { dateTime: '2026-11-23T12:00:00.0000000', timeZone: 'UTC' },
          scheduledEndDateTime: { dateTime: '2026-12-01T08:00:00.0000000', timeZone: 'UTC' },
        }
      : { status: 'disabled' },
  });
  Object.assign(small.world.tenant, { reader: () => ({ ...noReads, one }) });
  Object.assign(small.world.teller, {
    nudge: async (_: Request, __: string, to: readonly { readonly id: string }[]) => {
      nudged.push(...to.map((person) => person.id));
    },
  });
  const request = asked(options);
  small.lines.set(id, request.lines.slice());
  return { small, nudged };
}

const stateOf = ({ small }: Company): Request => replay(id, small.lines.get(id) ?? []);
const seats = (company: Company): readonly string[] =>
  planOf(stateOf(company)).stages[0]?.approvers.map((one) => one.person.id) ?? [];

async function at(company: Company, iso: string): Promise<void> {
  company.small.moveTo(iso);
  await work(company.small.world, id);
}

describe('an approver who goes out of office after being asked', () => {
  const alone = { stages: [stage([seat('hr1')], { fallback: [seat('sec1')] })] };

  it('gives way to their delegate at the next reminder, and the card says why', async () => {
    const company = waiting(['hr1'], alone, { delegations: [delegation('hr1', 'friend')] });
    await at(company, '2026-11-23T12:59:00.000Z');
    deepEqual(seats(company), ['hr1'], 'nobody is asked instead before the reminder is due');
    await at(company, reminder);
    const [taken] = planOf(stateOf(company)).stages[0]?.approvers ?? [];
    equal(taken?.person.id, 'friend');
    equal(taken?.delegateOf?.id, 'hr1');
    match(whySays(taken!), /Name hr1 is away until 2026-12-01/);
    deepEqual(company.nudged, [], 'whoever is away is left in peace');
  });

  it('gives way to the fallback without a delegate, or when the delegate is away too', async () => {
    const noDelegate = waiting(['hr1'], alone);
    await at(noDelegate, reminder);
    deepEqual(seats(noDelegate), ['sec1']);
    const both = waiting(['hr1', 'friend'], alone, { delegations: [delegation('hr1', 'friend')] });
    await at(both, reminder);
    deepEqual(seats(both), ['sec1']);
  });

  it('never gives way to requester, subject or who acts for the requester', async () => {
    const fallback = [seat('asker'), seat('subject'), seat('sec1'), seat('sec2')];
    const company = waiting(
      ['hr1'],
      { stages: [stage([seat('hr1')], { fallback })] },
      { delegations: [delegation('hr1', 'asker'), delegation('asker', 'sec1')] },
    );
    await at(company, reminder);
    deepEqual(seats(company), ['sec2']);
  });

  it('stays asked where the others are enough, and only those are reminded', async () => {
    const stages = [stage([seat('hr1'), seat('hr2')], { fallback: [seat('sec1')] })];
    const company = waiting(['hr1'], { stages });
    await at(company, reminder);
    deepEqual(seats(company), ['hr1', 'hr2']);
    deepEqual(company.nudged, ['hr2']);
  });

  it('gives way where everybody has to agree', async () => {
    const stages = [stage([seat('hr1'), seat('hr2')], { need: 'all', fallback: [seat('sec1')] })];
    const company = waiting(['hr1'], { stages });
    await at(company, reminder);
    deepEqual(seats(company), ['sec1', 'hr2']);
    deepEqual(company.nudged, ['hr2']);
  });

  it('stays asked when nobody can stand in', async () => {
    const everybody = ['hr1', 'sec1', 'sec2', 'op1', 'op2'];
    const company = waiting(everybody, alone);
    await at(company, reminder);
    deepEqual(seats(company), ['hr1']);
    deepEqual(company.nudged, ['hr1']);
  });

  it('is passed over when the time is up', async () => {
    const stages = [stage([seat('hr1')], { fallback: [seat('sec1'), seat('sec2')], timeoutHours: 2 })];
    const company = waiting(['sec1'], { stages });
    await at(company, '2026-11-23T12:30:00.000Z');
    deepEqual(seats(company), ['sec2']);
  });

  it('keeps the voice that was given before', async () => {
    const stages = [stage([seat('hr1'), seat('hr2')], { need: 'all', fallback: [seat('sec1')] })];
    const company = waiting(['hr1'], { stages });
    const request = stateOf(company);
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    company.small.lines.set(id, request.lines.slice());
    await at(company, reminder);
    deepEqual(seats(company), ['hr1', 'hr2']);
  });
});
