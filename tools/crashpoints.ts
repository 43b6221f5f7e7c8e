import { parseArgs } from 'node:util';
import { legs } from '../core/form.ts';
import { crashpoints } from '../test/crash/crashpoints.ts';
import { type PlantName, plants } from '../test/crash/plants.ts';

/**
 * Kills a real process at every boundary of a joiner, a mover and a leaver: `npm run crashpoints`. A share of them with
 * `--leg mover`, `--from 20 --to 40` or `--every 5`; with a planted defect by `--plant send-again`. A victim begins at the
 * last rest before its boundary, in a world as an unkilled process left it; with `--from-zero` at the very beginning. Ends with
 * `crashpoints: N points, L lost, D doubled, H held`; exit code 1 when anything was lost or doubled.
 */
const { values } = parseArgs({
  options: {
    leg: { type: 'string' },
    from: { type: 'string', default: '1' },
    to: { type: 'string', default: '100000' },
    every: { type: 'string', default: '1' },
    atOnce: { type: 'string', default: '2' },
    plant: { type: 'string' },
    'from-zero': { type: 'boolean' },
  },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const isPlant = (name: string): name is PlantName => name in plants;
if (values.plant !== undefined && !isPlant(values.plant))
  throw new Error(`no plant ${values.plant}; known: ${Object.keys(plants).join(', ')}`);
const tally = await crashpoints({
  legs: legs.filter((leg) => values.leg === undefined || values.leg === leg),
  choose: (names) =>
    names.flatMap((_, index) => {
      const [at, from] = [index + 1, Number(values.from)];
      return at >= from && at <= Number(values.to) && (at - from) % Number(values.every) === 0 ? [at] : [];
    }),
  atOnce: Number(values.atOnce),
  plant: values.plant,
  fromZero: values['from-zero'],
  say: (text) => console.log(text),
});
process.exitCode = tally.lost + tally.doubled === 0 ? 0 : 1;
