import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { governmentCloud, publicCloud } from '../../bot/front-door/clouds.ts';
import { readSettings, type SettingSource } from '../../bot/front-door/settings.ts';
import { appId, tenantId, tenantSource } from './harness.ts';

const local = tenantSource({
  metadataUrl: 'http://127.0.0.1:1/metadata',
  issuer: 'https://api.botframework.com',
});
const certificate = { CertificateThumbprint: 'AB12', CertificatePrivateKey: 'a private key' };
const production: SettingSource = {
  LATCHKEY_MODE: 'tenant',
  MicrosoftAppId: appId,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
  ...certificate,
};

function codes(source: SettingSource): string[] {
  const result = readSettings(source);
  return 'faults' in result ? result.faults.map(({ code, setting }) => `${code} ${setting}`).sort() : [];
}

function settings(source: SettingSource) {
  const result = readSettings(source);
  assert('settings' in result, JSON.stringify(result));
  return result.settings;
}

describe('settings of the Teams side', () => {
  it('names every fault at once, each with what to do, and never a value', () => {
    const source = {
      LATCHKEY_MODE: 'tenant',
      MicrosoftAppPassword: 'canary-secret',
      MicrosoftAppTenantId: 'contoso',
      BotOpenIdMetadata: 'ftp://x',
      LATCHKEY_SERVICE_HOSTS: 'https://a/b',
    };
    const result = readSettings(source);
    assert('faults' in result);
    assert.deepEqual(codes(source), [
      'address ToBotFromChannelOpenIdMetadataUrl',
      'app-type MicrosoftAppType',
      'client-secret MicrosoftAppPassword',
      'family-incomplete OAuthUrl',
      'family-incomplete ToBotFromChannelTokenIssuer',
      'family-incomplete ToBotFromEmulatorOpenIdMetadataUrl',
      'family-incomplete ToChannelFromBotLoginUrl',
      'family-incomplete ToChannelFromBotOAuthScope',
      'missing MicrosoftAppId',
      'not-a-guid MicrosoftAppTenantId',
      'service-hosts LATCHKEY_SERVICE_HOSTS',
    ]);
    for (const { sentence, next } of result.faults) assert(sentence.length > 10 && next.length > 10);
    assert(!JSON.stringify(result.faults).includes('canary-secret'));
  });

  for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId']) {
    it(`refuses to start a tenant with ${name} missing or blank`, () => {
      assert.deepEqual(codes({ ...production, [name]: undefined }), [`missing ${name}`]);
      assert.deepEqual(codes({ ...production, [name]: '  ' }), [`missing ${name}`]);
    });
  }

  it('refuses a tenant without a key, and one with half a certificate', () => {
    const none = { ...production, CertificateThumbprint: undefined, CertificatePrivateKey: undefined };
    assert.deepEqual(codes(none), ['key-missing CertificateThumbprint']);
    assert.deepEqual(codes({ ...production, CertificatePrivateKey: '' }), [
      'certificate-half CertificatePrivateKey',
    ]);
  });

  it('refuses a client secret unless it is allowed by name, with exactly "true"', () => {
    const secret = { ...production, MicrosoftAppPassword: 'x' };
    assert.deepEqual(codes(secret), ['client-secret MicrosoftAppPassword']);
    assert.deepEqual(codes({ ...secret, LATCHKEY_ALLOW_CLIENT_SECRET: 'yes' }), [
      'allow-client-secret LATCHKEY_ALLOW_CLIENT_SECRET',
    ]);
    assert.deepEqual(codes({ ...secret, LATCHKEY_ALLOW_CLIENT_SECRET: 'true' }), []);
  });

  it('refuses multi-tenant and unnamed types, and a key for a managed identity', () => {
    assert.deepEqual(codes({ ...production, MicrosoftAppType: 'MultiTenant' }), [
      'app-type MicrosoftAppType',
    ]);
    assert.deepEqual(codes({ ...production, MicrosoftAppType: undefined }), ['app-type MicrosoftAppType']);
    assert.equal(codes({ ...production, MicrosoftAppType: 'UserAssignedMSI' }).length, 2);
    const managed = {
      ...production,
      MicrosoftAppType: 'UserAssignedMSI',
      CertificateThumbprint: '',
      CertificatePrivateKey: '',
    };
    assert.deepEqual(codes(managed), []);
  });

  it('takes the addresses of another cloud as a whole family or not at all', () => {
    assert.deepEqual(codes(local), []);
    for (const name of Object.keys(publicCloud))
      assert.deepEqual(codes({ ...local, [name]: '' }), [`family-incomplete ${name}`]);
    assert.equal(codes({ ...production, CallerId: 'x' }).length, 6);
    assert.deepEqual(codes({ ...production, BotOpenIdMetadataUrl: 'https://x' }), [
      'family-ignored BotOpenIdMetadataUrl',
    ]);
    assert.deepEqual(codes({ ...production, ChannelService: 'https://x' }), [
      'channel-service ChannelService',
    ]);
  });

  it('allows plain http on this machine only where the configuration itself points there', () => {
    assert.equal(settings(production).loopbackAllowed, false);
    assert.equal(settings(local).loopbackAllowed, true);
    assert.deepEqual(codes({ ...local, OAuthUrl: 'http://example.org' }), ['address OAuthUrl']);
  });

  it('knows the government cloud by its channel service', () => {
    const government = settings({ ...production, ChannelService: 'https://botframework.azure.us' });
    assert(government.mode === 'tenant');
    assert.equal(government.cloud.ToBotFromChannelTokenIssuer, 'https://api.botframework.us');
    assert(government.serviceHosts.every((host) => host.endsWith('.us')));
  });

  it('starts in local mode without anything, and refuses an identity there', () => {
    const plain = settings({});
    assert.equal(plain.mode, 'local');
    assert.equal(plain.listenHost, '127.0.0.1');
    assert.deepEqual(plain.framework, {});
    assert.deepEqual(codes({ MicrosoftAppId: appId }), ['local-identity MicrosoftAppId']);
    assert.deepEqual(codes({ LATCHKEY_MODE: 'production' }), ['mode LATCHKEY_MODE']);
  });

  it('holds the same addresses as the installed SDK', () => {
    const load = createRequire(createRequire(import.meta.url).resolve('botframework-connector'));
    const { AuthenticationConstants } = load('./auth/authenticationConstants.js') as {
      AuthenticationConstants: Record<string, string>;
    };
    const { GovernmentConstants } = load('./auth/governmentConstants.js') as {
      GovernmentConstants: Record<string, string>;
    };
    for (const [name, value] of Object.entries(publicCloud))
      assert.equal(value, AuthenticationConstants[name], name);
    for (const [name, value] of Object.entries(governmentCloud))
      assert.equal(value, GovernmentConstants[name], name);
  });
});
