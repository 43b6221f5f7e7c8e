import type { Usage } from '../children/report.ts';
import { createWriter } from '../harness/activity.ts';
import type { Child } from '../harness/child.ts';
import { type Figure, ratioFigure, valueFigure } from '../harness/figure.ts';
import { inTurn, type Pairs } from '../harness/in-turn.ts';
import { load } from '../harness/load.ts';
import type { Measurement, Scale } from '../harness/measurement.ts';
import { conversationOf } from '../harness/sentences.ts';
import { spreadOf } from '../harness/spread.ts';
import { openStage, type Stage } from '../harness/stage.ts';

const sizes: Readonly<
  Record<
    Scale,
    {
      readonly people: number;
      readonly starts: number;
      readonly slices: number;
      readonly slice: number;
      /** Of the bare stack, which reaches its size within a few thousand messages. */
      readonly bareSlice: number;
    }
  >
> = {
  full: { people: 2000, starts: 7, slices: 20, slice: 5000, bareSlice: 1250 },
  quick: { people: 2000, starts: 2, slices: 10, slice: 800, bareSlice: 800 },
  smoke: { people: 80, starts: 1, slices: 5, slice: 40, bareSlice: 40 },
};

const connections = 16;

type Bot = Child<{ readonly url: string }>;

export const footprint: Measurement = {
  title: 'Start, memory and stalls',
  method:
    'Start: from the start of the process until it listens, on a store that exists and a tenant of 2,000 people, read through Graph on the way; the bare stack beside it. Memory: resident set of both after each slice of 5,000 messages of 100,000, in turn, with the clock running; the bare stack, which reaches its size sooner, gets a quarter of them; the ratio is taken over the second half. Flat: the last fifth against the second fifth, the first being warm-up. Stall: longest delay of the event loop in each slice (perf_hooks, 1 ms), which contains what other processes took from this one; the same figure of the bare stack shows how much that was.',
  async measure(scale) {
    const size = sizes[scale];
    const stage = await openStage(size.people);
    try {
      const starts = await startOften(stage, size.starts);
      const bare = await stage.startBare();
      const bot = await stage.startBot();
      const body = conversationOf(createWriter(stage.outside));
      const slice = async (one: Bot, amount: number): Promise<Usage> => {
        await one.usage();
        await load({ url: `${one.ready.url}/api/messages`, connections, amount, body });
        return one.usage();
      };
      const slices = await inTurn(size.slices, {
        subject: () => slice(bot, size.slice),
        baseline: () => slice(bare, size.bareSlice),
      });
      return [...starts, ...memoryFigures(slices), ...(await liveFigures(bot, bare))];
    } finally {
      await stage.stop();
    }
  },
};

async function startOften(stage: Stage, rounds: number): Promise<readonly Figure[]> {
  const startAndStop = async (start: () => Promise<Bot>): Promise<number> => {
    const bot = await start();
    await bot.stop();
    return bot.readyMillis / 1000;
  };
  // The first start makes the store and fills the disk's caches.
  await startAndStop(() => stage.startBot());
  const { subject, baseline } = await inTurn(rounds, {
    subject: () => startAndStop(() => stage.startBot()),
    baseline: () => startAndStop(() => stage.startBare()),
  });
  const naming = { name: 'start to ready', unit: 's', baselineIs: 'bare stack', target: { atMost: 5 } };
  return [valueFigure(naming, subject, baseline)];
}

const megabytes = (bytes: number): number => bytes / 1e6;

function memoryFigures({ subject, baseline }: Pairs<Usage>): readonly Figure[] {
  const resident = (all: readonly Usage[]): number[] => all.map((one) => megabytes(one.residentBytes));
  const stalls = (all: readonly Usage[]): number[] => all.map((one) => one.stallMillisMax);
  const half = Math.floor(subject.length / 2);
  const fifth = Math.floor(subject.length / 5);
  const growth = (all: readonly number[]): number =>
    spreadOf(all.slice(-fifth)).median / spreadOf(all.slice(fifth, 2 * fifth)).median;
  return [
    ratioFigure(
      { name: 'resident memory under load', unit: 'MB', baselineIs: 'bare stack', target: { atMost: 1.3 } },
      { subject: resident(subject).slice(half), baseline: resident(baseline).slice(half) },
    ),
    valueFigure(
      { name: 'growth of resident memory', unit: 'times', baselineIs: 'bare stack', target: { atMost: 1.1 } },
      [growth(resident(subject))],
      [growth(resident(baseline))],
    ),
    valueFigure(
      {
        name: 'longest event-loop stall in a slice',
        unit: 'ms',
        baselineIs: 'bare stack',
        target: { atMost: 50 },
      },
      stalls(subject).slice(1),
      stalls(baseline).slice(1),
    ),
  ];
}

/** What is left after garbage was collected: tells a leak from a lazy collector. */
async function liveFigures(bot: Bot, bare: Bot): Promise<readonly Figure[]> {
  const [subject, baseline] = [await bot.usage('live'), await bare.usage('live')];
  const live = { name: 'live heap after the load', unit: 'MB', baselineIs: 'bare stack' };
  return [
    ratioFigure(live, {
      subject: [megabytes(subject.heapUsedBytes)],
      baseline: [megabytes(baseline.heapUsedBytes)],
    }),
  ];
}
