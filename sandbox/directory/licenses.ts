import type { Answer, Call } from '../call.ts';
import { isoSeconds } from '../clock.ts';
import type { AssignedLicense, LicenseAssignmentState, SubscribedSku, User } from '../entities.ts';
import { badRequest } from '../errors.ts';
import { collection, single } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import type { TenantState } from '../state.ts';
import { get, put, targets } from '../store.ts';
import { audit } from './audit.ts';
import { groupInPath, groupToWrite, userToWrite } from './find.ts';
import {
  conflictingSku,
  effectiveSkus,
  freeUnits,
  reprocessLicenses,
  scheduleReprocess,
  storeStates,
} from './license-engine.ts';
import { requireUnrestricted } from './protection.ts';
import { auditTarget } from './users-write.ts';

interface Wanted {
  add: AssignedLicense[];
  remove: string[];
}

function skuOf(state: TenantState, skuId: unknown): SubscribedSku {
  const sku = typeof skuId === 'string' ? get(state, 'skus', skuId) : undefined;
  if (!sku) throw badRequest(`License ${String(skuId)} does not correspond to a valid company License.`);
  return sku;
}

function wanted(call: Call): Wanted {
  const { addLicenses, removeLicenses } = call.body;
  if (!Array.isArray(addLicenses) || !Array.isArray(removeLicenses)) {
    throw badRequest('Both addLicenses and removeLicenses are required.');
  }
  const add = addLicenses.map((value: unknown) => {
    const license = value as Partial<AssignedLicense>;
    const sku = skuOf(call.state, license.skuId);
    const disabledPlans = license.disabledPlans ?? [];
    const plans = new Set(sku.servicePlans.map((plan) => plan.servicePlanId));
    const strange = disabledPlans.find((plan) => !plans.has(plan));
    if (strange) throw badRequest(`Service plan ${strange} is not part of the license ${sku.skuId}.`);
    return { skuId: sku.skuId, disabledPlans };
  });
  const remove = removeLicenses.map((skuId: unknown) => skuOf(call.state, skuId).skuId);
  if (add.some(({ skuId }) => remove.includes(skuId)))
    throw badRequest('A license cannot be added and removed in one call.');
  return { add, remove };
}

function withoutRemoved(user: User, remove: string[]): LicenseAssignmentState[] {
  let states = user.licenseAssignmentStates;
  for (const skuId of remove) {
    const direct = states.some((one) => one.skuId === skuId && one.assignedByGroup === null);
    if (!direct && states.some((one) => one.skuId === skuId)) {
      throw badRequest(
        'User license is inherited from a group membership and it cannot be removed directly from the user.',
      );
    }
    if (!direct) throw badRequest(`User does not have a corresponding license ${skuId}.`);
    states = states.filter((one) => one.skuId !== skuId || one.assignedByGroup !== null);
  }
  return states;
}

function assignToUser(call: Call): Answer {
  const { state } = call;
  const { add, remove } = wanted(call);
  const user = userToWrite(call);
  requireUnrestricted(call, user);
  let states = withoutRemoved(user, remove);
  if (add.length > 0 && !user.usageLocation) {
    throw badRequest('License assignment cannot be done for user with invalid usage location.');
  }
  for (const license of add) {
    const sku = skuOf(state, license.skuId);
    const have = effectiveSkus(states);
    const other = conflictingSku(state, sku, have);
    if (other)
      throw badRequest(
        `License assignment failed because service plans of ${sku.skuId} and ${other.skuId} are mutually exclusive.`,
      );
    const held = effectiveSkus(user.licenseAssignmentStates).includes(sku.skuId);
    if (!held && freeUnits(sku) < 1) {
      throw badRequest(`Subscription with SKU ${sku.skuId} does not have any available licenses.`);
    }
    const fresh: LicenseAssignmentState = {
      ...license,
      assignedByGroup: null,
      state: 'Active',
      error: 'None',
      lastUpdatedDateTime: isoSeconds(call.now),
    };
    states = [...states.filter((one) => one.skuId !== sku.skuId || one.assignedByGroup !== null), fresh];
  }
  storeStates(state, user.id, states);
  audit(call, {
    activity: 'Change user license',
    category: 'UserManagement',
    operation: 'Update',
    targets: [auditTarget(user)],
  });
  return single({ ...call, query: new URLSearchParams() }, 'user', get(state, 'users', user.id) ?? user);
}

function reprocess(call: Call): Answer {
  const user = userToWrite(call);
  reprocessLicenses(call.state, user.id);
  return single({ ...call, query: new URLSearchParams() }, 'user', get(call.state, 'users', user.id) ?? user);
}

function assignToGroup(call: Call): Answer {
  const { state } = call;
  const { add, remove } = wanted(call);
  const group = groupToWrite(call);
  requireUnrestricted(call, group);
  if (!group.securityEnabled) throw badRequest('Licenses can be assigned to security-enabled groups only.');
  const kept = group.assignedLicenses.filter(
    ({ skuId }) => !remove.includes(skuId) && !add.some((one) => one.skuId === skuId),
  );
  put(state, 'groups', {
    ...group,
    assignedLicenses: [...kept, ...add],
    licenseProcessingState: { state: 'ProcessingComplete' },
  });
  for (const id of targets(state, 'members', group.id)) scheduleReprocess(state, id);
  return { status: 202, body: { id: group.id } };
}

function membersInError(call: Call): Answer {
  const group = groupInPath(call);
  const members = targets(call.state, 'members', group.id).flatMap(
    (id) => get(call.state, 'users', id) ?? [],
  );
  const wrong = members.filter((user) =>
    user.licenseAssignmentStates.some((one) => one.assignedByGroup === group.id && one.error !== 'None'),
  );
  return collection(call, { type: 'user', items: wrong, typeOf: () => 'user' });
}

const assigning = ['LicenseAssignment.ReadWrite.All', 'Directory.ReadWrite.All'];

export const licenseRoutes: Route[] = [
  graphRoute(
    'POST /users/{user-id}/assignLicense',
    { permissions: [...assigning, 'User.ReadWrite.All'] },
    assignToUser,
  ),
  graphRoute(
    'POST /users/{user-id}/reprocessLicenseAssignment',
    { permissions: ['User.ReadWrite.All', 'Directory.ReadWrite.All'] },
    reprocess,
  ),
  graphRoute(
    'POST /groups/{group-id}/assignLicense',
    { permissions: [...assigning, 'Group.ReadWrite.All'] },
    assignToGroup,
  ),
  graphRoute(
    'GET /groups/{group-id}/membersWithLicenseErrors',
    {
      permissions: [
        'LicenseAssignment.Read.All',
        'GroupMember.Read.All',
        'Group.Read.All',
        'Directory.Read.All',
      ],
    },
    membersInError,
  ),
];
