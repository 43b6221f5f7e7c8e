import { type Account, directoryId, readAccount } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import { holdsRoles } from '../core/held-roles.ts';
import { notBefore } from '../core/scope.ts';
import { defineStep, type History } from '../core/step.ts';

interface Facts {
  readonly account: Account | null;
  readonly privileged: boolean;
}

const step = 'reset-password';
const scope = 'password';
/** A reset by hand counts when the directory shows a change in the day before the person said it was done. */
const byHandHoursMax = 24;

/** Our own reset is dated by our request; one by hand by the person's word and the reading together. */
function replaced(account: Account, history: History): boolean {
  if (notBefore(account.passwordChangedAt, history.attemptedAt)) return true;
  const word = history.attested.reset?.at;
  if (word === undefined) return false;
  const since = new Date(Date.parse(word) - byHandHoursMax * 3_600_000).toISOString();
  return notBefore(account.passwordChangedAt, since);
}

function byHand(facts: Facts, account: Account, name: string): Change | undefined {
  const says = account.synced
    ? 'onPremises'
    : account.restricted
      ? 'restricted'
      : facts.privileged
        ? 'privileged'
        : undefined;
  if (says === undefined) return undefined;
  return {
    kind: 'task',
    step,
    says,
    with: { name },
    effect: 'set',
    reversible: false,
    scope,
    target: account.id,
    task: {
      audience: account.synced ? 'on-premises' : 'security',
      id: 'reset',
      proof: 'none',
      provenBy: 'reading',
      instructions: account.synced
        ? 'Set-ADAccountPassword with a random password, twice, that nobody keeps. Then: Start-ADSyncSyncCycle -PolicyType Delta'
        : `Entra admin centre > Users > ${account.id} > Reset password. Do not keep the password.`,
    },
  };
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Reset password', de: 'Kennwort zurücksetzen' },
  why: 'Stops whatever still accepts the old password, and stays safe if somebody enables the account by mistake. The new one is random and kept by nobody.',
  legs: ['leaver'],
  after: [],
  afterSent: ['disable-account'],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: [
    'User.Read.All',
    'Directory.Read.All',
    'User-PasswordProfile.ReadWrite.All',
    'RoleManagement.Read.Directory',
  ],
  retry: 'last-wins',
  access: true,
  onlyInRequest: true,
  containment: true,
  controls: ['NIST PS-4 b', 'NIST IA-5'],
  settleMinutes: 0,
  proofMinutesMax: 5,
  byHand: {
    audience: 'security',
    sentence: {
      en: 'The directory refused. Reset the password of {name} by hand and keep it nowhere.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte das Kennwort von {name} von Hand zurücksetzen und nirgends aufbewahren.',
    },
  },
  scope: { name: scope, sentence: { en: 'The password', de: 'Das Kennwort' } },
  sentences: {
    reset: {
      en: 'Replace the password of {name} by a random one that nobody knows',
      de: 'Kennwort von {name} durch ein zufälliges ersetzen, das niemand kennt',
    },
    onPremises: {
      en: 'On-premises team resets the password of {name} in Active Directory',
      de: 'Das lokale Team setzt das Kennwort von {name} im Active Directory zurück',
    },
    restricted: {
      en: 'Security resets the password of {name}, who is in a restricted unit',
      de: 'Die Sicherheit setzt das Kennwort von {name} in der geschützten Verwaltungseinheit zurück',
    },
    privileged: {
      en: 'Security resets the password of {name}, who holds directory roles',
      de: 'Die Sicherheit setzt das Kennwort von {name} zurück, weil die Person Verzeichnisrollen hat',
    },
    missing: { en: 'The account of {name} is not found', de: 'Das Konto von {name} wird nicht gefunden' },
  },
  proof: {
    en: 'Last password change is not before our request',
    de: 'Die letzte Kennwortänderung liegt nicht vor unserer Anforderung',
  },
  async look({ subject, reader }) {
    const id = directoryId(subject);
    const [account, privileged] = await Promise.all([readAccount(reader, id), holdsRoles(reader, id)]);
    return { account: account ?? null, privileged: privileged === true };
  },
  plan({ subject, history }, facts) {
    const { account } = facts;
    const common = { step, with: { name: subject.name }, effect: 'set', reversible: false, scope } as const;
    if (account === null) return [{ ...common, kind: 'wait', says: 'missing' }];
    if (replaced(account, history)) return [];
    const task = byHand(facts, account, subject.name);
    if (task !== undefined) return [task];
    const passwordProfile = { password: '@secret', forceChangePasswordNextSignIn: true };
    const call = graph('PATCH', '/users/{user-id}', { 'user-id': account.id }, { passwordProfile });
    return [{ ...common, kind: 'call', says: 'reset', target: account.id, call }];
  },
  undo: () => ({
    en: 'The old password is gone; the person gets a new one.',
    de: 'Das alte Kennwort ist weg; die Person bekommt ein neues.',
  }),
  examples: [
    {
      says: 'an old password is replaced',
      wanted: {},
      facts: {
        account: { id: 'u1', accountEnabled: false, synced: false, restricted: false },
        privileged: false,
      },
      changes: ['call set reset'],
    },
    {
      says: 'a change after our request is the proof',
      wanted: {},
      facts: {
        account: {
          id: 'u1',
          accountEnabled: false,
          synced: false,
          restricted: false,
          passwordChangedAt: '2026-12-18T16:00:01Z',
        },
        privileged: false,
      },
      history: { attemptedAt: '2026-12-18T16:00:00Z' },
      changes: [],
    },
    {
      says: 'a reset by hand needs the word of the person and the reading',
      wanted: {},
      facts: {
        account: {
          id: 'u1',
          accountEnabled: false,
          synced: true,
          restricted: false,
          passwordChangedAt: '2026-12-18T16:30:00Z',
        },
        privileged: false,
      },
      history: { attested: { reset: { at: '2026-12-18T16:40:00Z', by: 'Lena Brandt', proof: '' } } },
      changes: [],
    },
    {
      says: 'a role holder is refused by the service and goes to security',
      wanted: {},
      facts: {
        account: { id: 'u1', accountEnabled: false, synced: false, restricted: false },
        privileged: true,
      },
      changes: ['task set privileged'],
    },
  ],
});
