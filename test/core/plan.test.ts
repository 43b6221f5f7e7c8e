import { deepEqual, equal, ok } from 'node:assert/strict';
import { work } from '../../core/engine/engine.ts';
import { judge } from '../../core/engine/judge.ts';
import { planInput } from '../../core/engine/look.ts';
import type { Line } from '../../core/entry.ts';
import { compareWithApproved, makePlan, planKeys } from '../../core/plan.ts';
import { pendingPlan, replay } from '../../core/request.ts';
import { createRandom } from '../front-door/random.ts';
import { actor, add, asked, askedEntries, planOf, step } from './cases.ts';
import { approvedCalls, callText, changePlans } from './changed-plans.ts';
import { mutatedCall } from './mutate.ts';
import { smallWorld } from './small-world.ts';

const trials = 10_000;
/** `npm run fuzz` runs 10,000 through the engine. */
const engineTrials = 400;

const text = callText;
const allowedTexts = new Set(approvedCalls.map(text));

describe('what was approved is what is executed', () => {
  it(`lets none of ${trials} single-field changes of an approved call through`, () => {
    const random = createRandom(13);
    const approved = planKeys(
      makePlan({
        request: 'r',
        policy: 'p',
        purpose: 'main',
        steps: [],
        changes: approvedCalls,
        salt: 's',
        scoped: false,
      }),
    );
    equal(compareWithApproved(approvedCalls, approved).allowed.length, approvedCalls.length);
    let through = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const changed = mutatedCall(random.pick(approvedCalls), random);
      ok(!allowedTexts.has(text(changed)), `not a change: ${text(changed)}`);
      const fresh = trial % 10 === 0 ? { ...random.pick(approvedCalls), step: random.guid() } : changed;
      through += compareWithApproved([fresh], approved).allowed.length;
    }
    equal(through, 0);
  });

  it('judges a change as drift that goes back to the approver, showing only what changed', () => {
    const random = createRandom(14);
    const request = asked({ leg: 'mover', changes: approvedCalls });
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    for (let trial = 0; trial < 500; trial += 1) {
      const changed = mutatedCall(random.pick(approvedCalls), random);
      const one = step('leave', () => [changed]);
      const now = Date.parse('2026-11-23T09:00:00Z');
      const verdict = judge({
        request,
        step: one,
        state: undefined,
        facts: null,
        reads: [],
        input: planInput(request, one, now),
        now,
      });
      equal(verdict.kind, 'drift');
      deepEqual(verdict.kind === 'drift' && verdict.extra.map((item) => item.change), [changed]);
    }
  });

  it(`executes none of ${engineTrials} single-field changes around the approval, before the click or after it`, async () => {
    deepEqual(await changePlans(engineTrials, 15), []);
  }).timeout(60_000);

  it('does less without asking when the tenant needs less', async () => {
    const small = smallWorld([step('leave', () => [])]);
    const lines = askedEntries({ changes: approvedCalls }).map(
      (entry, index): Line => ({
        seq: index + 1,
        at: '2026-11-23T09:00:00.000Z',
        actor: actor('x'),
        entry,
        hash: 'h',
      }),
    );
    const request = replay('JML-2026-00001', lines);
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    small.lines.set(request.id, request.lines.slice());
    await work(small.world, request.id);
    equal(small.sent.length, 0);
    equal(replay(request.id, small.lines.get(request.id)!).phase, 'closed');
  });

  it('leaves alone what was struck, and goes on without what was refused later', async () => {
    const small = smallWorld([step('leave', () => [approvedCalls[0]!, approvedCalls[1]!])]);
    const request = asked({ leg: 'mover', changes: approvedCalls.slice(0, 2) });
    const key = planOf(request).plan.items[0]!.key;
    add(request, [{ kind: 'struck', plan: planOf(request).plan.id, keys: [key], next: 'n' }], actor('hr1'));
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    small.lines.set(request.id, request.lines.slice());
    await work(small.world, request.id);
    deepEqual(
      small.sent.map((call) => text({ call })),
      [text(approvedCalls[1]!)],
    );
    equal(pendingPlan(replay(request.id, small.lines.get(request.id)!)), undefined);
  });
});
