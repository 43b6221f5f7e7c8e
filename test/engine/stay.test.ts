import { deepEqual, equal, ok } from 'node:assert/strict';
import { work } from '../../core/engine/engine.ts';
import type { Ledger, World } from '../../core/engine/world.ts';
import type { JoinerForm, LeaverForm } from '../../core/form.ts';
import type { PersonRef } from '../../core/person.ts';
import { isOver, type Request } from '../../core/request.ts';
import {
  approveAll,
  at,
  finish,
  open,
  personNamed,
  press,
  showPassTo,
  stateOf,
  unfinished,
} from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

const lastDay = '2027-03-31';
const asksFirst = '2027-03-01T09:00:00Z';
const asksSecond = '2027-03-17T09:00:00Z';
const opensDeparture = '2027-03-24T09:00:00Z';

describe('a contractor whose stay ends', function () {
  this.timeout(60_000);
  let local: LocalWorld;
  let maya: PersonRef;
  let jonas: PersonRef;
  let id: string;

  beforeEach(async () => {
    local = await startLocalWorld();
    maya = personNamed(local, 'Maya Fischer');
    jonas = personNamed(local, 'Jonas Weber');
    id = await hired();
  });
  afterEach(() => local.stop());

  /** A contractor who has begun: hired, at work, the request closed. */
  async function hired(): Promise<string> {
    const form: JoinerForm = {
      ...{ leg: 'joiner', givenName: 'Priya', surname: 'Nair', jobTitle: 'Product Designer' },
      ...{ department: 'Design', office: 'Berlin', startDate: '2026-12-07', manager: maya },
      ...{ employeeType: 'contractor', employeeId: 'E-4711', endDate: lastDay, sponsor: jonas },
    };
    const request = await open(local, form, maya);
    await approveAll(local, request);
    await at(local, request, '2026-11-30T08:10:00Z');
    await finish(local, request, 'allocate-device/allocate', 'LKSHELF0007');
    await at(local, request, '2026-12-07T08:01:00Z');
    const userId = (await stateOf(local, request)).subject.id ?? '';
    await showPassTo(local, request, maya);
    local.sandbox.control.happen({ type: 'register method', userId, kind: 'fido2' });
    const apps = ['Microsoft Teams', 'Microsoft Edge'];
    local.sandbox.control.happen({
      ...{ type: 'enrol device', userId, serialNumber: 'LKSHELF0007' },
      ...{ osVersion: '10.0.26100.4349', apps },
    });
    await press(local, request, maya, { verb: 'read', item: 'first-day-guide' });
    await finish(local, request, 'hand-over-credentials-and-items/give-office-key-card');
    const state = await at(local, request, '2026-12-07T20:00:00Z');
    deepEqual(unfinished(state), []);
    equal(state.phase, 'closed');
    await local.directory.refresh();
    return request;
  }

  const questions = (request: Request): readonly string[] =>
    request.reminders.filter(({ about }) => about.startsWith('renewal:')).map(({ about }) => about);

  /** Every departure there is, found as anybody would find it. */
  async function departures(): Promise<readonly Request[]> {
    const heads = await local.store.search([], { limit: 50 });
    const all = await Promise.all(heads.items.map((head) => stateOf(local, head.request)));
    return all.filter((request) => request.leg === 'leaver');
  }

  it('asks the sponsor on each date, in working hours, and opens nothing before its day', async () => {
    equal(questions(await at(local, id, '2027-02-26T23:00:00Z')).length, 0);
    deepEqual(questions(await at(local, id, asksFirst)), [`renewal:${lastDay}:30`]);
    deepEqual(questions(await at(local, id, asksSecond)), [`renewal:${lastDay}:30`, `renewal:${lastDay}:14`]);
    deepEqual(await departures(), []);
  });

  it('asks once when several dates were slept through', async () => {
    deepEqual(questions(await at(local, id, '2027-03-18T09:00:00Z')), [`renewal:${lastDay}:14`]);
  });

  it('opens a departure on the last day when nobody answers, in the sponsor’s name, approved as any other', async () => {
    const request = await at(local, id, opensDeparture);
    const [departure, ...more] = await departures();
    ok(departure);
    deepEqual(more, []);
    equal(request.departure?.request, departure.id);
    equal(departure.requester.id, jonas.id);
    equal(departure.phase, 'deciding', 'nothing runs before the approval');
    const form = departure.form as LeaverForm;
    deepEqual([form.person.id, form.lastDay, form.urgency], [request.subject.id, lastDay, 'scheduled']);
    await approveAll(local, departure.id);
    await at(local, id, '2027-03-31T14:59:00Z');
    equal(local.sandbox.control.truth(form.person.id)?.user.accountEnabled, true, 'not before the last hour');
    await at(local, id, '2027-03-31T16:01:00Z');
    equal(local.sandbox.control.truth(form.person.id)?.user.accountEnabled, false);
    const after = await at(local, id, '2027-04-02T09:00:00Z');
    equal(after.departure?.ended, true);
    deepEqual(after.alarms, []);
    equal((await departures()).length, 1);
  });

  it('opens exactly one, also when the process dies between the two requests', async () => {
    local.moveTo(opensDeparture);
    const dying: Ledger = {
      load: local.world.ledger.load,
      append: (append) => {
        const told = append.lines.some(({ entry }) => entry.kind === 'departure-planned');
        return told ? Promise.reject(new Error('the power went')) : local.world.ledger.append(append);
      },
    };
    const world: World = { ...local.world, ledger: dying };
    await work(world, id).catch(() => undefined);
    await work(world, id).catch(() => undefined);
    equal((await departures()).length, 1);
    equal((await stateOf(local, id)).departure, undefined, 'the joiner does not know of it yet');
    await local.loop.drain();
    const [departure, ...more] = await departures();
    deepEqual(more, []);
    equal((await stateOf(local, id)).departure?.request, departure?.id);
  });

  it('gives up a move that is under way: the departure is not put off by it, and is the one live request', async () => {
    await at(local, id, asksFirst);
    const { subject } = await stateOf(local, id);
    const person = { id: subject.id ?? '', name: subject.name, upn: subject.upn };
    const move = await open(
      local,
      { leg: 'mover', person, effectiveDate: '2027-04-12', jobTitle: 'Senior Product Designer' },
      maya,
    );
    await approveAll(local, move);
    equal((await at(local, move, '2027-03-24T07:59:00Z')).phase, 'running');
    const request = await at(local, id, opensDeparture);
    const [departure, ...more] = await departures();
    deepEqual([departure?.phase, more], ['deciding', []]);
    equal(request.departure?.request, departure?.id);
    const over = await stateOf(local, move);
    equal(over.phase, 'withdrawn');
    const end = over.lines.find(({ entry }) => entry.kind === 'withdrawn');
    ok(end !== undefined && end.at <= (departure?.openedAt ?? ''), 'never two live requests of one person');
    ok(end.entry.kind === 'withdrawn' && end.entry.reason?.includes(`${id}) ends on ${lastDay}`));
    const begun = over.lines.filter(({ seq, entry }) => seq > end.seq && entry.kind === 'attempted');
    deepEqual(begun, []);
  });

  it('alarms once the last day is over when another hire keeps the departure from being opened', async () => {
    await at(local, id, asksFirst);
    const hire = { ...(await stateOf(local, id)).form, endDate: '2027-12-31' };
    await open(local, hire, maya);
    const request = await at(local, id, '2027-04-02T09:00:00Z');
    deepEqual(await departures(), []);
    deepEqual(
      request.alarms.map(({ code, detail }) => [code, detail]),
      [['stay-over', lastDay]],
    );
    equal((await at(local, id, '2027-04-09T09:00:00Z')).alarms.length, 1);
  });

  it('withdraws the departure when the sponsor renews, and asks again before the new end', async () => {
    const request = await at(local, id, opensDeparture);
    await press(local, id, jonas, { verb: 'renew', endDate: '2027-06-30' });
    await local.loop.drain();
    const departure = await stateOf(local, request.departure?.request ?? '');
    equal(departure.phase, 'withdrawn');
    const after = await at(local, id, '2027-04-05T09:00:00Z');
    equal(after.departure, undefined);
    equal(local.sandbox.control.truth(request.subject.id ?? '')?.user.accountEnabled, true);
    const asked = questions(await at(local, id, '2027-06-01T09:00:00Z'));
    equal(asked.at(-1), 'renewal:2027-06-30:30');
    await at(local, id, '2027-06-24T09:00:00Z');
    equal(
      (await departures()).filter((one) => !isOver(one)).length,
      1,
      'a second departure, for the new end',
    );
  });

  it('takes a departure that has begun back by a plan of its own', async () => {
    const request = await at(local, id, opensDeparture);
    const departure = request.departure?.request ?? '';
    const userId = request.subject.id ?? '';
    await approveAll(local, departure);
    await at(local, id, '2027-03-31T16:30:00Z');
    equal(local.sandbox.control.truth(userId)?.user.accountEnabled, false);
    await press(local, id, jonas, { verb: 'renew', endDate: '2027-06-30' });
    await local.loop.drain();
    const back = await stateOf(local, departure);
    ok(back.rescinded);
    equal((await stateOf(local, id)).takenBack?.how, 'rescinded');
    equal(local.sandbox.control.truth(userId)?.user.accountEnabled, false, 'the way back is approved first');
    await approveAll(local, departure);
    await at(local, id, '2027-03-31T17:30:00Z');
    equal(local.sandbox.control.truth(userId)?.user.accountEnabled, true);
  });

  it('is asked of HR and requested by the house when the sponsor has left', async () => {
    await local.directory.setDeparting(jonas.id, true);
    const request = await at(local, id, opensDeparture);
    const [departure] = await departures();
    equal(departure?.requester.id, 'latchkey');
    const hr = local.directory.people().members('hr');
    const last = request.lines.findLast(({ entry }) => entry.kind === 'reminded')?.entry;
    deepEqual(last?.kind === 'reminded' ? last.to : [], hr);
    const [one] = hr;
    ok(one);
    await press(local, id, one, { verb: 'renew', endDate: '2027-06-30' });
    await local.loop.drain();
    equal((await stateOf(local, departure?.id ?? '')).phase, 'withdrawn');
  });

  it('alarms security once when the departure was refused and the person is still there', async () => {
    const request = await at(local, id, opensDeparture);
    const plan = (await stateOf(local, request.departure?.request ?? '')).plans.at(-1);
    const approver = plan?.stages[0]?.approvers[0];
    ok(plan && approver);
    await press(local, request.departure?.request ?? '', approver.person, {
      ...{ verb: 'reject', plan: plan.plan.id, comment: 'the contract goes on' },
    });
    await at(local, id, '2027-04-01T09:00:00Z');
    const after = await at(local, id, '2027-05-01T09:00:00Z');
    deepEqual(
      after.alarms.map(({ code, detail }) => [code, detail]),
      [['stay-over', lastDay]],
    );
  });

  it('opens none for somebody who has left already', async () => {
    const userId = (await stateOf(local, id)).subject.id ?? '';
    local.sandbox.control.happen({ type: 'change user', userId, changes: { accountEnabled: false } });
    await local.directory.refresh();
    const request = await at(local, id, opensDeparture);
    deepEqual(await departures(), []);
    equal(request.departure?.request, undefined);
    deepEqual((await at(local, id, '2027-05-01T09:00:00Z')).alarms, []);
  });

  it('joins the departure that somebody has opened themselves', async () => {
    const { subject } = await stateOf(local, id);
    const person = { id: subject.id ?? '', name: subject.name, upn: subject.upn };
    const own = await open(
      local,
      { leg: 'leaver', person, lastDay: '2027-03-26', urgency: 'scheduled' },
      maya,
    );
    const request = await at(local, id, opensDeparture);
    equal(request.departure?.request, own);
    equal((await departures()).length, 1);
  });
});
