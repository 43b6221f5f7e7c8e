import { deepEqual, equal, ok } from 'node:assert/strict';
import { fillPath } from '../../core/graph-paths.ts';
import { readFree } from '../../core/name-taken.ts';
import { nameCandidates } from '../../core/naming.ts';
import { readPerson } from '../../core/read-person.ts';
import type { GraphRead, Reader } from '../../core/reader.ts';
import { resolveWanted } from '../../core/resolve-wanted.ts';
import { groupByName } from '../../core/tenant-names.ts';
import { wantedByPolicy } from '../../core/wanted-by-policy.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { contoso } from './contoso.ts';

const app = {
  clientId: 'policy-test',
  secret: 'policy-test-secret',
  roles: [
    'User.Read.All',
    'Group.Read.All',
    'GroupMember.Read.All',
    'Application.Read.All',
    'LicenseAssignment.Read.All',
  ],
};

async function tokenFrom(url: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: app.clientId,
    client_secret: app.secret,
    scope: 'https://graph.microsoft.com/.default',
  });
  const answer = await fetch(`${url}/tenant/oauth2/v2.0/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** Reads over HTTP, so that paths, filters and selections are those the tenant takes. */
async function httpReader(url: string): Promise<Reader> {
  const authorization = `Bearer ${await tokenFrom(url)}`;
  const get = async ({ path, params, query }: GraphRead): Promise<Record<string, unknown> | undefined> => {
    const answer = await fetch(`${url}/v1.0${fillPath(path, params)}?${query ?? ''}`, {
      headers: { authorization },
    });
    if (answer.status === 404) return undefined;
    const body = (await answer.json()) as Record<string, unknown>;
    equal(answer.status, 200, `${path} ${decodeURIComponent(query ?? '')}: ${JSON.stringify(body)}`);
    ok(body['@odata.nextLink'] === undefined, 'one page is enough here');
    return body;
  };
  return {
    one: async (read, decoder) => {
      const body = await get(read);
      return body === undefined ? undefined : decoder.parse(body);
    },
    list: async (read, decoder) => {
      const body = await get(read);
      return (body?.value as unknown[] | undefined)?.map((row) => decoder.parse(row));
    },
    ask: () => Promise.reject(new Error('not asked here')),
    exchange: () => Promise.reject(new Error('not asked here')),
  };
}

describe('the example policy in the seeded company', () => {
  let sandbox: Sandbox;
  let reader: Reader;
  before(async () => {
    sandbox = await startSandbox({ seed: 1, size: 120, apps: [app], now: '2026-11-23T08:00:00Z' });
    reader = await httpReader(sandbox.url);
  });
  after(() => sandbox.stop());

  for (const { name: department, titles } of contoso.roles.departments)
    it(`finds everything it names for ${department}`, async () => {
      for (const jobTitle of titles) {
        const form = {
          leg: 'joiner',
          givenName: 'Priya',
          surname: 'Nair',
          jobTitle,
          department,
          office: 'Berlin',
          startDate: '2026-12-07',
          manager: { id: cast.mayaFischer, name: 'Maya Fischer' },
          employeeType: 'employee',
          employeeId: 'E1',
        } as const;
        const found = await resolveWanted(wantedByPolicy(contoso, { form }), reader, { timeline: {} });
        const problems = 'problems' in found ? found.problems : [];
        // The company has used up its seats of Visio, so that a plan can be seen to stop there.
        const isVisio = jobTitle === 'Art Director';
        deepEqual(
          problems.map((one) => `${one.code} ${one.values.name}`),
          isVisio ? ['no-seats Visio Plan 2'] : [],
        );
      }
    });

  it('finds the groups behind roles, departments and protection, and the office groups', async () => {
    const names = [
      ...Object.values(contoso.people.roles),
      ...contoso.roles.departments.map((department) => department.ownersOf),
      ...contoso.protected.groups.map((group) => group.name),
      ...Object.keys(contoso.offices.offices).map((office) => `Office ${office}`),
    ];
    for (const name of new Set(names)) {
      const found = await groupByName(reader, { name, rule: '' });
      ok('item' in found, `${name}: ${JSON.stringify(found)}`);
    }
  });

  it('reads what a person is now', async () => {
    const person = await readPerson(reader, cast.lukasBrandt);
    const { jobTitle, department, officeLocation, employeeType, manager } = person ?? {};
    deepEqual(
      { jobTitle, department, officeLocation, employeeType, manager },
      {
        jobTitle: 'Product Designer',
        department: 'Design',
        officeLocation: 'Berlin',
        employeeType: 'employee',
        manager: { id: cast.mayaFischer, name: 'Maya Fischer', upn: 'maya.fischer@contoso.example' },
      },
    );
  });

  it('gives a namesake the next free name', async () => {
    const made = nameCandidates(contoso.naming, { givenName: 'Maya', surname: 'Fischer' });
    ok('candidates' in made);
    const [free] = await readFree(reader, made.candidates);
    equal(free?.mailNickname, 'm.fischer');
  });

  it('has a mailbox to send welcome mails from', async () => {
    const $filter = `mail eq '${contoso.checklists.joiner.mail.sender}'`;
    const query = `$filter=${encodeURIComponent($filter)}&$select=id`;
    const found = await reader.list({ path: '/users', params: {}, query }, {
      parse: (row: unknown) => row,
    } as never);
    equal(found?.length, 1);
  });
});
