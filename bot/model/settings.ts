import { Secret } from '../../core/secret.ts';
import { isLoopbackHost } from '../front-door/loopback.ts';
import type { SettingSource } from '../front-door/settings.ts';

/** A language model that may fill in forms, and where it answers. */
export interface ModelSettings {
  readonly kind: 'openai' | 'azure';
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** Name of the model, in Azure that of the deployment. */
  readonly model: string;
  /** Azure only. */
  readonly apiVersion: string;
  /** Absent for a server on this machine that asks for none. */
  readonly key?: Secret;
}

/** One thing wrong with these settings, without any value. */
export interface ModelFault {
  readonly setting: string;
  readonly code: 'setting-missing' | 'setting-unusable';
  readonly sentence: string;
  readonly next: string;
}

export type ModelSettingsReading =
  | { readonly model: ModelSettings | undefined }
  | { readonly faults: readonly ModelFault[] };

const openaiEndpoint = 'https://api.openai.com/v1';
/** Newest stable version of Azure's inference API; JSON answers need 2023-12-01 or later. */
const azureVersion = '2024-10-21';

const openaiNames = ['OPENAI_API_KEY', 'OPENAI_MODEL', 'OPENAI_BASE_URL'] as const;
const azureNames = [
  'AZURE_OPENAI_API_KEY',
  'AZURE_OPENAI_ENDPOINT',
  'AZURE_OPENAI_DEPLOYMENT_NAME',
  'AZURE_OPENAI_API_VERSION',
] as const;

/** All settings that are read here; without one of a model, none is used. */
export const modelSettingNames: readonly string[] = [...openaiNames, ...azureNames, 'DEBUG'];

/**
 * Reads which language model may fill in forms.
 *
 * @param source names to values. A key alone is a fault, too: whether messages leave the house is for people to decide,
 *   not for a variable that another program needed.
 * @returns no model when nothing is set, the model, or every fault at once. A fault names settings, never their values.
 */
export function readModelSettings(source: SettingSource): ModelSettingsReading {
  const given = (name: string): string | undefined => source[name]?.trim() || undefined;
  const openai = openaiNames.some((name) => given(name) !== undefined);
  const azure = azureNames.some((name) => given(name) !== undefined);
  if (!openai && !azure) return { model: undefined };
  const faults: ModelFault[] = [];
  if (openai && azure)
    faults.push(
      unusable('OPENAI_API_KEY', 'Two models are set.', 'Remove all OPENAI_ or all AZURE_OPENAI_ settings.'),
    );
  // The OpenAI client prints addresses, headers and messages then (openai 4.77.4, core.js, "debug").
  if (given('DEBUG') === 'true')
    faults.push(
      unusable(
        'DEBUG',
        'It makes the client of the model print every message.',
        'Remove it, or write another value than "true".',
      ),
    );
  const model = azure ? readAzure(given, faults) : readOpenai(given, faults);
  return faults.length > 0 ? { faults } : { model };
}

type Given = (name: string) => string | undefined;

function readOpenai(given: Given, faults: ModelFault[]): ModelSettings {
  const endpoint = endpointOf('OPENAI_BASE_URL', given('OPENAI_BASE_URL') ?? openaiEndpoint, faults);
  const isLocal = endpoint !== undefined && isLoopbackHost(endpoint.hostname);
  return {
    kind: 'openai',
    endpoint: withoutSlash(endpoint),
    model: nameOf('OPENAI_MODEL', given, faults),
    apiVersion: '',
    key:
      isLocal && given('OPENAI_API_KEY') === undefined ? undefined : keyOf('OPENAI_API_KEY', given, faults),
  };
}

function readAzure(given: Given, faults: ModelFault[]): ModelSettings {
  const address = given('AZURE_OPENAI_ENDPOINT');
  const endpoint =
    address === undefined
      ? void faults.push(
          missing('AZURE_OPENAI_ENDPOINT', 'It names your resource, https://NAME.openai.azure.com.'),
        )
      : endpointOf('AZURE_OPENAI_ENDPOINT', address, faults, 'https:');
  const apiVersion = given('AZURE_OPENAI_API_VERSION') ?? azureVersion;
  if (!/^\d{4}-\d{2}-\d{2}(?:-preview)?$/.test(apiVersion))
    faults.push(
      unusable(
        'AZURE_OPENAI_API_VERSION',
        'It is no version of the API.',
        `Write one such as ${azureVersion}, or leave it out.`,
      ),
    );
  return {
    kind: 'azure',
    endpoint: withoutSlash(endpoint ?? undefined),
    model: nameOf('AZURE_OPENAI_DEPLOYMENT_NAME', given, faults),
    apiVersion,
    key: keyOf('AZURE_OPENAI_API_KEY', given, faults),
  };
}

/** Messages go out over https; plain http stays on this machine. */
function endpointOf(setting: string, text: string, faults: ModelFault[], only?: 'https:'): URL | undefined {
  const url = URL.parse(text);
  const isBare = url !== null && `${url.username}${url.password}${url.search}${url.hash}` === '';
  const isHere = url !== null && isLoopbackHost(url.hostname) && /^https?:$/.test(url.protocol);
  const isFar = url !== null && url.protocol === 'https:' && url.port === '' && url.hostname !== '';
  if (url !== null && isBare && (isHere || isFar) && (only ?? url.protocol) === url.protocol) return url;
  faults.push(
    unusable(
      setting,
      'It is no plain https address with the usual port (http and other ports are for this machine only).',
      'Write the base address without key, query or "/chat/completions".',
    ),
  );
  return undefined;
}

function withoutSlash(url: URL | undefined): string {
  return url === undefined ? '' : url.href.replace(/\/+$/, '');
}

/** It becomes part of an address in Azure, so no sign of addresses may stand in it. */
function nameOf(setting: string, given: Given, faults: ModelFault[]): string {
  const name = given(setting);
  const isAzure = setting.startsWith('AZURE');
  if (name === undefined)
    faults.push(missing(setting, 'A small model that answers within a second is enough.'));
  else if (!(isAzure ? /^\w[\w.-]{0,63}$/ : /^\w[\w.:/@-]{0,127}$/).test(name))
    faults.push(unusable(setting, 'It is no name of a model.', 'Copy the name from your provider.'));
  return name ?? '';
}

/** A key travels in a header; a line break in it, as a file brings one, would break the request. */
function keyOf(setting: string, given: Given, faults: ModelFault[]): Secret | undefined {
  const key = given(setting);
  if (key === undefined) faults.push(missing(setting, 'Take it from your provider.'));
  else if (!/^[\x21-\x7e]+$/.test(key))
    faults.push(unusable(setting, 'It holds blanks or signs that no key has.', 'Copy it again.'));
  return key === undefined ? undefined : new Secret(key);
}

function missing(setting: string, hint: string): ModelFault {
  return {
    setting,
    code: 'setting-missing',
    sentence: 'The language model is set up by half.',
    next: `Set it. ${hint} Or remove all OPENAI_ and AZURE_OPENAI_ settings: messages are then read by rules alone.`,
  };
}

function unusable(setting: string, sentence: string, next: string): ModelFault {
  return { setting, code: 'setting-unusable', sentence, next };
}
