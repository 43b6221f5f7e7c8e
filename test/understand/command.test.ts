import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../tools/understand.ts', import.meta.url));
const now = '2026-11-23T09:00:00+01:00';

interface Run {
  readonly status: number | null;
  readonly answers: unknown[];
  readonly told: string[];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

/** Runs the command on a file of lines; what is no string is written as JSON. */
function run(lines: readonly unknown[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'understand-'));
  try {
    const file = join(folder, 'in.jsonl');
    writeFileSync(
      file,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, file], { encoding: 'utf8' });
    return { status, answers: linesOf(stdout).map((line) => JSON.parse(line)), told: linesOf(stderr) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const dana = { intent: 'leaver', personName: 'Dana Cole' };

describe('the command that reads messages from a file', () => {
  it('answers every line that can be read, and tells of the others by number', () => {
    const text = 'Dana Cole leaves on 4/12';
    const { status, answers, told } = run([
      { id: 'no locale', text, now },
      'not json',
      { id: 'empty', text: '', now },
      '',
      { id: 'no text', now },
      { id: 6, text, now, locale: 'en-US', more: true },
      { id: 'no day', text, now: 'yesterday' },
      { id: 'long', text: `${text}. `.repeat(4_000), now, locale: 'xx' },
    ]);
    assert.deepEqual(answers, [
      { id: 'no locale', people: [dana] },
      { id: 'empty', people: [{ intent: 'other' }] },
      { id: 6, people: [{ ...dana, lastDay: '2027-04-12' }] },
      { id: 'long', people: [dana] },
    ]);
    assert.deepEqual(
      told.map((line) => line.split(':')[0]),
      ['Line 2 was left out', 'Line 5 was left out', 'Line 7 was left out'],
    );
    assert.equal(status, 1);
  });

  it('says nothing but answers where every line can be read', () => {
    const { status, answers, told } = run([{ id: 'a', text: 'hello', now }]);
    assert.deepEqual([status, answers, told], [0, [{ id: 'a', people: [{ intent: 'other' }] }], []]);
  });
});
