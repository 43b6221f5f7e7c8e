import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { MoverForm } from '../../core/form.ts';
import type { PersonRef } from '../../core/person.ts';
import type { Request } from '../../core/request.ts';
import { approveAll, at, finish, open, personNamed, press, stateOf, unfinished } from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

const effective = '2026-12-07T00:10:00Z';
const inOverlap = '2026-12-10T12:00:00Z';
const afterOverlap = '2026-12-21T00:10:00Z';

const groupNames = (world: LocalWorld, id: string): readonly string[] =>
  (world.sandbox.control.truth(id)?.groups ?? []).map((group) => group.displayName).sort();

describe('a move from Design to Treasury', function () {
  this.timeout(60_000);
  let world: LocalWorld;
  let lukas: PersonRef;
  let katrin: PersonRef;
  let id: string;

  beforeEach(async () => {
    world = await startLocalWorld();
    lukas = personNamed(world, 'Lukas Brandt');
    katrin = personNamed(world, 'Katrin Bäumer');
    const form: MoverForm = {
      leg: 'mover',
      person: lukas,
      effectiveDate: '2026-12-07',
      jobTitle: 'Treasury Analyst',
      department: 'Treasury',
      manager: katrin,
    };
    id = await open(world, form, katrin);
    await approveAll(world, id);
  });
  afterEach(() => world.stop());

  /** Keeps everything that no rule explains, except the items of the given names. */
  async function review(refused: readonly string[]): Promise<void> {
    const plan = (await stateOf(world, id)).plans[0]?.plan;
    const answers = (plan?.unexplained ?? []).flatMap((item): readonly (readonly [string, string])[] =>
      refused.includes(item.name)
        ? [[`keep_${item.id}`, 'false']]
        : [
            [`keep_${item.id}`, 'true'],
            [`why_${item.id}`, 'still needed'],
            [`until_${item.id}`, '2027-06-30'],
          ],
    );
    await press(world, id, katrin, { verb: 'review', ...Object.fromEntries(answers) });
    await world.loop.drain();
  }

  /** What people do: hand over, and bring a computer that meets the baseline. */
  async function peopleDoTheirTasks(): Promise<Request> {
    await finish(world, id, 'hand-over-credentials-and-items/give-bank-portal-login', 'shared in the vault');
    await finish(world, id, 'hand-over-credentials-and-items/give-bank-portal-token');
    world.sandbox.control.happen({
      type: 'enrol device',
      userId: lukas.id,
      serialNumber: 'LKNEW1',
      osVersion: '10.0.26100.5000',
      apps: ['Microsoft Teams', 'Microsoft Edge'],
    });
    return at(world, id, inOverlap);
  }

  it('gives new access on the day and keeps the old through the overlap', async () => {
    const request = await at(world, id, effective);
    const groups = groupNames(world, lukas.id);
    for (const name of ['Treasury Team', 'App Bloomberg', 'Treasury Data', 'Design Team', 'App Figma'])
      ok(groups.includes(name), name);
    const truth = world.sandbox.control.truth(lukas.id);
    equal(truth?.user.department, 'Treasury');
    equal(truth?.user.jobTitle, 'Treasury Analyst');
    equal(truth?.manager, katrin.id);
    equal(request.phase, 'running');
  });

  it('ends with exactly the new role and what the new manager kept, and closes', async () => {
    await at(world, id, effective);
    const before = groupNames(world, lukas.id);
    await review(['App Salesforce']);
    await peopleDoTheirTasks();
    await at(world, id, afterOverlap);
    await approveAll(world, id);
    await at(world, id, '2026-12-21T12:00:00Z');
    const request = await at(world, id, '2026-12-21T18:00:00Z');
    const gone = ['All Design', 'App Figma', 'App Miro', 'App Salesforce', 'Design Team', 'dl-design'];
    deepEqual(
      groupNames(world, lukas.id),
      before.filter((name) => !gone.includes(name)),
    );
    deepEqual(unfinished(request), []);
    equal(request.phase, 'closed');
  });

  it('does not close while the new manager has not decided', async () => {
    await at(world, id, effective);
    await peopleDoTheirTasks();
    await at(world, id, '2026-12-22T12:00:00Z');
    const request = await at(world, id, '2026-12-22T12:02:00Z');
    deepEqual(unfinished(request), ['review-access: review']);
    equal(request.phase, 'running');
  });

  it('takes away what is refused only after the old access went', async () => {
    await at(world, id, effective);
    await peopleDoTheirTasks();
    await at(world, id, '2026-12-22T12:00:00Z');
    await review(['App Workday']);
    await at(world, id, '2026-12-22T18:00:00Z');
    await approveAll(world, id);
    const request = await at(world, id, '2026-12-22T19:00:00Z');
    ok(!groupNames(world, lukas.id).includes('App Workday'));
    equal(request.phase, 'closed');
  });

  it('writes to the person and the new manager once', async () => {
    await at(world, id, effective);
    await at(world, id, inOverlap);
    for (const person of [lukas, katrin]) {
      const inbox = world.sandbox.control.state.mailboxes.get(person.id)?.messages ?? [];
      const notices = inbox.filter((message) => message.subject.startsWith('Move of Lukas Brandt'));
      equal(notices.length, 1, person.name);
      match(notices[0]?.body.content ?? '', /App Bloomberg/);
    }
  });
});

describe('a manager who moves', function () {
  this.timeout(60_000);

  it('leaves the reports of the old department to the former manager', async () => {
    const world = await startLocalWorld();
    try {
      const { control } = world.sandbox;
      const maya = personNamed(world, 'Maya Fischer');
      const katrin = personNamed(world, 'Katrin Bäumer');
      const reports = control.truth(maya.id)?.directReports ?? [];
      const former = control.truth(maya.id)?.manager;
      ok(reports.length > 1);
      const form: MoverForm = {
        leg: 'mover',
        person: maya,
        effectiveDate: '2026-12-07',
        jobTitle: 'Treasury Analyst',
        department: 'Treasury',
        manager: katrin,
      };
      const id = await open(world, form, katrin);
      await approveAll(world, id);
      const request = await at(world, id, effective);
      equal(request.steps.get('reparent-direct-reports')?.proven?.how, 'proven');
      const managers = reports.map((report) => control.truth(report)?.manager);
      deepEqual([...new Set(managers)], [former]);
    } finally {
      await world.stop();
    }
  });
});
