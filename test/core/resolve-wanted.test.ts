import { deepEqual, equal, ok } from 'node:assert/strict';
import { readPerson } from '../../core/read-person.ts';
import { resolveWanted } from '../../core/resolve-wanted.ts';
import type { Wanted } from '../../core/wanted.ts';
import type { WantedNames } from '../../core/wanted-names.ts';
import { fakeReader, type Tables } from './fake-reader.ts';

const rule = 'roles.yaml: Test';
const none: WantedNames = {
  leg: 'joiner',
  attributes: {},
  groups: [],
  licences: [],
  apps: [],
  mailboxes: [],
  handovers: [],
};
const e3 = 'sku-e3';
const sku = (over: Record<string, unknown> = {}) => ({
  skuId: e3,
  skuPartNumber: 'SPE_E3',
  capabilityStatus: 'Enabled',
  appliesTo: 'User',
  consumedUnits: 9,
  prepaidUnits: { enabled: 10, warning: 0, suspended: 0 },
  ...over,
});
const group = (id: string, displayName: string, over: Record<string, unknown> = {}) => ({
  id,
  displayName,
  groupTypes: [],
  mailEnabled: false,
  securityEnabled: true,
  assignedLicenses: [],
  resourceProvisioningOptions: [],
  ...over,
});
const roles = [{ id: 'r1', value: 'User', displayName: 'Ordinary user', isEnabled: true }];

async function resolved(names: Partial<WantedNames>, tables: Tables, held?: string[]): Promise<Wanted> {
  const found = await resolveWanted({ ...none, ...names }, fakeReader(tables).reader, {
    timeline: {},
    heldSkus: new Set(held),
  });
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found.wanted;
}

async function problems(names: Partial<WantedNames>, tables: Tables): Promise<readonly string[]> {
  const found = await resolveWanted({ ...none, ...names }, fakeReader(tables).reader, { timeline: {} });
  return 'problems' in found ? found.problems.map((one) => `${one.code} ${one.values.name}`) : [];
}

describe('wishes found in the tenant', () => {
  it('are pinned to ids, with the kind that decides who writes the membership', async () => {
    const wanted = await resolved(
      {
        groups: [
          { name: "People's List", rule },
          { name: 'Berlin Staff', rule },
        ],
      },
      {
        '/groups': [
          group('g1', "People's List", { mailEnabled: true, securityEnabled: false }),
          group('g2', 'Berlin Staff', { groupTypes: ['DynamicMembership'], membershipRule: 'x' }),
        ],
      },
    );
    deepEqual(
      wanted.groups.map(({ id, kind, membershipRule, rule: from }) => [id, kind, membershipRule, from]),
      [
        ['g1', 'distribution-list', undefined, rule],
        ['g2', 'dynamic', 'x', rule],
      ],
    );
  });

  it('carry a licence through its group, which is then wanted as well', async () => {
    const licensing = group('g1', 'Licence M365 E3', { assignedLicenses: [{ skuId: e3 }] });
    const wanted = await resolved(
      { licences: [{ partNumber: 'SPE_E3', via: 'Licence M365 E3', rule }] },
      { '/groups': [licensing], '/subscribedSkus': [sku()] },
    );
    deepEqual(wanted.licences, [
      {
        id: e3,
        name: 'Microsoft 365 E3',
        partNumber: 'SPE_E3',
        seatsFree: 1,
        rule,
        viaGroup: { id: 'g1', name: 'Licence M365 E3', rule },
      },
    ]);
    deepEqual(
      wanted.groups.map((one) => [one.id, one.licensed]),
      [['g1', true]],
    );
  });

  it('find application roles by value or name, and the default role of an application without any', async () => {
    const tables = {
      '/servicePrincipals': [
        { id: 'a1', displayName: 'Figma', appRoles: roles },
        { id: 'a2', displayName: 'Plain', appRoles: [] },
      ],
    };
    const apps = [
      { app: 'Figma', role: 'ordinary user', rule },
      { app: 'Plain', role: 'default', rule },
    ];
    const wanted = await resolved({ apps }, tables);
    deepEqual(
      wanted.apps.map((one) => one.appRoleId),
      ['r1', '00000000-0000-0000-0000-000000000000'],
    );
  });

  it('do not mind what an old role named and the tenant has no longer', async () => {
    const before = { ...none, groups: [{ name: 'Gone', rule }] };
    const wanted = await resolved({ leg: 'mover', before }, {});
    deepEqual(wanted.before?.groups, []);
  });

  it('need no seat for a licence that the person holds', async () => {
    const tables = { '/subscribedSkus': [sku({ consumedUnits: 10 })] };
    const wanted = await resolved({ licences: [{ partNumber: 'SPE_E3', rule }] }, tables, [e3]);
    equal(wanted.licences[0]?.seatsFree, 0);
  });

  it('leave out members that have no value', async () => {
    const wanted = await resolved({}, {});
    ok(!Object.values(wanted).includes(undefined));
  });
});

describe('wishes the tenant cannot meet', () => {
  const licences = [{ partNumber: 'SPE_E3', rule }];
  for (const [what, names, tables, expected] of [
    ['a group that is missing', { groups: [{ name: 'X', rule }] }, {}, ['group-missing X']],
    [
      'two groups of one name',
      { groups: [{ name: 'X', rule }] },
      { '/groups': [group('1', 'X'), group('2', 'x')] },
      ['group-ambiguous X'],
    ],
    ['a licence nobody bought', { licences }, { '/subscribedSkus': [] }, ['licence-missing SPE_E3']],
    [
      'a suspended subscription',
      { licences },
      { '/subscribedSkus': [sku({ capabilityStatus: 'Suspended' })] },
      ['licence-missing SPE_E3'],
    ],
    [
      'no free seat',
      { licences },
      { '/subscribedSkus': [sku({ consumedUnits: 10 })] },
      ['no-seats Microsoft 365 E3'],
    ],
    [
      'a licence group that hands out nothing',
      { licences: [{ partNumber: 'SPE_E3', via: 'L', rule }] },
      { '/subscribedSkus': [sku()], '/groups': [group('1', 'L')] },
      ['licence-group-wrong SPE_E3'],
    ],
    ['a missing application', { apps: [{ app: 'F', role: 'User', rule }] }, {}, ['app-missing F']],
    [
      'a missing role',
      { apps: [{ app: 'F', role: 'Owner', rule }] },
      { '/servicePrincipals': [{ id: '1', displayName: 'F', appRoles: roles }] },
      ['app-role-missing F'],
    ],
    [
      'a missing mailbox',
      { mailboxes: [{ address: 'a@b.c', rights: ['send-as'], rule }] },
      {},
      ['mailbox-missing a@b.c'],
    ],
  ] as const)
    it(`are told: ${what}`, async () => deepEqual(await problems(names, tables), expected));

  it('are told all at once', async () => {
    const found = await problems({ groups: [{ name: 'X', rule }], licences }, {});
    deepEqual(found, ['group-missing X', 'licence-missing SPE_E3']);
  });
});

describe('the present role of a person', () => {
  it('is read with manager, licences and a kind of employment in any letter case', async () => {
    const { reader } = fakeReader({
      '/users/{user-id}': [
        {
          id: 'u1',
          userPrincipalName: 'u1@contoso.example',
          jobTitle: 'Accountant',
          department: null,
          employeeType: 'Contractor',
          assignedLicenses: [{ skuId: e3 }],
        },
      ],
      '/users/{user-id}/manager': [{ id: 'u1', displayName: 'Maya' }],
    });
    const found = await readPerson(reader, 'u1');
    equal(found?.employeeType, 'contractor');
    equal(found?.department, undefined);
    equal(found?.manager?.name, 'Maya');
    deepEqual([...(found?.heldSkus ?? [])], [e3]);
    equal(await readPerson(reader, 'u2'), undefined);
  });
});
