import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';

export type Json = Record<string, unknown>;

export interface Reply {
  status: number;
  body: Json;
  headers: Headers;
}

export interface TestTenant extends Sandbox {
  /** Calls Graph as the app; a path without a slash in front is refused. */
  call(
    method: string,
    path: string,
    more?: { body?: unknown; headers?: Record<string, string>; app?: string },
  ): Promise<Reply>;
}

/** Application permissions that suffice for all tests that are not about permissions. */
export const broadRoles = [
  'User.ReadWrite.All User.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All Directory.Read.All AuditLog.Read.All',
  'LicenseAssignment.ReadWrite.All UserAuthenticationMethod.ReadWrite.All UserAuthMethod-TAP.ReadWrite.All TeamMember.ReadWrite.All',
  'DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All User.DeleteRestore.All',
  'DeviceManagementServiceConfig.ReadWrite.All BitlockerKey.Read.All Application.ReadWrite.All Device.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All User-PasswordProfile.ReadWrite.All User.RevokeSessions.All User.EnableDisableAccount.All',
].flatMap((line) => line.split(' '));

/** Starts a small tenant with two apps: `broad` (many permissions) and `reader` (User.Read.All alone). */
export async function startTenant(options: SandboxOptions = {}): Promise<TestTenant> {
  const apps = [
    { clientId: 'broad', secret: 'broad secret', roles: broadRoles },
    { clientId: 'reader', secret: 'reader secret', roles: ['User.Read.All'] },
    ...(options.apps ?? []),
  ];
  const sandbox = await startSandbox({ size: 60, now: '2026-03-02T08:00:00Z', ...options, apps });
  return {
    ...sandbox,
    async call(method, path, { body, headers = {}, app = 'broad' } = {}) {
      const token = sandbox.control.token(app);
      const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(`${sandbox.url}/v1.0${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...json, ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text === '' ? {} : (JSON.parse(text) as Json),
        headers: response.headers,
      };
    },
  };
}

/** The error code of a reply; undefined when it is none. */
export function codeOf(reply: Reply): string | undefined {
  return (reply.body.error as { code?: string } | undefined)?.code;
}

/** The id of a group by the name it is shown with; throws when there is none. */
export function groupId(tenant: TestTenant, name: string): string {
  const group = [...tenant.control.state.tables.groups.values()].find(
    ({ displayName }) => displayName === name,
  );
  if (!group) throw new Error(`no group ${name}`);
  return group.id;
}

/** The body of a reference to a directory object. */
export function reference(id: string): { body: Json } {
  return { body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` } };
}
