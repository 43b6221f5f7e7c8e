import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { play } from '../test/conversations/play.ts';
import { parseScript } from '../test/conversations/script.ts';

/**
 * Plays a conversation file and prints all that came into view after each line, to be copied into the file: write down
 * only what people do, run this, and keep what is right.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('name a file: node tools/converse.ts test/conversations/hire.txt');
const text = readFileSync(file, 'utf8');
const rows = text.split('\n');
await play(parseScript(text), basename(file), (line, came) => {
  process.stdout.write(`${rows[line.at - 1]}\n${came.map((one) => `${one}\n`).join('')}\n`);
});
