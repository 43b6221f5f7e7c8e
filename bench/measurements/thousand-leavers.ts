import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fillWithDepartures, provenTimes } from '../harness/approved-departures.ts';
import { type Figure, valueFigure } from '../harness/figure.ts';
import type { Measurement, Scale } from '../harness/measurement.ts';
import { percentile } from '../harness/spread.ts';
import { openStage } from '../harness/stage.ts';

const sizes: Readonly<
  Record<Scale, { readonly people: number; readonly leavers: number; readonly rounds: number }>
> = {
  full: { people: 1400, leavers: 1000, rounds: 2 },
  quick: { people: 1400, leavers: 1000, rounds: 1 },
  smoke: { people: 120, leavers: 20, rounds: 1 },
};

const throttledShare = 0.3;
/** The bot is ready when access is to end, as in operation. */
const leadMillis = 15_000;
/** Longest wait for the last one. */
const patienceSeconds = 300;

export const thousandLeavers: Measurement = {
  title: 'A thousand leavers in the same minute',
  method:
    'A company of 1,400, of whom 1,000 leave at the same instant, each with the whole checklist of a leaver approved; the whole bot with its clock running on a SQLite file. The tenant answers 30 % of all calls, in a batch of each item, with 429 and a Retry-After of one to ten seconds. Lateness is counted from the due instant until both the block of the account and the revocation of the sessions are proven by reading, as the ledger has it. The event-loop stall is the longest of the bot during this time.',
  async measure(scale) {
    const { people, leavers, rounds } = sizes[scale];
    const all: Outcome[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await run(people, leavers));
    return figures(all);
  },
};

interface Outcome {
  /** Seconds after the due instant, of each leaver. */
  readonly late: readonly number[];
  readonly stallMillis: number;
}

function figures(all: readonly Outcome[]): readonly Figure[] {
  const share = (of: number): number[] => all.map(({ late }) => percentile(late, of));
  return [
    valueFigure({ name: 'lateness of block and revoke: p50', unit: 's' }, share(0.5)),
    valueFigure(
      { name: 'lateness of block and revoke: p99', unit: 's', target: { atMost: 60 } },
      share(0.99),
    ),
    valueFigure({ name: 'lateness of block and revoke: the last', unit: 's' }, share(1)),
    valueFigure(
      { name: 'longest event-loop stall meanwhile', unit: 'ms', target: { atMost: 50 } },
      all.map(({ stallMillis }) => stallMillis),
    ),
  ];
}

async function run(people: number, leavers: number): Promise<Outcome> {
  const stage = await openStage(people);
  try {
    const due = Date.now() + leadMillis + leavers * 20;
    const requests = await fillWithDepartures(stage.settings, leavers, due);
    const bot = await stage.startBot();
    await stage.throttle(throttledShare);
    if (Date.now() > due) throw new Error('the bot was not ready when access was due to end');
    await sleep(due - Date.now() - 1000);
    await bot.usage();
    await untilContained(stage.store, due);
    const { stallMillisMax } = await bot.usage();
    // Most of the checklists are still open; killed, the ledger is read as it stands.
    await bot.kill();
    const times = await provenTimes(stage.settings, requests);
    const late = times.map((time) => (time === undefined ? patienceSeconds : (time - due) / 1000));
    return { late, stallMillis: stallMillisMax };
  } finally {
    await stage.stop();
  }
}

/** Returns when no request in the store waits for the end of somebody's access any more, or after the longest wait. */
async function untilContained(file: string, due: number): Promise<void> {
  const db = new DatabaseSync(file, { readOnly: true });
  const left = db.prepare('SELECT count(*) AS left FROM request WHERE urgency = 0');
  while (Date.now() < due + patienceSeconds * 1000) {
    await sleep(500);
    if (Date.now() > due && left.get()?.left === 0) break;
  }
  db.close();
}
