import { randomBytes, randomUUID } from 'node:crypto';
import { type Answer, type Call, param, seen, seenTargets } from '../call.ts';
import { clockNow, isoSeconds } from '../clock.ts';
import { onHappening } from '../control/happen.ts';
import type { AuthenticationKind, AuthenticationMethod, User } from '../entities.ts';
import { badRequest, missing, TenantError } from '../errors.ts';
import { collection } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import type { TenantState } from '../state.ts';
import { get, link, put, remove, targets, unlink } from '../store.ts';
import { audit } from './audit.ts';
import { directoryUser, userInPath, userToWrite } from './find.ts';
import { requirePower, requireUnrestricted } from './protection.ts';
import { auditTarget } from './users-write.ts';

/** Collections below `authentication/` with the name of their parameter and their own permission. */
const collections: Record<string, { kind: AuthenticationKind; parameter: string; permission: string }> = {
  fido2Methods: {
    kind: 'fido2',
    parameter: 'fido2AuthenticationMethod-id',
    permission: 'UserAuthMethod-Passkey',
  },
  microsoftAuthenticatorMethods: {
    kind: 'microsoftAuthenticator',
    parameter: 'microsoftAuthenticatorAuthenticationMethod-id',
    permission: 'UserAuthMethod-MicrosoftAuthApp',
  },
  phoneMethods: {
    kind: 'phone',
    parameter: 'phoneAuthenticationMethod-id',
    permission: 'UserAuthMethod-Phone',
  },
  emailMethods: {
    kind: 'email',
    parameter: 'emailAuthenticationMethod-id',
    permission: 'UserAuthMethod-Email',
  },
  softwareOathMethods: {
    kind: 'softwareOath',
    parameter: 'softwareOathAuthenticationMethod-id',
    permission: 'UserAuthMethod-SoftwareOATH',
  },
  windowsHelloForBusinessMethods: {
    kind: 'windowsHelloForBusiness',
    parameter: 'windowsHelloForBusinessAuthenticationMethod-id',
    permission: 'UserAuthMethod-WindowsHello',
  },
  temporaryAccessPassMethods: {
    kind: 'temporaryAccessPass',
    parameter: 'temporaryAccessPassAuthenticationMethod-id',
    permission: 'UserAuthMethod-TAP',
  },
  platformCredentialMethods: {
    kind: 'platformCredential',
    parameter: 'platformCredentialAuthenticationMethod-id',
    permission: 'UserAuthMethod-PlatformCred',
  },
  externalAuthenticationMethods: {
    kind: 'externalAuthentication',
    parameter: 'externalAuthenticationMethod-id',
    permission: 'UserAuthMethod-External',
  },
};

const readAll = ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All'];

function passState(call: Call, method: AuthenticationMethod): Record<string, unknown> {
  const start = Date.parse(String(method.fields.startDateTime));
  const end = start + Number(method.fields.lifetimeInMinutes) * 60_000;
  const used = method.fields.used === true && method.fields.isUsableOnce === true;
  const reason = used
    ? 'OneTimeUsed'
    : call.now >= end
      ? 'Expired'
      : call.now < start
        ? 'NotYetValid'
        : 'EnabledByPolicy';
  const { used: _used, ...fields } = method.fields;
  return { ...fields, isUsable: reason === 'EnabledByPolicy', methodUsabilityReason: reason };
}

/** A method as answers show it: the kind's fields, the id of the kind, no secret. */
function shown(call: Call, method: AuthenticationMethod): Record<string, unknown> {
  const fields = method.kind === 'temporaryAccessPass' ? passState(call, method) : method.fields;
  return {
    '@odata.type': `#microsoft.graph.${method.kind}AuthenticationMethod`,
    createdDateTime: method.createdDateTime,
    ...fields,
  };
}

function methodsOf(call: Call, user: User): AuthenticationMethod[] {
  return seenTargets(call, 'userMethods', user.id).flatMap(
    (id) => seen(call, 'authenticationMethods', id) ?? [],
  );
}

function listMethods(call: Call, kind?: AuthenticationKind): Answer {
  const user = userInPath(call);
  requirePower(call, user);
  const methods = methodsOf(call, user).filter((method) => kind === undefined || method.kind === kind);
  const type = kind === undefined ? 'authenticationMethod' : `${kind}AuthenticationMethod`;
  return collection(call, { type, items: methods.map((method) => shown(call, method)) });
}

/** Adds a method; used by the pass route and by events of the world. */
export function addMethodOf(
  state: TenantState,
  user: User,
  method: Pick<AuthenticationMethod, 'kind' | 'createdDateTime'> & Partial<AuthenticationMethod>,
): AuthenticationMethod {
  const id = randomUUID();
  const made = { id, userId: user.id, isDefault: false, ...method, fields: { id, ...method.fields } };
  put(state, 'authenticationMethods', made);
  link(state, 'userMethods', user.id, id);
  return made;
}

function removeMethod(state: TenantState, method: AuthenticationMethod): void {
  unlink(state, 'userMethods', method.userId, method.id);
  remove(state, 'authenticationMethods', method.id);
}

function passOptions(call: Call): {
  startDateTime: string;
  lifetimeInMinutes: number;
  isUsableOnce: boolean;
} {
  const { startDateTime, lifetimeInMinutes = 60, isUsableOnce = false } = call.body;
  const start = startDateTime === undefined ? call.now : Date.parse(String(startDateTime));
  const minutes = Number(lifetimeInMinutes);
  if (!Number.isInteger(minutes) || minutes < 10 || minutes > 43_200) {
    throw badRequest('lifetimeInMinutes must be between 10 and 43200.');
  }
  if (Number.isNaN(start) || start < call.now - 60_000)
    throw badRequest('startDateTime must be in the future.');
  return {
    startDateTime: isoSeconds(start),
    lifetimeInMinutes: minutes,
    isUsableOnce: isUsableOnce === true,
  };
}

function createPass(call: Call): Answer {
  const user = userToWrite(call);
  requireUnrestricted(call, user);
  requirePower(call, user);
  if (!call.state.settings.temporaryAccessPassEnabled)
    throw badRequest('Temporary Access Pass is not enabled for this user by policy.');
  if (user.userType === 'Guest')
    throw badRequest('Temporary Access Pass cannot be created for an external user.');
  const fields = passOptions(call);
  for (const id of targets(call.state, 'userMethods', user.id)) {
    const old = get(call.state, 'authenticationMethods', id);
    if (old?.kind === 'temporaryAccessPass') removeMethod(call.state, old);
  }
  const method = addMethodOf(call.state, user, {
    kind: 'temporaryAccessPass',
    createdDateTime: isoSeconds(call.now),
    fields,
  });
  audit(call, {
    activity: 'Admin registered temporary access pass method for user',
    category: 'UserManagement',
    operation: 'Add',
    targets: [auditTarget(user)],
  });
  return {
    status: 201,
    body: { ...shown(call, method), temporaryAccessPass: randomBytes(9).toString('base64url') },
  };
}

/** The default goes last; a phone that is the default is refused as long as any other is there. */
function checkDefault(call: Call, method: AuthenticationMethod): void {
  const others = targets(call.state, 'userMethods', method.userId)
    .flatMap((id) => get(call.state, 'authenticationMethods', id) ?? [])
    .filter((other) => other.id !== method.id && !['password', 'temporaryAccessPass'].includes(other.kind));
  if (method.isDefault && others.length > 0)
    throw badRequest('Cannot delete default method with other methods configured.');
  const mobileBefore =
    method.fields.phoneType === 'mobile' &&
    others.some((other) => other.fields.phoneType === 'alternateMobile');
  if (mobileBefore) throw badRequest('The alternate mobile phone must be deleted before the mobile phone.');
}

function deleteMethod(call: Call, more: { kind: AuthenticationKind; parameter: string }): Answer {
  const user = userToWrite(call);
  const id = param(call, more.parameter);
  const found = methodsOf(call, user).find((method) => method.kind === more.kind && method.fields.id === id);
  const method = found && get(call.state, 'authenticationMethods', found.id);
  if (!method) throw missing('ResourceNotFound', `The authentication method ${id} was not found.`);
  requireUnrestricted(call, user);
  requirePower(call, user);
  checkDefault(call, method);
  removeMethod(call.state, method);
  audit(call, {
    activity: 'Admin deleted security info',
    category: 'UserManagement',
    operation: 'Delete',
    targets: [auditTarget(user)],
  });
  return { status: 204 };
}

function methodRoutes(): Route[] {
  return Object.entries(collections).flatMap(([name, { kind, parameter, permission }]) => {
    const base = `/users/{user-id}/authentication/${name}`;
    // For passkeys only the narrow permission is listed for reading.
    const read =
      kind === 'fido2'
        ? [`${permission}.Read.All`]
        : [...readAll, `${permission}.Read.All`, `${permission}.ReadWrite.All`];
    const write = ['UserAuthenticationMethod.ReadWrite.All', `${permission}.ReadWrite.All`];
    return [
      graphRoute(`GET ${base}`, { permissions: read }, (call) => listMethods(call, kind)),
      graphRoute(`DELETE ${base}/{${parameter}}`, { permissions: write }, (call) =>
        deleteMethod(call, { kind, parameter }),
      ),
    ];
  });
}

function registration(call: Call, user: User): Record<string, unknown> {
  const until = call.now - call.state.settings.registrationReportDelaySeconds * 1000;
  const kinds = targets(call.state, 'userMethods', user.id)
    .flatMap((id) => get(call.state, 'authenticationMethods', id) ?? [])
    .filter((method) => Date.parse(method.createdDateTime) <= until)
    .map((method) => method.kind);
  const strong = kinds.filter((kind) => !['password', 'email', 'temporaryAccessPass'].includes(kind));
  return {
    ...{ id: user.id, userPrincipalName: user.userPrincipalName, userDisplayName: user.displayName },
    ...{
      isMfaRegistered: strong.length > 0,
      isMfaCapable: strong.length > 0,
      isSsprRegistered: strong.length > 0,
    },
    isPasswordlessCapable: kinds.some((kind) => ['fido2', 'windowsHelloForBusiness'].includes(kind)),
    methodsRegistered: strong,
    userType: user.userType === 'Guest' ? 'guest' : 'member',
    lastUpdatedDateTime: isoSeconds(until),
  };
}

function checkPremium(call: Call): void {
  if (call.state.settings.premiumDirectory) return;
  throw new TenantError(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Tenant doesn't have premium license",
  );
}

function listRegistrations(call: Call): Answer {
  checkPremium(call);
  const items = (): object[] => [...call.state.tables.users.values()].map((user) => registration(call, user));
  return collection(call, { type: 'userRegistrationDetails', items });
}

function getRegistration(call: Call): Answer {
  checkPremium(call);
  const user = seen(call, 'users', param(call, 'userRegistrationDetails-id'));
  if (!user) throw missing('ResourceNotFound', 'The user was not found in the report.');
  return { status: 200, body: registration(call, user) };
}

function policy(call: Call): Answer {
  const state = call.state.settings.temporaryAccessPassEnabled ? 'enabled' : 'disabled';
  const configuration = {
    '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration',
    id: 'TemporaryAccessPass',
    state,
  };
  return {
    status: 200,
    body: { id: 'authenticationMethodsPolicy', authenticationMethodConfigurations: [configuration] },
  };
}

onHappening('register method', (state, { userId, kind, isDefault, fields }) => {
  const user = directoryUser(state, String(userId));
  if (!user) throw new RangeError(`nobody is ${String(userId)}`);
  const createdDateTime = isoSeconds(clockNow(state.clock));
  return addMethodOf(state, user, {
    kind: kind as AuthenticationKind,
    createdDateTime,
    isDefault: isDefault === true,
    fields: (fields ?? {}) as Record<string, unknown>,
  });
});

const reports = { permissions: ['AuditLog.Read.All'] };

export const authenticationRoutes: Route[] = [
  graphRoute('GET /users/{user-id}/authentication/methods', { permissions: readAll }, (call) =>
    listMethods(call),
  ),
  graphRoute(
    'POST /users/{user-id}/authentication/temporaryAccessPassMethods',
    { permissions: ['UserAuthMethod-TAP.ReadWrite.All', 'UserAuthenticationMethod.ReadWrite.All'] },
    createPass,
  ),
  ...methodRoutes(),
  graphRoute('GET /reports/authenticationMethods/userRegistrationDetails', reports, listRegistrations),
  graphRoute(
    'GET /reports/authenticationMethods/userRegistrationDetails/{userRegistrationDetails-id}',
    reports,
    getRegistration,
  ),
  graphRoute(
    'GET /policies/authenticationMethodsPolicy',
    {
      permissions: [
        'Policy.Read.AuthenticationMethod',
        'Policy.Read.All',
        'Policy.ReadWrite.AuthenticationMethod',
      ],
    },
    policy,
  ),
];
