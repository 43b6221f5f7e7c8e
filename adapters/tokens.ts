import type { Identity } from '../core/change.ts';
import type { Millis } from '../core/ports.ts';
import { Secret } from '../core/secret.ts';

/** Who asks: one of the identities of the steps, or the bot itself, which may install itself and nothing else. */
export type TokenHolder = Identity | 'bot';

/** The services that give tokens of their own; one identity may hold permissions on several. */
export const resources = ['graph', 'exchange', 'sharepoint'] as const;
export type Resource = (typeof resources)[number];

/** What a token client answers. `token` is the raw bearer value and goes no further than the source. */
export interface FetchedToken {
  readonly token: string;
  readonly expiresAt: Millis;
}

/** Asks an identity provider for a token; rejects with a TokenUnavailable. */
export type TokenFetcher = (resource: Resource) => Promise<FetchedToken>;

/** Application permissions that an identity must hold, exactly; a resource left out is not used. */
export type ExpectedPermissions = Readonly<Partial<Record<Resource, readonly string[]>>>;

/** A difference between the permissions that the steps need and those that the token carries. */
export interface PermissionFault {
  readonly code: 'permission-missing' | 'permission-excess';
  readonly identity: TokenHolder;
  readonly resource: Resource;
  readonly permissions: readonly string[];
  readonly sentence: string;
  readonly next: string;
}

/** No token could be had, so nothing was sent. Safe to try again later. */
export class TokenUnavailable extends Error {
  readonly code = 'token-unavailable';

  constructor(message: string) {
    super(message);
    this.name = 'TokenUnavailable';
  }
}

export interface TokenSource {
  readonly identity: TokenHolder;
  /** A token with some life left, from memory where possible. Rejects with a TokenUnavailable. */
  get(resource: Resource): Promise<Secret>;
  /** Drops a token that a service refused, so that the next `get` asks anew. */
  forget(resource: Resource): void;
  /** Gets a token for every expected resource and answers all differences; rejects with a TokenUnavailable. */
  check(): Promise<readonly PermissionFault[]>;
}

export interface TokenSourceOptions {
  readonly identity: TokenHolder;
  readonly expected: ExpectedPermissions;
  readonly fetchToken: TokenFetcher;
  /** Wall time: tokens live in real time (design 6.14). */
  readonly real: () => Millis;
  /** Told about every difference found in a new token, so that a change made while we run is seen. */
  readonly onFault?: (fault: PermissionFault) => void;
}

const renewBeforeSeconds = 300;

/** The `roles` of an access token. The signature is the service's business; we only compare what was granted. */
export function rolesOf(token: string): readonly string[] {
  const payload = token.split('.')[1];
  if (payload === undefined) return [];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const roles = (claims as { roles?: unknown } | null)?.roles;
    return Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : [];
  } catch {
    return [];
  }
}

function difference(left: readonly string[], right: readonly string[]): readonly string[] {
  return [...new Set(left)].filter((name) => !right.includes(name)).sort();
}

/** Differences between the permissions expected of an identity on a resource and those it was given. */
export function comparePermissions(
  about: { readonly identity: TokenHolder; readonly resource: Resource },
  expected: readonly string[],
  given: readonly string[],
): readonly PermissionFault[] {
  const faults: PermissionFault[] = [];
  const missing = difference(expected, given);
  if (missing.length > 0) {
    faults.push({
      ...about,
      code: 'permission-missing',
      permissions: missing,
      sentence: `The ${about.identity} identity lacks ${missing.join(', ')} on ${about.resource}.`,
      next: 'Grant these application permissions to its app registration and give admin consent.',
    });
  }
  const excess = difference(given, expected);
  if (excess.length > 0) {
    faults.push({
      ...about,
      code: 'permission-excess',
      permissions: excess,
      sentence: `The ${about.identity} identity holds ${excess.join(', ')} on ${about.resource}, which no step in use needs.`,
      next: 'Remove these application permissions from its app registration.',
    });
  }
  return faults;
}

interface Held {
  readonly secret: Secret;
  readonly renewAt: Millis;
  readonly faults: readonly PermissionFault[];
}

/**
 * Tokens of one identity, in memory only, renewed before they expire, at most one request under way per resource.
 * Differences in permissions are reported, not enforced by refusing the token: a consent that somebody added or
 * forgot must not stop the removal of a leaver's access (design 5.5). The front end refuses to *start* with them.
 */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { identity, expected, fetchToken, real, onFault } = options;
  const held = new Map<Resource, Held>();
  const underWay = new Map<Resource, Promise<Held>>();

  async function renew(resource: Resource): Promise<Held> {
    const { token, expiresAt } = await fetchToken(resource);
    const faults = comparePermissions({ identity, resource }, expected[resource] ?? [], rolesOf(token));
    for (const fault of faults) onFault?.(fault);
    const life = Math.max(0, expiresAt - real());
    const fresh = {
      secret: new Secret(token),
      renewAt: expiresAt - Math.min(renewBeforeSeconds * 1000, life / 2),
      faults,
    };
    held.set(resource, fresh);
    return fresh;
  }

  function hold(resource: Resource): Promise<Held> {
    const known = held.get(resource);
    if (known !== undefined && known.renewAt > real()) return Promise.resolve(known);
    const asked = underWay.get(resource);
    if (asked !== undefined) return asked;
    const asking = renew(resource).finally(() => underWay.delete(resource));
    underWay.set(resource, asking);
    return asking;
  }

  return {
    identity,
    get: async (resource) => (await hold(resource)).secret,
    forget: (resource) => void held.delete(resource),
    check: async () => {
      const used = resources.filter((resource) => expected[resource] !== undefined);
      return (await Promise.all(used.map(hold))).flatMap((one) => one.faults);
    },
  };
}
