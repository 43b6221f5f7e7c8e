import { equal, ok } from 'node:assert/strict';
import { joinByHand } from '../../core/join-group.ts';
import { leaveByHand } from '../../core/leave-group.ts';
import type { WantedGroup } from '../../core/wanted.ts';
import disableAccount from '../../steps/disable-account.ts';

const hostile = [
  "x'; Remove-ADUser -Identity boss; '",
  'x\u2019; Remove-ADUser boss; \u2018',
  'x" | Remove-ADUser; "',
  '$(Remove-ADUser boss)',
  'x\nRemove-ADUser boss',
  'x\u2028Remove-ADUser boss',
];

/** Strings of a PowerShell line replaced by `·`, read as PowerShell reads quotes: what is left are orders. */
function orders(text: string): string {
  const quote = "['\u2018\u2019\u201a\u201b]";
  return text.replace(new RegExp(`${quote}(?:[^'\u2018\u2019\u201a\u201b]|${quote}{2})*${quote}`, 'g'), '·');
}

const instructionsOf = (change: {
  readonly kind: string;
  readonly task?: { readonly instructions?: string };
}) => change.task?.instructions ?? '';

describe('a line that a technician copies into PowerShell', () => {
  for (const name of hostile)
    it(`takes ${JSON.stringify(name)} for a name`, () => {
      const group = { id: 'g', name, kind: 'on-premises', rule: 'r', licensed: false } as WantedGroup;
      const leave = leaveByHand(group as never, { id: 'u', name: 'Ada' }, { step: 'leave-groups' });
      const join = joinByHand(group, { name: 'Ada' }, 'add-to-groups');
      const subject = { id: 'u1', name: 'Ada', upn: name, zone: 'Europe/Berlin' };
      const account = { id: 'u1', accountEnabled: true, synced: true, restricted: false };
      const [disable] = disableAccount.plan({ subject } as never, { account } as never);
      for (const text of [leave, join, disable!].map(instructionsOf)) {
        ok(!/Remove-ADUser/.test(orders(text)), text);
        equal(text.split('\n').length, text.includes('$account') ? 3 : 2);
      }
    });

  it('finds the account by its sign-in name, which is unique', () => {
    const subject = { id: 'u1', name: 'Ada', upn: 'ada@contoso.example', zone: 'Europe/Berlin' };
    const account = { id: 'u1', accountEnabled: true, synced: true, restricted: false };
    const [disable] = disableAccount.plan({ subject } as never, { account } as never);
    ok(instructionsOf(disable!).startsWith("$account = 'ada@contoso.example'\n"));
  });
});
