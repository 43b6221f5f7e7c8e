import { randomUUID } from 'node:crypto';
import { type Answer, type Call, param, seen, seenAll } from '../call.ts';
import { onHappening } from '../control/happen.ts';
import { userInPath } from '../directory/find.ts';
import type { InstalledApp, Presence } from '../entities.ts';
import { badRequest, missing, TenantError } from '../errors.ts';
import { collection } from '../query/collection.ts';
import { graphRoute, type Route } from '../router.ts';
import { get, put, remove } from '../store.ts';

function listCatalogue(call: Call): Answer {
  return collection(call, {
    type: 'teamsApp',
    items: seenAll(call, 'teamsApps'),
    context: 'appCatalogs/teamsApps',
  });
}

function installed(call: Call): InstalledApp[] {
  const user = userInPath(call);
  return seenAll(call, 'installedApps').filter((row) => row.userId === user.id);
}

function withApp(call: Call, row: InstalledApp): object {
  const teamsApp = get(call.state, 'teamsApps', row.teamsAppId);
  return {
    ...row,
    teamsApp,
    teamsAppDefinition: {
      id: row.id,
      teamsAppId: row.teamsAppId,
      displayName: teamsApp?.displayName,
      version: '1.0.0',
    },
  };
}

function listInstalled(call: Call): Answer {
  const items = installed(call).map((row) => withApp(call, row));
  const names = ['teamsApp', 'teamsAppDefinition'] as const;
  const expanders = Object.fromEntries(
    names.map((name) => [name, (item: object) => (item as Record<string, unknown>)[name]]),
  );
  const answer = collection(call, { type: 'installedApp', items, expanders, context: 'installedApps' });
  const expanded = call.query.get('$expand') ?? '';
  const body = answer.body as { value: Record<string, unknown>[] };
  for (const row of body.value)
    for (const name of names) if (!expanded.split(',').some((one) => one.trim() === name)) delete row[name];
  return answer;
}

function install(call: Call): Answer {
  const user = userInPath(call);
  const bind = String(call.body['teamsApp@odata.bind'] ?? '');
  const id = bind.match(
    /^https:\/\/graph\.microsoft\.com\/v1\.0\/appCatalogs\/teamsApps(?:\/([^/]+)|\('([^']+)'\))$/,
  );
  const app = get(call.state, 'teamsApps', id?.[1] ?? id?.[2] ?? '');
  if (!app) throw missing('NotFound', 'The app was not found in the catalogue.');
  const licensed = user.licenseAssignmentStates.some(
    ({ skuId, state }) =>
      state === 'Active' &&
      get(call.state, 'skus', skuId)?.servicePlans.some((plan) => plan.servicePlanName === 'TEAMS1'),
  );
  if (!licensed) throw missing('NotFound', 'The user is not licensed for Teams.');
  if (installed(call).some((row) => row.teamsAppId === app.id)) {
    throw new TenantError(
      409,
      'Conflict',
      'AppEntitlementAlreadyExists: the app is already installed for this user.',
    );
  }
  put(call.state, 'installedApps', {
    id: randomUUID(),
    userId: user.id,
    teamsAppId: app.id,
    installedAt: call.now,
  });
  return { status: 201 };
}

function installation(call: Call): InstalledApp {
  const user = userInPath(call);
  const row = seen(call, 'installedApps', param(call, 'userScopeTeamsAppInstallation-id'));
  if (row?.userId !== user.id) throw missing('NotFound', 'The installation was not found.');
  return row;
}

function uninstall(call: Call): Answer {
  remove(call.state, 'installedApps', installation(call).id);
  return { status: 204 };
}

function chat(call: Call): Answer {
  const row = installation(call);
  return {
    status: 200,
    body: { id: `19:${row.userId}_${row.teamsAppId}@unq.gbl.spaces`, chatType: 'oneOnOne' },
  };
}

function presenceOf(call: Call, userId: string): Presence {
  const silent = { isOutOfOffice: false, message: null };
  return (
    seen(call, 'presences', userId) ?? {
      id: userId,
      availability: 'Offline',
      activity: 'Offline',
      outOfOfficeSettings: silent,
    }
  );
}

const presencesMax = 650;

function presences(call: Call): Answer {
  const { ids } = call.body;
  if (!Array.isArray(ids) || ids.length > presencesMax) throw badRequest('ids takes at most 650 user ids.');
  const known = ids.map(String).filter((id) => seen(call, 'users', id));
  return { status: 200, body: { value: known.map((id) => presenceOf(call, id)) } };
}

onHappening('presence', (state, { userId, availability, activity, message }) => {
  const isOutOfOffice = activity === 'OutOfOffice';
  put(state, 'presences', {
    id: String(userId),
    availability: String(availability ?? 'Available'),
    activity: String(activity ?? availability ?? 'Available'),
    outOfOfficeSettings: { isOutOfOffice, message: typeof message === 'string' ? message : null },
  });
});

onHappening('publish app', (state, { externalId, displayName }) => {
  const app = {
    id: randomUUID(),
    externalId: String(externalId),
    displayName: String(displayName ?? 'App'),
    distributionMethod: 'organization',
  };
  put(state, 'teamsApps', app);
  return app;
});

const installing = [
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'TeamsAppInstallation.ReadWriteForUser.All',
  'TeamsAppInstallation.ReadWriteAndConsentForUser.All',
];
const reading = ['TeamsAppInstallation.ReadForUser.All', ...installing.slice(0, 2)];
const teams = (permissions: string[]) => ({ permissions, area: 'none' as const });
const presence = { permissions: ['Presence.Read.All', 'Presence.ReadWrite.All'], area: 'presence' as const };
const apps = '/users/{user-id}/teamwork/installedApps';
const one = `${apps}/{userScopeTeamsAppInstallation-id}`;

export const teamsAppRoutes: Route[] = [
  graphRoute(
    'GET /appCatalogs/teamsApps',
    teams(['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All']),
    listCatalogue,
  ),
  graphRoute(`GET ${apps}`, teams(reading), listInstalled),
  graphRoute(`POST ${apps}`, teams(installing), install),
  graphRoute(`DELETE ${one}`, teams(installing), uninstall),
  graphRoute(`GET ${one}/chat`, teams(reading), chat),
  graphRoute('GET /users/{user-id}/presence', presence, (call) => ({
    status: 200,
    body: presenceOf(call, userInPath(call).id),
  })),
  graphRoute('POST /communications/getPresencesByUserId', presence, presences),
];
