import { deepEqual, equal, rejects } from 'node:assert/strict';
import { createSendQueue, teamsLimits } from '../../bot/send-queue.ts';

/** A queue in a time of its own: waiting moves it on at once. */
function queueInTime() {
  let now = 0;
  const queue = createSendQueue({
    limits: teamsLimits,
    now: () => now,
    wait: async (millis) => {
      now += millis;
    },
  });
  return { queue, at: () => now };
}

/** Most calls within any span of so many milliseconds. */
function busiest(times: readonly number[], millis: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + millis).length));
}

describe('the queue of messages', () => {
  it('stays within every limit of one conversation, and loses nothing', async () => {
    const { queue, at } = queueInTime();
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 200 }, () => queue.send('chat', undefined, async () => void times.push(at()))),
    );
    equal(times.length, 200);
    deepEqual(
      [1_000, 2_000, 30_000].map((millis) => busiest(times, millis)),
      [7, 8, 60],
    );
  });

  it('keeps to the limit of the tenant over many conversations', async () => {
    const { queue, at } = queueInTime();
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 90 }, (_, index) =>
        queue.send(`chat ${index}`, undefined, async () => void times.push(at())),
      ),
    );
    equal(busiest(times, 1_000), 30);
  });

  it('sends in the order of asking', async () => {
    const { queue } = queueInTime();
    const sent: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        queue.send('chat', undefined, async () => void sent.push(index)),
      ),
    );
    deepEqual(
      sent,
      Array.from({ length: 20 }, (_, index) => index),
    );
  });

  it('lets the newest state of a card win while older ones still wait, for everybody who asked', async () => {
    const { queue } = queueInTime();
    const drawn: string[] = [];
    const draw = (state: string) =>
      queue.send('chat', 'card', async () => {
        drawn.push(state);
        return state;
      });
    const results = await Promise.all(['one', 'two', 'three', 'four'].map(draw));
    deepEqual(drawn, ['one', 'four']);
    deepEqual(results, ['one', 'four', 'four', 'four']);
  });

  it('goes on after a failure, which its own caller hears', async () => {
    const { queue } = queueInTime();
    const failing = queue.send('chat', undefined, () => Promise.reject(new Error('gone')));
    const next = queue.send('chat', undefined, async () => 'sent');
    await rejects(failing, /gone/);
    equal(await next, 'sent');
  });
});
