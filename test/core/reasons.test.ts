import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { reasonIn, reasons } from '../../core/refusals/reasons.ts';
import { refusal, refusalText } from '../../core/refusals.ts';

const core = new URL('../../core/', import.meta.url);

describe('the reasons of refusals', () => {
  it('have words in every language where they never vary', () => {
    const missing = readdirSync(core)
      .filter((name) => /^decide.*\.ts$/.test(name))
      .flatMap((name) => [
        ...readFileSync(new URL(name, core), 'utf8').matchAll(/\b(?:why|state): '([^']+)'/g),
      ])
      .map(([, reason = '']) => reason)
      .filter((reason) => !Object.hasOwn(reasons, reason));
    deepEqual(missing, []);
  });

  it('are said in the reader’s language, whether they vary or not', () => {
    const fixed = refusal('not-yours', { why: 'the task is asked of others' });
    equal(
      refusalText(fixed, 'de').says,
      'Diese Schaltfläche ist nicht für Sie: die Aufgabe liegt bei anderen.',
    );
    const varies = refusal('not-yours', { why: 'Ada is asked', 'why.de': 'gefragt: Ada' });
    equal(refusalText(varies, 'de').says, 'Diese Schaltfläche ist nicht für Sie: gefragt: Ada.');
    equal(refusalText(varies, 'en').says, 'This button is not yours to press: Ada is asked.');
  });

  it('keep their figures and names in every language', () => {
    for (const [english, german] of [
      ['not seen within 30 minutes', 'innerhalb von 30 Minuten nicht zu sehen'],
      [
        'Ada Lovelace approved and is no longer able to',
        'Ada Lovelace hat freigegeben und darf das nicht mehr',
      ],
      ['stopped by Ada (she/her)', 'angehalten von Ada (she/her)'],
      [
        '2 irreversible changes wait; 3 of 4 in this hour are used',
        'unumkehrbare Änderungen, die warten: 2; in dieser Stunde sind 3 von 4 verbraucht',
      ],
    ] as const) {
      equal(reasonIn(english, 'de'), german);
      equal(reasonIn(english, 'en'), english);
    }
  });

  it('of holds are all known, whatever figures they hold', () => {
    const files = ['engine/judge.ts', 'engine/brake.ts', 'brakes.ts'];
    const told = files.flatMap((name) => [
      ...readFileSync(new URL(name, core), 'utf8').matchAll(
        /(?:detail:|return) (['`])((?:stopped|nobody|two|not seen|the (?:budget|answer|stop)|\$)[^'`]+)\1/g,
      ),
    ]);
    const samples = told
      .map(([, , text = '']) => text.replaceAll(/\$\{[^}]+\}/g, '7'))
      .filter((text) => text.includes(' '));
    equal(samples.length > 8, true, samples.join('\n'));
    deepEqual(
      samples.filter((text) => reasonIn(text, 'de') === text),
      [],
    );
  });

  it('stay as they are where nobody knows them', () => {
    const odd = refusal('request-over', { state: 'constructor' });
    equal(refusalText(odd, 'de').says, 'Dieser Vorgang ist beendet: constructor.');
  });
});
