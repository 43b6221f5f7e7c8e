import { equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { drawable, transliterated } from '../../adapters/evidence-pdf/drawable.ts';
import { renderEvidencePdf } from '../../adapters/evidence-pdf.ts';
import type { EvidencePack } from '../../core/evidence.ts';
import { readPack } from '../../tools/verify.ts';
import { packOf } from './honest-ledger.ts';

/** Names that break layouts: scripts the font has not got, direction marks, piles of marks, no place to break. */
const awkwardNames: readonly string[] = [
  'Łukasz Błaszczyk-Żółć',
  'Αλέξανδρος Παπαδόπουλος',
  'Ольга Кузнецова',
  'प्रिया नायर',
  '王小明',
  'محمد بن سلمان',
  'עידו כהן',
  'Zoë 👩🏽‍💻 O’Brien',
  `Z${'\u0335\u0321\u0334'.repeat(60)}algo`,
  'W'.repeat(400),
  '\u202Eevil\u202C name',
  'a\nb\tc\u0000d',
  '',
];

const devanagari = fc
  .array(fc.integer({ min: 0x0900, max: 0x097f }), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

const at = new Date('2026-12-01T09:00:00Z');

/** The same pack with a text in every place where somebody else's text may stand. */
function withText(text: string): EvidencePack {
  const pack = packOf({
    request: 'JML-2026-00042',
    courses: ['proven', 'attested', 'waived', 'held'],
    stages: 2,
    struck: false,
    scoped: false,
    later: false,
    salt: 1,
  });
  const { readable } = pack;
  const who = { ref: 'p-1', name: text };
  return {
    ...pack,
    readable: {
      ...readable,
      says: `Leaver of ${text}`,
      request: {
        ...readable.request,
        subject: who,
        requester: who,
        form: [
          ['Person', text],
          ['Reason', text],
        ],
      },
      approvals: readable.approvals.map((one) => ({ ...one, by: who, comment: text, onBehalfOf: text })),
      steps: readable.steps.map((step) => ({
        ...step,
        before: [text, text],
        calls: step.calls.map((call) => ({ ...call, does: text })),
      })),
      timeline: readable.timeline.map((one) => ({ ...one, who, says: text })),
    },
  };
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe('the evidence document', function () {
  this.timeout(120_000);

  it('keeps its shape whatever the names are', async () => {
    const plain = pagesOf(await renderEvidencePdf(withText('Grace Okonkwo'), { at }));
    for (const name of awkwardNames) {
      const pdf = await renderEvidencePdf(withText(name), { at });
      const pages = pagesOf(pdf);
      ok(
        pages >= plain && pages <= plain + 17,
        `${name.slice(0, 20)}: ${pages} pages, ${plain} with a plain name`,
      );
      equal(readPack(pdf).request, 'JML-2026-00042');
    }
  });

  it('draws any text at all', async () => {
    const texts = fc.sample(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), devanagari), {
      numRuns: 20,
      seed: 5,
    });
    for (const text of texts) ok((await renderEvidencePdf(withText(text), { at })).length > 1000);
  });

  it('is the same bytes for the same pack, identifiers apart', async () => {
    const one = await renderEvidencePdf(withText('Grace'), { at });
    const two = await renderEvidencePdf(withText('Grace'), { at });
    equal(one.length, two.length);
  });

  it('embeds every font and marks itself as PDF/A-3b', async () => {
    const pdf = (await renderEvidencePdf(withText('Grace'), { at })).toString('latin1');
    match(pdf, /<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/);
    const fonts = pdf.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    equal(pdf.match(/\/FontFile2 /g)?.length, fonts);
    ok(!pdf.includes('/BaseFont /Helvetica'));
  });
});

describe('text that is drawn', () => {
  const latinOnly = (codePoint: number): boolean => codePoint < 0x250 || codePoint === 0x2026;

  it('stays as it is where the font has it', () => {
    equal(drawable('Łukasz Żółć', latinOnly), 'Łukasz Żółć');
  });
  it('is written in Latin letters and marked where the font has not got it', () => {
    equal(drawable('王小明', latinOnly), `WangXiaoMing ${transliterated}`);
    equal(drawable('👩🏽‍💻', latinOnly), `? ${transliterated}`);
  });
  it('holds no direction marks, controls or line breaks', () => {
    equal(drawable('\u202Eevil\u202C a\nb\u0000', latinOnly), 'evil a b');
  });
  it('is never longer than a row may be', () => {
    equal([...drawable('x'.repeat(5000), latinOnly, 100)].length, 100);
  });
});
