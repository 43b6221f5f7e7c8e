import { unlink } from '../../sandbox/store.ts';
import { realWorld } from '../../tools/demo/real-world.ts';
import { linesOf } from '../../tools/demo/story.ts';
import type { Stage } from './stage.ts';

type Event = (stage: Stage, found: readonly string[], block: readonly string[]) => Promise<void> | void;

/** What may happen outside the chat, by the sentence that a script says it with. */
const events: readonly (readonly [RegExp, Event])[] = [
  [/^the disk is full$/, ({ disk }) => void Object.assign(disk, { full: true })],
  [/^the disk has room again$/, ({ disk }) => void Object.assign(disk, { full: false })],
  [
    /^everything asked for in (\S+) happens$/,
    async ({ local }, [request = '']) => {
      realWorld(local.sandbox).happen(await linesOf(local.url, request));
    },
  ],
  [
    /^the directory takes (\d+) seconds? for every answer$/,
    ({ local }, [seconds = '0']) => {
      const effect = { delayMs: Number(seconds) * 1000 };
      local.sandbox.control.addFault({ match: { path: '/v1.0/' }, times: -1, effect });
    },
  ],
  [
    /^the directory answers (\d+) to every read of (.+)$/,
    ({ actor, local }, [status = '503', name = '']) => {
      const match = { method: 'GET', path: `/users/${actor(name).id}` };
      local.sandbox.control.addFault({ match, times: -1, effect: { status: Number(status) } });
    },
  ],
  [/^the directory (?:is fast|answers) again$/, ({ local }) => local.sandbox.control.clearFaults()],
  [
    /^the disk takes (\d+) seconds? for every search$/,
    ({ disk }, [seconds = '0']) => void Object.assign(disk, { searchMillis: Number(seconds) * 1000 }),
  ],
  [
    /^Latchkey is installed for (.+)$/,
    (stage, [name = '']) => {
      const { installedApps } = stage.local.sandbox.control.state.tables;
      const { id } = stage.actor(name);
      if (![...installedApps.values()].some((row) => row.userId === id))
        throw new Error(`nothing was installed for ${name}`);
    },
  ],
  [/^OneDrive answers (\d+)$/, ({ oneDrive }, [status = '507']) => oneDrive.refuse(Number(status))],
  [
    /^(.+) has left the company$/,
    async (stage, [name = '']) => {
      const userId = stage.actor(name).id;
      stage.local.sandbox.control.happen({ type: 'change user', userId, changes: { accountEnabled: false } });
      await stage.local.bot.directory.refresh();
    },
  ],
  [
    /^the account of (.+) is blocked$/,
    ({ actor, local }, [name = '']) =>
      local.sandbox.control.happen({
        type: 'change user',
        userId: actor(name).id,
        changes: { accountEnabled: false },
      }),
  ],
  [
    /^(.+) is taken out of the group (.+)$/,
    ({ actor, local }, [name = '', group = '']) => {
      const { state } = local.sandbox.control;
      const found = [...state.tables.groups.values()].find((one) => one.displayName === group);
      if (found === undefined || !unlink(state, 'members', found.id, actor(name).id))
        throw new Error(`${name} is not in a group ${group}`);
    },
  ],
  [/^(\d+) seconds pass$/, ({ wait }, [seconds = '0']) => wait.pass(Number(seconds) * 1000)],
  [
    /^no seats of (\S+) are left$/,
    ({ local }, [name = '']) => {
      for (const sku of local.sandbox.control.state.tables.skus.values())
        if (sku.skuPartNumber === name) sku.prepaidUnits.enabled = sku.consumedUnits;
    },
  ],
  [
    /^the group (.+) does not exist$/,
    ({ local }, [name = '']) => {
      const { groups } = local.sandbox.control.state.tables;
      for (const [id, group] of groups) if (group.displayName === name) groups.delete(id);
    },
  ],
];

/** Lets something happen. Throws when no sentence fits, and says which there are. */
export async function happen(stage: Stage, what: string, block: readonly string[]): Promise<void> {
  for (const [sentence, event] of events) {
    const found = sentence.exec(what);
    if (found === null) continue;
    await event(stage, found.slice(1), block);
    return;
  }
  throw new Error(
    `nothing like "${what}" can happen; known: ${events.map(([one]) => one.source).join(', ')}`,
  );
}
