import { doesNotReject, match, rejects } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { localClientId } from '../../bot/identities.ts';
import { StartRefused } from '../../bot/start-refused.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { registerApps } from '../../tools/local/register-apps.ts';

const secret = 'only-for-this-test';

/** Starts the bot against the tenant as it stands, and stops it again. */
async function start(sandbox: Sandbox, folder: string): Promise<void> {
  const reading = readConfig({
    LATCHKEY_MODE: 'local',
    LATCHKEY_GRAPH_URL: sandbox.url,
    LATCHKEY_TENANT_ID: sandbox.control.state.tenantId,
    LATCHKEY_EXCHANGE: 'invoke-command',
    LATCHKEY_LOCAL_SECRET: secret,
    LATCHKEY_STORE: 'memory:',
    LATCHKEY_KEY_FILE: join(folder, 'master.key'),
    LATCHKEY_STOP_FILE: join(folder, 'STOP'),
    LATCHKEY_LOG: 'silent',
    PORT: '0',
  });
  if ('faults' in reading) throw new Error(reading.faults.map((fault) => fault.sentence).join('\n'));
  const bot = await startBot(reading.config, { runClock: false });
  await bot.stop();
}

describe('the start of the bot', function () {
  this.timeout(60_000);
  let folder: string;
  let sandbox: Sandbox;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'latchkey-start-'));
    sandbox = await startSandbox({ seed: 1, size: 60 });
    await registerApps(sandbox, secret);
  });
  afterEach(async () => {
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('goes ahead with exactly the rights that the steps in use need', () =>
    doesNotReject(start(sandbox, folder)));

  for (const [identity, right] of [
    ['wiper', 'Directory.ReadWrite.All'],
    ['reader', 'User.ReadWrite.All'],
    ['bot', 'User.Read.All'],
  ] as const)
    it(`is refused when the ${identity} has a right too many, and says which`, async () => {
      sandbox.control.state.apps.get(localClientId(identity))?.roles.graph.push(right);
      await rejects(start(sandbox, folder), (error: unknown) => {
        if (!(error instanceof StartRefused)) throw error;
        match(error.message, new RegExp(`permission-excess \\(${identity}\\): .*${right}`));
        return true;
      });
    });
});
