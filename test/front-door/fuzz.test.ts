import { strict as assert } from 'node:assert';
import { forgedActivities } from '../../tools/fuzz/forged-activities.ts';
import { unsignedRequests } from '../../tools/fuzz/unsigned-requests.ts';
import { validActivities } from '../../tools/fuzz/valid-activities.ts';
import { mutations } from './mutations.ts';

/** Small runs of `npm run fuzz`; the seed is fixed so that a failure repeats. */
describe('front door under forged requests', function () {
  this.timeout(60_000);

  it('knows at least fifteen ways of forging, each named once', () => {
    assert(mutations.length >= 15);
    assert.equal(new Set(mutations.map(({ kind }) => kind)).size, mutations.length);
  });

  it('accepts no forged activity, and refuses each for the reason meant', async () => {
    const { failures } = await forgedActivities.run({ count: mutations.length * 25, seed: 1 });
    assert.deepEqual(failures, []);
  });

  it('refuses no valid activity, whatever optional parts Teams adds', async () => {
    const { failures } = await validActivities.run({ count: 2_000, seed: 2 });
    assert.deepEqual(failures, []);
  });

  it('keeps heap, issuer list and key requests as they are under unsigned requests', async () => {
    const { failures } = await unsignedRequests.run({ count: 200, seed: 3 });
    assert.deepEqual(failures, []);
  });
});
