import { writeParts } from '../core/engine/write-parts.ts';
import { Conflict, write } from '../core/engine/writer.ts';
import type { Bot } from './bot.ts';
import { loadRequest } from './handle.ts';

/**
 * Somebody has opened their chat: what did not reach them before is brought to them now. Whoever writes to a request at
 * the same moment goes first; the clock then tells everybody.
 */
export async function catchUp(bot: Bot, person: string): Promise<void> {
  for (const id of await bot.chat.agenda.missedBy(person)) {
    const request = await loadRequest(bot.world, id);
    if (request === undefined) continue;
    const upTo = request.visibleSeq;
    const told = await bot.world.teller.tell(request);
    try {
      await write(writeParts(bot.world), request, [{ kind: 'told', upTo, ...told }]);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
    bot.nudge(id);
  }
}
