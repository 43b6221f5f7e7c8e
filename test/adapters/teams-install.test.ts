import assert from 'node:assert/strict';
import { createReader } from '../../adapters/graph/reader.ts';
import { createTeamsInstall } from '../../adapters/teams-install.ts';
import { type Reply, type ServiceDouble, serviceError, startDouble, transportTo } from './service-double.ts';

describe('installing our app for a person', () => {
  let double: ServiceDouble | undefined;
  afterEach(async () => {
    await double?.stop();
    double = undefined;
  });

  async function install(catalog: readonly unknown[], reply: Reply, times = 1): Promise<readonly unknown[]> {
    double = await startDouble((seen) =>
      seen.method === 'GET' ? { status: 200, body: { value: catalog } } : reply,
    );
    const transport = transportTo(double.url);
    const reader = createReader({ transport, exchange: async () => undefined });
    const installFor = createTeamsInstall({ transport, reader, manifestId: 'our-id' });
    const results: unknown[] = [];
    for (let count = 0; count < times; count++) {
      const { outcome, code } = await installFor('u', 'c');
      results.push([outcome, code]);
    }
    return results;
  }

  it('looks the app up once and installs it from the catalogue', async () => {
    assert.deepEqual(await install([{ id: 'cat' }], { status: 201 }, 2), [
      ['done', undefined],
      ['done', undefined],
    ]);
    const [lookUp, ...posts] = double?.seen ?? [];
    assert.equal(
      decodeURIComponent(lookUp?.url ?? ''),
      "/v1.0/appCatalogs/teamsApps?$filter=externalId eq 'our-id'&$select=id",
    );
    assert.deepEqual(
      posts.map((seen) => seen.url),
      ['/v1.0/users/u/teamwork/installedApps', '/v1.0/users/u/teamwork/installedApps'],
    );
    assert.deepEqual(posts[0]?.body, {
      'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/cat',
    });
  });

  it('takes "already installed" for done', async () => {
    const conflict = { status: 409, body: serviceError('AppEntitlementAlreadyExists', 'x') };
    assert.deepEqual(await install([{ id: 'cat' }], conflict), [['done', undefined]]);
  });

  it('passes a refusal on', async () => {
    const denied = { status: 403, body: serviceError('Forbidden', 'x') };
    assert.deepEqual(await install([{ id: 'cat' }], denied), [['refused', 'Forbidden']]);
  });

  it('refuses when nobody has uploaded the app', async () => {
    assert.deepEqual(await install([], { status: 201 }), [['refused', 'app-not-in-catalog']]);
    assert.equal(double?.seen.length, 1);
  });
});
