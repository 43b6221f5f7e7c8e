import { startFlags } from '../../bot/heap.ts';
import type { Outside } from '../children/outside.ts';
import { type Child, startChild } from './child.ts';
import { openFolder } from './folder.ts';

export type Settings = Readonly<Record<string, string>>;
type Bot = Child<{ readonly url: string }>;

/** A tenant with people, and what a bot needs to live in it. */
export interface Stage {
  readonly outside: Outside;
  /** Settings of a bot on this stage, over a store file of its own. */
  readonly settings: Settings;
  /** The store file of the settings. */
  readonly store: string;
  startBot(more?: Settings): Promise<Bot>;
  startBare(): Promise<Bot>;
  /** From now on this share (0 to 1) of all calls is answered with 429 and a wait of one to ten seconds, items of a batch alone. */
  throttle(share: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything but the bots; these get a processor of their own where the system allows it. */
export async function openStage(people: number): Promise<Stage> {
  const folder = await openFolder();
  const rest = await startChild<Outside>({
    name: 'outside',
    core: 'rest',
    settings: { BENCH_PEOPLE: String(people) },
  });
  const outside = rest.ready;
  const bots: Bot[] = [];
  const start = async (name: string, settings: Settings, flags: readonly string[] = []): Promise<Bot> => {
    const bot = await startChild<{ readonly url: string }>({
      name,
      flags,
      core: 'subject',
      settings,
      profile: process.env.BENCH_PROFILE,
    });
    bots.push(bot);
    return bot;
  };
  const settings: Settings = {
    LATCHKEY_MODE: 'local',
    LATCHKEY_GRAPH_URL: outside.graphUrl,
    LATCHKEY_TENANT_ID: outside.tenantId,
    LATCHKEY_EXCHANGE: 'invoke-command',
    LATCHKEY_LOCAL_SECRET: outside.secret,
    LATCHKEY_STORE: `sqlite:${folder.path}/latchkey.db`,
    LATCHKEY_KEY_FILE: `${folder.path}/master.key`,
    LATCHKEY_STOP_FILE: `${folder.path}/STOP`,
    LATCHKEY_LOG: 'error',
    PORT: '0',
  };
  return {
    outside,
    settings,
    store: `${folder.path}/latchkey.db`,
    startBot: (more = {}) => start('bot', { ...settings, ...more }, startFlags),
    startBare: () => start('bare-bot', {}),
    throttle: (share) => throttle(outside.graphUrl, share),
    stop: async () => {
      for (const bot of bots) await bot.stop();
      await rest.stop();
      await folder.remove();
    },
  };
}

const waitSecondsMax = 10;

async function throttle(url: string, share: number): Promise<void> {
  const each = 1 - (1 - share) ** (1 / waitSecondsMax);
  for (let seconds = 1; seconds <= waitSecondsMax; seconds += 1) {
    const effect = { status: 429, retryAfterSeconds: seconds };
    await fetch(`${url}/_sandbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ times: -1, share: each, effect }),
    });
  }
}
