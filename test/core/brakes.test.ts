import { deepEqual, equal, ok } from 'node:assert/strict';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { type Brakes, brakeState, createBrakes } from '../../core/brakes.ts';
import { type Decided, decide } from '../../core/decide.ts';
import type { HouseState } from '../../core/house.ts';
import { actor, add, asked, context, planOf, ref } from './cases.ts';

const limits = { irreversiblePerHour: 4, irreversiblePerDay: 15, removalsAlarmPerHour: 25 };
const hour = 3_600_000;
const begin = Date.parse('2026-11-23T09:00:00Z');

function company(stopFile = () => false) {
  const store = new MemoryStore();
  const house: { stopped?: HouseState['stopped'] } = {};
  const parts = { store, limits: () => limits, stopSwitch: async () => house.stopped, stopFile };
  return { parts, house, brakes: () => createBrakes(parts) };
}

let calls = 0;

/** Takes so many places, each for a call of its own. */
function take(brakes: Brakes, at: number, count: number, released?: boolean) {
  const ids = Array.from({ length: count }, () => `call-${++calls}`);
  return brakes.takeIrreversible(() => at, ids, released);
}

describe('the budget of irreversible work', () => {
  it('is 4 an hour and 15 a day, over new instances on the same store', async () => {
    const { brakes } = company();
    let done = 0;
    for (let at = begin; at < begin + 24 * hour; at += hour / 10)
      if ((await take(brakes(), at, 1)).go) done += 1;
    equal(done, 15);
    const five = company();
    for (let n = 0; n < 4; n += 1) ok((await take(five.brakes(), begin + n, 1)).go);
    const fifth = await take(five.brakes(), begin + 5, 1);
    deepEqual(fifth, {
      go: false,
      because: 'budget',
      detail: '1 irreversible changes wait; 4 of 4 in this hour are used',
    });
    ok((await take(five.brakes(), begin + hour + 5, 1)).go);
  });

  it('is never exceeded by takers at the same moment', async () => {
    const { brakes } = company();
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => take(brakes(), begin + n, 1)));
    equal(answers.filter((answer) => answer.go).length, 4);
  });

  it('has the place of a call again that did nothing, and of no other', async () => {
    const { brakes } = company();
    ok((await brakes().takeIrreversible(() => begin, ['a', 'b', 'c', 'd'])).go);
    await brakes().giveBack(begin, ['b', 'unknown']);
    equal((await take(brakes(), begin, 2)).go, false);
    ok((await take(brakes(), begin, 1)).go);
  });

  it('asks for the time when the counter is known, and answers with it', async () => {
    const { parts } = company();
    let at = begin;
    const slow = async () => {
      at = begin + hour;
      return undefined;
    };
    const answer = await createBrakes({ ...parts, stopSwitch: slow }).takeIrreversible(() => at, ['a']);
    deepEqual(answer, { go: true, at: begin + hour });
    equal((await brakeState(parts, begin + hour + 1)).budget.usedHour, 1);
  });

  it('counts what two people released, without being in its way', async () => {
    const { parts, brakes } = company();
    for (let n = 0; n < 4; n += 1) await take(brakes(), begin, 1);
    ok((await take(brakes(), begin, 2, true)).go);
    equal((await brakeState(parts, begin)).budget.used, 6);
  });
});

describe('the stop switch', () => {
  it('stops by card until it is taken back, also for another instance and for what was released', async () => {
    const { parts, house, brakes } = company();
    house.stopped = { by: ref('sec1'), at: new Date(begin).toISOString(), reason: 'odd wipes' };
    const answer = await take(brakes(), begin, 1, true);
    equal(answer.go === false && answer.because, 'stop-switch');
    equal((await brakeState(parts, begin)).on?.by, 'Name sec1');
    house.stopped = undefined;
    ok((await take(brakes(), begin, 1)).go);
  });

  it('stops by file', async () => {
    const answer = await take(company(() => true).brakes(), begin, 1);
    equal(answer.go === false && answer.because, 'stop-switch');
  });
});

describe('anomalies', () => {
  it('stop irreversible work at three in an hour, each step counted once', async () => {
    const { brakes } = company();
    for (let n = 0; n < 5; n += 1) await brakes().countAnomaly(begin, 'JML-2026-00001/wipe-device/0');
    ok((await take(brakes(), begin, 1)).go);
    await brakes().countAnomaly(begin, 'JML-2026-00002/wipe-device/0');
    await brakes().countAnomaly(begin, 'JML-2026-00003/wipe-device/0');
    const answer = await take(brakes(), begin, 1);
    equal(answer.go === false && answer.because, 'anomaly');
    ok((await take(brakes(), begin + hour + 1, 1)).go);
  });
});

describe('reversible removals', () => {
  it('raise the alarm once when the limit is reached, and run', async () => {
    const { brakes } = company();
    const alarms = [];
    for (let n = 0; n < 30; n += 1) alarms.push(await brakes().countRemovals(begin + n, 1));
    deepEqual(
      alarms.map((alarm, n) => (alarm ? n : -1)).filter((n) => n >= 0),
      [24],
    );
  });

  it('are counted without waiting for the disk, unlike what the budget gives', async () => {
    const { parts } = company();
    const fades: unknown[] = [];
    const watched = {
      getDocument: parts.store.getDocument.bind(parts.store),
      putDocument: async (...given: Parameters<MemoryStore['putDocument']>) => {
        fades.push(given[0].mayFade);
        return parts.store.putDocument(...given);
      },
    };
    const brakes = createBrakes({ ...parts, store: watched });
    await brakes.countRemovals(begin, 1);
    await take(brakes, begin, 1);
    await brakes.countAnomaly(begin);
    deepEqual(fades, [true, false, false]);
  });
});

describe('removals at the same time', () => {
  it('are all counted, in few writes, and one of them raises the alarm', async () => {
    const store = new MemoryStore();
    let writes = 0;
    const counting = {
      getDocument: store.getDocument.bind(store),
      putDocument: async (...given: Parameters<MemoryStore['putDocument']>) => {
        writes += 1;
        return store.putDocument(...given);
      },
    };
    const brakes = createBrakes({ ...company().parts, store: counting });
    const alarms = await Promise.all(
      Array.from({ length: 200 }, (_, n) => brakes.countRemovals(begin + (n % 2), 1)),
    );
    equal(alarms.filter(Boolean).length, 1);
    const stored = await store.getDocument('brake', 'removals', 0);
    equal((stored!.value as { times: number[] }).times.length, 200);
    ok(writes < 10, `${writes} writes`);
  });
});

describe('a step held by the budget', () => {
  const held = () => {
    const request = asked();
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    return add(request, [{ kind: 'held', step: 'leave', because: 'budget', detail: '4 of 4' }]);
  };
  const release = (request: ReturnType<typeof held>, who: string, over = {}): string => {
    const intent = { verb: 'release', step: 'leave', how: 'go-on' } as const;
    const decided: Decided = decide(request, actor(who), intent, context(over));
    if ('entries' in decided) add(request, decided.entries, actor(who));
    return 'refusal' in decided ? decided.refusal.code : (decided.entries[0]?.kind ?? '');
  };

  it('is released by two different people of security or operations', () => {
    const request = held();
    equal(release(request, 'tech1'), 'not-yours');
    equal(release(request, 'sec1'), 'alarm');
    ok(request.steps.get('leave')?.held !== undefined);
    equal(release(request, 'sec1'), 'release-recorded');
    equal(release(request, 'op1'), 'released');
    equal(request.steps.get('leave')?.held, undefined);
    equal(request.steps.get('leave')?.beyondBudget, true);
    deepEqual(request.steps.get('leave')?.releases[0]?.because, 'budget');
  });

  it('does not count a first voice of somebody who has left since', () => {
    const request = held();
    equal(release(request, 'sec1'), 'alarm');
    equal(release(request, 'op1', { departing: new Set(['sec1']) }), 'alarm');
    equal(release(request, 'sec2'), 'released');
  });

  it('is not released by who asked for it', () => {
    const request = held();
    request.requester = { id: 'sec1', name: 'Name sec1' };
    equal(release(request, 'sec1'), 'own-request');
  });

  it('passes the budget once only', () => {
    const request = held();
    release(request, 'sec1');
    release(request, 'op1');
    add(request, [
      { kind: 'attempted', steps: [{ step: 'leave', items: ['i'], attempt: 1, clientRequestIds: ['c'] }] },
    ]);
    equal(request.steps.get('leave')?.beyondBudget, undefined);
  });

  it('keeps the release where the attempt did nothing, and not where it may have', () => {
    for (const [outcome, kept] of [
      ['waiting', true],
      ['throttled', true],
      ['unknown', undefined],
      ['done', undefined],
    ] as const) {
      const request = held();
      release(request, 'sec1');
      release(request, 'op1');
      const result = { item: 'i', outcome, status: 0, clientRequestId: 'c' };
      add(request, [
        { kind: 'attempted', steps: [{ step: 'leave', items: ['i'], attempt: 1, clientRequestIds: ['c'] }] },
        { kind: 'applied', step: 'leave', results: [result] },
      ]);
      equal(request.steps.get('leave')?.beyondBudget, kept, outcome);
    }
  });
});
