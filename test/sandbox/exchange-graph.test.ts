import assert from 'node:assert/strict';
import type { CalendarEvent } from '../../sandbox/mailbox.ts';
import { address, idOf, type MailTenant, mailTenant } from './exchange-fixture.ts';

function meeting(id: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const time = (hour: string) => ({
    dateTime: `2026-03-09T${hour}:00:00.0000000`,
    timeZone: 'W. Europe Standard Time',
  });
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
  range: { type: 'noEnd', startDate: '2026-03-09' },
};
const base = {
  sequence: 1,
  isEnabled: true,
  isReadOnly: false,
  isHidden: false,
  hasError: false,
  conditions: {},
};
const actions = { forwardTo: [{ emailAddress: { address: 'grace.private@mail.example' } }] };

describe('mail and calendar through Graph', () => {
  let tenant: MailTenant;
  const grace = (path: string) => `/users/${idOf('grace')}${path}`;
  beforeEach(async () => {
    tenant = await mailTenant();
    tenant.person('mara');
    tenant.person('grace', {
      mailbox: {
        language: 'de-DE',
        rules: [
          { ...base, id: 'open', displayName: 'Private', actions },
          { ...base, id: 'hidden', displayName: '', isHidden: true, actions },
          { ...base, id: 'locked', displayName: 'Retention', isReadOnly: true, actions: {} },
        ],
        events: [
          meeting('planning'),
          meeting('invited', { isOrganizer: false }),
          meeting('weekly', { type: 'seriesMaster', recurrence: weekly }),
        ],
      },
    });
  });
  afterEach(() => tenant.sandbox.stop());

  it('does not list hidden rules, refuses to change read-only ones, and removes the others once', async () => {
    const rules = grace('/mailFolders/inbox/messageRules');
    assert.deepEqual(
      (await tenant.graph('GET', rules)).value.map((rule) => rule.id),
      ['open', 'locked'],
    );
    assert.equal((await tenant.graph('DELETE', `${rules}/hidden`)).status, 404);
    assert.equal((await tenant.graph('DELETE', `${rules}/locked`)).status, 400);
    assert.equal((await tenant.graph('PATCH', `${rules}/open`, { isEnabled: false })).body.isEnabled, false);
    assert.equal((await tenant.graph('DELETE', `${rules}/open`)).status, 204);
    assert.equal((await tenant.graph('DELETE', `${rules}/open`)).status, 404);
  });

  it('sets automatic replies and refuses a wrong zone and a schedule that ends before it starts', async () => {
    const settings = grace('/mailboxSettings');
    const automaticRepliesSetting = {
      status: 'alwaysEnabled',
      externalAudience: 'all',
      internalReplyMessage: 'left',
      externalReplyMessage: 'left',
    };
    const set = await tenant.graph('PATCH', settings, { automaticRepliesSetting });
    assert.equal(set.status, 200);
    const at = (day: string, timeZone = 'UTC') => ({ dateTime: `2026-03-${day}T00:00:00`, timeZone });
    const scheduled = (from: object, to: object) => ({
      automaticRepliesSetting: {
        status: 'scheduled',
        scheduledStartDateTime: from,
        scheduledEndDateTime: to,
      },
    });
    assert.equal((await tenant.graph('PATCH', settings, scheduled(at('10', 'Mars'), at('11')))).status, 400);
    assert.match(
      (await tenant.graph('PATCH', settings, scheduled(at('12'), at('11')))).error,
      /before the end/,
    );
    assert.equal(tenant.box('grace').automaticReplies.status, 'alwaysEnabled');
    const purpose = await tenant.graph('GET', `${settings}?$select=userPurpose`);
    assert.equal(purpose.body.userPurpose, 'user');
    assert.equal('timeZone' in purpose.body, false);
  });

  it('shows occurrences in a window, in UTC, and never the series itself', async () => {
    const view = await tenant.graph(
      'GET',
      grace('/calendarView?startDateTime=2026-03-09T00:00:00Z&endDateTime=2026-03-24T00:00:00Z'),
    );
    const seen = view.value.map((event) => [
      event.subject,
      (event.start as { dateTime: string }).dateTime.slice(0, 16),
      event.seriesMasterId,
    ]);
    assert.deepEqual(
      seen.filter(([subject]) => subject === 'weekly'),
      [
        ['weekly', '2026-03-09T09:00', 'weekly'],
        ['weekly', '2026-03-16T09:00', 'weekly'],
        ['weekly', '2026-03-23T09:00', 'weekly'],
      ],
    );
    assert.equal((await tenant.graph('GET', grace('/calendarView'))).status, 400);
  });

  it('cancels what it organises, tells the attendees once, and answers 404 to a repeat', async () => {
    const cancel = (id: string) =>
      tenant.graph('POST', grace(`/events/${id}/cancel`), { comment: 'Grace has left' });
    assert.equal((await cancel('planning')).status, 202);
    assert.equal((await cancel('planning')).status, 404);
    assert.match((await cancel('invited')).error, /need to be an organizer/);
    assert.equal((await cancel('weekly')).status, 202);
    assert.equal((await tenant.graph('GET', grace('/events/weekly'))).status, 404);
    assert.deepEqual(
      tenant.box('grace').messages.map((message) => message.subject),
      ['Canceled: planning', 'Canceled: weekly'],
    );
  });

  it('makes one event for one transactionId', async () => {
    const time = (hour: string) => ({ dateTime: `2026-03-12T${hour}:00:00`, timeZone: 'Europe/Berlin' });
    const event = {
      subject: 'First day',
      start: time('09'),
      end: time('10'),
      transactionId: 'JML-1',
      attendees: [],
    };
    const first = await tenant.graph('POST', grace('/events'), event);
    const second = await tenant.graph('POST', grace('/events'), event);
    assert.equal(first.status, 201);
    assert.equal(first.body.id, second.body.id);
    assert.equal((first.body.start as { dateTime: string }).dateTime, '2026-03-12T08:00:00.0000000');
  });

  it('tells the local name of the calendar', async () => {
    assert.equal((await tenant.graph('GET', grace('/calendar'))).body.name, 'Kalender');
  });

  it('keeps a sent draft with its headers, under a new id, and delivers it', async () => {
    const message = {
      subject: 'Welcome',
      toRecipients: [{ emailAddress: { address: address('mara') } }],
      internetMessageHeaders: [{ name: 'x-latchkey-step', value: 'JML-1' }],
    };
    const draft = await tenant.graph('POST', grace('/messages'), message);
    assert.equal((await tenant.graph('POST', grace(`/messages/${draft.body.id}/send`))).status, 202);
    assert.equal((await tenant.graph('POST', grace(`/messages/${draft.body.id}/send`))).status, 404);
    const sent = await tenant.graph(
      'GET',
      grace('/mailFolders/sentitems/messages?$select=subject,internetMessageHeaders'),
    );
    assert.deepEqual(sent.value[0]?.internetMessageHeaders, message.internetMessageHeaders);
    const plain = await tenant.graph('GET', grace('/mailFolders/sentitems/messages'));
    assert.equal('internetMessageHeaders' in (plain.value[0] ?? {}), false);
    const inbox = await tenant.graph('GET', `/users/${idOf('mara')}/mailFolders/inbox/messages`);
    assert.equal(inbox.value.length, 1);
    const wrong = { ...message, internetMessageHeaders: [{ name: 'Precedence', value: 'bulk' }] };
    assert.equal((await tenant.graph('POST', grace('/messages'), wrong)).status, 400);
    assert.equal(
      (await tenant.graph('POST', grace('/sendMail'), { message: { subject: 'to nobody' } })).status,
      400,
    );
    assert.equal((await tenant.graph('POST', grace('/sendMail'), { message })).status, 202);
  });

  it('answers 404 without a mailbox and 403 for a mailbox outside the access policy of the app', async () => {
    tenant.person('nils', { mailbox: null });
    assert.equal(
      (await tenant.graph('GET', `/users/${idOf('nils')}/mailFolders/inbox/messageRules`)).status,
      404,
    );
    tenant.sandbox.control.registerApp({
      clientId: 'graph',
      roles: ['Mail.Send'],
      mailboxes: [address('mara')],
    });
    const message = { subject: 'x', toRecipients: [{ emailAddress: { address: address('mara') } }] };
    assert.equal((await tenant.graph('POST', grace('/sendMail'), { message })).status, 403);
    assert.equal((await tenant.graph('POST', `/users/${idOf('mara')}/sendMail`, { message })).status, 202);
  });
});

describe('OneDrive through Graph and its site', () => {
  let tenant: MailTenant;
  const siteUrl = 'https://contoso-my.sharepoint.com/personal/grace_contoso_com';
  const invitation = {
    recipients: [{ email: address('mara') }],
    roles: ['write'],
    requireSignIn: true,
    sendInvitation: false,
  };
  const root = '/drives/d1/items/root';
  beforeEach(async () => {
    tenant = await mailTenant();
    for (const name of ['grace', 'mara']) tenant.person(name);
    const items = [{ id: 'i1', name: 'Handover', folder: { childCount: 0 }, size: 10, parentId: null }];
    tenant.sandbox.control.state.drives.set(idOf('grace'), {
      ...{
        id: 'd1',
        userId: idOf('grace'),
        siteUrl,
        readyFrom: 0,
        items,
        permissions: [],
        siteAdmins: [address('grace')],
      },
    });
  });
  afterEach(() => tenant.sandbox.stop());

  it('answers 404 for a drive that was never provisioned', async () => {
    assert.equal((await tenant.graph('GET', `/users/${idOf('mara')}/drive`)).status, 404);
    assert.equal((await tenant.graph('GET', `/users/${idOf('grace')}/drive`)).body.id, 'd1');
    assert.deepEqual(
      (await tenant.graph('GET', `${root}/children`)).value.map((one) => one.name),
      ['Handover'],
    );
  });

  it('shares once with the same person, until the date given, and takes the share back', async () => {
    const expirationDateTime = '2026-04-01T00:00:00Z';
    const first = await tenant.graph('POST', `${root}/invite`, { ...invitation, expirationDateTime });
    const again = await tenant.graph('POST', `${root}/invite`, { ...invitation, expirationDateTime });
    assert.equal(first.value[0]?.id, again.value[0]?.id);
    const list = () => tenant.graph('GET', `${root}/permissions`);
    assert.equal((await list()).value[0]?.expirationDateTime, expirationDateTime);
    assert.equal(tenant.sandbox.control.truth(idOf('mara'))?.mail.drivesOpen[0]?.owner, idOf('grace'));
    tenant.sandbox.control.moveClock({ at: '2026-04-02T00:00:00Z' });
    assert.deepEqual((await list()).value, []);
    const open = await tenant.graph('POST', `${root}/invite`, invitation);
    assert.equal((await tenant.graph('DELETE', `${root}/permissions/${open.value[0]?.id}`)).status, 204);
    assert.equal((await tenant.graph('DELETE', `${root}/permissions/${open.value[0]?.id}`)).status, 404);
  });

  it('refuses to share with strangers, without sign-in, or into the past', async () => {
    const stranger = { ...invitation, recipients: [{ email: 'nobody@elsewhere.example' }] };
    const past = { ...invitation, expirationDateTime: '2026-01-01T00:00:00Z' };
    for (const body of [
      stranger,
      { ...invitation, requireSignIn: false },
      past,
      { ...invitation, roles: ['admin'] },
    ]) {
      assert.equal((await tenant.graph('POST', `${root}/invite`, body)).status, 400);
    }
  });

  it('makes the manager an owner of the site through a certificate only', async () => {
    const { control } = tenant.sandbox;
    control.registerApp({ clientId: 'secret', roles: { sharepoint: ['Sites.FullControl.All'] } });
    control.registerApp({
      clientId: 'certificate',
      certificate: 'public key',
      roles: { sharepoint: ['Sites.FullControl.All'] },
    });
    const site = `${tenant.sandbox.url}/_sharepoint/contoso-my.sharepoint.com/personal/grace_contoso_com/_api/web`;
    const call = (clientId: string, path: string, body?: object, more: Record<string, string> = {}) => {
      const token = control.token(clientId, 'https://contoso-my.sharepoint.com');
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more };
      return fetch(site + path, {
        method: body ? 'POST' : 'GET',
        headers,
        body: body && JSON.stringify(body),
      });
    };
    const logonName = `i:0#.f|membership|${address('mara')}`;
    assert.equal((await call('secret', '/ensureuser', { logonName })).status, 401);
    const user = (await (await call('certificate', '/ensureuser', { logonName })).json()) as {
      Id: number;
      IsSiteAdmin: boolean;
    };
    assert.equal(user.IsSiteAdmin, false);
    const path = `/getuserbyid(${user.Id})`;
    assert.equal((await call('certificate', path, { IsSiteAdmin: true })).status, 400);
    const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
    assert.equal((await call('certificate', path, { IsSiteAdmin: true }, merge)).status, 204);
    const owners = (await (await call('certificate', '/siteusers')).json()) as { value: { Email: string }[] };
    assert.deepEqual(
      owners.value.map((one) => one.Email),
      [address('grace'), address('mara')],
    );
  });
});
