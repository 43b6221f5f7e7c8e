import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { understand } from '../../dialogs/understand.ts';
import { exampleCompany, exampleVocabulary } from '../../tools/understand/example-company.ts';

interface Message {
  readonly language: string;
  readonly text: string;
}

const known = {
  now: '2026-11-23T09:00:00+01:00',
  vocabulary: exampleVocabulary(),
  people: exampleCompany(),
};

function messagesOf(name: string): Message[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message);
}

describe('departures and what only looks like one', () => {
  it('takes no leave, leaving do, threat, denial, joke or lapsed lease for a departure', () => {
    const taken = messagesOf('no-departures.jsonl').filter(({ text }) =>
      understand(text, known).some((one) => one.intent === 'leaver'),
    );
    assert.deepEqual(taken, []);
  });

  it('reads a departure behind polite openings and beside words of doubt that cast none', () => {
    const missed = messagesOf('departures.jsonl').filter(({ text }) => {
      const [one, ...others] = understand(text, known);
      return one?.intent !== 'leaver' || one.personName !== 'Tom Weber' || others.length > 0;
    });
    assert.deepEqual(missed, []);
  });
});
