import assert from 'node:assert/strict';
import { understand } from '../../dialogs/understand.ts';

const now = '2026-11-23T09:00:00+01:00';
const dana = { intent: 'leaver', personName: 'Dana Cole', lastDay: '2026-11-27' };

/** A departure of Dana Cole on Friday, with around it what letters have around them, by language. */
const letters: Readonly<Record<string, string>> = {
  en: 'Dear Ms van der Berg,\nfyi: Dana Cole leaves on Friday. Let me know if you need anything else.\nMany thanks,\nKaren Whitfield\nHR Business Partner',
  de: 'Liebes IT-Team, kurze Info: Dana Cole verlässt uns am Freitag. Bei Fragen gerne melden.\nViele Grüße\nSabine Krüger',
  fr: "Bonjour à tous, pour info : Dana Cole quitte l'entreprise vendredi. N'hésitez pas si besoin. Cordialement, Luc Perrin",
  es: 'Buenos días, equipo. Dana Cole deja la empresa el viernes.\nUn saludo,\nRocío Peña',
  pt: 'Bom dia a todos, a Dana Cole deixa a empresa na sexta-feira.\nCumprimentos,\nRui Faria',
  nl: 'Hoi allemaal, ter info: Dana Cole vertrekt vrijdag bij ons. Alvast bedankt!\nGroet,\nMarloes Dekker',
  da: 'Hej alle, til info: Dana Cole stopper hos os på fredag. På forhånd tak!\nVenlig hilsen\nKirsten Juul',
};

describe('what a letter has around its request', () => {
  for (const [language, text] of Object.entries(letters)) {
    it(`names nobody and asks for nothing (${language})`, () => {
      assert.deepEqual(understand(text, { now }), [dana]);
    });
  }

  it('keeps the signature of a letter in which somebody resigns', () => {
    assert.deepEqual(
      understand('Hello, I hereby resign. My last day is Friday.\nKind regards\nDana Cole', { now }),
      [dana],
    );
  });

  it('keeps who is spoken of behind thanks that close nothing', () => {
    assert.deepEqual(understand('Thanks, Dana Cole leaves on Friday', { now }), [dana]);
    assert.deepEqual(understand('Hi, Dana Cole leaves on Friday', { now }), [dana]);
  });
});
