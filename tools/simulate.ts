import { parseArgs } from 'node:util';
import { simulate } from '../test/simulation/simulate.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    what: { type: 'string', default: 'mixed' },
    plant: { type: 'string' },
  },
});

const outcome = await simulate({
  schedules: Number(values.schedules),
  seed: Number(values.seed),
  what: values.what === 'leaver' || values.what === 'full' ? values.what : 'mixed',
  say: (text) => console.log(text),
});
process.exitCode = outcome.violations === 0 ? 0 : 1;
