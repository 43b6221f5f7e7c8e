import { randomUUID } from 'node:crypto';
import { type Answer, asOf, type Call, param } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import { directoryUser, userInPath } from '../directory/find.ts';
import { TenantError } from '../errors.ts';
import type { Drive, DrivePermission } from '../mailbox.ts';
import { named } from '../names.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Needs, type Route } from '../router.ts';
import type { TenantState } from '../state.ts';

const quotaBytes = 1024 ** 4;
const rolesKnown = ['read', 'write', 'owner'];

function itemNotFound(message = 'The resource could not be found.'): TenantError {
  return new TenantError(404, 'itemNotFound', message);
}

function refusal(message: string): TenantError {
  return new TenantError(400, 'invalidRequest', message);
}

/** 404 until the drive has been provisioned, and for people who never had one. */
function driveOf(call: Call, userId: string): Drive {
  const drive = call.state.drives.get(userId);
  if (!drive || drive.readyFrom > (asOf(call, userId) ?? call.now))
    throw itemNotFound("User's mysite not found.");
  return drive;
}

function driveInPath(call: Call): Drive {
  const id = param(call, 'drive-id');
  const drive = [...call.state.drives.values()].find((one) => one.id === id);
  if (!drive) throw itemNotFound();
  return driveOf(call, drive.userId);
}

function driveBody(state: TenantState, drive: Drive): object {
  const used = drive.items.reduce((sum, item) => sum + (item.folder ? 0 : item.size), 0);
  const owner = state.tables.users.get(drive.userId);
  return {
    id: drive.id,
    driveType: 'business',
    name: 'OneDrive',
    webUrl: `${drive.siteUrl}/Documents`,
    owner: { user: { id: drive.userId, displayName: owner?.displayName ?? null } },
    quota: { total: quotaBytes, used, remaining: quotaBytes - used, deleted: 0, state: 'normal' },
  };
}

function userDrive(call: Call): Answer {
  return single(call, 'drive', driveBody(call.state, driveOf(call, userInPath(call).id)));
}

function rootBody(drive: Drive): object {
  const size = drive.items.reduce((sum, item) => sum + (item.folder ? 0 : item.size), 0);
  const childCount = drive.items.filter((item) => item.parentId === null).length;
  return {
    id: `root-${drive.id}`,
    name: 'root',
    root: {},
    size,
    folder: { childCount },
    webUrl: `${drive.siteUrl}/Documents`,
    sharepointIds: { siteUrl: drive.siteUrl },
  };
}

function getRoot(call: Call): Answer {
  return single(call, 'driveItem', rootBody(driveInPath(call)));
}

function itemId(call: Call, drive: Drive): string {
  const id = param(call, 'driveItem-id');
  if (id === 'root' || id === `root-${drive.id}`) return 'root';
  if (!drive.items.some((item) => item.id === id)) throw itemNotFound();
  return id;
}

function getItem(call: Call): Answer {
  const drive = driveInPath(call);
  const id = itemId(call, drive);
  const item = drive.items.find((one) => one.id === id);
  return single(call, 'driveItem', item ?? rootBody(drive));
}

function children(call: Call): Answer {
  const drive = driveInPath(call);
  const id = itemId(call, drive);
  return collection(call, {
    type: 'driveItem',
    items: drive.items.filter((item) => (item.parentId ?? 'root') === id),
  });
}

/** Shares that have not run out. */
function livePermissions(drive: Drive, now: number): DrivePermission[] {
  return drive.permissions.filter(({ expirationDateTime: end }) => end === null || Date.parse(end) > now);
}

function permissionBody(state: TenantState, permission: DrivePermission): object {
  const user = directoryUser(state, permission.email);
  const { id, roles, email, expirationDateTime } = permission;
  const grantedToV2 = { user: { id: user?.id ?? null, email, displayName: user?.displayName ?? email } };
  return { id, roles, expirationDateTime, grantedToV2, hasPassword: false };
}

function listPermissions(call: Call): Answer {
  const drive = driveInPath(call);
  const id = itemId(call, drive);
  const found = livePermissions(drive, call.now).filter((one) => one.itemId === id);
  return collection(call, { type: 'permission', items: found.map((one) => permissionBody(call.state, one)) });
}

interface Invitation {
  emails: string[];
  roles: string[];
  expirationDateTime: string | null;
}

function expiry(call: Call): string | null {
  const { expirationDateTime: end = null } = call.body;
  if (end === null) return null;
  if (typeof end !== 'string' || !(Date.parse(end) > call.now))
    throw refusal('expirationDateTime must be a date in the future.');
  return isoSeconds(Date.parse(end));
}

function readInvitation(call: Call): Invitation {
  const { recipients, roles, requireSignIn, sendInvitation } = call.body;
  if (!Array.isArray(recipients) || recipients.length === 0) throw refusal('recipients is missing.');
  const emails = recipients.map((one) => String((one as { email?: string; objectId?: string }).email ?? ''));
  const stranger = emails.find((email) => !accountOf(call.state, email));
  if (stranger !== undefined) throw refusal(`The recipient '${stranger}' could not be resolved.`);
  const known = Array.isArray(roles) && roles.length === 1 && rolesKnown.includes(String(roles[0]));
  if (!known) throw refusal('roles must hold one of read, write, owner.');
  if (requireSignIn !== true)
    throw refusal('requireSignIn must be true: the organisation shares with known people only.');
  if (typeof sendInvitation !== 'boolean') throw refusal('sendInvitation is missing.');
  return { emails, roles: roles.map(String), expirationDateTime: expiry(call) };
}

function accountOf(state: TenantState, email: string): string | undefined {
  return directoryUser(state, email)?.id ?? named(state.nameIndex, 'proxy', `smtp:${email}`)[0];
}

/** Sharing again with the same person changes the share instead of adding one. */
function invite(call: Call): Answer {
  const drive = driveInPath(call);
  const id = itemId(call, drive);
  const { emails, roles, expirationDateTime } = readInvitation(call);
  const value = emails.map((email) => {
    const known = livePermissions(drive, call.now).find(
      (one) => one.itemId === id && one.email.toLowerCase() === email.toLowerCase(),
    );
    const permission = { id: known?.id ?? randomUUID(), itemId: id, email, roles, expirationDateTime };
    drive.permissions = [...drive.permissions.filter((one) => one !== known), permission];
    return permissionBody(call.state, permission);
  });
  return {
    status: 200,
    body: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(permission)', value },
  };
}

function deletePermission(call: Call): Answer {
  const drive = driveInPath(call);
  const id = itemId(call, drive);
  const found = livePermissions(drive, call.now).find(
    (one) => one.itemId === id && one.id === param(call, 'permission-id'),
  );
  if (!found) throw itemNotFound();
  drive.permissions = drive.permissions.filter((one) => one !== found);
  return { status: 204 };
}

const read: Needs = { permissions: ['Files.Read.All', 'Files.ReadWrite.All'], area: 'none' };
const write: Needs = { permissions: ['Files.ReadWrite.All'], area: 'none' };
const item = '/drives/{drive-id}/items/{driveItem-id}';

export const driveRoutes: Route[] = [
  graphRoute('GET /users/{user-id}/drive', read, userDrive),
  graphRoute('GET /drives/{drive-id}/root', read, getRoot),
  graphRoute(`GET ${item}`, read, getItem),
  graphRoute(`GET ${item}/children`, read, children),
  graphRoute(`GET ${item}/permissions`, read, listPermissions),
  graphRoute(`POST ${item}/invite`, write, invite),
  graphRoute(`DELETE ${item}/permissions/{permission-id}`, write, deletePermission),
];
