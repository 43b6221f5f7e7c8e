import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Wanted } from '../../core/wanted.ts';
import { type Bench, caseOf, openBench, persons, play } from './harness.ts';

const ids = ['leave-groups', 'leave-distribution-lists', 'leave-licence-groups'];

describe('a mover in a living tenant', function () {
  this.timeout(60_000);
  let bench: Bench;
  before(async () => {
    bench = await openBench();
  });
  after(() => bench.stop());

  it('loses what the old role explains or the new manager refused, and nothing else', async () => {
    bench.reset();
    const held = () =>
      (bench.sandbox.control.truth(persons.plain)?.groups ?? []).map(({ id, displayName }) => ({
        id,
        name: displayName,
      }));
    const isDynamic = (id: string): boolean =>
      bench.sandbox.control.state.tables.groups.get(id)?.groupTypes.includes('DynamicMembership') === true;
    const start = held().filter(({ id }) => !isDynamic(id));
    ok(start.length >= 4, 'the person is in too few groups to tell');
    const [explained, kept, refused, ...unexplained] = start;
    if (!explained || !kept || !refused) throw new Error('unreachable: four groups were counted');
    const asWanted = (group: typeof explained) => ({
      ...group,
      rule: 'roles.yaml: old',
      kind: 'security' as const,
      licensed: false,
    });
    const leaver = caseOf(bench, 'plain');
    const wanted: Wanted = {
      ...leaver.wanted,
      leaver: undefined,
      leg: 'mover',
      groups: [asWanted(kept)],
      before: {
        ...{ licences: [], apps: [], mailboxes: [], handovers: [] },
        groups: [asWanted(explained), asWanted(kept)],
      },
      reviewed: { [refused.id]: false },
    };
    for (const id of ids) {
      const step = bench.steps.get(id)!;
      const ending = await play({ bench, step, person: { subject: leaver.subject, wanted } });
      for (const change of ending.first)
        equal(
          change.scope,
          change.target === refused.id ? 'refused' : undefined,
          'a mover is approved item by item, but for what the review decides',
        );
    }
    const left = held()
      .filter(({ id }) => !isDynamic(id))
      .map(({ id }) => id);
    deepEqual(left.sort(), [kept, ...unexplained].map(({ id }) => id).sort());
  });
});
