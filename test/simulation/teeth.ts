import fc from 'fast-check';
import { plants } from './plants.ts';
import { run, type Setup } from './run.ts';
import { leaverSchedules, mixedSchedules, type Schedule } from './schedule.ts';
import { mixedSteps, setupFor, sevenSteps } from './setup.ts';
import type { Plant } from './world.ts';

export interface TeethOptions {
  /** Name of one plant, or `all`. */
  readonly plant: string;
  readonly seed: number;
  readonly say: (text: string) => void;
}

/** Each planted defect has to be found within so many schedules. */
export const findWithin = 20_000;
const chunk = 200;

/**
 * Plants one defect after the other, says of each after how many schedules the invariant meant for it has found it, and
 * answers how many were found. The sound product has to pass the very same schedules, else it does not count.
 */
export async function teeth({ plant, seed, say }: TeethOptions): Promise<{ found: number; of: number }> {
  const chosen = plants.filter((one) => plant === 'all' || one.name === plant);
  const setups = { leaver: await setupFor(sevenSteps), mixed: await setupFor(mixedSteps) };
  let found = 0;
  for (const one of chosen) {
    const sound = setups[one.runs ?? 'mixed'];
    const at = await findAt(sound, one, seed);
    const named = `${one.name} (${one.finds})`;
    if (typeof at === 'string') say(`  not found: ${named}: ${at}`);
    else {
      found += 1;
      say(`  found after ${at} schedules: ${named}`);
    }
  }
  say(`planted: ${found} of ${chosen.length} found`);
  return { found, of: chosen.length };
}

/** Number of schedules until the defect shows, or why it counts as not found. */
async function findAt(sound: Setup, plant: Plant, seed: number): Promise<number | string> {
  const invariants = sound.invariants.filter((one) => one.name === plant.finds);
  const schedules = plant.runs === 'leaver' ? leaverSchedules(plant.bias) : mixedSchedules(plant.bias);
  const breaks = async (setup: Setup, schedule: Schedule): Promise<boolean> =>
    (await run({ ...setup, invariants }, schedule)).violations.length > 0;
  for (let from = 0; from < findWithin; from += chunk) {
    const some = fc.sample(schedules, { seed: seed * 1000 + from, numRuns: chunk });
    for (const [index, schedule] of some.entries()) {
      if (await breaks(sound, schedule))
        return `the sound product breaks it too, at schedule ${from + index + 1}`;
      if (await breaks({ ...sound, plant }, schedule)) return from + index + 1;
    }
  }
  return `${findWithin} schedules passed`;
}
