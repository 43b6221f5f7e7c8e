import { importJWK, type JWK } from 'jose';
import { z } from 'zod';
import {
  metadataReadMillisecondsMax,
  signingKeyBitsMin,
  signingKeysBytesMax,
  signingKeysMax,
  signingKeysRefreshHours,
  signingKeysRetryMinutes,
  signingKeysStaleHours,
} from './limits.ts';

const metadataSchema = z.object({ jwks_uri: z.string().url() });
const keySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(256),
  n: z.string(),
  e: z.string(),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  endorsements: z.array(z.string()).optional(),
});
const keySetSchema = z.object({ keys: z.array(z.unknown()).max(signingKeysMax) });

export type SigningKey = { key: Exclude<Awaited<ReturnType<typeof importJWK>>, Uint8Array> };
export type SigningKeys = {
  /** The key of this id, if it is published for Teams; 'stale' when the keys are too old to be trusted. */
  get(keyId: string): Promise<SigningKey | 'stale' | undefined>;
};

export type SigningKeyOptions = { metadataUrl: string; fetch: typeof fetch; now: () => number };

async function readJson(url: string, send: typeof fetch): Promise<unknown> {
  const response = await send(url, { signal: AbortSignal.timeout(metadataReadMillisecondsMax) });
  if (!response.ok) throw new Error(`The metadata service answered ${response.status}.`);
  const text = await response.text();
  if (text.length > signingKeysBytesMax) throw new Error('The metadata answer is too long.');
  return JSON.parse(text);
}

async function importKey(candidate: unknown): Promise<[string, SigningKey] | undefined> {
  const parsed = keySchema.safeParse(candidate);
  if (!parsed.success) return undefined;
  const { kid, kty, n, e, endorsements } = parsed.data;
  const bits = Buffer.from(n, 'base64url').length * 8;
  if (bits < signingKeyBitsMin) return undefined;
  // A key that is endorsed for channels must be endorsed for Teams; one without endorsements serves all, as in the SDK.
  if (endorsements !== undefined && endorsements.length > 0 && !endorsements.includes('msteams'))
    return undefined;
  const key = await importJWK({ kty, n, e } satisfies JWK, 'RS256');
  return key instanceof Uint8Array ? undefined : [kid, { key }];
}

async function load(options: SigningKeyOptions): Promise<Map<string, SigningKey>> {
  const metadata = metadataSchema.parse(await readJson(options.metadataUrl, options.fetch));
  const keySet = keySetSchema.parse(await readJson(metadata.jwks_uri, options.fetch));
  const imported = await Promise.all(keySet.keys.map(importKey));
  return new Map(imported.filter((entry) => entry !== undefined));
}

/**
 * The published keys of the token issuer: cached, asked for again at most every few minutes however many unknown key
 * ids arrive, one request at a time, and refused when too old. `options.fetch` must be bound to the outgoing list, since
 * the metadata names the address of the keys.
 */
export function createSigningKeys(options: SigningKeyOptions): SigningKeys {
  let keys = new Map<string, SigningKey>();
  let loadedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;
  const olderThan = (at: number, minutes: number) => options.now() - at > minutes * 60_000;
  const refresh = async () => {
    triedAt = options.now();
    try {
      keys = await load(options);
      loadedAt = options.now();
    } catch {
      // The old keys stay until they are stale; the next request after the pause tries again.
    } finally {
      loading = undefined;
    }
  };
  return {
    async get(keyId) {
      const wanted = olderThan(loadedAt, signingKeysRefreshHours * 60) || !keys.has(keyId);
      if (wanted && olderThan(triedAt, signingKeysRetryMinutes)) loading ??= refresh();
      if (loading !== undefined) await loading;
      if (olderThan(loadedAt, signingKeysStaleHours * 60)) return 'stale';
      return keys.get(keyId);
    },
  };
}
