import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningBot, startBot } from '../../bot/app.ts';
import { createClock } from '../../bot/clock.ts';
import { readConfig } from '../../bot/config.ts';
import type { Entry } from '../../core/entry.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { type Connector, startConnector } from '../../tools/chat/connector.ts';
import { type ChatPerson, createPerson } from '../../tools/chat/person.ts';
import { linesOf } from '../../tools/demo/story.ts';
import { registerApps } from '../../tools/local/register-apps.ts';

const start = '2026-11-23T09:00:00Z';

/** Several instances of the bot over one store and one tenant, as a second machine or a new release would be. */
export interface Instances {
  readonly sandbox: Sandbox;
  readonly connector: Connector;
  readonly urls: readonly string[];
  readonly tenantId: string;
  /** Somebody's chat, carried to the instance of this number. */
  person(id: string, instance?: number): ChatPerson;
  /** Lets the first instance do what is due. */
  drain(): Promise<void>;
  moveTo(iso: string): Promise<void>;
  entries(request: string): Promise<readonly Entry[]>;
  stop(): Promise<void>;
}

/** Starts `count` of them, with chats opened for the people given. */
export async function startInstances(count: number, people: readonly string[]): Promise<Instances> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-instances-'));
  const sandbox = await startSandbox({ seed: 1, size: 80, now: start });
  sandbox.control.moveClock({ at: start });
  await registerApps(sandbox, 'only-for-this-test');
  const { tenantId } = sandbox.control.state;
  const reading = readConfig({
    LATCHKEY_MODE: 'local',
    LATCHKEY_GRAPH_URL: sandbox.url,
    LATCHKEY_TENANT_ID: tenantId,
    LATCHKEY_EXCHANGE: 'invoke-command',
    LATCHKEY_LOCAL_SECRET: 'only-for-this-test',
    LATCHKEY_STORE: `sqlite:${folder}/latchkey.db`,
    LATCHKEY_KEY_FILE: `${folder}/master.key`,
    LATCHKEY_STOP_FILE: `${folder}/STOP`,
    LATCHKEY_START_AT: start,
    LATCHKEY_LOG: 'silent',
    PORT: '0',
  });
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  const clock = createClock(Date.parse(start), () => 0);
  const bots: RunningBot[] = [];
  for (let index = 0; index < count; index += 1)
    bots.push(await startBot(reading.config, { runClock: false, edges: { clock } }));
  const connector = await startConnector();
  const urls = bots.map(({ port }) => `http://127.0.0.1:${port}`);
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${urls[0]}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  };
  const person = (id: string, instance = 0): ChatPerson =>
    createPerson(
      { name: sandbox.control.state.tables.users.get(id)?.displayName ?? id, id },
      { endpoint: `${urls[instance]}/api/messages`, connector, tenantId },
    );
  for (const id of people) await person(id).arrive();
  return {
    sandbox,
    connector,
    urls,
    tenantId,
    person,
    drain: () => post('/local/drain', {}),
    moveTo: (iso) => post('/local/clock', { to: iso }),
    entries: async (request) => (await linesOf(urls[0] ?? '', request)).map(({ entry }) => entry),
    stop: async () => {
      for (const bot of bots) await bot.stop();
      await connector.stop();
      await sandbox.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
