import { type CalendarEvent, grant, type InboxRule, type MobileDevice } from '../mailbox.ts';
import { addMailbox, type Builder, daysAgo } from './build.ts';
import { cast } from './cast.ts';

const graceBytes = 31 * 1024 ** 3;
const privateAddress = 'grace.private@mail.example';
const home = [{ emailAddress: { name: 'Grace', address: privateAddress } }];

function rules(): InboxRule[] {
  const base = {
    sequence: 1,
    isEnabled: true,
    isReadOnly: false,
    isHidden: false,
    hasError: false,
    conditions: {},
  };
  const invoices = { subjectContains: ['invoice'] };
  return [
    {
      ...base,
      id: 'rule-grace-1',
      displayName: 'Invoices to home',
      conditions: invoices,
      actions: { forwardTo: home },
    },
    {
      ...base,
      id: 'rule-grace-2',
      displayName: '',
      sequence: 2,
      isHidden: true,
      actions: { redirectTo: home },
    },
    {
      ...base,
      id: 'rule-grace-3',
      displayName: 'Retention',
      sequence: 3,
      isReadOnly: true,
      actions: { markAsRead: true },
    },
  ];
}

function phones(builder: Builder): MobileDevice[] {
  const base = { firstSyncTime: daysAgo(builder, 300), status: 'DeviceOk', pendingWipe: null, wiped: [] };
  return [
    { ...base, id: 'GRACEIPHONE01', deviceType: 'iPhone', deviceModel: 'iPhone 15' },
    { ...base, id: 'GRACEIPAD0002', deviceType: 'iPad', deviceModel: 'iPad Pro' },
  ];
}

/** Day of the week is Monday, on or after the day that lies `days` ahead. */
function mondayAfter(builder: Builder, days: number): string {
  const dayMs = 24 * 3600 * 1000;
  const from = builder.now + days * dayMs;
  const ahead = (8 - new Date(from).getUTCDay()) % 7;
  return new Date(from + ahead * dayMs).toISOString().slice(0, 10);
}

function meeting(
  builder: Builder,
  plan: { id: string; subject: string; day: string; own?: boolean },
): CalendarEvent {
  const at = (hour: string) => ({ dateTime: `${plan.day}T${hour}:00:00.0000000`, timeZone: 'UTC' });
  const people = [cast.graceDelegate, cast.jonasWeber, cast.headOfTreasury].map((id) =>
    builder.state.tables.users.get(id),
  );
  const address = (id: string): string => builder.state.tables.users.get(id)?.mail ?? '';
  const own = plan.own ?? true;
  const organizer = own ? cast.graceOkonkwo : cast.ceo;
  return {
    ...{
      id: plan.id,
      transactionId: null,
      subject: plan.subject,
      body: { contentType: 'text', content: '' },
    },
    ...{ start: at('10'), end: at('11'), type: 'singleInstance', seriesMasterId: null, recurrence: null },
    ...{ isOrganizer: own, isCancelled: false, createdDateTime: daysAgo(builder, 40) },
    organizer: {
      emailAddress: {
        address: address(organizer),
        name: builder.state.tables.users.get(organizer)?.displayName ?? '',
      },
    },
    attendees: people.flatMap((user) =>
      user ? [{ emailAddress: { address: user.mail ?? '', name: user.displayName }, type: 'required' }] : [],
    ),
  };
}

function meetings(builder: Builder): CalendarEvent[] {
  const day = (days: number): string => daysAgo(builder, -days).slice(0, 10);
  const first = mondayAfter(builder, -60);
  const weekly = {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
    range: { type: 'noEnd', startDate: first },
  };
  const series = meeting(builder, { id: 'event-grace-2', subject: 'Finance weekly', day: first });
  return [
    meeting(builder, { id: 'event-grace-1', subject: 'Quarterly close', day: day(9) }),
    { ...series, type: 'seriesMaster', recurrence: weekly },
    meeting(builder, { id: 'event-grace-3', subject: 'Board dinner', day: day(5), own: false }),
    meeting(builder, { id: 'event-grace-4', subject: 'Budget review', day: day(-20) }),
    { ...meeting(builder, { id: 'event-grace-5', subject: 'Focus time', day: day(6) }), attendees: [] },
  ];
}

/** Calendars that Grace may edit: the chief executive's and the treasurer's, whose mailboxes speak German. */
function heldByGrace(builder: Builder): void {
  const delegate = grant(cast.graceOkonkwo, 'Editor', { sharingFlags: ['Delegate'] });
  const ceo = addMailbox(builder, cast.ceo);
  ceo.folderPermissions = { Calendar: [delegate] };
  ceo.grantSendOnBehalfTo = [cast.graceOkonkwo];
  addMailbox(builder, cast.headOfTreasury).folderPermissions = {
    Calendar: [grant(cast.graceOkonkwo, 'Reviewer')],
  };
}

/** The mail side of the chief financial officer: forwarding, rules, delegations both ways, meetings, phones, 31 GB. */
export function seedGraceMail(builder: Builder): void {
  const delegate = cast.graceDelegate;
  Object.assign(addMailbox(builder, cast.graceOkonkwo), {
    forwardingSmtpAddress: privateAddress,
    deliverToMailboxAndForward: true,
    fullAccess: [grant(delegate, 'FullAccess')],
    sendAs: [grant(delegate, 'SendAs')],
    grantSendOnBehalfTo: [delegate],
    folderPermissions: { Calendar: [grant(delegate, 'Editor', { sharingFlags: ['Delegate'] })] },
    rules: rules(),
    events: meetings(builder),
    mobileDevices: phones(builder),
    sizeBytes: graceBytes,
    itemCount: 187_000,
  });
  heldByGrace(builder);
}
