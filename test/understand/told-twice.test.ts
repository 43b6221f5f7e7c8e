import assert from 'node:assert/strict';
import { understand } from '../../dialogs/understand.ts';

const now = '2027-03-08T09:00:00+01:00';
const read = (text: string) => understand(text, { now, locale: 'en-GB' });

describe('what a message tells twice', () => {
  it('holds a day that was replaced for none', () => {
    for (const text of [
      "Nora Bell's last day changes from 26 March to 9 April",
      "Nora Bell's last day was meant to be 26 March, now it's 9 April instead",
      "Nora Bell's last day: 26/3 -> 9/4",
      'Nora Bells letzter Arbeitstag war ursprünglich der 26.3., jetzt ist es der 9.4.',
      "Le dernier jour de Nora Bell était prévu le 26 mars, c'est maintenant le 9 avril",
      'De laatste werkdag van Nora Bell was eerst 26 maart, nu is het 9 april',
    ])
      assert.deepEqual(
        read(text),
        [{ intent: 'leaver', personName: 'Nora Bell', lastDay: '2027-04-09' }],
        text,
      );
  });

  it('takes a name as fully as the message has it, unless two people share the short one', () => {
    const nameIn = (text: string) => read(text)[0]?.personName;
    assert.equal(
      nameIn('Karen is NOT leaving. Please stop the offboarding of Karen Whitfield'),
      'Karen Whitfield',
    );
    assert.equal(nameIn('Is Tom leaving? I saw Tom Weber and Tom Berg packing'), 'Tom');
  });

  it('dates all that a sentence tells by the day that opens it, and a swap by its one day', () => {
    const days = (text: string) => read(text).map((one) => one.effectiveDate);
    for (const text of [
      'As of Monday Ana Lima goes from Support to Finance and Ben Cole goes from Finance to Support',
      'Ana Lima goes to Finance and Ben Cole goes to Support, they swap on 15 March',
    ])
      assert.deepEqual(days(text), ['2027-03-15', '2027-03-15'], text);
    assert.deepEqual(days('On 15 March Ana Lima moves to Finance. Ben Cole moves to Support'), [
      '2027-03-15',
      undefined,
    ]);
  });
});
