import { readFile, writeFile } from 'node:fs/promises';
import { arch, availableParallelism, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measurements } from '../measurements.ts';
import { isPinned } from './child.ts';
import type { Figure } from './figure.ts';
import { drawing } from './plot.ts';
import { table } from './table.ts';

/** What the figures depend on, without saying which machine it was. */
export interface Machine {
  readonly processors: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly subjectHasOwnProcessor: boolean;
}

export interface Results {
  readonly [measurement: string]: { readonly machine: Machine; readonly figures: readonly Figure[] };
}

const fileOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

function machine(): Machine {
  return {
    processors: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 1e9),
    system: `${platform()} ${arch()}`,
    node: process.version,
    subjectHasOwnProcessor: isPinned,
  };
}

/** Keeps one measurement's figures and draws table and plot anew from all that are kept. */
export async function writeResults(measurement: string, figures: readonly Figure[]): Promise<void> {
  const kept = JSON.parse(await readFile(fileOf('results.json'), 'utf8').catch(() => '{}')) as Results;
  const all: Results = { ...kept, [measurement]: { machine: machine(), figures } };
  const results = Object.fromEntries(
    Object.keys(measurements).flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
  ) as Results;
  await writeFile(fileOf('results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  await writeFile(fileOf('results.svg'), drawing(results));
  const readme = await readFile(fileOf('README.md'), 'utf8');
  await writeFile(fileOf('README.md'), withResults(readme, results));
}

const begin = '<!-- written by npm run bench -->';
const end = '<!-- end -->';

/** The page with the part between its two marks replaced. Throws when a mark is missing. */
export function withResults(page: string, results: Results): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`bench/README.md has lost its marks ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${sections(results)}\n${page.slice(to)}`;
}

function sections(results: Results): string {
  return Object.entries(results)
    .map(([name, { machine: on, figures }]) => {
      const { title, method } = measurements[name] ?? { title: name, method: '' };
      const own = on.subjectHasOwnProcessor ? ', one for the subject alone' : '';
      const where = `${on.processors} processors${own}, ${on.memoryGigabytes} GB, ${on.system}, Node ${on.node}`;
      return `### ${title}\n\n\`npm run bench -- ${name}\` · ${where}\n\n${table(figures)}\n\n${method}\n`;
    })
    .join('\n');
}
