import assert from 'node:assert/strict';
import type { Intent, Understood } from '../../dialogs/understand.ts';
import { understand } from '../../dialogs/understand.ts';
import type { Frames } from './frames.ts';
import { frames } from './frames.ts';

const now = '2026-11-27T09:00:00Z';
const names = ['Zsófia Kertész', 'Malik Osei', 'Nils Brandt'] as const;
const dayOf: Readonly<Partial<Record<Intent, keyof Understood>>> = {
  joiner: 'startDate',
  mover: 'effectiveDate',
  leaver: 'lastDay',
};

/** "tomorrow" and "tirsdag den 12." need no small word before them. */
const standsAlone = /^(?:tomorrow|end of|tirsdag den)/;

function sentence({ on }: Frames, frame: string, name: string, day: string): string {
  return frame
    .replace('{n}', name)
    .replace('{on}', standsAlone.test(day) ? '' : on)
    .replace('{der}', /^\d/.test(day) ? 'der ' : '')
    .replace('{d}', day);
}

/** Each sentence with each way to write a day, and with each thing behind it; all three in all mixtures takes too long. */
function* mixtures({ told, days, behind }: Frames): Generator<[number, number, number]> {
  for (const frame of told.keys()) {
    for (const day of days.keys()) yield [frame, day, (frame + day) % behind.length];
    for (const tail of behind.keys()) yield [frame, (frame + tail + 1) % days.length, tail];
  }
}

describe('sentences with other days and with more behind them', () => {
  for (const [code, language] of Object.entries(frames))
    it(`${code}: still say the same`, () => {
      const wrong: string[] = [];
      for (const [frame, day, tail] of mixtures(language)) {
        const [intent, told] = language.told[frame]!;
        const [typed, iso] = language.days[day]!;
        const name = names[(day + tail) % names.length]!;
        const text = sentence(language, told, name, typed) + language.behind[tail]!;
        const [one, more] = understand(text, { now, locale: language.locale });
        const right =
          more === undefined &&
          one?.intent === intent &&
          one.personName === name &&
          one[dayOf[intent]!] === iso;
        if (!right) wrong.push(`${JSON.stringify(text)}: ${JSON.stringify([one, more])}`);
      }
      assert.deepEqual(wrong, []);
    });
});
