import assert from 'node:assert/strict';
import { understand } from '../../dialogs/understand.ts';

const now = '2027-03-08T09:00:00+01:00';
const read = (text: string, locale = 'en-GB') => understand(text, { now, locale });

describe('the values of a form', () => {
  it('are what their labels say, though no list knows them', () => {
    const text =
      '• Full name: Jan de Boer-Smits\n• Position: Loss Adjuster\n• Department: Marine Hull\n• Based in: Skagen\n• First day: 12/04/2027\n• Kit: iPad Pro';
    assert.deepEqual(read(text), [
      {
        intent: 'joiner',
        personName: 'Jan de Boer-Smits',
        jobTitle: 'Loss Adjuster',
        department: 'Marine Hull',
        location: 'Skagen',
        startDate: '2027-04-12',
        deviceHint: 'iPad Pro',
      },
    ]);
  });

  it('keep names that are days and months', () => {
    assert.equal(read('Name: April May\nLast day: 30 June 2027')[0]?.personName, 'April May');
    assert.equal(
      read('Vorgesetzter: Ernst Sommer\nName: Mai Nguyen\nEintritt: 12.04.2027', 'de-DE')[0]?.managerName,
      'Ernst Sommer',
    );
  });

  it('of where a mover goes are a department and a place', () => {
    const text =
      'internal transfer\nwho: Ruth Le Fanu\nfrom: Claims / Cork\nto: Subrogation / Sligo\nwhen: 12 April';
    assert.deepEqual(read(text), [
      {
        intent: 'mover',
        personName: 'Ruth Le Fanu',
        newDepartment: 'Subrogation',
        newLocation: 'Sligo',
        effectiveDate: '2027-04-12',
      },
    ]);
  });

  it('are left alone in a sentence with one colon', () => {
    assert.deepEqual(read('New joiner: Ana Gil, starts 12 April'), [
      { intent: 'joiner', personName: 'Ana Gil', startDate: '2027-04-12' },
    ]);
  });
});
