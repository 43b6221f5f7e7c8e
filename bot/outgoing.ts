import { isLoopbackHost } from './front-door/loopback.ts';

export type OutgoingOptions = {
  /** Host names that may be spoken to over https, exactly as written. */
  hosts: readonly string[];
  /** Configured bases, such as the sandbox; a base on this machine allows exactly its own origin over http. */
  bases?: readonly string[];
  fetch?: typeof fetch;
};

/** Thrown before anything is sent. The message names no address, since the address may be somebody's input. */
export class OutgoingRefused extends Error {
  readonly code = 'outgoing-host';
  constructor() {
    super('An address outside the fixed list was asked for; nothing was sent.');
    this.name = 'OutgoingRefused';
  }
}

function loopbackOrigins(bases: readonly string[]): Set<string> {
  const urls = bases.map((base) => new URL(base));
  return new Set(urls.filter((url) => isLoopbackHost(url.hostname)).map((url) => url.origin));
}

/**
 * A `fetch` that reaches only a fixed list of hosts and never follows a redirect (precedents: CVE-2024-38109 and
 * CVE-2024-38206, where a redirect led a bot to the metadata service).
 *
 * @param options the list, made from configuration at start; never from a message, card, attachment or model answer.
 * @returns fetch; rejects with OutgoingRefused for any other address.
 */
export function createOutgoingFetch(options: OutgoingOptions): typeof fetch {
  const hosts = new Set(options.hosts.map((host) => host.toLowerCase()));
  const origins = loopbackOrigins(options.bases ?? []);
  const send = options.fetch ?? fetch;
  return async (input, init) => {
    const url = URL.parse(input instanceof Request ? input.url : String(input));
    if (url === null || url.username !== '' || url.password !== '') throw new OutgoingRefused();
    const listed = url.protocol === 'https:' && url.port === '' && hosts.has(url.hostname);
    const local = isLoopbackHost(url.hostname) && origins.has(url.origin);
    if (!listed && !local) throw new OutgoingRefused();
    return send(input instanceof Request ? input : url, { ...init, redirect: 'error' });
  };
}
