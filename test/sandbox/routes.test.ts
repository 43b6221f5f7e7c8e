import assert from 'node:assert/strict';
import { listedPermissions } from '../../sandbox/permissions.ts';
import { allRoutes } from '../../sandbox/routes.ts';
import { publishedPaths, unpublishedPaths } from './paths.check.ts';

const graphRoutes = allRoutes.filter((route) => route.service === 'graph');

/** Calls about which Microsoft's permission list is silent. */
const silent = new Set([
  'GET /drives/{drive-id}/root',
  'GET /users/{user-id}/calendar',
  'GET /directory/deletedItems/graph.user',
  'GET /directory/deletedItems/graph.group',
  'GET /directory/deletedItems/{directoryObject-id}',
  'DELETE /directory/deletedItems/{directoryObject-id}',
  'POST /groups/{group-id}/members/$ref',
  'GET /groups/{group-id}/membersWithLicenseErrors',
  'GET /users/{user-id}/photo/$value',
  'GET /users/{user-id}/photos/{profilePhoto-id}/$value',
  'GET /users/{user-id}/managedDevices',
]);

/** Permissions that documentation names for a call and the list does not; the list writes no `$ref`. */
const besides: Record<string, string[]> = {
  'DELETE /groups/{group-id}/members/{directoryObject-id}': ['User.DeleteRestore.All', 'User.ReadWrite.All'],
  'DELETE /groups/{group-id}/owners/{directoryObject-id}': ['User.DeleteRestore.All', 'User.ReadWrite.All'],
  'PATCH /users/{user-id}': ['User-LifeCycleInfo.ReadWrite.All'],
  'GET /users/{user-id}/events/{event-id}': ['Calendars.ReadWrite'],
  'GET /users/{user-id}/messages/{message-id}': ['Mail.ReadWrite'],
  'GET /users/{user-id}/mailFolders/{mailFolder-id}/messageRules': ['MailboxSettings.ReadWrite'],
  'GET /users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}': [
    'MailboxSettings.ReadWrite',
  ],
};

describe('the route table of the sandbox', () => {
  it('serves exactly the paths that are checked against the published list', () => {
    const served = [...new Set(graphRoutes.map(({ path }) => path))].toSorted();
    assert.deepEqual(served, [...publishedPaths, ...unpublishedPaths].toSorted());
  });

  it('lets nobody in by a permission that Microsoft does not list for the call', () => {
    const strange = graphRoutes.flatMap(({ method, path, permissions, alsoRequires = [] }) => {
      const key = `${method} ${path}`;
      const known = [...(listedPermissions[key]?.split(' ') ?? []), ...(besides[key] ?? [])];
      if (silent.has(key)) return [];
      return [...permissions, ...alsoRequires]
        .filter((name) => !known.includes(name))
        .map((name) => `${key}: ${name}`);
    });
    assert.deepEqual(strange, []);
  });

  it('asks for a permission on every route', () => {
    const open = graphRoutes.filter(({ permissions }) => permissions.length === 0).map(({ path }) => path);
    assert.deepEqual(open, []);
  });

  it('names no call as silent about which the list does speak', () => {
    assert.deepEqual(
      [...silent].filter((key) => key in listedPermissions),
      [],
    );
  });
});
