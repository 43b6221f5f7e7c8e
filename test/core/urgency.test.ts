import { deepEqual, equal } from 'node:assert/strict';
import { jobs, urgencyOf } from '../../core/due.ts';
import { work } from '../../core/engine/engine.ts';
import type { Entry } from '../../core/entry.ts';
import { actor, add, asked, call, now, planOf, step } from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

/** Each wants one call until that was sent. */
const names = ['tidy', 'strip', 'block'] as const;
const kinds = { block: { containment: true, blocks: true }, strip: { containment: true }, tidy: {} };

function world(): SmallWorld {
  const sentTo = (target: string): boolean =>
    small.sent.some((one) => one.service === 'graph' && one.params['group-id'] === target);
  const steps = names.map((id) => step(id, () => (sentTo(id) ? [] : [call(id, id)]), kinds[id]));
  const small = smallWorld(steps);
  const request = asked({ steps, changes: names.map((id) => call(id, id)), leg: 'leaver' });
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  small.lines.set(request.id, request.lines.slice());
  return small;
}

const id = 'JML-2026-00001';
const context = ({ world: { steps, timing } }: SmallWorld, request: ReturnType<typeof asked>) => ({
  steps: steps(),
  timing: timing(request),
});

function approved(leg: 'leaver' | 'mover' = 'leaver') {
  const small = world();
  const steps = [...small.world.steps().values()];
  const request = asked({ steps, changes: names.map((one) => call(one, one)), leg });
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  return { small, request };
}

const verified = (name: string): Entry => ({
  kind: 'verified',
  step: name,
  how: 'proven',
  reads: [],
  nothingToDo: false,
});

/** A call of the blocking step that the service put off. */
function putOff(request: ReturnType<typeof asked>, retryAfterSeconds: number): void {
  const item = planOf(request).plan.items.find((one) => one.change.step === 'block')!.item;
  const result = {
    item,
    outcome: 'throttled',
    status: 429,
    retryAfterSeconds,
    clientRequestId: 'c',
  } as const;
  add(request, [
    { kind: 'attempted', steps: [{ step: 'block', items: [item], attempt: 1, clientRequestIds: ['c'] }] },
    { kind: 'applied', step: 'block', results: [result] },
  ]);
}

describe('urgency', () => {
  it('is that of the most urgent step which is not settled', () => {
    const { small, request } = approved();
    const urgency = (): number => urgencyOf(request, context(small, request));
    equal(urgency(), 0);
    add(request, [verified('block')]);
    equal(urgency(), 1);
    add(request, [verified('strip')]);
    equal(urgency(), 2);
  });

  it('belongs to departures alone, and not to one that is taken back', () => {
    const { small, request } = approved('mover');
    equal(urgencyOf(request, context(small, request)), 2);
    const back = approved();
    add(back.request, [{ kind: 'rescinded', reason: 'stays' }], actor('asker'));
    equal(urgencyOf(back.request, context(back.small, back.request)), 2);
  });

  for (const [seconds, stands] of [
    [20, true],
    [400, false],
  ] as const)
    it(`makes all else stand ${stands ? 'back for a block' : 'by no block'} that may be repeated in ${seconds} s`, () => {
      const { small, request } = approved();
      putOff(request, seconds);
      const due = jobs(request, context(small, request))
        .filter((job) => job.kind === 'run')
        .map((job) => [job.step, (job.at - Date.parse(now)) / 1000]);
      const other = stands ? seconds : 0;
      deepEqual(Object.fromEntries(due), { block: seconds, strip: other, tidy: other });
    });

  it('ends a piece of work once only less urgent work is left, so that others get their turn', async () => {
    const small = world();
    const targets = () =>
      small.sent.map((one) => (one.service === 'graph' ? one.params['group-id'] : one.cmdlet)).join(' ');
    for (const reached of ['block', 'block strip', 'block strip tidy']) {
      await work(small.world, id, { urgentOnly: true });
      equal(targets(), reached);
    }
  });

  it('does everything in its order where nobody waits', async () => {
    const small = world();
    await work(small.world, id);
    equal(small.sent.length, 3);
    const kindsSeen = small.lines.get(id)!.map((line) => line.entry.kind);
    equal(kindsSeen.filter((kind) => kind === 'attempted').length, 3, 'no wave is shared');
  });
});
