import { DatabaseSync } from 'node:sqlite';
import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { leaseMillis } from '../../bot/crew.ts';
import { claimedMax } from '../../bot/loop.ts';
import { workOn } from '../../core/engine/engine.ts';
import type { World } from '../../core/engine/world.ts';
import type { Store } from '../../core/ports.ts';
import { type Figure, ratioFigure, type Target } from '../harness/figure.ts';
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
    'Seven-step leavers of the simulation, from their due time until each step that needs no person is proven: the real engine claims, looks, writes the intent, sends, writes the answer, looks again, writes the proof, releases; the tenant is in memory and answers at once. The file has `synchronous = FULL`; claims, their release and the counter for the alarm of many removals are committed without waiting for the disk, since the next line takes them along and nothing has happened before it. Baseline: the same writes, byte for byte and in the same order, on a copy of the same file, by prepared statements in one synced transaction each, without reading, sealing, hashing or checking; it follows after each claim, so that both meet the same disk. Single: one request at a time; the figure below it, without a target, is the same against a baseline that does not sync either what Latchkey does not, so that it shows what the engine alone costs. Grouped: sixteen at a time, as the clock works, so that writes share commits; its baseline still commits each write alone.',
  async measure(scale) {
    const { rounds, leavers } = sizes[scale];
    const alone: Run[] = [];
    const together: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await run({ leavers, atOnce: 1 }));
      together.push(await run({ leavers, atOnce: claimedMax }));
    }
    return [
      figure({ name: 'one request at a time', target: { atLeast: 0.8 } }, alone),
      figure({ name: 'one request at a time, as few syncs in the baseline' }, alone, 'leanMillis'),
      figure({ name: 'sixteen requests at a time, grouped commits', target: { atLeast: 1 } }, together),
    ];
  },
};

function figure(
  naming: { readonly name: string; readonly target?: Target },
  runs: readonly Run[],
  baseline: 'rawMillis' | 'leanMillis' = 'rawMillis',
): Figure {
  return ratioFigure(
    { ...naming, unit: 'steps/s', baselineIs: 'raw store transaction' },
    {
      subject: runs.map(({ steps, millis }) => (steps / millis) * 1000),
      baseline: runs.map((run) => (run.steps / run[baseline]) * 1000),
    },
  );
}

interface Run {
  readonly steps: number;
  readonly millis: number;
  /** Of the baseline with a sync for each write. */
  readonly rawMillis: number;
  /** Of the one that syncs only what Latchkey does. */
  readonly leanMillis: number;
}

async function run(options: { readonly leavers: number; readonly atOnce: number }): Promise<Run> {
  const folder = await openFolder();
  try {
    const file = `${folder.path}/product.db`;
    const copies = [`${folder.path}/raw.db`, `${folder.path}/lean.db`] as const;
    const writes: Write[] = [];
    const store = new SqliteStore(file);
    const recorded = recordedStore(store, writes);
    const { world, clock, prepare, load } = await openLeavers(recorded);
    await prepare(options.leavers);
    for (const copy of copies) copyOf(file, copy);
    writes.length = 0;
    const raw = openRawStore(copies[0], 'nothing fade');
    const lean = openRawStore(copies[1], 'fade');
    const took = await workOff({ world, store: recorded, clock, raw, lean, writes, atOnce: options.atOnce });
    const steps = await provenSteps(store, load);
    raw.close();
    lean.close();
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
  readonly lean: RawStore;
  readonly writes: Write[];
  readonly atOnce: number;
}): Promise<Omit<Run, 'steps'>> {
  const { world, store, clock } = of;
  let [millis, rawMillis, leanMillis] = [0, 0, 0];
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
    const writes = of.writes.splice(0);
    rawMillis += of.raw.replay(writes);
    leanMillis += of.lean.replay(writes);
    if (heads.length > 0) continue;
    const next = await store.nextDue();
    if (next === null || next > afterTheEnd + horizonMillis) return { millis, rawMillis, leanMillis };
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
