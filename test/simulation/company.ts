import type { Role } from '../../core/access.ts';
import type { Delegation, DirectoryEntry, PeopleFacts } from '../../core/people.ts';
import type { PersonRef } from '../../core/person.ts';
import { contoso } from '../policy/contoso.ts';
import type { Company, Row } from './tenant.ts';

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

export const offices = ['Berlin', 'London', 'Lisbon', 'Pune'] as const;
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
  company.seed('skus', {
    id: E3,
    skuId: E3,
    skuPartNumber: 'SPE_E3',
    capabilityStatus: 'Enabled',
    appliesTo: 'User',
    consumedUnits: 10,
    prepaidUnits: { enabled: 1000, warning: 0 },
    servicePlans: [],
  });
}

/** Groups, lists and applications that the roles of the example policy ask for. */
export function seedAccess(company: Company): void {
  const named = ['App Figma', 'App Miro', 'App GitHub'];
  for (const department of ['Design', 'Engineering']) named.push(`All ${department}`, `${department} Team`);
  for (const office of offices) named.push(`Office ${office}`);
  for (const displayName of named)
    company.seed('groups', {
      id: `g-${displayName.replaceAll(' ', '-')}`,
      displayName,
      groupTypes: [],
      securityEnabled: true,
      mailEnabled: false,
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
    id: 'g-e3',
    displayName: 'Licence M365 E3',
    groupTypes: [],
    securityEnabled: true,
    mailEnabled: false,
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
  company.seed('users', userRow(ref, office));
  company.seed('managers', { id: ref.id, manager: staff.maya.id });
  company.seed('mailboxes', {
    id: ref.id,
    ExternalDirectoryObjectId: ref.id,
    DisplayName: ref.name,
    PrimarySmtpAddress: ref.upn,
    RecipientTypeDetails: 'UserMailbox',
    DistinguishedName: `CN=${ref.id}`,
    LitigationHoldEnabled: false,
    automaticRepliesSetting: { status: 'disabled', externalAudience: 'none' },
    TotalItemSize: '12 GB (12,884,901,888 bytes)',
  });
  for (const kind of ['laptop', 'spare']) {
    const id = `${kind}-${index}`;
    company.seed('devices', {
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
    });
    // The second device of everybody but the first person has no key yet: a technician has to see to it.
    if (kind === 'laptop' || index === 0)
      company.seed('keys', {
        id: `key-${id}`,
        deviceId: `entra-${id}`,
        createdDateTime: '2026-01-05T09:00:00Z',
      });
  }
  return ref;
}

const snapshots = new WeakMap<
  Company,
  { readonly version: number; readonly entries: PeopleFacts['entries'] }
>();

/** What the directory snapshot says at this moment: read from the truth, since clicks need no tenant call. */
export function peopleFacts(company: Company, delegations: readonly Delegation[], now: string): PeopleFacts {
  const known = snapshots.get(company);
  const entries = known?.version === company.usersVersion ? known.entries : entriesOf(company);
  if (entries !== known?.entries) snapshots.set(company, { version: company.usersVersion, entries });
  return {
    entries,
    members,
    powers: contoso.people,
    protected: new Map(),
    departing: new Set(),
    delegations,
    now,
  };
}

const members = Object.fromEntries(
  Object.entries(roles).map(([role, list]) => [role, list.map((one) => one.id)]),
) as unknown as PeopleFacts['members'];

function entriesOf(company: Company): PeopleFacts['entries'] {
  const entries = new Map<string, DirectoryEntry>();
  for (const row of company.truths('users'))
    entries.set(row.id, {
      id: row.id,
      name: String(row.displayName),
      upn: String(row.userPrincipalName),
      enabled: row.accountEnabled === true,
      guest: false,
      office: typeof row.officeLocation === 'string' ? row.officeLocation : undefined,
    });
  return entries;
}
