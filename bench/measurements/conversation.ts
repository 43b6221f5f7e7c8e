import { createWriter } from '../harness/activity.ts';
import type { Child } from '../harness/child.ts';
import { type Figure, ratioFigure } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import { type Load, load } from '../harness/load.ts';
import type { Measurement, Scale } from '../harness/measurement.ts';
import { conversationOf, inOrder } from '../harness/sentences.ts';
import { openStage } from '../harness/stage.ts';
import { fillWithMoves, type Waiting } from '../harness/waiting-moves.ts';

const sizes: Readonly<
  Record<Scale, { readonly people: number; readonly rounds: number; readonly amount: number }>
> = {
  full: { people: 2000, rounds: 5, amount: 1000 },
  quick: { people: 2000, rounds: 3, amount: 600 },
  smoke: { people: 80, rounds: 1, amount: 40 },
};

/** Connections at a time: alone, and enough to keep the bot busy. */
const connectionsOf = [1, 16];

interface Kind {
  readonly name: string;
  readonly body: () => string;
  readonly isRight: (answer: string) => boolean;
}

export const conversation: Measurement = {
  title: 'Conversation turns and card clicks',
  method:
    'The whole bot in local mode on a SQLite file, through `POST /api/messages`: front door, replay guard, directory, rules of understanding, card. Baseline: restify 12 and CloudAdapter echoing a message, without authentication, started beside it. Both keep to one processor; load generator (autocannon), connector stub and tenant share another. Each turn of a message includes the call to the connector; a click is answered in the response. 2,000 people take turns, so that no rate limit is reached or lifted; before a click that decides, the account of who pressed is read from the tenant, and each is somebody else here. Every answer is checked.',
  async measure(scale) {
    const { people, rounds, amount } = sizes[scale];
    const stage = await openStage(people);
    try {
      const waiting = await fillWithMoves(stage.settings, connectionsOf.length * rounds * amount);
      const bare = await stage.startBare();
      const bot = await stage.startBot({ BENCH_CLOCK: 'off' });
      const writer = createWriter(stage.outside);
      const sentence = conversationOf(writer);
      for (const one of [bare, bot])
        await load({ url: endpointOf(one), connections: 4, amount, body: sentence });
      const figures: Figure[] = [];
      for (const kind of kindsOf(writer, waiting, sentence))
        for (const connections of connectionsOf)
          figures.push(...(await compare({ kind, connections, rounds, amount, bot, bare, sentence })));
      return figures;
    } finally {
      await stage.stop();
    }
  },
};

function kindsOf(
  { click }: ReturnType<typeof createWriter>,
  waiting: readonly Waiting[],
  sentence: () => string,
): readonly Kind[] {
  const isCard = (answer: string): boolean => answer.includes('"type":"AdaptiveCard"');
  return [
    { name: 'message', body: sentence, isRight: () => true },
    {
      name: 'click that decides',
      body: inOrder(waiting, ({ request, plan, approver }) => click('approve', { request, plan }, approver)),
      // A refusal is a card as well; after an approval nobody is asked any more.
      isRight: (answer) => isCard(answer) && !answer.includes('"approve"'),
    },
    {
      name: 'click that shows',
      body: inOrder(waiting, ({ request, approver }) => click('view', { request }, approver)),
      isRight: isCard,
    },
  ];
}

type Bot = Child<{ readonly url: string }>;

function endpointOf(bot: Bot): string {
  return `${bot.ready.url}/api/messages`;
}

async function compare(run: {
  readonly kind: Kind;
  readonly connections: number;
  readonly rounds: number;
  readonly amount: number;
  readonly bot: Bot;
  readonly bare: Bot;
  readonly sentence: () => string;
}): Promise<readonly Figure[]> {
  const { kind, connections, amount } = run;
  const { subject, baseline } = await inTurn<Load>(run.rounds, {
    subject: () =>
      load({ url: endpointOf(run.bot), connections, amount, body: kind.body, isRight: kind.isRight }),
    baseline: () => load({ url: endpointOf(run.bare), connections, amount, body: run.sentence }),
  });
  const of = (key: keyof Load) => ({
    subject: subject.map((one) => one[key]),
    baseline: baseline.map((one) => one[key]),
  });
  const name = `${kind.name}, ${connections === 1 ? '1 connection' : `${connections} connections`}`;
  const baselineIs = 'bare restify and CloudAdapter echo';
  return [
    ratioFigure(
      { name: `${name}: throughput`, unit: '/s', baselineIs, target: { atLeast: 0.7 } },
      of('perSecond'),
    ),
    ratioFigure({ name: `${name}: p50`, unit: 'ms', baselineIs }, of('p50Millis')),
    ratioFigure({ name: `${name}: p99`, unit: 'ms', baselineIs, target: { atMost: 2 } }, of('p99Millis')),
  ];
}
