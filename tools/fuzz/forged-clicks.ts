import { pressForged } from '../../test/core/forged-clicks.ts';
import type { FuzzPart } from './part.ts';

/** Presses forged buttons on a populated world; none may change anything, and each refusal must be on record. */
export const forgedClicks: FuzzPart = {
  name: 'forged clicks',
  async run({ count, seed }) {
    const { effects, unrecorded, tried } = await pressForged(count, seed);
    const failures = [...effects, ...unrecorded.map((one) => `not recorded: ${one}`)];
    const line = `forged clicks: ${tried} pressed, ${effects.length} effects, ${unrecorded.length} refusals not recorded`;
    return { line, failures };
  },
};
