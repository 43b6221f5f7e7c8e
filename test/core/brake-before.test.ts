import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Call } from '../../core/change.ts';
import { decide } from '../../core/decide.ts';
import { work } from '../../core/engine/engine.ts';
import type { PeopleFacts } from '../../core/people.ts';
import { type Request, replay } from '../../core/request.ts';
import {
  actor,
  add,
  asked,
  type CaseOptions,
  call,
  context,
  facts,
  planOf,
  seat,
  stage,
  step,
} from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

const wipes = [call('wipe', 'd1', { twoPerson: true, reversible: false })];
const wipe = step('wipe', () => wipes, { irreversible: true, retry: 'once' });
const stages = [stage([seat('hr1', { route: 'hr' })]), stage([seat('sec1', { route: 'security' })])];

/** An approved wipe whose cancel window is over. */
async function afterWindow(
  over: Partial<PeopleFacts> = {},
  prepare: (small: SmallWorld) => void = () => {},
): Promise<SmallWorld> {
  const small = smallWorld([wipe]);
  prepare(small);
  const request = asked({ changes: wipes, steps: [wipe], stages });
  const plan = planOf(request).plan.id;
  add(request, [{ kind: 'approved', plan, stage: 0 }], actor('hr1'));
  add(request, [{ kind: 'approved', plan, stage: 1 }], actor('sec1'));
  small.lines.set(request.id, request.lines.slice());
  await work(small.world, request.id);
  equal(small.sent.length, 0, 'the cancel window comes first');
  small.know(over);
  await pass(small, 16);
  return small;
}

const later = ({ world }: SmallWorld, millis: number): string =>
  new Date(world.clock.now() + millis).toISOString();

async function pass(small: SmallWorld, minutes: number): Promise<void> {
  small.moveTo(later(small, minutes * 60_000));
  await work(small.world, 'JML-2026-00001');
}

/** Calls back while the first line that announces calls is written. */
function onceAnnounced({ world }: SmallWorld, then: () => void): void {
  const { append } = world.ledger;
  Object.assign(world.ledger, {
    append: (given: Parameters<typeof append>[0]) => {
      if (given.lines.some(({ entry }) => entry.kind === 'attempted')) {
        then();
        Object.assign(world.ledger, { append });
      }
      return append(given);
    },
  });
}

const callTarget = (one: Call): string | undefined =>
  one.service === 'graph' ? one.params['group-id'] : undefined;

/** The same request under another number. */
function askedAs(id: string, options: CaseOptions): Request {
  return replay(id, asked(options).lines);
}

const now = (small: SmallWorld): Request => replay('JML-2026-00001', small.lines.get('JML-2026-00001')!);
const held = (small: SmallWorld): string | undefined => now(small).steps.get('wipe')?.held?.because;

function write(small: SmallWorld, change: (request: Request) => void): void {
  const request = now(small);
  change(request);
  small.lines.set(request.id, request.lines.slice());
}

describe('before irreversible work', () => {
  it('the window passes with a card to security, then it goes once', async () => {
    const small = await afterWindow();
    equal(small.sent.length, 1);
    deepEqual(
      now(small).alarms.map((alarm) => alarm.code),
      ['irreversible-soon'],
    );
  });

  it('an approver who left, was disabled or lost the role holds it', async () => {
    const { members, entries } = facts();
    const disabled = new Map(entries).set('sec1', { ...entries.get('sec1')!, enabled: false });
    for (const over of [
      { departing: new Set(['hr1']) },
      { entries: disabled },
      { members: { ...members, security: ['sec2'] } },
    ]) {
      const small = await afterWindow(over);
      equal(held(small), 'approver-gone');
      equal(small.sent.length, 0);
    }
  });

  it('somebody who may releases it in their place, and two different people have still agreed', async () => {
    const small = await afterWindow({ departing: new Set(['hr1']) });
    write(small, (request) => add(request, [{ kind: 'released', step: 'wipe', how: 'go-on' }], actor('op1')));
    await pass(small, 1);
    equal(small.sent.length, 1);
    const same = await afterWindow({ departing: new Set(['hr1']) });
    write(same, (request) => add(request, [{ kind: 'released', step: 'wipe', how: 'go-on' }], actor('sec1')));
    await pass(same, 1);
    equal(held(same), 'second-approval');
    equal(same.sent.length, 0);
  });

  it('an account that has become protected holds it and alarms', async () => {
    const small = await afterWindow({ protected: new Map([['subject', 'break glass']]) });
    equal(held(small), 'protected');
    equal(small.sent.length, 0);
  });

  it('a stop that comes while the intent is written holds it: nothing is sent, and it goes once when it may', async () => {
    let isOn = false;
    const small = await afterWindow({}, (world) => {
      onceAnnounced(world, () => {
        isOn = true;
      });
      Object.assign(world.world.brakes, { stopped: async () => (isOn ? 'stopped by Sofia' : undefined) });
    });
    equal(small.sent.length, 0);
    equal(held(small), 'stop-switch');
    const [result] = now(small).steps.get('wipe')!.results;
    deepEqual([result?.outcome, result?.code], ['throttled', 'stop-switch']);
    isOn = false;
    write(small, (request) => add(request, [{ kind: 'released', step: 'wipe', how: 'go-on' }], actor('op1')));
    for (let round = 0; round < 3; round += 1) await pass(small, 1);
    equal(small.sent.length, 1);
  });

  it('what was counted more than a minute before its sending is counted again, once, and goes then', async () => {
    const small = await afterWindow({}, (world) =>
      onceAnnounced(world, () => world.moveTo(later(world, 61 * 60_000))),
    );
    equal(small.sent.length, 0);
    equal(held(small), undefined);
    await pass(small, 1);
    equal(small.sent.length, 1);
    const now = () => small.world.clock.now();
    equal((await small.world.brakes.takeIrreversible(now, ['a', 'b', 'c', 'd'])).go, false);
    equal((await small.world.brakes.takeIrreversible(now, ['a', 'b', 'c'])).go, true);
  });

  it('a switch that cannot be read when the intent is durable holds it', async () => {
    const small = await afterWindow({}, ({ world }) =>
      Object.assign(world.brakes, { stopped: () => Promise.reject(new Error('the store is busy')) }),
    );
    equal(small.sent.length, 0);
    equal(held(small), 'stop-switch');
  });

  it('waiting for a second administrator in Intune neither fails nor uses the budget up', async () => {
    const small = smallWorld([wipe]);
    let tried = 0;
    const { executor } = small.world.tenant;
    Object.assign(executor, {
      send: async (calls: readonly { readonly clientRequestId: string }[]) => {
        tried += 1;
        return calls.map(({ clientRequestId }) => ({ outcome: 'waiting', status: 403, clientRequestId }));
      },
    });
    const request = asked({ changes: wipes, steps: [wipe], stages });
    const plan = planOf(request).plan.id;
    add(request, [{ kind: 'approved', plan, stage: 0 }], actor('hr1'));
    add(request, [{ kind: 'approved', plan, stage: 1 }], actor('sec1'));
    small.lines.set(request.id, request.lines.slice());
    await work(small.world, request.id);
    for (let round = 0; round < 12; round += 1) await pass(small, 31);
    equal(held(small), undefined);
    equal(tried >= 6, true, `asked again ${tried} times`);
    const { brakes, clock } = small.world;
    equal((await brakes.takeIrreversible(() => clock.now(), ['a', 'b', 'c', 'd'])).go, true);
  });

  it('three held steps in an hour stop the next one', async () => {
    const small = smallWorld([wipe]);
    for (const one of ['a', 'b', 'c'])
      await small.world.brakes.countAnomaly(small.world.clock.now() + 16 * 60_000, one);
    const request = asked({ changes: wipes, steps: [wipe], stages });
    const plan = planOf(request).plan.id;
    add(request, [{ kind: 'approved', plan, stage: 0 }], actor('hr1'));
    add(request, [{ kind: 'approved', plan, stage: 1 }], actor('sec1'));
    small.lines.set(request.id, request.lines.slice());
    await work(small.world, request.id);
    await pass(small, 16);
    equal(held(small), 'anomaly');
    equal(small.sent.length, 0);
  });

  it('three steps of other requests that could not be proven stop it, until two people let it go on', async () => {
    const lost = step('leave', () => [call('leave', 'g1')], { proofMinutesMax: 1 });
    const small = smallWorld([lost, wipe]);
    for (const number of [2, 3, 4]) {
      const changes = [call('leave', 'g1')];
      const request = askedAs(`JML-2026-0000${number}`, {
        changes,
        steps: [lost],
        stages: [stage([seat('hr1')])],
      });
      add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
      small.lines.set(request.id, request.lines.slice());
    }
    const request = asked({ changes: wipes, steps: [wipe], stages });
    const plan = planOf(request).plan.id;
    add(request, [{ kind: 'approved', plan, stage: 0 }], actor('hr1'));
    add(request, [{ kind: 'approved', plan, stage: 1 }], actor('sec1'));
    small.lines.set(request.id, request.lines.slice());
    await work(small.world, request.id);
    for (let round = 0; round < 9; round += 1) {
      small.moveTo(new Date(small.world.clock.now() + 2 * 60_000).toISOString());
      for (const number of [2, 3, 4, 1]) await work(small.world, `JML-2026-0000${number}`);
    }
    equal(held(small), 'anomaly');
    equal(small.sent.filter((one) => callTarget(one) === 'd1').length, 0);
    const press = (who: string) =>
      decide(now(small), actor(who), { verb: 'release', step: 'wipe', how: 'go-on' }, context({}, [wipe]));
    for (const who of ['sec1', 'op1'])
      write(small, (one) => {
        const decided = press(who);
        ok('entries' in decided, JSON.stringify(decided));
        add(one, decided.entries, actor(who));
      });
    await pass(small, 1);
    equal(small.sent.filter((one) => callTarget(one) === 'd1').length, 1);
  });

  it('a step that could not be proven counts as an anomaly', async () => {
    const lost = step('leave', () => [call('leave', 'g1')], { proofMinutesMax: 10 });
    const small = smallWorld([lost]);
    const request = asked({ changes: [call('leave', 'g1')], steps: [lost], stages: [stage([seat('hr1')])] });
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    small.lines.set(request.id, request.lines.slice());
    for (let round = 0; round < 40; round += 1) await pass(small, 6);
    equal(now(small).steps.get('leave')?.held?.because, 'not-proven');
    const counted = await small.store.getDocument('brake', 'anomalies', 0);
    equal(Object.keys((counted!.value as { keys: object }).keys).length, 1);
  });
});
