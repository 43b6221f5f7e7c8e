import type { ExchangeCall, GraphCall } from '../../core/change.ts';
import type { CallResult, Outgoing } from '../../core/ports.ts';
import type { Company, Effect, Row } from './tenant.ts';

type Answer = Pick<CallResult, 'outcome' | 'status' | 'code' | 'createdId'>;

const done: Answer = { outcome: 'done', status: 204 };
const missing: Answer = { outcome: 'refused', status: 404, code: 'Request_ResourceNotFound' };

interface Doing {
  readonly company: Company;
  readonly call: GraphCall;
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Lets one call happen in the company and tells what it came to. Paths nobody has written a rule for are an error. */
export function execute(company: Company, outgoing: Outgoing, number: number): CallResult {
  const { call, clientRequestId, identity } = outgoing;
  const { verb, target } = aimOf(outgoing);
  const before = beforeOf(company, target);
  const answer = call.service === 'graph' ? graphCall(company, call) : exchangeCall(company, call);
  const effect: Effect = {
    at: company.now(),
    call: number,
    verb,
    target: answer.createdId ?? target,
    clientRequestId,
    identity,
    happened: answer.outcome === 'done',
    before,
  };
  company.effects.push(effect);
  return { ...answer, clientRequestId };
}

/** Verb and object id of a call: what an invariant compares with the approved one. */
export function aimOf({ call }: Pick<Outgoing, 'call'>): { readonly verb: string; readonly target: string } {
  if (call.service === 'exchange')
    return { verb: call.cmdlet, target: String(call.parameters.Identity ?? call.anchor ?? '') };
  const { params } = call;
  const target =
    params['managedDevice-id'] ??
    params['user-id'] ??
    params['group-id'] ??
    params['directoryObject-id'] ??
    '';
  const change = call.body as
    | { readonly accountEnabled?: boolean; readonly passwordProfile?: object }
    | undefined;
  const detail =
    call.method === 'PATCH' && change !== undefined ? ` ${Object.keys(change).sort().join(',')}` : '';
  return { verb: `${call.method} ${call.path}${detail}`, target };
}

function beforeOf(company: Company, target: string): Effect['before'] {
  const mailbox = company.truth('mailboxes', target);
  const device = company.truth('devices', target);
  const keys = [...company.truths('keys')];
  return {
    mailboxSafe:
      mailbox === undefined ||
      mailbox.RecipientTypeDetails === 'SharedMailbox' ||
      mailbox.LitigationHoldEnabled === true,
    keyEscrowed:
      device === undefined ||
      device.isEncrypted !== true ||
      device.operatingSystem !== 'Windows' ||
      keys.some((key) => key.deviceId === device.azureADDeviceId),
    enabled: company.truth('users', target)?.accountEnabled === true,
  };
}

const rules: Readonly<Record<string, (doing: Doing) => Answer>> = {
  'PATCH /users/{user-id}': patchUser,
  'POST /users': createUser,
  'PATCH /users/{user-id}/mailboxSettings': ({ company, id, body }) => {
    if (company.truth('mailboxes', id) === undefined) return missing;
    company.patch('mailboxes', id, { ...(body as object) });
    return done;
  },
  'POST /users/{user-id}/revokeSignInSessions': ({ company, id }) => {
    company.patch('users', id, { signInSessionsValidFromDateTime: second(company) });
    return done;
  },
  'POST /users/{user-id}/assignLicense': assignLicence,
  'PUT /users/{user-id}/manager/$ref': ({ company, id, body }) => {
    company.put('managers', { id, manager: String(body['@odata.id']).split('/').at(-1) });
    return done;
  },
  'DELETE /users/{user-id}/manager/$ref': ({ company, id }) => {
    company.remove('managers', id);
    return done;
  },
  'POST /groups/{group-id}/members/$ref': ({ company, call, body }) => {
    const user = String(body['@odata.id']).split('/').at(-1) ?? '';
    const group = call.params['group-id'] ?? '';
    const id = `${group} ${user}`;
    if (company.truth('users', user) === undefined) return missing;
    if (company.truth('members', id) !== undefined)
      return { outcome: 'refused', status: 400, code: 'Request_BadRequest' };
    company.put('members', { id, group, user });
    inherit(company, group, user, true);
    return done;
  },
  'DELETE /groups/{group-id}/members/{directoryObject-id}/$ref': ({ company, call }) => {
    const id = `${call.params['group-id']} ${call.params['directoryObject-id']}`;
    if (company.truth('members', id) === undefined) return missing;
    company.remove('members', id);
    inherit(company, call.params['group-id'] ?? '', call.params['directoryObject-id'] ?? '', false);
    return done;
  },
  'DELETE /users/{user-id}/appRoleAssignments/{appRoleAssignment-id}': ({ company, call }) => {
    company.remove('appRoles', call.params['appRoleAssignment-id'] ?? '');
    return done;
  },
  'POST /users/{user-id}/appRoleAssignments': ({ company, id, body }) => {
    const row = `${id} ${body.resourceId} ${body.appRoleId}`;
    company.put('appRoles', { ...body, id: row, principalId: id });
    return done;
  },
  'POST /deviceManagement/managedDevices/{managedDevice-id}/wipe': (doing) => act(doing, 'wipe'),
  'POST /deviceManagement/managedDevices/{managedDevice-id}/retire': (doing) => act(doing, 'retire'),
  'DELETE /deviceManagement/managedDevices/{managedDevice-id}': ({ company, call }) => {
    company.remove('devices', call.params['managedDevice-id'] ?? '');
    return done;
  },
  'POST /directory/deletedItems/{directoryObject-id}/restore': ({ company, call }) => {
    const id = call.params['directoryObject-id'] ?? '';
    const row = company.truth('deleted', id);
    if (row === undefined) return missing;
    company.remove('deleted', id);
    company.put('users', { ...row, userPrincipalName: row.formerName });
    return { ...done, createdId: id };
  },
};

function graphCall(company: Company, call: GraphCall): Answer {
  const rule = rules[`${call.method} ${call.path}`];
  if (rule === undefined)
    throw new TypeError(`the simulated tenant has no rule for ${call.method} ${call.path}`);
  const id = call.params['user-id'] ?? '';
  if (id !== '' && company.truth('users', id) === undefined) return missing;
  return rule({ company, call, id, body: (call.body ?? {}) as Readonly<Record<string, unknown>> });
}

function patchUser({ company, id, body }: Doing): Answer {
  const { passwordProfile, ...plain } = body as { readonly passwordProfile?: object };
  const password =
    passwordProfile === undefined
      ? {}
      : { lastPasswordChangeDateTime: second(company), passwordFrom: company.effects.length };
  company.patch('users', id, { ...plain, ...password });
  return done;
}

function createUser({ company, body }: Doing): Answer {
  const upn = String(body.userPrincipalName).toLowerCase();
  for (const row of company.truths('users')) {
    if (String(row.userPrincipalName).toLowerCase() === upn)
      return { outcome: 'refused', status: 400, code: 'Request_BadRequest' };
  }
  const id = `created-${company.effects.length}`;
  company.put('users', { ...body, id, userType: 'Member', createdBy: 'latchkey' });
  return { outcome: 'done', status: 201, createdId: id };
}

function assignLicence({ company, id, body }: Doing): Answer {
  const gone = new Set((body.removeLicenses ?? []) as readonly string[]);
  const added = (body.addLicenses ?? []) as readonly { readonly skuId: string }[];
  const user = company.truth('users', id);
  const states = (user?.licenseAssignmentStates ?? []) as readonly { readonly skuId: string }[];
  const kept = states.filter((state) => !gone.has(state.skuId));
  const next = [...kept, ...added.map(({ skuId }) => ({ skuId, assignedByGroup: null, state: 'Active' }))];
  company.patch('users', id, { licenseAssignmentStates: next, assignedLicenses: next });
  return done;
}

/** A group that hands out licences gives them to a new member and takes them from one who leaves. */
function inherit(company: Company, group: string, user: string, joins: boolean): void {
  const given = (company.truth('groups', group)?.assignedLicenses ?? []) as readonly {
    readonly skuId: string;
  }[];
  if (given.length === 0) return;
  const states = (company.truth('users', user)?.licenseAssignmentStates ?? []) as readonly {
    readonly assignedByGroup: string | null;
  }[];
  const others = states.filter((state) => state.assignedByGroup !== group);
  const own = given.map(({ skuId }) => ({ skuId, assignedByGroup: group, state: 'Active' }));
  const next = joins ? [...others, ...own] : others;
  company.patch('users', user, { licenseAssignmentStates: next, assignedLicenses: next });
}

function act({ company, call }: Doing, actionName: 'wipe' | 'retire'): Answer {
  const id = call.params['managedDevice-id'] ?? '';
  const row = company.truth('devices', id);
  if (row === undefined) return missing;
  const actions = (row.deviceActionResults ?? []) as readonly object[];
  const action = { actionName, actionState: 'pending', startDateTime: second(company) };
  company.put('devices', { ...row, deviceActionResults: [...actions, action] } as Row);
  return done;
}

function exchangeCall(company: Company, { cmdlet, parameters }: ExchangeCall): Answer {
  if (cmdlet === 'Add-MailboxPermission') {
    const { Identity: mailbox, User, AccessRights } = parameters as Readonly<Record<string, string>>;
    if (company.truth('mailboxes', mailbox ?? '') === undefined) return missing;
    company.put('mailboxPermissions', { id: `${mailbox} ${User}`, mailbox, User, AccessRights });
    return done;
  }
  if (cmdlet !== 'Set-Mailbox') throw new TypeError(`the simulated tenant has no rule for ${cmdlet}`);
  const id = String(parameters.Identity ?? '');
  if (company.truth('mailboxes', id) === undefined) return missing;
  const { Identity: _, Type, ...settings } = parameters;
  const type =
    Type === undefined
      ? {}
      : {
          RecipientTypeDetails: Type === 'Shared' ? 'SharedMailbox' : 'UserMailbox',
          changedAt: company.now(),
        };
  company.patch('mailboxes', id, { ...settings, ...type });
  return done;
}

function second(company: Company): string {
  return `${new Date(company.now()).toISOString().slice(0, 19)}Z`;
}
