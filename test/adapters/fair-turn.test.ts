import assert from 'node:assert/strict';
import { fairTurn } from '../../adapters/fair-turn.ts';

/** Holds the event loop. */
function work(millis: number): void {
  const until = performance.now() + millis;
  while (performance.now() < until);
}

describe('Fair turn', () => {
  it('lets the event loop turn between those who go on with much to do, in the order of asking', async () => {
    let turn = 0;
    const counting = setInterval(() => (turn += 1), 0);
    const order: number[] = [];
    const turns = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        await fairTurn();
        order.push(index);
        const mine = turn;
        work(6);
        return mine;
      }),
    );
    clearInterval(counting);
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    for (const mine of turns) assert.ok(turns.filter((other) => other === mine).length <= 2, turns.join(' '));
  });

  it('comes again for whoever asks while others go on', async () => {
    const askTwice = async (): Promise<void> => {
      await fairTurn();
      work(11);
      await fairTurn();
    };
    await Promise.all([askTwice(), askTwice(), askTwice()]);
  });
});
