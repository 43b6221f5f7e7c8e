import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import type { JoinerForm } from '../../core/form.ts';
import type { PersonRef } from '../../core/person.ts';
import type { Request } from '../../core/request.ts';
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

const prepare = '2026-11-30T08:00:00Z';
const firstDay = '2026-12-07T08:00:00Z';
const serial = 'LKSHELF0007';

function priya(manager: PersonRef, over: Partial<JoinerForm> = {}): JoinerForm {
  return {
    leg: 'joiner',
    givenName: 'Priya',
    surname: 'Nair',
    jobTitle: 'Product Designer',
    department: 'Design',
    office: 'Berlin',
    startDate: '2026-12-07',
    manager,
    employeeType: 'employee',
    employeeId: 'E-4711',
    ...over,
  };
}

/** Accounts in the tenant that carry an employee id: the ground truth behind every claim. */
function accountsWith(world: LocalWorld, employeeId: string) {
  return [...world.sandbox.control.state.tables.users.values()].filter(
    (user) => user.employeeId === employeeId,
  );
}

const groupNames = (world: LocalWorld, id: string): readonly string[] =>
  (world.sandbox.control.truth(id)?.groups ?? []).map((group) => group.displayName).sort();

/** The first day as people live it: pass, device, key, method, items, guide. */
async function firstDayOf(world: LocalWorld, id: string, manager: PersonRef): Promise<Request> {
  const userId = (await stateOf(world, id)).subject.id ?? '';
  await showPassTo(world, id, manager);
  world.sandbox.control.happen({ type: 'register method', userId, kind: 'fido2' });
  world.sandbox.control.happen({
    type: 'enrol device',
    userId,
    serialNumber: serial,
    osVersion: '10.0.26100.4349',
    apps: ['Microsoft Teams', 'Microsoft Edge'],
  });
  await press(world, id, manager, { verb: 'read', item: 'first-day-guide' });
  await finish(world, id, 'hand-over-credentials-and-items/give-office-key-card');
  return at(world, id, '2026-12-07T20:00:00Z');
}

describe('a hire from request to closed', function () {
  this.timeout(60_000);
  let world: LocalWorld;
  let maya: PersonRef;

  beforeEach(async () => {
    world = await startLocalWorld();
    maya = personNamed(world, 'Maya Fischer');
  });
  afterEach(() => world.stop());

  it('proves every step against the tenant itself and closes', async () => {
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    equal(accountsWith(world, 'E-4711').length, 0, 'nothing happens before preparation begins');

    const prepared = await at(world, id, '2026-11-30T08:10:00Z');
    const [account] = accountsWith(world, 'E-4711');
    equal(account?.accountEnabled, false, 'the account stays closed until the first day');
    deepEqual(
      groupNames(world, account?.id ?? ''),
      [
        'All Design',
        'App Figma',
        'App Miro',
        'Design Team',
        'Everyone',
        'Licence M365 E3',
        'Office Berlin',
        'dl-design',
      ].filter((name) => name !== 'Everyone'),
    );
    equal(prepared.subject.upn, 'priya.nair@contoso.example');
    await finish(world, id, 'allocate-device/allocate', serial);
    const machine = [...world.sandbox.control.state.tables.autopilotDevices.values()].find(
      (one) => one.serialNumber === serial,
    );
    equal(machine?.userPrincipalName, 'priya.nair@contoso.example');

    await at(world, id, '2026-12-07T07:59:00Z');
    equal(accountsWith(world, 'E-4711')[0]?.accountEnabled, false, 'not a minute early');
    await at(world, id, '2026-12-07T08:01:00Z');
    equal(accountsWith(world, 'E-4711')[0]?.accountEnabled, true);

    const request = await firstDayOf(world, id, maya);
    deepEqual(unfinished(request), []);
    equal(request.phase, 'closed');
    equal(accountsWith(world, 'E-4711').length, 1);
    const truth = world.sandbox.control.truth(request.subject.id ?? '');
    equal(truth?.manager, maya.id);
    equal(truth?.user.department, 'Design');
    equal(truth?.user.licenseAssignmentStates[0]?.state, 'Active');
    equal(truth?.appRoleAssignments.length, 2);
  });

  it('calls what only people vouched for attested, and everything else proven', async () => {
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    await at(world, id, prepare);
    await finish(world, id, 'allocate-device/allocate', serial);
    await at(world, id, firstDay);
    const request = await firstDayOf(world, id, maya);
    const attested = [...request.steps.values()].filter((state) => state.proven?.how === 'attested');
    deepEqual(
      attested.map((state) => state.step),
      ['hand-over-credentials-and-items'],
    );
  });

  it('sends the guide to the manager once, with the sign-in name in it', async () => {
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    await at(world, id, prepare);
    await at(world, id, firstDay);
    const inbox = world.sandbox.control.state.mailboxes.get(maya.id)?.messages ?? [];
    const guides = inbox.filter((message) => message.subject.startsWith('First day of Priya Nair'));
    equal(guides.length, 1);
    match(guides[0]?.body.content ?? '', /priya\.nair@contoso\.example/);
  });

  it('does not accept a machine that belongs to somebody else', async () => {
    const { state } = world.sandbox.control;
    const taken = [...state.tables.autopilotDevices.values()].find((one) => one.serialNumber === serial);
    ok(taken);
    state.tables.autopilotDevices.set(taken.id, { ...taken, userPrincipalName: maya.upn ?? '' });
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    await at(world, id, prepare);
    await finish(world, id, 'allocate-device/allocate', serial);
    await approveAll(world, id);
    await world.loop.drain();
    await finish(world, id, `allocate-device/allocate-instead-of-${serial}`, 'LKSHELF0008');
    const { tables } = state;
    const upns = [...tables.autopilotDevices.values()].map((one) => [
      one.serialNumber,
      one.userPrincipalName,
    ]);
    equal(upns.find(([number]) => number === serial)?.[1], maya.upn);
    equal(upns.find(([number]) => number === 'LKSHELF0008')?.[1], 'priya.nair@contoso.example');
  });

  it('creates exactly one account when the answer to the create is lost', async () => {
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    world.sandbox.control.addFault({
      match: { method: 'POST', path: '^/v1\\.0/users$|^/users$' },
      effect: { drop: 'after' },
    });
    const request = await at(world, id, '2026-11-30T08:10:00Z');
    equal(world.sandbox.control.faults()[0]?.times, 0, 'the fault struck');
    equal(accountsWith(world, 'E-4711').length, 1);
    equal(request.subject.id, accountsWith(world, 'E-4711')[0]?.id);
    const after = await at(world, id, '2026-11-30T10:00:00Z');
    equal(after.steps.get('assign-licences')?.proven?.how, 'proven');
    equal(accountsWith(world, 'E-4711').length, 1);
  });

  it('holds the create for a person when the request itself was lost, and never sends it twice', async () => {
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    world.sandbox.control.addFault({
      match: { method: 'POST', path: '^/v1\\.0/users$|^/users$' },
      effect: { drop: 'before' },
      times: -1,
    });
    await at(world, id, '2026-11-30T08:10:00Z');
    world.sandbox.control.clearFaults();
    const request = await at(world, id, '2026-11-30T09:00:00Z');
    equal(request.steps.get('create-account')?.held?.because, 'unknown-outcome');
    equal(accountsWith(world, 'E-4711').length, 0);
  });

  it('gives two people of one name two sign-in names', async () => {
    const forms = [priya(maya), priya(maya, { employeeId: 'E-4712' })];
    const ids = await Promise.all(forms.map((form) => open(world, form, maya)));
    for (const id of ids) await approveAll(world, id);
    await at(world, ids[0] ?? '', '2026-11-30T08:10:00Z');
    const [first] = accountsWith(world, 'E-4711');
    const [second] = accountsWith(world, 'E-4712');
    ok(first && second);
    notEqual(first.userPrincipalName, second.userPrincipalName);
  });

  it('goes back to the approvers when somebody else took the name after the approval', async () => {
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    const { state } = world.sandbox.control;
    const jonas = personNamed(world, 'Jonas Weber');
    world.sandbox.control.happen({
      type: 'change user',
      userId: jonas.id,
      changes: { userPrincipalName: 'priya.nair@contoso.example' },
    });
    const request = await at(world, id, '2026-11-30T08:10:00Z');
    equal(accountsWith(world, 'E-4711').length, 0, 'no account under a name nobody approved');
    const addendum = request.plans.at(-1);
    equal(addendum?.plan.purpose, 'addendum');
    equal(addendum?.plan.items[0]?.change.with.upn, 'priya.nair2@contoso.example');
    await approveAll(world, id);
    await at(world, id, '2026-11-30T08:20:00Z');
    equal(accountsWith(world, 'E-4711')[0]?.userPrincipalName, 'priya.nair2@contoso.example');
    ok(state.tables.users.has(jonas.id));
  });

  it('calls no account proven when the approvers refuse the other name, and asks them again when told to', async () => {
    const id = await open(world, priya(maya), maya);
    await approveAll(world, id);
    world.sandbox.control.happen({
      type: 'change user',
      userId: personNamed(world, 'Jonas Weber').id,
      changes: { userPrincipalName: 'priya.nair@contoso.example' },
    });
    const addendum = (await at(world, id, '2026-11-30T08:10:00Z')).plans.at(-1);
    const approver = addendum?.stages[0]?.approvers[0]?.person;
    ok(addendum && approver);
    const no = { verb: 'reject', plan: addendum.plan.id, comment: 'not with a number' };
    await press(world, id, approver, no);
    const refused = (await at(world, id, '2026-11-30T08:20:00Z')).steps.get('create-account');
    equal(refused?.proven, undefined);
    equal(refused?.held?.because, 'rejected');
    equal(accountsWith(world, 'E-4711').length, 0);
    const [technician] = world.directory.people().members('technician');
    ok(technician);
    await press(world, id, technician, { verb: 'release', item: 'create-account', how: 'go-on' });
    await world.loop.drain();
    await approveAll(world, id);
    const request = await at(world, id, '2026-11-30T08:30:00Z');
    equal(request.steps.get('create-account')?.proven?.how, 'proven');
    equal(accountsWith(world, 'E-4711')[0]?.userPrincipalName, 'priya.nair2@contoso.example');
  });

  it('asks for another employee id when the given one is somebody’s', async () => {
    const taken = [...world.sandbox.control.state.tables.users.values()].find(
      (user) => user.employeeId,
    )?.employeeId;
    const id = await open(world, priya(maya, { employeeId: taken ?? '' }), maya);
    const request = await stateOf(world, id);
    equal(request.phase, 'blocked');
    deepEqual(
      request.problems.map((problem) => problem.code),
      ['employee-id-taken'],
    );
  });

  it('brings a deleted person back under the old id and name', async () => {
    const { control } = world.sandbox;
    const lukas = personNamed(world, 'Lukas Brandt');
    const before = control.truth(lukas.id)?.user;
    const token = control.token('latchkey-joiner', 'https://graph.microsoft.com');
    const headers = { authorization: `Bearer ${token}` };
    await fetch(`${world.sandbox.url}/v1.0/users/${lukas.id}`, { method: 'DELETE', headers });
    ok(control.truth(lukas.id)?.deleted);
    const form = priya(maya, {
      givenName: 'Lukas',
      surname: 'Brandt',
      rehireOf: lukas.id,
      employeeId: 'E-4713',
    });
    const id = await open(world, form, maya);
    await approveAll(world, id);
    const request = await at(world, id, '2026-11-30T08:10:00Z');
    equal(control.truth(lukas.id)?.deleted, false);
    equal(request.subject.id, lukas.id);
    equal(request.subject.upn, before?.userPrincipalName);
  });
});
