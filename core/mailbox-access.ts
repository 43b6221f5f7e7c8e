import { directoryId } from './account.ts';
import { exchange, multiValued } from './calls.ts';
import type { ExchangeCall } from './change.ts';
import {
  type Grant,
  type MailboxState,
  readFolderGrants,
  readFullAccess,
  readMailbox,
  readMailboxes,
  readSendAs,
} from './mailbox.ts';
import type { Subject } from './person.ts';
import { type Decoder, opath, query, type Reader, ReadFailed, shape } from './reader.ts';
import type { WantedMailbox } from './wanted.ts';

export type MailboxRight = WantedMailbox['rights'][number];

/** One right of the person on somebody else's mailbox, or on a folder of it. */
export interface HeldAccess {
  readonly mailbox: string;
  readonly name: string;
  readonly address: string;
  readonly right: MailboxRight | 'folder';
  /** Exchange's own word for the right, for example FullAccess; for a folder its role. */
  readonly rights: readonly string[];
  /** Folder path as Exchange wants it, `id:\Calendar`. */
  readonly folder?: string;
}

const folderDecoder: Decoder<string> = shape
  .object({ FolderPath: shape.string() })
  .transform((row) => row.FolderPath.replaceAll('/', '\\'));

/** Folders of a mailbox as `Get-MailboxFolderPermission` names them; their names follow the mailbox's language. */
export async function readFolders(
  reader: Reader,
  mailbox: string,
  scope: 'All' | 'Calendar',
): Promise<readonly string[]> {
  const read = {
    cmdlet: 'Get-MailboxFolderStatistics',
    parameters: { Identity: mailbox, FolderScope: scope },
    anchor: mailbox,
  };
  const folders = (await reader.exchange(read, folderDecoder)) ?? [];
  return folders.map((path) => `${mailbox}:${path}`);
}

/**
 * Everything the person may do with mailboxes of the given types: Full Access and the calendar are asked per mailbox
 * (Exchange has no tenant-wide filter, graph.md 9.3), Send As and Send on Behalf in one query each.
 */
export async function readHeldAccess(
  reader: Reader,
  subject: Subject,
  types: readonly string[],
): Promise<readonly HeldAccess[]> {
  const id = directoryId(subject);
  const [boxes, own, sendAs] = await Promise.all([
    readMailboxes(reader, { RecipientTypeDetails: types }),
    readMailbox(reader, subject),
    readSendAs(reader, { Trustee: id }),
  ]);
  const others = boxes.filter((box) => box.id !== id);
  const [perBox, onBehalf] = await Promise.all([
    Promise.all(others.map((box) => readOneMailbox(reader, box, subject))),
    own === null
      ? []
      : readMailboxes(reader, { Filter: `GrantSendOnBehalfTo -eq ${opath(own.distinguishedName)}` }),
  ]);
  const find = (identity: string) => others.find((box) => box.id === identity || box.address === identity);
  return [
    ...perBox.flat(),
    ...sendAs.flatMap(({ mailbox, grant }) => access(find(mailbox), 'send-as', grant.rights)),
    ...onBehalf.flatMap((box) => access(find(box.id), 'send-on-behalf', ['SendOnBehalf'])),
  ];
}

async function readOneMailbox(
  reader: Reader,
  box: MailboxState,
  subject: Subject,
): Promise<readonly HeldAccess[]> {
  const id = directoryId(subject);
  const [grants, calendars] = await Promise.all([
    readFullAccess(reader, box.id, id),
    readFolders(reader, box.id, 'Calendar'),
  ]);
  const folders = await Promise.all(calendars.map((folder) => readOwnFolderGrant(reader, folder, subject)));
  return [
    ...grants.flatMap((grant) => access(box, 'full-access', grant.rights)),
    ...folders.flatMap((found, at) =>
      found === undefined
        ? []
        : access(box, 'folder', found.rights).map((one) => ({ ...one, folder: calendars[at] })),
    ),
  ];
}

/** Folder entries show display names, which two people may share: a match is confirmed by id. */
async function readOwnFolderGrant(
  reader: Reader,
  folder: string,
  subject: Subject,
): Promise<Grant | undefined> {
  const names = [subject.name, subject.upn, subject.id].map((name) => name?.toLowerCase());
  const grants = await readFolderGrants(reader, folder);
  if (!grants.some((grant) => names.includes(grant.who.toLowerCase()))) return undefined;
  try {
    return (await readFolderGrants(reader, folder, directoryId(subject)))[0];
  } catch (error) {
    if (error instanceof ReadFailed && error.status === 400) return undefined;
    throw error;
  }
}

function access(
  box: MailboxState | undefined,
  right: HeldAccess['right'],
  rights: readonly string[],
): readonly HeldAccess[] {
  return box === undefined ? [] : [{ mailbox: box.id, name: box.name, address: box.address, right, rights }];
}

/** A right that somebody else has on the person's own mailbox. */
export interface GivenAccess extends HeldAccess {
  /** As Exchange names them: an id, an address or a display name. */
  readonly who: string;
  /** Their display name, where `who` is an id. */
  readonly whoName?: string;
}

/** Everything that others may do with the person's mailbox and its folders; nothing without a mailbox. */
export async function readGivenAccess(reader: Reader, subject: Subject): Promise<readonly GivenAccess[]> {
  const id = directoryId(subject);
  const [mailbox, full, sendAs, folders] = await Promise.all([
    readMailbox(reader, subject),
    readFullAccess(reader, id),
    readSendAs(reader, { Identity: id }),
    readFolders(reader, id, 'All'),
  ]);
  if (mailbox === null) return [];
  const [onFolders, onBehalf] = await Promise.all([
    Promise.all(folders.map((folder) => readFolderGrants(reader, folder))),
    Promise.all(mailbox.sendOnBehalf.map((who) => readName(reader, who))),
  ]);
  const given = (right: HeldAccess['right'], who: string, rights: readonly string[], folder?: string) => ({
    ...{ mailbox: mailbox.id, name: mailbox.name, address: mailbox.address, right, rights, who },
    ...(folder === undefined ? {} : { folder }),
  });
  return [
    ...full.map(({ who, rights }) => given('full-access', who, rights)),
    ...sendAs.map(({ grant }) => given('send-as', grant.who, grant.rights)),
    ...mailbox.sendOnBehalf.map((who, at) => ({
      ...given('send-on-behalf', who, []),
      ...(onBehalf[at] === undefined ? {} : { whoName: onBehalf[at] }),
    })),
    ...onFolders.flatMap((grants, at) =>
      grants.map(({ who, rights }) => given('folder', who, rights, folders[at])),
    ),
  ];
}

const nameShape = shape.object({ displayName: shape.string().nullish() });

/** Send on Behalf is listed by directory id, which tells an approver nothing; undefined for somebody who is gone. */
async function readName(reader: Reader, id: string): Promise<string | undefined> {
  const select = query({ $select: 'displayName' });
  const user = await reader.one(
    { path: '/users/{user-id}', params: { 'user-id': id }, query: select },
    nameShape,
  );
  return user?.displayName ?? undefined;
}

/** A folder as people know it: `id:\\Calendar` without the id. */
export function folderName({ folder = '' }: Pick<HeldAccess, 'folder'>): string {
  return folder.slice(folder.indexOf('\\') + 1);
}

/** Takes one right away from `who` (an id, or the name Exchange shows for a departed person). */
export function removeAccess(held: Omit<HeldAccess, 'name'>, who: string): ExchangeCall {
  const { mailbox, address, rights } = held;
  switch (held.right) {
    case 'full-access':
      return exchange(
        'Remove-MailboxPermission',
        { Identity: mailbox, User: who, AccessRights: rights, Confirm: false },
        address,
      );
    case 'send-as':
      return exchange(
        'Remove-RecipientPermission',
        { Identity: mailbox, Trustee: who, AccessRights: rights, Confirm: false },
        address,
      );
    case 'send-on-behalf':
      return exchange(
        'Set-Mailbox',
        { Identity: mailbox, GrantSendOnBehalfTo: multiValued({ remove: [who] }) },
        address,
      );
    case 'folder':
      return exchange(
        'Remove-MailboxFolderPermission',
        { Identity: held.folder ?? mailbox, User: who, Confirm: false },
        address,
      );
    default:
      return held.right satisfies never;
  }
}

/** Gives a right back, from the recorded before-facts. */
export function restoreAccess(held: Omit<HeldAccess, 'name'>, who: string): ExchangeCall {
  const { mailbox, address, rights } = held;
  switch (held.right) {
    case 'full-access':
      return exchange(
        'Add-MailboxPermission',
        { Identity: mailbox, User: who, AccessRights: rights },
        address,
      );
    case 'send-as':
      return exchange(
        'Add-RecipientPermission',
        { Identity: mailbox, Trustee: who, AccessRights: rights, Confirm: false },
        address,
      );
    case 'send-on-behalf':
      return exchange(
        'Set-Mailbox',
        { Identity: mailbox, GrantSendOnBehalfTo: multiValued({ add: [who] }) },
        address,
      );
    case 'folder':
      return exchange(
        'Add-MailboxFolderPermission',
        { Identity: held.folder ?? mailbox, User: who, AccessRights: rights },
        address,
      );
    default:
      return held.right satisfies never;
  }
}

/** Reading and writing cmdlets of the functions above, for the steps that use them. */
export const accessCmdlets: readonly string[] = [
  'Get-Mailbox',
  'Get-MailboxPermission',
  'Get-RecipientPermission',
  'Get-MailboxFolderStatistics',
  'Get-MailboxFolderPermission',
  'Remove-MailboxPermission',
  'Remove-RecipientPermission',
  'Remove-MailboxFolderPermission',
  'Set-Mailbox',
  'Add-MailboxPermission',
  'Add-RecipientPermission',
  'Add-MailboxFolderPermission',
];
