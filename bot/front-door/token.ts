import { jwtVerify } from 'jose';
import { z } from 'zod';
import { authorizationBytesMax, tokenClockToleranceSeconds } from './limits.ts';
import type { RefusalCode } from './refusals.ts';
import type { SigningKeys } from './signing-keys.ts';

export type TokenRules = { issuer: string; audience: string; keys: SigningKeys; now: () => number };
export type TokenResult = { serviceUrl: string } | { refused: RefusalCode };

/** Exactly what Bot Framework writes; a header that brings its own key or address is refused by its presence. */
const headerSchema = z
  .object({
    alg: z.literal('RS256'),
    kid: z.string().min(1).max(256),
    typ: z.literal('JWT').optional(),
    x5t: z.string().max(256).optional(),
  })
  .strict();

/** `aud` as one string: a list of audiences is refused. */
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number(),
  serviceurl: z.string().min(1).max(512),
});

/** base64url has several spellings of the same bytes; only the canonical one is a token. */
function decodePart(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === part ? bytes : undefined;
}

function keyIdOf(part: Buffer): string | undefined {
  try {
    const header = headerSchema.safeParse(JSON.parse(part.toString('utf8')));
    return header.success ? header.data.kid : undefined;
  } catch {
    return undefined;
  }
}

type Shape = { token: string; keyId: string } | { refused: RefusalCode };

/** Three canonical parts and a header of ours, before any key is looked up. */
export function tokenShape(authorization: string | undefined): Shape {
  if (authorization === undefined || authorization === '') return { refused: 'token-missing' };
  if (authorization.length > authorizationBytesMax) return { refused: 'token-shape' };
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
  const parts = match?.slice(1).map(decodePart);
  const header = parts?.[0];
  if (header === undefined || parts?.includes(undefined)) return { refused: 'token-shape' };
  const keyId = keyIdOf(header);
  return keyId === undefined
    ? { refused: 'token-shape' }
    : { token: authorization.slice('Bearer '.length), keyId };
}

/**
 * Checks the Authorization header: shape, signature by a published key, exact issuer and audience, times.
 *
 * @returns the service address the token speaks for, to be compared with the body's; or why it is refused.
 */
export async function checkToken(authorization: string | undefined, rules: TokenRules): Promise<TokenResult> {
  const shape = tokenShape(authorization);
  if ('refused' in shape) return shape;
  const found = await rules.keys.get(shape.keyId);
  if (found === 'stale') return { refused: 'token-keys-stale' };
  if (found === undefined) return { refused: 'token-key-unknown' };
  try {
    const { payload } = await jwtVerify(shape.token, found.key, {
      algorithms: ['RS256'],
      issuer: rules.issuer,
      audience: rules.audience,
      clockTolerance: tokenClockToleranceSeconds,
      currentDate: new Date(rules.now()),
    });
    const claims = claimsSchema.safeParse(payload);
    return claims.success ? { serviceUrl: claims.data.serviceurl } : { refused: 'token-invalid' };
  } catch {
    return { refused: 'token-invalid' };
  }
}
