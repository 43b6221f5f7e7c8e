import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSteps } from '../../adapters/catalogue.ts';
import { type CanaryResult, runCanary } from '../../test/canary/canary.ts';
import type { FuzzPart } from './part.ts';

/** Forged activities for each run of all stories: 10,000 forged go with two runs. */
const forgedPerRun = 5_000;
/** A little trouble, so that all steps are reached, and a lot of it. */
const faultShares = [0.02, 0.25] as const;

/** Plays all stories with a tenant that repeats secrets in its errors, and looks for them everywhere. */
export const canarySecrets: FuzzPart = {
  name: 'canary secrets',
  async run({ count, seed }) {
    const runs: CanaryResult[] = [];
    for (let index = 0; index < Math.max(1, Math.round(count / forgedPerRun)); index += 1) {
      const folder = await mkdtemp(join(tmpdir(), 'latchkey-canary-'));
      const faultShare = faultShares[index % faultShares.length] ?? 0;
      runs.push(await runCanary({ folder, seed: seed + index, faultShare }));
      await rm(folder, { recursive: true, force: true });
    }
    const sum = (of: (run: CanaryResult) => number): number => runs.reduce((all, run) => all + of(run), 0);
    const secrets = sum((run) => [...run.secrets.values()].reduce((all, one) => all + one, 0));
    const steps = new Set(runs.flatMap((run) => [...run.steps]));
    const found = runs.flatMap((run) => run.found);
    const all = [...(await loadSteps()).keys()];
    const missed = all.filter((id) => !steps.has(id)).map((id) => `no run reached the step ${id}`);
    const megabytes = (sum((run) => run.bytes) / 1024 / 1024).toFixed(0);
    const line = `canary secrets: ${secrets} secrets, ${steps.size} of ${all.length} steps, ${sum((run) => run.faults)} faults, ${megabytes} MB in ${sum((run) => run.places)} places searched, ${found.length} found`;
    return { line, failures: [...found, ...missed] };
  },
};
