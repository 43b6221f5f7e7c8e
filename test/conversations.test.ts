import { readdirSync, readFileSync } from 'node:fs';
import { play } from './conversations/play.ts';
import { parseScript } from './conversations/script.ts';

const folder = new URL('conversations/', import.meta.url);

/** Every file there is a conversation with the real bot through its own endpoint; README.md says how one is written. */
describe('conversations', function () {
  this.timeout(120_000);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const script = parseScript(readFileSync(new URL(file, folder), 'utf8'));
    it(`${script.title} (${file})`, () => play(script, file));
  }
});
