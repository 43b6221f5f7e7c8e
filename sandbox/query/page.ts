import { randomBytes } from 'node:crypto';
import type { Call } from '../call.ts';
import { TenantError } from '../errors.ts';
import type { TenantState } from '../state.ts';

interface Cursor<T> {
  items: T[];
  offset: number;
  page: number;
}

export interface Page<T> {
  items: T[];
  /** Absolute link on the Graph host, or undefined on the last page. */
  nextLink: string | undefined;
  /** Number of the page, 0 first. */
  number: number;
  total: number;
}

const cursorsMax = 5000;
const cursors = new WeakMap<TenantState, Map<string, Cursor<unknown>>>();

function keep(state: TenantState, cursor: Cursor<unknown>): string {
  const map = cursors.get(state) ?? new Map<string, Cursor<unknown>>();
  cursors.set(state, map);
  const token = randomBytes(18).toString('base64url');
  map.set(token, cursor);
  const oldest = map.keys().next().value;
  if (map.size > cursorsMax && oldest !== undefined) map.delete(oldest);
  return token;
}

function linkTo(call: Call, token: string): string {
  const query = new URLSearchParams(call.query);
  query.set('$skiptoken', token);
  const text = [...query].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  return `https://graph.microsoft.com/v1.0${call.path}?${text}`;
}

/** Cuts the page that the request asks for. The list is made once; later pages come from the first page's list. */
export function pageOf<T>(call: Call, size: number, makeItems: () => T[]): Page<T> {
  const token = call.query.get('$skiptoken');
  let cursor: Cursor<T> = { items: [], offset: 0, page: 0 };
  if (token === null) cursor.items = makeItems();
  else {
    const kept = cursors.get(call.state)?.get(token) as Cursor<T> | undefined;
    if (!kept)
      throw new TenantError(400, 'Directory_ExpiredPageToken', 'The specified page token value has expired.');
    cursor = kept;
  }
  const { items, offset, page } = cursor;
  const every = call.state.settings.paging.emptyPageEvery;
  const empty = every > 0 && page > 0 && page % every === 0 && offset < items.length;
  const end = empty ? offset : offset + size;
  const more = end < items.length;
  const nextLink = more ? linkTo(call, keep(call.state, { items, offset: end, page: page + 1 })) : undefined;
  return { items: items.slice(offset, end), nextLink, number: page, total: items.length };
}
