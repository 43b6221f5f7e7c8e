import { deepEqual } from 'node:assert/strict';
import { folderOf, projectFiles } from '../house/source.ts';

/** Folders of which people set something; tests and the sandbox read nothing that an operator sets. */
const settable = ['adapters', 'bot', 'tools'];
const setting = /\b(?:LATCHKEY|(?:AZURE_)?OPENAI)_[A-Z]+(?:_[A-Z]+)*\b/g;

function named(text: string): readonly string[] {
  return [...text.matchAll(setting)].map(([name]) => name);
}

describe('the settings in docs/operations.md', () => {
  const page = projectFiles(['operations.md'])[0]?.text ?? '';
  const code = projectFiles(['.ts', '.sh']).filter(({ path }) => settable.includes(folderOf(path)));
  const read = new Set(code.flatMap(({ text }) => named(text)));

  it('include every setting that the code reads', () => {
    // Those of the five identities are one row each, with the identity in angle brackets.
    const known = page.replaceAll('<IDENTITY>', 'READER');
    deepEqual(
      [...read].filter((name) => !known.includes(name)).sort(),
      [],
      'describe it in docs/operations.md',
    );
  });

  it('name no setting that nothing reads', () => {
    deepEqual(
      [...new Set(named(page))].filter((name) => !read.has(name)).sort(),
      [],
      'remove it from the page',
    );
  });
});
