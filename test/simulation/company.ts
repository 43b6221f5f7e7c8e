import type { AccountNow } from '../../adapters/account-now.ts';
import type { Snapshot } from '../../adapters/directory-snapshot.ts';
import type { Role } from '../../core/access.ts';
import type { Delegation, DirectoryEntry, PeopleFacts } from '../../core/people.ts';
import type { PersonRef } from '../../core/person.ts';
import { protectionOf } from '../../core/policy-rules.ts';
import { contoso } from '../policy/contoso.ts';
import type { Company, Row, Table } from './tenant.ts';
import { offices } from './zones.ts';

/** Everybody who decides something; subjects are built per request. */
export const staff = {
  maya: person('maya', 'Maya Fischer'),
  jonas: person('jonas', 'Jonas Weber'),
  hannah: person('hannah', 'Hannah Vogel'),
  hugo: person('hugo', 'Hugo Lang'),
  sofia: person('sofia', 'Sofia Marin'),
  samir: person('samir', 'Samir Rao'),
  tom: person('tom', 'Tom Berg'),
  tara: person('tara', 'Tara Nolan'),
  olga: person('olga', 'Olga Petrova'),
  dora: person('dora', 'Dora Klein'),
} as const satisfies Record<string, PersonRef>;

const roles: Readonly<Record<Role, readonly PersonRef[]>> = {
  requester: [staff.maya, staff.jonas],
  hr: [staff.hannah, staff.hugo],
  technician: [staff.tom, staff.tara],
  security: [staff.sofia, staff.samir],
  auditor: [],
  operator: [staff.olga],
};

export const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';

function person(id: string, name: string): PersonRef {
  return { id, name, upn: upnOf(name) };
}

function upnOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@contoso.example`;
}

function userRow(ref: PersonRef, office: string): Row {
  const [givenName = '', surname = ''] = ref.name.split(' ');
  const licences = [{ skuId: E3, assignedByGroup: null, state: 'Active' }];
  return {
    id: ref.id,
    displayName: ref.name,
    givenName,
    surname,
    userPrincipalName: ref.upn,
    mail: ref.upn,
    mailNickname: ref.upn?.split('@')[0],
    proxyAddresses: [`SMTP:${ref.upn}`],
    accountEnabled: true,
    userType: 'Member',
    department: 'Design',
    jobTitle: 'Product Designer',
    officeLocation: office,
    employeeType: 'Employee',
    employeeId: `E-${ref.id}`,
    usageLocation: 'DE',
    lastPasswordChangeDateTime: '2026-01-05T08:00:00Z',
    signInSessionsValidFromDateTime: '2026-01-05T08:00:00Z',
    licenseAssignmentStates: licences,
    assignedLicenses: licences,
  };
}

/** The people who work here, the groups and licences that policy names. */
export function seedCompany(company: Company): void {
  for (const ref of Object.values(staff)) company.seed('users', userRow(ref, 'Berlin'));
  for (const [role, people] of Object.entries(roles)) {
    const id = `g-role-${role}`;
    company.seed('groups', groupRow(id, contoso.people.roles[role as Role]));
    for (const { id: user } of people) company.seed('members', { id: `${id} ${user}`, group: id, user });
  }
  for (const { name } of contoso.protected.groups) company.seed('groups', groupRow(TIER_0, name));
  company.seed('skus', {
    id: E3,
    skuId: E3,
    skuPartNumber: 'SPE_E3',
    capabilityStatus: 'Enabled',
    appliesTo: 'User',
    consumedUnits: 10,
    prepaidUnits: { enabled: 1000, warning: 0 },
    servicePlans: [{ servicePlanName: 'EXCHANGE_S_ENTERPRISE' }],
  });
}

/** Whoever is in this group is protected. */
export const TIER_0 = 'g-tier-0';

function groupRow(id: string, displayName: string): Row {
  return { id, displayName, groupTypes: [], securityEnabled: true, mailEnabled: false };
}

/** Groups, lists and applications that the roles of the example policy ask for. */
export function seedAccess(company: Company): void {
  const named = ['App Figma', 'App Miro', 'App GitHub'];
  for (const department of ['Design', 'Engineering']) named.push(`All ${department}`, `${department} Team`);
  for (const office of new Set(offices)) named.push(`Office ${office}`);
  for (const displayName of named)
    company.seed('groups', {
      ...groupRow(`g-${displayName.replaceAll(' ', '-')}`, displayName),
      owner: displayName.endsWith('Team') ? staff.dora.id : '',
    });
  for (const department of ['design', 'engineering'])
    company.seed('groups', {
      id: `g-dl-${department}`,
      displayName: `dl-${department}`,
      groupTypes: [],
      securityEnabled: false,
      mailEnabled: true,
      mail: `dl-${department}@contoso.example`,
    });
  company.seed('groups', {
    ...groupRow('g-e3', 'Licence M365 E3'),
    assignedLicenses: [{ skuId: E3 }],
  });
  for (const displayName of ['Travel Booking', 'Figma'])
    company.seed('apps', {
      id: `app-${displayName.replaceAll(' ', '-')}`,
      displayName,
      appRoles: [{ id: `role-${displayName.replaceAll(' ', '-')}`, value: 'User', displayName: 'User' }],
    });
}

/** A person who leaves or moves: account, mailbox, laptop with its key, a phone, licence and manager. */
export function seedSubject(company: Company, index: number, office: string): PersonRef {
  const ref = person(`subject-${index}`, `Priya Nair${index}`);
  seedKept(company, `${ref.id} ${office}`, () => [
    ['users', userRow(ref, office)],
    ...belongingsOf(index, ref),
  ]);
  return ref;
}

/** One of those who decide on others' requests leaves or moves as well. */
export function seedApprover(company: Company, index: number): PersonRef {
  const ref = index === 1 ? staff.sofia : staff.hannah;
  seedKept(company, `${ref.id} ${index}`, () => belongingsOf(index, ref));
  return ref;
}

/** Id of the earlier account of somebody who comes back. */
export function formerId(index: number): string {
  return `former-${index}`;
}

/** An account in the recycle bin: its sign-in name carries the object id in front, without hyphens. */
export function seedFormer(company: Company, index: number): void {
  const former = person(formerId(index), 'Nia Adeyemi');
  const row = userRow(former, 'Berlin');
  company.seed('deleted', {
    ...row,
    accountEnabled: false,
    employeeId: `N-${index}`,
    formerName: `former${index}@contoso.example`,
    mailNickname: `former${index}`,
    userPrincipalName: `former${index}former${index}@contoso.example`,
  });
}

type Seeds = readonly (readonly [Table, Row])[];

const kept = new Map<string, Seeds>();

/** The same rows in every run: they never change in place, and what was decoded from them once stays so. */
function seedKept(company: Company, key: string, make: () => Seeds): void {
  const seeds = kept.get(key) ?? make();
  kept.set(key, seeds);
  for (const [table, row] of seeds) company.seed(table, row);
}

function belongingsOf(index: number, ref: PersonRef): Seeds {
  const mailbox: Row = {
    id: ref.id,
    ExternalDirectoryObjectId: ref.id,
    DisplayName: ref.name,
    PrimarySmtpAddress: ref.upn,
    RecipientTypeDetails: 'UserMailbox',
    DistinguishedName: `CN=${ref.id}`,
    LitigationHoldEnabled: false,
    automaticRepliesSetting: { status: 'disabled', externalAudience: 'none' },
    TotalItemSize: '12 GB (12,884,901,888 bytes)',
  };
  return [
    ['managers', { id: ref.id, manager: staff.maya.id }],
    ['mailboxes', mailbox],
    ...['laptop', 'spare'].flatMap((kind) => deviceOf(kind, index, ref)),
  ];
}

function deviceOf(kind: string, index: number, ref: PersonRef): Seeds {
  const id = `${kind}-${index}`;
  const device: Row = {
    id,
    userId: ref.id,
    deviceName: id,
    serialNumber: id.toUpperCase(),
    operatingSystem: 'Windows',
    managedDeviceOwnerType: 'company',
    isEncrypted: true,
    enrolledDateTime: '2026-01-05T08:00:00Z',
    azureADDeviceId: `entra-${id}`,
    deviceActionResults: [],
  };
  const key: Row = { id: `key-${id}`, deviceId: `entra-${id}`, createdDateTime: '2026-01-05T09:00:00Z' };
  // The second device of everybody but the first person has no key yet: a technician has to see to it.
  const hasKey = kind === 'laptop' || index === 0;
  return [['devices', device], ...(hasKey ? ([['keys', key]] as const) : [])];
}

const snapshots = new WeakMap<Company, { readonly version: number; readonly snapshot: Snapshot }>();

/** What the directory snapshot says at this moment, read from the truth: who may press is no matter of lost reads. */
export function snapshotOf(company: Company): Snapshot {
  const known = snapshots.get(company);
  if (known?.version === company.peopleVersion) return known.snapshot;
  const snapshot = {
    entries: entriesOf(company),
    members,
    groups: { roles: {}, protecting: {} },
    powers: contoso.people,
    guardedGroups,
    protected: guarded(company),
  };
  snapshots.set(company, { version: company.peopleVersion, snapshot });
  return snapshot;
}

/** One account as it is; roles never change in this company. */
export function accountOf(company: Company, id: string): AccountNow {
  const held = (Object.keys(roles) as readonly Role[]).filter((role) => members[role].includes(id));
  const snapshot = snapshotOf(company);
  const entry = snapshot.entries.get(id);
  const names = entry === undefined ? [] : [id, entry.upn].map((name) => name.toLowerCase());
  return { entry, roles: new Set(held), names, protectedBecause: snapshot.protected.get(id.toLowerCase()) };
}

/** The snapshot with what the store knows of people. */
export function peopleFacts(company: Company, delegations: readonly Delegation[], now: string): PeopleFacts {
  return { ...snapshotOf(company), departing: new Set(), delegations, now };
}

const members = Object.fromEntries(
  Object.entries(roles).map(([role, list]) => [role, list.map((one) => one.id)]),
) as unknown as PeopleFacts['members'];

/** Groups whose members only people change, by id and by name. */
const guardedGroups = new Map(
  [
    ...Object.keys(roles).map((role) => [`g-role-${role}`, contoso.people.roles[role as Role]] as const),
    ...contoso.protected.groups.map(({ name }) => [TIER_0, name] as const),
  ].flatMap(([id, name]) => [
    [id.toLowerCase(), 'its members hold a role'],
    [name.toLowerCase(), 'its members hold a role'],
  ]),
);

function entriesOf(company: Company): PeopleFacts['entries'] {
  const entries = new Map<string, DirectoryEntry>();
  for (const row of company.truths('users')) {
    const manager = company.truth('managers', row.id)?.manager;
    entries.set(row.id, {
      id: row.id,
      name: String(row.displayName),
      upn: String(row.userPrincipalName),
      enabled: row.accountEnabled === true,
      guest: false,
      office: typeof row.officeLocation === 'string' ? row.officeLocation : undefined,
      jobTitle: typeof row.jobTitle === 'string' ? row.jobTitle : undefined,
      department: typeof row.department === 'string' ? row.department : undefined,
      managerId: typeof manager === 'string' ? manager : undefined,
    });
  }
  return entries;
}

/** Accounts out of reach, under every name. */
function guarded(company: Company): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const names = contoso.protected.groups.map((group) => group.name);
  for (const row of company.truths('members')) {
    const user = row.group === TIER_0 ? company.truth('users', String(row.user)) : undefined;
    if (user === undefined) continue;
    const upn = String(user.userPrincipalName);
    const why = protectionOf(contoso, { id: user.id, upn, groups: names });
    if (why !== undefined) for (const name of [user.id, upn]) found.set(name.toLowerCase(), why);
  }
  return found;
}
