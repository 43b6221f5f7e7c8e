import assert from 'node:assert/strict';
import { understand } from '../../dialogs/understand.ts';

const now = '2027-03-08T09:00:00+01:00';
const read = (text: string) => understand(text, { now, locale: 'en-GB' });
const nia = { intent: 'leaver', personName: 'Nia Grant', lastDay: '2027-04-30' };

describe('forwarded and quoted mails', () => {
  it('are the message when the sender says nothing but "FYI", without who sent them when', () => {
    for (const text of [
      '<p>FYI</p><blockquote>From: Payroll<br>Date: 4 March 2027<br>Nia Grant resigned, last day 30 April</blockquote>',
      'fwd:\n> From: Ines Duarte\n> Sent: Thursday, 4 March 2027 16:02\n> Nia Grant resigned, last day 30 April\n> Ines',
      'FYI\n\n---------- Forwarded message ---------\nFrom: Ines Duarte\nDate: 4 March 2027\n\nNia Grant resigned, last day 30 April',
      'WG: Am Do., 4. März 2027 um 10:12 schrieb Ines Duarte:\n> Nia Grant hat gekündigt, letzter Arbeitstag 30. April',
    ])
      assert.deepEqual(read(text), [nia], text);
  });

  it('are nothing that the sender says beside words of their own', () => {
    const text =
      '<blockquote>Ben Cole leaves on Friday</blockquote><p>Nia Grant resigned, last day 30 April</p>';
    assert.deepEqual(read(text), [nia]);
    assert.deepEqual(read('<blockquote>Ben Cole leaves on Friday</blockquote><p>Noted, good to know</p>'), [
      { intent: 'other' },
    ]);
  });
});
