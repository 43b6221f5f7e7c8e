import assert from 'node:assert/strict';
import { findTimes } from '../../dialogs/understand/dates/times.ts';
import { tokenize } from '../../dialogs/understand/tokens.ts';
import type { LanguageCode } from '../../dialogs/understand/types.ts';
import { understand } from '../../dialogs/understand.ts';

const now = '2027-03-08T09:00:00+01:00';
const timesIn = (text: string, language: LanguageCode) =>
  findTimes(tokenize(text), language).map(({ value }) => value);

describe('times and days in words', () => {
  it('count the half to or from the hour as each language does, in the hours of work', () => {
    for (const [text, language, value] of [
      ['at half past four', 'en', '16:30'],
      ['at half four', 'en', '16:30'],
      ['at quarter to nine', 'en', '08:45'],
      ['um halb fünf', 'de', '16:30'],
      ['um Viertel nach acht', 'de', '08:15'],
      ['om half vijf', 'nl', '16:30'],
      ['klokken halv fem', 'da', '16:30'],
      ['à cinq heures et demie', 'fr', '17:30'],
      ['a las cinco y media de la tarde', 'es', '17:30'],
      ['às cinco da tarde', 'pt', '17:00'],
    ] as const)
      assert.deepEqual(timesIn(text, language), [value], text);
  });

  it('are none where only something is counted', () => {
    for (const [text, language] of [
      ['half an hour', 'en'],
      ['half of them', 'en'],
      ['as duas colegas', 'pt'],
      ['halbe Stelle', 'de'],
    ] as const)
      assert.deepEqual(timesIn(text, language), [], text);
  });

  it('name the days that fall on one date everywhere', () => {
    const lastDay = (text: string, locale: string) => understand(text, { now, locale })[0]?.lastDay;
    assert.equal(lastDay("Nora Bell's last day is Christmas Eve", 'en-GB'), '2027-12-24');
    assert.equal(lastDay('Letzter Arbeitstag von Nora Bell ist Silvester', 'de-DE'), '2027-12-31');
  });

  it('are not read into “we’d” and “I’ll”', () => {
    assert.deepEqual(understand("We'd like to onboard Nora Bell", { now, locale: 'en-GB' }), [
      { intent: 'joiner', personName: 'Nora Bell' },
    ]);
    const text = "Nora Bell leaves on 30 April and I'll take her mailbox";
    assert.equal(understand(text, { now, locale: 'en-GB' })[0]?.lastDay, '2027-04-30');
  });
});
