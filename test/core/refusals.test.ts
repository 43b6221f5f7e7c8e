import { deepEqual, equal, ok } from 'node:assert/strict';
import { type RefusalCode, refusal, refusalParts, refusals, refusalText } from '../../core/refusals.ts';

const codes = Object.keys(refusals) as RefusalCode[];
const placeholders = (sentence: string) => new Set(sentence.match(/\{\w+\}/g) ?? []);

describe('the catalogue of refusals', () => {
  it('has each code in one part only, and every part in the whole', () => {
    const all = refusalParts.flatMap((part) => Object.keys(part));
    equal(new Set(all).size, all.length);
    deepEqual([...all].sort(), [...codes].sort());
  });

  for (const code of codes)
    it(`says in both languages what ${code} means and what to do next`, () => {
      const { says, next } = refusals[code];
      for (const sentence of [says.en, says.de, next.en, next.de]) ok(/[.!]$/.test(sentence), sentence);
      deepEqual(placeholders(says.en), placeholders(says.de));
      deepEqual(placeholders(next.en), placeholders(next.de));
    });

  it('calls fields by their names in the reader’s language', () => {
    const refused = refusal('date-unreadable', { field: 'startDate', given: 'soon' });
    equal(refusalText(refused, 'en').says, 'First day “soon” is not a date.');
    equal(refusalText(refused, 'de').says, 'Erster Tag „soon“ ist kein Datum.');
  });
});
