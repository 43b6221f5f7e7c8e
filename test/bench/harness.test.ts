import { deepEqual, equal, match, rejects, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Child, startChild } from '../../bench/harness/child.ts';
import { type Figure, headroom, isReached, ratioFigure, valueFigure } from '../../bench/harness/figure.ts';
import { inTurn } from '../../bench/harness/in-turn.ts';
import { load } from '../../bench/harness/load.ts';
import { drawing } from '../../bench/harness/plot.ts';
import { type Results, withResults } from '../../bench/harness/results.ts';
import { percentile, spreadOf } from '../../bench/harness/spread.ts';
import { startConnector } from '../../tools/chat/connector.ts';

const naming = { name: 'x <1>', unit: 'ms', baselineIs: 'bare' };
const machine = {
  processors: 2,
  memoryGigabytes: 8,
  system: 'linux x64',
  node: 'v24',
  subjectHasOwnProcessor: true,
};

describe('the harness of the measurements', () => {
  it('quotes the median and keeps the range', () => {
    deepEqual(spreadOf([3, 1, 2, 10]), { median: 2.5, min: 1, max: 10, runs: 4 });
    equal(percentile([5, 1, 4, 2, 3], 0.99), 5);
    equal(
      percentile(
        Array.from({ length: 200 }, (_, at) => at + 1),
        0.99,
      ),
      198,
    );
    throws(() => spreadOf([]), RangeError);
  });

  it('lets neither side always go first', async () => {
    const order: string[] = [];
    const run = (name: string) => async () => void order.push(name);
    await inTurn(3, { subject: run('A'), baseline: run('B') });
    equal(order.join(''), 'BAABBA');
  });

  it('holds ratios of the same round against a target, and only the median decides', () => {
    const pairs = { subject: [70, 200, 60], baseline: [100, 200, 100] };
    const figure = ratioFigure({ ...naming, target: { atLeast: 0.7 } }, pairs);
    deepEqual(figure.held, { median: 0.7, min: 0.6, max: 1, runs: 3 });
    equal(isReached(figure), true);
    equal(isReached({ ...figure, target: { atLeast: 0.71 } }), false);
    equal(isReached(valueFigure({ ...naming, target: { atMost: 5 } }, [6, 5, 1])), true);
    equal(isReached(valueFigure(naming, [6])), undefined);
    equal(headroom(2, { atMost: 4 }), 2);
    equal(headroom(2, { atLeast: 4 }), 0.5);
  });

  it('writes table and picture between the marks of the page', () => {
    const missed: Figure = valueFigure({ ...naming, target: { atMost: 5 } }, [6]);
    const results: Results = { conversation: { machine, figures: [missed] } };
    const page = readFileSync(new URL('../../bench/README.md', import.meta.url), 'utf8');
    const written = withResults(page, results);
    match(written, /\| x <1> \| 6\.00 ms \|.*\*\*not reached\*\*/);
    equal(withResults(written, results), written);
    match(drawing(results), /x &lt;1&gt;/);
    throws(() => withResults('no marks', results));
  });

  describe('with processes', function () {
    this.timeout(60_000);
    let bare: Child<{ readonly url: string }>;
    before(async () => {
      bare = await startChild({ name: 'bare-bot' });
    });
    after(() => bare.stop());

    it('loads a bot and counts its answers; a single wrong one is an error', async () => {
      const connector = await startConnector();
      const body = (): string =>
        JSON.stringify({
          type: 'message',
          id: '1',
          text: 'hello',
          channelId: 'msteams',
          serviceUrl: connector.url,
          conversation: { id: 'chat' },
          from: { id: 'a' },
          recipient: { id: 'b' },
        });
      const url = `${bare.ready.url}/api/messages`;
      const done = await load({ url, connections: 3, amount: 30, body });
      equal(done.requests, 30);
      equal(connector.messages('chat').length, 30);
      await rejects(load({ url, connections: 1, amount: 3, body, isRight: () => false }), /3 of 3 answers/);
      await rejects(load({ url: `${bare.ready.url}/elsewhere`, connections: 1, amount: 2, body }), /2 of 2/);
      await connector.stop();
    });

    it('asks a process about itself', async () => {
      const { residentBytes, cpuMillis, stallMillisMax } = await bare.usage('live');
      equal(residentBytes > 10e6 && cpuMillis > 0 && stallMillisMax >= 0, true);
    });

    it('tells when a child ends before it is ready', async () => {
      await rejects(
        startChild({ name: 'bot', settings: { LATCHKEY_MODE: 'neither' } }),
        /before it was ready/,
      );
    });
  });
});
