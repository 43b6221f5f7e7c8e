import { localTokenClient, type TenantProof, tenantTokenClient } from '../adapters/token-clients.ts';
import type { ExpectedPermissions, TokenFetcher, TokenHolder } from '../adapters/tokens.ts';
import { type Identity, identities } from '../core/change.ts';
import { Secret } from '../core/secret.ts';
import type { Config } from './config.ts';

export type IdentitySet = Readonly<
  Record<Identity, { readonly fetchToken: TokenFetcher; readonly expected: ExpectedPermissions }>
>;

/** Id of our app package in the sandbox's catalogue; in a tenant it is that of the bot registration. */
export const localManifestId = '1a7c4e00-0000-4000-8000-00000000000b';

/** Client id of an identity's app registration in the sandbox. */
export function localClientId(identity: TokenHolder): string {
  return `latchkey-${identity}`;
}

/** Client ids of all identities: Latchkey never touches its own. */
export function ownClientIds(config: Config): readonly string[] {
  const bot = config.settings.mode === 'tenant' ? [config.settings.appId] : [];
  const ids = identities.map((identity) =>
    config.settings.mode === 'local'
      ? localClientId(identity)
      : config.source[`LATCHKEY_${identity.toUpperCase()}_CLIENT_ID`],
  );
  return [...bot, ...ids.filter((id) => id !== undefined)];
}

/** How each identity gets its tokens: the sandbox's endpoint in local mode, `@azure/identity` in a tenant. */
export function createIdentities(
  config: Config,
  expected: Readonly<Record<Identity, ExpectedPermissions>>,
): IdentitySet {
  const make = (identity: Identity): TokenFetcher =>
    config.settings.mode === 'local'
      ? localFetcher(config, identity)
      : tenantTokenClient(proofOf(config, identity));
  return Object.fromEntries(
    identities.map((identity) => [identity, { fetchToken: make(identity), expected: expected[identity] }]),
  ) as unknown as IdentitySet;
}

/**
 * How the bot itself gets tokens for Graph, to install its own app for people. Undefined where it has no way to prove
 * itself: a single-tenant bot needs `LATCHKEY_BOT_CERTIFICATE` or a workload identity for it.
 */
export function botTokenFetcher(config: Config): TokenFetcher | undefined {
  const { settings, source, tenantId } = config;
  if (settings.mode === 'local') return localFetcher(config, 'bot');
  const clientId = settings.appId;
  const certificatePath = source.LATCHKEY_BOT_CERTIFICATE;
  const tokenFilePath = source.AZURE_FEDERATED_TOKEN_FILE;
  if (certificatePath !== undefined)
    return tenantTokenClient({ kind: 'certificate', tenantId, clientId, certificatePath });
  if (tokenFilePath !== undefined)
    return tenantTokenClient({ kind: 'workload-identity', tenantId, clientId, tokenFilePath });
  return source.MicrosoftAppType?.toLowerCase() === 'userassignedmsi'
    ? tenantTokenClient({ kind: 'managed-identity', clientId })
    : undefined;
}

function localFetcher(config: Config, identity: TokenHolder): TokenFetcher {
  return localTokenClient({
    authority: config.graphUrl,
    tenantId: config.tenantId,
    clientId: localClientId(identity),
    clientSecret: new Secret(`${config.localSecret ?? ''}-${identity}`),
    real: () => Date.now(),
  });
}

/** `LATCHKEY_READER_CLIENT_ID` and, for a certificate, `LATCHKEY_READER_CERTIFICATE`; without one a managed identity. */
function proofOf(config: Config, identity: Identity): TenantProof {
  const name = identity.toUpperCase();
  const { tenantId, source } = config;
  const clientId = source[`LATCHKEY_${name}_CLIENT_ID`] ?? '';
  const certificatePath = source[`LATCHKEY_${name}_CERTIFICATE`];
  const tokenFilePath = source.AZURE_FEDERATED_TOKEN_FILE;
  if (certificatePath !== undefined) return { kind: 'certificate', tenantId, clientId, certificatePath };
  if (tokenFilePath !== undefined) return { kind: 'workload-identity', tenantId, clientId, tokenFilePath };
  return { kind: 'managed-identity', clientId };
}
