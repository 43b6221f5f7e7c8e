import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { weight } from '../../cards/parts.ts';

/** What JSON writes as it is, and what it does not: quotes, controls, halves of a character. */
const piece = fc.constantFrom(
  ...['a', 'Ø', '–', '😀', '/', '\u007f', '"', '\\', '\n', '\u0000', '\u001f', '\ud83d', '\ude00'],
);

describe('the weight of what is drawn', () => {
  it('is its length as JSON, whatever letters it has', () => {
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    const drawn = fc.oneof(text, fc.record({ text, wrap: fc.boolean() }));
    fc.assert(fc.property(drawn, (one) => equal(weight(one), JSON.stringify(one).length)));
  });
});
