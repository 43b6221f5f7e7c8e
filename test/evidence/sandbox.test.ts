import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { renderEvidencePdf } from '../../adapters/evidence-pdf.ts';
import { createLedger } from '../../adapters/ledger.ts';
import { createVault } from '../../adapters/vault.ts';
import { systemRandom } from '../../bot/world.ts';
import type { ProofKind, TaskChange } from '../../core/change.ts';
import { openLines } from '../../core/evidence/opened-line.ts';
import { buildEvidence, type EvidencePack } from '../../core/evidence.ts';
import type { JoinerForm, LeaverForm } from '../../core/form.ts';
import { parsePublic } from '../../core/ledger.ts';
import { link } from '../../sandbox/store.ts';
import { compareTruth } from '../../tools/demo/compare-truth.ts';
import type { Pack } from '../../tools/evidence-format.ts';
import { readPack, verifyPack } from '../../tools/verify.ts';
import { approveAll, at, finish, open, personNamed, press, showPassTo, stateOf } from '../engine/acting.ts';
import { type LocalWorld, startLocalWorld } from '../engine/local-world.ts';

const proofs: Readonly<Record<Exclude<ProofKind, 'return'>, string>> = {
  none: '',
  serial: 'PF000001',
  'key-id': 'b1f2c3d4',
  ticket: 'CHG-1',
  link: 'https://contoso.example/1',
  text: 'done and seen',
};

function proofTyped({ task, with: values }: TaskChange): string | Readonly<Record<string, string>> {
  if (task.proof !== 'return') return proofs[task.proof];
  return { serial: String(values.serial), condition: 'good', signature: 'Sven Lindqvist' };
}

async function packOf(world: LocalWorld, id: string, ledger = world.ledger): Promise<EvidencePack> {
  const exported = await ledger.export(id);
  ok(exported);
  return buildEvidence({ request: id, exported, steps: world.steps });
}

const verified = (pack: EvidencePack) => verifyPack(JSON.parse(JSON.stringify(pack)) as Pack);

/** Does every task that is open, as its people would. */
async function finishAll(world: LocalWorld, id: string): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    const request = await stateOf(world, id);
    const task = [...request.tasks.values()].find(
      (one) =>
        one.done === undefined && one.change.kind === 'task' && one.change.task.provenBy === 'attestation',
    );
    if (task === undefined || task.change.kind !== 'task') return;
    await finish(world, id, task.id, proofTyped(task.change));
  }
}

function leaver(world: LocalWorld, over: Partial<LeaverForm> = {}): LeaverForm {
  return {
    leg: 'leaver',
    person: personNamed(world, 'Dana Cole'),
    lastDay: '2026-11-27',
    urgency: 'scheduled',
    handoverTo: personNamed(world, 'Jonas Weber'),
    ...over,
  };
}

/** A whole departure; `after` is what happens in the tenant between approval and last day. */
async function leave(world: LocalWorld, after: () => void = () => {}): Promise<string> {
  const id = await open(world, leaver(world), personNamed(world, 'Maya Fischer'));
  await approveAll(world, id);
  after();
  const end = Date.parse((await stateOf(world, id)).wanted?.timeline.end ?? '');
  for (const hours of [0, 1.5, 4, 25]) {
    const iso = new Date(end + hours * 3_600_000).toISOString();
    await at(world, id, iso);
    await finishAll(world, id);
    await approveAll(world, id);
    await world.loop.drain();
  }
  return id;
}

describe('the evidence of a real request', function () {
  this.timeout(60_000);
  let world: LocalWorld;

  beforeEach(async () => {
    world = await startLocalWorld();
  });
  afterEach(() => world.stop());

  it('holds for a leaver, and the tenant agrees with every claim', async () => {
    const id = await leave(world, () => {
      const { state } = world.sandbox.control;
      const joined = [...state.tables.groups.values()].find((one) => one.displayName === 'App Figma');
      link(state, 'members', joined?.id ?? '', personNamed(world, 'Dana Cole').id);
    });
    const pack = await packOf(world, id);
    deepEqual(verified(pack).faults, []);
    const left = pack.readable.steps.find((step) => step.step === 'leave-groups');
    match(left?.found.map((one) => one.says).join() ?? '', /App Figma/);
    ok(
      left?.calls.every((call) => call.says !== undefined),
      'every call is told in words',
    );
    ok(pack.readable.verdict.standings.proven > 20, pack.readable.verdict.says);
    equal(pack.readable.approvals.length, 2);
    equal(pack.readable.figures.leg, 'leaver');
    equal(pack.readable.figures.blockProvenAfterDueMinutes, 0, 'the clock stood at the end of access');
    const lines = openLines((await world.ledger.export(id)) ?? []).map((line) => ({
      ...line,
      entry: line.entry!,
    }));
    const told = { request: id, lines, closed: false, steps: 0, proven: 0, open: [] };
    const truth = compareTruth(world.sandbox, told as unknown as Parameters<typeof compareTruth>[1]);
    ok(truth.compared > 15, `${truth.compared} claims compared`);
    deepEqual(truth.contradicted, []);
  });

  it('says so when a step stands open, and still holds', async () => {
    const id = await open(world, leaver(world), personNamed(world, 'Maya Fischer'));
    await approveAll(world, id);
    world.sandbox.control.addFault({
      match: { method: 'PATCH', path: '/users/' },
      effect: { status: 403 },
      times: -1,
    } as never);
    await at(world, id, '2026-11-27T17:00:00Z');
    const pack = await packOf(world, id);
    deepEqual(verified(pack).faults, []);
    const block = pack.readable.steps.find((step) => step.step === 'disable-account');
    ok(block !== undefined && block.standing !== 'proven', block?.says);
    equal(pack.readable.verdict.closed, false);
    ok(pack.readable.alarms.length > 0);
  });

  it('says of a departure taken back what was given back and what was not', async () => {
    const hannah = personNamed(world, 'Hannah Vogel');
    const id = await open(world, leaver(world), hannah);
    await approveAll(world, id);
    const begun = await at(world, id, '2026-11-27T16:31:00Z');
    ok([...begun.tasks.values()].some((task) => task.step === 'return-device' && task.done === undefined));
    await press(world, id, hannah, { verb: 'rescind', reason: 'she stays' });
    await world.loop.drain();
    equal((await stateOf(world, id)).tasks.size, 0, 'nobody is asked to take things back any more');
    await approveAll(world, id);
    await at(world, id, '2026-11-27T18:00:00Z');
    const pack = await packOf(world, id);
    deepEqual(verified(pack).faults, []);
    match(pack.readable.says, /taken back$/);
    const account = pack.readable.steps.find((step) => step.step === 'disable-account');
    equal(account?.standing, 'proven');
    match(account?.says ?? '', /given back/);
    doesNotMatch(account?.proof?.says ?? '', /disabled/, 'the account is open again');
    const notes = pack.readable.plans.flatMap((plan) => plan.warnings).join();
    match(notes, /“Reset password” cannot be undone/);
    match(notes, /“Revoke sessions” cannot be undone/);
  });

  it('holds for a joiner, without the pass that was shown and without any password', async () => {
    const maya = personNamed(world, 'Maya Fischer');
    const form: JoinerForm = {
      leg: 'joiner',
      givenName: 'Priya',
      surname: 'Nair',
      jobTitle: 'Product Designer',
      department: 'Design',
      office: 'Berlin',
      startDate: '2026-12-07',
      manager: maya,
      employeeType: 'employee',
      employeeId: 'E-4711',
    };
    const id = await open(world, form, maya);
    await approveAll(world, id);
    await at(world, id, '2026-11-30T08:10:00Z');
    await at(world, id, '2026-12-07T08:01:00Z');
    const pass = await showPassTo(world, id, maya);
    const pack = await packOf(world, id);
    deepEqual(verified(pack).faults, []);
    ok(pack.readable.timeline.some((one) => one.says.startsWith('One-time pass shown')));
    const text = JSON.stringify(pack);
    ok(pass.length > 5 && !text.includes(pass), 'the pass stands nowhere');
    ok(!/password"?\s*:\s*"/i.test(text), 'no password member has a value');
  });

  it('goes into a document that carries the same pack', async () => {
    const id = await open(world, leaver(world), personNamed(world, 'Maya Fischer'));
    const pack = await packOf(world, id);
    const pdf = await renderEvidencePdf(pack, { at: new Date('2026-11-28T09:00:00Z') });
    deepEqual(readPack(pdf), JSON.parse(JSON.stringify(pack)));
    deepEqual(verifyPack(readPack(pdf)).faults, []);
    ok(pdf.includes('/AFRelationship /Data') && pdf.includes('<pdfaid:part>3</pdfaid:part>'));
  });

  it('still holds after the person was erased, without the name', async () => {
    const id = await leave(world);
    const exported = (await world.ledger.export(id)) ?? [];
    const pseudonym = parsePublic(exported[0]?.stored.bytes ?? '')?.subject ?? '';
    const vault = createVault(world.store, Buffer.alloc(32, 7));
    await vault.destroy(pseudonym);
    const ledger = createLedger(world.store, vault, systemRandom);
    const keyGone = await packOf(world, id, ledger);
    deepEqual(verified(keyGone).faults, []);
    ok(keyGone.lines.every((line) => line.openings[0] === 'erased'));
    await world.store.eraseSealed(id);
    const pack = await packOf(world, id, ledger);
    deepEqual(verified(pack).faults, []);
    const text = JSON.stringify(pack);
    for (const trace of ['Dana', 'Cole', 'dana.cole', 'Maya Fischer', personNamed(world, 'Dana Cole').id])
      ok(!text.includes(trace), `${trace} is gone`);
    ok(pack.readable.erased);
    ok(pack.readable.verdict.standings.proven > 20, 'what was proven is still told');
    equal(pack.readable.approvals.length, 2);
    const pdf = await renderEvidencePdf(pack, { at: new Date('2026-11-28T09:00:00Z') });
    deepEqual(verifyPack(readPack(pdf)).faults, []);
  });
});
