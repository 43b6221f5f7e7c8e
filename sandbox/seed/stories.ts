import type { ScheduleInstance } from '../entities.ts';
import type { TenantState } from '../state.ts';
import { seedLink } from '../store.ts';
import { addGroup, addMailbox, addPerson, type Builder, daysAgo, license, storeSeeded } from './build.ts';
import { cast } from './cast.ts';
import { addDevice } from './devices.ts';
import type { GroupsByName } from './groups.ts';
import { plainLetters } from './offices.ts';
import { roleIds } from './roles.ts';

const zeros = '00000000-0000-0000-0000-000000000000';

function giveRole(builder: Builder, principalId: string, role: string): void {
  const id = builder.random.uuid();
  const roleDefinitionId = roleIds[role] ?? '';
  builder.state.tables.roleAssignments.set(id, {
    id,
    principalId,
    roleDefinitionId,
    directoryScopeId: '/',
    appScopeId: null,
    madeByPim: false,
  });
}

function schedule(
  builder: Builder,
  more: Pick<ScheduleInstance, 'kind' | 'principalId'> & Partial<ScheduleInstance>,
): void {
  const id = builder.random.uuid();
  builder.state.tables.scheduleInstances.set(id, {
    ...{
      id,
      roleDefinitionId: null,
      directoryScopeId: null,
      groupId: null,
      accessId: null,
      memberType: 'Direct',
      assignmentType: null,
    },
    ...{ startDateTime: daysAgo(builder, 90), endDateTime: null },
    ...more,
  });
}

interface Registered {
  application: string;
  principal: string;
}

function addApplication(builder: Builder, displayName: string): Registered {
  const { state, random } = builder;
  const [application, principal, appId, role] = [random.uuid(), random.uuid(), random.uuid(), random.uuid()];
  const hint = {
    keyId: random.uuid(),
    displayName: 'secret',
    endDateTime: daysAgo(builder, -200),
    hint: 'a1b',
  };
  state.tables.applications.set(application, {
    ...{ id: application, deletedDateTime: null, appId, displayName, signInAudience: 'AzureADMyOrg' },
    ...{ createdDateTime: daysAgo(builder, 500), passwordCredentials: [hint] },
  });
  state.tables.servicePrincipals.set(principal, {
    ...{
      id: principal,
      deletedDateTime: null,
      appId,
      displayName,
      accountEnabled: true,
      servicePrincipalType: 'Application',
    },
    appRoles: [{ id: role, value: 'User', displayName: 'User' }],
  });
  return { application, principal };
}

function giveAppRole(
  builder: Builder,
  principalId: string,
  more: { resource: string; type: 'User' | 'Group' },
): void {
  const { state, random } = builder;
  const resource = state.tables.servicePrincipals.get(more.resource);
  const id = random.uuid().replaceAll('-', '');
  const name =
    state.tables.users.get(principalId)?.displayName ??
    state.tables.groups.get(principalId)?.displayName ??
    '';
  state.tables.appRoleAssignments.set(id, {
    ...{ id, principalId, principalType: more.type, principalDisplayName: name, resourceId: more.resource },
    ...{
      resourceDisplayName: resource?.displayName ?? '',
      appRoleId: resource?.appRoles[0]?.id ?? zeros,
      createdDateTime: daysAgo(builder, 60),
    },
  });
}

function consent(builder: Builder, principalId: string | null, clientId: string): void {
  const id = builder.random.uuid().replaceAll('-', '');
  const consentType = principalId === null ? 'AllPrincipals' : 'Principal';
  builder.state.tables.permissionGrants.set(id, {
    id,
    clientId,
    consentType,
    principalId,
    resourceId: clientId,
    scope: 'User.Read Mail.Read',
  });
}

/** The chief financial officer who leaves: one of everything that a leaver can hold on to. */
function grace(builder: Builder, groups: GroupsByName, apps: Registered[]): void {
  const { state } = builder;
  const id = cast.graceOkonkwo;
  const user = state.tables.users.get(id);
  const [forecast, other] = apps;
  if (!user || !forecast || !other) return;
  for (const name of ['dl-executive', 'dl-treasury'])
    seedLink(state, 'members', groups.get(name)?.id ?? '', id);
  addGroup(builder, {
    name: 'Investor Relations',
    kind: 'security',
    owner: id,
    members: [id, cast.graceDelegate],
  });
  addGroup(builder, {
    name: 'Audit Committee',
    kind: 'security',
    owner: id,
    members: [id, cast.oliverHughes],
  });
  giveRole(builder, id, 'Billing Administrator');
  schedule(builder, {
    kind: 'roleEligibility',
    principalId: id,
    roleDefinitionId: roleIds['Security Reader'],
    directoryScopeId: '/',
  });
  seedLink(state, 'appOwners', forecast.application, id);
  giveAppRole(builder, id, { resource: other.principal, type: 'User' });
  consent(builder, id, other.principal);
  addDevice(builder, { user, owner: 'company', system: 'Windows', serial: 'PFGRACE001' });
  addDevice(builder, { user, owner: 'company', system: 'macOS', serial: 'C02GRACE02' });
}

/** People who left long ago and whose accounts were only half cleaned up. */
function leftovers(builder: Builder, groups: GroupsByName): void {
  const { state, random } = builder;
  const names = [
    'Ulrike Thoma',
    'Peter Novák',
    'Sandra Lima',
    'Vijay Kale',
    'Moira Flynn',
    'Edgar Blau',
    'Rita Campos',
    'Anil Pawar',
  ];
  for (const [number, name] of names.entries()) {
    const [given = '', family = ''] = name.split(' ');
    const city =
      ['Berlin', 'Berlin', 'Lisbon', 'Pune', 'London', 'Berlin', 'Lisbon', 'Pune'][number] ?? 'Berlin';
    const user = addPerson(builder, {
      given,
      family,
      department: 'Sales',
      title: 'Former employee',
      city,
      manager: cast.jonasWeber,
      more: { accountEnabled: number === 3, employeeLeaveDateTime: daysAgo(builder, 60 + 10 * number) },
    });
    license(builder, user.id, { part: number % 2 === 0 ? 'ENTERPRISEPACK' : 'EXCHANGESTANDARD' });
    for (const group of ['All Sales', 'Sales Team', 'dl-sales'])
      if (random.chance(0.7)) seedLink(state, 'members', groups.get(group)?.id ?? '', user.id);
    if (number % 3 === 0)
      addMailbox(builder, user.id).forwardingSmtpAddress = `smtp:${plainLetters(given)}@mail.example`;
    if (number === 1)
      addGroup(builder, { name: 'Old Campaigns', kind: 'security', owner: user.id, members: [user.id] });
    if (number === 5) giveRole(builder, user.id, 'Reports Reader');
  }
}

/** Three people in the recycle bin: the first comes back one day and is to be recognised by the employee id. */
function recycled(builder: Builder): void {
  const { state } = builder;
  for (const [number, name] of ['Rosa Winkler', 'Miguel Torres', 'Fiona Grant'].entries()) {
    const [given = '', family = ''] = name.split(' ');
    const user = addPerson(builder, {
      given,
      family,
      department: 'Design',
      title: 'Product Designer',
      city: 'Berlin',
    });
    const days = 5 + number * 9;
    state.tables.users.delete(user.id);
    for (const [key, ids] of state.nameIndex) if (ids.includes(user.id)) state.nameIndex.delete(key);
    state.tables.deletedUsers.set(user.id, {
      ...user,
      accountEnabled: false,
      deletedDateTime: daysAgo(builder, days),
    });
    state.due.push({
      at: builder.now + (30 - days) * 24 * 3600 * 1000,
      kind: 'purge',
      subject: user.id,
      detail: daysAgo(builder, days),
    });
  }
}

function restrictedUnit(builder: Builder, groups: GroupsByName): void {
  const { state, random } = builder;
  const id = random.uuid();
  state.tables.administrativeUnits.set(id, {
    ...{ id, deletedDateTime: null, displayName: 'Executive Protection', description: null },
    ...{ isMemberManagementRestricted: true, visibility: null },
  });
  seedLink(state, 'unitMembers', id, cast.restrictedUser);
  seedLink(state, 'unitMembers', id, groups.get('Board Papers')?.id ?? '');
}

function accounts(builder: Builder, state: TenantState): void {
  for (const id of [cast.breakGlassOne, cast.breakGlassTwo]) giveRole(builder, id, 'Global Administrator');
  giveRole(builder, cast.syncAccount, 'Directory Synchronization Accounts');
  giveRole(builder, cast.priyankaRao, 'Security Reader');
  giveRole(builder, cast.tomasAlmeida, 'Helpdesk Administrator');
  for (const id of [cast.breakGlassOne, cast.breakGlassTwo, cast.syncAccount]) {
    const user = state.tables.users.get(id);
    if (user) storeSeeded(state, { ...user, passwordPolicies: 'DisablePasswordExpiration' });
  }
}

/** Everything that is special about the named people and the planted leftovers. */
export function seedStories(builder: Builder, groups: GroupsByName): void {
  const { state } = builder;
  accounts(builder, state);
  const apps = ['Treasury Forecast', 'Travel Booking', 'Figma', 'Salesforce', 'Old Survey Tool'].map((name) =>
    addApplication(builder, name),
  );
  consent(builder, null, apps[1]?.principal ?? '');
  giveAppRole(builder, groups.get('App Figma')?.id ?? '', {
    resource: apps[2]?.principal ?? '',
    type: 'Group',
  });
  grace(builder, groups, apps);
  restrictedUnit(builder, groups);
  // The mover: three accesses that no department or office explains.
  for (const name of ['App Salesforce', 'App Workday', 'Project Fjord']) {
    seedLink(state, 'members', groups.get(name)?.id ?? '', cast.lukasBrandt);
  }
  const catalogue = builder.random.uuid();
  state.tables.teamsApps.set(catalogue, {
    id: catalogue,
    externalId: '6d1f0a3e-1111-4222-8333-94a5b6c7d8e9',
    displayName: 'Lunch Menu',
    distributionMethod: 'organization',
  });
  leftovers(builder, groups);
  recycled(builder);
}
