import { deepEqual, equal, ok } from 'node:assert/strict';
import { heldGroup } from '../../core/memberships.ts';
import type { Step } from '../../core/step.ts';
import type { Wanted, WantedGroup } from '../../core/wanted.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { type Bench, type Case, noFilter, openBench, play, short } from './harness.ts';

const rule = 'roles.yaml: test';
const manager = { id: cast.mayaFischer, name: 'Maya Fischer', upn: 'maya.fischer@contoso.example' };

function groupsNamed(bench: Bench, names: readonly string[]): readonly WantedGroup[] {
  const all = [...bench.sandbox.control.state.tables.groups.values()];
  return names.map((name) => {
    const found = all.find((group) => group.displayName === name);
    if (found === undefined) throw new Error(`the company has no ${name}`);
    return { ...heldGroup.parse(found), rule };
  });
}

function wantedFor(bench: Bench, leg: 'joiner' | 'mover', groups: readonly string[]): Wanted {
  const { tables } = bench.sandbox.control.state;
  const sku = [...tables.skus.values()].find((one) => one.skuPartNumber === 'SPE_E3');
  const finance = [...tables.users.values()].find((user) => user.mail === 'finance.inbox@contoso.example');
  ok(sku && finance);
  const [viaGroup] = groupsNamed(bench, ['Licence M365 E3']);
  ok(viaGroup);
  const licence = { id: sku.skuId, name: 'SPE_E3', partNumber: 'SPE_E3', seatsFree: 1, rule, viaGroup };
  return {
    leg,
    timeline: { start: '2026-12-07T08:00:00Z' },
    attributes: { jobTitle: 'Treasury Analyst', department: 'Treasury', usageLocation: 'DE' },
    manager,
    groups: [...groupsNamed(bench, groups), viaGroup],
    licences: [licence],
    apps: [],
    mailboxes: [
      {
        id: finance.id,
        name: 'Finance Inbox',
        address: 'finance.inbox@contoso.example',
        rights: ['full-access', 'send-as'],
        rule,
      },
    ],
    handovers: [],
    mail: { sender: 'hannah.vogel@contoso.example', document: 'guide' },
  };
}

/** Nobody yet: the account, its attributes and licences are made first, because the other steps wait for them. */
async function newHire(bench: Bench, step: Step): Promise<Case> {
  const account = { upn: 'priya.nair@contoso.example', mailNickname: 'priya.nair' };
  const wanted = { ...wantedFor(bench, 'joiner', ['All Design', 'Design Team', 'dl-design']), account };
  const person: Case = {
    subject: { name: 'Priya Nair', employeeId: 'E-4711', zone: 'Europe/Berlin' },
    wanted,
  };
  if (step.id === 'create-account') return person;
  const find = () =>
    [...bench.sandbox.control.state.tables.users.values()].find((user) => user.employeeId === 'E-4711');
  let made = person;
  for (const id of ['create-account', 'complete-attributes', 'assign-licences']) {
    const before = bench.steps.get(id);
    if (before === undefined || id === step.id) break;
    await play({ bench, step: before, person: made });
    const subject = { ...person.subject, id: find()?.id, upn: find()?.userPrincipalName };
    made = { ...person, subject };
  }
  return made;
}

/** Lukas Brandt moves from Design to Treasury. */
function plainMover(bench: Bench): Case {
  const user = bench.sandbox.control.truth(cast.lukasBrandt)?.user;
  ok(user);
  return {
    subject: { id: user.id, name: user.displayName, upn: user.userPrincipalName, zone: 'Europe/Berlin' },
    wanted: wantedFor(bench, 'mover', ['All Treasury', 'Treasury Team', 'dl-treasury', 'Treasury Payments']),
  };
}

describe('every granting step in a living tenant', function () {
  this.timeout(60_000);
  let bench: Bench;
  let steps: readonly Step[];
  before(async () => {
    bench = await openBench();
    steps = [...bench.steps.values()].filter((step) => !step.legs.includes('leaver'));
  });
  after(() => bench.stop());

  async function personFor(step: Step, leg: 'joiner' | 'mover'): Promise<Case> {
    bench.reset();
    return leg === 'joiner' ? newHire(bench, step) : plainMover(bench);
  }

  for (const leg of ['joiner', 'mover'] as const) {
    it(`leaves no call to be sent, and ends the same when any answer is lost: ${leg}`, async () => {
      let calls = 0;
      for (const step of steps.filter((one) => one.legs.includes(leg))) {
        const whole = await play({ bench, step, person: await personFor(step, leg) });
        deepEqual(whole.left.filter((change) => change.kind === 'call').map(short), [], step.id);
        calls += whole.calls;
        for (let skip = 0; skip < whole.calls; skip++) {
          const person = await personFor(step, leg);
          const strike = () =>
            void bench.sandbox.control.addFault({
              match: { clientId: `latchkey-${step.identity}`, path: '^(?!.*(token|\\$batch))' },
              skip,
              effect: { drop: 'after' },
            });
          const ending = await play({ bench, step, person, afterFirst: strike });
          deepEqual(ending.left.map(short), whole.left.map(short), `${step.id}, call ${skip}`);
        }
      }
      ok(calls > 8, `only ${calls} calls`);
    });

    it(`plans the same when a filter is ignored: ${leg}`, async () => {
      for (const step of steps.filter((one) => one.legs.includes(leg))) {
        const honestly = await play({ bench, step, person: await personFor(step, leg) });
        const widely = await play({ bench, step, person: await personFor(step, leg), lie: noFilter });
        deepEqual(widely.first.map(short), honestly.first.map(short), step.id);
      }
    });
  }

  it('makes one account however often it is asked', async () => {
    const step = bench.steps.get('create-account');
    ok(step);
    const person = await personFor(step, 'joiner');
    await play({ bench, step, person });
    const users = [...bench.sandbox.control.state.tables.users.values()];
    equal(users.filter((user) => user.employeeId === 'E-4711').length, 1);
  });
});
