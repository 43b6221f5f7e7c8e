import { strict as assert } from 'node:assert';
import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createClaimsCheck } from '../../bot/front-door/adapter.ts';
import { issuerCount } from '../../tools/fuzz/unsigned-requests.ts';
import { type Authority, type Json, startAuthority } from './authority.ts';
import { type Forge, toRequest, validForge } from './forge.ts';
import { appId, type Harness, mustRead, startHarness, tenantSource } from './harness.ts';
import { createRandom } from './random.ts';
import { asFromTeams, readSamples } from './valid-shapes.ts';

const random = createRandom(11);
const foreignTenant = '99999999-9999-4999-8999-999999999999';

function cardAction(): Forge {
  const sample = readSamples().find(({ name }) => name === 'card-action.json');
  assert(sample);
  return validForge(asFromTeams(sample.body, Date.now(), random), Date.now());
}

function emulatorForge(claims: Json): Forge {
  const forge = cardAction();
  Object.assign(forge.claims, { tid: foreignTenant, serviceurl: undefined, ...claims });
  return forge;
}

/** Rows of the reference's table: what the SDK's own check accepts and must not reach a handler. */
const rows: { title: string; forge: () => Forge; alone: 'accepts' | 'refuses'; repeat?: true }[] = [
  {
    title: 'an emulator token (v2) of a foreign tenant',
    alone: 'accepts',
    forge: () =>
      emulatorForge({
        iss: `https://login.microsoftonline.com/${foreignTenant}/v2.0`,
        azp: appId,
        ver: '2.0',
      }),
  },
  {
    title: 'an emulator token (v1) of a foreign tenant for the connector',
    alone: 'accepts',
    forge: () =>
      emulatorForge({
        iss: `https://sts.windows.net/${foreignTenant}/`,
        appid: appId,
        ver: '1.0',
        aud: 'https://api.botframework.com',
      }),
  },
  {
    title: 'a body without service address',
    alone: 'accepts',
    forge: () => {
      const forge = cardAction();
      Reflect.deleteProperty(forge.body, 'serviceUrl');
      return forge;
    },
  },
  {
    title: 'an empty channel, which skips the endorsement check',
    alone: 'accepts',
    forge: () => {
      const forge = cardAction();
      forge.body.channelId = '';
      return forge;
    },
  },
  { title: 'the same request a second time', alone: 'accepts', repeat: true, forge: cardAction },
  {
    title: 'a token by a key that nobody published',
    alone: 'refuses',
    forge: () => ({ ...cardAction(), signer: 'outsider' }),
  },
];

describe('what the SDK alone accepts', () => {
  let authority: Authority;
  let harness: Harness;

  before(async () => {
    authority = await startAuthority();
    harness = await startHarness({ settings: mustRead(tenantSource(authority)) });
  });
  after(async () => {
    await harness.close();
    await authority.close();
  });

  /** The SDK's check as a bot without a front door would run it. */
  async function sdkAccepts(forge: Forge, withClaimsCheck: boolean): Promise<boolean> {
    const settings = mustRead(tenantSource(authority));
    assert(settings.mode === 'tenant');
    const validateClaims = withClaimsCheck ? createClaimsCheck(settings) : undefined;
    const configuration = { requiredEndorsements: [], validateClaims };
    const sdk = new ConfigurationBotFrameworkAuthentication(settings.framework, undefined, configuration);
    const { headers } = toRequest(forge, authority);
    const log = console.error;
    console.error = () => undefined;
    try {
      const result = await sdk.authenticateRequest(
        forge.body as Partial<Activity> as Activity,
        headers?.Authorization ?? '',
      );
      return result.claimsIdentity.isAuthenticated;
    } catch {
      return false;
    } finally {
      console.error = log;
    }
  }

  for (const { title, forge, alone, repeat } of rows) {
    it(`${title}: the SDK ${alone} it, the front door refuses it`, async () => {
      const forged = forge();
      const request = toRequest(forged, authority);
      if (repeat === true) assert((await harness.post(request)).status !== 409);
      if (repeat === true) assert(await sdkAccepts(forged, false));
      assert.equal(await sdkAccepts(forged, false), alone === 'accepts');
      const reached = harness.reached.count;
      const { status } = await harness.post(request);
      assert([400, 401, 403, 409].includes(status), String(status));
      assert.equal(harness.reached.count, reached);
    });
  }

  it('our claims check behind the front door refuses the emulator tokens on its own', async () => {
    for (const row of rows.slice(0, 2)) assert.equal(await sdkAccepts(row.forge(), true), false);
    assert.equal(await sdkAccepts(cardAction(), true), true);
  });

  it('unsigned requests grow the SDK’s issuer list, and do not behind the front door', async () => {
    const unsigned = (): Forge => ({
      ...emulatorForge({ tid: random.guid() }),
      header: { typ: 'JWT', alg: 'RS256', kid: 'unknown' },
      signer: 'outsider',
    });
    const before = issuerCount();
    await sdkAccepts(unsigned(), false);
    assert.equal(issuerCount(), before + 4);
    for (let count = 0; count < 20; count += 1) await harness.post(toRequest(unsigned(), authority));
    assert.equal(issuerCount(), before + 4);
  });
});
