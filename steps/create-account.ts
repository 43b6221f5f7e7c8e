import { graph } from '../core/calls.ts';
import type { CallChange, Change } from '../core/change.ts';
import { readTaken } from '../core/name-taken.ts';
import { isTaken, type NameCandidate } from '../core/naming.ts';
import { type Decoder, literal, query, type Reader, shape } from '../core/reader.ts';
import { defineStep, type LookInput, type PlanInput } from '../core/step.ts';
import type { WantedAccount } from '../core/wanted.ts';

interface Found {
  readonly id: string;
  readonly upn: string;
}
interface Facts {
  /** The account of this request, found by its id or our employee id. */
  readonly account: Found | null;
  /** Somebody else's account carries the employee id. */
  readonly numberTaken: boolean;
  /** The earlier account is in the recycle bin. */
  readonly deleted: boolean;
  /** Set when somebody else took the name since the approval: the next one that is free. */
  readonly otherName: { readonly upn: string; readonly mailNickname: string } | null;
}

const step = 'create-account';
/** How many numbered names are tried when the approved one has gone. */
const otherNamesMax = 9;

const decoder: Decoder<Found> = shape
  .object({ id: shape.string(), userPrincipalName: shape.string() })
  .transform((row) => ({ id: row.id, upn: row.userPrincipalName }));
const $select = 'id,userPrincipalName';
const numbered = shape.object({
  id: shape.string(),
  userPrincipalName: shape.string(),
  employeeId: shape.string().nullish(),
});

function readById(reader: Reader, id: string): Promise<Found | undefined> {
  return reader.one(
    { path: '/users/{user-id}', params: { 'user-id': id }, query: query({ $select }) },
    decoder,
  );
}

async function readByNumber(reader: Reader, employeeId: string): Promise<Found | undefined> {
  const $filter = `employeeId eq ${literal(employeeId)}`;
  const options = query({ $filter, $select: `${$select},employeeId` });
  const rows = await reader.list({ path: '/users', params: {}, query: options }, numbered);
  // A filter alone is never trusted: the wrong account would be bound.
  const found = rows?.find((row) => row.employeeId === employeeId);
  return found === undefined ? undefined : { id: found.id, upn: found.userPrincipalName };
}

/** The index behind the filter may lag behind the object: after an attempt the name is asked too. */
async function readByName(
  reader: Reader,
  upn: string | undefined,
  employeeId: string | undefined,
): Promise<Found | undefined> {
  if (upn === undefined || employeeId === undefined) return undefined;
  const found = await reader.one(
    {
      path: '/users/{user-id}',
      params: { 'user-id': upn },
      query: query({ $select: `${$select},employeeId` }),
    },
    numbered,
  );
  return found?.employeeId === employeeId ? { id: found.id, upn: found.userPrincipalName } : undefined;
}

async function isDeleted(reader: Reader, id: string): Promise<boolean> {
  const params = { 'directoryObject-id': id };
  const read = { path: '/directory/deletedItems/{directoryObject-id}', params } as const;
  return (await reader.one(read, shape.object({ id: shape.string() }))) !== undefined;
}

/** The first numbered name that is free, when the approved one is not any more; null while it is. */
async function readOtherName(reader: Reader, account: WantedAccount): Promise<NameCandidate | null> {
  const [local = '', domain = ''] = account.upn.split('@');
  const others = Array.from({ length: otherNamesMax }, (_, at) => `${local}${at + 2}`);
  const candidates = [local, ...others].map((name) => ({
    upn: `${name}@${domain}`,
    mailNickname: name === local ? account.mailNickname : name,
  }));
  const [approved, ...rest] = candidates;
  if (approved === undefined || !isTaken(approved, await readTaken(reader, [approved]))) return null;
  const taken = await readTaken(reader, rest);
  return rest.find((one) => !isTaken(one, taken)) ?? null;
}

async function look({ subject, wanted, history, reader }: LookInput): Promise<Facts> {
  const restore = wanted.account?.restore;
  const known = subject.id ?? restore;
  const none = { numberTaken: false, deleted: false, otherName: null };
  if (known !== undefined) {
    const account = await readById(reader, known);
    if (account !== undefined) return { ...none, account };
    const deleted = restore !== undefined && (await isDeleted(reader, restore));
    return { ...none, account: null, deleted };
  }
  const byNumber =
    subject.employeeId === undefined ? undefined : await readByNumber(reader, subject.employeeId);
  if (byNumber === undefined && history.attemptedAt !== undefined) {
    const ours = await readByName(reader, wanted.account?.upn, subject.employeeId);
    if (ours !== undefined) return { ...none, account: ours };
  }
  // Before we sent anything, an account with the number can only be somebody else's.
  if (byNumber !== undefined)
    return history.attemptedAt === undefined
      ? { ...none, account: null, numberTaken: true }
      : { ...none, account: byNumber };
  const otherName = wanted.account === undefined ? null : await readOtherName(reader, wanted.account);
  return { ...none, account: null, otherName };
}

function creation({ subject, wanted }: PlanInput, name: NameCandidate): CallChange {
  const { displayName, givenName, surname, usageLocation } = wanted.attributes;
  const body = {
    accountEnabled: false,
    displayName: displayName ?? subject.name,
    userPrincipalName: name.upn,
    mailNickname: name.mailNickname,
    employeeId: subject.employeeId ?? null,
    ...(givenName === undefined ? {} : { givenName }),
    ...(surname === undefined ? {} : { surname }),
    ...(usageLocation === undefined ? {} : { usageLocation }),
    passwordProfile: { password: '@secret', forceChangePasswordNextSignIn: true },
  };
  return {
    kind: 'call',
    step,
    says: 'create',
    with: { name: subject.name, upn: name.upn },
    effect: 'add',
    reversible: true,
    call: graph('POST', '/users', {}, body),
  };
}

const nothing: Facts = { account: null, numberTaken: false, deleted: false, otherName: null };
const account = { upn: 'priya.nair@contoso.com', mailNickname: 'priya.nair' };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Create account', de: 'Konto anlegen' },
  why: 'Everything else hangs on the account. It is made disabled, with a password nobody knows, and enabled at the start. The employee id finds it again when the answer was lost.',
  legs: ['joiner'],
  after: [],
  due: { joiner: { at: 'prepare' } },
  identity: 'joiner',
  permissions: ['User.Read.All', 'Directory.Read.All', 'User.ReadWrite.All', 'User.DeleteRestore.All'],
  retry: 'once',
  access: true,
  controls: ['NIST AC-2 a', 'NIST IA-4', 'ISO 27001 A.5.16'],
  settleMinutes: 0,
  proofMinutesMax: 30,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'The directory refused to create the account of {name}. Create it by hand with the employee id of this request.',
      de: 'Das Verzeichnis hat das Konto von {name} abgelehnt. Bitte von Hand mit der Personalnummer dieses Auftrags anlegen.',
    },
  },
  sentences: {
    create: {
      en: 'Create the account {upn} for {name}, disabled until the start',
      de: 'Konto {upn} für {name} anlegen, bis zum Start deaktiviert',
    },
    restore: {
      en: 'Bring back the earlier account of {name} from the recycle bin',
      de: 'Früheres Konto von {name} aus dem Papierkorb holen',
    },
    numberTaken: {
      en: 'Another account carries the employee id of {name}',
      de: 'Ein anderes Konto trägt die Personalnummer von {name}',
    },
    missing: {
      en: 'The account of {name} does not show yet',
      de: 'Das Konto von {name} ist noch nicht zu sehen',
    },
  },
  proof: {
    en: 'An account with the employee id of this request is found in the directory',
    de: 'Im Verzeichnis steht ein Konto mit der Personalnummer dieses Auftrags',
  },
  look,
  plan(input, facts) {
    const { subject, wanted } = input;
    if (facts.account !== null) return [];
    const common = { step, with: { name: subject.name }, effect: 'add', reversible: true } as const;
    const wait = (says: string): Change => ({ ...common, kind: 'wait', says });
    if (facts.numberTaken) return [wait('numberTaken')];
    const restore = wanted.account?.restore;
    if (restore !== undefined && facts.deleted) {
      const path = '/directory/deletedItems/{directoryObject-id}/restore';
      const call = graph('POST', path, { 'directoryObject-id': restore });
      return [{ ...common, kind: 'call', says: 'restore', target: restore, call }];
    }
    if (wanted.account === undefined || restore !== undefined || subject.id !== undefined)
      return [wait('missing')];
    // Another name than the approved one is another call, so it goes back to the approver (design 6.2).
    return [creation(input, facts.otherName ?? wanted.account)];
  },
  undo: () => ({
    en: 'The account stays, disabled; remove it by a leaver request.',
    de: 'Das Konto bleibt deaktiviert bestehen; ein Austritt entfernt es.',
  }),
  bind: ({ account: found }) =>
    found === null ? [] : [{ name: '@subject', value: found.id, upn: found.upn }],
  keep: ({ account: found }) => found,
  examples: [
    {
      says: 'nobody there yet: one account is created',
      wanted: { account },
      facts: nothing,
      changes: ['call add create'],
    },
    {
      says: 'the account is there, also after a lost answer',
      wanted: { account },
      facts: { ...nothing, account: { id: 'u1', upn: account.upn } },
      changes: [],
    },
    {
      says: 'the name has gone to somebody else: another one is proposed',
      wanted: { account },
      facts: { ...nothing, otherName: { upn: 'priya.nair2@contoso.com', mailNickname: 'priya.nair2' } },
      changes: ['call add create'],
    },
    {
      says: 'the employee id belongs to somebody else: nothing is created and nothing is called done',
      wanted: { account },
      facts: { ...nothing, numberTaken: true },
      changes: ['wait add numberTaken'],
    },
    {
      says: 'somebody returns and the earlier account is in the recycle bin',
      wanted: { account: { ...account, restore: 'u9' } },
      facts: { ...nothing, deleted: true },
      changes: ['call add restore'],
    },
  ],
});
