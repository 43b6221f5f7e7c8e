import { deepEqual, equal } from 'node:assert/strict';
import type { Change } from '../../core/change.ts';
import { work } from '../../core/engine/engine.ts';
import { type Request, replay } from '../../core/request.ts';
import type { Step } from '../../core/step.ts';
import { actor, add, asked, call, now, planOf, step } from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

const id = 'JML-2026-00001';
const membership = call('leave', 'g1', { scope: 'groups' });
const scope = { name: 'groups', sentence: { en: 'All groups', de: 'Alle Gruppen' } };
const read = { what: '/users/{user-id}/memberOf', count: 0, pages: 1, requestIds: ['r1'] };

interface Played extends SmallWorld {
  /** What the next looks of `leave` show; the last one is shown from then on. */
  shows: (readonly Change[])[];
  /** Business time, seconds after the approval; does what is owed then. */
  after(seconds: number): Promise<Request>;
}

/** An approved departure with `leave` and what else is given; every look of `leave` reads. */
function departure(over: Partial<Step> = {}, others: readonly Step[] = []): Played {
  const shows: (readonly Change[])[] = [[]];
  const leave = step('leave', () => (shows.length > 1 ? shows.shift() : shows[0]) ?? [], { scope, ...over });
  const steps = [leave, ...others];
  const small = smallWorld(steps);
  const { reader } = small.world.tenant;
  const tenant = { ...small.world.tenant, reader: () => ({ ...reader(), notes: () => [read] }) };
  const changes = [membership, ...others.flatMap((one) => one.plan({} as never, null))];
  const request = asked({ steps, changes });
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  small.lines.set(id, request.lines.slice());
  const after = async (seconds: number): Promise<Request> => {
    small.moveTo(new Date(Date.parse(now) + seconds * 1000).toISOString());
    await work({ ...small.world, tenant }, id);
    return replay(id, small.lines.get(id) ?? []);
  };
  return { ...small, shows, after };
}

const proven = (request: Request, name = 'leave') => request.steps.get(name)?.proven;
const targets = ({ sent }: SmallWorld) =>
  sent.map((one) => (one.service === 'graph' ? one.params['group-id'] : one.cmdlet));

describe('a step that finds nothing left of what it takes away', () => {
  it('is not proven by a look that the directory’s lag may have kept from seeing what was just added', async () => {
    const played = departure();
    played.shows.unshift([], [membership]);
    equal(proven(await played.after(0)), undefined);
    const request = await played.after(120);
    deepEqual(targets(played), ['g1']);
    equal(proven(request)?.nothingToDo, false);
    equal(request.phase, 'closed');
  });

  it('is proven, and lets the request close, by a second look after the settling time', async () => {
    const played = departure();
    for (const seconds of [0, 5, 119]) equal(proven(await played.after(seconds)), undefined);
    const request = await played.after(120);
    equal(proven(request)?.nothingToDo, true);
    equal(request.phase, 'closed');
    equal(request.lines.filter(({ entry }) => entry.kind === 'looked').length, 1);
  });

  it('begins anew when something came up in between', async () => {
    const played = departure();
    await played.after(0);
    played.shows.splice(0, 1, [{ ...membership, kind: 'wait' } as Change], []);
    equal(proven(await played.after(120)), undefined);
    equal(proven(await played.after(130)), undefined);
    equal(proven(await played.after(249)), undefined);
    equal(proven(await played.after(250))?.nothingToDo, true);
  });

  it('takes no failed read for the second look', async () => {
    let fails = false;
    const look = async () => (fails ? Promise.reject(new Error('unreachable')) : null);
    const played = departure({ look });
    await played.after(0);
    fails = true;
    equal(proven(await played.after(120)), undefined);
    fails = false;
    equal(proven(await played.after(180))?.nothingToDo, true);
  });

  it('keeps nothing waiting that takes away after it or is less urgent, but what speaks of its proof', async () => {
    const taken = call('taken', 'g2', { scope: 'groups' });
    const sent = call('sent', 'g3');
    const played = departure({ containment: true, blocks: true }, [
      step('taken', () => [taken], { scope, after: ['leave'] }),
      step('sent', () => [sent], { afterSent: ['leave'] }),
      step('ticket', () => [], { after: ['leave'] }),
    ]);
    const first = await played.after(0);
    deepEqual(targets(played), ['g2', 'g3']);
    equal(proven(first) ?? proven(first, 'ticket'), undefined);
    equal(proven(await played.after(120), 'ticket')?.how, 'proven');
  });

  it('needs one look where that shows a call of its own, where nothing was read, and where it gives', async () => {
    const sending = departure();
    sending.shows.unshift([membership]);
    equal(proven(await sending.after(0))?.nothingToDo, false);
    equal(proven(await departure({ scope: undefined }).after(0))?.nothingToDo, true);
    const unread = smallWorld([step('leave', () => [], { scope })]);
    const request = asked({ changes: [membership] });
    add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
    unread.lines.set(id, request.lines.slice());
    await work(unread.world, id);
    equal(proven(replay(id, unread.lines.get(id) ?? []))?.nothingToDo, true);
  });

  it('needs two looks again where its own call lies further back than the directory lags', async () => {
    const played = departure({ retry: 'last-wins' });
    played.shows.unshift([membership], [membership], []);
    await played.after(0);
    equal(proven(await played.after(150)), undefined);
    equal(proven(await played.after(270))?.nothingToDo, false);
  });
});
