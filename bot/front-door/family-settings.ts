import { governmentChannelService, publicCloud } from './clouds.ts';
import { isLoopbackHost } from './loopback.ts';
import type { SettingSource } from './settings.ts';
import { type Fault, fault } from './settings-faults.ts';

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

function hostFaults(source: SettingSource): Fault[] {
  const hosts = source.LATCHKEY_SERVICE_HOSTS;
  if (hosts === undefined || /^[a-z0-9.-]+(?:[\s,]+[a-z0-9.-]+)*$/i.test(hosts)) return [];
  return [fault('service-hosts', 'LATCHKEY_SERVICE_HOSTS')];
}

/**
 * Faults of the addresses of another cloud. Setting any one of them (or `CallerId`) makes the SDK drop all its defaults,
 * so a lonely metadata address would refuse every valid token: the whole family is set, or none of it.
 */
export function familyFaults(source: SettingSource): Fault[] {
  const names = Object.keys(publicCloud);
  const given = names.filter((name) => source[name] !== undefined);
  const started = given.length > 0 || source.CallerId !== undefined;
  const faults = started
    ? names.filter((name) => source[name] === undefined).map((name) => fault('family-incomplete', name))
    : [];
  const bad = given.filter((name) => !isAddress(source[name] ?? ''));
  faults.push(...bad.map((name) => fault('address', name)));
  if (source.BotOpenIdMetadataUrl !== undefined) faults.push(fault('family-ignored', 'BotOpenIdMetadataUrl'));
  const service = source.ChannelService;
  if (service !== undefined && service !== governmentChannelService && !started)
    faults.push(fault('channel-service', 'ChannelService'));
  return [...faults, ...hostFaults(source)];
}
