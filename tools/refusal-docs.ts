import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { refusals as doorRefusals } from '../bot/front-door/refusals.ts';
import { refusals } from '../core/refusals.ts';

const file = new URL('../docs/refusals.md', import.meta.url);

/** A pipe would end the cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/**
 * docs/refusals.md as it should be: every code with its sentence and what to do next, in the words that people see.
 * `{name}` in a sentence stands for a value of the case.
 */
export function refusalsText(): string {
  const people = Object.entries(refusals)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { says, next }]) => `| \`${code}\` | ${cell(says.en)} | ${cell(next.en)} |`);
  const door = Object.entries(doorRefusals)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { status, text, next }]) => `| \`${code}\` | ${status} | ${cell(text)} | ${cell(next)} |`);
  return `${[
    '# Refusals',
    'Made from `core/refusals/` and `bot/front-door/refusals.ts` by `node tools/refusal-docs.ts`; a test compares both ways.',
    '## What people see',
    'On a card or in an answer, in their language. Nothing has changed when one of these is shown, unless it says so.',
    `| code | says | what to do next |\n|---|---|---|\n${people.join('\n')}`,
    '## What the front door answers',
    'To whatever called `/api/messages`. The sender learns status and text alone; code and advice stand in the log.',
    `| code | status | text | what to do next |\n|---|---|---|---|\n${door.join('\n')}`,
  ].join('\n\n')}\n`;
}

/** The committed page, empty when there is none. */
export function committedRefusals(): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(file, refusalsText());
