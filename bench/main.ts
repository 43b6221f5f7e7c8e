import { parseArgs } from 'node:util';
import { type Scale, scales } from './harness/measurement.ts';
import { writeResults } from './harness/results.ts';
import { line } from './harness/table.ts';
import { measurements } from './measurements.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: 'full' } },
});
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const unknown = positionals.filter((name) => measurements[name] === undefined);
const scale = scales.find((one): one is Scale => one === values.scale);
if (unknown.length > 0 || scale === undefined) {
  print(
    `There is no measurement ${unknown.join(', ')}. Measurements: ${Object.keys(measurements).join(', ')};`,
  );
  print(`scales: ${scales.join(', ')}. For example: npm run bench -- conversation --scale quick`);
  process.exit(1);
}

for (const [name, { title, measure }] of Object.entries(measurements)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  print(`\n${title}`);
  const began = performance.now();
  // What cannot be measured is said, and the others are measured all the same.
  const figures = await measure(scale).catch((error: unknown) => {
    print(`  FAILED: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 1;
  });
  if (figures === undefined) continue;
  for (const figure of figures) print(line(figure));
  print(`  (${Math.round((performance.now() - began) / 1000)} s)`);
  // Only figures of a whole run are kept.
  if (scale === 'full') await writeResults(name, figures);
}
process.exit();
