import assert from 'node:assert/strict';
import fc from 'fast-check';
import { literal, opath, query } from '../../core/reader.ts';

const runs = 5000;

/** The one string at the end of `name operator 'text'`, read by OData's rule; fails when anything follows it. */
function readComparison(filter: string, operator: string): string {
  const start = `userPrincipalName ${operator} '`;
  assert.ok(filter.startsWith(start));
  let text = '';
  for (let at = start.length; ; at++) {
    assert.ok(at < filter.length, 'the string does not end');
    if (filter[at] !== "'") {
      text += filter[at];
      continue;
    }
    if (filter[at + 1] !== "'") {
      assert.equal(at, filter.length - 1, 'something follows the string');
      return text;
    }
    text += "'";
    at++;
  }
}

const nasty = fc.constantFrom(
  "'",
  "''",
  "' or true or '",
  '%27',
  '%',
  '&',
  '&$top=1',
  '#',
  '+',
  '?',
  '=',
  '"',
  '\\',
  '/*',
);
const hostile = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 10 })
  .map((parts) => parts.join(''))
  .filter((text) => ![...text].some((character) => (character.codePointAt(0) ?? 0) < 32));

describe('filter literals', () => {
  it(`come back as the same text from an OData filter in an address, for ${runs} hostile strings`, () => {
    const property = fc.property(hostile, (text) => {
      const address = `/users?${query({ $filter: `userPrincipalName eq ${literal(text)}`, $select: 'id' })}`;
      const { searchParams } = new URL(`https://graph.microsoft.com/v1.0${address}`);
      assert.deepEqual([...searchParams.keys()], ['$filter', '$select']);
      assert.equal(readComparison(searchParams.get('$filter') ?? '', 'eq'), text);
    });
    fc.assert(property, { numRuns: runs });
  }).timeout(30_000);

  it(`come back as the same text from an Exchange filter, for ${runs} hostile strings`, () => {
    const property = fc.property(hostile, (text) => {
      assert.equal(readComparison(`userPrincipalName -eq ${opath(text)}`, '-eq'), text);
    });
    fc.assert(property, { numRuns: runs });
  }).timeout(30_000);

  it('refuse control characters', () => {
    for (const bad of ['a\0', 'a\nb', '\t']) {
      assert.throws(() => literal(bad), RangeError);
      assert.throws(() => opath(bad), RangeError);
    }
  });
});
