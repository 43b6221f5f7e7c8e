import { deepEqual, equal } from 'node:assert/strict';
import { handleClick } from '../../bot/handle.ts';
import { actor, planOf } from './cases.ts';
import { populatedWorld, pressForged } from './forged-clicks.ts';

const clicks = 20_000;

describe('forged buttons', () => {
  it(`have no effect, ${clicks} of them, and every refusal is recorded`, async () => {
    const { effects, unrecorded } = await pressForged(clicks, 7);
    deepEqual(effects.slice(0, 5), []);
    deepEqual(unrecorded.slice(0, 5), []);
  }).timeout(120_000);

  it('would have had one, had they been the real thing', async () => {
    const { small, requests } = populatedWorld();
    const parts = {
      world: small.world,
      intents: { findPerson: () => undefined, formFrom: () => undefined },
      nudge: () => {},
    };
    const data = { verb: 'approve', request: requests.asked!.id, plan: planOf(requests.asked!).plan.id };
    // The same click on two instances at once, and Teams asking again: the first outcome stands.
    const answers = await Promise.all([1, 2, 3].map(() => handleClick(parts, actor('hr1'), data)));
    equal(answers.filter((answer) => answer.refusal === undefined).length, 1);
    equal(answers.filter((answer) => answer.refusal?.code === 'already-decided').length, 2);
    const lines = small.lines.get(requests.asked!.id)!;
    equal(lines.filter((line) => line.entry.kind === 'approved').length, 1);
    equal(
      answers.every((answer) => answer.request?.phase === 'running'),
      true,
    );
  });
});
