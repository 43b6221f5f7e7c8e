import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import type { Secret } from '../core/secret.ts';
import { type FetchedToken, type Resource, type TokenFetcher, TokenUnavailable } from './tokens.ts';

const tokenTimeoutSeconds = 30;

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const tokenRefusal = z.object({ error: z.string().max(60) });

/** Scope of a resource; SharePoint's depends on the tenant, for example `https://contoso.sharepoint.com`. */
export function scopeOf(resource: Resource, sharePointUrl?: string): string {
  if (resource === 'graph') return 'https://graph.microsoft.com/.default';
  if (resource === 'exchange') return 'https://outlook.office365.com/.default';
  if (sharePointUrl === undefined) throw new TokenUnavailable('no SharePoint address is configured');
  return `${sharePointUrl.replace(/\/+$/, '')}/.default`;
}

export interface LocalClientOptions {
  /** Address of the sandbox, `http://127.0.0.1:PORT`; nothing but loopback is accepted. */
  readonly authority: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly sharePointUrl?: string;
  readonly real: () => number;
}

/**
 * Client credentials against the sandbox's token endpoint, for local mode.
 * @throws RangeError when the authority is not a loopback address: a client secret never leaves the machine.
 */
export function localTokenClient(options: LocalClientOptions): TokenFetcher {
  const authority = new URL(options.authority);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(authority.hostname))
    throw new RangeError('local mode takes its tokens from a loopback address only');
  const url = `${authority.origin}/${encodeURIComponent(options.tenantId)}/oauth2/v2.0/token`;
  return async (resource) => {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: options.clientId,
      client_secret: options.clientSecret.reveal(),
      scope: scopeOf(resource, options.sharePointUrl),
    });
    const asked = options.real();
    const { status, body } = await post(url, form);
    const answer = tokenAnswer.safeParse(body);
    if (status === 200 && answer.success)
      return { token: answer.data.access_token, expiresAt: asked + answer.data.expires_in * 1000 };
    const refusal = tokenRefusal.safeParse(body);
    const reason = refusal.success ? refusal.data.error : 'no usable answer';
    throw new TokenUnavailable(`the token endpoint answered ${status} (${reason}) for ${resource}`);
  };
}

async function post(url: string, form: URLSearchParams): Promise<{ status: number; body: unknown }> {
  try {
    const signal = AbortSignal.timeout(tokenTimeoutSeconds * 1000);
    const response = await fetch(url, { method: 'POST', body: form, redirect: 'error', signal });
    const body: unknown = await response.json().catch(() => undefined);
    return { status: response.status, body };
  } catch {
    throw new TokenUnavailable('the token endpoint cannot be reached');
  }
}

/** How an identity proves itself in tenant mode. There is no client secret on purpose. */
export type TenantProof =
  | { readonly kind: 'managed-identity'; readonly clientId: string }
  | {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      readonly certificatePath: string;
    }
  | {
      readonly kind: 'workload-identity';
      readonly tenantId: string;
      readonly clientId: string;
      readonly tokenFilePath: string;
    };

async function credentialFor(proof: TenantProof): Promise<TokenCredential> {
  // Loaded on first use: the package takes long to load and local mode never needs it.
  const azure = await import('@azure/identity');
  switch (proof.kind) {
    case 'managed-identity':
      return new azure.ManagedIdentityCredential({ clientId: proof.clientId });
    case 'certificate':
      return new azure.ClientCertificateCredential(proof.tenantId, proof.clientId, proof.certificatePath);
    case 'workload-identity':
      return new azure.WorkloadIdentityCredential({
        tenantId: proof.tenantId,
        clientId: proof.clientId,
        tokenFilePath: proof.tokenFilePath,
      });
    default:
      proof satisfies never;
      throw new RangeError('unknown kind of proof');
  }
}

/** Tokens from Microsoft Entra by managed identity, certificate or workload identity federation. */
export function tenantTokenClient(proof: TenantProof, sharePointUrl?: string): TokenFetcher {
  let credential: Promise<TokenCredential> | undefined;
  return async (resource): Promise<FetchedToken> => {
    credential ??= credentialFor(proof);
    const scope = scopeOf(resource, sharePointUrl);
    try {
      const abortSignal = AbortSignal.timeout(tokenTimeoutSeconds * 1000);
      const token = await (await credential).getToken(scope, { abortSignal });
      if (token === null) throw new TokenUnavailable(`Entra gave no token for ${resource}`);
      return { token: token.token, expiresAt: token.expiresOnTimestamp };
    } catch (error) {
      if (error instanceof TokenUnavailable) throw error;
      const name = error instanceof Error ? error.name : 'error';
      throw new TokenUnavailable(`Entra gave no token for ${resource} (${name}, by ${proof.kind})`);
    }
  };
}
