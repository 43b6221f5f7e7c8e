import { directoryId, readAccount } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Call, Change } from '../core/change.ts';
import type { GraphPath } from '../core/graph-paths.ts';
import { type Decoder, type Reader, ReadFailed, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Method {
  readonly id: string;
  readonly kind: string;
  /** Phones only: mobile, alternateMobile or office. */
  readonly phone?: string;
}

interface Facts {
  /** The service shows the methods of a role holder only to a stronger role; then a person has to look. */
  readonly unreadable?: boolean;
  /** In a restricted unit, where no app may change them. */
  readonly restricted?: boolean;
  readonly methods: readonly Method[];
  /** The person's default as the registration report has it: push, oath, sms, voiceMobile …; null when unknown. */
  readonly preferred: string | null;
}

const step = 'remove-sign-in-methods';
const scope = 'sign-in-methods';

const methodDecoder: Decoder<Method> = shape
  .object({
    '@odata.type': shape.string(),
    id: shape.string(),
    phoneType: shape.string().nullish(),
  })
  .transform((row) => ({
    id: row.id,
    kind: row['@odata.type'].replace('#microsoft.graph.', '').replace(/Authentication(Method)?$/, ''),
    phone: row.phoneType ?? undefined,
  }));

const preferenceDecoder: Decoder<string | null> = shape
  .object({ userPreferredMethodForSecondaryAuthentication: shape.string().nullish() })
  .transform((row) => row.userPreferredMethodForSecondaryAuthentication ?? null);

/** Path and place of a method's id, by the kind that `@odata.type` names. Kinds without an entry have no v1.0 delete. */
const paths: Readonly<Record<string, readonly [GraphPath, string]>> = {
  email: [
    '/users/{user-id}/authentication/emailMethods/{emailAuthenticationMethod-id}',
    'emailAuthenticationMethod-id',
  ],
  fido2: [
    '/users/{user-id}/authentication/fido2Methods/{fido2AuthenticationMethod-id}',
    'fido2AuthenticationMethod-id',
  ],
  microsoftAuthenticator: [
    '/users/{user-id}/authentication/microsoftAuthenticatorMethods/{microsoftAuthenticatorAuthenticationMethod-id}',
    'microsoftAuthenticatorAuthenticationMethod-id',
  ],
  phone: [
    '/users/{user-id}/authentication/phoneMethods/{phoneAuthenticationMethod-id}',
    'phoneAuthenticationMethod-id',
  ],
  platformCredential: [
    '/users/{user-id}/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}',
    'platformCredentialAuthenticationMethod-id',
  ],
  softwareOath: [
    '/users/{user-id}/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}',
    'softwareOathAuthenticationMethod-id',
  ],
  temporaryAccessPass: [
    '/users/{user-id}/authentication/temporaryAccessPassMethods/{temporaryAccessPassAuthenticationMethod-id}',
    'temporaryAccessPassAuthenticationMethod-id',
  ],
  windowsHelloForBusiness: [
    '/users/{user-id}/authentication/windowsHelloForBusinessMethods/{windowsHelloForBusinessAuthenticationMethod-id}',
    'windowsHelloForBusinessAuthenticationMethod-id',
  ],
};

/** Which method the report's preference means. */
function isPreferred(method: Method, preferred: string | null): boolean {
  if (preferred === 'push') return method.kind === 'microsoftAuthenticator';
  if (preferred === 'oath') return method.kind === 'softwareOath' || method.kind === 'microsoftAuthenticator';
  if (preferred === 'voiceAlternateMobile') return method.phone === 'alternateMobile';
  if (preferred === 'voiceOffice') return method.phone === 'office';
  return (preferred === 'sms' || preferred === 'voiceMobile') && method.phone === 'mobile';
}

/** Order of removal: what can never be the default, then candidates, then the likely default; `alternateMobile` before `mobile`. */
function rank(method: Method, preferred: string | null): number {
  if (isPreferred(method, preferred)) return 9;
  if (method.kind === 'microsoftAuthenticator') return 4;
  if (method.phone === 'mobile') return 3;
  return method.kind === 'phone' || method.kind === 'softwareOath' ? 2 : 1;
}

function removal(person: string, method: Method): Call | undefined {
  const path = paths[method.kind];
  return path === undefined
    ? undefined
    : graph('DELETE', path[0], { 'user-id': person, [path[1]]: method.id });
}

/**
 * The service refuses to delete the default while others exist (graph.md 8.1), so the default goes in a wave of its own.
 * v1.0 tells the default only through the report; without it all are tried, and the refused one again when it is alone.
 */
function thisWave(facts: Facts): readonly Method[] {
  const deletable = facts.methods
    .filter((method) => paths[method.kind] !== undefined)
    .sort((a, b) => rank(a, facts.preferred) - rank(b, facts.preferred));
  if (facts.preferred === null) return deletable;
  return deletable.length > 1 ? deletable.slice(0, -1) : deletable;
}

function change(person: string, method: Method): Change {
  const call = removal(person, method);
  const kind = method.phone === undefined ? method.kind : `${method.kind} (${method.phone})`;
  const common = { step, with: { method: kind }, effect: 'remove', reversible: false, scope, target: person };
  if (call !== undefined) return { ...common, effect: 'remove', kind: 'call', says: 'remove', call };
  return {
    ...common,
    effect: 'remove',
    kind: 'task',
    says: 'byHand',
    task: {
      audience: 'security',
      id: `remove-${method.kind}-${method.id}`,
      proof: 'none',
      provenBy: 'reading',
      instructions: `Entra admin centre > Users > ${person} > Authentication methods: delete ${kind}`,
    },
  };
}

/** Needs the premium licence and lags by hours: a hint for the order, never a proof. */
async function readPreference(reader: Reader, id: string): Promise<string | null> {
  try {
    const path = '/reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetails-id}';
    const read = { path, params: { 'userRegistrationDetails-id': id } } as const;
    return (await reader.one(read, preferenceDecoder)) ?? null;
  } catch (error) {
    if (error instanceof ReadFailed) return null;
    throw error;
  }
}

/** Undefined when the service refuses to show them (403 on a role holder). */
async function readMethods(reader: Reader, id: string): Promise<readonly Method[] | undefined> {
  try {
    const read = { path: '/users/{user-id}/authentication/methods', params: { 'user-id': id } } as const;
    return (await reader.list(read, methodDecoder)) ?? [];
  } catch (error) {
    if (error instanceof ReadFailed && error.status === 403) return undefined;
    throw error;
  }
}

const after = {
  unreadable: 'We read them once the directory roles are off.',
  restricted: 'Sign in with a role scoped to the restricted administrative unit.',
} as const;

/** All of them by one person: no app may, or none may even see them. */
function byHand(person: string, name: string, says: 'unreadable' | 'restricted'): Change {
  return {
    kind: 'task',
    step,
    says,
    with: { name },
    effect: 'remove',
    reversible: false,
    scope,
    target: person,
    task: {
      audience: 'security',
      id: 'remove-methods',
      proof: 'none',
      provenBy: 'reading',
      instructions: `Entra admin centre > Users > ${person} > Authentication methods: delete all. ${after[says]}`,
    },
  };
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Remove sign-in methods', de: 'Anmeldemethoden entfernen' },
  why: 'Phones, keys and passes that belong to the person must open nothing, also when the account is enabled again by mistake.',
  legs: ['leaver'],
  after: [],
  afterSent: ['disable-account'],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: [
    'User.Read.All',
    'UserAuthenticationMethod.Read.All',
    'UserAuthenticationMethod.ReadWrite.All',
    'AuditLog.Read.All',
  ],
  retry: 'repeatable',
  access: true,
  containment: true,
  controls: ['NIST PS-4 b', 'NIST IA-5', 'ISO 27001 A.5.17'],
  settleMinutes: 0,
  proofMinutesMax: 15,
  byHand: {
    audience: 'security',
    sentence: {
      en: 'The directory refused. Remove the sign-in methods of {name} in the Entra admin centre.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Anmeldemethoden von {name} im Entra Admin Center entfernen.',
    },
  },
  scope: { name: scope, sentence: { en: 'All sign-in methods', de: 'Alle Anmeldemethoden' } },
  sentences: {
    unreadable: {
      en: 'Security removes the sign-in methods of {name}, which the directory shows only to a stronger role',
      de: 'Die Sicherheit entfernt die Anmeldemethoden von {name}, die das Verzeichnis nur einer stärkeren Rolle zeigt',
    },
    restricted: {
      en: 'Security removes the sign-in methods of {name}, who is in a restricted unit',
      de: 'Die Sicherheit entfernt die Anmeldemethoden von {name} in der geschützten Verwaltungseinheit',
    },
    remove: { en: 'Remove sign-in method {method}', de: 'Anmeldemethode {method} entfernen' },
    byHand: {
      en: 'Security removes sign-in method {method}, which the service offers no call for',
      de: 'Die Sicherheit entfernt die Anmeldemethode {method}, für die der Dienst keinen Aufruf anbietet',
    },
  },
  proof: {
    en: 'Only the (replaced) password is listed as a method',
    de: 'Als Methode ist nur noch das (ersetzte) Kennwort gelistet',
  },
  async look({ subject, reader }) {
    const id = directoryId(subject);
    const [methods, preferred, account] = await Promise.all([
      readMethods(reader, id),
      readPreference(reader, id),
      readAccount(reader, id),
    ]);
    return {
      restricted: account?.restricted === true,
      unreadable: methods === undefined,
      methods: (methods ?? []).filter((method) => method.kind !== 'password'),
      preferred,
    };
  },
  plan({ subject }, facts) {
    const person = directoryId(subject);
    if (facts.unreadable === true) return [byHand(person, subject.name, 'unreadable')];
    if (facts.restricted === true && facts.methods.length > 0)
      return [byHand(person, subject.name, 'restricted')];
    const unknown = facts.methods.filter((method) => paths[method.kind] === undefined);
    return [...thisWave(facts), ...unknown].map((method) => change(person, method));
  },
  undo: () => ({
    en: 'Removed sign-in methods cannot come back; the person registers again with a new pass.',
    de: 'Entfernte Anmeldemethoden kommen nicht zurück; die Person registriert sich mit einem neuen Pass.',
  }),
  examples: [
    {
      says: 'the default stays for the next wave while others exist',
      wanted: {},
      facts: {
        preferred: 'sms',
        methods: [
          { id: 'm1', kind: 'phone', phone: 'mobile' },
          { id: 'm2', kind: 'microsoftAuthenticator' },
          { id: 'm3', kind: 'fido2' },
        ],
      },
      changes: ['call remove remove', 'call remove remove'],
    },
    {
      says: 'the last one goes alone',
      wanted: {},
      facts: {
        preferred: 'sms',
        methods: [{ id: 'm1', kind: 'phone', phone: 'mobile' }],
      },
      changes: ['call remove remove'],
    },
    {
      says: 'a kind that v1.0 cannot delete is for security',
      wanted: {},
      facts: { preferred: null, methods: [{ id: 'm1', kind: 'qrCodePin' }] },
      changes: ['task remove byHand'],
    },
    {
      says: 'methods that may not be read are never taken for none',
      wanted: {},
      facts: { unreadable: true, preferred: null, methods: [] },
      changes: ['task remove unreadable'],
    },
    {
      says: 'in a restricted unit security removes them',
      wanted: {},
      facts: { restricted: true, preferred: null, methods: [{ id: 'm1', kind: 'fido2' }] },
      changes: ['task remove restricted'],
    },
    {
      says: 'nothing left, nothing to do',
      wanted: {},
      facts: { preferred: null, methods: [] },
      changes: [],
    },
  ],
});
