import { isLoopbackHost } from './loopback.ts';

export type ServiceHosts = { serviceHosts: readonly string[]; loopbackAllowed: boolean };

/**
 * Whether an address is one that Teams may ask us to answer to: https, a host on the list, no port, no user part, no
 * query. Plain http on this machine is accepted only where the configuration itself points to this machine.
 */
export function isServiceUrl(text: string, hosts: ServiceHosts): boolean {
  const url = URL.parse(text);
  if (url === null || /[\s\\@?#%]/.test(text)) return false;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  if (hosts.loopbackAllowed && url.protocol === 'http:' && isLoopbackHost(url.hostname)) return true;
  return url.protocol === 'https:' && url.port === '' && hosts.serviceHosts.includes(url.hostname);
}
