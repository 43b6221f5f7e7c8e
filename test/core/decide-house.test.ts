import { deepEqual, equal } from 'node:assert/strict';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { clickHouse, HOUSE_LINE } from '../../bot/house.ts';
import { brakeState, createBrakes } from '../../core/brakes.ts';
import { decideHouse, type HouseIntent } from '../../core/decide-house.ts';
import { actor, delegation, facts, now, people, ref } from './cases.ts';

const dates = { begins: '2026-11-24T00:00:00.000Z', ends: '2026-11-30T00:00:00.000Z' };
const away = (to: string, over = {}): HouseIntent => ({
  verb: 'set-delegation',
  to: ref(to),
  legs: ['leaver'],
  ...dates,
  ...over,
});

function decided(who: string, intent: HouseIntent, over = {}, stopped = false): string {
  const answer = decideHouse(actor(who), intent, { people: people(over), facts: facts(over), stopped });
  return 'refusal' in answer ? answer.refusal.code : answer.effect.kind;
}

describe('verbs that concern no request', () => {
  it('let security and operators stop and go on, with a reason, once', () => {
    for (const who of ['sec1', 'op1']) equal(decided(who, { verb: 'stop-on', reason: 'odd wipes' }), 'stop');
    for (const who of ['hr1', 'tech1', 'aud1', 'boss', 'gone', 'guest'])
      equal(
        decided(who, { verb: 'stop-on', reason: 'x' }),
        who === 'gone' || who === 'guest' ? 'not-active' : 'not-yours',
      );
    equal(decided('sec1', { verb: 'stop-on', reason: ' ' }), 'comment-required');
    equal(decided('sec1', { verb: 'stop-on', reason: 'x' }, {}, true), 'already-decided');
    equal(decided('op1', { verb: 'stop-off', reason: '' }, {}, true), 'resume');
    equal(decided('op1', { verb: 'stop-off', reason: '' }), 'already-decided');
  });

  it('let anybody delegate their own seat: dated, scoped, no chains, to somebody active', () => {
    equal(decided('hr1', away('friend')), 'delegate');
    equal(decided('hr1', away('hr1')), 'delegation-unusable');
    equal(decided('hr1', away('gone')), 'delegation-unusable');
    equal(decided('hr1', away('friend', { to: undefined })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { legs: ['everything'] })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { ends: '2026-11-23T00:00:00.000Z' })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { ends: '2027-11-23T00:00:00.000Z' })), 'delegation-unusable');
    equal(decided('hr1', away('friend', { begins: '' })), 'delegation-unusable');
    equal(
      decided('hr1', away('friend'), { delegations: [delegation('friend', 'other')] }),
      'delegation-unusable',
    );
    equal(
      decided('hr1', away('friend'), { delegations: [delegation('other', 'hr1')] }),
      'delegation-unusable',
    );
    equal(decided('hr1', { verb: 'end-delegation', to: 'friend' }), 'already-decided');
    equal(
      decided(
        'hr1',
        { verb: 'end-delegation', to: 'friend' },
        { delegations: [delegation('hr1', 'friend')] },
      ),
      'end-delegation',
    );
  });

  it('are recorded, refusals too', async () => {
    const store = new MemoryStore();
    const parts = {
      store,
      limits: () => ({ irreversiblePerHour: 4, irreversiblePerDay: 15, removalsAlarmPerHour: 25 }),
      stopFile: () => false,
    };
    const at = Date.parse(now);
    let line = 0;
    const house = {
      brakes: createBrakes(parts),
      brakeState: () => brakeState(parts, at),
      directory: {
        facts: () => facts(),
        people: () => people(),
        addDelegation: async () => {},
        endDelegation: async () => true,
      },
      store,
      clock: { now: () => at, real: () => at },
      random: { guid: () => `g${++line}`, hex: () => 'aa' },
    };
    equal((await clickHouse(house, actor('boss'), { verb: 'stop-on', reason: 'x' }))?.code, 'not-yours');
    equal(await clickHouse(house, actor('sec1'), { verb: 'stop-on', reason: 'odd wipes' }), undefined);
    equal((await house.brakes.takeIrreversible(at, 1)).go, false);
    equal(
      (await clickHouse(house, actor('sec2'), { verb: 'stop-on', reason: 'me too' }))?.code,
      'already-decided',
    );
    equal(await clickHouse(house, actor('op1'), { verb: 'stop-off', reason: 'clear' }), undefined);
    const lines = await store.listDocuments(HOUSE_LINE, { limit: 10, realNow: at });
    deepEqual(
      lines.items.map((item) => (item.value as { refused?: string }).refused ?? 'done'),
      ['not-yours', 'done', 'already-decided', 'done'],
    );
  });
});
