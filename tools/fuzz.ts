import { parseArgs } from 'node:util';
import { canarySecrets } from './fuzz/canary-secrets.ts';
import { changedPlans } from './fuzz/changed-plans.ts';
import { forgedActivities } from './fuzz/forged-activities.ts';
import { forgedClicks } from './fuzz/forged-clicks.ts';
import { hostileNamesOnCards } from './fuzz/hostile-names.ts';
import { hostileStringsInFilters } from './fuzz/hostile-strings.ts';
import type { FuzzPart } from './fuzz/part.ts';
import { unsignedRequests } from './fuzz/unsigned-requests.ts';
import { validActivities } from './fuzz/valid-activities.ts';

/** Every part is one promise; `--part NAME` runs the ones whose name contains it. */
const parts: readonly FuzzPart[] = [
  forgedActivities,
  validActivities,
  unsignedRequests,
  forgedClicks,
  changedPlans,
  hostileStringsInFilters,
  canarySecrets,
  hostileNamesOnCards,
];

const failuresShown = 10;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    part: { type: 'string', default: '' },
  },
});

const options = { count: Number(values.count), seed: Number(values.seed) };
if (!Number.isInteger(options.count) || options.count < 1 || !Number.isInteger(options.seed)) {
  throw new Error('Use: npm run fuzz -- --count 10000 [--seed 1] [--part NAME]');
}

console.log(`seed ${options.seed}`);
for (const part of parts.filter(({ name }) => name.includes(values.part))) {
  const started = performance.now();
  const { line, failures } = await part.run(options);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failures.length === 0 ? 'held' : 'BROKEN'}  ${line} (${seconds} s)`);
  for (const failure of failures.slice(0, failuresShown)) console.log(`        ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
