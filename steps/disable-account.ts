import { type Account, directoryId, readAccount } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import type { Subject } from '../core/person.ts';
import { powershellString } from '../core/powershell.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly account: Account | null;
}

const step = 'disable-account';
const scope = 'account';

/** The cloud refuses to disable a synced or a restricted account (graph.md 5); a person does it and we read. */
function byHand(account: Account, { name, upn }: Subject): Change | undefined {
  if (!account.synced && !account.restricted) return undefined;
  // The sign-in name is unique, a display name is not; the variable keeps the value out of the filter's own quotes.
  const findAccount =
    upn === undefined ? `$account = (sign-in name of ${name})` : `$account = ${powershellString(upn)}`;
  return {
    kind: 'task',
    step,
    says: account.synced ? 'onPremises' : 'restricted',
    with: { name },
    effect: 'set',
    reversible: true,
    scope,
    target: account.id,
    task: {
      audience: account.synced ? 'on-premises' : 'security',
      id: 'disable',
      proof: 'none',
      provenBy: 'reading',
      instructions: account.synced
        ? `${findAccount}\nGet-ADUser -Filter 'UserPrincipalName -eq $account' | Disable-ADAccount\nStart-ADSyncSyncCycle -PolicyType Delta`
        : `Update-MgUser -UserId ${account.id} -AccountEnabled:$false\nSign in with a role scoped to the restricted administrative unit.`,
    },
  };
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Disable account', de: 'Konto deaktivieren' },
  why: 'No new sign-in is possible. Tried at once even for a role holder: the read stays this small so that nothing else can hold it up.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['User.Read.All', 'User.EnableDisableAccount.All'],
  retry: 'repeatable',
  access: true,
  containment: true,
  blocks: true,
  controls: ['NIST PS-4 a', 'NIST AC-2 (3)', 'ISO 27001 A.5.18'],
  settleMinutes: 0,
  proofMinutesMax: 5,
  byHand: {
    audience: 'security',
    sentence: {
      en: 'The directory refused to disable {name}. Disable the account by hand now.',
      de: 'Das Verzeichnis hat das Deaktivieren von {name} abgelehnt. Bitte das Konto sofort von Hand deaktivieren.',
    },
  },
  scope: { name: scope, sentence: { en: 'The account', de: 'Das Konto' } },
  sentences: {
    disable: { en: 'Disable the account of {name}', de: 'Konto von {name} deaktivieren' },
    enable: { en: 'Enable the account of {name} again', de: 'Konto von {name} wieder aktivieren' },
    onPremises: {
      en: 'On-premises team disables {name} in Active Directory',
      de: 'Das lokale Team deaktiviert {name} im Active Directory',
    },
    restricted: {
      en: 'Security disables {name}, who is in a restricted unit',
      de: 'Die Sicherheit deaktiviert {name} in der geschützten Verwaltungseinheit',
    },
    missing: { en: 'The account of {name} is not found', de: 'Das Konto von {name} wird nicht gefunden' },
  },
  proof: { en: 'Account reads as disabled', de: 'Das Konto liest sich als deaktiviert' },
  async look({ subject, reader }) {
    return { account: (await readAccount(reader, directoryId(subject))) ?? null };
  },
  plan({ subject }, { account }) {
    const common = { step, with: { name: subject.name }, effect: 'set', reversible: true, scope } as const;
    if (account === null) return [{ ...common, kind: 'wait', says: 'missing' }];
    if (!account.accountEnabled) return [];
    const task = byHand(account, subject);
    if (task !== undefined) return [task];
    const call = graph('PATCH', '/users/{user-id}', { 'user-id': account.id }, { accountEnabled: false });
    return [{ ...common, kind: 'call', says: 'disable', target: account.id, call }];
  },
  undo({ subject }, before, now) {
    if (before.account?.accountEnabled !== true || now.account?.accountEnabled !== false) return [];
    if (now.account.synced || now.account.restricted)
      return {
        en: 'The account is enabled again where it was disabled by hand.',
        de: 'Das Konto wird dort wieder aktiviert, wo es von Hand gesperrt wurde.',
      };
    const { id } = now.account;
    return [
      {
        kind: 'call',
        step,
        says: 'enable',
        with: { name: subject.name },
        effect: 'set',
        reversible: true,
        target: id,
        call: graph('PATCH', '/users/{user-id}', { 'user-id': id }, { accountEnabled: true }),
      },
    ];
  },
  examples: [
    {
      says: 'an enabled account is disabled',
      wanted: {},
      facts: { account: { id: 'u1', accountEnabled: true, synced: false, restricted: false } },
      changes: ['call set disable'],
    },
    {
      says: 'a disabled account needs nothing',
      wanted: {},
      facts: { account: { id: 'u1', accountEnabled: false, synced: false, restricted: false } },
      changes: [],
    },
    {
      says: 'a synced account is disabled on premises',
      wanted: {},
      facts: { account: { id: 'u1', accountEnabled: true, synced: true, restricted: false } },
      changes: ['task set onPremises'],
    },
    {
      says: 'an account in a restricted unit is for security',
      wanted: {},
      facts: { account: { id: 'u1', accountEnabled: true, synced: false, restricted: true } },
      changes: ['task set restricted'],
    },
    {
      says: 'an account that is not found is never called done',
      wanted: {},
      facts: { account: null },
      changes: ['wait set missing'],
    },
  ],
});
