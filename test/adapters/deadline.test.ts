import assert from 'node:assert/strict';
import { useFakeTimers } from 'sinon';
import { deadlineIn } from '../../adapters/deadline.ts';

describe('Deadline', () => {
  const clock = () => useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

  it('aborts when the time is over', () => {
    const time = clock();
    try {
      const { signal } = deadlineIn(100);
      time.tick(99_999);
      assert.equal(signal.aborted, false);
      time.tick(1);
      assert.equal((signal.reason as DOMException).name, 'TimeoutError');
    } finally {
      time.restore();
    }
  });

  it('leaves no timer behind when it was ended', () => {
    const time = clock();
    try {
      const { signal, end } = deadlineIn(100);
      end();
      assert.equal(time.countTimers(), 0);
      time.tick(100_000);
      assert.equal(signal.aborted, false);
    } finally {
      time.restore();
    }
  });
});
