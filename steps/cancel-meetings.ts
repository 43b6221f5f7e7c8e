import { directoryId } from '../core/account.ts';
import { exchange } from '../core/calls.ts';
import { mailboxAnchor } from '../core/mailbox.ts';
import { type Decoder, query, shape } from '../core/reader.ts';
import { defineStep } from '../core/step.ts';

interface Meeting {
  readonly id: string;
  readonly subject: string;
  readonly start: string;
}
interface Facts {
  /** Meetings that the person organises with others, from the last day on; a series counts once. */
  readonly meetings: readonly Meeting[];
}

const step = 'cancel-meetings';
const scope = 'meetings';
const windowDays = 730;
const dayMillis = 86_400_000;

const decoder: Decoder<(Meeting & { readonly own: boolean }) | null> = shape
  .object({
    id: shape.string(),
    subject: shape.string().nullish(),
    start: shape.object({ dateTime: shape.string() }),
    isOrganizer: shape.boolean(),
    isCancelled: shape.boolean().nullish(),
    attendees: shape.array(shape.unknown()).nullish(),
    seriesMasterId: shape.string().nullish(),
  })
  .transform((event) => ({
    id: event.seriesMasterId ?? event.id,
    subject: event.subject ?? '',
    start: `${event.start.dateTime.replace(/Z$/, '')}Z`,
    own: event.isOrganizer && event.isCancelled !== true && (event.attendees ?? []).length > 0,
  }));

/** One entry per meeting or series, earliest occurrence first; what has begun is left alone. */
function upcoming(
  events: readonly (Meeting & { readonly own: boolean })[],
  from: string,
): readonly Meeting[] {
  const found = new Map<string, Meeting>();
  for (const { own, ...meeting } of events) {
    if (own && Date.parse(meeting.start) >= Date.parse(from) && !found.has(meeting.id))
      found.set(meeting.id, meeting);
  }
  return [...found.values()];
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Cancel meetings', de: 'Besprechungen absagen' },
  why: 'Rooms and other people’s calendars stay blocked by meetings whose organiser is gone; nobody else can cancel them later.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['Calendars.ReadBasic', 'Exchange.ManageAsApp'],
  cmdlets: ['Remove-CalendarEvents'],
  retry: 'once',
  controls: ['NIST PS-4 e'],
  settleMinutes: 1,
  proofMinutesMax: 60,
  byHand: {
    audience: 'technician',
    sentence: {
      en: 'Exchange refused. Cancel the future meetings that {name} organises.',
      de: 'Exchange hat abgelehnt. Bitte die künftigen Besprechungen absagen, die {name} organisiert.',
    },
  },
  scope: {
    name: scope,
    sentence: {
      en: 'All meetings that the person organises, from the last day on',
      de: 'Alle Besprechungen, die die Person ab dem letzten Tag organisiert',
    },
  },
  sentences: {
    cancel: {
      en: 'Cancel {count} meetings that {name} organises, and tell the attendees',
      de: '{count} von {name} organisierte Besprechungen absagen und die Teilnehmenden benachrichtigen',
    },
  },
  proof: {
    en: 'The calendar shows no future meeting organised by the person',
    de: 'Der Kalender zeigt keine künftige Besprechung, die die Person organisiert',
  },
  async look({ subject, reader, wanted, now }) {
    const end = wanted.timeline.end;
    const from = end !== undefined && end > now ? end : now;
    const events = await reader.list(
      {
        path: '/users/{user-id}/calendarView',
        params: { 'user-id': directoryId(subject) },
        query: query({
          startDateTime: from,
          endDateTime: new Date(Date.parse(from) + (windowDays - 1) * dayMillis).toISOString(),
          $select: 'id,subject,start,isOrganizer,isCancelled,attendees,seriesMasterId',
          $top: 500,
        }),
      },
      decoder,
    );
    const present = (events ?? []).filter((event) => event !== null);
    return { meetings: upcoming(present, from) };
  },
  plan({ subject, wanted }, { meetings }) {
    if (meetings.length === 0) return [];
    const end = wanted.timeline.end;
    const parameters = {
      Identity: directoryId(subject),
      QueryWindowInDays: windowDays,
      CancelOrganizedMeetings: true,
      Confirm: false,
      ...(end === undefined ? {} : { QueryStartDate: end }),
    };
    return [
      {
        kind: 'call',
        step,
        says: 'cancel',
        with: { name: subject.name, count: meetings.length },
        effect: 'remove',
        reversible: false,
        scope,
        target: directoryId(subject),
        call: exchange('Remove-CalendarEvents', parameters, mailboxAnchor(subject)),
      },
    ];
  },
  undo: () => ({
    en: 'Cancelled meetings are not restored; the attendees were told.',
    de: 'Abgesagte Besprechungen kommen nicht zurück; die Eingeladenen wissen Bescheid.',
  }),
  examples: [
    {
      says: 'meetings with others are cancelled in one call',
      wanted: {},
      facts: {
        meetings: [
          { id: 'e1', subject: 'Weekly', start: '2027-01-04T09:00:00Z' },
          { id: 'e2', subject: 'Review', start: '2027-01-05T09:00:00Z' },
        ],
      },
      changes: ['call remove cancel'],
    },
    { says: 'an empty calendar needs nothing', wanted: {}, facts: { meetings: [] }, changes: [] },
  ],
});
