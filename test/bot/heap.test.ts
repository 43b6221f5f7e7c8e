import { ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const heap = new URL('../../bot/heap.ts', import.meta.url).href;

/** Holds much, then keeps more just long enough to be moved to the old part of the heap, over and over; prints the peak in MB. */
const work = (started: string): string => `
  const { boundHeap } = await import('${heap}');
  const alive = Array.from({ length: 600_000 }, (_, at) => ({ at, more: [at] }));
  ${started};
  const kept = [];
  let most = 0;
  for (let turn = 0; turn < 2000; turn += 1) {
    kept.push(Array.from({ length: 10_000 }, (_, at) => ({ at })));
    if (kept.length > 40) kept.shift();
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  console.log(most / 1e6, alive.length);
`;

async function peak(started: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    work(started),
  ]);
  return Number.parseFloat(stdout);
}

describe('the heap of the bot', function () {
  this.timeout(60_000);

  it('stays near what lives in it once it is bounded', async () => {
    const [bound, free] = [await peak('boundHeap()'), await peak('')];
    ok(bound < 0.7 * free, `${bound} MB bounded, ${free} MB left to itself`);
  });
});
