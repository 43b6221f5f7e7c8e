import { DatabaseSync } from 'node:sqlite';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { leaseMillis } from '../../bot/crew.ts';
import { claimedMax } from '../../bot/loop.ts';
import { workOn } from '../../core/engine/engine.ts';
import type { World } from '../../core/engine/world.ts';
import type { Store } from '../../core/ports.ts';
import { type Figure, ratioFigure } from '../harness/figure.ts';
import { openFolder } from '../harness/folder.ts';
import type { Measurement, Scale } from '../harness/measurement.ts';
import { openRawStore, type RawStore, recordedStore, type Write } from '../harness/recorded-store.ts';
import { afterTheEnd, openLeavers } from '../harness/simulated-leavers.ts';

const sizes: Readonly<Record<Scale, { readonly rounds: number; readonly leavers: number }>> = {
  full: { rounds: 15, leavers: 40 },
  quick: { rounds: 4, leavers: 20 },
  smoke: { rounds: 1, leavers: 3 },
};

/** Once the last day has come, everything that needs no person is proven within this time. */
const horizonMillis = 5 * 60_000;

export const durableSteps: Measurement = {
  title: 'Durable steps on SQLite',
  method:
    'Seven-step leavers of the simulation, from their due time until each step that needs no person is proven: the real engine claims, looks, writes the intent, sends, writes the answer, looks again, writes the proof, releases; the tenant is in memory and answers at once. Every commit is synced (`synchronous = FULL`). Baseline: the same writes, byte for byte and in the same order, on a copy of the same file, by prepared statements in one synced transaction each, without reading, sealing, hashing or checking; it follows after each claim, so that both meet the same disk. Single: one request at a time. Grouped: sixteen at a time, as the clock works, so that writes share commits; its baseline still commits each write alone.',
  async measure(scale) {
    const { rounds, leavers } = sizes[scale];
    const alone: Run[] = [];
    const together: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await run({ leavers, atOnce: 1 }));
      together.push(await run({ leavers, atOnce: claimedMax }));
    }
    return [
      figure('one request at a time', alone, 0.8),
      figure('sixteen requests at a time, grouped commits', together, 1),
    ];
  },
};

function figure(name: string, runs: readonly Run[], atLeast: number): Figure {
  return ratioFigure(
    { name, unit: 'steps/s', baselineIs: 'raw store transaction', target: { atLeast } },
    {
      subject: runs.map(({ steps, millis }) => (steps / millis) * 1000),
      baseline: runs.map(({ steps, rawMillis }) => (steps / rawMillis) * 1000),
    },
  );
}

interface Run {
  readonly steps: number;
  readonly millis: number;
  readonly rawMillis: number;
}

async function run(options: { readonly leavers: number; readonly atOnce: number }): Promise<Run> {
  const folder = await openFolder();
  try {
    const [file, copy] = [`${folder.path}/product.db`, `${folder.path}/raw.db`];
    const writes: Write[] = [];
    const store = new SqliteStore(file);
    const recorded = recordedStore(store, writes);
    const { world, clock, prepare, load } = await openLeavers(recorded);
    await prepare(options.leavers);
    copyOf(file, copy);
    writes.length = 0;
    const raw = openRawStore(copy);
    const took = await workOff({ world, store: recorded, clock, raw, writes, atOnce: options.atOnce });
    const steps = await provenSteps(store, load);
    raw.close();
    await store.close();
    return { steps, ...took };
  } finally {
    await folder.remove();
  }
}

/** A copy of a store that is open, with all that is committed in it. */
function copyOf(file: string, copy: string): void {
  const db = new DatabaseSync(file);
  db.prepare('VACUUM INTO ?').run(copy);
  db.close();
}

/** What the clock does, with a clock that jumps from one due time to the next; the raw store follows each claim. */
async function workOff(of: {
  readonly world: World;
  readonly store: Store;
  readonly clock: { now: number };
  readonly raw: RawStore;
  readonly writes: Write[];
  readonly atOnce: number;
}): Promise<Omit<Run, 'steps'>> {
  const { world, store, clock } = of;
  let [millis, rawMillis] = [0, 0];
  clock.now = afterTheEnd;
  for (;;) {
    const began = performance.now();
    const times = { businessNow: clock.now, realNow: clock.now };
    const heads = await store.claimDue({ owner: 'bench', ...times, leaseMillis, limit: of.atOnce });
    await Promise.all(
      heads.map(async (head) => {
        await workOn(world, head);
        await store.release(head.request, head.claim?.fence ?? 0);
      }),
    );
    millis += performance.now() - began;
    rawMillis += of.raw.replay(of.writes.splice(0));
    if (heads.length > 0) continue;
    const next = await store.nextDue();
    if (next === null || next > afterTheEnd + horizonMillis) return { millis, rawMillis };
    clock.now = next;
  }
}

async function provenSteps(
  store: Store,
  load: (id: string) => Promise<{ readonly steps: ReadonlyMap<string, { readonly proven?: unknown }> }>,
): Promise<number> {
  let proven = 0;
  let cursor: string | undefined;
  do {
    const page = await store.search([], { limit: 100, cursor });
    for (const { request } of page.items)
      for (const state of (await load(request)).steps.values()) if (state.proven !== undefined) proven += 1;
    cursor = page.next;
  } while (cursor !== undefined);
  return proven;
}
