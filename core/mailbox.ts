import { directoryId } from './account.ts';
import type { Json } from './canonical.ts';
import type { ExchangeCall } from './change.ts';
import type { Subject } from './person.ts';
import { type Decoder, type Reader, shape } from './reader.ts';

/** Routing hint of a call on the person's mailbox (graph.md 9.1); the object id where no user name is known. */
export function mailboxAnchor(subject: Subject): string {
  return subject.upn ?? directoryId(subject);
}

/** One setting of the person's own mailbox. */
export function setMailbox(subject: Subject, settings: Readonly<Record<string, Json>>): ExchangeCall {
  return {
    service: 'exchange',
    cmdlet: 'Set-Mailbox',
    parameters: { Identity: directoryId(subject), ...settings },
    anchor: mailboxAnchor(subject),
  };
}

/** What `Get-Mailbox` says about one mailbox (graph.md 9.3). Addresses come as they are, `smtp:` prefix included. */
export interface MailboxState {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly type: string;
  readonly distinguishedName: string;
  readonly forwardingAddress: string | null;
  readonly forwardingSmtpAddress: string | null;
  readonly deliverToMailboxAndForward: boolean;
  readonly sendOnBehalf: readonly string[];
  readonly hidden: boolean;
  readonly hold: boolean;
  readonly synced: boolean;
  readonly archive: boolean;
}

const mailboxFields = [
  'ExternalDirectoryObjectId',
  'DisplayName',
  'PrimarySmtpAddress',
  'RecipientTypeDetails',
  'DistinguishedName',
  'ForwardingAddress',
  'ForwardingSmtpAddress',
  'DeliverToMailboxAndForward',
  'GrantSendOnBehalfTo',
  'HiddenFromAddressListsEnabled',
  'LitigationHoldEnabled',
  'IsDirSynced',
  'ArchiveStatus',
];

const mailboxDecoder: Decoder<MailboxState> = shape
  .object({
    ExternalDirectoryObjectId: shape.string(),
    DisplayName: shape.string().nullish(),
    PrimarySmtpAddress: shape.string(),
    RecipientTypeDetails: shape.string(),
    DistinguishedName: shape.string(),
    ForwardingAddress: shape.string().nullish(),
    ForwardingSmtpAddress: shape.string().nullish(),
    DeliverToMailboxAndForward: shape.boolean().nullish(),
    GrantSendOnBehalfTo: shape.array(shape.string()).nullish(),
    HiddenFromAddressListsEnabled: shape.boolean().nullish(),
    LitigationHoldEnabled: shape.boolean().nullish(),
    IsDirSynced: shape.boolean().nullish(),
    ArchiveStatus: shape.string().nullish(),
  })
  .transform((row) => ({
    id: row.ExternalDirectoryObjectId,
    name: row.DisplayName ?? row.PrimarySmtpAddress,
    address: row.PrimarySmtpAddress,
    type: row.RecipientTypeDetails,
    distinguishedName: row.DistinguishedName,
    forwardingAddress: row.ForwardingAddress ?? null,
    forwardingSmtpAddress: row.ForwardingSmtpAddress ?? null,
    deliverToMailboxAndForward: row.DeliverToMailboxAndForward === true,
    sendOnBehalf: row.GrantSendOnBehalfTo ?? [],
    hidden: row.HiddenFromAddressListsEnabled === true,
    hold: row.LitigationHoldEnabled === true,
    synced: row.IsDirSynced === true,
    archive: row.ArchiveStatus === 'Active',
  }));

/** The person's mailbox, or null when there is none (never had one, or not provisioned). */
export async function readMailbox(reader: Reader, subject: Subject): Promise<MailboxState | null> {
  const read = {
    cmdlet: 'Get-Mailbox',
    parameters: { Identity: directoryId(subject) },
    select: mailboxFields,
    anchor: mailboxAnchor(subject),
  };
  return (await reader.exchange(read, mailboxDecoder))?.[0] ?? null;
}

/** Mailboxes of the tenant that a server-side filter or a list of types selects. */
export async function readMailboxes(
  reader: Reader,
  where: { readonly Filter?: string; readonly RecipientTypeDetails?: readonly string[] },
): Promise<readonly MailboxState[]> {
  const read = {
    cmdlet: 'Get-Mailbox',
    parameters: { ...where, ResultSize: 'Unlimited' },
    select: mailboxFields,
  };
  return (await reader.exchange(read, mailboxDecoder)) ?? [];
}

/** One person's rights on a mailbox, a recipient or a folder. `who` is what Exchange calls the person. */
export interface Grant {
  readonly who: string;
  readonly rights: readonly string[];
}

const self = 'NT AUTHORITY\\SELF';
/** Entries that every folder has; removing them changes nothing about a person. */
const everybody = ['Default', 'Anonymous'];

const permissionDecoder: Decoder<Grant | null> = shape
  .object({
    User: shape.string(),
    AccessRights: shape.union([shape.array(shape.string()), shape.string()]),
    IsInherited: shape.boolean().nullish(),
    Deny: shape.boolean().nullish(),
  })
  .transform((row) =>
    row.IsInherited === true || row.Deny === true || row.User === self || everybody.includes(row.User)
      ? null
      : { who: row.User, rights: rightsOf(row.AccessRights) },
  );

const trusteeDecoder: Decoder<{ readonly mailbox: string; readonly grant: Grant } | null> = shape
  .object({
    Identity: shape.string(),
    Trustee: shape.string(),
    AccessRights: shape.union([shape.array(shape.string()), shape.string()]),
    IsInherited: shape.boolean().nullish(),
  })
  .transform((row) =>
    row.IsInherited === true || row.Trustee === self
      ? null
      : { mailbox: row.Identity, grant: { who: row.Trustee, rights: rightsOf(row.AccessRights) } },
  );

function aboutUser(identity: string, user: string | undefined): Readonly<Record<string, Json>> {
  return user === undefined ? { Identity: identity } : { Identity: identity, User: user };
}

function rightsOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? value.split(',').map((right) => right.trim()) : value;
}

function present<T>(rows: readonly (T | null)[] | undefined): readonly T[] {
  return (rows ?? []).filter((row): row is T => row !== null);
}

/** Full Access and the like on one mailbox, without the owner and inherited entries; of one person when `user` is given. */
export async function readFullAccess(
  reader: Reader,
  mailbox: string,
  user?: string,
): Promise<readonly Grant[]> {
  const parameters = aboutUser(mailbox, user);
  const read = { cmdlet: 'Get-MailboxPermission', parameters, anchor: mailbox };
  return present(await reader.exchange(read, permissionDecoder));
}

/** Send As, either of one mailbox (`Identity`) or held by one person (`Trustee`: one query for the whole tenant). */
export async function readSendAs(
  reader: Reader,
  where: { readonly Identity: string } | { readonly Trustee: string },
): Promise<readonly { readonly mailbox: string; readonly grant: Grant }[]> {
  const read = { cmdlet: 'Get-RecipientPermission', parameters: { ...where, ResultSize: 'Unlimited' } };
  return present(await reader.exchange(read, trusteeDecoder));
}

/** Rights on one folder, for example `anna@contoso.com:\Calendar`; undefined when there is no such folder. */
export async function readFolderGrants(
  reader: Reader,
  folder: string,
  user?: string,
): Promise<readonly Grant[]> {
  const parameters = aboutUser(folder, user);
  const read = { cmdlet: 'Get-MailboxFolderPermission', parameters, anchor: folder.split(':')[0] };
  return present(await reader.exchange(read, permissionDecoder));
}
