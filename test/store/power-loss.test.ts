import assert from 'node:assert/strict';
import { type DamageReport, damageReport, lastBytesMax } from '../../tools/power-loss.ts';

/** The first and last few bytes, and every 71st in between; `npm run power-loss` tries all of them. */
const numbers = [
  1,
  2,
  3,
  4_093,
  4_094,
  4_095,
  lastBytesMax,
  ...Array.from({ length: 57 }, (_, n) => 20 + n * 71),
];
const all = numbers.length;

describe('power loss', function () {
  this.timeout(60_000);

  const expected: Readonly<Record<Parameters<typeof damageReport>[0], Partial<DamageReport>>> = {
    'log-cut': { named: all },
    'log-zeroed': { named: all },
    'database-cut': { refused: all },
    'folding-cut': { whole: all },
  };
  const says = {
    'log-cut': 'opens without the write that was cut off the log, and names it',
    'log-zeroed': 'opens without the write whose end never reached the disk, and names it',
    'database-cut': 'refuses a database that ends early, in which SQLite reads zeros',
    'folding-cut': 'loses nothing while the log is folded in',
  } as const;
  for (const [damage, counts] of Object.entries(expected))
    it(says[damage as keyof typeof says], async () => {
      const nothing = { whole: 0, named: 0, refused: 0, silent: [] };
      const report = await damageReport(damage as keyof typeof says, numbers);
      assert.deepEqual(report, { tried: all, ...nothing, ...counts });
    });
});
