import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const skewMillis = 15 * 60_000;

/**
 * Checks the master-key signature as documented ("Access control in the Azure Cosmos DB SQL API"): HMAC-SHA256
 * over verb, resource type, resource link and date. Answers undefined or the status to refuse with.
 */
export function refusedBy(request: IncomingMessage, key: string): 401 | 403 | undefined {
  const token = new URLSearchParams(decodeURIComponent(request.headers.authorization ?? ''));
  const date = String(request.headers['x-ms-date'] ?? '');
  if (token.get('type') !== 'master' || token.get('ver') !== '1.0') return 401;
  if (Math.abs(Date.parse(date) - Date.now()) > skewMillis || Number.isNaN(Date.parse(date))) return 403;
  const { type, link } = signedResource(request.url ?? '/');
  const text = `${request.method?.toLowerCase()}\n${type}\n${link}\n${date.toLowerCase()}\n\n`;
  const expected = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest();
  // URLSearchParams reads + as a blank; base64 never has one.
  const given = Buffer.from((token.get('sig') ?? '').replaceAll(' ', '+'), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? undefined : 401;
}

/** Feeds are signed under their parent, items under themselves. */
function signedResource(url: string): { readonly type: string; readonly link: string } {
  const parts = url.split('?')[0]!.split('/').filter(Boolean);
  if (parts.length % 2 === 0)
    return { type: parts.at(-2) ?? '', link: parts.map(decodeURIComponent).join('/') };
  return { type: parts.at(-1)!, link: parts.slice(0, -1).map(decodeURIComponent).join('/') };
}
