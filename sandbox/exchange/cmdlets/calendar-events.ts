import { endedBefore, instantOf, occurrencesIn, type TimeWindow } from '../../mail/occurrences.ts';
import { callOff } from '../../mail/outgoing.ts';
import type { CalendarEvent } from '../../mailbox.ts';
import { type Cmdlet, type CmdletCall, text } from '../cmdlet.ts';
import { badParameter } from '../exchange-error.ts';
import { findMailbox, truth } from '../recipient.ts';

const dayMs = 24 * 3600 * 1000;
const windowDaysMax = 1825;

/** Meetings the mailbox organises and has invited somebody to; appointments without attendees stay. */
function organised(events: CalendarEvent[], window: TimeWindow): CalendarEvent[] {
  return events.filter((event) => {
    const own = event.isOrganizer && !event.isCancelled && event.attendees.length > 0;
    return own && occurrencesIn([event], window).some((each) => instantOf(each.start) >= window.from);
  });
}

function windowOf(call: CmdletCall): TimeWindow {
  const days = Number(call.parameters.QueryWindowInDays);
  if (days < 1 || days > windowDaysMax)
    throw badParameter(`QueryWindowInDays must be between 1 and ${windowDaysMax}.`);
  const asked = text(call, 'QueryStartDate');
  const from = asked === undefined ? call.now : Math.max(Date.parse(asked), call.now);
  return { from, to: from + days * dayMs };
}

function removeEvents(call: CmdletCall): Record<string, unknown>[] {
  const preview = call.parameters.PreviewOnly === true;
  const { mailbox } = findMailbox(preview ? call : truth(call), text(call, 'Identity') ?? '');
  if (call.parameters.CancelOrganizedMeetings !== true) {
    call.warnings.push('No meetings were cancelled: CancelOrganizedMeetings was not given.');
    return [];
  }
  const window = windowOf(call);
  const found = organised(mailbox.events, window);
  if (preview) {
    return found.map((event) => ({
      Subject: event.subject,
      Start: event.start.dateTime,
      IsRecurring: event.type === 'seriesMaster',
      Attendees: event.attendees.length,
    }));
  }
  const day = new Date(window.from).toISOString().slice(0, 10);
  const left = found.flatMap((event) =>
    event.type === 'seriesMaster' ? (endedBefore(event, day) ?? []) : [],
  );
  if (found.length > 0) callOff(call.state, mailbox, { gone: found, left, at: call.now, comment: '' });
  return [];
}

export const calendarEventsCmdlets: Cmdlet[] = [
  {
    name: 'Remove-CalendarEvents',
    parameters: {
      Identity: 'string',
      QueryWindowInDays: 'integer',
      QueryStartDate: 'date',
      CancelOrganizedMeetings: 'boolean',
      PreviewOnly: 'boolean',
    },
    required: ['Identity', 'QueryWindowInDays'],
    confirms: true,
    run: removeEvents,
  },
];
