import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { loadSteps } from '../../adapters/catalogue.ts';
import type { StepId } from '../../core/change.ts';
import { exampleDevice } from '../../core/devices.ts';
import { exampleLeaver } from '../../core/leaver-examples.ts';
import { readySteps, type StepProgress, waitsFor, waves } from '../../core/order.ts';
import type { History, Step } from '../../core/step.ts';
import type { Wanted } from '../../core/wanted.ts';
import { accessRemoval, pairs } from './orderings.ts';

const runs = 10_000;
const subject = { id: 'u1', name: 'Ada Park', upn: 'ada@contoso.com', zone: 'Europe/Berlin' };
const blank: History = { attested: {}, bound: {}, sent: false, before: {}, proven: {} };
const now = '2026-12-18T17:00:00Z';

interface World {
  readonly chosen: readonly boolean[];
  readonly luck: readonly number[];
}

/** Plays a checklist with random successes, acceptances and failures; calls back whenever a step starts. */
function playOrder(
  checklist: readonly Step[],
  luck: readonly number[],
  started: (id: StepId, stateOf: (id: StepId) => StepProgress) => void,
): ReadonlyMap<StepId, StepProgress> {
  const states = new Map<StepId, StepProgress>();
  const stateOf = (id: StepId): StepProgress => states.get(id) ?? 'open';
  let turn = 0;
  const next = (): number => luck[turn++ % luck.length] ?? 0;
  for (;;) {
    const ready = readySteps(checklist, stateOf);
    const sent = checklist.filter((step) => stateOf(step.id) === 'sent').map((step) => step.id);
    if (ready.length === 0 && sent.length === 0) return states;
    if (ready.length > 0 && (sent.length === 0 || next() < 0.5)) {
      const id = ready[Math.floor(next() * ready.length)] ?? ready[0]!;
      started(id, stateOf);
      states.set(id, 'sent');
    } else {
      const id = sent[Math.floor(next() * sent.length)] ?? sent[0]!;
      states.set(id, next() < 0.15 ? 'stuck' : 'proven');
    }
  }
}

describe('the order of a leaver', function () {
  this.timeout(120_000);
  let leaving: readonly Step[];
  let byId: ReadonlyMap<StepId, Step>;
  let worlds: fc.Arbitrary<World>;
  before(async () => {
    byId = await loadSteps();
    leaving = [...byId.values()].filter((step) => step.legs.includes('leaver'));
    worlds = fc.record({
      chosen: fc.array(fc.boolean(), { minLength: leaving.length, maxLength: leaving.length }),
      luck: fc.array(
        fc.integer({ min: 0, max: 999 }).map((one) => one / 1000),
        { minLength: 7, maxLength: 40 },
      ),
    });
  });

  const planOf = (id: StepId, facts: unknown, history: History, wanted: Partial<Wanted> = {}) =>
    byId.get(id)!.plan(
      {
        subject,
        history,
        now,
        wanted: {
          ...{ leg: 'leaver', timeline: {}, attributes: {}, groups: [], licences: [] },
          ...{ apps: [], mailboxes: [], handovers: [], leaver: exampleLeaver() },
          ...wanted,
        },
      },
      facts,
    );

  it('holds for every checklist a policy can choose, whatever succeeds or fails', () => {
    fc.assert(
      fc.property(worlds, ({ chosen, luck }) => {
        const checklist = leaving.filter((_, at) => chosen[at]);
        const has = new Set(checklist.map((step) => step.id));
        playOrder(checklist, luck, (id, stateOf) => {
          for (const [first, second, needed] of pairs) {
            if (second !== id || !has.has(first)) continue;
            const state = stateOf(first);
            ok(
              state === 'proven' || (needed === 'sent' && state === 'sent'),
              `${second} starts while ${first} is ${state}`,
            );
          }
        });
      }),
      { numRuns: runs },
    );
  });

  it('never lets access removal wait for an optional step', () => {
    fc.assert(
      fc.property(worlds, ({ chosen, luck }) => {
        const checklist = leaving.filter((_, at) => chosen[at]);
        for (const id of accessRemoval)
          for (const before of waitsFor(checklist, id))
            ok(byId.get(before)?.optional !== true, `${id} waits for the optional ${before}`);
        const optionalFail = checklist.map((step) => step.id).filter((id) => byId.get(id)?.optional === true);
        const stateOf = (id: StepId): StepProgress => (optionalFail.includes(id) ? 'stuck' : 'open');
        const free = readySteps(checklist, stateOf);
        for (const step of checklist)
          if (step.containment === true && (step.afterSent ?? []).length === 0) ok(free.includes(step.id));
        ok(luck.length > 0);
      }),
      { numRuns: runs },
    );
  });

  it('counts exactly these steps as the access that a departure ends', () => {
    const counted = leaving.filter((step) => step.access === true).map((step) => step.id);
    deepEqual([...counted].sort(), [...accessRemoval].sort());
    for (const step of leaving) if (step.containment === true) ok(step.access, step.id);
  });

  it('lets containment wait for nothing but an accepted disable', () => {
    for (const step of leaving) {
      if (step.containment !== true) continue;
      deepEqual(step.after, []);
      deepEqual(step.afterSent ?? [], step.id === 'disable-account' ? [] : ['disable-account']);
      deepEqual(step.due.leaver, { at: 'end' });
    }
  });

  it('takes directory roles off before the account is disabled, without holding the disable up', () => {
    const roles = byId.get('remove-directory-roles')?.due.leaver;
    equal(roles?.at, 'end');
    ok((roles?.minutes ?? 0) < 0);
    ok(!waitsFor(leaving, 'disable-account').has('remove-directory-roles'));
  });

  it('never takes off the last enabled owner before a successor reads as owner', () => {
    const objects = fc.array(
      fc.record({
        id: fc.uuid(),
        name: fc.string(),
        type: fc.constantFrom('group', 'application', 'servicePrincipal'),
        group: fc.option(fc.constantFrom('security', 'team', 'unified', 'distribution-list', 'on-premises'), {
          nil: undefined,
        }),
        others: fc.array(fc.uuid(), { maxLength: 2 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(objects, fc.boolean(), (owned, successorEnabled) => {
        for (const change of planOf('hand-over-ownerships', { owned, successorEnabled }, blank)) {
          const object = owned.find((one) => one.id === change.target);
          if (change.kind === 'call' && change.effect === 'remove') ok((object?.others.length ?? 0) > 0);
          if (change.kind === 'call' && change.effect === 'add') ok(successorEnabled);
        }
      }),
      { numRuns: runs },
    );
  });

  it('never sends a wipe once work has begun unless this request proved the escrow', () => {
    const cases = fc.record({
      owner: fc.constantFrom('company', 'personal'),
      settled: fc.boolean(),
      sent: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ owner, settled, sent }) => {
        const facts = { devices: [exampleDevice({ owner: owner as 'company' })], gone: [] };
        const proven = { 'prove-key-escrow': { settled: settled ? ['d1'] : [] } };
        const changes = planOf('wipe-device', facts, {
          ...blank,
          sent,
          before: { 'wipe-device': facts },
          proven,
        });
        for (const change of changes) if (change.kind === 'call') ok(settled);
      }),
      { numRuns: runs },
    );
  });

  it('refuses a circle and names it', () => {
    const one = { id: 'one', after: ['two'] };
    const two = { id: 'two', after: ['one'] };
    throws(() => waves([one, two]), /circle: one, two/);
  });

  it('does not wait for what is not on the checklist', () => {
    deepEqual(
      readySteps([{ id: 'two', after: ['one'] }], () => 'open'),
      ['two'],
    );
  });

  it('passes a stuck optional step and stops at another', () => {
    const stuck = (id: StepId): StepProgress => (id === 'one' ? 'stuck' : 'open');
    deepEqual(
      readySteps(
        [
          { id: 'one', after: [], optional: true },
          { id: 'two', after: ['one'] },
        ],
        stuck,
      ),
      ['two'],
    );
    deepEqual(
      readySteps(
        [
          { id: 'one', after: [] },
          { id: 'two', after: ['one'] },
        ],
        stuck,
      ),
      [],
    );
  });
});
