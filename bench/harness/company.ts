import { cast } from '../../sandbox/seed/cast.ts';
import { startConnector } from '../../tools/chat/connector.ts';
import { type ChatPerson, createPerson } from '../../tools/chat/person.ts';
import { createDemoClock } from '../../tools/demo/clock.ts';
import type { Stage } from '../../tools/demo/story.ts';
import { type Launched, launch } from '../../tools/local/launch.ts';
import { openFolder } from './folder.ts';

/** A company with the bot in this process, played by its people as in the demonstration, but silently. */
export interface Company {
  readonly local: Launched;
  readonly stage: Stage;
  readonly hr: ChatPerson;
  stop(): Promise<void>;
}

/** A Monday morning. */
const startAt = '2026-11-23T08:00:00Z';

const people = [
  ['Maya Fischer', cast.mayaFischer],
  ['Tomás Almeida', cast.tomasAlmeida],
  ['Priyanka Rao', cast.priyankaRao],
  ['Jonas Weber', cast.jonasWeber],
  ['Sven Lindqvist', cast.svenLindqvist],
] as const;

/** Starts tenant, bot and people. The tenant refuses whatever goes beyond a documented limit. */
export async function openCompany(size: number): Promise<Company> {
  const folder = await openFolder();
  const local = await launch({
    now: startAt,
    dataFolder: folder.path,
    runClock: false,
    size,
    logLevel: 'error',
  });
  local.sandbox.control.settings({ throttle: { enabled: true, scale: 1 } });
  const connector = await startConnector();
  const chat = { endpoint: `${local.url}/api/messages`, connector, tenantId: local.tenantId };
  const hr = createPerson({ name: 'Hannah Vogel', id: cast.hannahVogel }, chat);
  const others = people.map(([name, id]) => createPerson({ name, id }, chat));
  for (const person of [hr, ...others]) await person.arrive();
  return {
    local,
    hr,
    stage: {
      url: local.url,
      sandbox: local.sandbox,
      clock: createDemoClock(local.url),
      cast: [hr, ...others],
      print: () => undefined,
      titles: new Map(),
      printed: new Map(),
    },
    stop: async () => {
      await connector.stop();
      await local.stop();
      await folder.remove();
    },
  };
}
