import { parseArgs } from 'node:util';
import { legs } from '../core/form.ts';
import { crashpoints } from '../test/simulation/crashpoints.ts';

const { values } = parseArgs({
  options: {
    leg: { type: 'string' },
    every: { type: 'string', default: '1' },
    atOnce: { type: 'string', default: '2' },
  },
});

const tally = await crashpoints({
  legs: legs.filter((leg) => values.leg === undefined || values.leg === leg),
  every: Number(values.every),
  atOnce: Number(values.atOnce),
  say: (text) => console.log(text),
});
process.exitCode = tally.lost + tally.doubled === 0 ? 0 : 1;
