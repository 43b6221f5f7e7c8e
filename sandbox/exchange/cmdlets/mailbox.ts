import { isoSeconds } from '../../clock.ts';
import { mailboxesSeen } from '../../mail/mailbox-store.ts';
import type { Mailbox } from '../../mailbox.ts';
import { get } from '../../store.ts';
import { type Cmdlet, type CmdletCall, sent, text, texts } from '../cmdlet.ts';
import { badParameter } from '../exchange-error.ts';
import { applyFilter, type Properties } from '../opath.ts';
import { distinguishedName, findMailbox, type MailboxRecipient } from '../recipient.ts';
import { setMailbox } from '../set-mailbox.ts';

/** Addresses with the primary one marked by upper-case `SMTP:`. */
function addresses(one: MailboxRecipient): string[] {
  return one.user.proxyAddresses;
}

function smtp(address: string | null): string | null {
  return address === null ? null : `smtp:${address}`;
}

function holdDuration(mailbox: Mailbox): string {
  const { litigationHoldDuration: duration } = mailbox;
  return duration === null || duration === 'Unlimited'
    ? 'Unlimited'
    : `${duration.replace(/\..*$/, '')}.00:00:00`;
}

/** One mailbox as `Get-Mailbox` shows it. People are named by their object id, the name of newer recipients. */
export function mailboxRow(one: MailboxRecipient): Record<string, unknown> {
  const { id, user, mailbox } = one;
  return {
    ExternalDirectoryObjectId: id,
    Guid: id,
    Name: id,
    Identity: id,
    DistinguishedName: distinguishedName(id),
    Alias: user.mailNickname,
    DisplayName: user.displayName,
    UserPrincipalName: user.userPrincipalName,
    PrimarySmtpAddress: user.mail ?? user.userPrincipalName,
    EmailAddresses: addresses(one),
    RecipientType: 'UserMailbox',
    RecipientTypeDetails: mailbox.recipientTypeDetails,
    IsShared: mailbox.recipientTypeDetails === 'SharedMailbox',
    IsDirSynced: user.onPremisesSyncEnabled === true,
    AccountDisabled: !user.accountEnabled,
    ForwardingAddress: mailbox.forwardingAddress,
    ForwardingSmtpAddress: smtp(mailbox.forwardingSmtpAddress),
    DeliverToMailboxAndForward: mailbox.deliverToMailboxAndForward,
    GrantSendOnBehalfTo: mailbox.grantSendOnBehalfTo,
    HiddenFromAddressListsEnabled: mailbox.hiddenFromAddressListsEnabled,
    LitigationHoldEnabled: mailbox.litigationHoldEnabled,
    LitigationHoldDuration: holdDuration(mailbox),
    LitigationHoldDate: mailbox.litigationHoldDate,
    ArchiveStatus: mailbox.archiveEnabled ? 'Active' : 'None',
    WhenMailboxCreated: isoSeconds(mailbox.readyFrom),
  };
}

function nameOrNull(id: string | null): string | null {
  return id === null ? null : distinguishedName(id);
}

const filterable: Properties<MailboxRecipient> = {
  Alias: (one) => one.user.mailNickname,
  DisplayName: (one) => one.user.displayName,
  UserPrincipalName: (one) => one.user.userPrincipalName,
  EmailAddresses: (one) => addresses(one).flatMap((address) => [address, address.replace(/^smtp:/i, '')]),
  ExternalDirectoryObjectId: (one) => one.id,
  RecipientTypeDetails: (one) => one.mailbox.recipientTypeDetails,
  ForwardingAddress: (one) => nameOrNull(one.mailbox.forwardingAddress),
  ForwardingSmtpAddress: (one) => smtp(one.mailbox.forwardingSmtpAddress),
  DeliverToMailboxAndForward: (one) => one.mailbox.deliverToMailboxAndForward,
  GrantSendOnBehalfTo: (one) => one.mailbox.grantSendOnBehalfTo.map(distinguishedName),
  HiddenFromAddressListsEnabled: (one) => one.mailbox.hiddenFromAddressListsEnabled,
  LitigationHoldEnabled: (one) => one.mailbox.litigationHoldEnabled,
};

function everyMailbox(call: CmdletCall): MailboxRecipient[] {
  return mailboxesSeen(call).flatMap((mailbox) => {
    const user = get(call.state, 'users', mailbox.userId, call.asOf);
    const recipientTypeDetails = mailbox.recipientTypeDetails;
    return user ? [{ id: user.id, user, mailbox, group: undefined, recipientTypeDetails }] : [];
  });
}

function getMailbox(call: CmdletCall): Record<string, unknown>[] {
  const identity = text(call, 'Identity');
  if (identity !== undefined) {
    if (sent(call, 'Filter')) throw badParameter('Parameter set cannot be resolved: Identity and Filter.');
    return [mailboxRow(findMailbox(call, identity))];
  }
  const filter = text(call, 'Filter');
  const types = texts(call, 'RecipientTypeDetails');
  const everyone = everyMailbox(call).filter(
    (one) => types.length === 0 || types.includes(one.recipientTypeDetails),
  );
  return (filter === undefined ? everyone : applyFilter(filter, everyone, filterable)).map(mailboxRow);
}

export const mailboxCmdlets: Cmdlet[] = [
  {
    name: 'Get-Mailbox',
    parameters: {
      Identity: 'string',
      Filter: 'string',
      RecipientTypeDetails: 'strings',
      ResultSize: 'resultSize',
    },
    run: getMailbox,
  },
  {
    name: 'Set-Mailbox',
    parameters: {
      Identity: 'string',
      Type: ['Regular', 'Shared', 'Room', 'Equipment'],
      ForwardingAddress: 'stringOrNull',
      ForwardingSmtpAddress: 'stringOrNull',
      DeliverToMailboxAndForward: 'boolean',
      GrantSendOnBehalfTo: 'recipients',
      HiddenFromAddressListsEnabled: 'boolean',
      LitigationHoldEnabled: 'boolean',
      LitigationHoldDuration: 'holdDuration',
      Confirm: 'boolean',
    },
    required: ['Identity'],
    organizationOnly: ['LitigationHoldEnabled', 'LitigationHoldDuration'],
    run: setMailbox,
  },
];
