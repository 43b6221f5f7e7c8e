import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { loadSteps } from '../adapters/catalogue.ts';
import { adminApiSurface } from '../adapters/exchange/admin-api.ts';
import { exchangePermission } from '../adapters/exchange/choose.ts';
import { installPermissions } from '../adapters/teams-install.ts';
import { permissionsByIdentity } from '../bot/permissions.ts';

const file = new URL('../manifest/permissions.json', import.meta.url);

/**
 * manifest/permissions.json as it should be: for each app registration the application permissions that the steps in use
 * need, and no more. Exchange as in tenant mode without `LATCHKEY_EXCHANGE`.
 */
export async function permissionsText(): Promise<string> {
  const exchange = exchangePermission(adminApiSurface('tenant'));
  const identities = permissionsByIdentity(await loadSteps(), { read: exchange, write: exchange });
  const text = JSON.stringify({ bot: { graph: [...installPermissions].sort() }, ...identities }, null, 2);
  return `${text}\n`;
}

/** The committed text, empty when there is none. */
export function committedPermissions(): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(file, await permissionsText());
