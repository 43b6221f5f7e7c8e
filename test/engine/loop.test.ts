import { equal, ok } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { MemoryStore } from '../../adapters/memory-store.ts';
import {
  afterTheEnd,
  beforeTheEnd,
  type Leavers,
  openLeavers,
} from '../../bench/harness/simulated-leavers.ts';
import { claimedMax, createLoop } from '../../bot/loop.ts';
import type { World } from '../../core/engine/world.ts';
import type { Request } from '../../core/request.ts';

const leaving = claimedMax + 4;
const later = 5;
const fiveDaysMillis = 5 * 86_400_000;
const patienceMillis = 15_000;

/** The world, but the mail service never answers. */
function withoutMail(world: World, asked: { count: number }): World {
  const reader: World['tenant']['reader'] = (options) => ({
    ...world.tenant.reader(options),
    exchange: () => {
      asked.count += 1;
      return new Promise(() => undefined);
    },
  });
  // What hangs is given up and logged long after the test.
  return { ...world, tenant: { ...world.tenant, reader }, log: () => undefined };
}

describe('the clock', function () {
  this.timeout(30_000);
  let store: MemoryStore;
  let leavers: Leavers;
  beforeEach(async () => {
    store = new MemoryStore();
    leavers = await openLeavers(store);
    await leavers.prepare(leaving);
    leavers.clock.now = afterTheEnd;
  });

  const requests = async (): Promise<readonly Request[]> => {
    const { items } = await store.search([], { limit: 100 });
    return Promise.all(items.map((head) => leavers.load(head.request)));
  };
  const proven = (request: Request, ...steps: readonly string[]): boolean =>
    steps.every((id) => request.steps.get(id)?.proven !== undefined);

  it('ends access though every hand for other work hangs in a dead service', async () => {
    const asked = { count: 0 };
    const loop = createLoop({ world: withoutMail(leavers.world, asked), store, owner: 'one' });
    const blocked = async (): Promise<number> =>
      (await requests()).filter((one) => proven(one, 'disable-account', 'revoke-sessions')).length;
    const until = Date.now() + patienceMillis;
    const wait = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await isSo()) && Date.now() < until) await sleep(20);
    };
    loop.start();
    await wait(() => asked.count >= claimedMax);
    ok(asked.count >= claimedMax, 'the other work hangs');
    equal(await blocked(), leaving, 'it came after the end of everybody’s access');
    await leavers.prepare(later);
    leavers.clock.now += fiveDaysMillis;
    loop.nudge();
    await wait(async () => (await blocked()) === leaving + later);
    equal(await blocked(), leaving + later);
    // The hands never come back from the dead service, and are not waited for.
    void loop.stop();
  });

  it('works everything off in one drain, also what becomes less urgent on the way', async () => {
    const loop = createLoop({ world: leavers.world, store, owner: 'one' });
    await loop.drain();
    for (const request of await requests())
      ok(proven(request, 'disable-account', 'revoke-sessions', 'reset-password'), request.id);
    equal(await loop.drain(), 0);
  });

  it('puts off what was to be due by an office or a policy that has changed since', async () => {
    const now = beforeTheEnd + 60_000;
    leavers.clock.now = now;
    const loop = createLoop({ world: leavers.world, store, owner: 'one' });
    await loop.drain();
    const { items } = await store.search([], { limit: 100 });
    const [head] = items;
    ok(head?.nextDueAt != null && head.nextDueAt > now);
    const { request, seq: expectedSeq, terms, urgency } = head;
    await store.append({ request, expectedSeq, lines: [], nextDueAt: now, terms, urgency });
    equal(await loop.drain(), 1);
    equal((await store.load(request))?.head.nextDueAt, head.nextDueAt);
  });
});
