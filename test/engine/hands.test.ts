import assert from 'node:assert/strict';
import { createHands } from '../../bot/hands.ts';

const options = { handMillisMax: 60_000, givenUpMillis: 60_000 };
const noGivingUp = (): never => assert.fail('given up');

describe('Hands', () => {
  it('tell of the next end, whichever work it is, and leave nothing behind with the others', async () => {
    const hands = createHands(options);
    const [quick, slow] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    hands.take(slow.promise, noGivingUp);
    hands.take(quick.promise, noGivingUp);
    const change = hands.change();
    assert.equal(hands.change(), change, 'asked again, nothing is added to work that goes on');
    quick.resolve();
    await change;
    assert.equal(hands.taken(), 1);
    const last = hands.change();
    assert.notEqual(last, change);
    slow.resolve();
    await last;
    assert.ok(hands.idle());
  });

  it('tell of a failure whoever waits for a change, and nobody else', async () => {
    const hands = createHands(options);
    hands.take(Promise.reject(new Error('heard')), noGivingUp);
    await assert.rejects(hands.change(), /heard/);
    hands.take(Promise.reject(new Error('unheard')), noGivingUp);
    await hands.rest();
    assert.ok(hands.idle());
  });
});
