import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { clean, textCharactersMax } from '../../dialogs/understand/clean.ts';
import { understand } from '../../dialogs/understand.ts';
import { exampleCompany, exampleVocabulary } from '../../tools/understand/example-company.ts';
import type { Row, Score } from './scoring.ts';
import { addToScore } from './scoring.ts';

const now = '2026-11-23T09:00:00+01:00';
const vocabulary = exampleVocabulary();
const people = exampleCompany();

function rowsOf(name: string): Row[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function answer(row: Row) {
  return understand(row.text, {
    now: row.now,
    vocabulary,
    people,
    ...(row.locale ? { locale: row.locale } : {}),
  });
}

function scoreBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const row of rows) {
    const score = scores.get(key(row)) ?? { rows: 0, exact: 0, intents: 0, dangerous: [] };
    scores.set(key(row), score);
    addToScore(score, row, answer(row));
  }
  return scores;
}

/** Rows exactly right, by language: what was reached; a change may raise these figures, never lower them. */
const exactMin: Readonly<Record<string, number>> = {
  en: 6287,
  de: 1403,
  fr: 949,
  es: 822,
  pt: 701,
  nl: 711,
  da: 656,
};
const intentShareMin = 0.99;

describe('understanding messages', function () {
  // Thousands of messages, on a machine that may be busy.
  this.timeout(120_000);

  for (const row of rowsOf('examples.jsonl')) {
    it(`reads example ${row.id} by the conventions`, () => {
      assert.deepEqual(answer(row), row.people);
    });
  }

  it('keeps the figures of the development set by language, without a dangerous mistake', () => {
    const scores = scoreBy(rowsOf('messages.jsonl'), (row) => row.language ?? '?');
    for (const [language, score] of scores) {
      const figures = `${language}: ${score.exact} of ${score.rows} rows exact, ${score.intents} intents, ${score.dangerous.length} dangerous`;
      process.stdout.write(`      ${figures}\n`);
      assert.deepEqual(score.dangerous, [], figures);
      assert.ok(score.exact >= (exactMin[language] ?? 0), figures);
      assert.ok(score.intents >= score.rows * intentShareMin - 1, figures);
    }
  });

  it('answers any two messages that are cut and joined, without throwing', () => {
    const texts = rowsOf('messages.jsonl').map(({ text }) => text.split(' '));
    const piece = fc.tuple(fc.integer({ min: 0, max: texts.length - 1 }), fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const text = pieces.flatMap(([index, from, count]) =>
          texts[index]!.slice(from % 3, (from % 3) + count),
        );
        assert.ok(understand(text.join(' '), { now, vocabulary }).length > 0);
      }),
      { numRuns: 4000 },
    );
  });

  it('answers any text, also of 100 kB, without throwing', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 400 }), (text, times) => {
        const people = understand(text.repeat(times).slice(0, 100_000), { now, vocabulary });
        assert.ok(people.length > 0);
      }),
      { numRuns: 150 },
    );
  });

  it('never takes random words for a departure with a day', () => {
    const words = fc.constantFrom(
      'the',
      'report',
      'on',
      'Friday',
      'is',
      'Monday',
      'a',
      'meeting',
      'we',
      'and',
      'to',
      '4',
      'Dec',
      ',',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        assert.ok(understand(list.join(' '), { now, vocabulary }).every((one) => one.intent !== 'leaver'));
      }),
      { numRuns: 150 },
    );
  });

  it('reads a bounded part of a long message', () => {
    assert.ok(clean('Dana '.repeat(50_000)).length <= textCharactersMax);
  });

  it('answers hostile repetitions of its own words within the limit of the test', () => {
    for (const piece of [
      '<at>',
      '<p>',
      'last day of ',
      'Dana Cole and ',
      'from 1 to ',
      'not ',
      '( , ',
      'new ',
      'to to to ',
      '1/1/',
      'Dana (',
      'mailbox a b c d ',
    ]) {
      assert.ok(understand(piece.repeat(Math.ceil(100_000 / piece.length)), { now, vocabulary }).length > 0);
    }
  });

  it('leaves a date out that can be read two ways, and reads it by locale', () => {
    const text = 'Dana Cole leaves on 4/12';
    assert.equal(understand(text, { now })[0]?.lastDay, undefined);
    for (const locale of ['en', 'en-CA', 'xx-YY', '!!', ''])
      assert.equal(understand(text, { now, locale })[0]?.lastDay, undefined, locale);
    assert.equal(understand(text, { now, locale: 'en-GB' })[0]?.lastDay, '2026-12-04');
    assert.equal(understand(text, { now, locale: 'en_GB' })[0]?.lastDay, '2026-12-04');
    assert.equal(understand(text, { now, locale: 'en-US' })[0]?.lastDay, '2027-04-12');
  });

  it('finds people of the directory typed without capitals', () => {
    const known = [{ id: '1', displayName: 'Day Long', upn: 'day.long@contoso.com' }];
    assert.deepEqual(understand('day long leaves on friday', { now, people: known }), [
      { intent: 'leaver', personName: 'day long', lastDay: '2026-11-27' },
    ]);
  });

  it('parts the s of an owner from a name, and no s that belongs to it', () => {
    const nameIn = (text: string) => understand(text, { now, vocabulary, people })[0]?.personName;
    assert.equal(nameIn("marcus webb's last day: 4 december"), 'marcus webb');
    assert.equal(nameIn('pls get rid of tom webers access, last day was friday'), 'tom weber');
    assert.equal(nameIn('Emres letzter Arbeitstag ist Freitag'), 'Emre');
    assert.equal(nameIn('Sanne de Vries start 1 december bij Finance als controller'), 'Sanne de Vries');
  });

  it('cancels one request and begins another, each with its own person', () => {
    const text = 'cancel JML-2027-00030 please and offboard Vera Stone instead, last day 30 April';
    assert.deepEqual(understand(text, { now }), [
      { intent: 'cancel', requestId: 'JML-2027-00030' },
      { intent: 'leaver', personName: 'Vera Stone', lastDay: '2027-04-30' },
    ]);
    const same = understand('cancel JML-2027-00030 and the offboarding of Vera Stone', { now });
    assert.deepEqual(
      same.map((one) => one.intent),
      ['cancel'],
    );
  });

  it('answers what waits for the sender beside a request, in the order of the text', () => {
    const leaver = { intent: 'leaver', personName: 'Tom Weber', lastDay: '2026-11-27' };
    const read = (text: string) => understand(text, { now, vocabulary });
    assert.deepEqual(read('Tom Weber leaves on Friday. And what waits for my approval?'), [
      leaver,
      { intent: 'my-approvals' },
    ]);
    assert.deepEqual(read('show me my tasks. Tom Weber leaves on Friday'), [{ intent: 'my-tasks' }, leaver]);
    assert.deepEqual(read('Tom Weber leaves on Friday, please list his open tasks for me'), [leaver]);
  });

  it('keeps surnames that are ordinary words, weekdays or departments', () => {
    const nameIn = (text: string) => understand(text, { now, vocabulary })[0]?.personName;
    assert.equal(nameIn('tobias lang verlässt uns am 30.11.'), 'tobias lang');
    assert.equal(nameIn('lieke vos gaat vrijdag uit dienst'), 'lieke vos');
    assert.equal(nameIn('Bill Sales leaves on Friday'), 'Bill Sales');
    assert.equal(nameIn('Joy Friday moves to Finance on Monday'), 'Joy Friday');
    assert.equal(nameIn('evidence that Victor Hugo Lima’s access was removed'), 'Victor Hugo Lima');
  });

  it('takes whom a message denies for nobody that leaves', () => {
    const read = (text: string) => understand(text, { now, vocabulary });
    for (const text of ['Ben, not Nora, leaves on Friday', "C'est Ben, pas Nora, qui nous quitte vendredi"])
      assert.ok(read(text).every((one) => one.personName !== 'Nora'));
    assert.equal(read('show me everyone who has gone but can still log in')[0]?.intent, 'audit');
  });

  it('puts the one whom a message is about in the place of the one whom it denies', () => {
    const leaver = { intent: 'leaver', personName: 'Ben Ward', lastDay: '2026-12-04' };
    for (const text of [
      'It is not Nora Lind who leaves but Ben Ward, last day 4 December',
      'Es ist nicht Nora Lind, die geht, sondern Ben Ward. Letzter Tag 4. Dezember',
      "Ce n'est pas Nora Lind qui part, c'est Ben Ward. Dernier jour le 4 décembre",
      'Nora Lind is not leaving, Ben Ward is. Last day 4 December',
    ])
      assert.deepEqual(understand(text, { now }), [leaver]);
  });

  it('answers what is asked about one person and what is told of another, in the order of the text', () => {
    const leaver = { intent: 'leaver', personName: 'Ben Ward', lastDay: '2026-12-04' };
    const read = (text: string) => understand(text, { now, vocabulary });
    assert.deepEqual(read("Any news on Nora Lind's onboarding? Also, Ben Ward leaves on 4 December"), [
      { intent: 'status', personName: 'Nora Lind' },
      leaver,
    ]);
    assert.deepEqual(read('Ben Ward leaves on 4 December. And how far along is JML-2026-00012?'), [
      leaver,
      { intent: 'status', requestId: 'JML-2026-00012' },
    ]);
    assert.deepEqual(read('Is Ben Ward leaving? Nora Lind told me he is leaving on Friday'), [
      { intent: 'status', personName: 'Ben Ward' },
    ]);
  });

  it('keeps the whole of a name that begins with a word of its own phrases', () => {
    const nameIn = (text: string) => understand(text, { now })[0]?.personName;
    assert.equal(
      nameIn('Chance Whitfield has handed in his notice, last day 4 December'),
      'Chance Whitfield',
    );
    assert.equal(nameIn('Terminate Skip Lawson with immediate effect'), 'Skip Lawson');
    assert.equal(nameIn('Full name: Nora Lind\nLine manager: Ben Ward\nNew starter'), 'Nora Lind');
  });

  it('takes a bare day for one of the month that was named before it', () => {
    const [one] = understand('April is leaving us in March, last day the 12th', { now });
    assert.deepEqual(one, { intent: 'leaver', personName: 'April', lastDay: '2027-03-12' });
  });
});
