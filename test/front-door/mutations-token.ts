import { createHmac } from 'node:crypto';
import { appId } from './harness.ts';
import type { Mutation } from './mutations.ts';
import type { Random } from './random.ts';

const seconds = () => Math.floor(Date.now() / 1000);

function emulatorClaims(random: Random) {
  const tid = random.guid();
  return random.pick([
    { iss: `https://login.microsoftonline.com/${tid}/v2.0`, azp: appId, ver: '2.0', tid },
    { iss: `https://sts.windows.net/${tid}/`, appid: appId, ver: '1.0', tid },
    {
      iss: `https://login.microsoftonline.com/${tid}/v2.0`,
      azp: appId,
      aud: 'https://api.botframework.com',
      ver: '2.0',
      tid,
    },
  ]);
}

function damaged(token: string, random: Random): string {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const flipped = (text: string) => {
    const at = random.int(text.length - 1);
    return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  };
  return random.pick([
    `${header}.${claims}.${flipped(signature)}`,
    `${header}.${flipped(claims)}.${signature}`,
    `${header}.${claims}.`,
    `${header}.${claims}`,
    `${header}.${claims}.${signature}.${signature}`,
    `${header}.${claims}.${signature}=`,
    `${header}.${claims}.${signature.slice(0, -4)}`,
    `..${signature}`,
  ]);
}

/** Another spelling of the same signature bytes: the unused bits of the last base64url digit are set. */
function respelled(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet.indexOf(token.at(-1) ?? 'A');
  return token.slice(0, -1) + alphabet[last ^ 1];
}

export const tokenMutations: readonly Mutation[] = [
  {
    kind: 'no Authorization header',
    expected: ['token-missing'],
    apply: (forge) => {
      forge.authorization = () => undefined;
    },
  },
  {
    kind: 'another scheme or spelling of Bearer',
    expected: ['token-shape'],
    apply: (forge, random) => {
      const prefix = random.pick(['Basic ', 'bearer ', 'Bearer  ', 'Bearer', 'Bearer Bearer ', '']);
      forge.authorization = (token) => prefix + token;
    },
  },
  {
    kind: 'algorithm none or HMAC with the public key',
    expected: ['token-shape'],
    apply: (forge, random) => {
      const alg = random.pick(['none', 'HS256', 'None', 'ES256', 'PS256']);
      forge.header.alg = alg;
      forge.token = (token, authority) => {
        const text = token.split('.').slice(0, 2).join('.');
        const mac = createHmac('sha256', authority.publicKeyPem).update(text).digest('base64url');
        return `${text}.${alg === 'none' ? 'AA' : mac}`;
      };
    },
  },
  {
    kind: 'another RSA algorithm by the right key',
    expected: ['token-shape'],
    apply: (forge, random) => {
      forge.header.alg = random.pick(['RS384', 'RS512', ['RS256']]);
    },
  },
  {
    kind: 'unpublished key under a published id',
    expected: ['token-invalid'],
    apply: (forge) => {
      forge.signer = 'outsider';
    },
  },
  {
    kind: 'key id of a wrong type, missing or unknown',
    expected: ['token-shape', 'token-key-unknown'],
    apply: (forge, random) => {
      forge.header.kid = random.pick([
        undefined,
        null,
        7,
        ['teams'],
        { kid: 'teams' },
        '',
        'TEAMS',
        random.guid(),
      ]);
    },
  },
  {
    kind: 'header that brings its own key',
    expected: ['token-shape'],
    apply: (forge, random) => {
      forge.signer = 'outsider';
      const jwk = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
      const own = random.pick([
        { jwk },
        { jku: 'https://example.org/keys' },
        { x5u: 'https://example.org' },
        { crit: ['b64'], b64: false },
      ]);
      Object.assign(forge.header, own);
    },
  },
  {
    kind: 'key endorsed for another channel',
    expected: ['token-key-unknown'],
    apply: (forge) => {
      forge.signer = 'webchat';
      forge.header.kid = 'webchat';
    },
  },
  {
    kind: 'emulator token of a foreign tenant',
    expected: ['token-invalid'],
    apply: (forge, random) => {
      Object.assign(forge.claims, emulatorClaims(random));
    },
  },
  {
    kind: 'another issuer',
    expected: ['token-invalid'],
    apply: (forge, random) => {
      forge.claims.iss = random.pick([
        'https://api.botframework.com/',
        'https://API.botframework.com',
        'https://api.botframework.us',
        ['https://api.botframework.com'],
        undefined,
        '',
      ]);
    },
  },
  {
    kind: 'another audience',
    expected: ['token-invalid'],
    apply: (forge, random) => {
      forge.claims.aud = random.pick([
        random.guid(),
        [appId],
        [appId, random.guid()],
        undefined,
        '',
        `${appId} `,
        'https://api.botframework.com',
      ]);
    },
  },
  {
    kind: 'expired, early or timeless token',
    expected: ['token-invalid'],
    apply: (forge, random) => {
      const past = { exp: seconds() - 301 - random.int(10_000) };
      const future = { nbf: seconds() + 301 + random.int(10_000) };
      Object.assign(
        forge.claims,
        random.pick([past, future, { exp: undefined }, { nbf: undefined }, { exp: String(seconds() + 60) }]),
      );
    },
  },
  {
    kind: 'damaged token',
    expected: ['token-shape', 'token-invalid', 'token-key-unknown'],
    apply: (forge, random) => {
      forge.token = (token) => damaged(token, random);
    },
  },
  {
    kind: 'another spelling of the same signature',
    expected: ['token-shape'],
    apply: (forge) => {
      forge.token = respelled;
    },
  },
  {
    kind: 'token for another or no service address',
    expected: ['token-invalid', 'service-url'],
    apply: (forge, random) => {
      forge.claims.serviceurl = random.pick([
        undefined,
        '',
        'https://smba.trafficmanager.net/other/',
        [forge.body.serviceUrl],
        'https://example.org/',
      ]);
    },
  },
  {
    kind: 'header longer than 8 kB',
    expected: ['token-shape'],
    apply: (forge) => {
      forge.claims.padding = 'x'.repeat(8_192);
    },
  },
];
