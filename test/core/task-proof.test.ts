import { deepEqual, equal } from 'node:assert/strict';
import { handleClick } from '../../bot/handle.ts';
import type { ClickData } from '../../bot/intents.ts';
import type { ProofKind } from '../../core/change.ts';
import { replay } from '../../core/request.ts';
import { actor, add, asked, call, planOf, ref } from './cases.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

const id = 'JML-2026-00001';
const dueAt = '2026-11-24T09:00:00.000Z';

/** A request with one task that two technicians are asked to do. */
function withTask(proof: ProofKind, values: Readonly<Record<string, string>> = {}): SmallWorld {
  const request = asked();
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  const { call: _, ...base } = call('leave', 'g1');
  const task = { audience: 'technician', id: 't', proof, provenBy: 'attestation' } as const;
  const change = { ...base, with: values, kind: 'task', task } as const;
  const to = [ref('tech1'), ref('tech2')];
  add(request, [{ kind: 'assigned', step: 'leave', task: 't', item: 'i', change, to, dueAt }]);
  const small = smallWorld();
  small.lines.set(id, request.lines.slice());
  return small;
}

async function press(small: SmallWorld, who: string, data: Omit<ClickData, 'request'>): Promise<string> {
  const parts = {
    world: small.world,
    intents: { findPerson: () => undefined, formFrom: () => undefined },
    nudge: () => {},
  };
  const pressed = { ...data, item: 'leave/t', request: id } as ClickData;
  return (await handleClick(parts, actor(who), pressed)).refusal?.code ?? 'accepted';
}

const proofOf = (small: SmallWorld) =>
  replay(id, small.lines.get(id) ?? []).tasks.get('leave/t')?.done?.proof;

describe('a device that is taken back', () => {
  const form = { verb: 'done', serial: 'pf-3ab1', condition: 'scratched; works', signature: 'Ada Park' };
  const device = { serial: 'PF3AB1' };

  it('is recorded with serial number, condition and signature', async () => {
    const small = withTask('return', device);
    equal(await press(small, 'tech1', form), 'accepted');
    equal(proofOf(small), 'pf-3ab1; scratched, works; Ada Park');
  });

  it('is the one that was asked for', async () => {
    const small = withTask('return', device);
    equal(await press(small, 'tech1', { ...form, serial: 'PF3AB2' }), 'serial-differs');
    equal(proofOf(small), undefined);
  });

  it('may have a serial number that the tenant does not know', async () => {
    equal(await press(withTask('return'), 'tech1', form), 'accepted');
  });

  for (const missing of ['serial', 'condition', 'signature'] as const)
    it(`is not taken back without a ${missing}`, async () => {
      equal(
        await press(withTask('return', device), 'tech1', { ...form, [missing]: ' ' }),
        'proof-unreadable',
      );
    });

  it('takes no single text in place of the three', async () => {
    const all = { verb: 'done', proof: 'PF3AB1; good; Ada Park' };
    equal(await press(withTask('return', device), 'tech1', all), 'proof-unreadable');
  });
});

const key = '111111-222222-333333-444444-555555-666666-777777-888888';
const typed: readonly (readonly [kind: ProofKind, taken: string, refused: string])[] = [
  ['none', '', key],
  ['serial', 'PF3AB1', '???'],
  ['key-id', '{1f0c9d2e-7a4b-4a53-9d0f-0d1a8f2c6b7e}', key],
  ['ticket', 'CHG-4711', 'x'],
  ['link', 'https://tickets.contoso.example/4711', 'http://tickets.contoso.example/4711'],
  ['text', 'Handed over at the desk', `the key is\n${key}`],
];

describe('the proof that a step asks of people', () => {
  for (const [kind, taken, refused] of typed)
    it(`is a ${kind}, and nothing else`, async () => {
      equal(await press(withTask(kind), 'tech1', { verb: 'done', proof: refused }), 'proof-unreadable');
      equal(await press(withTask(kind), 'tech1', { verb: 'done', proof: taken }), 'accepted');
      if (kind !== 'none')
        equal(await press(withTask(kind), 'tech1', { verb: 'done', proof: ' ' }), 'proof-missing');
    });
});

describe('a task that two people want', () => {
  it('is held by one of them, however close together they press', async () => {
    const small = withTask('text');
    const both = await Promise.all(['tech1', 'tech2'].map((who) => press(small, who, { verb: 'claim' })));
    deepEqual(both.sort(), ['accepted', 'task-taken']);
    equal(small.lines.get(id)?.filter((line) => line.entry.kind === 'claimed').length, 1);
  });

  it('is done by the one who holds it', async () => {
    const small = withTask('text');
    await press(small, 'tech1', { verb: 'claim' });
    equal(await press(small, 'tech2', { verb: 'done', proof: 'done it' }), 'task-taken');
  });
});
