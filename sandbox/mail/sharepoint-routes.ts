import { type Answer, type Call, type JsonObject, param } from '../call.ts';
import { directoryUser } from '../directory/find.ts';
import type { User } from '../entities.ts';
import { TenantError } from '../errors.ts';
import type { Drive } from '../mailbox.ts';
import type { Route } from '../router.ts';
import type { TenantState } from '../state.ts';

/*
 * The REST interface of a person's OneDrive site. `https://contoso-my.sharepoint.com/personal/grace_contoso_com/_api/...`
 * is reached on this server as `/_sharepoint/contoso-my.sharepoint.com/personal/grace_contoso_com/_api/...`.
 */

function driveOf(call: Call): Drive {
  const url = `https://${param(call, 'host')}/personal/${param(call, 'site')}`.toLowerCase();
  const drive = [...call.state.drives.values()].find((one) => one.siteUrl.toLowerCase() === url);
  if (!drive || drive.readyFrom > call.now)
    throw new TenantError(404, '-2147024809', 'The site does not exist.');
  return drive;
}

/** App-only access is for certificates; a token made from a client secret is refused. */
function checkCertificate(call: Call): void {
  if (call.token.appidacr !== '2') throw new TenantError(401, 'Unauthorized', 'Unsupported app only token.');
}

/** The number of a person on a site: the same one every time, without a list to keep. */
function siteUserId(state: TenantState, user: User): number {
  return [...state.tables.users.keys()].indexOf(user.id) + 10;
}

function siteUser(state: TenantState, drive: Drive, user: User): JsonObject {
  const isAdmin = drive.siteAdmins.some(
    (name) => name.toLowerCase() === user.userPrincipalName.toLowerCase(),
  );
  return {
    Id: siteUserId(state, user),
    LoginName: `i:0#.f|membership|${user.userPrincipalName}`,
    Title: user.displayName,
    Email: user.mail,
    IsSiteAdmin: isAdmin,
  };
}

function ensureUser(call: Call): Answer {
  checkCertificate(call);
  const drive = driveOf(call);
  const name = String(call.body.logonName ?? '').match(/^i:0#\.f\|membership\|(.+)$/)?.[1];
  const user = name === undefined ? undefined : directoryUser(call.state, name);
  if (!user) throw new TenantError(400, '-2146232832', 'The specified user could not be found.');
  return { status: 200, body: siteUser(call.state, drive, user) };
}

function userById(call: Call): User {
  const wanted = Number(param(call, 'id'));
  const user = [...call.state.tables.users.values()][wanted - 10];
  if (!user) throw new TenantError(404, '-2146232832', 'User cannot be found.');
  return user;
}

function mergeUser(call: Call): Answer {
  checkCertificate(call);
  const drive = driveOf(call);
  if (call.headers['x-http-method'] !== 'MERGE')
    throw new TenantError(400, 'InvalidRequest', 'Send X-HTTP-Method: MERGE.');
  if (call.headers['if-match'] !== '*') throw new TenantError(412, 'PreconditionFailed', 'Send IF-MATCH: *.');
  if (typeof call.body.IsSiteAdmin !== 'boolean')
    throw new TenantError(400, 'InvalidRequest', 'IsSiteAdmin is missing.');
  const { userPrincipalName: name } = userById(call);
  const others = drive.siteAdmins.filter((one) => one.toLowerCase() !== name.toLowerCase());
  drive.siteAdmins = call.body.IsSiteAdmin ? [...others, name] : others;
  return { status: 204 };
}

function getUser(call: Call): Answer {
  checkCertificate(call);
  return { status: 200, body: siteUser(call.state, driveOf(call), userById(call)) };
}

/** Owners of the site; whoever was only ensured does not appear here. */
function siteUsers(call: Call): Answer {
  checkCertificate(call);
  const drive = driveOf(call);
  const users = drive.siteAdmins.flatMap((name) => directoryUser(call.state, name) ?? []);
  return { status: 200, body: { value: users.map((user) => siteUser(call.state, drive, user)) } };
}

const web = '/_sharepoint/{host}/personal/{site}/_api/web';

function route(method: Route['method'], path: string, handler: Route['handler']): Route {
  return {
    service: 'sharepoint',
    method,
    path,
    permissions: ['Sites.FullControl.All'],
    area: 'none',
    handler,
  };
}

export const sharepointRoutes: Route[] = [
  route('POST', `${web}/ensureuser`, ensureUser),
  route('GET', `${web}/getuserbyid({id})`, getUser),
  route('POST', `${web}/getuserbyid({id})`, mergeUser),
  route('GET', `${web}/siteusers`, siteUsers),
];
