import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { recognise } from '../../dialogs/understand/recognise.ts';
import type { Understood } from '../../dialogs/understand.ts';
import { exampleCompany, exampleVocabulary } from './example-company.ts';
import type { Lesson } from './learn.ts';
import { learn } from './learn.ts';

/**
 * `node tools/understand/train.ts` writes `dialogs/understand/intent-weights.json` from the messages of
 * `test/understand`. A message that asks for several things teaches none of them.
 */
const messages = new URL('../../test/understand/', import.meta.url);
const weightsFile = new URL('../../dialogs/understand/intent-weights.json', import.meta.url);
// Messages that name no moment mean the same at any.
const anyMoment = '2026-11-23T09:00:00+01:00';

interface Message {
  readonly text: string;
  readonly now?: string;
  readonly locale?: string;
  readonly part?: string;
  readonly people?: readonly Understood[];
}

function messagesOf(name: string): Message[] {
  const lines = readFileSync(new URL(name, messages), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Message);
}

/** Variations of a few sentences, which the rules read: they would teach how often these are written, not what they mean. */
const untaught = 'drill';

/** The lessons of all messages but those of the batches `without`. */
export function lessons(without: readonly string[] = []): Lesson[] {
  const known = { vocabulary: exampleVocabulary(), people: exampleCompany() };
  const codes = ({ text, now = anyMoment, locale }: Message) =>
    recognise(text, { ...known, now, ...(locale ? { locale } : {}) }).line.codes;
  const labelled = messagesOf('messages.jsonl').filter(
    ({ part }) => part !== untaught && !without.includes(part ?? ''),
  );
  return [
    ...labelled.flatMap((message): Lesson[] => {
      const asked = [...new Set(message.people?.map((one) => one.intent))];
      return asked.length === 1 ? [{ codes: codes(message), intent: asked[0]! }] : [];
    }),
    ...messagesOf('departures.jsonl').map((message): Lesson => ({ codes: codes(message), intent: 'leaver' })),
    ...messagesOf('no-departures.jsonl').map((message): Lesson => ({ codes: codes(message), not: 'leaver' })),
  ];
}

/** The SHA-256 (hex) of lessons; kept with the weights, it tells whether these were made from the present ones. */
export function digestOf(taught: readonly Lesson[]): string {
  return createHash('sha256').update(JSON.stringify(taught)).digest('hex');
}

function write(taught: readonly Lesson[]): void {
  const lines = Object.entries(learn(taught)).map(
    ([feature, list]) => `${JSON.stringify(feature)}:${JSON.stringify(list)}`,
  );
  writeFileSync(weightsFile, `{"madeFrom":"${digestOf(taught)}","weights":{\n${lines.join(',\n')}\n}}\n`);
}

if (import.meta.main) write(lessons());
