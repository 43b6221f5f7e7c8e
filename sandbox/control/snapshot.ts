import type { TenantState } from '../state.ts';

/** The whole tenant as JSON; Maps and Sets are marked so that they come back as such. */
export function snapshotState(state: TenantState): string {
  return JSON.stringify(state, (_key, value: unknown) => {
    if (value instanceof Map) return { $map: [...value] };
    if (value instanceof Set) return { $set: [...value] };
    return value;
  });
}

/** Puts a snapshot back into a running tenant, in place. Throws SyntaxError for something else than a snapshot. */
export function restoreState(state: TenantState, json: string): void {
  const restored = JSON.parse(json, (_key, value: unknown) => {
    if (value !== null && typeof value === 'object') {
      if ('$map' in value) return new Map(value.$map as [unknown, unknown][]);
      if ('$set' in value) return new Set(value.$set as unknown[]);
    }
    return value;
  }) as TenantState;
  Object.assign(state, restored);
}
