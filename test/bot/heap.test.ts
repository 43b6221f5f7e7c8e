import { equal, ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { startFlags } from '../../bot/heap.ts';

const heap = new URL('../../bot/heap.ts', import.meta.url).href;

/** How far above what is alive the heap of this work may come; left to itself it comes to 4.3 times. */
const timesMax = 3.3;

/** Holds much, then keeps more just long enough to be moved to the old part of the heap, over and over; prints MB. */
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
  boundHeap();
  console.log(most / 1e6, process.memoryUsage().heapUsed / 1e6, alive.length, kept.length);
`;

/** The most that the heap held, as a multiple of what was alive in it at the end. */
async function peak(started: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...startFlags,
    '--input-type=module',
    '--eval',
    work(started),
  ]);
  const [most = 0, living = 1] = stdout.split(' ').map(Number);
  return most / living;
}

describe('the heap of the bot', function () {
  this.timeout(60_000);

  it('stays near what lives in it once it is bounded', async () => {
    const bound = await peak('boundHeap()');
    ok(bound < timesMax, `${bound} times what is alive`);
  });

  it('is started as the manual says', async () => {
    const manual = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const commands = [...manual.matchAll(/`node ([^`]*)bot\/main\.ts`/g)].map(([, flags = '']) =>
      flags.trim(),
    );
    equal(commands.join(), startFlags.join(' '));
  });
});
