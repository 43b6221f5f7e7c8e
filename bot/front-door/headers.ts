import type { IncomingMessage } from 'node:http';
import { authorizationBytesMax, bodyBytesMax } from './limits.ts';
import type { RefusalCode } from './refusals.ts';

/** Headers of which Node keeps one or joins several: two of them would let a proxy and us read different requests. */
const singleHeaders = new Set([
  'authorization',
  'content-type',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'host',
]);

function hasRepeatedHeader(rawHeaders: readonly string[]): boolean {
  const seen = new Set<string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    if (singleHeaders.has(name) && seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

/**
 * Checks method and headers before a byte of the body is read. Any Content-Encoding is refused: restify 12 ends the
 * process on a false gzip header, and a bomb passes its size limit.
 */
export function refusalOfHeaders(request: IncomingMessage): RefusalCode | undefined {
  const { headers } = request;
  if (request.method !== 'POST') return 'method-not-allowed';
  if (hasRepeatedHeader(request.rawHeaders)) return 'header-repeated';
  if (headers['content-encoding'] !== undefined) return 'content-encoding';
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? ''))
    return 'content-type';
  if (Number(headers['content-length'] ?? 0) > bodyBytesMax) return 'body-too-large';
  if (Buffer.byteLength(headers.authorization ?? '') > authorizationBytesMax) return 'token-shape';
  return undefined;
}
