import { clockNow } from './clock.ts';
import { indexNames, unindexNames } from './names.ts';
import type { LinkChange, LinkName, TableName, Tables, TenantState, Version } from './state.ts';

const versionsMax = 12;
const linkChangesMax = 400;

function remember(
  state: TenantState,
  table: TableName,
  id: string,
  before: { id: string } | undefined,
): void {
  const versions = state.history.get(table) ?? new Map<string, Version[]>();
  state.history.set(table, versions);
  const list = versions.get(id);
  const version = { at: clockNow(state.clock), before };
  if (!list) versions.set(id, [version]);
  else if (list.push(version) > versionsMax) list.shift();
}

/** Writes an object (new or replacing), keeping what it was before, the name index and the delta number. */
export function put<T extends TableName>(state: TenantState, table: T, value: Tables[T]): void {
  const map = state.tables[table] as Map<string, Tables[T]>;
  const before = map.get(value.id);
  remember(state, table, value.id, before);
  if (table === 'users' || table === 'groups') {
    if (before) unindexNames(state.nameIndex, before as Tables['users' | 'groups']);
    indexNames(state.nameIndex, value as Tables['users' | 'groups']);
    state.changed.set(value.id, ++state.changeNumber);
    state.removed.delete(value.id);
  }
  map.set(value.id, value);
}

/** Takes an object away; false when there was none. `reason` is what delta reports for users and groups. */
export function remove(
  state: TenantState,
  table: TableName,
  id: string,
  reason: 'changed' | 'deleted' = 'deleted',
): boolean {
  const map = state.tables[table] as Map<string, { id: string }>;
  const before = map.get(id);
  if (!before) return false;
  remember(state, table, id, before);
  if (table === 'users' || table === 'groups') {
    unindexNames(state.nameIndex, before as Tables['users' | 'groups']);
    state.changed.delete(id);
    state.removed.set(id, { number: ++state.changeNumber, table, reason });
  }
  map.delete(id);
  return true;
}

function versionAt(versions: Version[], asOf: number): { found: boolean; value: { id: string } | undefined } {
  const later = versions.find((version) => version.at > asOf);
  return later ? { found: true, value: later.before } : { found: false, value: undefined };
}

/** The object as a read at `asOf` (epoch ms) sees it; leave `asOf` out for the truth. */
export function get<T extends TableName>(
  state: TenantState,
  table: T,
  id: string,
  asOf?: number,
): Tables[T] | undefined {
  const map = state.tables[table] as Map<string, Tables[T]>;
  if (asOf !== undefined) {
    const versions = state.history.get(table)?.get(id);
    const past = versions && versionAt(versions, asOf);
    if (past?.found) return past.value as Tables[T] | undefined;
  }
  return map.get(id);
}

/** All objects of a table as a read at `asOf` sees them; leave `asOf` out for the truth. */
export function all<T extends TableName>(state: TenantState, table: T, asOf?: number): Tables[T][] {
  const map = state.tables[table] as Map<string, Tables[T]>;
  const history = state.history.get(table);
  if (asOf === undefined || !history) return [...map.values()];
  const found: Tables[T][] = [];
  for (const [id, value] of map) {
    const seen = history.has(id) ? get(state, table, id, asOf) : value;
    if (seen) found.push(seen);
  }
  for (const id of history.keys()) {
    if (map.has(id)) continue;
    const gone = get(state, table, id, asOf);
    if (gone) found.push(gone);
  }
  return found;
}

function noteLink(changes: Map<string, LinkChange[]>, key: string, change: LinkChange): void {
  const list = changes.get(key);
  if (!list) changes.set(key, [change]);
  else if (list.push(change) > linkChangesMax) list.shift();
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Joins source to target without history, for seeding. */
export function seedLink(state: TenantState, name: LinkName, source: string, target: string): void {
  addTo(state.links[name].forward, source, target);
  addTo(state.links[name].backward, target, source);
}

function noteBoth(
  state: TenantState,
  name: LinkName,
  edge: { source: string; target: string; added: boolean },
): void {
  const at = clockNow(state.clock);
  const { source, target, added } = edge;
  noteLink(state.links[name].forwardChanges, source, { at, other: target, added });
  noteLink(state.links[name].backwardChanges, target, { at, other: source, added });
  if (name !== 'members') return;
  state.memberChanges.push({ number: ++state.changeNumber, groupId: source, memberId: target, added });
  if (state.tables.groups.has(source)) state.changed.set(source, state.changeNumber);
}

/** Joins source to target; false when they were joined already. */
export function link(state: TenantState, name: LinkName, source: string, target: string): boolean {
  if (linked(state, name, source, target)) return false;
  seedLink(state, name, source, target);
  noteBoth(state, name, { source, target, added: true });
  return true;
}

/** Parts source from target; false when they were not joined. */
export function unlink(state: TenantState, name: LinkName, source: string, target: string): boolean {
  if (!linked(state, name, source, target)) return false;
  state.links[name].forward.get(source)?.delete(target);
  state.links[name].backward.get(target)?.delete(source);
  noteBoth(state, name, { source, target, added: false });
  return true;
}

/** Whether source is joined to target, in truth. */
export function linked(state: TenantState, name: LinkName, source: string, target: string): boolean {
  return state.links[name].forward.get(source)?.has(target) ?? false;
}

function asSeen(
  set: Set<string> | undefined,
  changes: LinkChange[] | undefined,
  asOf: number | undefined,
): string[] {
  const last = changes?.at(-1);
  if (asOf === undefined || !changes || !last || last.at <= asOf) return set ? [...set] : [];
  const seen = new Set(set);
  for (const change of changes.toReversed()) {
    if (change.at <= asOf) break;
    if (change.added) seen.delete(change.other);
    else seen.add(change.other);
  }
  return [...seen];
}

/** Ids that the source is joined to, as seen at `asOf`. */
export function targets(state: TenantState, name: LinkName, source: string, asOf?: number): string[] {
  const index = state.links[name];
  return asSeen(index.forward.get(source), index.forwardChanges.get(source), asOf);
}

/** Ids that are joined to the target, as seen at `asOf`. */
export function sources(state: TenantState, name: LinkName, target: string, asOf?: number): string[] {
  const index = state.links[name];
  return asSeen(index.backward.get(target), index.backwardChanges.get(target), asOf);
}
