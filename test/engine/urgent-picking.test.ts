import { deepEqual, equal } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { useFakeTimers } from 'sinon';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createCrew, failurePauseMillis, givenUpMillis } from '../../bot/crew.ts';
import { claimedMax, createLoop } from '../../bot/loop.ts';
import type { World } from '../../core/engine/world.ts';
import type { StoredLine } from '../../core/ports.ts';

const first: StoredLine = { seq: 1, hash: 'h', bytes: '{}', sealed: '' };
/** Enough attempts for everything else to have had its turn many times over. */
const failuresMax = 100;
const patienceMillis = 5_000;

/** Due work that is done when it was looked at once, unless `onWork` makes of it something else. */
function desk(onWork: (request: string) => Promise<void> = async () => undefined) {
  const store = new MemoryStore();
  const time = { now: 1_000 };
  const worked: string[] = [];
  const load = async (request: string): Promise<undefined> => {
    await onWork(request);
    worked.push(request);
    await store.append({ request, expectedSeq: 1, lines: [], nextDueAt: null, urgency: 2, terms: [] });
  };
  const clock = { now: () => time.now, real: () => time.now };
  const world = { ledger: { load }, clock, log: () => undefined } as unknown as World;
  const open = (request: string, nextDueAt: number): Promise<unknown> => {
    const urgency = request.startsWith('block') ? 0 : request.startsWith('revoke') ? 1 : 2;
    return store.append({ request, expectedSeq: 0, lines: [first], nextDueAt, urgency, terms: [] });
  };
  const openMany = async (kind: string, count: number): Promise<readonly string[]> => {
    const names = Array.from({ length: count }, (_, at) => `${kind}-${at}`);
    for (const name of names) await open(name, 1);
    return names;
  };
  return { parts: { world, store, owner: 'one' }, time, worked, open, openMany };
}

describe('what comes first', () => {
  it('is a block, then a revocation, however long the others have waited', async () => {
    const { parts, worked, open, openMany } = desk();
    await openMany('other', 5);
    await open('revoke', 800);
    await open('block', 900);
    equal(await createCrew(parts, { handsMax: 1 }).run(), 7);
    deepEqual(worked.slice(0, 2), ['block', 'revoke']);
    equal(worked.length, 7);
  });

  it('is a block that comes due in the middle of other work, at the next free hand', async () => {
    const at = desk(async (request) => {
      if (request === 'other-2') await at.open('block', 900);
    });
    await at.openMany('other', 6);
    await createCrew(at.parts, { handsMax: 1 }).run();
    deepEqual(at.worked.slice(0, 5), ['other-0', 'other-1', 'other-2', 'block', 'other-3']);
  });

  it('is a block, though every hand has a block that hangs', async () => {
    const hang = new Promise<void>(() => undefined);
    const at = desk((request) => (request.startsWith('block-') ? hang : Promise.resolve()));
    await at.openMany('block', 9);
    await at.open('block', 900);
    const recheck = (): Promise<void> => sleep(5);
    const crew = createCrew(at.parts, { handsMax: 2, handMillisMax: 20, urgencyMax: 1, recheck });
    void crew.run();
    const until = Date.now() + patienceMillis;
    while (at.worked.length === 0 && Date.now() < until) await sleep(5);
    crew.stop();
    deepEqual(at.worked, ['block']);
  });

  it('is taken up again when it hung, before the claim is over', async () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
    try {
      let tries = 0;
      const at = desk(() => {
        tries += 1;
        return tries === 1 ? new Promise<void>(() => undefined) : Promise.resolve();
      });
      await at.open('block', 900);
      const done = createCrew(at.parts, { handsMax: 1, handMillisMax: 1_000 }).run();
      await clock.tickAsync(givenUpMillis);
      equal(await done, 1);
      equal(await createCrew(at.parts, { handsMax: 1 }).run(), 1);
      deepEqual(at.worked, ['block']);
    } finally {
      clock.restore();
    }
  });

  it('is left to others by whoever ends access only', async () => {
    const { parts, worked, openMany } = desk();
    const ending = [...(await openMany('block', 3)), ...(await openMany('revoke', 3))];
    await openMany('other', 3);
    await createCrew(parts, { handsMax: 2, urgencyMax: 1 }).run();
    deepEqual(worked, ending);
  });
});

describe('other work', () => {
  it('gets its turn between blocks that fail over and over', async () => {
    let failures = 0;
    const failing = desk(async (request) => {
      if (!request.startsWith('block')) return;
      failures += 1;
      if (failures > failuresMax) crew.stop();
      throw new Error('the tenant refuses for this person');
    });
    await failing.openMany('block', 4);
    const others = await failing.openMany('other', 4);
    const crew = createCrew(failing.parts, { handsMax: 2 });
    await crew.run();
    deepEqual(failing.worked, others);
  });

  for (const [what, block] of [
    ['hang', () => new Promise<void>(() => undefined)],
    [
      'fail slowly, over and over',
      async () => {
        await sleep(20);
        throw new Error('the tenant answers late and badly for this person');
      },
    ],
  ] as const)
    it(`has its hands while blocks ${what}`, async () => {
      const at = desk((request) => (request.startsWith('block') ? block() : Promise.resolve()));
      await at.openMany('block', claimedMax + 8);
      const others = await at.openMany('other', 20);
      const loop = createLoop(at.parts);
      loop.start();
      const until = Date.now() + patienceMillis;
      while (at.worked.length < others.length && Date.now() < until) {
        await sleep(10);
        at.time.now += failurePauseMillis;
      }
      deepEqual(at.worked.toSorted(), [...others].toSorted());
      void loop.stop();
    });
});
