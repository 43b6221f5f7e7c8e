import assert from 'node:assert/strict';
import { checkDelete, GuardRefusal, guardedRead, guardedWrite } from '../../adapters/graph/guard.ts';
import type { GraphCall } from '../../core/change.ts';
import { type GraphPath, graphPaths } from '../../core/graph-paths.ts';

function call(method: GraphCall['method'], path: string, params: Record<string, string> = {}): GraphCall {
  return { service: 'graph', method, path: path as GraphPath, params };
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    if (error instanceof GuardRefusal) return error.code;
    throw error;
  }
}

const ids = { 'user-id': 'u', 'group-id': 'g', 'directoryObject-id': 'd', 'application-id': 'a' };

describe('graph guard', () => {
  const deletes: readonly (readonly [string, string])[] = [
    ['/groups/{group-id}/members/{directoryObject-id}', 'guard-ref-missing'],
    ['/groups/{group-id}/owners/{directoryObject-id}', 'guard-ref-missing'],
    ['/applications/{application-id}/owners/{directoryObject-id}', 'guard-ref-missing'],
    ['/servicePrincipals/{servicePrincipal-id}/owners/{directoryObject-id}', 'guard-ref-missing'],
    ['/directoryRoles/{directoryRole-id}/members/{directoryObject-id}', 'guard-ref-missing'],
    ['/administrativeUnits/{administrativeUnit-id}/members/{directoryObject-id}', 'guard-ref-missing'],
    ['/users/{user-id}/manager', 'guard-ref-missing'],
    ['/groups/{group-id}', 'guard-never-deleted'],
    ['/applications/{application-id}', 'guard-never-deleted'],
    ['/servicePrincipals/{servicePrincipal-id}', 'guard-never-deleted'],
    ['/directory/deletedItems/{directoryObject-id}', 'guard-never-deleted'],
    ['/groups/{group-id}/members', 'guard-collection'],
    ['/users', 'guard-collection'],
    ['/groups/{group-id}/members/{directoryObject-id}/$ref', 'allowed'],
    ['/groups/{group-id}/owners/{directoryObject-id}/$ref', 'allowed'],
    ['/users/{user-id}/manager/$ref', 'allowed'],
    ['/teams/{team-id}/members/{conversationMember-id}', 'allowed'],
    ['/oauth2PermissionGrants/{oAuth2PermissionGrant-id}', 'allowed'],
    ['/users/{user-id}', 'allowed'],
  ];
  for (const [path, expected] of deletes)
    it(`answers ${expected} to DELETE ${path}`, () => {
      assert.equal(
        codeOf(() => checkDelete(path)),
        expected,
      );
    });

  it('applies the rule for DELETE to whole calls', () => {
    const refused = call('DELETE', '/users/{user-id}/manager', ids);
    assert.equal(
      codeOf(() => guardedWrite(refused)),
      'guard-ref-missing',
    );
    const removal = call('DELETE', '/groups/{group-id}/members/{directoryObject-id}/$ref', ids);
    assert.equal(guardedWrite(removal), '/groups/g/members/d/$ref');
  });

  const unknown = [
    '/users/{user-id}/photo',
    '/groups/{group-id}/members/{directoryObject-id}',
    '/$batch',
    '/users/{id}',
  ];
  for (const path of unknown)
    it(`refuses to write to or read ${path}, which is not on the list`, () => {
      assert.equal(
        codeOf(() => guardedWrite(call('PATCH', path, ids))),
        'guard-unknown-path',
      );
      assert.equal(
        codeOf(() => guardedRead('GET', path as GraphPath, ids)),
        'guard-unknown-path',
      );
    });

  const values: readonly (readonly [string | undefined, string])[] = [
    [undefined, 'guard-empty-parameter'],
    ['', 'guard-empty-parameter'],
    ['  ', 'guard-empty-parameter'],
    ['@subject', 'guard-unbound'],
    ['@device', 'guard-unbound'],
    ['.', 'guard-bad-parameter'],
    ['..', 'guard-bad-parameter'],
    ['u/manager', 'guard-bad-parameter'],
    ['..\\g', 'guard-bad-parameter'],
    ['u\n', 'guard-bad-parameter'],
    ['u\ud800', 'guard-bad-parameter'],
  ];
  for (const [value, expected] of values)
    it(`answers ${expected} to the parameter ${JSON.stringify(value)} on every path that takes one`, () => {
      for (const path of graphPaths.filter((one) => one.includes('{'))) {
        const names = [...path.matchAll(/\{([\w-]+)\}/g)].map((match) => match[1] ?? '');
        for (const bad of names) {
          const params = Object.fromEntries(names.map((name) => [name, 'x']));
          if (value === undefined) delete params[bad];
          else params[bad] = value;
          assert.equal(
            codeOf(() => guardedRead('GET', path, params)),
            expected,
            path,
          );
        }
      }
    });

  it('fills and encodes the value of a guest account', () => {
    const path = '/users/{user-id}';
    assert.equal(guardedRead('GET', path, { 'user-id': 'a_b#EXT#@c' }), '/users/a_b%23EXT%23%40c');
  });

  it('makes passes nowhere but where they are handed over', () => {
    const path = '/users/{user-id}/authentication/temporaryAccessPassMethods';
    assert.equal(
      codeOf(() => guardedWrite(call('POST', path, ids))),
      'guard-access-pass',
    );
  });
});
