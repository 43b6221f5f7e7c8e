import { deepEqual, equal } from 'node:assert/strict';
import { refusals as doorRefusals } from '../../bot/front-door/refusals.ts';
import { refusals } from '../../core/refusals.ts';
import { committedRefusals, refusalsText } from '../../tools/refusal-docs.ts';

const again = 'run node tools/refusal-docs.ts and commit docs/refusals.md';

describe('the page of refusals', () => {
  it('has a row for every code, and a code for every row', async () => {
    const rows = [...(await committedRefusals()).matchAll(/^\| `([\w-]+)` \|/gm)].map((row) => row[1]);
    deepEqual(rows.toSorted(), [...Object.keys(refusals), ...Object.keys(doorRefusals)].sort(), again);
  });

  it('says what the code says', async () => equal(await committedRefusals(), refusalsText(), again));
});
