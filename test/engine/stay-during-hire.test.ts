import { deepEqual, equal, ok } from 'node:assert/strict';
import type { PersonRef } from '../../core/person.ts';
import { isOver, type Request } from '../../core/request.ts';
import { approveAll, at, open, personNamed, press, stateOf } from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

const opensDeparture = '2027-03-24T09:00:00Z';

describe('a contractor whose stay ends while the hire is still under way', function () {
  this.timeout(60_000);
  let local: LocalWorld;
  let maya: PersonRef;
  let jonas: PersonRef;

  beforeEach(async () => {
    local = await startLocalWorld();
    maya = personNamed(local, 'Maya Fischer');
    jonas = personNamed(local, 'Jonas Weber');
  });
  afterEach(() => local.stop());

  /** At work since the 7th of December; nobody has done any task of the hire. */
  async function atWork(endDate: string): Promise<Request> {
    const request = await open(
      local,
      {
        ...{ leg: 'joiner', givenName: 'Priya', surname: 'Nair', jobTitle: 'Product Designer' },
        ...{ department: 'Design', office: 'Berlin', startDate: '2026-12-07', manager: maya },
        ...{ employeeType: 'contractor', employeeId: 'E-4711', endDate, sponsor: jonas },
      },
      maya,
    );
    await approveAll(local, request);
    await at(local, request, '2026-11-30T08:10:00Z');
    const state = await at(local, request, '2026-12-07T08:01:00Z');
    await local.directory.refresh();
    equal(state.phase, 'running');
    return state;
  }

  const isEnabled = ({ subject }: Request) =>
    local.sandbox.control.truth(subject.id ?? '')?.user.accountEnabled;

  it('gives up what is left of it: the departure is the one live request, and ends access on the day', async () => {
    const { id } = await atWork('2027-03-31');
    equal((await at(local, id, '2027-03-24T07:59:00Z')).phase, 'running');
    const request = await at(local, id, opensDeparture);
    equal(request.phase, 'withdrawn');
    const departure = await stateOf(local, request.departure?.request ?? '');
    equal(departure.phase, 'deciding');
    const end = request.lines.find(({ entry }) => entry.kind === 'withdrawn');
    ok(end !== undefined && end.at <= departure.openedAt, 'never two live requests of one person');
    await approveAll(local, departure.id);
    await at(local, id, '2027-03-31T16:01:00Z');
    equal(isEnabled(request), false);
    const after = await at(local, id, '2027-04-02T09:00:00Z');
    deepEqual(after.alarms, []);
    const begun = after.lines.filter(({ seq, entry }) => seq > end.seq && entry.kind === 'attempted');
    deepEqual(begun, []);
  });

  it('leaves a short stay to the hire until its last working morning', async () => {
    const { id } = await atWork('2026-12-12');
    const request = await at(local, id, '2026-12-11T07:59:00Z');
    equal(request.phase, 'running');
    equal(request.departure, undefined);
    equal(isEnabled(request), true);
    const last = await at(local, id, '2026-12-11T09:00:00Z');
    equal(last.phase, 'withdrawn');
    ok(last.departure?.request);
  });

  it('goes on asking the sponsor, takes the departure back when they renew, and opens one for the new end', async () => {
    const { id } = await atWork('2027-03-31');
    const first = (await at(local, id, opensDeparture)).departure?.request ?? '';
    await press(local, id, jonas, { verb: 'renew', endDate: '2027-06-30' });
    await local.loop.drain();
    equal((await stateOf(local, first)).phase, 'withdrawn');
    const second = (await at(local, id, '2027-06-24T09:00:00Z')).departure?.request ?? '';
    equal(isOver(await stateOf(local, second)), false);
    ok(second !== first);
  });
});
