import { createHmac, createPublicKey, randomUUID, timingSafeEqual, verify } from 'node:crypto';
import type { AppRegistration } from './apps.ts';
import { TenantError } from './errors.ts';
import type { Service } from './router.ts';
import type { TenantState } from './state.ts';

/** What an access token says. `appidacr` is `1` for a client secret and `2` for a certificate. */
export interface TokenClaims {
  aud: string;
  appid: string;
  appidacr: '1' | '2';
  roles: string[];
  tid: string;
  iat: number;
  exp: number;
}

const graphAudience = 'https://graph.microsoft.com';
const outlookAudience = 'https://outlook.office365.com';

/** The resource a token is for, or undefined for a foreign one. SharePoint sites share one suffix. */
export function serviceOf(audience: string): Service | undefined {
  const host = audience.replace(/\/+$/, '').toLowerCase();
  if (host === graphAudience || host === '00000003-0000-0000-c000-000000000000') return 'graph';
  if (host === outlookAudience || host === 'https://outlook.office.com') return 'outlook';
  return /^https:\/\/[a-z0-9-]+\.sharepoint\.com$/.test(host) ? 'sharepoint' : undefined;
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sign(state: TenantState, content: string): string {
  return createHmac('sha256', state.signingKey).update(content).digest('base64url');
}

function oauthError(error: string, description: string, status = 400): { status: number; body: unknown } {
  return { status, body: { error, error_description: description, error_codes: [], trace_id: randomUUID() } };
}

/** A client assertion is a JWT signed by the registered certificate, issued by and about the client, not expired. */
function assertionHolds(app: AppRegistration, assertion: string): boolean {
  const [header, payload, signature] = assertion.split('.');
  if (!app.certificate || !header || !payload || !signature) return false;
  try {
    const content = Buffer.from(`${header}.${payload}`);
    const key = createPublicKey(app.certificate);
    const alg = (JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg?: string }).alg;
    const pss = alg === 'PS256' ? { key, padding: 6, saltLength: 32 } : key;
    if (!verify('sha256', content, pss, Buffer.from(signature, 'base64url'))) return false;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iss?: string; exp?: number };
    return claims.iss === app.clientId && (claims.exp ?? 0) * 1000 > Date.now();
  } catch {
    return false;
  }
}

function secretHolds(app: AppRegistration, secret: string): boolean {
  const [given, known] = [Buffer.from(secret), Buffer.from(app.secret ?? '')];
  return app.secret !== null && given.length === known.length && timingSafeEqual(given, known);
}

/** Makes a token for an app and a resource, without asking for a proof. Life is in seconds of real time. */
export function issueToken(
  state: TenantState,
  app: AppRegistration,
  more: { audience?: string; appidacr?: '1' | '2' } = {},
): string {
  const audience = more.audience ?? graphAudience;
  const service = serviceOf(audience) ?? 'graph';
  const iat = Math.floor(Date.now() / 1000);
  const claims: TokenClaims = {
    aud: audience,
    appid: app.clientId,
    appidacr: more.appidacr ?? '1',
    roles: app.roles[service],
    tid: state.tenantId,
    iat,
    exp: iat + state.settings.tokenLifeSeconds,
  };
  const content = `${base64url({ typ: 'JWT', alg: 'HS256' })}.${base64url(claims)}`;
  return `${content}.${sign(state, content)}`;
}

/**
 * Answers `POST /{tenant}/oauth2/v2.0/token`: client credentials only, with a secret or a signed assertion.
 * @returns status and body as the identity platform sends them (`invalid_client`, `invalid_scope` ... on refusal).
 */
export function tokenAnswer(state: TenantState, form: URLSearchParams): { status: number; body: unknown } {
  if (form.get('grant_type') !== 'client_credentials') {
    return oauthError('unsupported_grant_type', 'AADSTS70003: only client_credentials is supported.');
  }
  const app = state.apps.get(form.get('client_id') ?? '');
  if (!app) return oauthError('unauthorized_client', 'AADSTS700016: the application was not found.');
  const assertion = form.get('client_assertion');
  const proven =
    assertion === null ? secretHolds(app, form.get('client_secret') ?? '') : assertionHolds(app, assertion);
  if (!proven) return oauthError('invalid_client', 'AADSTS7000215: invalid client secret or assertion.', 401);
  const scope = form.get('scope') ?? '';
  const audience = scope.replace(/\/\.default$/, '');
  if (!scope.endsWith('/.default') || !serviceOf(audience)) {
    return oauthError('invalid_scope', `AADSTS70011: the scope ${scope} is not valid.`);
  }
  const token = issueToken(state, app, { audience, appidacr: assertion === null ? '1' : '2' });
  const life = state.settings.tokenLifeSeconds;
  return {
    status: 200,
    body: { token_type: 'Bearer', expires_in: life, ext_expires_in: life, access_token: token },
  };
}

function unauthenticated(message: string): TenantError {
  return new TenantError(401, 'InvalidAuthenticationToken', message, {
    headers: {
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    },
  });
}

/** Reads the bearer token of a request for `service`; throws 401 for a missing, forged, expired or foreign one. */
export function readToken(
  state: TenantState,
  authorization: string | undefined,
  service: Service,
): TokenClaims {
  const token = authorization?.match(/^Bearer (.+)$/i)?.[1];
  if (!token) throw unauthenticated('Access token is empty.');
  const [header, payload, signature] = token.split('.');
  if (!header || !payload || signature !== sign(state, `${header}.${payload}`)) {
    throw unauthenticated('Access token validation failure. Invalid signature.');
  }
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as TokenClaims;
  if (claims.exp * 1000 < Date.now())
    throw unauthenticated('Lifetime validation failed, the token is expired.');
  if (serviceOf(claims.aud) !== service)
    throw unauthenticated('Access token validation failure. Invalid audience.');
  return claims;
}
