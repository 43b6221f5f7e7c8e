import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Understood } from '../../dialogs/understand.ts';
import { understand } from '../../dialogs/understand.ts';

/** `{n}` stands for the name; the facts are what the sentence says by itself. */
type Told = readonly [string, Partial<Understood>];

/** Sentences of one language, and what managers write behind them, with the facts that it adds; asides add none. */
interface Lines {
  readonly locale: string;
  readonly told: readonly Told[];
  readonly behind: readonly Told[];
}

const now = '2026-11-27T09:00:00Z';
const personName = 'Malik Osei';

function linesOf<Line>(file: string): Line[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}

const lines = linesOf<Lines>('./behind.jsonl');
const openings = linesOf<{ readonly locale: string; readonly before: readonly string[] }>('./before.jsonl');

describe('what stands behind a request', () => {
  for (const { locale, told, behind } of lines)
    it(`${locale}: adds to ${told[0]![0]} what it says, and no more`, () => {
      for (const [sentence, facts] of told)
        for (const [added, more] of behind)
          assert.deepEqual(
            understand(sentence.replace('{n}', personName) + added, { now, locale }),
            [{ personName, ...facts, ...more }],
            sentence + added,
          );
    });
});

describe('what stands before a request', () => {
  for (const { locale, before } of openings)
    it(`${locale}: changes nothing`, () => {
      for (const [sentence, facts] of lines
        .filter((one) => one.locale === locale)
        .flatMap(({ told }) => told))
        for (const opening of before)
          assert.deepEqual(
            understand(opening + sentence.replace('{n}', personName), { now, locale }),
            [{ personName, ...facts }],
            opening + sentence,
          );
    });
});
