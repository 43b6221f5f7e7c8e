import assert from 'node:assert/strict';
import type { CalendarEvent, InboxRule, MobileDevice } from '../../sandbox/mailbox.ts';
import { address, idOf, type MailTenant, mailTenant } from './exchange-fixture.ts';

function rule(displayName: string, more: Partial<InboxRule> = {}): InboxRule {
  const flags = { isEnabled: true, isReadOnly: false, isHidden: false, hasError: false };
  const forwardTo = [{ emailAddress: { name: 'Private', address: 'grace.private@mailbox.example' } }];
  return {
    id: `id-${displayName}`,
    displayName,
    sequence: 1,
    ...flags,
    conditions: {},
    actions: { forwardTo },
    ...more,
  };
}

function meeting(id: string, day: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const time = (hour: string) => ({ dateTime: `${day}T${hour}:00:00.0000000`, timeZone: 'UTC' });
  return {
    ...{
      id,
      transactionId: null,
      subject: id,
      body: { contentType: 'text', content: '' },
      start: time('10'),
      end: time('11'),
    },
    ...{
      type: 'singleInstance',
      seriesMasterId: null,
      recurrence: null,
      isOrganizer: true,
      isCancelled: false,
    },
    organizer: { emailAddress: { address: address('grace'), name: 'grace' } },
    attendees: [{ emailAddress: { address: address('mara') }, type: 'required' }],
    createdDateTime: '2026-01-01T00:00:00Z',
    ...more,
  };
}

const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
  range: { type: 'noEnd', startDate: '2026-02-02' },
};

const phone: MobileDevice = {
  ...{ id: 'phone-1', deviceType: 'iPhone', deviceModel: 'iPhone 15', firstSyncTime: '2025-05-05T08:00:00Z' },
  ...{ status: 'DeviceOk', pendingWipe: null, wiped: [] },
};

describe('what lies in a mailbox, through Exchange', () => {
  let tenant: MailTenant;
  beforeEach(async () => {
    tenant = await mailTenant();
    tenant.person('mara');
    tenant.person('grace', {
      mailbox: {
        rules: [rule('Private copies'), rule('', { id: 'id-hidden', isHidden: true })],
        events: [
          meeting('planning', '2026-03-10'),
          meeting('past', '2026-02-10'),
          meeting('dentist', '2026-03-11', { attendees: [] }),
          meeting('invited', '2026-03-12', { isOrganizer: false }),
          meeting('weekly', '2026-02-02', { type: 'seriesMaster', recurrence: weekly }),
        ],
        mobileDevices: [phone],
        sizeBytes: 33_285_996_544,
        itemCount: 120_000,
      },
    });
  });
  afterEach(() => tenant.sandbox.stop());

  it('lists hidden rules only when asked, with the system rules next to them', async () => {
    const plain = await tenant.run('Get-InboxRule', { Mailbox: 'grace' });
    assert.deepEqual(
      plain.value.map((row) => row.Name),
      ['Private copies'],
    );
    assert.deepEqual(plain.value[0]?.ForwardTo, ['"Private" [SMTP:grace.private@mailbox.example]']);
    await tenant.run('Set-MailboxAutoReplyConfiguration', {
      Identity: 'grace',
      AutoReplyState: 'Enabled',
      InternalMessage: 'away',
    });
    const all = await tenant.run('Get-InboxRule', { Mailbox: 'grace', IncludeHidden: true });
    assert.deepEqual(
      all.value.map((row) => row.Name),
      ['Private copies', '', 'Junk E-Mail Rule', 'Microsoft.Exchange.OOF.AllExternalSenders.Global'],
    );
  });

  it('removes a rule by its identity, and answers 404 the second time', async () => {
    const { value } = await tenant.run('Get-InboxRule', { Mailbox: 'grace', IncludeHidden: true });
    const take = { Mailbox: 'grace', Identity: value[1]?.Identity, Confirm: false };
    assert.equal((await tenant.run('Remove-InboxRule', take)).status, 200);
    assert.deepEqual(
      tenant.box('grace').rules.map((one) => one.displayName),
      ['Private copies'],
    );
    assert.equal((await tenant.run('Remove-InboxRule', take)).status, 404);
  });

  it('previews and cancels only future meetings that it organises for others, once', async () => {
    const all = { Identity: 'grace', QueryWindowInDays: 730, CancelOrganizedMeetings: true };
    const preview = await tenant.run('Remove-CalendarEvents', { ...all, PreviewOnly: true });
    assert.deepEqual(
      preview.value.map((row) => row.Subject),
      ['planning', 'weekly'],
    );
    assert.equal(tenant.box('grace').messages.length, 0);
    await tenant.run('Remove-CalendarEvents', { ...all, Confirm: false });
    await tenant.run('Remove-CalendarEvents', { ...all, Confirm: false });
    const sent = tenant.box('grace').messages.map((message) => message.subject);
    assert.deepEqual(sent, ['Canceled: planning', 'Canceled: weekly']);
    const left = tenant.box('grace').events.map((event) => event.id);
    assert.deepEqual(left, ['past', 'dentist', 'invited', 'weekly']);
    assert.deepEqual((await tenant.run('Remove-CalendarEvents', { ...all, PreviewOnly: true })).value, []);
  });

  it('cancels nothing without CancelOrganizedMeetings, and refuses an endless window', async () => {
    const none = await tenant.run('Remove-CalendarEvents', {
      Identity: 'grace',
      QueryWindowInDays: 30,
      Confirm: false,
    });
    assert.match(none.warnings[0] ?? '', /No meetings were cancelled/);
    const endless = {
      Identity: 'grace',
      QueryWindowInDays: 4000,
      CancelOrganizedMeetings: true,
      Confirm: false,
    };
    assert.equal((await tenant.run('Remove-CalendarEvents', endless)).status, 400);
  });

  it('erases the whole phone unless AccountOnly is given', async () => {
    const { value } = await tenant.run('Get-MobileDevice', { Mailbox: 'grace' });
    const device = { Identity: value[0]?.Identity, Confirm: false };
    await tenant.run('Clear-MobileDevice', { ...device, AccountOnly: true });
    const status = async () => (await tenant.run('Get-MobileDevice', { Mailbox: 'grace' })).value[0]?.Status;
    assert.equal(await status(), 'AccountOnlyDeviceWipePending');
    tenant.sandbox.control.moveClock({ advanceSeconds: 61 });
    assert.equal(await status(), 'AccountOnlyDeviceWipeSucceeded');
    await tenant.run('Clear-MobileDevice', device);
    tenant.sandbox.control.moveClock({ advanceSeconds: 61 });
    assert.equal(await status(), 'DeviceWipeSucceeded');
  });

  it('drops only the partnership with Remove-MobileDevice, so that a pending wipe is lost', async () => {
    const device = { Identity: 'phone-1', Confirm: false };
    await tenant.run('Clear-MobileDevice', { ...device, AccountOnly: true });
    await tenant.run('Remove-MobileDevice', device);
    assert.deepEqual(tenant.box('grace').mobileDevices, []);
    assert.equal((await tenant.run('Clear-MobileDevice', device)).status, 404);
  });

  it('blocks protocols and warns when they are blocked already', async () => {
    const block = {
      Identity: 'grace',
      ActiveSyncEnabled: false,
      OWAEnabled: false,
      ImapEnabled: false,
      PopEnabled: false,
      MAPIEnabled: false,
    };
    await tenant.run('Set-CASMailbox', block);
    const { value } = await tenant.run('Get-CASMailbox', { Identity: 'grace' });
    assert.equal(value[0]?.OWAEnabled, false);
    assert.match((await tenant.run('Set-CASMailbox', block)).warnings[0] ?? '', /have been modified/);
  });

  it('writes the size of a mailbox as text with the bytes in brackets', async () => {
    const { value } = await tenant.run('Get-MailboxStatistics', { Identity: 'grace' });
    assert.equal(value[0]?.TotalItemSize, '31 GB (33,285,996,544 bytes)');
  });

  it('refuses a schedule of automatic replies that ends before it starts', async () => {
    const wrong = {
      Identity: 'grace',
      AutoReplyState: 'Scheduled',
      StartTime: '2026-04-02T00:00:00Z',
      EndTime: '2026-04-01T00:00:00Z',
    };
    assert.equal((await tenant.run('Set-MailboxAutoReplyConfiguration', wrong)).status, 400);
    assert.equal(
      (await tenant.run('Set-MailboxAutoReplyConfiguration', { Identity: 'grace', AutoReplyState: 'On' }))
        .status,
      400,
    );
  });
});

describe('the published admin API', () => {
  let tenant: MailTenant;
  const call = (endpoint: string, name: string, parameters: Record<string, unknown> = {}) =>
    tenant.run(name, parameters, {
      url: `/adminapi/v2.0/${tenant.sandbox.control.state.tenantId}/${endpoint}`,
    });
  beforeEach(async () => {
    tenant = await mailTenant();
    for (const name of ['grace', 'mara']) tenant.person(name);
    tenant.list('board', ['grace']);
  });
  afterEach(() => tenant.sandbox.stop());

  it('reads mailboxes and members and writes send on behalf, nothing else', async () => {
    assert.equal((await call('Mailbox', 'Get-Mailbox', { Identity: 'grace' })).value.length, 1);
    assert.equal(
      (await call('DistributionGroupMember', 'Get-DistributionGroupMember', { Identity: 'board' })).value
        .length,
      1,
    );
    assert.equal(
      (await call('Mailbox', 'Set-Mailbox', { Identity: 'grace', GrantSendOnBehalfTo: ['mara'] })).status,
      200,
    );
    assert.deepEqual(tenant.box('grace').grantSendOnBehalfTo, [idOf('mara')]);
    const shared = await call('Mailbox', 'Set-Mailbox', { Identity: 'grace', Type: 'Shared' });
    assert.match(shared.error, /not present in the role definition/);
    const member = {
      Identity: 'board',
      Member: 'grace',
      BypassSecurityGroupManagerCheck: true,
      Confirm: false,
    };
    assert.equal(
      (await call('DistributionGroupMember', 'Remove-DistributionGroupMember', member)).status,
      403,
    );
    assert.equal(
      (await call('MailboxPermission', 'Get-MailboxPermission', { Identity: 'grace' })).status,
      400,
    );
  });

  it('needs the permission of its own', async () => {
    tenant.sandbox.control.registerApp({
      clientId: 'first',
      roles: { outlook: ['Exchange.ManageAsApp'] },
      directoryRoles: ['Exchange Administrator'],
    });
    const url = `/adminapi/v2.0/${tenant.sandbox.control.state.tenantId}/Mailbox`;
    assert.equal(
      (await tenant.run('Get-Mailbox', { Identity: 'grace' }, { url, clientId: 'first' })).status,
      403,
    );
  });
});
