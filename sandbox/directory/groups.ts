import { randomUUID } from 'node:crypto';
import {
  type Answer,
  asOf,
  bodyString,
  type Call,
  param,
  seen,
  seenAll,
  seenSources,
  seenTargets,
} from '../call.ts';
import { isoSeconds } from '../clock.ts';
import { schedule } from '../due.ts';
import type { Group } from '../entities.ts';
import { badRequest, denied } from '../errors.ts';
import { named } from '../names.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { link, put, targets } from '../store.ts';
import { audit } from './audit.ts';
import { parkGroup } from './deleted.ts';
import { parseRule } from './dynamic.ts';
import { groupInPath, groupToWrite } from './find.ts';
import { addMember } from './group-members.ts';
import { isDynamic, requireMembersWritable, requireWritable } from './group-rules.ts';
import { scheduleReprocess } from './license-engine.ts';
import { idInReference, typedListing } from './typed.ts';

/** The name of a group for the audit log. */
export function groupTarget(group: Group): { id: string; name: string; type: string } {
  return { id: group.id, name: group.displayName, type: 'Group' };
}

/** Owners and members of a group, for filters that count them (`owners/$count eq 0`). */
function withCounts(call: Call): ((item: object) => object) | undefined {
  if (!/(owners|members)\//.test(call.query.get('$filter') ?? '')) return undefined;
  return (item) => {
    const { id } = item as Group;
    const asObjects = (ids: string[]): object[] => ids.map((one) => ({ id: one }));
    return {
      ...item,
      owners: asObjects(seenTargets(call, 'owners', id)),
      members: asObjects(seenTargets(call, 'members', id)),
    };
  };
}

function listGroups(call: Call): Answer {
  const lookup = (path: string, value: string): Group[] | undefined => {
    const kind = { mailNickname: 'nick', mail: 'mail', proxyAddresses: 'proxy' }[path];
    const ids = path === 'id' ? [value] : kind && named(call.state.nameIndex, kind, value);
    return ids ? ids.flatMap((id) => call.state.tables.groups.get(id) ?? []) : undefined;
  };
  return collection(call, {
    type: 'group',
    items: () => seenAll(call, 'groups'),
    lookup: asOf(call) === undefined ? lookup : undefined,
    enrich: withCounts(call),
  });
}

const writable = [
  'displayName',
  'description',
  'mailNickname',
  'visibility',
  'membershipRule',
  'membershipRuleProcessingState',
];
const creatable = [
  ...writable,
  'mailEnabled',
  'securityEnabled',
  'groupTypes',
  'isAssignableToRole',
  'owners@odata.bind',
  'members@odata.bind',
];

function references(value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('A list of references is expected.');
  return value.map((one) => {
    const id = idInReference(one);
    if (id === undefined) throw badRequest(`Invalid reference '${String(one)}'.`);
    return id;
  });
}

function newGroup(call: Call): Group {
  const { body } = call;
  const strange = Object.keys(body).find((name) => !creatable.includes(name));
  if (strange) throw badRequest(`Invalid property '${strange}'.`);
  const [displayName, mailNickname] = [bodyString(call, 'displayName'), bodyString(call, 'mailNickname')];
  const groupTypes = Array.isArray(body.groupTypes) ? body.groupTypes.map(String) : [];
  const [mailEnabled, securityEnabled] = [body.mailEnabled === true, body.securityEnabled === true];
  const unified = groupTypes.includes('Unified');
  if (mailEnabled !== unified)
    throw badRequest('The service does not currently support creating this type of mail-enabled group.');
  if (!unified && !securityEnabled)
    throw badRequest('A group must be security-enabled or a Microsoft 365 group.');
  const rule = typeof body.membershipRule === 'string' ? body.membershipRule : null;
  if (groupTypes.includes('DynamicMembership') !== (rule !== null))
    throw badRequest('membershipRule and DynamicMembership go together.');
  if (rule !== null) parseRule(rule);
  const assignable = body.isAssignableToRole === true;
  if (assignable && (rule !== null || !call.token.roles.includes('RoleManagement.ReadWrite.Directory')))
    throw denied();
  const mail = mailEnabled ? `${mailNickname}@contoso.example` : null;
  if (mail && named(call.state.nameIndex, 'proxy', `smtp:${mail}`).length > 0) {
    const message = 'Another object with the same value for property mailNickname already exists.';
    throw badRequest(message, [{ code: 'ObjectConflict', message, target: 'mailNickname' }]);
  }
  const created = isoSeconds(call.now);
  return {
    ...{
      id: randomUUID(),
      deletedDateTime: null,
      displayName,
      mailNickname,
      mail,
      mailEnabled,
      securityEnabled,
      groupTypes,
    },
    description: typeof body.description === 'string' ? body.description : null,
    proxyAddresses: mail ? [`SMTP:${mail}`] : [],
    visibility: typeof body.visibility === 'string' ? body.visibility : null,
    membershipRule: rule,
    membershipRuleProcessingState: rule === null ? null : 'On',
    isAssignableToRole: assignable ? true : null,
    ...{
      isManagementRestricted: null,
      onPremisesSyncEnabled: null,
      assignedLicenses: [],
      licenseProcessingState: null,
    },
    ...{ resourceProvisioningOptions: [], createdDateTime: created, renewedDateTime: created },
  };
}

function createGroup(call: Call): Answer {
  const group = newGroup(call);
  const [owners, members] = [
    references(call.body['owners@odata.bind']),
    references(call.body['members@odata.bind']),
  ];
  for (const id of [...owners, ...members]) {
    if (!seen(call, 'users', id) && !seen(call, 'groups', id))
      throw badRequest(`The reference ${id} does not exist.`);
  }
  put(call.state, 'groups', group);
  for (const id of owners) link(call.state, 'owners', group.id, id);
  for (const id of members) link(call.state, 'members', group.id, id);
  if (isDynamic(group)) {
    const at = call.now + call.state.settings.dynamicGroupDelaySeconds * 1000;
    schedule(call.state, { at, kind: 'dynamic group', subject: group.id, detail: '' });
  }
  audit(call, {
    activity: 'Add group',
    category: 'GroupManagement',
    operation: 'Add',
    targets: [groupTarget(group)],
  });
  return { ...single({ ...call, query: new URLSearchParams() }, 'group', group), status: 201 };
}

const boundMembersMax = 20;

/** Adds up to 20 members at once: all or none. */
function bindMembers(call: Call, group: Group): void {
  const ids = references(call.body['members@odata.bind']);
  if (ids.length > boundMembersMax) throw badRequest('At most 20 members can be added in one request.');
  requireMembersWritable(call, group);
  const present = new Set(targets(call.state, 'members', group.id));
  if (new Set(ids).size !== ids.length || ids.some((id) => present.has(id))) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
  }
  for (const id of ids)
    if (!seen(call, 'users', id) && !seen(call, 'groups', id))
      throw badRequest(`The reference ${id} does not exist.`);
  for (const id of ids) addMember(call, group, id);
}

function updateGroup(call: Call): Answer {
  const { body, state } = call;
  const group = groupToWrite(call);
  const names = Object.keys(body);
  if (names.includes('isAssignableToRole'))
    throw badRequest("The property 'isAssignableToRole' is immutable.");
  const strange = names.find((name) => !writable.includes(name) && name !== 'members@odata.bind');
  if (strange) throw badRequest(`Invalid property '${strange}'.`);
  requireWritable(call, group);
  if (body['members@odata.bind'] !== undefined) bindMembers(call, group);
  const fields = Object.fromEntries(Object.entries(body).filter(([name]) => writable.includes(name)));
  if (Object.keys(fields).length === 0) return { status: 204 };
  if (typeof fields.membershipRule === 'string') parseRule(fields.membershipRule);
  const changed = { ...group, ...(fields as Partial<Group>) };
  put(state, 'groups', changed);
  if (isDynamic(changed)) {
    const at = call.now + state.settings.dynamicGroupDelaySeconds * 1000;
    schedule(state, { at, kind: 'dynamic group', subject: group.id, detail: '' });
  }
  audit(call, {
    activity: 'Update group',
    category: 'GroupManagement',
    operation: 'Update',
    targets: [groupTarget(group)],
  });
  return { status: 204 };
}

function deleteGroup(call: Call): Answer {
  const group = groupToWrite(call);
  requireWritable(call, group);
  const members = targets(call.state, 'members', group.id);
  parkGroup(call, group);
  if (group.assignedLicenses.length > 0) for (const id of members) scheduleReprocess(call.state, id);
  audit(call, {
    activity: 'Delete group',
    category: 'GroupManagement',
    operation: 'Delete',
    targets: [groupTarget(group)],
  });
  return { status: 204 };
}

/** Everything below a group, nested members included. */
function membersBelow(call: Call, groupId: string): string[] {
  const found = new Set<string>();
  const open = [groupId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of seenTargets(call, 'members', next)) {
      if (found.has(id)) continue;
      found.add(id);
      if (call.state.tables.groups.has(id)) open.push(id);
    }
  }
  return [...found];
}

function listMembers(call: Call, only?: string): Answer {
  const ids = seenTargets(call, 'members', groupInPath(call).id);
  const wanted = (call.query.get('$filter') ?? '').match(/^\s*id eq '([^']+)'\s*$/)?.[1];
  // One member out of many thousands is looked up, not searched for.
  const narrowed = wanted === undefined ? ids : ids.filter((id) => id === wanted);
  return collection(call, {
    type: 'directoryObject',
    context: 'directoryObjects',
    ...typedListing(call, narrowed, only),
  });
}

const readGroups = [
  'Group.ReadBasic.All',
  'GroupMember.Read.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];
const readMembers = [
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
];
const writeGroups = ['Group.ReadWrite.All', 'Directory.ReadWrite.All'];

export const groupRoutes: Route[] = [
  graphRoute('GET /groups', { permissions: readGroups }, listGroups),
  graphRoute('GET /groups/{group-id}', { permissions: readGroups }, (call) =>
    single(call, 'group', groupInPath(call)),
  ),
  graphRoute('POST /groups', { permissions: ['Group.Create', ...writeGroups] }, createGroup),
  graphRoute('PATCH /groups/{group-id}', { permissions: writeGroups }, updateGroup),
  graphRoute('DELETE /groups/{group-id}', { permissions: ['Group.ReadWrite.All'] }, deleteGroup),
  graphRoute('GET /groups/{group-id}/members', { permissions: readMembers, units: 3 }, (call) =>
    listMembers(call),
  ),
  graphRoute('GET /groups/{group-id}/members/graph.user', { permissions: readMembers, units: 3 }, (call) =>
    listMembers(call, 'user'),
  ),
  graphRoute('GET /groups/{group-id}/transitiveMembers', { permissions: readMembers, units: 5 }, (call) =>
    collection(call, {
      type: 'directoryObject',
      context: 'directoryObjects',
      ...typedListing(call, membersBelow(call, groupInPath(call).id)),
    }),
  ),
  graphRoute(
    'GET /groups/{group-id}/memberOf',
    { permissions: readMembers.filter((name) => !name.includes('ReadWrite')), units: 2 },
    (call) =>
      collection(call, {
        type: 'directoryObject',
        context: 'directoryObjects',
        ...typedListing(call, seenSources(call, 'members', param(call, 'group-id'))),
      }),
  ),
  graphRoute('GET /groups/{group-id}/owners', { permissions: readMembers }, (call) =>
    collection(call, {
      type: 'directoryObject',
      context: 'directoryObjects',
      ...typedListing(call, seenTargets(call, 'owners', groupInPath(call).id)),
    }),
  ),
];
