import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { cleanMessage, serviceErrorOf } from '../../adapters/graph/answer.ts';
import { runCanary } from './canary.ts';
import { inflated, searchSecrets } from './search.ts';

const password = 'k7-Zq~p_9.XwT4vB2nM8cL5hJ1gF3dS6';
const jwt = `eyJ${'a1B2'.repeat(30)}.eyJ${'c3D4'.repeat(40)}.${'e5F6'.repeat(10)}`;

/** Every step and a tenant that misbehaves through all of them: `npm run fuzz -- --part canary`. */
describe('secrets that go over the wire', function () {
  this.timeout(180_000);

  it('lie in no log, store, message, answer or evidence, though the tenant repeats them in its errors', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'latchkey-canary-'));
    try {
      const run = await runCanary({ folder, seed: 2, faultShare: 0.2, story: 'A hire' });
      deepEqual(run.found, []);
      for (const what of ['password', 'temporaryAccessPass', 'client_secret', 'access token', 'master key'])
        ok((run.secrets.get(what) ?? 0) > 0, `a ${what} went by`);
      ok(run.faults > 5, `${run.faults} faults`);
      ok(run.places > 100, `${run.places} places`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the search for secrets', () => {
  const found = (text: string | Buffer, secret = password): number =>
    searchSecrets(new Map([[secret, 'a secret']]), [{ name: 'here', bytes: Buffer.from(text as string) }])
      .length;

  it('sees one in every spelling, and half of a long one', () => {
    equal(found(`a ${password} b`), 1);
    equal(found(Buffer.from(password).toString('base64')), 1);
    equal(found(Buffer.from(password).toString('hex')), 1);
    equal(found('a/b c', 'a/b c'), 0, 'too short to be told from chance');
    equal(found(encodeURIComponent('p/w d&1+2=3'), 'p/w d&1+2=3'), 1);
    equal(found(jwt.slice(0, 150), jwt), 1);
    equal(found('nothing'), 0);
  });

  it('sees one inside the compressed part of a document', () => {
    const body = deflateSync(Buffer.from(`text ${password}`));
    const pdf = Buffer.concat([Buffer.from('obj\nstream\n'), body, Buffer.from('\nendstream\n')]);
    equal(found(inflated(pdf)), 1);
  });
});

describe('a message of a service', () => {
  const texts = [
    `Authorization: Bearer ${jwt}`,
    `the token ${jwt} is not valid`,
    `cannot process {"passwordProfile":{"password":"${password}"}}`,
    `cannot process {\\"newPassword\\":\\"${password}\\"}`,
    `grant_type=client_credentials&client_secret=${encodeURIComponent(password)}&scope=x`,
    `password: ${password}`,
  ];
  for (const text of texts)
    it(`loses what looks like a credential: ${text.slice(0, 40)}`, () => {
      const clean = cleanMessage(text);
      ok(!clean.includes(password) && !clean.includes(jwt.slice(0, 60)), clean);
      ok(clean.includes('«secret»'));
    });

  it('keeps what helps', () => {
    const says = 'The password does not comply with complexity requirements of the tenant (code 123).';
    equal(cleanMessage(says), says);
  });

  it('gives a code and an id only where they look like one', () => {
    const error = (code: string) => ({ status: 400, headers: {}, body: { error: { code, message: 'm' } } });
    equal(serviceErrorOf(error('Request_BadRequest'))?.code, 'Request_BadRequest');
    equal(serviceErrorOf(error(`refused ${password}`))?.code, '');
  });
});
