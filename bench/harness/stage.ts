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
  startBot(more?: Settings): Promise<Bot>;
  startBare(): Promise<Bot>;
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
  const start = async (name: string, settings: Settings): Promise<Bot> => {
    const bot = await startChild<{ readonly url: string }>({
      name,
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
    startBot: (more = {}) => start('bot', { ...settings, ...more }),
    startBare: () => start('bare-bot', {}),
    stop: async () => {
      for (const bot of bots) await bot.stop();
      await rest.stop();
      await folder.remove();
    },
  };
}
