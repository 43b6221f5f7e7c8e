import { pressForged } from '../../test/core/forged-clicks.ts';
import type { FuzzPart } from './part.ts';

/** Clicks for each forged activity: 10,000 forged go with 20,000 clicks. */
const clicksPerForged = 2;

/** Presses forged buttons on a populated world; none may change anything, and each refusal must be on record. */
export const forgedClicks: FuzzPart = {
  name: 'forged clicks',
  async run({ count, seed }) {
    const { effects, unrecorded, tried } = await pressForged(count * clicksPerForged, seed);
    const failures = [...effects, ...unrecorded.map((one) => `not recorded: ${one}`)];
    const line = `forged clicks: ${tried} pressed, ${effects.length} effects, ${unrecorded.length} refusals not recorded`;
    return { line, failures };
  },
};
