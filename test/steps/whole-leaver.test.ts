import { equal, ok } from 'node:assert/strict';
import { waves } from '../../core/order.ts';
import type { Truth } from '../../sandbox/control/truth.ts';
import { unlink } from '../../sandbox/store.ts';
import { type Bench, caseOf, openBench, persons, play, short, survey } from './harness.ts';
import { truths } from './truths.ts';

/** What security and the on-premises team do when the plan asks them: roles and closed groups come off. */
function peopleDoTheirTasks(bench: Bench, truth: Truth): void {
  const { state } = bench.sandbox.control;
  for (const role of truth.roleAssignments) state.tables.roleAssignments.delete(role.id);
  for (const one of truth.scheduleInstances) state.tables.scheduleInstances.delete(one.id);
  for (const { id } of truth.groups) {
    const group = state.tables.groups.get(id);
    if (group?.isAssignableToRole || group?.onPremisesSyncEnabled || group?.isManagementRestricted)
      unlink(state, 'members', id, truth.user.id);
  }
}

describe('a whole leaver, step after step', function () {
  this.timeout(60_000);
  let bench: Bench;
  before(async () => {
    bench = await openBench();
  });
  after(() => bench.stop());

  for (const name of ['executive', 'plain'] as const)
    it(`ends with nothing left, and the tenant agrees: ${name}`, async () => {
      bench.reset();
      const person = caseOf(bench, name);
      const leaving = [...bench.steps.values()].filter((step) => step.legs.includes('leaver'));
      const before = await survey(bench, leaving, person);
      const truth = (): Truth => {
        const found = bench.sandbox.control.truth(persons[name]);
        if (found === undefined) throw new Error('the account itself is gone');
        return found;
      };
      peopleDoTheirTasks(bench, truth());
      const dueOf = (id: string) => bench.steps.get(id)?.due.leaver?.at;
      const order = waves(leaving).flat();
      const late = order.filter((id) => dueOf(id) === 'handoverEnd');
      for (const id of [...order.filter((one) => !late.includes(one)), ...late]) {
        const step = bench.steps.get(id)!;
        const due = dueOf(id);
        if (due === 'handoverEnd')
          bench.sandbox.control.moveClock({ at: person.wanted.timeline.handoverEnd ?? '' });
        const ending = await play({ bench, step, person, before });
        equal(ending.left.map(short).join(), '', id);
        ok(ending.proven, `${id} is not proven`);
        if (due !== 'handoverEnd' && truths[id])
          ok(truths[id](truth(), bench.sandbox.control.state), `${id}: the tenant says otherwise`);
      }
      equal(truth().mailbox?.softDeletedAt, null, 'the mailbox outlives its licence');
      const wiped = [...bench.sandbox.control.state.journal].filter(
        (entry) => /\/wipe$/.test(entry.path) && entry.ran,
      );
      equal(new Set(wiped.map((entry) => entry.path)).size, wiped.length, 'no device is wiped twice');
    });
});
