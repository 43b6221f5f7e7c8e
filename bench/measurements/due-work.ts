import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { leaseMillis } from '../../bot/crew.ts';
import { claimedMax } from '../../bot/loop.ts';
import type { StoredLine } from '../../core/ports.ts';
import { replay } from '../../core/request.ts';
import { type Figure, ratioFigure, valueFigure } from '../harness/figure.ts';
import { openFolder } from '../harness/folder.ts';
import { inTurn } from '../harness/in-turn.ts';
import { longLedger } from '../harness/long-ledger.ts';
import { fillQueue } from '../harness/long-queue.ts';
import type { Measurement, Scale } from '../harness/measurement.ts';
import { spreadOf } from '../harness/spread.ts';

const sizes: Readonly<
  Record<
    Scale,
    { readonly many: number; readonly rounds: number; readonly claims: number; readonly replays: number }
  >
> = {
  full: { many: 1_000_000, rounds: 25, claims: 40, replays: 200 },
  quick: { many: 100_000, rounds: 9, claims: 20, replays: 50 },
  smoke: { many: 2_000, rounds: 1, claims: 3, replays: 3 },
};

const few = 1_000;
const linesInLedger = 500;
const now = Date.parse('2026-11-23T08:00:00Z');

export const dueWork: Measurement = {
  title: 'Due work and replay',
  method:
    'Two SQLite files, one with 1,000 and one with 1,000,000 open requests, a fifth of them due. The clock claims sixteen as it does in operation; each is then written to, comes due again later, and is given back, so that the queue stays as it is. Timed is the claim, its commit included, which does not wait for the disk; 40 claims on each file in turn, the median of each round. Replay: the state of a departure with 500 lines, against JSON.parse of the same lines.',
  async measure(scale) {
    const size = sizes[scale];
    return [...(await claiming(size)), await replaying(size.replays)];
  },
};

async function claiming(size: (typeof sizes)[Scale]): Promise<readonly Figure[]> {
  const folder = await openFolder();
  try {
    const [short, long] = [`${folder.path}/few.db`, `${folder.path}/many.db`];
    await fillQueue(short, few, now);
    await fillQueue(long, size.many, now);
    const stores = { subject: new SqliteStore(long), baseline: new SqliteStore(short) };
    const claims = async (store: SqliteStore): Promise<number> => {
      const took: number[] = [];
      for (let at = 0; at < size.claims; at += 1) took.push(await claimOnce(store));
      return spreadOf(took).median;
    };
    const pairs = await inTurn(size.rounds, {
      subject: () => claims(stores.subject),
      baseline: () => claims(stores.baseline),
    });
    await stores.subject.close();
    await stores.baseline.close();
    const name = `claiming ${claimedMax} of ${size.many.toLocaleString('en-US')} open requests`;
    const naming = { name, unit: 'ms', baselineIs: `the same of ${few.toLocaleString('en-US')}` };
    return [ratioFigure({ ...naming, target: { atMost: 1.2 } }, pairs)];
  } finally {
    await folder.remove();
  }
}

let turn = 0;

/** Milliseconds of one claim. Afterwards the requests are worked on: a line, a later due time, given back. */
async function claimOnce(store: SqliteStore): Promise<number> {
  turn += 1;
  const began = performance.now();
  const times = { businessNow: now, realNow: now };
  const heads = await store.claimDue({ owner: 'bench', ...times, leaseMillis, limit: claimedMax });
  const took = performance.now() - began;
  if (heads.length !== claimedMax) throw new Error(`only ${heads.length} requests were due`);
  await Promise.all(
    heads.map(async (head) => {
      const line: StoredLine = { seq: head.seq + 1, hash: `${turn}`, bytes: '{}', sealed: '' };
      await store.append({
        request: head.request,
        expectedSeq: head.seq,
        lines: [line],
        nextDueAt: now - 1,
        urgency: head.urgency,
        terms: head.terms,
        fence: head.claim?.fence,
      });
      await store.release(head.request, head.claim?.fence ?? 0);
    }),
  );
  return took;
}

async function replaying(replays: number): Promise<Figure> {
  const { id, lines } = await longLedger(linesInLedger);
  const texts = lines.map((line) => JSON.stringify(line));
  const timed = async (run: () => unknown): Promise<number> => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };
  const { subject, baseline } = await inTurn(replays, {
    subject: () => timed(() => replay(id, lines)),
    baseline: () => timed(() => texts.map((text) => JSON.parse(text))),
  });
  const naming = { name: `replay of ${linesInLedger} lines`, unit: 'ms', baselineIs: 'JSON.parse of them' };
  return valueFigure({ ...naming, target: { atMost: 5 } }, subject, baseline);
}
