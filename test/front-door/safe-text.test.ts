import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { escapeActivityText, nameCodePointsMax, plain } from '../../cards/safe-text.ts';

/** What is written on the left must come out exactly as on the right. */
const table: [input: string, output: string][] = [
  ['Zoë Krūmiņa-O’Neil (extern), R&D', 'Zoë Krūmiņa-O’Neil (extern), R&D'],
  ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
  ['grp_sales_eu', 'grp_sales_eu'],
  ['anna.meyer@contoso.example', 'anna.meyer@contoso.example'],
  ['[Reset](https://evil.example)', '\\[Reset\\](https:⁄⁄evil.example)'],
  ['![x](https://evil.example/a.png)', '!\\[x\\](https:⁄⁄evil․example/a.png)'],
  ['**bold** _thin_ ~~gone~~ `code`', '\\*\\*bold\\*\\* \\_thin\\_ \\~\\~gone\\~\\~ \\`code\\`'],
  ['back\\slash \\[x\\](y)', 'back\\\\slash \\\\\\[x\\\\\\](y)'],
  ['# Heading', '\\# Heading'],
  ['- item', '\\- item'],
  ['12. item', '12\\. item'],
  ['<at>Boss</at>', '‹at›Boss‹/at›'],
  ['&lt;at&gt;Boss', '＆lt;at＆gt;Boss'],
  ['&#60;at&#x3e;', '＆#60;at＆#x3e;'],
  ['www.evil.example', 'www․evil.example'],
  ['evil.com/reset', 'evil․com/reset'],
  ['mailto:x@y javascript:alert(1)', 'mailto：x@y javascript：alert(1)'],
  ['{{DATE(2026-01-01T00:00:00Z)}} $'.concat('{name}'), '{ {DATE(2026-01-01T00:00:00Z)}} $ {name}'],
  ['one\ntwo\r\n\r\n- three\u2028four\u0085five', 'one two - three four five'],
  ['a\u202eb\u2066c\u200bd\u200ee\ufefff\u00adg\u{e0041}h', 'abcdefgh'],
  ['\u202e\u200b\u3164 \u2800', '?'],
  ['', '?'],
  ['a\u0000b\u001b[31mc', 'ab\\[31mc'],
  [`Z${'\u0301'.repeat(50)}y`, 'Ź\u0301\u0301\u0301y'],
  ['\ud800x', 'x'],
];

describe('text from people on cards', () => {
  for (const [input, output] of table) {
    it(`shows ${encodeURI(input.toWellFormed()).slice(0, 60)} as harmless text`, () => {
      assert.equal(plain(input), output);
    });
  }

  it('caps by code points before escaping, so that no escape is cut in half', () => {
    assert.equal([...plain('😀'.repeat(200))].length, nameCodePointsMax);
    assert.equal(plain('*'.repeat(200)), `${'\\*'.repeat(nameCodePointsMax - 1)}…`);
    assert.equal(plain('abcdef', 4), 'abc…');
    // Whatever was asked about the same text before.
    assert.equal(plain('✚'.repeat(6), 4), '✚✚✚…');
    assert.equal(plain('✚'.repeat(6), 5), '✚✚✚✚…');
    assert.equal(plain('✚'.repeat(6)), '✚'.repeat(6));
    assert.equal(plain('✚'.repeat(6), 4), '✚✚✚…');
    assert.equal(plain('abcd', 4), 'abcd');
  });

  it('lets nothing through unlooked at that a longer look would change', () => {
    const pieces = [
      'a',
      'Zoë',
      '7',
      '12:30',
      ' ',
      '.',
      ',',
      ':',
      '-',
      '#',
      '+',
      '(',
      ')',
      '/',
      '’',
      '_',
      '\u0301',
      '*',
    ];
    const links = ['www.', 'https://', 'mailto:', 'evil.com/', '{', '&lt;', '1.', '1)', '- ', '\n', '\u202e'];
    const written = fc.array(fc.constantFrom(...pieces, ...links), { maxLength: 8 });
    fc.assert(
      fc.property(written, (parts) => {
        const text = parts.join('');
        // The invisible mark at the end takes the longer look, and is gone afterwards.
        assert.equal(plain(text), plain(`${text}\u200b`));
      }),
      { numRuns: 20_000, seed: 3 },
    );
  });

  it('leaves no mention, entity or link in the text of a message', () => {
    assert.equal(
      escapeActivityText('<at>Boss</at> & [x](https://y)'),
      '&lt;at&gt;Boss&lt;/at&gt; &amp; \\[x\\](https:⁄⁄y)',
    );
    assert.equal(escapeActivityText('&lt;at&gt;'), '&amp;lt;at&amp;gt;');
  });
});
