import { MemoryStore } from '../../adapters/memory-store.ts';
import { work } from '../../core/engine/engine.ts';
import type { Line } from '../../core/entry.ts';
import { afterTheEnd, openLeavers } from './simulated-leavers.ts';

/** Kinds that a request has once; the others may come again and again over the weeks. */
const once: ReadonlySet<string> = new Set(['requested', 'planned', 'approved', 'closed']);

/** Lines of a departure that drags on: what its steps wrote, over again until there are so many. */
export async function longLedger(
  count: number,
): Promise<{ readonly id: string; readonly lines: readonly Line[] }> {
  const store = new MemoryStore();
  const { world, clock, prepare } = await openLeavers(store);
  await prepare(1);
  clock.now = afterTheEnd;
  const [head] = (await store.search([], { limit: 1 })).items;
  const id = head?.request ?? '';
  for (let at = 0; at < 8; at += 1) {
    await work(world, id);
    clock.now = (await store.nextDue()) ?? clock.now;
  }
  const lines = (await world.ledger.load(id)) ?? [];
  const repeated = lines.filter((line) => !once.has(line.entry.kind));
  const grown = [...lines];
  for (let at = 0; grown.length < count; at += 1) grown.push(repeated[at % repeated.length]!);
  return { id, lines: grown.map((line, index) => ({ ...line, seq: index + 1 })) };
}
