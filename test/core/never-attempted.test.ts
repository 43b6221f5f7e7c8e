import { equal, ok } from 'node:assert/strict';
import type { Change } from '../../core/change.ts';
import { work } from '../../core/engine/engine.ts';
import type { Entry } from '../../core/entry.ts';
import { type Request, replay } from '../../core/request.ts';
import { actor, add, asked, call, now, planOf, step } from './cases.ts';
import { smallWorld } from './small-world.ts';

const id = 'JML-2026-00001';
const minute = 60_000;

/** An approved departure whose one step, bound to an hour, finds what `left` says and never anything to send. */
function waiting(left: () => Change, over: object = {}) {
  const steps = [step('leave', () => [left()], { proofMinutesMax: 60, ...over })];
  const small = smallWorld(steps);
  const request = asked({ steps, changes: [call('leave', 'g1')] });
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  small.lines.set(id, request.lines.slice());
  const state = (): Request => replay(id, small.lines.get(id) ?? []);
  /** Works whenever something is due, for so many minutes. */
  const go = async (from: number, to: number): Promise<Request> => {
    for (let at = from; at <= to; at += 1) {
      small.moveTo(new Date(Date.parse(now) + at * minute).toISOString());
      await work(small.world, id);
    }
    return state();
  };
  return { go, add: (entries: readonly Entry[]) => small.lines.set(id, add(state(), entries).lines.slice()) };
}

const wait = (until?: string): Change =>
  ({ ...call('leave', 'g1'), kind: 'wait', ...(until === undefined ? {} : { until }) }) as Change;
const held = (request: Request) => request.steps.get('leave')?.held;

describe('a step that only ever waits and was never attempted', () => {
  it('is held with its reason once its time for a proof is over, and is looked at no more', async () => {
    const { go } = waiting(() => wait());
    equal(held(await go(0, 59)), undefined);
    const request = await go(60, 70);
    equal(held(request)?.because, 'not-proven');
    equal((await go(71, 300)).seq, request.seq);
  });

  it('alarms security where it takes access away from a leaver', async () => {
    const { go } = waiting(() => wait(), { containment: true });
    equal((await go(0, 70)).alarms.at(-1)?.code, 'access-not-removed');
  });

  it('has its time again after somebody let it go on', async () => {
    const { go, add } = waiting(() => wait());
    const { seq } = await go(0, 70);
    add([{ kind: 'released', step: 'leave', how: 'go-on' }]);
    ok((await go(71, 75)).seq > seq);
  });

  it('is not held while what it waits for has a known time, however far', async () => {
    const until = new Date(Date.parse(now) + 300 * minute).toISOString();
    const { go } = waiting(() => wait(until));
    equal(held(await go(0, 299)), undefined);
  });

  it('has its whole time from the end of such a wait', async () => {
    let ends: string | undefined = new Date(Date.parse(now) + 90 * minute).toISOString();
    const { go } = waiting(() => wait(ends));
    await go(0, 89);
    ends = undefined;
    equal(held(await go(90, 149)), undefined);
    equal(held(await go(150, 160))?.because, 'not-proven');
  });
});
