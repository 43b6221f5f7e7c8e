import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { kinds, replayOne, simulate } from '../test/simulation/simulate.ts';
import { teeth } from '../test/simulation/teeth.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    what: { type: 'string', default: 'mixed' },
    threads: { type: 'string', default: String(availableParallelism()) },
    replay: { type: 'string' },
    plant: { type: 'string' },
  },
});

const say = (text: string): void => console.log(text);
const seed = Number(values.seed);
const what = kinds.find((one) => one === values.what);
if (what === undefined) throw new RangeError(`--what is one of ${kinds.join(', ')}`);

if (values.plant !== undefined) {
  const { found, of } = await teeth({ plant: values.plant, seed, say });
  process.exitCode = found === of && of > 0 ? 0 : 1;
} else if (values.replay !== undefined) {
  const [from = Number.NaN, path = Number.NaN] = values.replay.split(':').map(Number);
  process.exitCode = (await replayOne({ what, seed: from, path, say })) ? 0 : 1;
} else {
  const outcome = await simulate({
    schedules: Number(values.schedules),
    threads: Number(values.threads),
    seed,
    what,
    say,
    progress: (text) => console.error(text),
  });
  process.exitCode = outcome.violations === 0 ? 0 : 1;
}
