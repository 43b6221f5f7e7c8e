import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { createVault } from '../../adapters/vault.ts';
import { createFollowUp } from '../../bot/follow-up.ts';
import { handleClick, loadRequest } from '../../bot/handle.ts';
import { writeParts } from '../../core/engine/engine.ts';
import { openRequest } from '../../core/open.ts';
import type { PersonRef } from '../../core/person.ts';
import { pendingPlan, type Request } from '../../core/request.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { link } from '../../sandbox/store.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

describe('an approver who leaves', () => {
  let local: LocalWorld;
  before(async () => {
    local = await startLocalWorld();
  });
  after(() => local.stop());

  const ref = (id: string): PersonRef => {
    const { name, upn } = local.directory.facts().entries.get(id)!;
    return { id, name, upn };
  };
  const open = async (person: string, immediate?: { readonly reason: string }): Promise<Request> => {
    const { world, guards, steps, policy } = local;
    const form = {
      leg: 'leaver',
      person: ref(person),
      lastDay: '2026-11-27',
      urgency: immediate === undefined ? 'scheduled' : 'immediate',
      handoverTo: ref(cast.jonasWeber),
    } as const;
    const requester = ref(immediate === undefined ? cast.mayaFischer : cast.priyankaRao);
    const opened = await openRequest(
      { guards, random: world.random, steps, write: writeParts(world) },
      { form, requester, late: false, policy: policy.version, zone: 'Europe/Berlin', immediate },
    );
    if ('refusal' in opened) throw new Error(opened.refusal.code);
    return opened.request;
  };
  const followUp = () =>
    createFollowUp({
      world: local.world,
      store: local.store,
      directory: local.directory,
      term: createVault(local.store, Buffer.alloc(32, 7)).term,
      nudge: () => {},
    });
  const asked = async (id: string): Promise<string[]> => {
    const plan = pendingPlan((await loadRequest(local.world, id))!)!;
    return plan.stages[plan.stage]!.approvers.map((one) => one.person.id);
  };

  it('stops counting with the first click of their departure, and what waits for them moves on, once', async () => {
    const waiting = await open(cast.lukasBrandt);
    await local.loop.drain();
    const before = await asked(waiting.id);
    ok(before.includes(cast.hannahVogel), 'HR is asked');
    const departure = await open(cast.hannahVogel, { reason: 'theft' });
    await followUp()(departure.id);
    ok(!local.directory.people().active(cast.hannahVogel));
    const after = await asked(waiting.id);
    ok(!after.includes(cast.hannahVogel), 'the seat moved');
    const request = (await loadRequest(local.world, waiting.id))!;
    const late = await handleClick(
      {
        world: local.world,
        intents: { findPerson: () => undefined, formFrom: () => undefined },
        nudge: () => {},
      },
      { kind: 'person', id: cast.hannahVogel, name: 'Hannah Vogel' },
      { verb: 'approve', request: waiting.id, plan: pendingPlan(request)!.plan.id },
    );
    ok(late.refusal !== undefined);
    const lines = (await loadRequest(local.world, waiting.id))!.seq;
    await followUp()(departure.id);
    equal((await loadRequest(local.world, waiting.id))!.seq, lines);
    deepEqual(await asked(waiting.id), after);
  }).timeout(20_000);
});

describe('the directory snapshot', () => {
  let local: LocalWorld;
  before(async () => {
    local = await startLocalWorld();
  });
  after(() => local.stop());

  it('knows protected accounts by id, sign-in name and address, disabled ones too', async () => {
    const people = local.directory.people();
    for (const id of [cast.breakGlassOne, cast.breakGlassTwo, cast.syncAccount]) {
      const { user } = local.sandbox.control.truth(id)!;
      for (const name of [id, id.toUpperCase(), user.userPrincipalName])
        ok(people.protectedBecause(name), name);
    }
    equal(people.protectedBecause(cast.lukasBrandt), undefined);
  });

  it('protects members of a group within a protected group', async () => {
    const { state } = local.sandbox.control;
    const named = (name: string) =>
      [...state.tables.groups.values()].find((one) => one.displayName === name)!;
    equal(local.directory.people().protectedBecause(cast.danaCole), undefined);
    link(state, 'members', named('Tier 0 Administrators').id, named('Project Fjord 2').id);
    link(state, 'members', named('Project Fjord 2').id, cast.danaCole);
    state.tables.users.get(cast.danaCole)!.accountEnabled = false;
    await local.directory.refresh();
    ok(local.directory.people().protectedBecause(cast.danaCole));
    ok(local.directory.people().guardedGroup(named('HR Approvers').id));
  });

  it('takes nobody for HR because they made a group of that name', async () => {
    const { state } = local.sandbox.control;
    const real = [...state.tables.groups.values()].find((one) => one.displayName === 'HR Approvers')!;
    const copy = { ...real, id: '00000000-0000-4000-8000-00000000f00d' };
    state.tables.groups.set(copy.id, copy);
    link(state, 'members', copy.id, cast.lukasBrandt);
    try {
      await rejects(local.directory.refresh(), /2 groups are called "HR Approvers".*object id/);
      const people = local.directory.people();
      ok(!people.roles(cast.lukasBrandt).has('hr'));
      ok(people.roles(cast.hannahVogel).has('hr'), 'the old snapshot stands');
    } finally {
      state.tables.groups.delete(copy.id);
    }
    await local.directory.refresh();
  });

  it('knows who is out of office', async () => {
    const box = local.sandbox.control.state.mailboxes.get(cast.hannahVogel)!;
    box.automaticReplies = { ...box.automaticReplies, status: 'alwaysEnabled' };
    await local.directory.refresh();
    ok(local.directory.people().away(cast.hannahVogel));
    equal(local.directory.people().away(cast.priyankaRao), undefined);
  });
});
