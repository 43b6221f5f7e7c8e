import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { understand } from '../dialogs/understand.ts';
import { exampleCompany, exampleVocabulary } from './understand/example-company.ts';

/**
 * `npm run understand -- IN.jsonl > OUT.jsonl`: reads `{id, text, now, locale?}` a line and writes `{id, people}` a line,
 * with the example policy's words and the sandbox's company. A line that cannot be read is told of on stderr by its
 * number, the others are answered all the same, and the exit code is 1.
 */
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  now: z.string(),
  locale: z.string().nullish(),
});

type Read = (line: string) => string;

function reader(): Read {
  const known = { vocabulary: exampleVocabulary(), people: exampleCompany() };
  return (line) => {
    const { id, text, now, locale } = rowSchema.parse(JSON.parse(line));
    const people = understand(text, { ...known, now, ...(locale ? { locale } : {}) });
    return JSON.stringify({ id, people });
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function answerAll(text: string, read: Read): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${read(line)}\n`);
    } catch (error) {
      process.stderr.write(`Line ${index + 1} was left out: ${reasonOf(error)}\n`);
      process.exitCode = 1;
    }
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${reasonOf(error)}\n`);
    return undefined;
  }
}

const file = process.argv[2];
if (file === undefined)
  process.stderr.write('Say which file to read: npm run understand -- IN.jsonl > OUT.jsonl\n');
const text = file === undefined ? undefined : textOf(file);
if (text === undefined) process.exitCode = 2;
else answerAll(text, reader());
