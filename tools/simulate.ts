import { parseArgs } from 'node:util';
import { simulate } from '../test/simulation/simulate.ts';
import { teeth } from '../test/simulation/teeth.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    what: { type: 'string', default: 'mixed' },
    plant: { type: 'string' },
  },
});

const say = (text: string): void => console.log(text);
const seed = Number(values.seed);
if (values.plant === undefined) {
  const what = values.what === 'leaver' || values.what === 'full' ? values.what : 'mixed';
  const outcome = await simulate({ schedules: Number(values.schedules), seed, what, say });
  process.exitCode = outcome.violations === 0 ? 0 : 1;
} else {
  const { found, of } = await teeth({ plant: values.plant, seed, say });
  process.exitCode = found === of ? 0 : 1;
}
