import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { type Decided, decide, type Intent } from '../../core/decide.ts';
import type { PeopleFacts } from '../../core/people.ts';
import { waitingApprovers } from '../../core/request.ts';
import { actor, add, asked, call, context, delegation, planOf, ref, seat, stage, step } from './cases.ts';

const code = (decided: Decided): string => ('refusal' in decided ? decided.refusal.code : 'accepted');

type Case = ReturnType<typeof asked>;

function press(request: Case, who: string, intent: Intent, over: Partial<PeopleFacts> = {}): string {
  const decided = decide(request, actor(who), intent, context(over, [step('leave', () => [])]));
  if ('entries' in decided) add(request, decided.entries, actor(who));
  return code(decided);
}

const yes = (request: Case): Intent => ({ verb: 'approve', plan: planOf(request).plan.id });

describe('an approval', () => {
  it('counts once, and the same click again shows that it is decided', () => {
    const request = asked();
    const intent = yes(request);
    equal(press(request, 'hr1', intent), 'accepted');
    equal(request.phase, 'running');
    equal(press(request, 'hr1', intent), 'already-decided');
    equal(press(request, 'hr2', intent), 'already-decided');
  });

  it('never comes from the requester, the subject, a stranger, a guest, or somebody disabled or departing', () => {
    const stages = [stage(['asker', 'subject', 'gone', 'guest', 'hr1'].map((id) => seat(id)))];
    const request = asked({ stages });
    equal(press(request, 'asker', yes(request)), 'own-request');
    equal(press(request, 'subject', yes(request)), 'about-you');
    equal(press(request, 'gone', yes(request)), 'not-active');
    equal(press(request, 'guest', yes(request)), 'not-active');
    equal(press(request, 'other', yes(request)), 'not-yours');
    equal(press(request, 'hr1', yes(request), { departing: new Set(['hr1']) }), 'not-active');
    equal(request.approvedKeys.size, 0);
  });

  it('needs the role at the click, not only when the plan was made', () => {
    const request = asked({ stages: [stage([seat('hr1', { route: 'hr' })])] });
    const members = { hr: [], requester: [], technician: [], security: [], auditor: [], operator: [] };
    equal(press(request, 'hr1', yes(request), { members }), 'not-yours');
    equal(press(request, 'hr1', yes(request)), 'accepted');
  });

  it('goes through all stages in sequence, each with all, first or k of n', () => {
    const stages = [
      stage([seat('boss'), seat('owner')], { need: 'all' }),
      stage([seat('hr1'), seat('hr2'), seat('other')], { need: 2 }),
      stage([seat('sec1'), seat('sec2')]),
    ];
    const request = asked({ stages });
    equal(press(request, 'hr1', yes(request)), 'not-yours');
    equal(press(request, 'boss', yes(request)), 'accepted');
    equal(planOf(request).stage, 0);
    equal(press(request, 'owner', yes(request)), 'accepted');
    equal(press(request, 'hr1', yes(request)), 'accepted');
    equal(press(request, 'hr1', yes(request)), 'already-decided');
    equal(planOf(request).stage, 1);
    equal(press(request, 'other', yes(request)), 'accepted');
    equal(press(request, 'sec2', yes(request)), 'accepted');
    equal(planOf(request).status, 'approved');
  });

  it('of a two-person plan comes from two different people', () => {
    const changes = [call('leave', 'g1', { twoPerson: true })];
    const request = asked({ changes, stages: [stage([seat('hr1')]), stage([seat('hr1'), seat('sec1')])] });
    equal(press(request, 'hr1', yes(request)), 'accepted');
    equal(press(request, 'hr1', yes(request)), 'second-person');
    equal(press(request, 'sec1', yes(request)), 'accepted');
  });

  it('comes from two people wherever a second person is asked, though nothing in the plan is final yet', () => {
    const both = [seat('sec1'), seat('sec2')];
    const request = asked({ stages: [stage(both), stage(both, { rule: 'approvals.yaml: twoPerson' })] });
    equal(press(request, 'sec1', yes(request)), 'accepted');
    equal(press(request, 'sec1', yes(request)), 'second-person');
    equal(press(request, 'sec2', yes(request)), 'accepted');
  });

  it('of a two-person plan asks somebody else at once where the next stage knows the same person only', () => {
    const changes = [call('leave', 'g1', { twoPerson: true })];
    const next = stage([seat('sec1')], { fallback: [seat('op1')] });
    const request = asked({ changes, stages: [stage([seat('hr1'), seat('sec1')]), next] });
    equal(press(request, 'sec1', yes(request)), 'accepted');
    deepEqual(
      planOf(request).stages[1]?.approvers.map((one) => one.person.id),
      ['op1'],
    );
    equal(press(request, 'op1', yes(request)), 'accepted');
    equal(planOf(request).status, 'approved');
  });

  it('needs a comment where policy says so, and a rejection always does', () => {
    const request = asked({ stages: [stage([seat('hr1')], { commentRequired: true })] });
    equal(press(request, 'hr1', yes(request)), 'comment-required');
    const no: Intent = { verb: 'reject', plan: planOf(request).plan.id, comment: ' ' };
    equal(press(request, 'hr1', no), 'comment-required');
    equal(press(request, 'hr1', { ...no, comment: 'wrong person' }), 'accepted');
    equal(request.phase, 'rejected');
  });

  it('is refused when the plan has come to touch a protected account', () => {
    const request = asked();
    equal(
      press(request, 'hr1', yes(request), { protected: new Map([['subject', 'break glass']]) }),
      'protected-account',
    );
    equal(
      press(request, 'hr1', yes(request), { protected: new Map([['subject@contoso.example', 'why']]) }),
      'protected-account',
    );
  });
});

describe('a delegate', () => {
  it('decides in the seat once, and then its owner does not', () => {
    const request = asked({ stages: [stage([seat('hr1'), seat('hr2')], { need: 'all' })] });
    const over = { delegations: [delegation('hr1', 'friend')] };
    equal(press(request, 'friend', yes(request), over), 'accepted');
    equal(planOf(request).decisions[0]?.onBehalfOf?.id, 'hr1');
    equal(press(request, 'hr1', yes(request), over), 'already-decided');
    deepEqual(
      waitingApprovers(planOf(request)).map((one) => one.person.id),
      ['hr2'],
    );
    equal(planOf(request).status, 'asked');
  });

  it('is never requester or subject, and cannot hand on', () => {
    const request = asked();
    equal(
      press(request, 'asker', yes(request), { delegations: [delegation('hr1', 'asker')] }),
      'own-request',
    );
    equal(
      press(request, 'subject', yes(request), { delegations: [delegation('hr1', 'subject')] }),
      'about-you',
    );
    const chain = { delegations: [delegation('hr1', 'friend'), delegation('friend', 'other')] };
    equal(press(request, 'other', yes(request), chain), 'not-yours');
  });

  it('of the requester does not decide on the requester’s own request, whatever seat they have', () => {
    const request = asked();
    const over = { delegations: [delegation('asker', 'hr1')] };
    equal(press(request, 'hr1', yes(request), over), 'delegate-conflict');
    equal(press(request, 'hr2', yes(request), over), 'accepted');
  });

  it('does not decide before or after the dates, nor for other kinds of request', () => {
    const request = asked();
    const past = { ...delegation('hr1', 'friend'), ends: '2026-11-22T00:00:00.000Z' };
    const joiners = { ...delegation('hr1', 'friend'), legs: ['joiner'] as const };
    equal(press(request, 'friend', yes(request), { delegations: [past, joiners] }), 'not-yours');
  });
});

describe('striking', () => {
  const strike = (request: Case, items: readonly string[]): Intent => ({
    verb: 'strike',
    plan: planOf(request).plan.id,
    items,
  });

  it('makes a new plan that every stage sees, and the old card decides nothing', () => {
    const request = asked({ stages: [stage([seat('boss')]), stage([seat('hr1')])] });
    equal(press(request, 'boss', yes(request)), 'accepted');
    const old = yes(request);
    const key = planOf(request).plan.items[0]!.key;
    equal(press(request, 'hr1', strike(request, [key])), 'accepted');
    notEqual(planOf(request).plan.id, (old as { plan: string }).plan);
    equal(planOf(request).stage, 0);
    equal(press(request, 'boss', old), 'stale-plan');
    equal(press(request, 'boss', yes(request)), 'accepted');
    equal(press(request, 'hr1', yes(request)), 'accepted');
    ok(!request.approvedKeys.has(key) && request.struckKeys.has(key));
  });

  it('leaves something', () => {
    const request = asked();
    const keys = planOf(request).plan.items.map((item) => item.key);
    equal(press(request, 'hr1', strike(request, keys)), 'nothing-left');
  });
});

describe('reassigning', () => {
  const give = (request: Case, from: string, to: string): Intent => ({
    verb: 'reassign',
    plan: planOf(request).plan.id,
    from,
    to: ref(to),
    reason: 'busy',
  });

  it('is done by the approver or an operator, never to requester, subject, the disabled or who sits there', () => {
    const request = asked();
    equal(press(request, 'hr1', give(request, 'hr1', 'asker')), 'own-request');
    equal(press(request, 'hr1', give(request, 'hr1', 'subject')), 'about-you');
    equal(press(request, 'hr1', give(request, 'hr1', 'gone')), 'not-active');
    equal(press(request, 'hr1', give(request, 'hr1', 'hr2')), 'not-possible-now');
    equal(press(request, 'hr2', give(request, 'hr1', 'other')), 'not-yours');
    equal(press(request, 'op1', give(request, 'hr1', 'op1')), 'not-yours');
    equal(press(request, 'op1', give(request, 'hr1', 'other')), 'accepted');
    equal(press(request, 'hr1', yes(request)), 'not-yours');
    equal(press(request, 'other', yes(request)), 'accepted');
  });

  it('shows a late click of the former approver the state', () => {
    const request = asked({ stages: [stage([seat('hr1')], { fallback: [seat('sec1')] })] });
    const { plan } = planOf(request);
    add(request, [{ kind: 'stage-timed-out', plan: plan.id, stage: 0, to: [seat('sec1')] }]);
    equal(press(request, 'hr1', yes(request)), 'not-yours');
    equal(decide(request, actor('hr1'), yes(request), context()) !== undefined, true);
    deepEqual(
      planOf(request).formerApprovers.map((one) => one.id),
      ['hr1'],
    );
  });
});
