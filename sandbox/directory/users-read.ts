import { type Answer, asOf, type Call, holds, seen, seenAll, seenTargets } from '../call.ts';
import type { User } from '../entities.ts';
import { badRequest, denied, TenantError, unsupportedQuery } from '../errors.ts';
import { named } from '../names.ts';
import { collection, single } from '../query/collection.ts';
import type { Expander } from '../query/expand.ts';
import { project, selected } from '../query/project.ts';
import { graphRoute, type Route } from '../router.ts';
import { userInPath } from './find.ts';

const fullRead = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
export const readUsers = ['User.ReadBasic.All', ...fullRead];

/** All that `User.ReadBasic.All` shows. */
const basicFields = new Set([
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'jobTitle',
  'officeLocation',
  'preferredLanguage',
  'businessPhones',
  'mobilePhone',
  'userType',
]);

function asks(call: Call, name: string): boolean {
  return ['$select', '$filter', '$orderby'].some((option) =>
    new RegExp(`\\b${name}\\b`).test(call.query.get(option) ?? ''),
  );
}

/** Some properties have their own permission, and asking for one without it refuses the whole call. */
export function checkReadable(call: Call): void {
  if (
    asks(call, 'employeeLeaveDateTime') &&
    !holds(call, 'User-LifeCycleInfo.Read.All', 'User-LifeCycleInfo.ReadWrite.All')
  ) {
    throw denied();
  }
  if (asks(call, 'signInActivity')) {
    if (!holds(call, 'AuditLog.Read.All')) throw denied();
    if (!call.state.settings.premiumDirectory) {
      const code = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant';
      throw new TenantError(403, code, "Neither tenant is B2C or tenant doesn't have premium license");
    }
  }
  const select = selected(call.query);
  if (!holds(call, ...fullRead) && select?.some((name) => !basicFields.has(name))) throw denied();
}

function managerExpander(call: Call): Expander {
  const expand = (userId: string, levels: number, select: string[] | undefined): unknown => {
    const id = seenTargets(call, 'manager', userId)[0];
    const manager = id === undefined ? undefined : seen(call, 'users', id);
    if (!manager) return undefined;
    const shown = { '@odata.type': '#microsoft.graph.user', ...project('user', manager, select) };
    return levels > 1 ? { ...shown, manager: expand(manager.id, levels - 1, select) } : shown;
  };
  return (item, { levels, select }) => {
    if (levels > 1 && call.headers.consistencylevel?.toLowerCase() !== 'eventual') {
      throw unsupportedQuery('$levels needs the header ConsistencyLevel: eventual.');
    }
    return expand((item as User).id, levels, select);
  };
}

const lookupKinds: Record<string, string> = {
  userPrincipalName: 'upn',
  mailNickname: 'nick',
  employeeId: 'employee',
  mail: 'mail',
  proxyAddresses: 'proxy',
};

function lookup(call: Call): ((path: string, value: string) => User[] | undefined) | undefined {
  if (asOf(call) !== undefined) return undefined;
  const { users } = call.state.tables;
  return (path, value) => {
    const ids =
      path === 'id' ? [value] : lookupKinds[path] && named(call.state.nameIndex, lookupKinds[path], value);
    return ids ? ids.flatMap((id) => users.get(id) ?? []) : undefined;
  };
}

const pageWithSignInsMax = 500;

function listUsers(call: Call): Answer {
  checkReadable(call);
  if (
    asks(call, 'signInActivity') &&
    /signInActivity.*\b(and|or)\b|\b(and|or)\b.*signInActivity/.test(call.query.get('$filter') ?? '')
  ) {
    throw badRequest('signInActivity cannot be combined with other filters.');
  }
  const listing = {
    type: 'user',
    items: () => seenAll(call, 'users'),
    lookup: lookup(call),
    expanders: { manager: managerExpander(call) },
    pageMax: asks(call, 'signInActivity') ? pageWithSignInsMax : 999,
  };
  return collection(call, listing);
}

function getUser(call: Call): Answer {
  checkReadable(call);
  const user = userInPath(call);
  if (asks(call, 'signInActivity') && call.params['user-id'] !== user.id) {
    throw badRequest('signInActivity can be read by object id only.');
  }
  return single(call, 'user', user, { manager: managerExpander(call) });
}

function countUsers(call: Call): Answer {
  if (call.headers.consistencylevel?.toLowerCase() !== 'eventual') {
    throw unsupportedQuery('$count needs the header ConsistencyLevel: eventual.');
  }
  return {
    status: 200,
    body: Buffer.from(String(seenAll(call, 'users').length)),
    headers: { 'content-type': 'text/plain' },
  };
}

export const userReadRoutes: Route[] = [
  graphRoute('GET /users', { permissions: readUsers, units: 2 }, listUsers),
  graphRoute('GET /users/$count', { permissions: fullRead }, countUsers),
  graphRoute('GET /users/{user-id}', { permissions: readUsers }, getUser),
];
