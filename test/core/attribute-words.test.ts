import { strict as assert } from 'node:assert';
import { sentence } from '../../cards/parts/words.ts';
import { attributeWords } from '../../core/attribute-words.ts';

const of = { en: 'Change: {fields}', de: 'Ändern: {fields}' };
const values = { displayName: 'Priya Nair', givenName: 'Priya', surname: 'Nair', jobTitle: 'Designer' };

describe('attributes in words', () => {
  it('are told in the language of the reader', () => {
    const words = attributeWords(['displayName', 'givenName', 'surname', 'jobTitle'], values);
    const zone = 'Europe/Berlin';
    assert.equal(sentence(of, { language: 'en', zone }, words), 'Change: name Priya Nair, title Designer');
    assert.equal(sentence(of, { language: 'de', zone }, words), 'Ändern: Name Priya Nair, Position Designer');
  });

  it('tell a last name that changes alone', () => {
    assert.equal(attributeWords(['surname'], values).fields, 'last name Nair');
  });

  it('of an older record are told in the words that it has', () => {
    const old = { fields: 'jobTitle Designer' };
    assert.equal(sentence(of, { language: 'de', zone: 'UTC' }, old), 'Ändern: jobTitle Designer');
  });
});
