import { changeMailbox } from '../../mail/mailbox-store.ts';
import type { AutomaticReplies } from '../../mailbox.ts';
import { type Cmdlet, type CmdletCall, text } from '../cmdlet.ts';
import { badParameter } from '../exchange-error.ts';
import { findMailbox, truth } from '../recipient.ts';

const states = { Disabled: 'disabled', Enabled: 'alwaysEnabled', Scheduled: 'scheduled' } as const;
const audiences = { None: 'none', Known: 'contactsOnly', All: 'all' } as const;

function keyOf(map: Record<string, string>, value: string): string {
  return Object.entries(map).find(([, mapped]) => mapped === value)?.[0] ?? value;
}

function getReplies(call: CmdletCall): Record<string, unknown>[] {
  const { id, mailbox } = findMailbox(call, text(call, 'Identity') ?? '');
  const replies = mailbox.automaticReplies;
  return [
    {
      Identity: id,
      MailboxOwnerId: id,
      AutoReplyState: keyOf(states, replies.status),
      ExternalAudience: keyOf(audiences, replies.externalAudience),
      InternalMessage: replies.internalReplyMessage,
      ExternalMessage: replies.externalReplyMessage,
      StartTime: replies.scheduledStartDateTime.dateTime,
      EndTime: replies.scheduledEndDateTime.dateTime,
    },
  ];
}

function wantedReplies(call: CmdletCall, current: AutomaticReplies): AutomaticReplies {
  const [state, audience] = [text(call, 'AutoReplyState'), text(call, 'ExternalAudience')];
  const time = (name: string, now: AutomaticReplies['scheduledStartDateTime']): typeof now => {
    const value = text(call, name);
    return value === undefined
      ? now
      : { dateTime: new Date(value).toISOString().replace('Z', '0000'), timeZone: 'UTC' };
  };
  return {
    status: states[(state ?? '') as keyof typeof states] ?? current.status,
    externalAudience: audiences[(audience ?? '') as keyof typeof audiences] ?? current.externalAudience,
    internalReplyMessage: text(call, 'InternalMessage') ?? current.internalReplyMessage,
    externalReplyMessage: text(call, 'ExternalMessage') ?? current.externalReplyMessage,
    scheduledStartDateTime: time('StartTime', current.scheduledStartDateTime),
    scheduledEndDateTime: time('EndTime', current.scheduledEndDateTime),
  };
}

function setReplies(call: CmdletCall): Record<string, unknown>[] {
  const { id, mailbox } = findMailbox(truth(call), text(call, 'Identity') ?? '');
  const wanted = wantedReplies(call, mailbox.automaticReplies);
  const { scheduledStartDateTime: from, scheduledEndDateTime: to } = wanted;
  if (wanted.status === 'scheduled' && from.dateTime >= to.dateTime) {
    throw badParameter('The start time of the automatic replies must be before the end time.');
  }
  changeMailbox(call.state, id, { automaticReplies: wanted });
  return [];
}

export const autoReplyCmdlets: Cmdlet[] = [
  {
    name: 'Get-MailboxAutoReplyConfiguration',
    parameters: { Identity: 'string' },
    required: ['Identity'],
    run: getReplies,
  },
  {
    name: 'Set-MailboxAutoReplyConfiguration',
    parameters: {
      Identity: 'string',
      AutoReplyState: Object.keys(states),
      ExternalAudience: Object.keys(audiences),
      InternalMessage: 'string',
      ExternalMessage: 'string',
      StartTime: 'date',
      EndTime: 'date',
      Confirm: 'boolean',
    },
    required: ['Identity'],
    run: setReplies,
  },
];
