import type { Call, JsonObject } from '../call.ts';
import { holds } from '../call.ts';
import type { User } from '../entities.ts';
import { badRequest, denied } from '../errors.ts';
import { named } from '../names.ts';
import type { TenantState } from '../state.ts';

type FieldCheck = (value: unknown) => boolean;

const text =
  (max: number): FieldCheck =>
  (value) =>
    value === null || (typeof value === 'string' && value.length <= max);
const flag: FieldCheck = (value) => typeof value === 'boolean';
const date: FieldCheck = (value) =>
  value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const list: FieldCheck = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const country: FieldCheck = (value) =>
  value === null ||
  (typeof value === 'string' &&
    /^[A-Z]{2}$/.test(value) &&
    regions.of(value) !== undefined &&
    value !== 'ZZ');
const organisation: FieldCheck = (value) =>
  value === null ||
  (typeof value === 'object' &&
    Object.keys(value).every((key) => key === 'costCenter' || key === 'division'));

/** The properties that may be written, with what they accept. Lengths as documented for the user resource. */
export const userFields: Record<string, FieldCheck> = {
  accountEnabled: flag,
  displayName: (value) => typeof value === 'string' && value !== '' && value.length <= 256,
  givenName: text(64),
  surname: text(64),
  userPrincipalName: (value) => typeof value === 'string' && value.length <= 113,
  mail: text(256),
  mailNickname: (value) =>
    typeof value === 'string' && /^[\x21-\x7e]{1,64}$/.test(value) && !/[@()\\[\]";:<>,]/.test(value),
  otherMails: list,
  jobTitle: text(128),
  department: text(64),
  companyName: text(64),
  officeLocation: text(128),
  city: text(128),
  country: text(128),
  state: text(128),
  streetAddress: text(1024),
  postalCode: text(40),
  usageLocation: country,
  preferredLanguage: text(64),
  businessPhones: (value) => list(value) && (value as string[]).length <= 1,
  mobilePhone: text(64),
  employeeId: text(16),
  employeeType: text(64),
  employeeHireDate: date,
  employeeLeaveDateTime: date,
  employeeOrgData: organisation,
  userType: (value) => value === 'Member' || value === 'Guest',
  onPremisesImmutableId: text(256),
  passwordPolicies: text(256),
  passwordProfile: (value) => typeof value === 'object' && value !== null,
  showInAddressList: (value) => value === null || typeof value === 'boolean',
};

/** Actions on these are sensitive: they need power over a protected person. */
export const sensitiveFields = new Set([
  'accountEnabled',
  'businessPhones',
  'mobilePhone',
  'otherMails',
  'onPremisesImmutableId',
  'passwordProfile',
  'userPrincipalName',
]);

const byPermission: [string, string[]][] = [
  ['User-PasswordProfile.ReadWrite.All', ['passwordProfile']],
  ['User-LifeCycleInfo.ReadWrite.All', ['employeeLeaveDateTime']],
  ['User-Phone.ReadWrite.All', ['businessPhones', 'mobilePhone']],
  ['User-Mail.ReadWrite.All', ['otherMails']],
];

/** Which properties this caller may write at all: 403 for the first that it may not. */
export function checkFieldPermissions(call: Call, names: string[]): void {
  const all = holds(call, 'User.ReadWrite.All', 'Directory.ReadWrite.All');
  for (const name of names) {
    const special = byPermission.find(
      ([permission, fields]) => fields.includes(name) && holds(call, permission),
    );
    if (special) continue;
    if (
      name === 'accountEnabled' &&
      holds(call, 'User.EnableDisableAccount.All') &&
      holds(call, 'User.Read.All')
    )
      continue;
    // These two have their own permission, and no general one stands in for it.
    if (!all || name === 'passwordProfile' || name === 'employeeLeaveDateTime') throw denied();
  }
}

/** 400 for properties that do not exist, cannot be written or do not take this value. */
export function checkFields(body: JsonObject): void {
  for (const [name, value] of Object.entries(body)) {
    const check = userFields[name];
    if (!check) throw badRequest(`Invalid property '${name}'.`);
    if (!check(value)) throw badRequest(`Invalid value specified for property '${name}' of resource 'User'.`);
  }
}

/** At least 8 characters of three kinds, and not the commonest; 400 otherwise. */
export function checkPassword(profile: unknown): string {
  const password = (profile as { password?: unknown } | null)?.password;
  if (typeof password !== 'string')
    throw badRequest("A value is required for property 'password' of resource 'passwordProfile'.");
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  if (password.length < 8 || password.length > 256 || kinds < 3 || /password/i.test(password)) {
    throw badRequest(
      'The specified password does not comply with password complexity requirements. Please provide a different password.',
      [{ code: 'InvalidPassword', message: 'Password complexity', target: 'password' }],
    );
  }
  return password;
}

/** UPN: no accents, a verified domain, and not yet anybody's name or address. Federated domains need an immutable id. */
export function checkPrincipalName(
  state: TenantState,
  name: string,
  own: { id?: string; immutableId?: unknown },
): void {
  const [local = '', domainName = ''] = name.split('@');
  if (!/^[A-Za-z0-9'.\-_!#^~]+$/.test(local) || local.startsWith('.') || local.endsWith('.')) {
    throw badRequest('Property userPrincipalName is invalid.', [
      { code: 'InvalidValue', message: 'characters', target: 'userPrincipalName' },
    ]);
  }
  const domain = state.tables.domains.get(domainName.toLowerCase());
  if (!domain?.isVerified)
    throw badRequest(
      'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.',
    );
  if (domain.authenticationType === 'Federated' && !own.immutableId) {
    throw badRequest('onPremisesImmutableId is required for a user in a federated domain.');
  }
  const holders = [
    ...named(state.nameIndex, 'upn', name),
    ...named(state.nameIndex, 'proxy', `smtp:${name}`),
  ];
  if (holders.some((id) => id !== own.id)) {
    throw badRequest('Another object with the same value for property userPrincipalName already exists.', [
      {
        code: 'ObjectConflict',
        message: 'Another object with the same value for property userPrincipalName already exists.',
        target: 'userPrincipalName',
      },
    ]);
  }
}

/** Every user has an address of its own; a mail alias that another has is a conflict. */
export function checkProxy(state: TenantState, address: string, ownId?: string): void {
  const holders = named(state.nameIndex, 'proxy', `smtp:${address}`).filter((id) => id !== ownId);
  if (holders.length === 0) return;
  throw badRequest('Another object with the same value for property proxyAddresses already exists.', [
    {
      code: 'ObjectConflict',
      message: 'Another object with the same value for property proxyAddresses already exists.',
      target: 'proxyAddresses',
    },
  ]);
}

/** A user with every property empty or false; the rest is for the caller to fill in. */
export function blankUser(id: string, createdDateTime: string): User {
  const nothing = {
    ...{
      deletedDateTime: null,
      givenName: null,
      surname: null,
      mail: null,
      jobTitle: null,
      department: null,
    },
    ...{
      companyName: null,
      officeLocation: null,
      city: null,
      country: null,
      state: null,
      streetAddress: null,
    },
    ...{
      postalCode: null,
      usageLocation: null,
      preferredLanguage: null,
      mobilePhone: null,
      employeeId: null,
    },
    ...{ employeeType: null, employeeHireDate: null, employeeLeaveDateTime: null, employeeOrgData: null },
    ...{
      creationType: null,
      externalUserState: null,
      onPremisesSyncEnabled: null,
      onPremisesImmutableId: null,
    },
    ...{ onPremisesDistinguishedName: null, onPremisesLastSyncDateTime: null, passwordPolicies: null },
    ...{ passwordProfile: null, signInActivity: null, isManagementRestricted: null, showInAddressList: null },
  };
  const lists = {
    proxyAddresses: [],
    otherMails: [],
    businessPhones: [],
    assignedLicenses: [],
    licenseAssignmentStates: [],
  };
  return {
    ...nothing,
    ...lists,
    id,
    accountEnabled: false,
    displayName: '',
    userPrincipalName: '',
    mailNickname: '',
    userType: 'Member',
    createdDateTime,
    lastPasswordChangeDateTime: createdDateTime,
    signInSessionsValidFromDateTime: createdDateTime,
  };
}
