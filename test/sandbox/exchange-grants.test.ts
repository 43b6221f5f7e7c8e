import assert from 'node:assert/strict';
import { distinguishedName } from '../../sandbox/exchange/recipient.ts';
import { remove } from '../../sandbox/store.ts';
import { address, idOf, type MailTenant, mailTenant } from './exchange-fixture.ts';

const types = ['MailUniversalDistributionGroup', 'MailUniversalSecurityGroup'];
const bypass = { BypassSecurityGroupManagerCheck: true, Confirm: false };

describe('distribution lists through Exchange', () => {
  let tenant: MailTenant;
  beforeEach(async () => {
    tenant = await mailTenant();
    for (const name of ['grace', 'mara']) tenant.person(name);
    tenant.list('all-staff', ['grace', 'mara']);
    tenant.list('vault', ['grace'], { securityEnabled: true });
    tenant.list('team', ['grace'], { groupTypes: ['Unified'] });
    tenant.list('board', ['mara']);
  });
  afterEach(() => tenant.sandbox.stop());

  it('finds the lists of a member by distinguished name, without Microsoft 365 groups', async () => {
    const Filter = `Members -eq '${distinguishedName(idOf('grace'))}'`;
    const { value } = await tenant.run('Get-Recipient', { Filter, RecipientTypeDetails: types });
    assert.deepEqual(value.map((row) => row.Alias).toSorted(), ['all-staff', 'vault']);
    const all = await tenant.run('Get-Recipient', { Filter });
    assert.equal(all.value.length, 3);
  });

  it('takes a member off once, then answers that it is no member', async () => {
    const take = { Identity: idOf('all-staff'), Member: idOf('grace'), ...bypass };
    assert.equal((await tenant.run('Remove-DistributionGroupMember', take)).status, 200);
    const members = await tenant.run('Get-DistributionGroupMember', { Identity: idOf('all-staff') });
    assert.deepEqual(
      members.value.map((row) => row.ExternalDirectoryObjectId),
      [idOf('mara')],
    );
    assert.match(
      (await tenant.run('Remove-DistributionGroupMember', take)).error,
      /isn't a member of the group/,
    );
  });

  it('adds a member once, then says that it is one already', async () => {
    const add = { Identity: 'board', Member: address('grace'), BypassSecurityGroupManagerCheck: true };
    assert.equal((await tenant.run('Add-DistributionGroupMember', add)).status, 200);
    assert.match(
      (await tenant.run('Add-DistributionGroupMember', add)).error,
      /MemberAlreadyExistsException/,
    );
  });

  it('refuses a member change without the bypass, and the bypass to a Recipient Administrator', async () => {
    const take = { Identity: 'all-staff', Member: 'grace', Confirm: false };
    assert.match(
      (await tenant.run('Remove-DistributionGroupMember', take)).error,
      /only be performed by a manager/,
    );
    const roles = { outlook: ['Exchange.ManageAsApp'] };
    tenant.sandbox.control.registerApp({
      clientId: 'r',
      roles,
      directoryRoles: ['Exchange Recipient Administrator'],
    });
    const denied = await tenant.run(
      'Remove-DistributionGroupMember',
      { ...take, ...bypass },
      { clientId: 'r' },
    );
    assert.match(denied.error, /not present in the role definition/);
  });

  it('does not touch Microsoft 365 groups nor lists that come from on-premises', async () => {
    tenant.list('synced', ['grace'], { onPremisesSyncEnabled: true });
    const take = (name: string) =>
      tenant.run('Remove-DistributionGroupMember', { Identity: name, Member: 'grace', ...bypass });
    assert.equal((await take('team')).status, 404);
    assert.match((await take('synced')).error, /on-premises organization/);
  });

  it('wants Confirm:false before it removes anything', async () => {
    const take = { Identity: 'all-staff', Member: 'grace', BypassSecurityGroupManagerCheck: true };
    const { status, error } = await tenant.run('Remove-DistributionGroupMember', take);
    assert.equal(status, 400);
    assert.match(error, /Confirm:false/);
  });

  it('changes who manages a list and keeps at least one', async () => {
    const owners = (part: Record<string, unknown>) =>
      tenant.run('Set-DistributionGroup', {
        Identity: 'board',
        ManagedBy: { '@odata.type': '#Exchange.GenericHashTable', ...part },
        BypassSecurityGroupManagerCheck: true,
      });
    await owners({ add: ['grace', 'mara'] });
    await owners({ remove: ['grace'] });
    const group = await tenant.run('Get-DistributionGroup', { Identity: 'board' });
    assert.deepEqual(group.value[0]?.ManagedBy, [idOf('mara')]);
    assert.equal((await owners({ remove: ['mara'] })).status, 400);
  });
});

describe('rights on mailboxes', () => {
  let tenant: MailTenant;
  beforeEach(async () => {
    tenant = await mailTenant();
    for (const name of ['grace', 'mara', 'finance']) tenant.person(name);
  });
  afterEach(() => tenant.sandbox.stop());

  it('shows the owner and inherited entries next to real full access', async () => {
    await tenant.run('Add-MailboxPermission', {
      Identity: 'finance',
      User: 'grace',
      AccessRights: ['FullAccess'],
      AutoMapping: true,
    });
    const { value } = await tenant.run('Get-MailboxPermission', { Identity: 'finance' });
    const real = value.filter((row) => row.User !== 'NT AUTHORITY\\SELF' && row.IsInherited === false);
    assert.deepEqual(
      real.map((row) => row.User),
      [address('grace')],
    );
    assert.equal(value.length, 3);
    const own = await tenant.run('Get-MailboxPermission', { Identity: 'finance', User: 'grace' });
    assert.equal(own.value.length, 1);
  });

  it('warns with 200 when full access or send as is not there', async () => {
    const full = { Identity: 'finance', User: 'grace', AccessRights: ['FullAccess'], Confirm: false };
    const send = { Identity: 'finance', Trustee: 'grace', AccessRights: ['SendAs'], Confirm: false };
    const [one, two] = [
      await tenant.run('Remove-MailboxPermission', full),
      await tenant.run('Remove-RecipientPermission', send),
    ];
    assert.equal(one.status, 200);
    assert.match(one.warnings[0] ?? '', /because the ACE doesn't exist on the object/);
    assert.match(two.warnings[0] ?? '', /because the ACE isn't present/);
  });

  it('finds send as over the whole tenant with one call, and takes it off', async () => {
    for (const Identity of ['finance', 'mara']) {
      await tenant.run('Add-RecipientPermission', {
        Identity,
        Trustee: 'grace',
        AccessRights: ['SendAs'],
        Confirm: false,
      });
    }
    const find = () =>
      tenant.run('Get-RecipientPermission', { Trustee: address('grace'), ResultSize: 'Unlimited' });
    assert.equal((await find()).value.length, 2);
    await tenant.run('Remove-RecipientPermission', {
      Identity: 'mara',
      Trustee: 'grace',
      AccessRights: ['SendAs'],
      Confirm: false,
    });
    assert.deepEqual(
      (await find()).value.map((row) => row.Identity),
      [idOf('finance')],
    );
  });

  it('names a departed holder by its security identifier, which can be used to take the right off', async () => {
    const grant = { user: idOf('ghost'), accessRights: ['FullAccess'], isInherited: false, deny: false };
    tenant.person('ghost');
    tenant.box('finance').fullAccess.push(grant);
    remove(tenant.sandbox.control.state, 'users', idOf('ghost'));
    const { value } = await tenant.run('Get-MailboxPermission', { Identity: 'finance' });
    const User = String(value.at(-1)?.User);
    assert.match(User, /^S-1-5-21-/);
    await tenant.run('Remove-MailboxPermission', {
      Identity: 'finance',
      User,
      AccessRights: ['FullAccess'],
      Confirm: false,
    });
    assert.deepEqual(tenant.box('finance').fullAccess, []);
  });

  it('knows a calendar by its name in the language of the mailbox only', async () => {
    tenant.person('lukas', { mailbox: { language: 'de-DE' } });
    assert.equal(
      (await tenant.run('Get-MailboxFolderPermission', { Identity: 'lukas:\\Calendar' })).status,
      404,
    );
    const folders = await tenant.run('Get-MailboxFolderStatistics', {
      Identity: 'lukas',
      FolderScope: 'Calendar',
    });
    assert.equal(folders.value[0]?.Name, 'Kalender');
    const entry = { Identity: 'lukas:\\Kalender', User: 'grace' };
    const add = { ...entry, AccessRights: ['Editor'], SharingPermissionFlags: 'Delegate' };
    assert.equal((await tenant.run('Add-MailboxFolderPermission', add)).status, 200);
    assert.match(
      (await tenant.run('Add-MailboxFolderPermission', add)).error,
      /UserAlreadyExistsInPermissionEntryException/,
    );
    const { value } = await tenant.run('Get-MailboxFolderPermission', { Identity: 'lukas:\\Kalender' });
    assert.deepEqual(
      value.map((row) => row.User),
      ['Default', 'Anonymous', 'grace'],
    );
    assert.equal(
      (await tenant.run('Remove-MailboxFolderPermission', { ...entry, Confirm: false })).status,
      200,
    );
    assert.match(
      (await tenant.run('Remove-MailboxFolderPermission', { ...entry, Confirm: false })).error,
      /no existing permission entry/,
    );
  });
});
