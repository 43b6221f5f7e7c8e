import assert from 'node:assert/strict';
import learned from '../../dialogs/understand/intent-weights.json' with { type: 'json' };
import { featuresOf, likelyIntent } from '../../dialogs/understand/reader.ts';
import { understand } from '../../dialogs/understand.ts';
import { exampleVocabulary } from '../../tools/understand/example-company.ts';
import { learn } from '../../tools/understand/learn.ts';
import { digestOf, lessons } from '../../tools/understand/train.ts';

const now = '2026-11-23T09:00:00+01:00';
const vocabulary = exampleVocabulary();

describe('the reader of what no rule reads', function () {
  // It recognises all messages of the development set.
  this.timeout(60_000);

  it('learns what tells messages apart, from what they are and from what they are not', () => {
    const weights = learn([
      ...Array.from({ length: 5 }, () => ({ codes: ['arrival', '<p>'], intent: 'joiner' as const })),
      ...Array.from({ length: 5 }, () => ({ codes: ['farewell', '<p>'], intent: 'leaver' as const })),
      ...Array.from({ length: 5 }, () => ({ codes: ['party', '<p>'], not: 'leaver' as const })),
    ]);
    const [joins, , leaves] = weights.arrival!;
    assert.ok(joins! > 0 && leaves! < 0);
    assert.ok(weights.farewell![2]! > 0);
    assert.ok(weights.party![2]! < 0);
  });

  it('has weights that were made from the messages as they are read now', () => {
    const stale = 'The weights are stale: node tools/understand/train.ts makes them anew.';
    assert.equal(digestOf(lessons()), learned.madeFrom, stale);
  });

  it('forgets what only one message has', () => {
    const once = { codes: ['hapax'], intent: 'help' as const };
    assert.equal(learn([once, { codes: ['other'], intent: 'other' }]).hapax, undefined);
  });

  it('counts names, days and labels by their kind alone', () => {
    const codes = ['<p>', 'arrives', '<d>'];
    assert.ok(featuresOf({ codes }).includes('marks <d><p>'));
    assert.equal(likelyIntent({ codes: ['new', 'colleague', '<p>', '<t>', '<d>'] }).intent, 'joiner');
    assert.ok(likelyIntent({ codes: [] }).share < 1);
  });

  it('reads a departure that is told without any phrase of the rules', () => {
    const text = 'the final curtain for Tom Varga falls on 4 December, mailbox to me';
    assert.deepEqual(understand(text, { now, vocabulary }), [
      { intent: 'leaver', personName: 'Tom Varga', lastDay: '2026-12-04', forwardOrDelegateTo: 'me' },
    ]);
  });

  it('reads nothing where it is not sure', () => {
    const text = 'Bye bye Tom Varga, 4 December';
    assert.deepEqual(understand(text, { now, vocabulary }), [{ intent: 'other' }]);
  });
});
