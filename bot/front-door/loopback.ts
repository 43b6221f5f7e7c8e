import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const loopbackAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Whether a URL's host name means this machine. */
export function isLoopbackHost(hostname: string): boolean {
  return loopbackNames.has(hostname);
}

function hostnameOf(authority: string): string | undefined {
  const match = /^(\[::1\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(authority);
  return match?.[1]?.toLowerCase();
}

function isLoopbackOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  return url !== null && url.protocol === 'http:' && isLoopbackHost(url.hostname);
}

/**
 * Whether a request may speak to local mode: it comes from this machine, asks for this machine by name, and no page of
 * another site sent it. The two header checks stop DNS rebinding, where a foreign page reaches 127.0.0.1 under its own
 * name.
 */
export function isLoopbackRequest(request: IncomingMessage): boolean {
  if (!loopbackAddresses.has(request.socket.remoteAddress ?? '')) return false;
  const host = hostnameOf(request.headers.host ?? '');
  if (host === undefined || !isLoopbackHost(host)) return false;
  return request.headers.origin === undefined || isLoopbackOrigin(request.headers.origin);
}
