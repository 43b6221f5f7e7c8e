import { type Base, openBase } from '../../bot/base.ts';
import { readConfig } from '../../bot/config.ts';
import { createWorld } from '../../bot/world.ts';
import type { World } from '../../core/engine/world.ts';
import type { Entry } from '../../core/entry.ts';
import type { PersonRef } from '../../core/person.ts';
import { type Request, replay } from '../../core/request.ts';
import type { Settings } from './stage.ts';

/** What a store is filled with: the product below the chat, and people of its tenant. */
export interface Filling {
  readonly base: Base;
  readonly world: World;
  /** Active members of the tenant whom no rule protects. */
  readonly people: readonly PersonRef[];
}

/** Opens the store of a bot before the bot does, and closes it when it is filled. Nobody is told anything. */
export async function prepareStore<T>(
  settings: Settings,
  fill: (filling: Filling) => Promise<T>,
): Promise<T> {
  const reading = readConfig(settings);
  if ('faults' in reading) throw new Error(reading.faults.map((fault) => fault.sentence).join('\n'));
  const base = await openBase(reading.config);
  try {
    const { world } = createWorld({
      ...base,
      policy: () => base.policy,
      stopFile: reading.config.stopFile,
      teller: { tell: async () => ({ reached: [], unreachable: [] }), nudge: async () => undefined },
    });
    const { entries } = base.directory.facts();
    const known = base.directory.people();
    const people = [...entries.values()]
      .filter(({ id }) => known.active(id) && known.protectedBecause(id) === undefined)
      .map(({ id, name, upn }) => ({ id, name, upn }));
    return await fill({ base, world, people });
  } finally {
    await base.store.close();
  }
}

/** Writes shared by one commit while a store is filled. */
const atOnce = 200;

/** Makes so many of something, many of them at once. */
export async function many<T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> {
  const made: T[] = [];
  for (let at = 0; at < count; at += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - at) }, (_, index) => make(at + index));
    made.push(...(await Promise.all(some)));
  }
  return made;
}

/** A request before its first line. */
export function unwritten(id: string, first: Extract<Entry, { kind: 'requested' }>): Request {
  const actor = { kind: 'person', id: first.requester.id, name: first.requester.name } as const;
  const request = replay(id, [{ seq: 1, at: new Date(0).toISOString(), actor, entry: first, hash: '' }]);
  return { ...request, seq: 0, lines: [], visibleSeq: 0, visibleAt: undefined };
}
