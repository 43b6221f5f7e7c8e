import { deepEqual, equal, ok } from 'node:assert/strict';
import { handleClick } from '../../bot/handle.ts';
import type { LeaverForm } from '../../core/form.ts';
import type { PersonRef } from '../../core/person.ts';
import { pendingPlan, type Request } from '../../core/request.ts';
import type { Truth } from '../../sandbox/control/truth.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { link } from '../../sandbox/store.ts';
import { compareBack } from '../../tools/demo/compare-back.ts';
import { approveAll, at, open, personNamed, press, stateOf } from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

const end = '2026-11-27T16:30:00Z';
const afterEnd = '2026-11-27T16:45:00Z';

describe('a departure that is taken back or moved', function () {
  this.timeout(60_000);
  let local: LocalWorld;
  let hannah: PersonRef;

  beforeEach(async () => {
    local = await startLocalWorld();
    hannah = personNamed(local, 'Hannah Vogel');
  });
  afterEach(() => local.stop());

  const truth = (id: string): Truth => structuredClone(local.sandbox.control.truth(id)!);
  const leave = async (name: string, over: Partial<LeaverForm> = {}): Promise<string> => {
    const person = personNamed(local, name);
    const form: LeaverForm = {
      ...{ leg: 'leaver', person, lastDay: '2026-11-27', urgency: 'scheduled' },
      handoverTo: personNamed(local, 'Jonas Weber'),
      ...over,
    };
    return open(local, form, hannah);
  };
  const callsBut = (path: RegExp): number =>
    local.sandbox.control.journal().filter((entry) => entry.method !== 'GET' && !path.test(entry.path))
      .length;

  /** The requester moves the date; answers the code of a refusal. */
  async function reschedule(id: string, lastDay: string): Promise<string | undefined> {
    const moved = (request: Request) => ({
      form: { ...(request.form as LeaverForm), lastDay },
      late: Date.parse(lastDay) < local.world.clock.now() - 86_400_000,
    });
    const handled = await handleClick(
      {
        world: local.world,
        intents: { findPerson: () => undefined, formFrom: moved },
        nudge: () => {},
      },
      { kind: 'person', id: hannah.id, name: hannah.name },
      { verb: 'reschedule', request: id },
    );
    await local.loop.drain();
    return handled.refusal?.code;
  }

  it('is withdrawn cleanly before anything ran, and nothing was ever sent', async () => {
    const id = await leave('Dana Cole');
    await approveAll(local, id);
    await local.loop.drain();
    await press(local, id, hannah, { verb: 'rescind', reason: 'she stays' });
    const request = await at(local, id, '2026-12-10T09:00:00Z');
    equal(request.phase, 'withdrawn');
    equal(request.rescinded, undefined, 'there is nothing to take back');
    equal(callsBut(/oauth2|\$batch|InvokeCommand|getMailTips/), 0);
    equal(truth(cast.danaCole).user.accountEnabled, true);
  });

  it('gives everything back that can be given back, after an approval of its own, and names the rest', async () => {
    const before = truth(cast.graceOkonkwo);
    const id = await leave('Grace Okonkwo');
    await approveAll(local, id);
    await at(local, id, '2026-11-27T15:31:00Z');
    const { roleAssignments, scheduleInstances } = local.sandbox.control.state.tables;
    for (const table of [roleAssignments, scheduleInstances] as readonly Map<
      string,
      { principalId: string }
    >[])
      for (const [key, one] of table) if (one.principalId === cast.graceOkonkwo) table.delete(key);
    await at(local, id, end);
    await at(local, id, afterEnd);
    const gone = truth(cast.graceOkonkwo);
    equal(gone.user.accountEnabled, false);
    ok(compareBack(before, gone).contradicted.length >= 8, compareBack(before, gone).contradicted.join());
    await press(local, id, hannah, { verb: 'rescind', reason: 'the board asked her to stay' });
    await local.loop.drain();
    const asked = await stateOf(local, id);
    equal(pendingPlan(asked)?.plan.purpose, 'reverse');
    equal(truth(cast.graceOkonkwo).user.accountEnabled, false, 'nothing before the approval');
    const named = asked.warnings
      .filter(({ code }) => code === 'cannot-undo')
      .map(({ values }) => values?.step);
    for (const step of [
      'Reset password',
      'Revoke sessions',
      'Remove sign-in methods',
      'Remove OAuth consents',
    ])
      ok(named.includes(step), `${step} is not named among ${named.join(', ')}`);
    await approveAll(local, id);
    await at(local, id, '2026-11-27T17:30:00Z');
    peopleGiveBack(await stateOf(local, id));
    await at(local, id, '2026-11-27T19:30:00Z');
    const request = await at(local, id, '2026-11-27T23:30:00Z');
    deepEqual(compareBack(before, truth(cast.graceOkonkwo)).contradicted, []);
    equal(request.phase, 'closed');
  });

  /** People do what only they may: memberships in synced and closed groups. */
  function peopleGiveBack(request: Request): void {
    for (const task of request.tasks.values())
      if (task.change.says === 'restoreByHand' && task.step !== 'hand-over-ownerships')
        link(local.sandbox.control.state, 'members', task.change.target ?? '', cast.graceOkonkwo);
  }

  it('moves to another date with a plan that is approved again; the old date passes unused', async () => {
    const id = await leave('Dana Cole');
    await approveAll(local, id);
    equal(await reschedule(id, '2026-12-04'), undefined);
    const asked = await stateOf(local, id);
    ok(pendingPlan(asked), 'the new date is approved again');
    equal(asked.wanted?.timeline.end, '2026-12-04T16:30:00Z');
    await at(local, id, afterEnd);
    equal(truth(cast.danaCole).user.accountEnabled, true, 'not approved, and not due');
    await approveAll(local, id);
    await at(local, id, '2026-12-04T16:29:00Z');
    equal(truth(cast.danaCole).user.accountEnabled, true);
    await at(local, id, '2026-12-04T16:31:00Z');
    equal(truth(cast.danaCole).user.accountEnabled, false);
  });

  it('keeps what was proven for the old date, such as the hold on the mailbox', async () => {
    const id = await leave('Grace Okonkwo');
    await approveAll(local, id);
    await at(local, id, '2026-11-23T08:30:00Z');
    const held = (await at(local, id, '2026-11-23T10:30:00Z')).steps.get('place-hold')?.proven;
    ok(held);
    equal(await reschedule(id, '2026-12-04'), undefined);
    await approveAll(local, id);
    const moved = await at(local, id, '2026-12-01T09:00:00Z');
    deepEqual(moved.steps.get('place-hold')?.proven, held);
    const mailbox = truth(cast.graceOkonkwo).mailbox;
    ok(mailbox?.litigationHoldEnabled || mailbox?.holdChange?.enabled);
  });

  it('is not moved once its date has come: it is taken back first', async () => {
    const id = await leave('Dana Cole');
    await approveAll(local, id);
    await at(local, id, end);
    equal(await reschedule(id, '2026-12-04'), 'date-has-come');
    equal(truth(cast.danaCole).user.accountEnabled, false);
  });

  it('moved into the past runs at once and says that it is late', async () => {
    const id = await leave('Dana Cole', { lastDay: '2026-12-04' });
    await approveAll(local, id);
    local.moveTo('2026-11-25T09:00:00Z');
    equal(await reschedule(id, '2026-11-20'), undefined);
    const asked = await stateOf(local, id);
    equal(asked.late, true);
    ok(asked.warnings.some(({ code }) => code === 'late'));
    await approveAll(local, id);
    await at(local, id, '2026-11-25T09:05:00Z');
    equal(truth(cast.danaCole).user.accountEnabled, false);
  });
});
