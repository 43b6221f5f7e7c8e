import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { faultKinds } from '../test/simulation/faults.ts';
import { invariants } from '../test/simulation/invariants.ts';
import { plants } from '../test/simulation/plants.ts';
import { actionKinds, breakable } from '../test/simulation/schedule.ts';
import { mixedSteps, sevenSteps } from '../test/simulation/setup.ts';

const file = new URL('../docs/simulation.md', import.meta.url);

/** Everything below this line of the page is made from the code. */
const mark = '<!-- made from test/simulation by node tools/simulation-docs.ts -->';

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function table(head: string, rows: readonly (readonly string[])[]): string {
  const [first = ''] = head.split('\n');
  const line = first.replace(/[^|]+/g, '---');
  return [first, line, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** The lists of docs/simulation.md as they should be: faults, people's doings, promises and planted defects. */
export function simulationLists(): string {
  return [
    mark,
    '## Faults',
    'One at any port call, up to six in a schedule; a third of them are crashes. A call that cannot suffer a fault ignores it.',
    table(
      '| fault | what happens |',
      Object.entries(faultKinds).map(([name, says]) => [`\`${name}\``, says]),
    ),
    `Besides, the tenant may refuse one kind of call for a whole run: ${code(breakable)}.`,
    '## What people and the world do',
    `Beside approving and doing their tasks: ${code(actionKinds)}.`,
    '## Steps',
    `The fixed leaver: ${code(sevenSteps)}. Mixed runs: ${code(mixedSteps)}. The full leaver: every step of \`steps/\`.`,
    '## Promises',
    table(
      '| invariant | promise | planted defects that it finds |',
      invariants.map(({ name, promise }) => {
        const found = plants.filter((plant) => plant.finds === name);
        return [`\`${name}\``, promise, found.map((plant) => plant.name).join('; ')];
      }),
    ),
  ].join('\n\n');
}

/** The committed page in its two parts: what is written by hand, and the lists. */
export async function committedPage(): Promise<{ readonly prose: string; readonly lists: string }> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const at = text.indexOf(mark);
  return at < 0 ? { prose: text, lists: '' } : { prose: text.slice(0, at), lists: text.slice(at).trimEnd() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { prose } = await committedPage();
  await writeFile(file, `${prose.trimEnd()}\n\n${simulationLists()}\n`);
}
