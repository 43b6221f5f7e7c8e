import fc from 'fast-check';
import { plants } from './plants.ts';
import { run, type Setup } from './run.ts';
import { leaverSchedules, mixedSchedules } from './schedule.ts';
import { mixedSteps, setupFor, sevenSteps } from './setup.ts';

export interface TeethOptions {
  /** Name of one plant, or `all`. */
  readonly plant: string;
  readonly seed: number;
  readonly say: (text: string) => void;
}

/** Each planted defect has to be found within so many schedules. */
export const findWithin = 20_000;
const chunk = 500;

/** Plants one defect after the other and answers how many the invariant meant for it has found. */
export async function teeth({ plant, seed, say }: TeethOptions): Promise<{ found: number; of: number }> {
  const chosen = plants.filter((one) => plant === 'all' || one.name === plant);
  const setups = { leaver: await setupFor(sevenSteps), mixed: await setupFor(mixedSteps) };
  let found = 0;
  for (const one of chosen) {
    const runs = one.runs ?? 'mixed';
    const at = await findAt({ ...setups[runs], plant: one }, { runs, seed, finds: one.finds });
    if (at !== undefined) found += 1;
    say(
      at === undefined
        ? `  not found: ${one.name} (${one.finds})`
        : `  found at ${at}: ${one.name} (${one.finds})`,
    );
  }
  say(`planted: ${found} of ${chosen.length} found`);
  return { found, of: chosen.length };
}

async function findAt(
  setup: Setup,
  { runs, seed, finds }: { readonly runs: 'leaver' | 'mixed'; readonly seed: number; readonly finds: string },
): Promise<number | undefined> {
  const meant = { ...setup, invariants: setup.invariants.filter((one) => one.name === finds) };
  const schedules = runs === 'leaver' ? leaverSchedules : mixedSchedules();
  for (let from = 0; from < findWithin; from += chunk) {
    const some = fc.sample(schedules, { seed: seed * 1000 + from, numRuns: chunk });
    for (const [index, schedule] of some.entries())
      if ((await run(meant, schedule)).violations.length > 0) return from + index + 1;
  }
  return undefined;
}
