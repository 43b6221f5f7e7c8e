import assert from 'node:assert/strict';
import { understand } from '../../dialogs/understand.ts';

const now = '2027-03-08T09:00:00+01:00';
const read = (text: string, locale = 'en-GB') => understand(text, { now, locale });
const toldOf = (text: string, locale?: string) =>
  read(text, locale).map(({ intent, personName }) => `${intent} ${personName ?? ''}`.trim());

describe('what somebody leaves', () => {
  it('is no departure from us when it is somebody else’s company', () => {
    for (const [text, locale] of [
      ['Nora Bell is leaving Siemens at the end of March and joins us on 12 April as Analyst', 'en-GB'],
      ['Nora Bell verlässt zum Monatsende die Allianz und beginnt am 12.4. bei uns im Einkauf', 'de-DE'],
      ['Nora Bell a quitté Renault et commence chez nous le 12 avril', 'fr-FR'],
      ['Nora Bell hat bei Bosch gekündigt und kommt am 12. April zu uns', 'de-DE'],
    ] as const)
      assert.deepEqual(toldOf(text, locale), ['joiner Nora Bell'], text);
  });

  it('is a move when another unit of ours comes behind it, by whatever verb', () => {
    for (const [text, locale] of [
      ['Nora Bell leaves Sales on Friday and turns up in Finance', 'en-GB'],
      ['Nora Bell forlader Salg og begynder i Økonomi den 1. juni', 'da-DK'],
      ['Nora Bell vertrekt bij Verkoop en gaat op 1 mei aan de slag bij Inkoop', 'nl-NL'],
      ['Nora Bell deja la oficina de Madrid y se traslada a la de Valencia el 1 de junio', 'es-ES'],
    ] as const)
      assert.deepEqual(toldOf(text, locale), ['mover Nora Bell'], text);
  });

  it('is us where nothing else is named, or our company is', () => {
    for (const [text, locale] of [
      ['Nora Bell leaves on 30 April', 'en-GB'],
      ['Nora Bell leaves the company on 30 April', 'en-GB'],
      ['Nora Bell verlässt uns zum 30. April', 'de-DE'],
      ['Nora Bell quitte la société le 30 avril', 'fr-FR'],
    ] as const)
      assert.deepEqual(toldOf(text, locale), ['leaver Nora Bell'], text);
  });
});
