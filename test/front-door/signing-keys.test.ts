import { strict as assert } from 'node:assert';
import { generateKeyPairSync } from 'node:crypto';
import { createSigningKeys } from '../../bot/front-door/signing-keys.ts';
import { type Authority, startAuthority } from './authority.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('signing keys', () => {
  let authority: Authority;
  let time: number;

  beforeEach(async () => {
    authority = await startAuthority();
    time = Date.parse('2026-11-23T12:00:00Z');
  });
  afterEach(() => authority.close());

  const create = () => createSigningKeys({ metadataUrl: authority.metadataUrl, fetch, now: () => time });
  const kindOf = (found: unknown) => (typeof found === 'object' ? 'key' : found);

  it('are asked for once for many requests at once', async () => {
    const keys = create();
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.get('teams')));
    assert(found.every((entry) => kindOf(entry) === 'key'));
    assert.equal(authority.reads(), 1);
  });

  it('are not asked for again for unknown ids within five minutes, however many there are', async () => {
    const keys = create();
    for (let count = 0; count < 100; count += 1) assert.equal(await keys.get(`unknown-${count}`), undefined);
    assert.equal(authority.reads(), 1);
    time += 6 * minute;
    assert.equal(await keys.get('unknown'), undefined);
    assert.equal(authority.reads(), 2);
  });

  it('serve on for a while when the issuer is away, then count as stale, then recover', async () => {
    const keys = create();
    await keys.get('teams');
    authority.fail(true);
    time += 30 * hour;
    assert.equal(kindOf(await keys.get('teams')), 'key');
    time += 30 * hour;
    assert.equal(await keys.get('teams'), 'stale');
    authority.fail(false);
    time += 6 * minute;
    assert.equal(kindOf(await keys.get('teams')), 'key');
  });

  it('are stale from the start when they were never there', async () => {
    authority.fail(true);
    assert.equal(await create().get('teams'), 'stale');
  });

  it('leave out keys of another channel, short keys and other kinds', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
    const set = { keys: [{ ...short, kid: 'short' }, { ...curve, kid: 'curve' }, 'x', null] };
    const answers = async (url: string | URL | Request) =>
      Response.json(String(url).endsWith('/keys') ? set : { jwks_uri: 'https://login.example/keys' });
    const keys = createSigningKeys({
      metadataUrl: 'https://login.example/',
      fetch: answers,
      now: () => time,
    });
    for (const id of ['short', 'curve']) assert.equal(await keys.get(id), undefined);
    assert.equal(await create().get('webchat'), undefined);
  });
});
