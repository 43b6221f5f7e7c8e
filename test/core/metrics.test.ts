import { deepEqual, equal } from 'node:assert/strict';
import type { Entry } from '../../core/entry.ts';
import { openLines } from '../../core/evidence/opened-line.ts';
import { type Catalogue, type Figures, figuresOf } from '../../core/metrics.ts';
import { LATCHKEY } from '../../core/person.ts';
import { makePlan } from '../../core/plan.ts';
import type { Step } from '../../core/step.ts';
import { exportOf, type Written } from '../evidence/honest-ledger.ts';

const request = 'JML-2026-00001';
const end = '2026-11-27T16:00:00Z';
const catalogue: Catalogue = new Map([
  ['disable-account', { access: true, due: { leaver: { at: 'end' } } }],
  ['leave-groups', { access: true, due: { leaver: { at: 'end' } } }],
  ['wipe-device', { due: { leaver: { at: 'end' } } }],
  ['end-file-access', { due: { leaver: { at: 'handoverEnd' } } }],
]);

function planned(purpose: 'main' | 'reverse', ids: readonly string[] = [...catalogue.keys()]): Entry {
  const steps = ids.map((id) => ({ id }) as Step);
  const changes = ids.map((step) => ({
    ...{ kind: 'call', step, says: 'x', with: {}, effect: 'set', reversible: true },
    call: { service: 'exchange', cmdlet: 'Set-Mailbox', parameters: { Identity: step } },
  }));
  const plan = makePlan({
    ...{ request, policy: 'p', purpose, steps, salt: 's', scoped: false },
    changes: changes as never,
  });
  const stage = { name: 'HR', need: 'first', approvers: [{ person: { id: 'a', name: 'A' } }], fallback: [] };
  return {
    ...{ kind: 'planned', plan, stages: [stage], facts: {}, reads: [], warnings: [], policy: 'p' },
    wanted: { timeline: { end } },
  } as never;
}

const line = (at: string, entry: Entry): Written => ({ at, actor: LATCHKEY, entry });
const asked = (at: string): Written =>
  line(at, { kind: 'requested', leg: 'leaver', subject: { name: 'Ada', zone: 'UTC' } } as never);
const approved = (at: string, plan: Entry): Written =>
  line(at, { kind: 'approved', stage: 0, plan: plan.kind === 'planned' ? plan.plan.id : '' });
const proven = (at: string, step: string): Written =>
  line(at, { kind: 'verified', step, how: 'proven', reads: [], nothingToDo: false });
const sent = (at: string, step: string): Written =>
  line(at, {
    kind: 'applied',
    step,
    results: [{ item: 'i', outcome: 'done', status: 204, clientRequestId: 'c' }],
  });

const figures = (written: readonly Written[]): Figures =>
  figuresOf(request, openLines(exportOf(request, written)), catalogue);

describe('the figures of a leaver', () => {
  const plan = planned('main');
  const done = [
    sent('2026-11-27T16:02:00Z', 'disable-account'),
    proven('2026-11-27T16:03:00Z', 'disable-account'),
    proven('2026-11-27T16:10:00Z', 'leave-groups'),
    proven('2026-11-28T16:00:00Z', 'wipe-device'),
  ];
  const opened = [asked('2026-11-24T09:00:00Z'), line('2026-11-24T09:01:00Z', plan)];

  it('tell the block, the access, the work and the end of the hand-over apart', () => {
    const all = [
      ...opened,
      approved('2026-11-24T10:00:00Z', plan),
      ...done,
      proven('2026-12-27T16:00:00Z', 'end-file-access'),
    ];
    const found = figures(all);
    equal(found.blockLateMinutes, 2);
    equal(found.blockProvenAfterDueMinutes, 3);
    equal(found.accessProvenAfterDueMinutes, 10);
    equal(found.workSettledAfterDueMinutes, 24 * 60);
    equal(found.everythingSettledAfterDueMinutes, 30 * 24 * 60);
    equal(found.approvedAfterDueMinutes, undefined, 'the approval was in time');
  });

  it('say nothing of what is not finished', () => {
    const found = figures([...opened, approved('2026-11-24T10:00:00Z', plan), ...done]);
    equal(found.workSettledAfterDueMinutes, 24 * 60);
    equal(found.everythingSettledAfterDueMinutes, undefined);
  });

  it('say how long a late approval was waited for', () => {
    const found = figures([...opened, approved('2026-11-27T16:01:00Z', plan), ...done]);
    equal(found.approvedAfterDueMinutes, 1);
  });

  it('measure a departure taken back by the way back, and its block by the departure', () => {
    const back = planned('reverse', ['disable-account']);
    const found = figures([
      ...opened,
      approved('2026-11-24T10:00:00Z', plan),
      ...done.slice(0, 2),
      line('2026-11-27T17:00:00Z', { kind: 'rescinded', reason: 'she stays' }),
      line('2026-11-27T17:01:00Z', back),
      approved('2026-11-27T17:05:00Z', back),
      proven('2026-11-27T17:06:00Z', 'disable-account'),
    ]);
    deepEqual([found.blockLateMinutes, found.givenBackMinutes], [2, 6]);
    equal(found.accessProvenAfterDueMinutes, undefined, 'nothing was to go any more');
  });
});
