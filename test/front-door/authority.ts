import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who signs: a published key for Teams, a published key for another channel only, or a key nobody published. */
export type Signer = 'teams' | 'webchat' | 'outsider';
export type Json = Record<string, unknown>;

export type Authority = {
  metadataUrl: string;
  issuer: string;
  /** Signs any header and claims, however wrong; the algorithm is the header's own when it is an RSA one. */
  sign(header: Json, claims: Json, signer: Signer): string;
  publicKeyPem: string;
  /** How often the key set was asked for. */
  reads(): number;
  /** Makes the metadata service answer 500 until called with false. */
  fail(failing: boolean): void;
  close(): Promise<void>;
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const digests: Record<string, string> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

function jwk(publicKey: KeyObject, kid: string, endorsements: string[]): Json {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements };
}

/** A local stand-in for Bot Framework's token issuer, with its own keys, on a loopback port. */
export async function startAuthority(issuer = 'https://api.botframework.com'): Promise<Authority> {
  const pairs = {
    teams: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    webchat: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    outsider: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  };
  const keys = [
    jwk(pairs.teams.publicKey, 'teams', ['msteams']),
    jwk(pairs.webchat.publicKey, 'webchat', ['webchat']),
  ];
  let reads = 0;
  let failing = false;
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (request.url === '/keys') reads += 1;
    response.statusCode = failing ? 500 : 200;
    response.setHeader('Content-Type', 'application/json');
    const metadata = { issuer, jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : metadata));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    metadataUrl: `http://127.0.0.1:${port}/metadata`,
    issuer,
    sign: (header, claims, signer) => {
      const text = `${encode(header)}.${encode(claims)}`;
      const digest = digests[String(header.alg)] ?? 'sha256';
      return `${text}.${createSign(digest).update(text).sign(pairs[signer].privateKey, 'base64url')}`;
    },
    publicKeyPem: String(pairs.teams.publicKey.export({ type: 'spki', format: 'pem' })),
    reads: () => reads,
    fail: (value) => {
      failing = value;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
