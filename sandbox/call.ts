import type { AppRegistration } from './apps.ts';
import { badRequest } from './errors.ts';
import type { LinkName, TableName, Tables, TenantState } from './state.ts';
import { all, get, sources, targets } from './store.ts';
import type { TokenClaims } from './token.ts';

export type JsonObject = Record<string, unknown>;

/** One request as a handler sees it: matched, authorised, parsed. */
export interface Call {
  state: TenantState;
  method: string;
  /** Path below the version, as the client wrote it. */
  path: string;
  /** Values of the path template's parameters, decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Lower-cased header names. */
  headers: Record<string, string>;
  body: JsonObject;
  app: AppRegistration;
  token: TokenClaims;
  /** The tenant's present instant, epoch ms. */
  now: number;
  /** Seconds by which this read lags on purpose (fault plan), 0 otherwise. */
  staleSeconds: number;
  requestId: string;
}

/** What a handler gives back. A body that is a Buffer goes out as bytes, anything else as JSON. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Instant up to which writes to `id` can be seen by this read; undefined when there is no lag. */
export function asOf(call: Call, id = ''): number | undefined {
  const { seconds, searchSeconds, perObject } = call.state.settings.replication;
  const search = call.headers.consistencylevel ? searchSeconds : 0;
  const lag = (perObject[id] ?? seconds) + search + call.staleSeconds;
  return lag === 0 ? undefined : call.now - lag * 1000;
}

/** Reads one object with the lag that applies to it. */
export function seen<T extends TableName>(call: Call, table: T, id: string): Tables[T] | undefined {
  return get(call.state, table, id, asOf(call, id));
}

/** Reads a whole table with the general lag. */
export function seenAll<T extends TableName>(call: Call, table: T): Tables[T][] {
  return all(call.state, table, asOf(call));
}

/** Reads the ids that `source` is joined to. */
export function seenTargets(call: Call, name: LinkName, source: string): string[] {
  return targets(call.state, name, source, asOf(call, source));
}

/** Reads the ids that are joined to `target`. */
export function seenSources(call: Call, name: LinkName, target: string): string[] {
  return sources(call.state, name, target, asOf(call, target));
}

/** A path parameter by its name in the template, for example `user-id`. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`route has no parameter ${name}`);
  return value;
}

/** A string from the body; 400 when it is missing or something else. */
export function bodyString(call: Call, name: string): string {
  const value = call.body[name];
  if (typeof value !== 'string' || value === '') {
    throw badRequest(`A value is required for property '${name}' of resource.`);
  }
  return value;
}

/** Whether the caller's token carries one of these application permissions. */
export function holds(call: Call, ...permissions: string[]): boolean {
  return permissions.some((permission) => call.token.roles.includes(permission));
}
