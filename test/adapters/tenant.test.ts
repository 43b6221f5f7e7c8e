import assert from 'node:assert/strict';
import { createTenant, type Tenant } from '../../adapters/tenant.ts';
import { localTokenClient } from '../../adapters/token-clients.ts';
import { type Call, type GraphCall, type Identity, identities } from '../../core/change.ts';
import type { CallResult } from '../../core/ports.ts';
import { literal, query, ReadFailed, shape } from '../../core/reader.ts';
import { Secret } from '../../core/secret.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

const graphRoles: Record<Identity, string[]> = {
  reader: ['User.Read.All', 'Directory.Read.All', 'GroupMember.Read.All'],
  writer: ['User.ReadWrite.All', 'User-PasswordProfile.ReadWrite.All', 'GroupMember.ReadWrite.All'],
  joiner: ['User.ReadWrite.All', 'UserAuthMethod-TAP.ReadWrite.All'],
  mail: ['Mail.Send'],
  wiper: ['DeviceManagementManagedDevices.PrivilegedOperations.All'],
};
const exchangeRoles = ['Exchange.ManageAsApp'];

const person = shape.object({ id: shape.string(), userPrincipalName: shape.string() });
const mailboxRow = shape.object({ HiddenFromAddressListsEnabled: shape.boolean() });

function startTenant(sandbox: Sandbox): Tenant {
  const { tenantId } = sandbox.control.state;
  const perIdentity = identities.map((identity) => {
    const clientSecret = new Secret(`secret-of-${identity}`);
    const fetchToken = localTokenClient({
      authority: sandbox.url,
      tenantId,
      clientId: `latchkey-${identity}`,
      clientSecret,
      real: Date.now,
    });
    return [identity, { fetchToken, expected: { graph: graphRoles[identity], exchange: exchangeRoles } }];
  });
  return createTenant({
    mode: 'local',
    tenantId,
    graphUrl: sandbox.url,
    exchangeUrl: sandbox.url,
    identities: Object.fromEntries(perIdentity) as Parameters<typeof createTenant>[0]['identities'],
    real: Date.now,
  });
}

describe('tenant adapters against the sandbox', function () {
  this.timeout(20_000);
  let sandbox: Sandbox;
  let tenant: Tenant;
  let sent = 0;

  before(async () => {
    const apps = identities.map((identity) => ({
      clientId: `latchkey-${identity}`,
      secret: `secret-of-${identity}`,
      roles: { graph: [...graphRoles[identity]], outlook: exchangeRoles },
      directoryRoles: ['User Administrator', 'Exchange Administrator'],
    }));
    sandbox = await startSandbox({ size: 150, apps });
    tenant = startTenant(sandbox);
  });
  after(() => sandbox.stop());
  afterEach(() => sandbox.control.clearFaults());

  async function send(call: Call, identity: Identity = 'writer'): Promise<CallResult> {
    sent += 1;
    const [result] = await tenant.executor.send([{ call, identity, clientRequestId: `test-${sent}` }]);
    assert.ok(result);
    return result;
  }

  async function people(): Promise<readonly { id: string; userPrincipalName: string }[]> {
    const read = {
      path: '/users',
      params: {},
      query: query({ $select: 'id,userPrincipalName', $top: 40 }),
    } as const;
    return (await tenant.reader().list(read, person)) ?? [];
  }

  const newPerson = (name: string): GraphCall => ({
    service: 'graph',
    method: 'POST',
    path: '/users',
    params: {},
    body: {
      accountEnabled: false,
      displayName: name,
      mailNickname: name,
      userPrincipalName: `${name}@${sandboxDomain()}`,
      passwordProfile: { password: '@secret', forceChangePasswordNextSignIn: true },
    },
  });

  function sandboxDomain(): string {
    const [domain] = sandbox.control.state.tables.domains.keys();
    return domain ?? '';
  }

  it('finds the granted permissions as they should be, and names an extra one', async () => {
    assert.deepEqual(await tenant.checkPermissions(), []);
    const app = sandbox.control.state.apps.get('latchkey-mail');
    app?.roles.graph.push('RoleManagement.ReadWrite.Directory');
    const faults = await startTenant(sandbox).checkPermissions();
    app?.roles.graph.pop();
    assert.deepEqual(
      faults.map((fault) => [fault.code, fault.identity, fault.permissions]),
      [['permission-excess', 'mail', ['RoleManagement.ReadWrite.Directory']]],
    );
  });

  it('pages through everybody, in small pages and with empty ones between', async () => {
    sandbox.control.settings({ paging: { emptyPageEvery: 2 } });
    const reader = tenant.reader();
    const read = {
      path: '/users',
      params: {},
      query: query({ $select: 'id,userPrincipalName', $top: 40 }),
    } as const;
    const all = await reader.list(read, person);
    sandbox.control.settings({ paging: { emptyPageEvery: 0 } });
    assert.equal(new Set(all?.map((one) => one.id)).size, sandbox.control.state.tables.users.size);
    assert.ok((reader.notes()[0]?.pages ?? 0) > 3);
  });

  it('reads many people in batches', async () => {
    const everybody = (await people()).slice(0, 30);
    sandbox.control.clearJournal();
    const reader = tenant.reader();
    const found = await Promise.all(
      everybody.map(({ id }) => reader.one({ path: '/users/{user-id}', params: { 'user-id': id } }, person)),
    );
    assert.deepEqual(
      found.map((one) => one?.id),
      everybody.map((one) => one.id),
    );
    assert.equal(sandbox.control.journal({}).filter((entry) => entry.path === '/v1.0/$batch').length, 2);
  });

  it('lets readers share a batch, and none with what ends access', async () => {
    const everybody = (await people()).slice(0, 12);
    sandbox.control.clearJournal();
    await Promise.all(
      everybody.map(({ id }, index) => {
        const reader = tenant.reader(index < 4 ? { priority: 'high' } : undefined);
        return reader.one({ path: '/users/{user-id}', params: { 'user-id': id } }, person);
      }),
    );
    const sizes = Map.groupBy(
      sandbox.control.journal({}).filter((entry) => entry.batch !== null),
      (entry) => entry.batch,
    );
    assert.deepEqual([...sizes.values()].map((items) => items.length).sort(), [4, 8]);
  });

  it('takes grants away ten in a request, and tells each its own answer', async () => {
    const boxes = [...sandbox.control.state.mailboxes.keys()].slice(0, 12);
    const [who = ''] = boxes.splice(0, 1);
    const grants = boxes.map((mailbox) => ({
      call: {
        service: 'exchange',
        cmdlet: 'Add-MailboxPermission',
        parameters: { Identity: mailbox, User: who, AccessRights: ['FullAccess'] },
      } as const,
      identity: 'writer' as const,
      clientRequestId: `grant-${mailbox}`,
    }));
    const nobody = { ...grants[0]!.call.parameters, Identity: 'nobody@contoso.example' };
    grants[3] = { ...grants[3]!, call: { ...grants[3]!.call, parameters: nobody } };
    sandbox.control.clearJournal();
    const results = await tenant.executor.send(grants);
    assert.deepEqual(
      results.map((result) => result.outcome),
      grants.map((_, index) => (index === 3 ? 'refused' : 'done')),
    );
    const journal = sandbox.control.journal({});
    assert.equal(journal.filter((entry) => entry.batch === null).length, 2);
    assert.deepEqual(
      journal.filter((entry) => entry.cmdlet !== null).map((entry) => entry.clientRequestId),
      grants.map((grant) => grant.clientRequestId),
    );
  });

  it('creates a person, finds them by a filter, and changes the password without keeping it', async () => {
    const made = await send(newPerson('ada.o-test'), 'joiner');
    assert.deepEqual([made.outcome, made.status], ['done', 201]);
    const filter = query({ $filter: `userPrincipalName eq ${literal(`ada.o-test@${sandboxDomain()}`)}` });
    const [found] = (await tenant.reader().list({ path: '/users', params: {}, query: filter }, person)) ?? [];
    assert.equal(found?.id, made.createdId);
    const scrambled = await send({
      service: 'graph',
      method: 'PATCH',
      path: '/users/{user-id}',
      params: { 'user-id': made.createdId ?? '' },
      body: { passwordProfile: { password: '@secret', forceChangePasswordNextSignIn: true } },
    });
    assert.equal(scrambled.outcome, 'done');
    assert.doesNotMatch(JSON.stringify([made, scrambled]), /password/i);
  });

  for (const [name, effect] of [
    ['504 after the write', { statusAfter: 504 }],
    ['a connection cut after the write', { drop: 'after' }],
    ['a connection cut before the write', { drop: 'before' }],
  ] as const)
    it(`sends a create once through ${name} and calls it unknown`, async () => {
      sandbox.control.clearJournal();
      sandbox.control.addFault({ match: { method: 'POST', path: '/users$' }, effect });
      const made = await send(newPerson(`once-${name.replaceAll(' ', '')}`), 'joiner');
      assert.equal(made.outcome, 'unknown');
      const posts = sandbox.control.journal({}).filter((entry) => entry.method === 'POST');
      assert.deepEqual(
        posts.map((entry) => entry.path),
        ['/v1.0/users'],
      );
      assert.equal(posts[0]?.clientRequestId, made.clientRequestId);
    });

  it('repeats a create that was throttled, and creates it once', async () => {
    sandbox.control.clearJournal();
    const effect = { status: 429, retryAfterSeconds: 1 };
    sandbox.control.addFault({ match: { method: 'POST', path: '/users$' }, effect });
    assert.equal((await send(newPerson('throttled'), 'joiner')).outcome, 'done');
    const posts = sandbox.control.journal({}).filter((entry) => entry.method === 'POST');
    assert.deepEqual(
      posts.map((entry) => [entry.status, entry.retryAttempt]),
      [
        [429, 0],
        [201, 1],
      ],
    );
  });

  it('rejects a list whose second page fails for good', async () => {
    sandbox.control.addFault({ match: { path: 'skiptoken' }, times: -1, effect: { status: 403 } });
    const reader = tenant.reader();
    const read = { path: '/users', params: {}, query: query({ $select: 'id', $top: 40 }) } as const;
    await assert.rejects(reader.list(read, shape.object({ id: shape.string() })), ReadFailed);
    assert.deepEqual(reader.notes(), []);
  });

  it('is refused where an identity lacks the permission', async () => {
    const denied = await send(newPerson('denied'), 'mail');
    assert.deepEqual([denied.outcome, denied.code], ['refused', 'Authorization_RequestDenied']);
  });

  for (const form of ['400', '403'] as const)
    it(`waits when Intune asks for a second administrator with ${form}`, async () => {
      sandbox.control.settings({ multiAdminApproval: form });
      const [device] = sandbox.control.state.tables.managedDevices.keys();
      const path = '/deviceManagement/managedDevices/{managedDevice-id}/wipe';
      const params = { 'managedDevice-id': device ?? '' };
      const body = { keepEnrollmentData: false, keepUserData: false };
      const wipe = await send({ service: 'graph', method: 'POST', path, params, body }, 'wiper');
      sandbox.control.settings({ multiAdminApproval: 'off' });
      assert.deepEqual([wipe.outcome, wipe.status], ['waiting', Number(form)]);
    });

  it('makes a pass that only the answer carries', async () => {
    const someone = await send(newPerson('pass-holder'), 'joiner');
    const request = { userId: someone.createdId ?? '', lifetimeMinutes: 60, usableOnce: true };
    const made = await tenant.issueAccessPass({ ...request, clientRequestId: 'pass' });
    assert.equal(made.outcome, 'done');
    assert.ok((made.pass?.reveal().length ?? 0) > 4);
    assert.ok(!JSON.stringify(made).includes(made.pass?.reveal() ?? ''));
  });

  const ids: Record<string, string> = { 'mailFolder-id': 'inbox' };
  const writes: readonly (readonly [GraphCall['method'], GraphCall['path']])[] = [
    ['POST', '/users'],
    ['PATCH', '/users/{user-id}'],
    ['DELETE', '/users/{user-id}'],
    ['PUT', '/users/{user-id}/manager/$ref'],
    ['DELETE', '/users/{user-id}/manager/$ref'],
    ['POST', '/users/{user-id}/assignLicense'],
    ['POST', '/users/{user-id}/revokeSignInSessions'],
    ['DELETE', '/users/{user-id}/appRoleAssignments/{appRoleAssignment-id}'],
    ['DELETE', '/oauth2PermissionGrants/{oAuth2PermissionGrant-id}'],
    ['POST', '/groups/{group-id}/members/$ref'],
    ['DELETE', '/groups/{group-id}/members/{directoryObject-id}/$ref'],
    ['POST', '/groups/{group-id}/owners/$ref'],
    ['DELETE', '/groups/{group-id}/owners/{directoryObject-id}/$ref'],
    ['POST', '/applications/{application-id}/owners/$ref'],
    ['DELETE', '/applications/{application-id}/owners/{directoryObject-id}/$ref'],
    ['POST', '/directory/deletedItems/{directoryObject-id}/restore'],
    ['PATCH', '/users/{user-id}/mailboxSettings'],
    ['DELETE', '/users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}'],
    ['POST', '/users/{user-id}/events/{event-id}/cancel'],
    ['POST', '/deviceManagement/managedDevices/{managedDevice-id}/wipe'],
    ['DELETE', '/roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}'],
  ];
  for (const [method, path] of writes)
    it(`is a real address that the mail identity may not use: ${method} ${path}`, async () => {
      const names = [...path.matchAll(/\{([\w-]+)\}/g)].map((match) => match[1] ?? '');
      const params = Object.fromEntries(names.map((name) => [name, ids[name] ?? crypto.randomUUID()]));
      const body = method === 'DELETE' ? undefined : {};
      const result = await send({ service: 'graph', method, path, params, body }, 'mail');
      assert.deepEqual([result.outcome, result.code], ['refused', 'Authorization_RequestDenied']);
    });

  it('reads and changes a mailbox, and answers undefined for one that does not exist', async () => {
    const mailboxes = await tenant
      .reader()
      .exchange(
        { cmdlet: 'Get-Mailbox', parameters: {} },
        shape.object({ ExternalDirectoryObjectId: shape.string() }),
      );
    const [owner] = mailboxes ?? [];
    assert.ok(owner, 'the company has mailboxes');
    const id = owner.ExternalDirectoryObjectId;
    const hide = { Identity: id, HiddenFromAddressListsEnabled: true };
    const hidden = await send({ service: 'exchange', cmdlet: 'Set-Mailbox', parameters: hide });
    assert.deepEqual([hidden.outcome, hidden.message], ['done', undefined]);
    const again = await send({ service: 'exchange', cmdlet: 'Set-Mailbox', parameters: hide });
    assert.match(again.message ?? '', /no settings/);
    const reader = tenant.reader();
    const select = ['HiddenFromAddressListsEnabled'];
    const read = { cmdlet: 'Get-Mailbox', parameters: { Identity: id }, select, anchor: 'x@y' };
    assert.deepEqual(await reader.exchange(read, mailboxRow), [{ HiddenFromAddressListsEnabled: true }]);
    const nobody = { ...read, parameters: { Identity: 'nobody-at-all' } };
    assert.equal(await reader.exchange(nobody, mailboxRow), undefined);
    assert.deepEqual(
      reader.notes().map(({ what, count, pages }) => [what, count, pages]),
      [['Get-Mailbox', 1, 2]],
    );
  });

  it('reads many mailboxes in batches of ten, each answered alone', async () => {
    const reader = tenant.reader();
    const owners = shape.object({ ExternalDirectoryObjectId: shape.string() });
    const all = (await reader.exchange({ cmdlet: 'Get-Mailbox', parameters: {} }, owners)) ?? [];
    const asked = ['nobody-at-all', ...all.slice(0, 24).map((one) => one.ExternalDirectoryObjectId)];
    sandbox.control.clearJournal();
    const found = await Promise.all(
      asked.map((id) => reader.exchange({ cmdlet: 'Get-Mailbox', parameters: { Identity: id } }, owners)),
    );
    assert.deepEqual(
      found.map((rows) => rows?.[0]?.ExternalDirectoryObjectId ?? 'nobody-at-all'),
      asked,
    );
    assert.equal(found[0], undefined);
    const batches = sandbox.control.journal({}).filter((entry) => entry.path.endsWith('$batch'));
    assert.equal(batches.length, 3);
  });

  it('tells a refused cmdlet by the class of its exception', async () => {
    const parameters = { Identity: 'nobody', Type: 'Shared' };
    const refused = await send({ service: 'exchange', cmdlet: 'Set-Mailbox', parameters });
    assert.deepEqual([refused.outcome, refused.code], ['refused', 'ManagementObjectNotFoundException']);
    assert.doesNotMatch(refused.message ?? '', /Exception/);
  });
});
