import { blankUser } from '../directory/user-fields.ts';
import type { AuthenticationKind, Group, LicenseAssignmentState, User } from '../entities.ts';
import { type Mailbox, newMailbox } from '../mailbox.ts';
import { indexNames } from '../names.ts';
import type { TenantState } from '../state.ts';
import { seedLink } from '../store.ts';
import { offices, plainLetters } from './offices.ts';
import type { Random } from './random.ts';
import { skuId, skuKinds } from './skus.ts';

/** What the parts of the seed share. */
export interface Builder {
  state: TenantState;
  random: Random;
  /** Instant of the seed, epoch ms. */
  now: number;
  /** How often each account name was taken. */
  usedNames: Map<string, number>;
  nextEmployee: number;
}

export interface PersonPlan {
  id?: string;
  displayName?: string;
  given: string;
  family: string;
  alias?: string;
  department: string;
  title: string;
  city: string;
  manager?: string;
  more?: Partial<User>;
}

const dayMs = 24 * 3600 * 1000;

/** An instant some days before the seed's, as ISO with seconds. */
export function daysAgo(builder: Builder, days: number): string {
  return new Date(builder.now - days * dayMs).toISOString().replace(/\.\d{3}Z/, 'Z');
}

function freeAlias(builder: Builder, plan: PersonPlan): string {
  const wanted = plan.alias ?? `${plainLetters(plan.given)}.${plainLetters(plan.family)}`;
  const taken = builder.usedNames.get(wanted) ?? 0;
  builder.usedNames.set(wanted, taken + 1);
  return taken === 0 ? wanted : `${wanted}${taken + 1}`;
}

/** Stores a user as it is, with its names entered in the index. */
export function storeSeeded(state: TenantState, user: User): void {
  state.tables.users.set(user.id, user);
  indexNames(state.nameIndex, user);
}

/** Makes a person of one of the offices, enabled, without licence or mailbox; joins it to its manager. */
export function addPerson(builder: Builder, plan: PersonPlan): User {
  const { state, random } = builder;
  const office = offices.find(({ city }) => city === plan.city) ?? offices[0];
  if (!office) throw new Error('no office');
  const alias = freeAlias(builder, plan);
  const hired = daysAgo(builder, 30 + random.below(3000));
  const address = `${alias}@contoso.example`;
  const user: User = {
    ...blankUser(plan.id ?? random.uuid(), hired),
    ...{ accountEnabled: true, displayName: plan.displayName ?? `${plan.given} ${plan.family}` },
    ...{
      givenName: plan.given,
      surname: plan.family,
      userPrincipalName: address,
      mail: address,
      mailNickname: alias,
    },
    proxyAddresses: [`SMTP:${address}`],
    ...{
      jobTitle: plan.title,
      department: plan.department,
      companyName: 'Contoso',
      officeLocation: office.city,
    },
    ...{
      city: office.city,
      country: office.country,
      usageLocation: office.code,
      preferredLanguage: office.language,
    },
    businessPhones: [`${office.phone}${1000 + (builder.nextEmployee % 9000)}`],
    employeeId: `E${String(builder.nextEmployee++).padStart(5, '0')}`,
    employeeType: 'Employee',
    employeeHireDate: hired,
    employeeOrgData: {
      costCenter: `CC-${plan.department.slice(0, 3).toUpperCase()}`,
      division: plan.department,
    },
    signInActivity: {
      lastSignInDateTime: daysAgo(builder, random.below(5)),
      lastSuccessfulSignInDateTime: daysAgo(builder, random.below(5)),
    },
    ...plan.more,
  };
  storeSeeded(state, user);
  if (plan.manager) seedLink(state, 'manager', user.id, plan.manager);
  return user;
}

/** Gives a licence, directly or through a group; seats are counted at the end of the seed. */
export function license(builder: Builder, userId: string, grant: { part: string; group?: string }): void {
  const { state } = builder;
  const user = state.tables.users.get(userId);
  if (!user) return;
  const assignment: LicenseAssignmentState = {
    skuId: skuId(grant.part),
    assignedByGroup: grant.group ?? null,
    disabledPlans: [],
    state: 'Active',
    error: 'None',
    lastUpdatedDateTime: daysAgo(builder, 20),
  };
  state.tables.users.set(userId, {
    ...user,
    licenseAssignmentStates: [...user.licenseAssignmentStates, assignment],
    assignedLicenses: [...user.assignedLicenses, { skuId: assignment.skuId, disabledPlans: [] }],
  });
  const office = offices.find(({ city }) => city === user.city);
  const kinds = skuKinds[grant.part]?.plans ?? [];
  if (kinds.some((plan) => plan.startsWith('EXCHANGE'))) addMailbox(builder, userId, office?.timeZone);
  if (kinds.includes('SHAREPOINTENTERPRISE')) addDrive(builder, user);
}

/** A mailbox that has been there for long, with some mail in it. */
export function addMailbox(builder: Builder, userId: string, timeZone = 'UTC'): Mailbox {
  const known = builder.state.mailboxes.get(userId);
  if (known) return known;
  const mailbox = newMailbox(userId, 0, timeZone);
  mailbox.sizeBytes = 50_000_000 + builder.random.below(4_000_000_000);
  mailbox.itemCount = Math.floor(mailbox.sizeBytes / 75_000);
  builder.state.mailboxes.set(userId, mailbox);
  return mailbox;
}

function addDrive(builder: Builder, user: User): void {
  const slug = user.userPrincipalName.replace(/[@.]/g, '_').toLowerCase();
  const item = (name: string, children: number) => ({
    id: builder.random.uuid(),
    name,
    folder: { childCount: children },
    size: builder.random.below(90_000_000),
    parentId: null,
  });
  builder.state.drives.set(user.id, {
    id: `b!${user.id}`,
    userId: user.id,
    siteUrl: `https://contoso-my.sharepoint.com/personal/${slug}`,
    readyFrom: 0,
    items: [item('Documents', 12), item('Handover', 3)],
    permissions: [],
    siteAdmins: [user.userPrincipalName],
  });
}

/** Registers a sign-in method of a person. */
export function addMethod(
  builder: Builder,
  userId: string,
  method: { kind: AuthenticationKind; isDefault?: boolean; fields?: Record<string, unknown> },
): void {
  const password = method.kind === 'password' ? '28c10230-6103-485e-b985-444c60001490' : undefined;
  const id = builder.random.uuid();
  const shown = password ?? (method.kind === 'phone' ? '3179e48a-750b-4051-897c-87b9720928f7' : id);
  builder.state.tables.authenticationMethods.set(id, {
    id,
    userId,
    kind: method.kind,
    createdDateTime: daysAgo(builder, 100),
    isDefault: method.isDefault ?? false,
    fields: { id: shown, ...method.fields },
  });
  seedLink(builder.state, 'userMethods', userId, id);
}

export interface GroupPlan {
  id?: string;
  name: string;
  kind: 'security' | 'team' | 'unified' | 'list' | 'mailSecurity';
  nickname?: string;
  owner?: string;
  members?: string[];
  more?: Partial<Group>;
}

/** Makes a group of a kind with its members and owner. */
export function addGroup(builder: Builder, plan: GroupPlan): Group {
  const { state, random } = builder;
  const mailNickname = plan.nickname ?? plan.name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
  const unified = plan.kind === 'team' || plan.kind === 'unified';
  const mailEnabled = unified || plan.kind === 'list' || plan.kind === 'mailSecurity';
  const mail = mailEnabled ? `${mailNickname}@contoso.example` : null;
  const created = daysAgo(builder, 400);
  const group: Group = {
    id: plan.id ?? random.uuid(),
    ...{ deletedDateTime: null, displayName: plan.name, description: null, mail, mailEnabled, mailNickname },
    proxyAddresses: mail ? [`SMTP:${mail}`] : [],
    securityEnabled: plan.kind === 'security' || plan.kind === 'mailSecurity',
    groupTypes: unified ? ['Unified'] : [],
    visibility: unified ? 'Private' : null,
    ...{ membershipRule: null, membershipRuleProcessingState: null, isAssignableToRole: null },
    ...{
      isManagementRestricted: null,
      onPremisesSyncEnabled: null,
      assignedLicenses: [],
      licenseProcessingState: null,
    },
    resourceProvisioningOptions: plan.kind === 'team' ? ['Team'] : [],
    createdDateTime: created,
    renewedDateTime: created,
    ...plan.more,
  };
  state.tables.groups.set(group.id, group);
  indexNames(state.nameIndex, group);
  if (plan.owner) seedLink(state, 'owners', group.id, plan.owner);
  for (const member of plan.members ?? []) seedLink(state, 'members', group.id, member);
  return group;
}
