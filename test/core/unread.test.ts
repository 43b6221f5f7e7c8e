import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { asksOf, audienceOf } from '../../bot/asks.ts';
import { requestCard } from '../../cards/request.ts';
import { stepView } from '../../cards/state.ts';
import { work } from '../../core/engine/engine.ts';
import type { Line } from '../../core/entry.ts';
import { LATCHKEY } from '../../core/person.ts';
import { extend, type Request, replay } from '../../core/request.ts';
import type { Step } from '../../core/step.ts';
import { unreadSteps } from '../../core/unread.ts';
import { viewer } from '../cards/sample-people.ts';
import { actor, add, asked, call, now, people, planOf, ref, step } from './cases.ts';
import { smallWorld } from './small-world.ts';

const id = 'JML-2026-00001';
const minute = 60_000;
const at = (minutes: number): string => new Date(Date.parse(now) + minutes * minute).toISOString();

interface Tenant {
  answers: boolean;
}

/** An approved departure of one step, whose looks fail while the tenant does not answer; `lines` go on from an earlier process. */
function departure(over: Partial<Step>, tenant: Tenant, lines?: readonly Line[]) {
  const look = async (): Promise<null> => {
    if (!tenant.answers) throw new Error('503 serviceNotAvailable');
    return null;
  };
  const steps = [step('leave', () => [{ ...call('leave', 'g1'), kind: 'wait' } as never], { ...over, look })];
  const small = smallWorld(steps);
  const request = asked({ steps, changes: [call('leave', 'g1')] });
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  small.lines.set(id, [...(lines ?? request.lines)]);
  const state = (): Request => replay(id, small.lines.get(id) ?? []);
  /** Works whenever something is due, for so many minutes. */
  const go = async (from: number, to: number): Promise<Request> => {
    for (let minutes = from; minutes <= to; minutes += 1) {
      small.moveTo(at(minutes));
      await work(small.world, id);
    }
    return state();
  };
  return { ...small, go, steps };
}

const silent = (): Tenant => ({ answers: false });
/** Minutes at which people were alarmed, with the code. */
const alarms = (request: Request): readonly (readonly [string, number])[] =>
  request.alarms.map(({ code, at: when }) => [code, (Date.parse(when) - Date.parse(now)) / minute]);
/** Looked at every minute, like the steps that block. */
const containment = { containment: true, proofMinutesMax: 5 } as const;

describe('a step whose looks only ever fail', () => {
  it('alarms after ten minutes where it ends the access of a leaver, not before', async () => {
    const { go } = departure(containment, silent());
    deepEqual(alarms(await go(0, 9)), []);
    deepEqual(alarms(await go(10, 30)), [['access-unread', 10]]);
  });

  it('alarms after four hours where it does anything else', async () => {
    const { go } = departure({}, silent());
    const [first] = alarms(await go(0, 600));
    equal(first?.[0], 'step-unread');
    ok(first[1] >= 240, `told after ${first[1]} minutes`);
  });

  it('alarms again while it lasts, four hours later and not sooner', async () => {
    const { go } = departure(containment, silent());
    const times = alarms(await go(0, 1_000)).map(([, minutes]) => minutes);
    ok(times.length >= 3, times.join(', '));
    for (const [index, time] of times.slice(1).entries()) ok(time - times[index]! >= 240, times.join(', '));
  });

  it('is looked at again within five minutes where it ends access, however long nothing could be read', async () => {
    const tenant = silent();
    const { go } = departure(containment, tenant);
    equal(unreadSteps(await go(0, 180)).length, 1);
    tenant.answers = true;
    deepEqual(unreadSteps(await go(181, 186)), []);
  });

  it('is not told twice by a process that goes on where another one stopped', async () => {
    const first = departure(containment, silent());
    await first.go(0, 20);
    const next = departure(containment, silent(), first.lines.get(id));
    deepEqual(alarms(await next.go(21, 60)), [['access-unread', 10]]);
  });

  it('has its time over two processes', async () => {
    const first = departure(containment, silent());
    await first.go(0, 5);
    const next = departure(containment, silent(), first.lines.get(id));
    deepEqual(alarms(await next.go(6, 20)), [['access-unread', 10]]);
  });

  it('is taken back by the first look that succeeds, people are told of that, and a new spell has its own time', async () => {
    const tenant = silent();
    const { go } = departure({ ...containment, proofMinutesMax: 600 }, tenant);
    const told = await go(0, 20);
    deepEqual(
      unreadSteps(told).map(({ code, step: about, since }) => [code, about, since]),
      [['access-unread', 'leave', now]],
    );
    tenant.answers = true;
    const back = await go(21, 40);
    deepEqual(unreadSteps(back), []);
    const end = back.lines.find(({ seq, entry }) => seq > told.seq && entry.kind === 'looked');
    equal(back.toldUpTo, end?.seq);
    tenant.answers = false;
    const [, again] = alarms(await go(41, 120));
    equal(again?.[0], 'access-unread');
    ok(again[1] >= 41 + 10, `told after ${again[1]} minutes`);
  });

  it('counts a look that is worth nothing because nobody can tell what protects the account', async () => {
    const plan = () => [call('leave', 'g1')];
    const { world, go, sent } = departure({ ...containment, plan }, { answers: true });
    world.knowProtection = () => Promise.reject(new Error('503 serviceNotAvailable'));
    deepEqual(alarms(await go(0, 20)), [['access-unread', 10]]);
    deepEqual(sent, []);
  });
});

describe('who is asked about a step that cannot be looked at', () => {
  const asks = (request: Request, person: string): readonly string[] =>
    asksOf(request, ref(person), people(), Date.parse(now));
  const audience = (request: Request): readonly string[] =>
    audienceOf(request, people()).map((person) => person.id);

  it('is security and operations where it ends access, anew each time it is told and no more afterwards', async () => {
    const tenant = silent();
    const { go } = departure({ ...containment, proofMinutesMax: 6_000 }, tenant);
    const before = await go(0, 9);
    for (const person of ['sec1', 'op1']) deepEqual(asks(before, person), []);
    const first = await go(10, 20);
    for (const person of ['sec1', 'sec2', 'op1', 'op2']) {
      deepEqual(asks(first, person), [`access-unread:${at(10)}`]);
      ok(audience(first).includes(person), person);
    }
    for (const person of ['hr1', 'tech1', 'boss', 'asker']) deepEqual(asks(first, person), []);
    const again = await go(21, 400);
    deepEqual(asks(again, 'sec1'), [`access-unread:${again.alarms[1]?.at}`]);
    tenant.answers = true;
    deepEqual(asks(await go(401, 800), 'sec1'), []);
  });

  it('is operations alone where it is about anything else', async () => {
    const { go } = departure({}, silent());
    const request = await go(0, 490);
    match(asks(request, 'op1').join(), /^step-unread:/);
    deepEqual(asks(request, 'sec1'), []);
  });
});

describe('an outage that several steps meet', () => {
  const told = (minutes: number, about: string): Line => ({
    ...{ seq: 0, at: at(minutes), actor: LATCHKEY, hash: 'h' },
    entry: { kind: 'alarm', code: 'access-unread', detail: about },
  });
  const failed = (minutes: number, about: string, left = -1): Line => ({
    ...{ seq: 0, at: at(minutes), actor: LATCHKEY, hash: 'h' },
    entry: { kind: 'looked', step: about, left },
  });
  const asksAfter = (lines: readonly Line[]): readonly string[] => {
    const changes = [call('leave', 'g1'), call('block', 'g1')];
    const steps = [step('leave', () => changes), step('block', () => changes)];
    const request = asked({ steps, changes });
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    const from = request.seq;
    extend(
      request,
      lines.map((line, index) => ({ ...line, seq: from + index + 1 })),
    );
    return asksOf(request, ref('sec1'), people(), Date.parse(at(30)));
  };
  const both = [failed(0, 'leave'), failed(3, 'block'), told(10, 'leave'), told(13, 'block')];
  const called = [`access-unread:${at(10)}`];

  it('calls people once, not again with each step, nor when one of them can be looked at', () => {
    deepEqual(asksAfter(both), called);
    deepEqual(asksAfter([...both, failed(20, 'leave', 1)]), called);
    deepEqual(asksAfter([...both, failed(20, 'leave', 1), failed(21, 'block', 1)]), []);
  });

  it('calls them again when it is told again', () => {
    deepEqual(asksAfter([...both, told(250, 'leave'), told(253, 'block')]), [`access-unread:${at(250)}`]);
  });
});

describe('the card of a request with a step that cannot be looked at', () => {
  it('says what, since when, why and what to do, in both languages, until it can be', async () => {
    const tenant = silent();
    const { go, steps } = departure({ ...containment, proofMinutesMax: 600 }, tenant);
    const context = { now: Date.parse(at(20)), steps: new Map(steps.map((one) => [one.id, one])) };
    const card = (request: Request, language: 'en' | 'de'): string =>
      JSON.stringify(requestCard(request, viewer('bystander', { roles: ['security'], language }), context));
    const request = await go(0, 20);
    match(card(request, 'en'), /Not readable since Mon, 23 Nov 2026, 10:00 CET: leave \(Error: 503/);
    match(card(request, 'en'), /end its access by hand/);
    match(card(request, 'de'), /Seit Mo\., 23\. Nov\. 2026, 10:00 MEZ nicht lesbar: leave/);
    match(card(request, 'de'), /seinen Zugang von Hand beenden/);
    const row = stepView(request, 'leave', viewer('requester', { language: 'en' }), context);
    equal(row.mark, 'held');
    match(row.says, /^not readable since Mon, 23 Nov 2026, 10:00 CET$/);
    tenant.answers = true;
    equal(/readable/.test(card(await go(21, 40), 'en')), false);
  });
});
