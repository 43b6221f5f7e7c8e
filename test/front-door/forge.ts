import type { Authority, Json, Signer } from './authority.ts';
import { appId, type Sent, serviceUrl } from './harness.ts';

/** Everything that makes one request to the bot, open to being changed before it is signed and sent. */
export type Forge = {
  header: Json;
  claims: Json;
  signer: Signer;
  /** Replaces the finished token, for damage that signing would repair. */
  token?: (token: string, authority: Authority) => string;
  authorization?: (token: string) => string | undefined;
  body: Json;
  /** Replaces the finished bytes of the body. */
  bytes?: (json: string) => Buffer | string;
  headers: Record<string, string>;
  /** Sends the same request twice; the second one counts. */
  twice?: boolean;
};

/** A request that the front door accepts: right key, right claims, the given activity. */
export function validForge(body: Json, now: number): Forge {
  const seconds = Math.floor(now / 1000);
  return {
    header: { typ: 'JWT', alg: 'RS256', kid: 'teams', x5t: 'teams' },
    claims: {
      iss: 'https://api.botframework.com',
      aud: appId,
      serviceurl: body.serviceUrl ?? serviceUrl,
      nbf: seconds - 60,
      exp: seconds + 3600,
    },
    signer: 'teams',
    body: structuredClone(body),
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  };
}

/** Signs and spells out a forge as one HTTP request. */
export function toRequest(forge: Forge, authority: Authority): Sent {
  const signed = authority.sign(forge.header, forge.claims, forge.signer);
  const token = forge.token?.(signed, authority) ?? signed;
  const authorization = forge.authorization === undefined ? `Bearer ${token}` : forge.authorization(token);
  const json = JSON.stringify(forge.body);
  const body = forge.bytes?.(json) ?? json;
  const length = { 'Content-Length': String(Buffer.byteLength(body)) };
  const headers = { ...length, ...forge.headers };
  return {
    body,
    headers: authorization === undefined ? headers : { ...headers, Authorization: authorization },
  };
}
