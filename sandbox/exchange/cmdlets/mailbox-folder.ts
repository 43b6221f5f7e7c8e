import { type FolderKey, folderByName, folderKeys, folderName } from '../../mail/folders.ts';
import { changeMailbox } from '../../mail/mailbox-store.ts';
import type { MailboxGrant } from '../../mailbox.ts';
import { get } from '../../store.ts';
import { type Cmdlet, type CmdletCall, sent, text, texts } from '../cmdlet.ts';
import { badParameter, objectNotFound, refused } from '../exchange-error.ts';
import { findMailbox, findRecipient, type MailboxRecipient, truth } from '../recipient.ts';
import { securityId } from '../trustee.ts';

const rights = [
  'Owner',
  'PublishingEditor',
  'Editor',
  'PublishingAuthor',
  'Author',
  'NonEditingAuthor',
  'Reviewer',
  'Contributor',
  'AvailabilityOnly',
  'LimitedDetails',
  'None',
];

interface Folder {
  one: MailboxRecipient;
  key: FolderKey;
  name: string;
  grants: MailboxGrant[];
}

/** Reads `mailbox:\Folder`; the folder goes by its name in the mailbox's language, so `Calendar` may be unknown. */
function folderOf(call: CmdletCall): Folder {
  const identity = text(call, 'Identity') ?? '';
  const [mailbox = '', path] = identity.split(':\\');
  const one = findMailbox(call, mailbox);
  const key = path === undefined ? undefined : folderByName(one.mailbox.language, path);
  if (key === undefined) throw objectNotFound(identity);
  return {
    one,
    key,
    name: folderName(one.mailbox.language, key),
    grants: one.mailbox.folderPermissions[key] ?? [],
  };
}

/** Entries show people by display name, and departed ones by their security identifier. */
function shownUser(call: CmdletCall, id: string): string {
  const named = get(call.state, 'users', id, call.asOf) ?? get(call.state, 'groups', id, call.asOf);
  return named?.displayName ?? (id === 'Default' || id === 'Anonymous' ? id : `NT User:${securityId(id)}`);
}

function row(call: CmdletCall, folder: Folder, grant: MailboxGrant): Record<string, unknown> {
  return {
    Identity: `${folder.one.id}:\\${folder.name}`,
    FolderName: folder.name,
    User: shownUser(call, grant.user),
    AccessRights: grant.accessRights,
    SharingPermissionFlags: grant.sharingFlags?.join(', ') ?? null,
  };
}

function standing(key: FolderKey): MailboxGrant[] {
  const entry = (user: string, right: string): MailboxGrant => ({
    user,
    accessRights: [right],
    isInherited: false,
    deny: false,
  });
  return [entry('Default', key === 'Calendar' ? 'AvailabilityOnly' : 'None'), entry('Anonymous', 'None')];
}

function userId(call: CmdletCall, folder: Folder): string {
  const identity = text(call, 'User') ?? '';
  const departed = folder.grants.find((grant) => shownUser(call, grant.user) === identity);
  return (
    departed?.user ?? (call.state.tables.users.has(identity) ? identity : findRecipient(call, identity).id)
  );
}

function noEntry(call: CmdletCall): Error {
  return refused(
    'UserNotFoundInPermissionEntryException',
    `There is no existing permission entry found for user: ${text(call, 'User')}.`,
  );
}

function getPermission(call: CmdletCall): Record<string, unknown>[] {
  const folder = folderOf(call);
  if (!sent(call, 'User'))
    return [...standing(folder.key), ...folder.grants].map((grant) => row(call, folder, grant));
  const wanted = userId(call, folder);
  const found = folder.grants.filter((grant) => grant.user === wanted);
  if (found.length === 0) throw noEntry(call);
  return found.map((grant) => row(call, folder, grant));
}

function checkedGrant(call: CmdletCall, folder: Folder): MailboxGrant {
  const accessRights = texts(call, 'AccessRights');
  if (accessRights.length === 0 || accessRights.some((right) => !rights.includes(right))) {
    throw badParameter(`Cannot bind parameter 'AccessRights': '${accessRights.join(', ')}'.`);
  }
  const flags = texts(call, 'SharingPermissionFlags');
  if (flags.length > 0 && (folder.key !== 'Calendar' || accessRights[0] !== 'Editor')) {
    throw badParameter('SharingPermissionFlags need a calendar folder and the right Editor.');
  }
  const grant = { user: userId(call, folder), accessRights, isInherited: false, deny: false };
  return flags.length > 0 ? { ...grant, sharingFlags: flags } : grant;
}

function write(call: CmdletCall, folder: Folder, grants: MailboxGrant[]): void {
  const { folderPermissions } = folder.one.mailbox;
  changeMailbox(call.state, folder.one.id, {
    folderPermissions: { ...folderPermissions, [folder.key]: grants },
  });
}

function addPermission(call: CmdletCall): Record<string, unknown>[] {
  const inTruth = truth(call);
  const folder = folderOf(inTruth);
  const grant = checkedGrant(inTruth, folder);
  if (folder.grants.some((one) => one.user === grant.user)) {
    throw refused(
      'UserAlreadyExistsInPermissionEntryException',
      `An existing permission entry was found for user: ${text(call, 'User')}.`,
    );
  }
  write(call, folder, [...folder.grants, grant]);
  return [row(inTruth, folder, grant)];
}

function setPermission(call: CmdletCall): Record<string, unknown>[] {
  const inTruth = truth(call);
  const folder = folderOf(inTruth);
  const grant = checkedGrant(inTruth, folder);
  if (!folder.grants.some((one) => one.user === grant.user)) throw noEntry(call);
  write(
    call,
    folder,
    folder.grants.map((one) => (one.user === grant.user ? grant : one)),
  );
  return [];
}

function removePermission(call: CmdletCall): Record<string, unknown>[] {
  const inTruth = truth(call);
  const folder = folderOf(inTruth);
  const user = userId(inTruth, folder);
  if (!folder.grants.some((one) => one.user === user)) throw noEntry(call);
  write(
    call,
    folder,
    folder.grants.filter((one) => one.user !== user),
  );
  return [];
}

const scopes = ['All', ...folderKeys];

/** The way to learn what the calendar is called in a mailbox. */
function getStatistics(call: CmdletCall): Record<string, unknown>[] {
  const one = findMailbox(call, text(call, 'Identity') ?? '');
  const scope = text(call, 'FolderScope') ?? 'All';
  const { language, events } = one.mailbox;
  return folderKeys
    .filter((key) => scope === 'All' || scope === key)
    .map((key) => {
      const name = folderName(language, key);
      const items = key === 'Calendar' ? events.length : 0;
      return {
        Identity: `${one.id}\\${name}`,
        Name: name,
        FolderPath: `/${name}`,
        FolderType: key,
        ItemsInFolder: items,
      };
    });
}

const flags = ['None', 'Delegate', 'CanViewPrivateItems'];
const entry = {
  Identity: 'string',
  User: 'string',
  AccessRights: 'strings',
  SharingPermissionFlags: flags,
} as const;

export const mailboxFolderCmdlets: Cmdlet[] = [
  {
    name: 'Get-MailboxFolderPermission',
    parameters: { Identity: 'string', User: 'string', ResultSize: 'resultSize' },
    required: ['Identity'],
    run: getPermission,
  },
  {
    name: 'Add-MailboxFolderPermission',
    parameters: { ...entry, SendNotificationToUser: 'boolean', Confirm: 'boolean' },
    required: ['Identity', 'User', 'AccessRights'],
    run: addPermission,
  },
  {
    name: 'Set-MailboxFolderPermission',
    parameters: { ...entry, Confirm: 'boolean' },
    required: ['Identity', 'User', 'AccessRights'],
    run: setPermission,
  },
  {
    name: 'Remove-MailboxFolderPermission',
    parameters: { Identity: 'string', User: 'string' },
    required: ['Identity', 'User'],
    confirms: true,
    run: removePermission,
  },
  {
    name: 'Get-MailboxFolderStatistics',
    parameters: { Identity: 'string', FolderScope: scopes, ResultSize: 'resultSize' },
    required: ['Identity'],
    run: getStatistics,
  },
];
