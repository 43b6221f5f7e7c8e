import { resolve } from 'node:path';
import type { SettingSource } from './front-door/settings.ts';
import { readSettings, type Settings } from './front-door/settings.ts';
import { type ModelSettings, readModelSettings } from './model/settings.ts';

/** Everything the environment decides. All faults are reported at once, each with what to do. */
export interface Config {
  readonly settings: Settings;
  readonly port: number;
  readonly store: string;
  readonly cosmosKey?: string;
  readonly policyFolder: string;
  readonly graphUrl: string;
  readonly exchangeUrl: string;
  readonly exchangeSetting?: string;
  /** 32 bytes that wrap every person's key. */
  readonly masterKey: Buffer | 'file';
  readonly keyFile: string;
  readonly stopFile: string;
  readonly tenantId: string;
  /** Local mode: instant at which business time begins; absent = now. */
  readonly startAt?: number;
  /** Local mode: secrets of the sandbox's app registrations, by identity. */
  readonly localSecret?: string;
  readonly logLevel: string;
  /** Hosts of the tenant's own OneDrive, where evidence may be put; none = evidence is not handed over in Teams. */
  readonly oneDriveHosts: readonly string[];
  /** A language model that fills in forms; absent = messages are read by rules alone. */
  readonly model?: ModelSettings;
  /** What the chat window can draw: Teams opens dialogs and refreshes cards by itself, the Playground does neither. */
  readonly client: 'teams' | 'playground';
  readonly source: SettingSource;
}

export interface ConfigFault {
  readonly setting: string;
  readonly code: string;
  readonly sentence: string;
  readonly next: string;
}

export type ConfigReading = { readonly config: Config } | { readonly faults: readonly ConfigFault[] };

const graphHost = 'https://graph.microsoft.com';
const exchangeHost = 'https://outlook.office365.com';

/** Reads the settings of design 7. Pure apart from resolving paths against the working directory. */
export function readConfig(source: SettingSource): ConfigReading {
  const read = readSettings(source);
  const faults: ConfigFault[] = 'faults' in read ? [...read.faults] : [];
  const modelRead = readModelSettings(source);
  if ('faults' in modelRead) faults.push(...modelRead.faults);
  const local = (source.LATCHKEY_MODE ?? 'local') === 'local';
  const port = numberOf(source, 'PORT', 3978, faults);
  const master = masterKeyOf(source, local, faults);
  const graphUrl = source.LATCHKEY_GRAPH_URL ?? (local ? '' : graphHost);
  if (graphUrl === '')
    faults.push({
      setting: 'LATCHKEY_GRAPH_URL',
      code: 'setting-missing',
      sentence: 'Local mode needs the address of a sandbox tenant.',
      next: 'Use "npm start", which starts one, or set it to the address that "npm run sandbox" prints.',
    });
  const startAt = source.LATCHKEY_START_AT === undefined ? undefined : Date.parse(source.LATCHKEY_START_AT);
  if (startAt !== undefined && (Number.isNaN(startAt) || !local))
    faults.push({
      setting: 'LATCHKEY_START_AT',
      code: 'setting-unusable',
      sentence: 'This is no instant, or not for tenant mode.',
      next: 'Leave it out, or write an ISO instant in local mode.',
    });
  const client = clientOf(source, local, faults);
  const oneDriveHosts = oneDriveHostsOf(source, faults);
  if (faults.length > 0 || !('settings' in read)) return { faults };
  return {
    config: {
      settings: read.settings,
      port,
      store: source.LATCHKEY_STORE ?? 'sqlite:./data/latchkey.db',
      cosmosKey: source.LATCHKEY_COSMOS_KEY,
      policyFolder: resolve(source.LATCHKEY_POLICY ?? './policy'),
      graphUrl,
      exchangeUrl: source.LATCHKEY_EXCHANGE_URL ?? (local ? graphUrl : exchangeHost),
      exchangeSetting: source.LATCHKEY_EXCHANGE,
      masterKey: master,
      keyFile: resolve(source.LATCHKEY_KEY_FILE ?? './data/master.key'),
      stopFile: resolve(source.LATCHKEY_STOP_FILE ?? './data/STOP'),
      tenantId: read.settings.tenantId ?? source.LATCHKEY_TENANT_ID ?? '',
      startAt,
      localSecret: source.LATCHKEY_LOCAL_SECRET,
      model: 'model' in modelRead ? modelRead.model : undefined,
      logLevel: source.LATCHKEY_LOG ?? 'info',
      client,
      oneDriveHosts,
      source,
    },
  };
}

function numberOf(source: SettingSource, name: string, fallback: number, faults: ConfigFault[]): number {
  const text = source[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value < 65_536) return value;
  faults.push({
    setting: name,
    code: 'setting-unusable',
    sentence: `"${text}" is no port.`,
    next: `Write a number from 0 to 65535, or leave it out for ${fallback}.`,
  });
  return fallback;
}

function clientOf(source: SettingSource, local: boolean, faults: ConfigFault[]): Config['client'] {
  const text = source.LATCHKEY_CLIENT ?? (local ? 'playground' : 'teams');
  if (text === 'teams' || (text === 'playground' && local)) return text;
  faults.push({
    setting: 'LATCHKEY_CLIENT',
    code: 'setting-unusable',
    sentence: `"${text}" is no chat window that this mode knows.`,
    next: 'Leave it out, or write "teams" or, in local mode, "playground".',
  });
  return 'teams';
}

/** `contoso-my.sharepoint.com`, or several; nothing that is no host of SharePoint. */
function oneDriveHostsOf(source: SettingSource, faults: ConfigFault[]): readonly string[] {
  const hosts = (source.LATCHKEY_ONEDRIVE_HOSTS ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((host) => host !== '');
  if (hosts.every((host) => /^[a-z0-9-]{1,60}\.sharepoint(?:-mil)?\.(?:com|us)$/.test(host))) return hosts;
  faults.push({
    setting: 'LATCHKEY_ONEDRIVE_HOSTS',
    code: 'setting-unusable',
    sentence: 'One of these is no host of SharePoint.',
    next: 'Write the hosts of your own OneDrive, such as contoso-my.sharepoint.com, separated by commas.',
  });
  return [];
}

/** In local mode a key file is made on first start; a tenant brings its key, so that backups can be read again. */
function masterKeyOf(source: SettingSource, local: boolean, faults: ConfigFault[]): Buffer | 'file' {
  const text = source.LATCHKEY_MASTER_KEY;
  if (text === undefined && (local || source.LATCHKEY_KEY_FILE !== undefined)) return 'file';
  const key = Buffer.from(text ?? '', 'base64');
  if (key.length !== 32)
    faults.push({
      setting: 'LATCHKEY_MASTER_KEY',
      code: 'setting-unusable',
      sentence: 'The master key must be 32 bytes in base64.',
      next: 'Make one with "openssl rand -base64 32" and keep it in your vault: without it nothing private can be read again.',
    });
  return key;
}
