import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { sentence } from '../../cards/parts.ts';
import { plain } from '../../cards/safe-text.ts';

const of = { en: '{name}', de: '{name}' };
const viewer = { language: 'en', zone: 'Europe/Berlin' } as const;

/** Letters of which composing makes two or three, and what cards must not show as it is. */
const piece = fc.constantFrom('a', 'Ø', '\u0958', '\ufb2c', '*', '[', '\u202e', '✚', ' ');

describe('values of a step in a sentence', () => {
  it('are made safe alike, however long they are', () => {
    const mixed = fc.array(piece, { minLength: 1, maxLength: 400 }).map((pieces) => pieces.join(''));
    const same = fc.tuple(piece, fc.integer({ min: 1, max: 400 })).map(([one, count]) => one.repeat(count));
    const names = fc.oneof(mixed, same);
    fc.assert(
      fc.property(names, (name) => equal(sentence(of, viewer, { name }), plain(name, 300))),
      { numRuns: 500 },
    );
  });

  it('stand in the words of the reader where there are some, alone or beside others', () => {
    const german = { ...viewer, language: 'de' } as const;
    equal(sentence(of, german, { name: 'title', 'name.de': 'Titel' }), 'Titel');
    equal(sentence(of, german, { 'name.de': 'Titel' }), 'Titel');
    equal(sentence(of, viewer, { name: 'title', 'name.de': 'Titel' }), 'title');
  });
});
