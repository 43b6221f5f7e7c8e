import { loadSteps } from '../../adapters/catalogue.ts';
import { installPermissions } from '../../adapters/teams-install.ts';
import { localClientId, localManifestId } from '../../bot/identities.ts';
import { permissionsByIdentity } from '../../bot/permissions.ts';
import { identities } from '../../core/change.ts';
import type { Sandbox } from '../../sandbox/server.ts';

/** Directory roles of the app registrations in the sandbox, the least that the documented calls need (graph.md 3, 9.2). */
const directoryRoles = {
  reader: ['Exchange Administrator'],
  writer: ['User Administrator', 'Exchange Administrator'],
  joiner: ['User Administrator', 'Exchange Administrator'],
  mail: ['Exchange Administrator'],
  wiper: [],
} as const;

/** The right that Exchange's cmdlet endpoint asks for; local mode uses that endpoint against the sandbox. */
const exchangePermission = 'Exchange.ManageAsApp';

/** One app registration per identity and one for the bot, with exactly the permissions in use; and our app in the catalogue. */
export async function registerApps(sandbox: Sandbox, secret: string): Promise<void> {
  const expected = permissionsByIdentity(await loadSteps(), {
    read: exchangePermission,
    write: exchangePermission,
  });
  for (const identity of identities) {
    const { graph = [], exchange = [] } = expected[identity];
    sandbox.control.registerApp({
      clientId: localClientId(identity),
      displayName: `Latchkey ${identity}`,
      secret: `${secret}-${identity}`,
      roles: { graph: [...graph], outlook: [...exchange] },
      directoryRoles: [...directoryRoles[identity]],
    });
  }
  sandbox.control.registerApp({
    clientId: localClientId('bot'),
    displayName: 'Latchkey bot',
    secret: `${secret}-bot`,
    roles: { graph: [...installPermissions] },
    directoryRoles: [],
  });
  sandbox.control.happen({ type: 'publish app', externalId: localManifestId, displayName: 'Latchkey' });
}
