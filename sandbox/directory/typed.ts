import { asOf, type Call } from '../call.ts';
import type { TenantState } from '../state.ts';
import { get } from '../store.ts';

/** A thing of the directory with its type's name, for lists that mix types. */
export interface Typed {
  type: string;
  item: { id: string };
}

const tables = {
  user: 'users',
  group: 'groups',
  device: 'devices',
  application: 'applications',
  servicePrincipal: 'servicePrincipals',
  administrativeUnit: 'administrativeUnits',
} as const;

/** Finds a directory object of any type by id, as seen at `at`; undefined when there is none. */
export function findTyped(state: TenantState, id: string, at?: number): Typed | undefined {
  for (const [type, table] of Object.entries(tables)) {
    const item = get(state, table, id, at);
    if (item) return { type, item };
  }
  return undefined;
}

/** A list of ids as objects that this read can see, with a `typeOf` for `collection`. */
export function typedListing(
  call: Call,
  ids: string[],
  only?: string,
): { items: object[]; typeOf: (item: object) => string } {
  const types = new Map<object, string>();
  for (const id of ids) {
    const found = findTyped(call.state, id, asOf(call, id));
    if (found && (only === undefined || found.type === only)) types.set(found.item, found.type);
  }
  return { items: [...types.keys()], typeOf: (item) => types.get(item) ?? 'directoryObject' };
}

/** The id that an `@odata.id` names, whatever collection it is written with; undefined for something else. */
export function idInReference(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const found = value.match(
    /^https:\/\/graph\.microsoft\.com\/v1\.0\/(?:directoryObjects|users|groups|devices|servicePrincipals)(?:\/([^/]+)|\('([^']+)'\))$/,
  );
  return found?.[1] ?? found?.[2];
}
