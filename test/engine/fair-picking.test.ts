import { deepEqual, equal } from 'node:assert/strict';
import { MemoryStore } from '../../adapters/memory-store.ts';
import { createCrew, failurePauseMillis } from '../../bot/crew.ts';
import type { World } from '../../core/engine/world.ts';
import type { StoredLine } from '../../core/ports.ts';

const first: StoredLine = { seq: 1, hash: 'h', bytes: '{}', sealed: '' };
const hands = 2;
/** Enough looks at requests for every other one to have had its turn many times over. */
const loadsMax = 200;

describe('picking what to work on', () => {
  it('lets nobody wait for ever behind many that fail slowly, over and over', async () => {
    const store = new MemoryStore();
    const open = (request: string, nextDueAt: number) =>
      store.append({ request, expectedSeq: 0, lines: [first], nextDueAt, urgency: 2, terms: [] });
    for (let n = 0; n < 3 * hands; n += 1) await open(`failing-${n}`, n);
    for (const request of ['good-1', 'good-2', 'good-3']) await open(request, 100);
    let now = 1_000;
    let loads = 0;
    const worked: string[] = [];
    const load = async (request: string): Promise<undefined> => {
      loads += 1;
      if (worked.length === 3 || loads > loadsMax) crew.stop();
      if (request.startsWith('failing')) {
        now += 2 * failurePauseMillis;
        throw new Error('the tenant hangs for this person');
      }
      worked.push(request);
      await store.append({ request, expectedSeq: 1, lines: [], nextDueAt: null, urgency: 2, terms: [] });
    };
    const clock = { now: () => now, real: () => now };
    const world = { ledger: { load }, clock, log: () => undefined } as unknown as World;
    const crew = createCrew({ world, store, owner: 'one' }, { handsMax: hands });
    await crew.run();
    deepEqual(worked.toSorted(), ['good-1', 'good-2', 'good-3']);
  });

  it('makes nothing due before its time, though it failed while the clock was put back', async () => {
    const store = new MemoryStore();
    const due = 3_600_000;
    await store.append({
      ...{ request: 'failing', expectedSeq: 0, lines: [first] },
      ...{ nextDueAt: due, urgency: 2, terms: [] },
    });
    let now = due;
    const load = async (): Promise<undefined> => {
      now -= due;
      throw new Error('the store is busy');
    };
    const clock = { now: () => now, real: () => now };
    const world = { ledger: { load }, clock, log: () => undefined } as unknown as World;
    await createCrew({ world, store, owner: 'one' }, { handsMax: hands }).run();
    equal(await store.nextDue(), due);
  });
});
