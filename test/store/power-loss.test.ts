import assert from 'node:assert/strict';
import { cutReport, lastBytesMax } from '../../tools/power-loss.ts';

/** 64 offsets: the first and last few, and every 70th in between; tools/power-loss.ts does all of them. */
const offsets = [
  1,
  2,
  3,
  4_093,
  4_094,
  4_095,
  lastBytesMax,
  ...Array.from({ length: 57 }, (_, n) => 20 + n * 71),
];

describe('power loss', function () {
  this.timeout(20_000);

  it('loses no line whose bytes had reached the write-ahead log, and names the write that was cut', async () => {
    const report = await cutReport('log', offsets);
    assert.deepEqual(report.silent, []);
    assert.equal(report.whole, offsets.length);
    assert.equal(report.unfinishedNamed, offsets.length);
  });

  it('loses no folded-in line without a word when the database file itself is cut', async () => {
    const report = await cutReport('database', offsets);
    assert.deepEqual(report.silent, []);
    assert.equal(report.refused + report.whole, offsets.length);
  });
});
