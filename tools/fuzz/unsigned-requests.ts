import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startAuthority } from '../../test/front-door/authority.ts';
import { appId, type Harness, mustRead, startHarness, tenantSource } from '../../test/front-door/harness.ts';
import { createRandom, type Random } from '../../test/front-door/random.ts';
import { type FuzzPart, inParallel } from './part.ts';

/** Unsigned requests sent for each forged one: 10,000 forged go with 100,000 unsigned. */
const unsignedPerForged = 10;
const warmUpShare = 0.1;
/** Growth of the heap that counts as flat: caches of the runtime settle within it, a leak of one object each does not. */
const growthBytesMax = 4 * 1024 * 1024;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A well-formed token that nobody signed, of a tenant and key never seen before: what grows the SDK's issuer list. */
function unsignedToken(random: Random): string {
  const tid = random.guid();
  const header = { typ: 'JWT', alg: 'RS256', kid: random.guid() };
  const claims = { iss: `https://sts.windows.net/${tid}/`, tid, aud: appId, appid: appId, ver: '1.0' };
  return `${encode(header)}.${encode(claims)}.${Buffer.from(random.guid().repeat(8)).toString('base64url')}`;
}

/** Length of the SDK's process-wide list of accepted issuers. */
export function issuerCount(): number {
  const load = createRequire(createRequire(import.meta.url).resolve('botframework-connector'));
  const { ToBotFromBotOrEmulatorTokenValidationParameters: parameters } = load(
    './auth/tokenValidationParameters.js',
  ) as { ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] } };
  return parameters.issuer.length;
}

function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

async function flood(harness: Harness, count: number, random: Random): Promise<number> {
  let passed = 0;
  await inParallel(count, 16, async () => {
    const body = JSON.stringify({ type: 'message', channelId: 'msteams', text: random.guid() });
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      Authorization: `Bearer ${unsignedToken(random)}`,
    };
    const { status } = await harness.post({ body, headers });
    if (status !== 401) passed += 1;
  });
  harness.refused.length = 0;
  return passed;
}

/** Floods the real server over HTTP with unsigned requests; heap and issuer list must stay as they were. */
export const unsignedRequests: FuzzPart = {
  name: 'unsigned requests',
  async run({ count, seed }) {
    const wanted = count * unsignedPerForged;
    const random = createRandom(seed);
    const authority = await startAuthority();
    const harness = await startHarness({ settings: mustRead(tenantSource(authority)) });
    const issuersBefore = issuerCount();
    let passed = await flood(harness, Math.ceil(wanted * warmUpShare), random);
    const before = heapBytes();
    passed += await flood(harness, wanted, random);
    const after = heapBytes();
    await harness.close();
    await authority.close();
    const failures: string[] = [];
    if (passed > 0) failures.push(`${passed} unsigned requests were not answered 401`);
    if (issuerCount() !== issuersBefore) failures.push(`the issuer list grew to ${issuerCount()}`);
    if (after - before > growthBytesMax) failures.push(`the heap grew by ${after - before} bytes`);
    if (authority.reads() > 2) failures.push(`the keys were asked for ${authority.reads()} times`);
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
    const line = `unsigned requests: ${wanted} over HTTP, heap ${kilobytes(before)} before and ${kilobytes(after)} after, issuer list ${issuersBefore} before and ${issuerCount()} after, keys asked for ${authority.reads()} times`;
    return { line, failures };
  },
};
