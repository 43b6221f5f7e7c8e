import assert from 'node:assert/strict';
import { understand } from '../../dialogs/understand.ts';

const now = '2027-03-08T09:00:00+01:00';
const read = (text: string) => understand(text, { now, locale: 'en-GB' });

describe('days and times of what happens beside an event', () => {
  it('takes the day of a party, a meeting or an audit for none of a departure', () => {
    const ruth = { intent: 'leaver', personName: 'Ruth Eisenberg', lastDay: '2027-03-31' };
    for (const text of [
      'Ruth Eisenberg leaves the company on 31 March (exit interview on the 29th at 14:00)',
      "Ruth Eisenberg's leaving lunch is on Monday 29 March at noon; her last day is 31 March",
      'On the 30th we have drinks and on the 31st Ruth Eisenberg leaves the company',
      'Ruth Eisenberg leaves us on 31 March. The auditors come on the 20th',
      'Der Ausstand von Ruth Eisenberg ist am 29.3. um 16 Uhr, letzter Arbeitstag ist der 31.3.',
      'Ruth Eisenberg quitte la société le 31 mars (pot de départ le 26 à 17h)',
      'La comida de despedida de Ruth Eisenberg es el 26 de marzo a las 14:00 y su último día es el 31 de marzo',
    ])
      assert.deepEqual(read(text), [ruth], text);
  });

  it('keeps the day and the time that belong to the event beside them', () => {
    assert.deepEqual(read('Quick call at 10:00 today. Ruth Eisenberg leaves us on 31 March at 17:00'), [
      { intent: 'leaver', personName: 'Ruth Eisenberg', lastDay: '2027-03-31', lastTime: '17:00' },
    ]);
    assert.deepEqual(read('After the board meeting on 12 March: Dana Cole moves to Finance on 1 April'), [
      { intent: 'mover', personName: 'Dana Cole', newDepartment: 'Finance', effectiveDate: '2027-04-01' },
    ]);
  });

  it('asks nothing of a message that only invites to a party', () => {
    assert.deepEqual(read('Farewell lunch for Anna on Friday at 12, please sign the card'), [
      { intent: 'other' },
    ]);
  });
});
