import { deepEqual, equal } from 'node:assert/strict';
import type { Change } from '../../core/change.ts';
import { judge, type Verdict } from '../../core/engine/judge.ts';
import { planInput } from '../../core/engine/look.ts';
import type { Entry } from '../../core/entry.ts';
import type { Leg } from '../../core/form.ts';
import { makePlan } from '../../core/plan.ts';
import { pendingPlan, type Request } from '../../core/request.ts';
import { actor, add, asked, call, now, planOf, seat, stage, step } from './cases.ts';

const approvedItem = call('work', 'g1', { effect: 'add' });
const late = call('work', 'g2', { effect: 'add' });

/** A request whose plan was approved, and to whose step `changes` came up later and were refused. */
function refusing(changes: readonly Change[], leg: Leg = 'joiner'): Request {
  const steps = [step('work', () => [approvedItem])];
  const request = asked({ leg, steps, changes: [approvedItem] });
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  askAbout(request, changes);
  return add(
    request,
    [{ kind: 'rejected', plan: pendingPlan(request)?.plan.id ?? '', stage: 0, comment: 'not this one' }],
    actor('hr1'),
  );
}

function askAbout(request: Request, changes: readonly Change[]): void {
  const main = request.lines.find((line) => line.entry.kind === 'planned')?.entry as Extract<
    Entry,
    { kind: 'planned' }
  >;
  const parts = { request: request.id, policy: 'p', purpose: 'addendum', scoped: false, salt: 't' } as const;
  const plan = makePlan({ ...parts, steps: [step('work', () => [])], changes });
  add(request, [
    { kind: 'drifted', step: 'work', changes: plan.items },
    { ...main, plan, stages: [stage([seat('hr1')])] },
  ]);
}

/** What a look means that finds these changes still to be made. */
function verdict(request: Request, left: readonly Change[]): Verdict {
  const one = step('work', () => left);
  const input = planInput(request, one, Date.parse(now));
  const state = request.steps.get('work');
  return judge({ request, step: one, state, facts: null, reads: [], input, now: Date.parse(now) });
}

describe('What an approver refuses that came up after the approval', () => {
  it('leaves its step unproven where it was to be given: somebody named decides, and is told who said no', () => {
    const request = refusing([late]);
    const detail = 'Name hr1: not this one';
    deepEqual(verdict(request, [late]), { kind: 'hold', because: 'rejected', detail });
  });

  it('does not keep what was approved from being done', () => {
    const found = verdict(refusing([late]), [approvedItem, late]);
    deepEqual(found.kind === 'send' && found.items.map((item) => item.change), [approvedItem]);
  });

  it('is not asked again by itself, while anything newer is', () => {
    const newer = call('work', 'g3', { effect: 'add' });
    const found = verdict(refusing([late]), [late, newer]);
    deepEqual(found.kind === 'drift' && found.extra.map((item) => item.change), [newer]);
  });

  it('is asked once more when whoever has the step in hand lets it go on', () => {
    const request = refusing([late]);
    add(request, [{ kind: 'held', step: 'work', because: 'rejected' }]);
    add(request, [{ kind: 'released', step: 'work', how: 'go-on' }], actor('tech1'));
    const found = verdict(request, [late]);
    deepEqual(found.kind === 'drift' && found.extra.map((item) => item.change), [late]);
  });

  it('may be proven once it is there after all', () => {
    deepEqual(verdict(refusing([late]), []), { kind: 'proven', how: 'proven' });
  });

  it('is no gap where a mover keeps what would have been removed', () => {
    const kept = call('work', 'g2');
    equal(verdict(refusing([kept], 'mover'), [kept]).kind, 'proven');
    equal(verdict(refusing([kept], 'leaver'), [kept]).kind, 'hold', 'a leaver keeps nothing unseen');
  });
});
