import { equal } from 'node:assert/strict';
import { committedPage, simulationLists } from '../../tools/simulation-docs.ts';

describe('the page of the simulation', () => {
  it('lists the faults, doings, promises and planted defects of the code', async () => {
    equal(
      (await committedPage()).lists,
      simulationLists(),
      'run node tools/simulation-docs.ts and commit it',
    );
  });
});
