import type { IncomingMessage } from 'node:http';
import { bodyBytesMax, bodyDepthMax, bodyNodesMax, bodyReadMillisecondsMax } from './limits.ts';
import type { RefusalCode } from './refusals.ts';

export type BodyResult = { body: Record<string, unknown> } | { refused: RefusalCode };

const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

type Raw = { bytes: Buffer } | { refused: RefusalCode };

/** Reads at most `bodyBytesMax` bytes, and no longer than the time limit. Nothing beyond the limit is kept. */
function readBytes(request: IncomingMessage): Promise<Raw> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: Raw) => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('error', onBroken).off('close', onBroken);
      resolve(result);
    };
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > bodyBytesMax) finish({ refused: 'body-too-large' });
      else chunks.push(chunk);
    };
    const onEnd = () => finish({ bytes: Buffer.concat(chunks) });
    const onBroken = () => finish({ refused: 'body-too-slow' });
    const timer = setTimeout(onBroken, bodyReadMillisecondsMax);
    request.on('data', onData).on('end', onEnd).on('error', onBroken).on('close', onBroken);
  });
}

/** Walks the parsed body once; refuses prototype names, great depth and great size. */
function refusalOfTree(root: unknown): RefusalCode | undefined {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let nodes = 0;
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, depth } = entry;
    nodes += 1;
    if (depth > bodyDepthMax || nodes > bodyNodesMax) return 'body-not-json';
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (hostileKeys.has(key)) return 'body-hostile-key';
      open.push({ value: child, depth: depth + 1 });
    }
  }
  return undefined;
}

/** Parses bytes as one JSON object in strict UTF-8. */
export function parseBody(bytes: Uint8Array): BodyResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { refused: 'body-not-json' };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return { refused: 'body-not-json' };
  const refused = refusalOfTree(parsed);
  return refused === undefined ? { body: parsed as Record<string, unknown> } : { refused };
}

/** Reads and parses the body of a request whose headers have passed. Never throws. */
export async function readBody(request: IncomingMessage): Promise<BodyResult> {
  const raw = await readBytes(request);
  return 'refused' in raw ? raw : parseBody(raw.bytes);
}
