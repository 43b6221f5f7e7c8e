import { deepEqual, equal } from 'node:assert/strict';
import { type Handled, type HandleParts, handleClick } from '../../bot/handle.ts';
import type { ClickData } from '../../bot/intents.ts';
import { findOne } from '../../bot/person-finder.ts';
import { work } from '../../core/engine/engine.ts';
import { type Request, replay } from '../../core/request.ts';
import { actor, add, asked, call, facts, planOf, ref, seat, stage } from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

const id = 'JML-2026-00001';

function worldWith(request: Request): SmallWorld {
  const small = smallWorld();
  small.lines.set(request.id, request.lines.slice());
  return small;
}

function press(small: SmallWorld, who: string, data: Omit<ClickData, 'request'>): Promise<Handled> {
  const parts: HandleParts = {
    world: small.world,
    intents: { findPerson: (text) => findOne(facts(), text), formFrom: () => undefined },
    nudge: () => {},
  };
  return handleClick(parts, actor(who), { ...data, request: id } as ClickData);
}

const stateOf = (small: SmallWorld): Request => replay(id, small.lines.get(id) ?? []);
const seats = (small: SmallWorld): readonly string[] =>
  planOf(stateOf(small)).stages[0]?.approvers.map((one) => one.person.id) ?? [];

describe('a decision that is handed on', () => {
  const plan = (request: Request) => planOf(request).plan.id;

  it('goes to whom the typed name means, before whom was picked', async () => {
    const request = asked();
    const small = worldWith(request);
    const data = { verb: 'reassign', plan: plan(request), item: 'hr1', to: 'owner', toTyped: 'name OTHER' };
    equal((await press(small, 'hr1', data)).refusal, undefined);
    deepEqual(seats(small), ['other', 'hr2']);
  });

  it('stays where it is when the name fits nobody or several, and says so', async () => {
    const request = asked();
    const small = worldWith(request);
    for (const toTyped of ['Nobody Here', 'Name', '']) {
      const refused = await press(small, 'hr1', {
        verb: 'reassign',
        plan: plan(request),
        item: 'hr1',
        toTyped,
      });
      equal(refused.refusal?.code, 'person-unclear');
      equal(refused.refusal?.values.given, toTyped);
    }
    deepEqual(seats(small), ['hr1', 'hr2']);
  });

  it('tells who may not hand it on nothing about the name', async () => {
    const request = asked();
    const small = worldWith(request);
    const data = { verb: 'reassign', plan: plan(request), item: 'hr1', toTyped: 'Nobody Here' };
    equal((await press(small, 'sec1', data)).refusal?.code, 'not-yours');
  });

  it('is chosen by an operator from those who are asked', async () => {
    const request = asked();
    const small = worldWith(request);
    const data = { verb: 'reassign', plan: plan(request), from: 'hr2', to: 'other' };
    equal((await press(small, 'op1', data)).refusal, undefined);
    deepEqual(seats(small), ['hr1', 'other']);
  });
});

describe('a task that is handed on', () => {
  it('goes to the typed name, and stays when that fits nobody', async () => {
    const request = asked();
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    const { call: _, ...base } = call('leave', 'g1');
    const task = { audience: 'technician', id: 't', proof: 'serial', provenBy: 'reading' } as const;
    const change = { ...base, kind: 'task', task } as const;
    const dueAt = '2026-11-24T09:00:00.000Z';
    add(request, [
      { kind: 'assigned', step: 'leave', task: 't', item: 'i', change, to: [ref('tech1')], dueAt },
    ]);
    const small = worldWith(request);
    const data = { verb: 'hand-over', item: 'leave/t' };
    equal((await press(small, 'tech1', { ...data, toTyped: 'nobody' })).refusal?.code, 'person-unclear');
    equal((await press(small, 'tech1', { ...data, toTyped: 'tech2@contoso.example' })).refusal, undefined);
    deepEqual(
      stateOf(small)
        .tasks.get('leave/t')
        ?.to.map((one) => one.id),
      ['tech2'],
    );
  });
});

describe('reminders', () => {
  it('begin anew for the fallback when the time of the stage is over', async () => {
    const stages = [stage([seat('hr1')], { fallback: [seat('sec1')], timeoutHours: 16 })];
    const small = worldWith(asked({ stages }));
    const nudged: string[] = [];
    Object.assign(small.world.teller, {
      nudge: async (_: Request, __: string, to: readonly { readonly id: string }[]) => {
        nudged.push(...to.map((one) => one.id));
      },
    });
    for (let hour = 9; hour < 9 + 40; hour += 1) {
      small.moveTo(new Date(Date.parse('2026-11-23T00:01:00.000Z') + hour * 3_600_000).toISOString());
      await work(small.world, id);
    }
    deepEqual(nudged, ['hr1', 'hr1', 'hr1', 'sec1', 'sec1', 'sec1']);
  });
});

describe('a reminder that somebody asks for', () => {
  it('is sent by the clock to those who have not decided, once an hour at most', async () => {
    const request = asked({ stages: [stage([seat('hr1'), seat('hr2')], { need: 'all' })] });
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    const small = worldWith(request);
    const nudged: string[][] = [];
    Object.assign(small.world.teller, {
      nudge: async (_: Request, __: string, to: readonly { readonly id: string }[]) => {
        nudged.push(to.map((one) => one.id));
      },
    });
    equal((await press(small, 'asker', { verb: 'remind' })).refusal, undefined);
    deepEqual(nudged, [], 'nothing is sent inside a click');
    await work(small.world, id);
    deepEqual(nudged, [['hr2']]);
    equal((await press(small, 'asker', { verb: 'remind' })).refusal?.code, 'not-possible-now');
    equal((await press(small, 'hr1', { verb: 'remind' })).refusal?.code, 'not-yours');
    small.moveTo('2026-11-23T10:30:00.000Z');
    equal((await press(small, 'op1', { verb: 'remind' })).refusal, undefined);
    await work(small.world, id);
    equal(nudged.length, 2);
  });
});
