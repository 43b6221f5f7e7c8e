import { sources, targets } from '../../store.ts';
import { type Cmdlet, type CmdletCall, sent, text, texts } from '../cmdlet.ts';
import { badParameter } from '../exchange-error.ts';
import { applyFilter, type Properties } from '../opath.ts';
import {
  allRecipients,
  distinguishedName,
  findRecipient,
  type Recipient,
  recipientById,
  recipientTypes,
} from '../recipient.ts';

function addressOf(one: Recipient): string | null {
  return one.user ? (one.user.mail ?? one.user.userPrincipalName) : (one.group?.mail ?? null);
}

function row(one: Recipient): Record<string, unknown> {
  const named = one.user ?? one.group;
  return {
    ExternalDirectoryObjectId: one.id,
    Guid: one.id,
    Name: one.id,
    Identity: one.id,
    DistinguishedName: distinguishedName(one.id),
    Alias: named?.mailNickname ?? null,
    DisplayName: named?.displayName ?? null,
    PrimarySmtpAddress: addressOf(one),
    EmailAddresses: named?.proxyAddresses ?? [],
    RecipientType: one.mailbox ? 'UserMailbox' : one.recipientTypeDetails,
    RecipientTypeDetails: one.recipientTypeDetails,
    HiddenFromAddressListsEnabled: one.mailbox?.hiddenFromAddressListsEnabled ?? false,
    IsDirSynced: named?.onPremisesSyncEnabled === true,
  };
}

function filterable(call: CmdletCall): Properties<Recipient> {
  return {
    Alias: (one) => one.user?.mailNickname ?? one.group?.mailNickname ?? null,
    DisplayName: (one) => one.user?.displayName ?? one.group?.displayName ?? null,
    PrimarySmtpAddress: addressOf,
    EmailAddresses: (one) =>
      (one.user ?? one.group)?.proxyAddresses.flatMap((value) => [value, value.replace(/^smtp:/i, '')]) ?? [],
    ExternalDirectoryObjectId: (one) => one.id,
    RecipientTypeDetails: (one) => one.recipientTypeDetails,
    HiddenFromAddressListsEnabled: (one) => one.mailbox?.hiddenFromAddressListsEnabled ?? false,
    Members: (one) =>
      one.group ? targets(call.state, 'members', one.id, call.asOf).map(distinguishedName) : [],
    ManagedBy: (one) =>
      one.group ? targets(call.state, 'owners', one.id, call.asOf).map(distinguishedName) : [],
  };
}

/** `Members -eq 'DN'` is the question of every leaver: answered from the index instead of a scan. */
function candidates(call: CmdletCall, filter: string): Recipient[] {
  const member = filter.match(/^\s*Members\s+-eq\s+'CN=([^,]+),[^']*'\s*$/i)?.[1];
  if (member === undefined) return allRecipients(call);
  const groups = sources(call.state, 'members', member, call.asOf);
  return groups.map((id) => recipientById(call, id)).filter((one) => one !== undefined);
}

function getRecipient(call: CmdletCall): Record<string, unknown>[] {
  const types = texts(call, 'RecipientTypeDetails');
  const unknown = types.find((type) => !recipientTypes.includes(type));
  if (unknown)
    throw badParameter(`Cannot bind parameter 'RecipientTypeDetails': "${unknown}" is not one of the types.`);
  const identity = text(call, 'Identity');
  const filter = text(call, 'Filter');
  if (identity !== undefined && sent(call, 'Filter'))
    throw badParameter('Parameter set cannot be resolved: Identity and Filter.');
  const ofType = (one: Recipient): boolean => types.length === 0 || types.includes(one.recipientTypeDetails);
  if (identity !== undefined) return [findRecipient(call, identity)].filter(ofType).map(row);
  const found =
    filter === undefined
      ? allRecipients(call)
      : applyFilter(filter, candidates(call, filter), filterable(call));
  return found.filter(ofType).map(row);
}

export const recipientCmdlets: Cmdlet[] = [
  {
    name: 'Get-Recipient',
    parameters: {
      Identity: 'string',
      Filter: 'string',
      RecipientTypeDetails: 'strings',
      ResultSize: 'resultSize',
    },
    run: getRecipient,
  },
];
