import { randomUUID } from 'node:crypto';
import { isoSeconds } from '../clock.ts';
import type { CalendarEvent, Mailbox, Message } from '../mailbox.ts';
import type { TenantState } from '../state.ts';
import { changeMailbox } from './mailbox-store.ts';

/** A message that has left the mailbox, as it lies in Sent Items. */
export function sentMessage(mailbox: Mailbox, message: Partial<Message>, at: number): Message {
  return {
    id: randomUUID(),
    createdDateTime: isoSeconds(at),
    sentDateTime: isoSeconds(at),
    isDraft: false,
    parentFolderId: 'sentitems',
    subject: '',
    body: { contentType: 'text', content: '' },
    from: mailbox.userId,
    toRecipients: [],
    internetMessageHeaders: [],
    ...message,
  };
}

/** The notice that goes to everybody who was invited. */
export function cancellation(
  mailbox: Mailbox,
  event: CalendarEvent,
  more: { at: number; comment: string },
): Message {
  const toRecipients = event.attendees.map(({ emailAddress }) => ({ emailAddress }));
  const body = { contentType: 'text', content: more.comment };
  return sentMessage(mailbox, { subject: `Canceled: ${event.subject}`, body, toRecipients }, more.at);
}

/** Takes events out of the calendar (or puts the shortened series in) and tells the attendees, in one write. */
export function callOff(
  state: TenantState,
  mailbox: Mailbox,
  change: { gone: CalendarEvent[]; left: CalendarEvent[]; at: number; comment: string },
): void {
  const { at, comment } = change;
  const kept = mailbox.events.filter((event) => !change.gone.some((gone) => gone.id === event.id));
  const notices = change.gone.map((event) => cancellation(mailbox, event, { at, comment }));
  changeMailbox(state, mailbox.userId, {
    events: [...kept, ...change.left],
    messages: [...mailbox.messages, ...notices],
  });
}
