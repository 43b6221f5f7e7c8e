import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { reasons } from '../../core/refusals/reasons.ts';
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

  it('stay as they are where nobody knows them', () => {
    const odd = refusal('request-over', { state: 'constructor' });
    equal(refusalText(odd, 'de').says, 'Dieser Vorgang ist beendet: constructor.');
  });
});
