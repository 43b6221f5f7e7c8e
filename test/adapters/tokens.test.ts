import assert from 'node:assert/strict';
import { localTokenClient, tenantTokenClient } from '../../adapters/token-clients.ts';
import {
  comparePermissions,
  createTokenSource,
  type FetchedToken,
  type PermissionFault,
  rolesOf,
  TokenUnavailable,
} from '../../adapters/tokens.ts';
import { Secret } from '../../core/secret.ts';
import { startDouble } from './service-double.ts';

const jwt = (roles: readonly string[]): string =>
  `h.${Buffer.from(JSON.stringify({ roles })).toString('base64url')}.s`;

describe('tokens', () => {
  it('names permissions that are missing and those that are too much', () => {
    const about = { identity: 'writer', resource: 'graph' } as const;
    const faults = comparePermissions(
      about,
      ['User.Read.All', 'B'],
      ['B', 'RoleManagement.ReadWrite.Directory'],
    );
    assert.deepEqual(
      faults.map((fault) => [fault.code, fault.permissions]),
      [
        ['permission-missing', ['User.Read.All']],
        ['permission-excess', ['RoleManagement.ReadWrite.Directory']],
      ],
    );
    assert.ok(faults.every((fault) => fault.sentence.includes('writer') && fault.next !== ''));
    assert.deepEqual(comparePermissions(about, ['B'], ['B']), []);
  });

  it('reads no roles from anything that is not a token', () => {
    for (const bad of ['', 'a', 'a.b.c', `a.${Buffer.from('null').toString('base64url')}.c`])
      assert.deepEqual(rolesOf(bad), []);
  });

  it('keeps a token, asks once at a time, and renews before it expires', async () => {
    let now = 0;
    let asked = 0;
    const faults: PermissionFault[] = [];
    const fetchToken = async (): Promise<FetchedToken> => {
      asked += 1;
      return { token: jwt(['A', 'Extra']), expiresAt: now + 3600_000 };
    };
    const source = createTokenSource({
      identity: 'reader',
      expected: { graph: ['A'] },
      fetchToken,
      real: () => now,
      onFault: (fault) => faults.push(fault),
    });
    await Promise.all([source.get('graph'), source.get('graph'), source.get('graph')]);
    assert.equal(asked, 1);
    now = 3600_000 - 301_000;
    await source.get('graph');
    assert.equal(asked, 1);
    now = 3600_000 - 299_000;
    await source.get('graph');
    assert.equal(asked, 2);
    source.forget('graph');
    assert.deepEqual(
      (await source.check()).map((fault) => fault.code),
      ['permission-excess'],
    );
    assert.equal(asked, 3);
    assert.equal(faults.length, 3);
  });

  it('asks again after a failure', async () => {
    let asked = 0;
    const source = createTokenSource({
      identity: 'reader',
      expected: {},
      fetchToken: async () => {
        asked += 1;
        if (asked === 1) throw new TokenUnavailable('down');
        return { token: jwt([]), expiresAt: 1000 };
      },
      real: () => 0,
    });
    await assert.rejects(source.get('graph'), TokenUnavailable);
    assert.equal(String(await source.get('graph')), '«secret»');
  });

  it('says plainly that a tenant credential gave no token', async () => {
    const certificatePath = './no-such-certificate.pem';
    const proof = { kind: 'certificate', tenantId: 'contoso', clientId: 'c', certificatePath } as const;
    await assert.rejects(tenantTokenClient(proof)('graph'), TokenUnavailable);
    await assert.rejects(tenantTokenClient(proof)('sharepoint'), /no SharePoint address/);
  }).timeout(20_000);

  it('sends client credentials to loopback only and names no secret in an error', async () => {
    const double = await startDouble(() => ({
      status: 401,
      body: { error: 'invalid_client', s3cret: 's3cret' },
    }));
    try {
      const options = { tenantId: 't', clientId: 'c', clientSecret: new Secret('s3cret'), real: () => 0 };
      const fetchToken = localTokenClient({ ...options, authority: double.url });
      await assert.rejects(fetchToken('graph'), (error: unknown) => {
        assert.ok(error instanceof TokenUnavailable);
        assert.match(error.message, /401 \(invalid_client\)/);
        assert.doesNotMatch(`${error.message}${error.stack}`, /s3cret/);
        return true;
      });
      const outside = { ...options, authority: 'https://login.microsoftonline.com' };
      assert.throws(() => localTokenClient(outside), RangeError);
    } finally {
      await double.stop();
    }
  });
});
