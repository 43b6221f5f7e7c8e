import type { GraphCall } from '../../core/change.ts';
import { fillPath, type GraphPath, graphPaths, readingPosts } from '../../core/graph-paths.ts';

/** A call that is refused before anything is sent. */
export class GuardRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'GuardRefusal';
    this.code = code;
  }
}

const known = new Set<string>(graphPaths);

/** Whole objects that no step may delete: the checklist only ever takes people out of them. */
const neverDeleted: readonly string[] = [
  '/groups/{group-id}',
  '/applications/{application-id}',
  '/servicePrincipals/{servicePrincipal-id}',
  '/directory/deletedItems/{directoryObject-id}',
];

/** Membership of a team is an object of its own and is deleted without `$ref`; the person stays. */
const teamMembership = '/teams/{team-id}/members/{conversationMember-id}';

/** The only place where a pass may be made is the one that hands it over (access-pass.ts). */
const passes = '/users/{user-id}/authentication/temporaryAccessPassMethods';

function checkValue(name: string, value: string | undefined): void {
  if (value === undefined || value.trim() === '')
    throw new GuardRefusal('guard-empty-parameter', `${name} has no value`);
  if (value.startsWith('@')) throw new GuardRefusal('guard-unbound', `${name} is not bound to anything yet`);
  // Dot segments and slashes would be resolved on the way and address another object than the one approved.
  if (value === '.' || value === '..' || /[/\\\p{Cc}\p{Cs}]/u.test(value))
    throw new GuardRefusal('guard-bad-parameter', `${name} has a character that cannot stand in an address`);
}

function checkPath(path: GraphPath, params: Readonly<Record<string, string>>): void {
  if (!known.has(path)) throw new GuardRefusal('guard-unknown-path', `${path} is not on the list of paths`);
  for (const match of path.matchAll(/\{([\w-]+)\}/g)) checkValue(match[1] ?? '', params[match[1] ?? '']);
}

/**
 * Refuses a DELETE that would delete a person instead of a membership: without `/$ref` the service deletes the
 * object itself (graph.md 1, fact 4). Works on the bare path, whatever the list of paths says.
 */
export function checkDelete(path: string): void {
  if (path === teamMembership) return;
  if (/\/(members|owners)\/[^/]+$/.test(path) || /\/manager$/.test(path))
    throw new GuardRefusal('guard-ref-missing', `DELETE ${path} without $ref would delete the person`);
  if (neverDeleted.includes(path))
    throw new GuardRefusal('guard-never-deleted', `no step may delete ${path}`);
  if (!path.endsWith('}') && !path.endsWith('/$ref'))
    throw new GuardRefusal('guard-collection', `DELETE ${path} names a collection`);
}

/** The filled address of a call that changes something. Throws a GuardRefusal; then nothing was sent. */
export function guardedWrite(call: GraphCall): string {
  checkPath(call.path, call.params);
  if (call.method === 'DELETE') checkDelete(call.path);
  if (call.method === 'POST' && call.path === passes)
    throw new GuardRefusal('guard-access-pass', 'a pass is only made where it is handed over');
  return fillPath(call.path, call.params);
}

/** The filled address of a path on the list, for the two adapters that make one fixed call. Throws a GuardRefusal. */
export function guardedPath(path: GraphPath, params: Readonly<Record<string, string>>): string {
  checkPath(path, params);
  return fillPath(path, params);
}

/** The filled address of a read. Throws a GuardRefusal for an unknown path, an empty value or a POST that is not on the list. */
export function guardedRead(
  method: 'GET' | 'POST',
  path: GraphPath,
  params: Readonly<Record<string, string>>,
): string {
  checkPath(path, params);
  if (method === 'POST' && !readingPosts.includes(path))
    throw new GuardRefusal('guard-not-reading', `POST ${path} is not on the list of reading calls`);
  return fillPath(path, params);
}

/** Whether a path is served by a mailbox, where four requests of one app may run at a time. */
export function isMailboxPath(path: GraphPath): boolean {
  return /^\/users\/\{user-id\}\/(mailFolders|messages|mailboxSettings|calendarView|events|sendMail|photos)/.test(
    path,
  );
}
