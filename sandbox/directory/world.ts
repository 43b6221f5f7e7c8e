import { type Happening, onHappening } from '../control/happen.ts';
import type { Group, User } from '../entities.ts';
import type { TenantState } from '../state.ts';
import { get, link, put, unlink } from '../store.ts';
import { recomputeUser } from './dynamic.ts';
import { directoryUser } from './find.ts';
import { scheduleReprocess } from './license-engine.ts';

function person(state: TenantState, happening: Happening): User {
  const user = directoryUser(state, String(happening.userId));
  if (!user) throw new RangeError(`nobody is ${String(happening.userId)}`);
  return user;
}

function groupNamed(state: TenantState, happening: Happening): Group {
  const wanted = String(happening.groupId);
  const group =
    get(state, 'groups', wanted) ??
    [...state.tables.groups.values()].find(({ displayName }) => displayName === wanted);
  if (!group) throw new RangeError(`no group is ${wanted}`);
  return group;
}

/** Somebody in an admin centre, or the sync from on premises: no check applies to them. */
function changeMembership(state: TenantState, happening: Happening, added: boolean): void {
  const [group, user] = [groupNamed(state, happening), person(state, happening)];
  const name = happening.role === 'owner' ? 'owners' : 'members';
  if (added) link(state, name, group.id, user.id);
  else unlink(state, name, group.id, user.id);
  if (group.assignedLicenses.length > 0) scheduleReprocess(state, user.id);
}

onHappening('join group', (state, happening) => changeMembership(state, happening, true));
onHappening('leave group', (state, happening) => changeMembership(state, happening, false));
onHappening('change user', (state, happening) => {
  const user = person(state, happening);
  put(state, 'users', { ...user, ...(happening.changes as Partial<User>) });
  recomputeUser(state, user.id);
});
onHappening('change group', (state, happening) => {
  put(state, 'groups', { ...groupNamed(state, happening), ...(happening.changes as Partial<Group>) });
});
onHappening('set manager', (state, happening) => {
  const user = person(state, happening);
  for (const old of [...(state.links.manager.forward.get(user.id) ?? [])])
    unlink(state, 'manager', user.id, old);
  if (typeof happening.managerId === 'string') link(state, 'manager', user.id, happening.managerId);
});
onHappening('buy seats', (state, { skuPartNumber, enabled }) => {
  const sku = [...state.tables.skus.values()].find((one) => one.skuPartNumber === skuPartNumber);
  if (!sku) throw new RangeError(`no licence kind is ${String(skuPartNumber)}`);
  put(state, 'skus', { ...sku, prepaidUnits: { ...sku.prepaidUnits, enabled: Number(enabled) } });
});
