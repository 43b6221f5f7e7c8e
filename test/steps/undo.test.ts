import { deepEqual } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { loadSteps } from '../../adapters/catalogue.ts';
import type { Change } from '../../core/change.ts';
import { fill, type History } from '../../core/step.ts';
import { type Bench, caseOf, openBench, play, short, survey } from './harness.ts';

const steps = await loadSteps();
const blank: History = { attested: {}, bound: {}, sent: false, before: {}, proven: {} };

describe('taking a leaver back', function () {
  this.timeout(60_000);
  let bench: Bench;
  before(async () => {
    bench = await openBench();
  });
  after(() => bench.stop());

  for (const step of steps.values()) {
    if (!step.legs.includes('leaver')) continue;
    it(`${step.id} gives back what it took, or says that it cannot`, async () => {
      bench.reset();
      const person = caseOf(bench, 'executive');
      const before = (await survey(bench, [step], person))[step.id];
      await play({ bench, step, person, before: { [step.id]: before } });
      const undone = async (): Promise<readonly Change[]> => {
        const input = { ...person, history: blank, now: bench.sandbox.control.now() };
        const facts = await step.look({ ...input, reader: bench.tenant.reader() });
        const changes = step.undo?.(input, before, facts) ?? [];
        return Array.isArray(changes) ? (changes as readonly Change[]) : [];
      };
      const changes = await undone();
      const said = changes.map((one) => fill(step.sentences[one.says]?.en ?? one.says, one.with));
      deepEqual(
        said.filter((text) => text.includes('…')),
        [],
        'every sentence names what is given back',
      );
      const calls = changes.filter((change) => change.kind === 'call');
      const results = await bench.tenant.executor.send(
        calls.map(({ call }) => ({ call, identity: step.identity, clientRequestId: randomUUID() })),
      );
      const refused = results.map(
        (result, at) => `${calls[at]?.says} ${result.outcome} ${result.message ?? ''}`,
      );
      deepEqual(
        refused.filter((text) => !text.includes(' done ')),
        [],
      );
      bench.sandbox.control.moveClock({ advanceSeconds: 3600 });
      deepEqual((await undone()).map(short), []);
    });
  }
});
