import { recomputeGroup } from '../directory/dynamic.ts';
import type { Group, User } from '../entities.ts';
import { addGroup, type Builder, license } from './build.ts';
import { cast } from './cast.ts';
import { departments, offices } from './offices.ts';
import { skuId } from './skus.ts';

/** Groups by the name they are shown with, for the parts of the seed that come later. */
export type GroupsByName = Map<string, Group>;

const projects =
  'Alba Beacon Cedar Drift Ember Fjord Grove Harbor Iris Juniper Kite Lagoon Meadow North Onyx Prism Quarry River Summit Tidal Umber Vale Willow Yonder Zenith'.split(
    ' ',
  );
const appGroups = [
  'Figma',
  'GitHub',
  'SAP Treasury',
  'Salesforce',
  'ServiceDesk',
  'Workday',
  'Miro',
  'Bloomberg',
  'Power BI',
  'DocuSign',
];

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function seedRoleGroups(builder: Builder, people: User[]): void {
  const of = (department: string, count: number): string[] =>
    people
      .filter((user) => user.department === department)
      .slice(0, count)
      .map(({ id }) => id);
  const managers = [...builder.state.links.manager.backward.keys()];
  const owner = cast.svenLindqvist;
  const security = (name: string, members: string[]): Group =>
    addGroup(builder, { name, kind: 'security', owner, members: [...new Set(members)] });
  security('HR Approvers', [cast.hannahVogel, ...of('Human Resources', 3)]);
  security('IT Technicians', [cast.tomasAlmeida, ...of('IT', 4)]);
  security('IT Security', [cast.priyankaRao]);
  security('Internal Audit', [cast.oliverHughes]);
  security('IT Operations', [cast.svenLindqvist]);
  security('People Managers', managers);
}

function seedDepartmentGroups(builder: Builder, people: User[]): void {
  for (const { name } of departments) {
    const members = people
      .filter((user) => user.department === name && user.accountEnabled)
      .map(({ id }) => id);
    const owner =
      { Design: cast.mayaFischer, Finance: cast.graceOkonkwo, Treasury: cast.headOfTreasury }[name] ??
      members[0] ??
      cast.svenLindqvist;
    addGroup(builder, { name: `All ${name}`, kind: 'security', owner: cast.svenLindqvist, members });
    addGroup(builder, {
      name: `${name} Team`,
      kind: 'team',
      owner,
      members: [...new Set([owner, ...members])],
    });
    addGroup(builder, { name: `dl-${slug(name)}`, kind: 'list', owner, members });
  }
  for (const { city } of offices) {
    const members = people.filter((user) => user.city === city && user.accountEnabled).map(({ id }) => id);
    addGroup(builder, { name: `Office ${city}`, kind: 'security', owner: cast.svenLindqvist, members });
  }
}

function seedLicenseGroup(builder: Builder, people: User[]): void {
  const e5 = new Set(['Executive', 'IT', 'Legal']);
  const plain = people.filter(
    (user) => user.accountEnabled && user.userType === 'Member' && user.employeeId !== null,
  );
  const byGroup = plain.filter(
    (user) => !e5.has(user.department ?? '') && user.department !== 'Field Service',
  );
  const group = addGroup(builder, {
    name: 'Licence M365 E3',
    kind: 'security',
    owner: cast.svenLindqvist,
    members: byGroup.map(({ id }) => id),
    more: {
      assignedLicenses: [{ skuId: skuId('SPE_E3'), disabledPlans: [] }],
      licenseProcessingState: { state: 'ProcessingComplete' },
    },
  });
  for (const { id } of byGroup) license(builder, id, { part: 'SPE_E3', group: group.id });
  for (const user of plain) {
    if (e5.has(user.department ?? '')) license(builder, user.id, { part: 'SPE_E5' });
    if (user.department === 'Field Service') {
      license(builder, user.id, { part: builder.random.chance(0.5) ? 'EXCHANGESTANDARD' : 'ENTERPRISEPACK' });
      license(builder, user.id, { part: 'INTUNE_A' });
    }
    const extra = {
      Design: 'VISIOCLIENT',
      Operations: 'PROJECTPROFESSIONAL',
      Finance: 'POWER_BI_PRO',
      Treasury: 'POWER_BI_PRO',
    }[user.department ?? ''];
    if (extra && builder.random.chance(0.3)) license(builder, user.id, { part: extra });
  }
}

function seedSpecialGroups(builder: Builder, people: User[]): void {
  const some = (count: number): string[] =>
    Array.from({ length: count }, () => builder.random.pick(people).id).filter(
      (id, at, all) => all.indexOf(id) === at,
    );
  const owner = cast.svenLindqvist;
  const rule = (name: string, membershipRule: string): void => {
    const more: Partial<Group> = {
      groupTypes: ['DynamicMembership'],
      membershipRule,
      membershipRuleProcessingState: 'On',
    };
    recomputeGroup(builder.state, addGroup(builder, { name, kind: 'security', owner, more }), true);
  };
  rule('Everyone', '(user.accountEnabled -eq true) -and (user.userType -eq "Member")');
  rule('Berlin Staff', '(user.city -eq "Berlin") -and (user.accountEnabled -eq true)');
  rule('Treasury Data', 'user.department -eq "Treasury"');
  addGroup(builder, {
    name: 'VPN Users',
    kind: 'security',
    members: [...some(20), cast.graceOkonkwo, cast.hybridUser],
    more: { onPremisesSyncEnabled: true },
  });
  addGroup(builder, {
    name: 'Treasury Payments',
    kind: 'mailSecurity',
    owner: cast.headOfTreasury,
    members: [cast.headOfTreasury, cast.graceOkonkwo],
  });
  const adminMembers = [cast.breakGlassOne, cast.breakGlassTwo];
  addGroup(builder, {
    name: 'Tier 0 Administrators',
    kind: 'security',
    owner,
    members: adminMembers,
    more: { isAssignableToRole: true },
  });
  addGroup(builder, {
    name: 'Board Papers',
    kind: 'security',
    owner: cast.ceo,
    members: [cast.ceo, cast.restrictedUser],
    more: { isManagementRestricted: true },
  });
  const inner = addGroup(builder, {
    name: 'Design Leads',
    kind: 'security',
    owner: cast.mayaFischer,
    members: [cast.mayaFischer, cast.lukasBrandt],
  });
  addGroup(builder, { name: 'All Leads', kind: 'security', owner, members: [inner.id, ...some(6)] });
  addGroup(builder, { name: 'Announcements', kind: 'list', owner, members: some(30) });
  for (const name of appGroups)
    addGroup(builder, { name: `App ${name}`, kind: 'security', owner, members: some(25) });
}

/** All kinds of groups, `count` altogether; the last ones are project groups and teams. */
export function seedGroups(builder: Builder, count: number): GroupsByName {
  const people = [...builder.state.tables.users.values()].filter(
    (user) => user.userType === 'Member' && user.employeeType === 'Employee',
  );
  seedRoleGroups(builder, people);
  seedDepartmentGroups(builder, people);
  seedLicenseGroup(builder, people);
  seedSpecialGroups(builder, people);
  for (let number = 0; builder.state.tables.groups.size < count; number++) {
    const name = `Project ${projects[number % projects.length]}${number < projects.length ? '' : ` ${Math.floor(number / projects.length) + 1}`}`;
    const members = Array.from({ length: 8 }, () => builder.random.pick(people).id);
    addGroup(builder, {
      name,
      kind: number % 3 === 0 ? 'team' : 'security',
      owner: members[0],
      members: [...new Set(members)],
    });
  }
  return new Map([...builder.state.tables.groups.values()].map((group) => [group.displayName, group]));
}
