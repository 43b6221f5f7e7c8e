import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSteps } from '../../adapters/catalogue.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { startConnector } from '../../tools/chat/connector.ts';
import { type ChatPerson, createPerson } from '../../tools/chat/person.ts';
import { createDemoClock } from '../../tools/demo/clock.ts';
import type { Stage } from '../../tools/demo/story.ts';
import { type Launched, launch } from '../../tools/local/launch.ts';

/** Everybody who is asked something when somebody leaves, each with a chat of their own. */
const people = {
  hannah: { name: 'Hannah Vogel', id: cast.hannahVogel },
  maya: { name: 'Maya Fischer', id: cast.mayaFischer },
  tomas: { name: 'Tomás Almeida', id: cast.tomasAlmeida },
  priyanka: { name: 'Priyanka Rao', id: cast.priyankaRao },
  sven: { name: 'Sven Lindqvist', id: cast.svenLindqvist },
  jonas: { name: 'Jonas Weber', id: cast.jonasWeber },
  ingrid: { name: 'Ingrid Østergaard', id: cast.ceo },
} as const;

/** A whole Latchkey that people chat with through its own endpoint, against a tenant of its own. */
export interface ChatStage extends Stage {
  readonly local: Launched;
  readonly persons: Readonly<Record<keyof typeof people, ChatPerson>>;
  close(): Promise<void>;
}

/** Opens one; `prepare` changes the tenant before the bot reads who is who. */
export async function openChatStage(prepare: (local: Launched) => void = () => {}): Promise<ChatStage> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-stage-'));
  const local = await launch({
    ...{ now: '2026-11-23T08:00:00Z', size: 80, dataFolder: folder, runClock: false, logLevel: 'silent' },
    store: 'memory:',
  });
  prepare(local);
  await local.bot.directory.refresh();
  const connector = await startConnector();
  const chat = { endpoint: `${local.url}/api/messages`, connector, tenantId: local.tenantId };
  const persons = Object.fromEntries(
    Object.entries(people).map(([key, who]) => [key, createPerson(who, chat)]),
  ) as ChatStage['persons'];
  for (const person of Object.values(persons)) await person.arrive();
  return {
    local,
    persons,
    url: local.url,
    sandbox: local.sandbox,
    clock: createDemoClock(local.url),
    cast: Object.values(persons),
    print: () => {},
    titles: new Map([...(await loadSteps())].map(([id, step]) => [id, step.title.en])),
    printed: new Map(),
    close: async () => {
      await connector.stop();
      await local.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
