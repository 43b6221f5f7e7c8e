import assert from 'node:assert/strict';
import { distinguishedName } from '../../sandbox/exchange/recipient.ts';
import { address, idOf, type MailTenant, mailTenant } from './exchange-fixture.ts';

const privateAddress = 'grace.private@mailbox.example';
const unchanged = /no settings of .* have been modified/;

describe('Get-Mailbox and Set-Mailbox', () => {
  let tenant: MailTenant;
  beforeEach(async () => {
    tenant = await mailTenant();
    tenant.person('grace');
    tenant.person('mara');
  });
  afterEach(() => tenant.sandbox.stop());

  it('shows a mailbox by address, object id, alias and distinguished name', async () => {
    for (const identity of [address('grace'), idOf('grace'), 'grace', distinguishedName(idOf('grace'))]) {
      const { value } = await tenant.run('Get-Mailbox', { Identity: identity });
      assert.equal(value[0]?.PrimarySmtpAddress, address('grace'), identity);
    }
  });

  it('answers 404 with the class name in the text for a person without a mailbox', async () => {
    tenant.person('nils', { mailbox: null });
    const { status, error } = await tenant.run('Get-Mailbox', { Identity: address('nils') });
    assert.equal(status, 404);
    assert.match(error, /ManagementObjectNotFoundException/);
  });

  it('shows only the selected properties and refuses unknown ones', async () => {
    const one = await tenant.run(
      'Get-Mailbox',
      { Identity: 'grace' },
      { query: '?$select=ForwardingAddress,RecipientTypeDetails' },
    );
    assert.deepEqual(one.value, [{ ForwardingAddress: null, RecipientTypeDetails: 'UserMailbox' }]);
    const other = await tenant.run('Get-Mailbox', { Identity: 'grace' }, { query: '?$select=Forwarding' });
    assert.equal(other.status, 400);
  });

  it('sets and clears forwarding, and warns with 200 when nothing changes', async () => {
    const set = {
      Identity: 'grace',
      ForwardingSmtpAddress: privateAddress,
      DeliverToMailboxAndForward: true,
    };
    assert.deepEqual((await tenant.run('Set-Mailbox', set)).warnings, []);
    assert.equal(
      (await tenant.run('Get-Mailbox', { Identity: 'grace' })).value[0]?.ForwardingSmtpAddress,
      `smtp:${privateAddress}`,
    );
    assert.match((await tenant.run('Set-Mailbox', set)).warnings[0] ?? '', unchanged);
    const clear = {
      Identity: 'grace',
      ForwardingSmtpAddress: null,
      ForwardingAddress: null,
      DeliverToMailboxAndForward: false,
    };
    await tenant.run('Set-Mailbox', clear);
    assert.equal(tenant.box('grace').forwardingSmtpAddress, null);
    assert.match((await tenant.run('Set-Mailbox', clear)).warnings[0] ?? '', unchanged);
  });

  it('forwards inside only to a recipient that exists', async () => {
    assert.equal(
      (await tenant.run('Set-Mailbox', { Identity: 'grace', ForwardingAddress: 'nobody' })).status,
      404,
    );
    await tenant.run('Set-Mailbox', { Identity: 'grace', ForwardingAddress: address('mara') });
    assert.equal(tenant.box('grace').forwardingAddress, idOf('mara'));
  });

  it('finds all forwarding of the tenant with two filters', async () => {
    await tenant.run('Set-Mailbox', { Identity: 'grace', ForwardingSmtpAddress: privateAddress });
    await tenant.run('Set-Mailbox', { Identity: 'mara', ForwardingAddress: 'grace' });
    const outside = await tenant.run('Get-Mailbox', {
      Filter: 'ForwardingSmtpAddress -ne $null',
      ResultSize: 'Unlimited',
    });
    assert.deepEqual(
      outside.value.map((row) => row.Alias),
      ['grace'],
    );
    const inside = await tenant.run('Get-Mailbox', {
      Filter: 'ForwardingAddress -ne $null',
      ResultSize: 'Unlimited',
    });
    assert.deepEqual(
      inside.value.map((row) => row.Alias),
      ['mara'],
    );
  });

  it('refuses a filter on a property that cannot be filtered, and one that cannot be read', async () => {
    for (const Filter of [
      "LitigationHoldDate -eq 'x'",
      'Alias -eq grace',
      "Alias -eq 'grace' -and",
      "Alias -gt 'a'",
    ]) {
      assert.equal((await tenant.run('Get-Mailbox', { Filter })).status, 400, Filter);
    }
  });

  it('changes send on behalf by hash table and finds it by distinguished name', async () => {
    const change = (part: Record<string, unknown>) => ({
      Identity: 'grace',
      GrantSendOnBehalfTo: { '@odata.type': '#Exchange.GenericHashTable', ...part },
    });
    await tenant.run('Set-Mailbox', change({ add: ['mara'] }));
    const Filter = `GrantSendOnBehalfTo -eq '${distinguishedName(idOf('mara'))}'`;
    assert.deepEqual(
      (await tenant.run('Get-Mailbox', { Filter })).value.map((row) => row.Alias),
      ['grace'],
    );
    await tenant.run('Set-Mailbox', change({ remove: address('mara') }));
    assert.deepEqual(tenant.box('grace').grantSendOnBehalfTo, []);
    assert.match((await tenant.run('Set-Mailbox', change({ remove: 'mara' }))).warnings[0] ?? '', unchanged);
    const untyped = { Identity: 'grace', GrantSendOnBehalfTo: { add: ['mara'] } };
    assert.equal((await tenant.run('Set-Mailbox', untyped)).status, 400);
  });

  it('converts to shared after a while, and only while licensed', async () => {
    tenant.sandbox.control.settings({ mailboxConversionSeconds: 60 });
    await tenant.run('Set-Mailbox', { Identity: 'grace', Type: 'Shared' });
    const type = async () =>
      (await tenant.run('Get-Mailbox', { Identity: 'grace' })).value[0]?.RecipientTypeDetails;
    assert.equal(await type(), 'UserMailbox');
    tenant.sandbox.control.moveClock({ advanceSeconds: 61 });
    assert.equal(await type(), 'SharedMailbox');
    tenant.person('olga', { licence: null });
    assert.equal((await tenant.run('Set-Mailbox', { Identity: 'olga', Type: 'Shared' })).status, 400);
  });

  it('refuses to share more than 50 GB without Plan 2', async () => {
    tenant.person('olga', { licence: 'one', mailbox: { sizeBytes: 63 * 1024 ** 3 } });
    assert.equal((await tenant.run('Set-Mailbox', { Identity: 'olga', Type: 'Shared' })).status, 400);
    tenant.person('pia', { licence: 'two', mailbox: { sizeBytes: 63 * 1024 ** 3 } });
    assert.equal((await tenant.run('Set-Mailbox', { Identity: 'pia', Type: 'Shared' })).status, 200);
  });

  it('shows a hold only when it has taken effect, with its date, and needs Plan 2', async () => {
    tenant.sandbox.control.settings({ litigationHoldSeconds: 1800 });
    const set = { Identity: 'grace', LitigationHoldEnabled: true, LitigationHoldDuration: 365 };
    assert.match((await tenant.run('Set-Mailbox', set)).warnings[0] ?? '', /60 minutes/);
    const row = async () => (await tenant.run('Get-Mailbox', { Identity: 'grace' })).value[0];
    assert.equal((await row())?.LitigationHoldEnabled, false);
    tenant.sandbox.control.moveClock({ advanceSeconds: 1801 });
    assert.equal((await row())?.LitigationHoldEnabled, true);
    assert.equal((await row())?.LitigationHoldDate, '2026-03-02T09:30:00Z');
    assert.equal((await row())?.LitigationHoldDuration, '365.00:00:00');
    assert.match((await tenant.run('Set-Mailbox', set)).warnings[0] ?? '', unchanged);
    tenant.person('olga', { licence: 'one' });
    assert.equal((await tenant.run('Set-Mailbox', { ...set, Identity: 'olga' })).status, 400);
  });

  it('refuses to hide a mailbox whose person comes from on-premises', async () => {
    tenant.person('hugo', { user: { onPremisesSyncEnabled: true } });
    const { status, error } = await tenant.run('Set-Mailbox', {
      Identity: 'hugo',
      HiddenFromAddressListsEnabled: true,
    });
    assert.equal(status, 400);
    assert.match(error, /on-premises organization/);
    assert.equal(
      (await tenant.run('Set-Mailbox', { Identity: 'grace', HiddenFromAddressListsEnabled: true })).status,
      200,
    );
    assert.equal(tenant.box('grace').hiddenFromAddressListsEnabled, true);
  });

  it('reads late when the tenant replicates late, and writes against the truth', async () => {
    tenant.sandbox.control.settings({ replication: { seconds: 5, searchSeconds: 0, perObject: {} } });
    tenant.sandbox.control.moveClock({ advanceSeconds: 10 });
    await tenant.run('Set-Mailbox', { Identity: 'grace', HiddenFromAddressListsEnabled: true });
    const hidden = async () =>
      (await tenant.run('Get-Mailbox', { Identity: 'grace' })).value[0]?.HiddenFromAddressListsEnabled;
    assert.equal(await hidden(), false);
    assert.match(
      (await tenant.run('Set-Mailbox', { Identity: 'grace', HiddenFromAddressListsEnabled: true }))
        .warnings[0] ?? '',
      unchanged,
    );
    tenant.sandbox.control.moveClock({ advanceSeconds: 6 });
    assert.equal(await hidden(), true);
  });
});

describe('who may call InvokeCommand', () => {
  let tenant: MailTenant;
  beforeEach(async () => {
    tenant = await mailTenant();
    tenant.person('grace');
  });
  afterEach(() => tenant.sandbox.stop());

  it('refuses a token for Graph, a token without the permission and an app without an Exchange role', async () => {
    const { control } = tenant.sandbox;
    control.registerApp({
      clientId: 'plain',
      roles: { outlook: [] },
      directoryRoles: ['Exchange Administrator'],
    });
    control.registerApp({ clientId: 'roleless', roles: { outlook: ['Exchange.ManageAsApp'] } });
    const get = { Identity: 'grace' };
    const wrong = await tenant.run('Get-Mailbox', get, {
      headers: { authorization: `Bearer ${control.token('mail')}` },
    });
    assert.equal(wrong.status, 401);
    assert.equal((await tenant.run('Get-Mailbox', get, { clientId: 'plain' })).status, 403);
    const roleless = await tenant.run('Get-Mailbox', get, { clientId: 'roleless' });
    assert.equal(roleless.status, 403);
    assert.match(roleless.error, /is not present in the role definition of the current user/);
  });

  it('refuses unknown cmdlets, unknown parameters and values of a wrong type', async () => {
    assert.match(
      (await tenant.run('Remove-Mailbox', { Identity: 'grace' })).error,
      /"Remove-Mailbox" cmdlet is not present in the role/,
    );
    const unknown = await tenant.run('Set-Mailbox', { Identity: 'grace', Forward: null });
    assert.match(unknown.error, /"Forward" parameter .* is not present in the role/);
    assert.equal(
      (await tenant.run('Set-Mailbox', { Identity: 'grace', HiddenFromAddressListsEnabled: 'true' })).status,
      400,
    );
    assert.equal((await tenant.run('Set-Mailbox', { Type: 'Shared' })).status, 400);
  });

  it('keeps litigation hold from a Recipient Administrator', async () => {
    const roles = { outlook: ['Exchange.ManageAsApp'] };
    tenant.sandbox.control.registerApp({
      clientId: 'recipients',
      roles,
      directoryRoles: ['Exchange Recipient Administrator'],
    });
    const more = { clientId: 'recipients' };
    const hold = await tenant.run('Set-Mailbox', { Identity: 'grace', LitigationHoldEnabled: true }, more);
    assert.match(hold.error, /not present in the role definition/);
    assert.equal((await tenant.run('Set-Mailbox', { Identity: 'grace', Type: 'Shared' }, more)).status, 200);
  });

  it('needs the anchor header', async () => {
    assert.equal(
      (await tenant.run('Get-Mailbox', { Identity: 'grace' }, { headers: { 'x-anchormailbox': '' } })).status,
      400,
    );
  });

  it('pages by posting the same body to the link, and refuses another body', async () => {
    for (const name of ['ada', 'ben', 'cas', 'dan']) tenant.person(name);
    const headers = { prefer: 'odata.maxpagesize=2' };
    const body = { ResultSize: 'Unlimited' };
    const first = await tenant.run('Get-Mailbox', body, { headers });
    const second = await tenant.run('Get-Mailbox', body, { headers, url: first.nextLink });
    const third = await tenant.run('Get-Mailbox', body, { headers, url: second.nextLink });
    assert.deepEqual(
      [first, second, third].map((page) => page.value.length),
      [2, 2, 1],
    );
    assert.equal(third.nextLink, '');
    assert.equal(
      (await tenant.run('Get-Mailbox', { ResultSize: 3 }, { headers, url: first.nextLink })).status,
      400,
    );
  });

  it('cuts a list at ResultSize and warns', async () => {
    for (const name of ['ada', 'ben', 'cas']) tenant.person(name);
    const { value, warnings } = await tenant.run('Get-Mailbox', { ResultSize: 2 });
    assert.equal(value.length, 2);
    assert.match(warnings[0] ?? '', /only the first 2 items/);
  });
});
