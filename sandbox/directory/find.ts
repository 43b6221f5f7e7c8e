import { type Call, param, seen } from '../call.ts';
import type { Group, User } from '../entities.ts';
import { notFound } from '../errors.ts';
import { named } from '../names.ts';
import type { TenantState } from '../state.ts';
import { get } from '../store.ts';

/** The user with this id or UPN, in truth. */
export function directoryUser(state: TenantState, idOrName: string): User | undefined {
  const byId = get(state, 'users', idOrName);
  if (byId) return byId;
  const id = named(state.nameIndex, 'upn', idOrName)[0];
  return id === undefined ? undefined : get(state, 'users', id);
}

/** The soft-deleted user with this id. */
export function deletedUser(state: TenantState, id: string): User | undefined {
  return get(state, 'deletedUsers', id);
}

/** The user that the path names by id or UPN, as this read sees it; 404 when missing or not yet visible. */
export function userInPath(call: Call): User {
  const idOrName = param(call, 'user-id');
  const id = directoryUser(call.state, idOrName)?.id ?? idOrName;
  const user = seen(call, 'users', id);
  if (!user) throw notFound(idOrName);
  return user;
}

/** The user that a write is about: the current one, but 404 as long as reads do not see it either. */
export function userToWrite(call: Call): User {
  const seenOne = userInPath(call);
  const user = get(call.state, 'users', seenOne.id);
  if (!user) throw notFound(seenOne.id);
  return user;
}

/** The group that the path names, as this read sees it; 404 when missing or not yet visible. */
export function groupInPath(call: Call, name = 'group-id'): Group {
  const id = param(call, name);
  const group = seen(call, 'groups', id);
  if (!group) throw notFound(id);
  return group;
}

/** The group that a write is about: the current one, but 404 as long as reads do not see it either. */
export function groupToWrite(call: Call, name = 'group-id'): Group {
  groupInPath(call, name);
  const group = get(call.state, 'groups', param(call, name));
  if (!group) throw notFound(param(call, name));
  return group;
}
