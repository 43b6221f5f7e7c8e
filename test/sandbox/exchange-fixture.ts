import { createHash } from 'node:crypto';
import type { Group, User } from '../../sandbox/entities.ts';
import { type Mailbox, newMailbox } from '../../sandbox/mailbox.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/server.ts';
import { put, seedLink } from '../../sandbox/store.ts';

export const start = '2026-03-02T09:00:00Z';

/** A stable object id from a short name. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const planTwo = { servicePlanId: idOf('plan two'), servicePlanName: 'EXCHANGE_S_ENTERPRISE' };
const planOne = { servicePlanId: idOf('plan one'), servicePlanName: 'EXCHANGE_S_STANDARD' };

/** Licence of a person: `two` is Exchange Online Plan 2. */
export const licences = { one: idOf('sku one'), two: idOf('sku two') };

export interface Person {
  licence?: 'one' | 'two' | null;
  user?: Partial<User>;
  mailbox?: Partial<Mailbox> | null;
}

export interface Answer {
  status: number;
  value: Record<string, unknown>[];
  warnings: string[];
  error: string;
  nextLink: string;
  body: Record<string, unknown>;
}

/** A running tenant with a handful of people whose mailboxes the test decides. */
export interface MailTenant {
  sandbox: Sandbox;
  /** Calls a cmdlet as the app with all Exchange rights. */
  run(name: string, parameters?: Record<string, unknown>, more?: RunOptions): Promise<Answer>;
  /** Calls Graph below /v1.0 with all mail rights. */
  graph(method: string, path: string, body?: unknown): Promise<Answer>;
  person(name: string, person?: Person): string;
  list(name: string, members: string[], group?: Partial<Group>): string;
  /** The mailbox as it truly is. */
  box(name: string): Mailbox;
}

export interface RunOptions {
  query?: string;
  headers?: Record<string, string>;
  clientId?: string;
  url?: string;
}

/** The address the fixture gives to a name. */
export function address(name: string): string {
  return `${name}@contoso.com`;
}

function seedSkus(sandbox: Sandbox): void {
  for (const [skuId, plan] of [
    [licences.one, planOne],
    [licences.two, planTwo],
  ] as const) {
    put(sandbox.control.state, 'skus', {
      ...{ id: skuId, skuId, accountId: 'contoso', skuPartNumber: plan.servicePlanName, appliesTo: 'User' },
      ...{ capabilityStatus: 'Enabled', consumedUnits: 0 },
      prepaidUnits: { enabled: 100, suspended: 0, warning: 0, lockedOut: 0 },
      servicePlans: [{ ...plan, provisioningStatus: 'Success', appliesTo: 'User' }],
    });
  }
}

function userOf(name: string, person: Person): User {
  const licence = person.licence === undefined ? 'two' : person.licence;
  const fields: Partial<User> = {
    ...{
      id: idOf(name),
      displayName: name,
      userPrincipalName: address(name),
      mail: address(name),
      mailNickname: name,
    },
    ...{
      accountEnabled: true,
      userType: 'Member',
      proxyAddresses: [`SMTP:${address(name)}`],
      otherMails: [],
    },
    ...{
      onPremisesSyncEnabled: null,
      businessPhones: [],
      licenseAssignmentStates: [],
      deletedDateTime: null,
    },
    assignedLicenses: licence === null ? [] : [{ skuId: licences[licence], disabledPlans: [] }],
  };
  return { ...fields, ...person.user } as User;
}

function groupOf(name: string, group: Partial<Group>): Group {
  const fields: Partial<Group> = {
    ...{ id: idOf(name), displayName: name, mail: address(name), mailEnabled: true, mailNickname: name },
    ...{
      securityEnabled: false,
      groupTypes: [],
      proxyAddresses: [`SMTP:${address(name)}`],
      onPremisesSyncEnabled: null,
    },
    ...{ assignedLicenses: [], deletedDateTime: null, membershipRule: null },
  };
  return { ...fields, ...group } as Group;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  const error = body.error as { message?: string; details?: { message: string }[] } | undefined;
  return {
    status: response.status,
    value: (body.value ?? []) as Record<string, unknown>[],
    warnings: (body['@adminapi.warnings'] ?? []) as string[],
    error: `${error?.details?.[0]?.message ?? ''}${error?.message ?? ''}`,
    nextLink: String(body['@odata.nextLink'] ?? ''),
    body,
  };
}

const graphRoles = [
  'MailboxSettings.ReadWrite',
  'Calendars.ReadWrite',
  'Mail.ReadWrite',
  'Mail.Send',
  'Files.ReadWrite.All',
];

/** Starts an empty tenant with the apps `mail` (Exchange Administrator) and `graph`; stop `sandbox` afterwards. */
export async function mailTenant(options: SandboxOptions = {}): Promise<MailTenant> {
  const sandbox = await startSandbox({ size: 0, now: start, ...options });
  const { control } = sandbox;
  const { state } = control;
  seedSkus(sandbox);
  const outlook = { outlook: ['Exchange.ManageAsApp', 'Exchange.ManageAsAppV2'] };
  control.registerApp({ clientId: 'mail', roles: outlook, directoryRoles: ['Exchange Administrator'] });
  control.registerApp({ clientId: 'graph', roles: { graph: graphRoles } });
  return {
    sandbox,
    async run(name, parameters = {}, more = {}) {
      const token = control.token(more.clientId ?? 'mail', 'https://outlook.office365.com');
      const path = more.url ?? `/adminapi/beta/${state.tenantId}/InvokeCommand${more.query ?? ''}`;
      const response = await fetch(sandbox.url + path.replace('https://outlook.office365.com', ''), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-anchormailbox': 'anchor',
          ...more.headers,
        },
        body: JSON.stringify({ CmdletInput: { CmdletName: name, Parameters: parameters } }),
      });
      return read(response);
    },
    async graph(method, path, body) {
      const headers: Record<string, string> = { authorization: `Bearer ${control.token('graph')}` };
      if (body !== undefined) headers['content-type'] = 'application/json';
      return read(
        await fetch(`${sandbox.url}/v1.0${path}`, {
          method,
          headers,
          body: body === undefined ? undefined : JSON.stringify(body),
        }),
      );
    },
    person(name, person = {}) {
      put(state, 'users', userOf(name, person));
      if (person.mailbox !== null)
        state.mailboxes.set(idOf(name), { ...newMailbox(idOf(name), 0), ...person.mailbox });
      return idOf(name);
    },
    list(name, members, group = {}) {
      put(state, 'groups', groupOf(name, group));
      for (const member of members) seedLink(state, 'members', idOf(name), idOf(member));
      return idOf(name);
    },
    box(name) {
      const found = state.mailboxes.get(idOf(name));
      if (!found) throw new Error(`no mailbox of ${name}`);
      return found;
    },
  };
}
