import { realWorld } from '../demo/real-world.ts';
import { linesOf } from '../demo/story.ts';
import type { Launched } from './launch.ts';

/** Something that happens outside the chat, offered on the local page for each live request. */
export interface WorldEvent {
  readonly id: string;
  readonly title: string;
}

const numbersMax = 50;

/** What the world can do next: the same hands as in the demo, by button. */
export function worldEvents(local: Launched): {
  list(): Promise<readonly WorldEvent[]>;
  happen(id: string): Promise<void>;
} {
  const year = new Date().getUTCFullYear();
  return {
    list: async () => {
      const events: WorldEvent[] = [];
      for (let number = 1; number <= numbersMax; number += 1) {
        const request = `JML-${year}-${String(number).padStart(5, '0')}`;
        const lines = await linesOf(local.url, request).catch(() => undefined);
        if (lines === undefined) break;
        const [first] = lines;
        const over = lines.some((line) => ['closed', 'withdrawn', 'rejected'].includes(line.entry.kind));
        const asked = lines.some(
          (line) => line.entry.kind === 'assigned' || line.entry.kind === 'pass-shown',
        );
        if (!over && asked && first?.entry.kind === 'requested')
          events.push({
            id: request,
            title: `${first.entry.subject.name}: devices report, phones are registered, portals are used`,
          });
      }
      return events;
    },
    happen: async (request) => {
      realWorld(local.sandbox).happen(await linesOf(local.url, request));
    },
  };
}
