import { randomUUID } from 'node:crypto';
import { type Answer, bodyString, type Call, type JsonObject, param } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import type { CalendarEvent } from '../mailbox.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Needs, type Route } from '../router.ts';
import { folderName } from './folders.ts';
import { itemNotFound, type MailUser, mailRefusal, mailUser, mailUserToWrite } from './mail-user.ts';
import { changeMailbox } from './mailbox-store.ts';
import { instantOf, knownZone, occurrencesIn } from './occurrences.ts';
import { callOff, sentMessage } from './outgoing.ts';

const pageMax = 1000;

/** Times come out in UTC, as they do without a Prefer header. */
function shown(event: CalendarEvent): object {
  const utc = (time: CalendarEvent['start']): CalendarEvent['start'] => {
    return { dateTime: `${new Date(instantOf(time)).toISOString().slice(0, 19)}.0000000`, timeZone: 'UTC' };
  };
  return { ...event, start: utc(event.start), end: utc(event.end) };
}

function edge(call: Call, name: string): number {
  const at = Date.parse(call.query.get(name) ?? '');
  if (Number.isNaN(at))
    throw mailRefusal(
      'ErrorInvalidParameter',
      `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime; ${name} cannot be read.`,
    );
  return at;
}

function calendarView(call: Call): Answer {
  const { mailbox } = mailUser(call);
  const window = { from: edge(call, 'startDateTime'), to: edge(call, 'endDateTime') };
  if (window.to < window.from)
    throw mailRefusal('ErrorInvalidParameter', 'EndDateTime must not be before StartDateTime.');
  const query = new URLSearchParams(call.query);
  const items = occurrencesIn(mailbox.events, window).map(shown);
  return collection({ ...call, query }, { type: 'event', items, pageMax });
}

function listEvents(call: Call): Answer {
  return collection(call, { type: 'event', items: mailUser(call).mailbox.events.map(shown), pageMax });
}

/** The event of the path; one occurrence of a series is found through the series. */
function find(call: Call, { mailbox }: MailUser): CalendarEvent {
  const id = param(call, 'event-id');
  const [masterId, day] = id.split(/\.(?=\d{4}-\d\d-\d\d$)/);
  const event = mailbox.events.find((one) => one.id === masterId);
  if (!event) throw itemNotFound(call, 'event-id');
  if (day === undefined) return event;
  const from = Date.parse(`${day}T00:00:00Z`) - 24 * 3600 * 1000;
  const occurrence = occurrencesIn([event], { from, to: from + 3 * 24 * 3600 * 1000 }).find(
    (one) => one.id === id,
  );
  if (!occurrence) throw itemNotFound(call, 'event-id');
  return occurrence;
}

function getEvent(call: Call): Answer {
  return single(call, 'event', shown(find(call, mailUser(call))));
}

function cancelEvent(call: Call): Answer {
  const one = mailUserToWrite(call);
  const event = find(call, one);
  const comment = call.body.comment ?? call.body.Comment ?? '';
  if (typeof comment !== 'string') throw mailRefusal('RequestBodyRead', 'comment is a string.');
  if (!event.isOrganizer)
    throw mailRefusal(
      'ErrorAccessDenied',
      "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    );
  if (event.attendees.length === 0)
    throw mailRefusal('ErrorInvalidRequest', 'The event has no attendees: it is not a meeting.');
  if (event.type === 'occurrence')
    throw mailRefusal('ErrorInvalidRequest', 'This tenant cancels a whole series, not one occurrence.');
  callOff(call.state, one.mailbox, { gone: [event], left: [], at: call.now, comment });
  return { status: 202 };
}

function timeOf(call: Call, name: string): CalendarEvent['start'] {
  const time = call.body[name] as Partial<CalendarEvent['start']> | undefined;
  const read = { dateTime: String(time?.dateTime), timeZone: String(time?.timeZone) };
  if (!knownZone(read.timeZone))
    throw mailRefusal('TimeZoneNotSupportedException', 'The time zone is not supported.');
  if (Number.isNaN(instantOf(read)))
    throw mailRefusal('ErrorPropertyValidationFailure', `${name} is missing or cannot be read.`);
  return read;
}

const writable = [
  'subject',
  'body',
  'start',
  'end',
  'attendees',
  'transactionId',
  'location',
  'isOnlineMeeting',
  'isAllDay',
  'showAs',
  'reminderMinutesBeforeStart',
];

function newEvent(call: Call, { user }: MailUser): CalendarEvent {
  const unknown = Object.keys(call.body).find((name) => !name.startsWith('@') && !writable.includes(name));
  if (unknown) throw mailRefusal('ErrorInvalidRequest', `The property '${unknown}' cannot be set here.`);
  const [start, end] = [timeOf(call, 'start'), timeOf(call, 'end')];
  if (instantOf(end) < instantOf(start))
    throw mailRefusal('ErrorPropertyValidationFailure', 'The event ends before it starts.');
  const { body, attendees, transactionId } = call.body;
  return {
    id: randomUUID(),
    transactionId: typeof transactionId === 'string' ? transactionId : null,
    subject: bodyString(call, 'subject'),
    body: (body ?? { contentType: 'text', content: '' }) as CalendarEvent['body'],
    ...{
      start,
      end,
      type: 'singleInstance',
      seriesMasterId: null,
      recurrence: null,
      isOrganizer: true,
      isCancelled: false,
    },
    organizer: { emailAddress: { address: user.mail ?? user.userPrincipalName, name: user.displayName } },
    attendees: (Array.isArray(attendees) ? attendees : []) as CalendarEvent['attendees'],
    createdDateTime: isoSeconds(call.now),
  };
}

/** The same transactionId makes no second event: the first one is answered again. */
function createEvent(call: Call): Answer {
  const one = mailUserToWrite(call);
  const { transactionId } = call.body as JsonObject;
  const known = one.mailbox.events.find(
    (event) => typeof transactionId === 'string' && event.transactionId === transactionId,
  );
  if (known) return { status: 201, body: shown(known) };
  const event = newEvent(call, one);
  const toRecipients = event.attendees.map(({ emailAddress }) => ({ emailAddress }));
  const invitations =
    toRecipients.length > 0
      ? [sentMessage(one.mailbox, { subject: event.subject, body: event.body, toRecipients }, call.now)]
      : [];
  changeMailbox(call.state, one.user.id, {
    events: [...one.mailbox.events, event],
    messages: [...one.mailbox.messages, ...invitations],
  });
  return { status: 201, body: shown(event) };
}

/** The default calendar: its name is the one that Exchange's folder cmdlets need. */
function getCalendar(call: Call): Answer {
  const { user, mailbox } = mailUser(call);
  const owner = { name: user.displayName, address: user.mail ?? user.userPrincipalName };
  const name = folderName(mailbox.language, 'Calendar');
  return single(call, 'calendar', {
    id: `calendar-${user.id}`,
    name,
    isDefaultCalendar: true,
    canEdit: true,
    owner,
  });
}

const read: Needs = {
  permissions: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  area: 'outlook',
};
const write: Needs = { permissions: ['Calendars.ReadWrite'], area: 'outlook' };

export const eventRoutes: Route[] = [
  graphRoute('GET /users/{user-id}/calendar', read, getCalendar),
  graphRoute('GET /users/{user-id}/calendarView', read, calendarView),
  graphRoute('GET /users/{user-id}/events', read, listEvents),
  graphRoute('POST /users/{user-id}/events', write, createEvent),
  graphRoute('GET /users/{user-id}/events/{event-id}', read, getEvent),
  graphRoute('POST /users/{user-id}/events/{event-id}/cancel', write, cancelEvent),
];
