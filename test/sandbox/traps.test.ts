import assert from 'node:assert/strict';
import { cast } from '../../sandbox/seed/cast.ts';
import { skuId } from '../../sandbox/seed/skus.ts';
import { codeOf, groupId, reference, startTenant, type TestTenant } from './tenant.ts';

const person = `/users/${cast.danaCole}`;

describe('the sandbox as a directory', () => {
  let tenant: TestTenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.stop());

  it('refuses a missing token with 401, a missing permission with 403 and an unknown path with 400', async () => {
    assert.equal((await fetch(`${tenant.url}/v1.0/users`)).status, 401);
    assert.equal((await tenant.call('GET', '/groups', { app: 'reader' })).status, 403);
    assert.equal((await tenant.call('GET', '/nowhere')).status, 400);
    assert.equal((await fetch(`${tenant.url}/beta/users`)).status, 400);
  });

  it('gives a token for a right secret alone', async () => {
    const ask = (client_secret: string) =>
      fetch(`${tenant.url}/any/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'broad',
          client_secret,
          scope: 'https://graph.microsoft.com/.default',
        }),
      });
    assert.equal((await ask('wrong')).status, 401);
    const right = await ask('broad secret');
    assert.equal(right.status, 200);
    const { access_token } = (await right.json()) as { access_token: string };
    const answer = await fetch(`${tenant.url}/v1.0${person}`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    assert.equal(answer.status, 200);
  });

  it('shows the default set of a user and with $select nothing else', async () => {
    const plain = await tenant.call('GET', person);
    assert.ok('displayName' in plain.body && !('accountEnabled' in plain.body));
    const chosen = await tenant.call('GET', `${person}?$select=accountEnabled`);
    assert.deepEqual(Object.keys(chosen.body).toSorted(), ['@odata.context', 'accountEnabled']);
    assert.equal((await tenant.call('GET', `${person}?$select=nonsense`)).status, 400);
  });

  it('wants ConsistencyLevel for advanced operators', async () => {
    const path = "/users?$filter=department ne 'Sales'&$count=true";
    assert.equal(codeOf(await tenant.call('GET', path)), 'Request_UnsupportedQuery');
    const found = await tenant.call('GET', path, { headers: { ConsistencyLevel: 'eventual' } });
    assert.equal(found.status, 200);
    assert.equal(typeof found.body['@odata.count'], 'number');
    assert.equal((await tenant.call('GET', '/users?$filter=accountEnabled eq false')).status, 200);
  });

  it('pages with links on the Graph host and may put an empty page between', async () => {
    tenant.control.settings({ paging: { emptyPageEvery: 2 } });
    const ids: unknown[] = [];
    let [path, empty] = ['/users?$top=10&$select=id', 0];
    while (path !== '') {
      const { body } = await tenant.call('GET', path);
      const value = body.value as { id: string }[];
      if (value.length === 0) empty++;
      ids.push(...value.map(({ id }) => id));
      const next = body['@odata.nextLink'] as string | undefined;
      assert.ok(next === undefined || next.startsWith('https://graph.microsoft.com/v1.0/users?'));
      path = next === undefined ? '' : next.slice('https://graph.microsoft.com/v1.0'.length);
    }
    assert.ok(empty > 0);
    assert.equal(new Set(ids).size, tenant.control.state.tables.users.size);
    assert.equal(ids.length, tenant.control.state.tables.users.size);
  });

  it('answers a second member with 400 and the removal of a stranger with 404', async () => {
    const members = `/groups/${groupId(tenant, 'App Miro')}/members`;
    await tenant.call('DELETE', `${members}/${cast.danaCole}/$ref`);
    assert.equal((await tenant.call('POST', `${members}/$ref`, reference(cast.danaCole))).status, 204);
    assert.equal((await tenant.call('POST', `${members}/$ref`, reference(cast.danaCole))).status, 400);
    assert.equal((await tenant.call('DELETE', `${members}/${cast.danaCole}/$ref`)).status, 204);
    assert.equal((await tenant.call('DELETE', `${members}/${cast.danaCole}/$ref`)).status, 404);
  });

  it('really deletes the user on DELETE of a member without $ref', async () => {
    const path = `/groups/${groupId(tenant, 'All Sales')}/members/${cast.danaCole}`;
    assert.equal((await tenant.call('DELETE', path)).status, 204);
    assert.equal((await tenant.call('GET', person)).status, 404);
    assert.equal((await tenant.call('GET', `/directory/deletedItems/${cast.danaCole}`)).status, 200);
  });

  it('keeps the last owner', async () => {
    const owners = `/groups/${groupId(tenant, 'Investor Relations')}/owners`;
    assert.equal((await tenant.call('DELETE', `${owners}/${cast.graceOkonkwo}/$ref`)).status, 400);
    assert.equal((await tenant.call('POST', `${owners}/$ref`, reference(cast.danaCole))).status, 204);
    assert.equal((await tenant.call('DELETE', `${owners}/${cast.graceOkonkwo}/$ref`)).status, 204);
  });

  it('refuses members of lists, dynamic, synced, role-assignable and restricted groups', async () => {
    const expected = {
      'dl-sales': 400,
      'Treasury Payments': 400,
      'Treasury Data': 400,
      'VPN Users': 400,
      'Tier 0 Administrators': 403,
      'Board Papers': 403,
    };
    for (const [name, status] of Object.entries(expected)) {
      const reply = await tenant.call(
        'POST',
        `/groups/${groupId(tenant, name)}/members/$ref`,
        reference(cast.elenaPetrova),
      );
      assert.equal(reply.status, status, name);
    }
  });

  it('recomputes a dynamic group from the attribute', async () => {
    const group = groupId(tenant, 'Treasury Data');
    await tenant.call('PATCH', `/users/${cast.lukasBrandt}`, { body: { department: 'Treasury' } });
    const { body } = await tenant.call('POST', `/users/${cast.lukasBrandt}/checkMemberGroups`, {
      body: { groupIds: [group] },
    });
    assert.deepEqual(body.value, [group]);
  });

  it('refuses writes to hybrid and restricted people, and sensitive ones to privileged people', async () => {
    const disable = { body: { accountEnabled: false } };
    assert.equal((await tenant.call('PATCH', `/users/${cast.hybridUser}`, disable)).status, 400);
    assert.equal((await tenant.call('PATCH', `/users/${cast.restrictedUser}`, disable)).status, 403);
    assert.equal((await tenant.call('PATCH', `/users/${cast.graceOkonkwo}`, disable)).status, 403);
    assert.equal(
      (await tenant.call('PATCH', `/users/${cast.graceOkonkwo}`, { body: { jobTitle: 'Adviser' } })).status,
      204,
    );
    tenant.control.state.apps.get('broad')?.directoryRoles.push('Privileged Authentication Administrator');
    assert.equal((await tenant.call('PATCH', `/users/${cast.graceOkonkwo}`, disable)).status, 204);
  });

  it('takes a password from an app with a directory role alone and never shows it', async () => {
    const body = { passwordProfile: { password: 'Xk3!pq9-LmZ', forceChangePasswordNextSignIn: true } };
    assert.equal((await tenant.call('PATCH', person, { body })).status, 403);
    tenant.control.state.apps.get('broad')?.directoryRoles.push('User Administrator');
    tenant.control.moveClock({ advanceSeconds: 60 });
    assert.equal((await tenant.call('PATCH', person, { body })).status, 204);
    const { body: shown } = await tenant.call(
      'GET',
      `${person}?$select=passwordProfile,lastPasswordChangeDateTime`,
    );
    assert.equal(shown.lastPasswordChangeDateTime, '2026-03-02T08:01:00Z');
    assert.ok(!JSON.stringify(tenant.control.snapshot()).includes('Xk3!pq9-LmZ'));
  });

  it('moves the session date on revoke and answers 200 with value true', async () => {
    const reply = await tenant.call('POST', `${person}/revokeSignInSessions`);
    assert.deepEqual([reply.status, reply.body.value], [200, true]);
    assert.equal(
      tenant.control.truth(cast.danaCole)?.user.signInSessionsValidFromDateTime,
      '2026-03-02T08:00:00Z',
    );
  });

  it('refuses a name that is taken, without saying that it is ours', async () => {
    const base = {
      accountEnabled: false,
      displayName: 'Dana Cole',
      mailNickname: 'dana.cole',
      passwordProfile: { password: 'Xk3!pq9-LmZ' },
    };
    const taken = await tenant.call('POST', '/users', {
      body: { ...base, userPrincipalName: 'dana.cole@contoso.example' },
    });
    const error = taken.body.error as { details: { code: string; target: string }[] };
    assert.deepEqual(
      [taken.status, error.details[0]?.code, error.details[0]?.target],
      [400, 'ObjectConflict', 'userPrincipalName'],
    );
    for (const name of [
      'dána@contoso.example',
      'dana.new@new.contoso.example',
      'dana.new@fed.contoso.example',
    ]) {
      assert.equal(
        (await tenant.call('POST', '/users', { body: { ...base, userPrincipalName: name } })).status,
        400,
        name,
      );
    }
  });

  it('keeps a deleted user for 30 days, restores it with its groups and purges it by the clock', async () => {
    const before = tenant.control.truth(cast.danaCole)?.groups.length;
    await tenant.call('DELETE', person);
    assert.equal((await tenant.call('POST', `/directory/deletedItems/${cast.danaCole}/restore`)).status, 200);
    assert.equal(tenant.control.truth(cast.danaCole)?.groups.length, before);
    await tenant.call('DELETE', person);
    tenant.control.moveClock({ advanceSeconds: 31 * 24 * 3600 });
    assert.equal((await tenant.call('GET', `/directory/deletedItems/${cast.danaCole}`)).status, 404);
  });

  it('counts seats and refuses without place of use, without seats, and for inherited licences', async () => {
    const assign = (user: string, add: string[], take: string[] = []) =>
      tenant.call('POST', `/users/${user}/assignLicense`, {
        body: { addLicenses: add.map((id) => ({ skuId: id, disabledPlans: [] })), removeLicenses: take },
      });
    assert.equal((await assign(cast.danaCole, [], [skuId('SPE_E3')])).status, 400);
    assert.equal((await assign(cast.danaCole, [skuId('VISIOCLIENT')])).status, 400);
    const sku = () => tenant.control.state.tables.skus.get(skuId('POWER_BI_PRO'))?.consumedUnits ?? 0;
    const used = sku();
    assert.equal((await assign(cast.danaCole, [skuId('POWER_BI_PRO')])).status, 200);
    assert.equal(sku(), used + 1);
    tenant.control.happen({
      type: 'change user',
      userId: cast.elenaPetrova,
      changes: { usageLocation: null },
    });
    assert.equal((await assign(cast.elenaPetrova, [skuId('POWER_BI_PRO')])).status, 400);
  });

  it('hands down group licences after a delay and reports missing seats as an error state', async () => {
    tenant.control.settings({ groupLicenseDelaySeconds: 30 });
    tenant.control.happen({ type: 'buy seats', skuPartNumber: 'SPE_E3', enabled: 0 });
    const group = groupId(tenant, 'Licence M365 E3');
    await tenant.call('POST', `/groups/${group}/members/$ref`, reference(cast.priyankaRao));
    const states = () =>
      tenant.control
        .truth(cast.priyankaRao)
        ?.user.licenseAssignmentStates.filter((one) => one.assignedByGroup === group);
    assert.deepEqual(states(), []);
    tenant.control.moveClock({ advanceSeconds: 31 });
    await tenant.call('GET', person);
    assert.equal(states()?.[0]?.state, 'Error');
  });

  it('shows a pass once, replaces it, and deletes the default method last', async () => {
    const passes = `${person}/authentication/temporaryAccessPassMethods`;
    const first = await tenant.call('POST', passes, { body: { lifetimeInMinutes: 60 } });
    assert.equal(typeof first.body.temporaryAccessPass, 'string');
    const second = await tenant.call('POST', passes, { body: {} });
    const list = (await tenant.call('GET', passes)).body.value as {
      id: string;
      temporaryAccessPass?: string;
    }[];
    assert.deepEqual(
      list.map(({ id }) => id),
      [second.body.id],
    );
    assert.equal(list[0]?.temporaryAccessPass, undefined);
    for (const [kind, isDefault] of [
      ['fido2', true],
      ['softwareOath', false],
    ] as const) {
      tenant.control.happen({ type: 'register method', userId: cast.elenaPetrova, kind, isDefault });
    }
    const methods = tenant.control.truth(cast.elenaPetrova)?.authenticationMethods ?? [];
    const key = methods.find(({ kind }) => kind === 'fido2');
    const refused = await tenant.call(
      'DELETE',
      `/users/${cast.elenaPetrova}/authentication/fido2Methods/${String(key?.fields.id)}`,
    );
    assert.equal(refused.status, 400);
  });

  it('writes an audit row that becomes readable later', async () => {
    tenant.control.settings({ auditDelaySeconds: 100 });
    await tenant.call('PATCH', person, { body: { accountEnabled: false } });
    const path = `/auditLogs/directoryAudits?$filter=targetResources/any(t:t/id eq '${cast.danaCole}')`;
    assert.deepEqual((await tenant.call('GET', path)).body.value, []);
    tenant.control.moveClock({ advanceSeconds: 101 });
    const rows = (await tenant.call('GET', path)).body.value as { activityDisplayName: string }[];
    assert.equal(rows[0]?.activityDisplayName, 'Disable account');
  });

  it('reports changes and removals by delta and refuses an old link with 410', async () => {
    const latest = await tenant.call('GET', '/users/delta?$deltatoken=latest&$select=id,department');
    const link = String(latest.body['@odata.deltaLink']).slice('https://graph.microsoft.com/v1.0'.length);
    await tenant.call('PATCH', `/users/${cast.lukasBrandt}`, { body: { department: 'Treasury' } });
    await tenant.call('DELETE', person);
    const rows = (await tenant.call('GET', link)).body.value as Record<string, unknown>[];
    assert.ok(rows.some(({ id, department }) => id === cast.lukasBrandt && department === 'Treasury'));
    assert.deepEqual(rows.find(({ id }) => id === cast.danaCole)?.['@removed'], { reason: 'changed' });
    tenant.control.moveClock({ advanceSeconds: 31 * 24 * 3600 });
    assert.equal((await tenant.call('GET', link)).status, 410);
  });
});
