import type { MailboxState } from './mailbox.ts';
import type { LeaverWishes } from './wanted.ts';

/** A plain mailbox for the examples of steps; override what the example is about. */
export function exampleMailbox(over: Partial<MailboxState> = {}): MailboxState {
  return {
    id: 'u1',
    name: 'Ada Park',
    address: 'ada@contoso.com',
    type: 'UserMailbox',
    distinguishedName: 'CN=u1',
    forwardingAddress: null,
    forwardingSmtpAddress: null,
    deliverToMailboxAndForward: false,
    sendOnBehalf: [],
    hidden: false,
    hold: false,
    synced: false,
    archive: false,
    ...over,
  };
}

/** Ordinary wishes for a leaver in examples: a shared mailbox, handed to Max Roth. */
export function exampleLeaver(over: Partial<LeaverWishes> = {}): LeaverWishes {
  const successor = { id: 'u2', name: 'Max Roth', upn: 'max@contoso.com' };
  return {
    handoverTo: successor,
    reportsTo: successor,
    mailbox: 'shared',
    hold: false,
    autoReply: { internal: 'Ada has left. Ask Max Roth.', external: 'Ada has left. Write to Max Roth.' },
    companyDevice: 'wipe',
    personalDevice: 'retire',
    privilegedRemoval: 'task',
    credentials: [],
    items: [],
    sharedSizeMaxGb: 50,
    ...over,
  };
}
