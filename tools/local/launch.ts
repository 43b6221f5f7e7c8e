import { randomBytes } from 'node:crypto';
import { type RunningBot, startBot } from '../../bot/app.ts';
import type { Edges } from '../../bot/base.ts';
import { readConfig } from '../../bot/config.ts';
import type { SettingSource } from '../../bot/front-door/settings.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { registerApps } from './register-apps.ts';

export interface LaunchOptions {
  /** ISO instant at which business time and the tenant's clock begin; absent = now, both running. */
  readonly now?: string;
  readonly size?: number;
  readonly seed?: number;
  readonly port?: number;
  /** Store setting; a file in `data` by default. */
  readonly store?: string;
  readonly dataFolder: string;
  readonly logLevel?: string;
  /** Settings of a language model; without them messages are read by rules alone. */
  readonly model?: SettingSource;
  /** False: only the caller moves the clock and drains. */
  readonly runClock?: boolean;
  /** Further settings of the bot, such as `LATCHKEY_CLIENT` or `LATCHKEY_POLICY`. */
  readonly settings?: SettingSource;
  /** A clock that stands still, a disk that is full: what a test brings along. */
  readonly edges?: Edges;
}

export interface Launched {
  readonly sandbox: Sandbox;
  readonly bot: RunningBot;
  readonly url: string;
  readonly tenantId: string;
  stop(): Promise<void>;
}

/** A sandbox tenant and a bot in local mode that trusts it, in this process. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const sandbox = await startSandbox({
    seed: options.seed ?? 1,
    size: options.size ?? 500,
    now: options.now,
  });
  // Both clocks run from the same instant: a tenant that stands still would date changes before they were asked for.
  const running = options.edges?.clock === undefined;
  if (options.now !== undefined) sandbox.control.moveClock({ at: options.now, running });
  const secret = randomBytes(24).toString('base64url');
  await registerApps(sandbox, secret);
  const { tenantId } = sandbox.control.state;
  const reading = readConfig({
    ...options.model,
    LATCHKEY_MODE: 'local',
    LATCHKEY_GRAPH_URL: sandbox.url,
    LATCHKEY_TENANT_ID: tenantId,
    LATCHKEY_EXCHANGE: 'invoke-command',
    LATCHKEY_LOCAL_SECRET: secret,
    LATCHKEY_STORE: options.store ?? `sqlite:${options.dataFolder}/latchkey.db`,
    LATCHKEY_KEY_FILE: `${options.dataFolder}/master.key`,
    LATCHKEY_STOP_FILE: `${options.dataFolder}/STOP`,
    LATCHKEY_START_AT: options.now,
    LATCHKEY_LOG: options.logLevel ?? 'warn',
    PORT: String(options.port ?? 0),
    ...options.settings,
  });
  if ('faults' in reading)
    throw new Error(
      reading.faults.map((fault) => `${fault.setting}: ${fault.sentence} ${fault.next}`).join('\n'),
    );
  const bot = await startBot(reading.config, { runClock: options.runClock, edges: options.edges }).catch(
    async (error: unknown) => {
      await sandbox.stop();
      throw error;
    },
  );
  return {
    sandbox,
    bot,
    tenantId,
    url: `http://127.0.0.1:${bot.port}`,
    stop: async () => {
      await bot.stop();
      await sandbox.stop();
    },
  };
}
