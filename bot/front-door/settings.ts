import {
  type CloudFamily,
  governmentChannelService,
  governmentCloud,
  governmentServiceHosts,
  publicCloud,
  publicServiceHosts,
} from './clouds.ts';
import { familyFaults } from './family-settings.ts';
import { isLoopbackHost } from './loopback.ts';
import { type Fault, fault } from './settings-faults.ts';
import { tenantFaults } from './tenant-settings.ts';

/** Names to values, as an environment gives them. Passed in, never read from the process here. */
export type SettingSource = Readonly<Record<string, string | undefined>>;

type Shared = {
  /** Bot Framework settings, handed to the SDK as they are. Empty in local mode: authentication is off there. */
  framework: Readonly<Record<string, string>>;
  serviceHosts: readonly string[];
  /** Hosts the bot itself calls for tokens and keys. */
  outgoingHosts: readonly string[];
  /** Whether plain http to this machine is part of the configuration: local mode, or a test with its own keys. */
  loopbackAllowed: boolean;
};

export type LocalSettings = Shared & { mode: 'local'; tenantId: string | undefined; listenHost: '127.0.0.1' };
export type TenantSettings = Shared & {
  mode: 'tenant';
  tenantId: string;
  appId: string;
  listenHost: undefined;
  cloud: CloudFamily;
};
export type Settings = LocalSettings | TenantSettings;
export type SettingsResult = { settings: Settings } | { faults: Fault[] };

const frameworkNames = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
  'ChannelService',
  'CallerId',
  'ValidateAuthority',
  ...Object.keys(publicCloud),
];

function trimmed(source: SettingSource): SettingSource {
  const entries = Object.entries(source).map(([key, value]) => [key, value?.trim() || undefined]);
  return Object.fromEntries(entries);
}

/** The SDK knows two old names for two of the addresses; everything after this sees one name each. */
function withAliases(source: SettingSource): SettingSource {
  return {
    ...source,
    ToBotFromChannelOpenIdMetadataUrl: source.ToBotFromChannelOpenIdMetadataUrl ?? source.BotOpenIdMetadata,
    OAuthUrl: source.OAuthUrl ?? source.OAuthApiEndpoint,
  };
}

function cloudOf(source: SettingSource): CloudFamily {
  const base = source.ChannelService === governmentChannelService ? governmentCloud : publicCloud;
  const names = Object.keys(base) as (keyof CloudFamily)[];
  return Object.fromEntries(names.map((name) => [name, source[name] ?? base[name]])) as CloudFamily;
}

function serviceHostsOf(source: SettingSource): readonly string[] {
  const named = source.LATCHKEY_SERVICE_HOSTS?.toLowerCase().split(/[\s,]+/);
  if (named !== undefined) return named.filter((host) => host !== '');
  return source.ChannelService === governmentChannelService ? governmentServiceHosts : publicServiceHosts;
}

function readLocal(source: SettingSource): SettingsResult {
  const given = ['MicrosoftAppId', 'MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'];
  const faults = given
    .filter((name) => source[name] !== undefined)
    .map((name) => fault('local-identity', name));
  if (faults.length > 0) return { faults };
  const tenantId = source.MicrosoftAppTenantId?.toLowerCase();
  return {
    settings: {
      mode: 'local',
      tenantId,
      listenHost: '127.0.0.1',
      framework: {},
      serviceHosts: [],
      outgoingHosts: [],
      loopbackAllowed: true,
    },
  };
}

function readTenant(source: SettingSource): SettingsResult {
  const faults = [...tenantFaults(source), ...familyFaults(source)];
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId } = source;
  if (faults.length > 0 || appId === undefined || tenantId === undefined) return { faults };
  const cloud = cloudOf(source);
  const framework = frameworkNames.flatMap((name) => {
    const value = source[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const metadata = new URL(cloud.ToBotFromChannelOpenIdMetadataUrl);
  return {
    settings: {
      mode: 'tenant',
      tenantId: tenantId.toLowerCase(),
      appId: appId.toLowerCase(),
      listenHost: undefined,
      cloud,
      framework: Object.fromEntries(framework),
      serviceHosts: serviceHostsOf(source),
      outgoingHosts: [metadata.hostname, new URL(cloud.ToChannelFromBotLoginUrl).hostname],
      loopbackAllowed: isLoopbackHost(metadata.hostname),
    },
  };
}

/**
 * Reads the settings of the Teams side.
 *
 * @param source names to values; see docs of the Bot Framework for the `MicrosoftApp…` and `To…` names.
 * @returns the settings, or every fault at once, each with what to do. A fault names settings, never their values.
 */
export function readSettings(source: SettingSource): SettingsResult {
  const named = withAliases(trimmed(source));
  const mode = named.LATCHKEY_MODE ?? 'local';
  if (mode === 'local') return readLocal(named);
  if (mode === 'tenant') return readTenant(named);
  return { faults: [fault('mode', 'LATCHKEY_MODE')] };
}
