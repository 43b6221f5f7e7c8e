import { type Account, readAccount } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import { defineStep } from '../core/step.ts';
import { nameInCalls } from '../core/subject-name.ts';

interface Facts {
  /** Null until the account exists. */
  readonly account: Account | null;
}

const step = 'enable-account';
const disabled: Account = { id: 'u1', accountEnabled: false, synced: false, restricted: false };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Enable account', de: 'Konto aktivieren' },
  why: 'Until the first working day the account cannot be used by anybody; the same step lets a returning person in again.',
  legs: ['joiner'],
  after: ['create-account'],
  due: { joiner: { at: 'start' } },
  identity: 'joiner',
  permissions: ['User.Read.All', 'User.ReadWrite.All'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST AC-2 f', 'NIST PS-6', 'ISO 27001 A.5.16'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused. Enable the account of {name} by hand.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte das Konto von {name} von Hand aktivieren.',
    },
  },
  sentences: {
    enable: {
      en: 'Enable the account of {name} on the first day',
      de: 'Konto von {name} am ersten Tag aktivieren',
    },
    onPremises: {
      en: 'On-premises team enables {name} in Active Directory',
      de: 'Das lokale Team aktiviert {name} im Active Directory',
    },
    disable: { en: 'Disable the account of {name} again', de: 'Konto von {name} wieder deaktivieren' },
  },
  proof: { en: 'Account reads as enabled', de: 'Das Konto liest sich als aktiviert' },
  async look({ subject, reader }) {
    if (subject.id === undefined) return { account: null };
    return { account: (await readAccount(reader, subject.id)) ?? null };
  },
  plan({ subject, wanted }, { account }) {
    if (account?.accountEnabled === true) return [];
    const common = {
      step,
      with: { name: subject.name },
      effect: 'set',
      reversible: true,
      target: account?.id,
    } as const;
    if (account?.synced === true) {
      const task = {
        audience: 'on-premises',
        id: 'enable',
        proof: 'none',
        provenBy: 'reading',
        instructions: `Enable-ADAccount (account of ${subject.name})\nStart-ADSyncSyncCycle -PolicyType Delta`,
      } as const;
      return [{ ...common, kind: 'task', says: 'onPremises', task }];
    }
    const params = { 'user-id': nameInCalls(wanted, subject) };
    const call = graph('PATCH', '/users/{user-id}', params, { accountEnabled: true });
    return [{ ...common, kind: 'call', says: 'enable', call }];
  },
  undo({ subject, wanted }, _before, { account }) {
    if (account?.accountEnabled !== true || account.synced) return [];
    const params = { 'user-id': nameInCalls(wanted, subject) };
    return [
      {
        kind: 'call',
        step,
        says: 'disable',
        with: { name: subject.name },
        effect: 'set',
        reversible: true,
        target: account.id,
        call: graph('PATCH', '/users/{user-id}', params, { accountEnabled: false }),
      },
    ];
  },
  examples: [
    {
      says: 'planned before the account exists',
      wanted: {},
      facts: { account: null },
      changes: ['call set enable'],
    },
    {
      says: 'a disabled account is enabled',
      wanted: {},
      facts: { account: disabled },
      changes: ['call set enable'],
    },
    {
      says: 'a synced one is enabled on premises',
      wanted: {},
      facts: { account: { ...disabled, synced: true } },
      changes: ['task set onPremises'],
    },
    {
      says: 'an enabled account needs nothing',
      wanted: {},
      facts: { account: { ...disabled, accountEnabled: true } },
      changes: [],
    },
  ],
});
