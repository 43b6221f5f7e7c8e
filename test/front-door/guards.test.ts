import { strict as assert } from 'node:assert';
import { bucketsMax } from '../../bot/front-door/limits.ts';
import { createRateLimit } from '../../bot/front-door/rate-limit.ts';
import { createMemoryReplayGuard } from '../../bot/front-door/replay.ts';
import { type Authority, startAuthority } from './authority.ts';
import { toRequest, validForge } from './forge.ts';
import { type HarnessOptions, mustRead, startHarness, tenantSource } from './harness.ts';
import { createRandom } from './random.ts';
import { asFromTeams, readSamples } from './valid-shapes.ts';

const random = createRandom(31);

describe('rate limits', () => {
  it('allow a burst, then as much as flows back', () => {
    const take = createRateLimit({ burstMax: 3, refillPerSecond: 1 });
    assert.deepEqual(
      [1, 2, 3, 4].map(() => take('a', 0)),
      [true, true, true, false],
    );
    assert.equal(take('b', 0), true);
    assert.equal(take('a', 999), false);
    assert.equal(take('a', 1_001), true);
    assert.equal(take('a', 0), false, 'a clock that goes back gives nothing');
  });

  it('keep a bounded number of buckets and forget the one unused for longest', () => {
    const take = createRateLimit({ burstMax: 1, refillPerSecond: 0 });
    take('first', 0);
    for (let count = 0; count < bucketsMax - 1; count += 1) take(`other-${count}`, 0);
    assert.equal(take('first', 0), false, 'still kept');
    for (let count = 0; count < bucketsMax; count += 1) take(`more-${count}`, 0);
    assert.equal(take('first', 0), true, 'forgotten');
  });
});

describe('replay guard of one process', () => {
  it('knows an id until it expires', async () => {
    let time = 0;
    const guard = createMemoryReplayGuard(() => time);
    assert.equal(await guard.putIfAbsent('a', 100), true);
    assert.equal(await guard.putIfAbsent('a', 100), false);
    time = 100;
    assert.equal(await guard.putIfAbsent('a', 200), true);
  });

  it('refuses when full rather than forgetting', async () => {
    const guard = createMemoryReplayGuard(() => 0, 1);
    await guard.putIfAbsent('a', 100);
    await assert.rejects(guard.putIfAbsent('b', 100));
  });
});

describe('guards in the front door', () => {
  let authority: Authority;
  before(async () => {
    authority = await startAuthority();
  });
  after(() => authority.close());

  const body = () =>
    asFromTeams(
      readSamples().find(({ name }) => name === 'message-personal.json')?.body ?? {},
      Date.now(),
      random,
    );
  const start = (options: Partial<HarnessOptions>) =>
    startHarness({ settings: mustRead(tenantSource(authority)), ...options });
  const post = (harness: Awaited<ReturnType<typeof start>>, activity = body()) =>
    harness.post(toRequest(validForge(activity, Date.now()), authority));

  it('limit one person over all conversations, and one conversation over all persons', async () => {
    const one = { burstMax: 1, refillPerSecond: 0 };
    const many = { burstMax: 100, refillPerSecond: 0 };
    for (const [rates, shared, code] of [
      [{ person: one, conversation: many }, 'from', 'rate-person'],
      [{ person: many, conversation: one }, 'conversation', 'rate-conversation'],
    ] as const) {
      const harness = await start({ rates });
      const first = body();
      assert.equal((await post(harness, first)).status, 200);
      assert.equal((await post(harness, { ...body(), [shared]: first[shared] })).status, 429);
      assert.deepEqual(harness.refused, [code]);
      assert.equal((await post(harness)).status, 200);
      await harness.close();
    }
  });

  it('share what was seen over instances through the port', async () => {
    const replay = createMemoryReplayGuard(Date.now);
    const [one, two] = [await start({ replay }), await start({ replay })];
    const activity = body();
    assert.equal((await post(one, activity)).status, 200);
    assert.equal((await post(two, activity)).status, 409);
    assert.equal((await post(two, { ...activity, conversation: body().conversation })).status, 200);
    await one.close();
    await two.close();
  });

  it('let exactly one of many simultaneous copies through', async () => {
    const harness = await start({});
    const activity = body();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(harness, activity)));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    await harness.close();
  });

  it('refuse when the store of seen ids does not answer', async () => {
    const replay = { putIfAbsent: () => Promise.reject(new Error('canary-store')) };
    const harness = await start({ replay });
    const answer = await post(harness);
    assert.equal(answer.status, 503);
    assert(!answer.body.includes('canary'));
    await harness.close();
  });

  it('remember nothing of a request that is refused', async () => {
    const ids: string[] = [];
    const replay = { putIfAbsent: async (id: string) => ids.push(id) > 0 };
    const harness = await start({ replay });
    await post(harness, { ...body(), channelId: 'webchat' });
    await post(harness, { ...body(), value: { verb: 7 } });
    assert.equal(ids.length, 0);
    await post(harness);
    assert.equal(ids.length, 1);
    await harness.close();
  });

  it('refuse with 503 while there are no keys to check with', async () => {
    authority.fail(true);
    const harness = await start({});
    assert.equal((await post(harness)).status, 503);
    assert.deepEqual(harness.refused, ['token-keys-stale']);
    await harness.close();
    authority.fail(false);
  });
});
