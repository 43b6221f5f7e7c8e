import { deepEqual } from 'node:assert/strict';
import { readerWith } from './reader.ts';

describe('the day of who writes', () => {
  it('follows the clocks of their zone, also when these are put forward and back in between', async () => {
    const reader = readerWith(undefined);
    const tomorrow = async (at: string): Promise<unknown> => {
      const { people } = await reader.read('Last day of Elena Petrova is tomorrow', Date.parse(at));
      return (people[0] as { readonly lastDay?: string }).lastDay;
    };
    // In Berlin half past eleven at night in winter, and half past twelve in summer.
    const times = [
      '2027-03-27T22:30:00Z',
      '2027-03-28T22:30:00Z',
      '2027-10-31T22:30:00Z',
      '2027-10-30T22:30:00Z',
    ];
    const read: unknown[] = [];
    for (const at of times) read.push(await tomorrow(at));
    deepEqual(read, ['2027-03-28', '2027-03-30', '2027-11-01', '2027-11-01']);
  });
});
