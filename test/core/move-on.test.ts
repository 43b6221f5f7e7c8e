import { deepEqual, equal } from 'node:assert/strict';
import { moveBack, moveOn, standingStages } from '../../core/move-on.ts';
import type { Request } from '../../core/request.ts';
import { actor, add, asked, call, delegation, people, planOf, ref, seat, stage } from './cases.ts';

const leaving = ref('hr1');
const departed = (over = {}) => people({ departing: new Set(['hr1']), ...over });

function seats(request: Request): string[][] {
  return planOf(request).stages.map((one) => one.approvers.map((approver) => approver.person.id));
}

function move(request: Request, over = {}): Request {
  return add(request, moveOn(request, leaving, { people: departed(over) }));
}

describe('what waits for somebody who leaves', () => {
  it('moves to their delegate, else to the fallback, in this stage and the later ones', () => {
    const stages = [
      stage([seat('hr1')], { fallback: [seat('sec1')] }),
      stage([seat('hr1')], { fallback: [seat('op1')] }),
    ];
    deepEqual(seats(move(asked({ stages }))), [['sec1'], ['op1']]);
    const delegations = [delegation('hr1', 'friend')];
    deepEqual(seats(move(asked({ stages }), { delegations })), [['friend'], ['friend']]);
  });

  it('never moves to requester, subject or who leaves too', () => {
    const stages = [
      stage([seat('hr1')], { fallback: ['asker', 'subject', 'gone', 'sec2'].map((id) => seat(id)) }),
    ];
    deepEqual(seats(move(asked({ stages }))), [['sec2']]);
    const nobody = [stage([seat('hr1')], { fallback: [seat('gone')] })];
    deepEqual(seats(move(asked({ stages: nobody }))), [['op1']]);
  });

  it('moves once: asking again changes nothing', () => {
    const request = move(
      asked({ stages: [stage([seat('hr1'), seat('hr2')], { need: 'all', fallback: [seat('sec1')] })] }),
    );
    deepEqual(seats(request), [['sec1', 'hr2']]);
    deepEqual(moveOn(request, leaving, { people: departed() }), []);
  });

  it('does not touch what they decided before', () => {
    const request = asked({
      stages: [stage([seat('hr1'), seat('hr2')], { need: 'all', fallback: [seat('sec1')] })],
    });
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    deepEqual(moveOn(request, leaving, { people: departed() }), []);
  });

  it('goes back when the departure is rescinded, unless somebody decided meanwhile', () => {
    const stages = [stage([seat('hr1')], { fallback: [seat('sec1')] })];
    const request = move(asked({ stages }));
    add(request, moveBack(request, leaving, people()));
    deepEqual(seats(request), [['hr1']]);
    deepEqual(moveBack(request, leaving, people()), []);
  });

  it('moves tasks to the next in line, and leaves shared ones to the others', () => {
    const task = { audience: 'manager', id: 't', proof: 'none', provenBy: 'reading' } as const;
    const { call: _, ...base } = call('leave', 'g1');
    const change = { ...base, kind: 'task', task } as const;
    const dueAt = '2026-11-24T09:00:00.000Z';
    const assigned = (to: string[]) =>
      ({ kind: 'assigned', step: 'leave', task: 't', item: 'i', change, to: to.map(ref), dueAt }) as const;
    const to = (request: Request) => request.tasks.get('leave/t')?.to.map((one) => one.id);
    equal(to(move(add(asked(), [assigned(['hr1'])])))?.[0], 'tech1');
    deepEqual(to(move(add(asked(), [assigned(['hr1', 'hr2'])]))), ['hr1', 'hr2']);
    const claimed = add(asked(), [assigned(['hr1', 'hr2'])]);
    add(claimed, [{ kind: 'claimed', step: 'leave', task: 't' }], actor('hr1'));
    deepEqual(to(move(claimed)), ['hr2']);
    const managers = add(asked(), [assigned(['hr1'])]);
    add(managers, moveOn(managers, leaving, { people: departed(), successor: ref('boss') }));
    deepEqual(to(managers), ['boss']);
  });

  it('is not asked again for what drifted', () => {
    const stages = [stage([seat('hr1')], { fallback: [seat('sec1')] })];
    const [first] = standingStages(asked(), stages, departed());
    deepEqual(
      first?.approvers.map((one) => one.person.id),
      ['sec1'],
    );
  });
});
