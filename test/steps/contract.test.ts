import { deepEqual, equal, match, notEqual, ok, rejects } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { loadSteps } from '../../adapters/catalogue.ts';
import { catalogueText } from '../../adapters/catalogue-text.ts';
import { graphPaths } from '../../core/graph-paths.ts';
import { waves } from '../../core/order.ts';
import type { History, Step } from '../../core/step.ts';
import type { Wanted } from '../../core/wanted.ts';
import { listedPermissions } from '../../sandbox/permissions.ts';
import {
  type Bench,
  type Case,
  caseOf,
  emptyLists,
  firstRow,
  type Lie,
  noFilter,
  openBench,
  type PersonName,
  persons,
  play,
  short,
} from './harness.ts';
import { truths } from './truths.ts';

const steps = await loadSteps();
const subject = {
  id: 'u1',
  name: 'Ada Park',
  upn: 'ada@contoso.com',
  employeeId: 'E1',
  zone: 'Europe/Berlin',
};
const readingCmdlet = /^Get-/;

function wantedOf(step: Step, partial: Partial<Wanted>): Wanted {
  const leg = step.legs.includes('leaver') ? 'leaver' : (step.legs[0] ?? 'joiner');
  return {
    leg,
    timeline: {},
    attributes: {},
    groups: [],
    licences: [],
    apps: [],
    mailboxes: [],
    handovers: [],
    ...partial,
  };
}

const leaverSteps = [...steps.values()].filter((step) => step.legs.includes('leaver'));

describe('every step', () => {
  for (const step of steps.values()) {
    describe(step.id, () => {
      for (const example of step.examples)
        it(`plans what its example says: ${example.says}`, () => {
          const history: History = {
            attested: {},
            bound: {},
            sent: false,
            before: {},
            proven: {},
            ...example.history,
          };
          const wanted = wantedOf(step, example.wanted);
          const input = {
            // A joiner of the examples has no account yet.
            subject: wanted.leg === 'joiner' ? { ...subject, id: undefined, upn: undefined } : subject,
            wanted,
            history,
            now: '2026-12-18T17:00:00Z',
          };
          deepEqual(step.plan(input, example.facts).map(short), example.changes);
          for (const change of step.plan(input, example.facts)) {
            equal(change.step, step.id);
            ok(step.sentences[change.says], `no sentence ${change.says}`);
            if (change.kind === 'call' && change.call.service === 'graph')
              ok((graphPaths as readonly string[]).includes(change.call.path));
            if (change.kind === 'call' && change.call.service === 'exchange')
              ok(step.cmdlets?.includes(change.call.cmdlet), `${change.call.cmdlet} is not declared`);
          }
        });

      it('has an example with work and one without', () => {
        ok(step.examples.some((example) => example.changes.length > 0));
        ok(
          step.examples.some((example) => example.changes.length === 0) ||
            step.id === 'remove-directory-roles',
        );
      });

      it('speaks both languages', () => {
        const sentences = [
          step.title,
          step.proof,
          ...Object.values(step.sentences),
          ...(step.byHand ? [step.byHand.sentence] : []),
          ...(step.scope ? [step.scope.sentence] : []),
        ];
        for (const { en, de } of sentences) {
          ok(en.trim() !== '' && de.trim() !== '');
          notEqual(en, de);
          deepEqual(
            [...new Set(en.match(/\{\w+\}/g) ?? [])].sort(),
            [...new Set(de.match(/\{\w+\}/g) ?? [])].sort(),
          );
        }
      });
    });
  }

  it('asks only for permissions that Microsoft publishes for some call', () => {
    const published = new Set(Object.values(listedPermissions).flatMap((names) => names.split(' ')));
    for (const step of steps.values())
      for (const permission of [...step.permissions, ...(step.callReads ?? [])])
        ok(
          published.has(permission) || permission.startsWith('Exchange.'),
          `${step.id}: ${permission} is published for no call in use`,
        );
  });

  it('stands in the catalogue as it is', async () => {
    const page = await readFile(new URL('../../steps/README.md', import.meta.url), 'utf8');
    equal(page, catalogueText(steps), 'steps/README.md is old: run npm run goldens');
  });

  it('waits in no circle', () => {
    for (const leg of ['joiner', 'mover', 'leaver'] as const)
      waves([...steps.values()].filter((step) => step.legs.includes(leg)));
  });

  it('needs nothing of a survey when it contains', () => {
    for (const step of steps.values()) {
      if (step.containment !== true) continue;
      for (const { facts, history } of step.examples) {
        const wanted = wantedOf(step, {});
        const empty = { attested: {}, bound: {}, sent: false, before: {}, proven: {}, ...history };
        step.plan({ subject, wanted, history: empty, now: '2026-12-18T17:00:00Z' }, facts);
        deepEqual(step.after, []);
      }
    }
  });
});

/** Plays a step and holds its claim against the tenant's own truth. Rejects when the two disagree. */
async function contract(bench: Bench, step: Step, person: Case, lie?: Lie) {
  bench.reset();
  const id = person.subject.id ?? '';
  const ending = await play({ bench, step, person, lie });
  const calls = ending.left.filter((change) => change.kind === 'call');
  const excused = ending.refused.length > 0 && step.byHand !== undefined;
  if (calls.length > 0 && !excused)
    throw new Error(
      `${step.id} still plans ${calls.map(short).join(', ')}; refused: ${ending.refused.join()}`,
    );
  const truth = bench.sandbox.control.truth(id);
  const holds = truths[step.id];
  if (truth && holds && ending.proven && !holds(truth, bench.sandbox.control.state))
    throw new Error(`${step.id} calls itself proven, and the tenant says otherwise`);
  return ending;
}

describe('every leaver step in a living tenant', function () {
  this.timeout(60_000);
  let bench: Bench;
  before(async () => {
    bench = await openBench();
  });
  after(() => bench.stop());

  for (const step of leaverSteps)
    for (const name of Object.keys(persons) as PersonName[])
      it(`${step.id} reads without writing and ends proven or with people: ${name}`, async () => {
        bench.reset();
        const person = caseOf(bench, name);
        const reader = bench.tenant.reader();
        const history = { attested: {}, bound: {}, sent: false, before: {}, proven: {} };
        await step.look({ ...person, history, reader, now: bench.sandbox.control.now() });
        for (const entry of bench.sandbox.control.journal()) {
          if (entry.cmdlet !== null) ok(readingCmdlet.test(entry.cmdlet.name), entry.cmdlet.name);
          else
            ok(entry.method === 'GET' || /\$batch|token/.test(entry.path), `${entry.method} ${entry.path}`);
        }
        await contract(bench, step, person);
      });

  for (const step of leaverSteps)
    it(`${step.id} ends the same when it is stopped before or after any call`, async () => {
      const person = caseOf(bench, 'executive');
      const whole = await contract(bench, step, person);
      for (const drop of ['before', 'after'] as const)
        for (let skip = 0; skip < whole.calls; skip++) {
          bench.reset();
          const strike = () =>
            void bench.sandbox.control.addFault({
              match: { clientId: `latchkey-${step.identity}`, path: '^(?!.*(token|\\$batch))' },
              skip,
              effect: { drop },
            });
          const ending = await play({ bench, step, person, afterFirst: strike });
          // A once-call whose answer was lost before it took effect is never sent again: a person decides.
          if (step.retry === 'once' && drop === 'before') continue;
          deepEqual(ending.left.map(short), whole.left.map(short), `${drop} call ${skip}`);
        }
    });

  it('catches a step whose collections come back empty', async () => {
    const caught: string[] = [];
    for (const step of leaverSteps) {
      if (truths[step.id] === undefined) continue;
      const person = caseOf(bench, 'executive');
      bench.reset();
      const truth = bench.sandbox.control.truth(person.subject.id ?? '');
      if (!truth || truths[step.id]?.(truth, bench.sandbox.control.state) === true) continue;
      const blind = await play({ bench, step, person, lie: emptyLists });
      if (blind.first.length > 0) continue;
      caught.push(step.id);
      await rejects(contract(bench, step, person, emptyLists), /tenant says otherwise/);
    }
    ok(caught.length >= 8, `too few steps were tried: ${caught.join(', ')}`);
  });

  it('catches a step that reads only the first page', async () => {
    const caught: string[] = [];
    for (const step of leaverSteps) {
      const person = caseOf(bench, 'executive');
      await contract(bench, step, person, firstRow).catch((error: Error) => {
        match(error.message, /tenant says otherwise/);
        caught.push(step.id);
      });
    }
    ok(caught.includes('leave-groups'), `caught: ${caught.join(', ')}`);
  });

  for (const step of leaverSteps)
    it(`${step.id} takes nothing from others when a filter is ignored`, async () => {
      const person = caseOf(bench, 'executive');
      bench.reset();
      const honestly = await play({ bench, step, person });
      bench.reset();
      const widely = await play({ bench, step, person, lie: noFilter });
      deepEqual(widely.first.map(short), honestly.first.map(short));
    });
});
