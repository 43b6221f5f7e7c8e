import { deepEqual, equal, ok } from 'node:assert/strict';
import { handleClick } from '../../bot/handle.ts';
import type { KeptItem } from '../../core/entry.ts';
import { openLines } from '../../core/evidence/opened-line.ts';
import type { MoverForm } from '../../core/form.ts';
import { figuresOf } from '../../core/metrics.ts';
import type { PersonRef } from '../../core/person.ts';
import type { Request } from '../../core/request.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import { link } from '../../sandbox/store.ts';
import { approveAll, at, finish, open, personNamed, press, stateOf, unfinished } from './acting.ts';
import { type LocalWorld, startLocalWorld } from './local-world.ts';

const effective = '2026-12-07T00:10:00Z';
const afterOverlap = '2026-12-21T00:10:00Z';

describe('everything a mover has that no rule explains', function () {
  this.timeout(60_000);
  let world: LocalWorld;
  let lukas: PersonRef;
  let katrin: PersonRef;
  let maya: PersonRef;
  let id: string;

  beforeEach(async () => {
    world = await startLocalWorld();
    lukas = personNamed(world, 'Lukas Brandt');
    katrin = personNamed(world, 'Katrin Bäumer');
    maya = personNamed(world, 'Maya Fischer');
    accumulate();
    id = await open(world, moverForm(), katrin);
    await approveAll(world, id);
  });
  afterEach(() => world.stop());

  const moverForm = (): MoverForm => ({
    ...{ leg: 'mover', person: lukas, effectiveDate: '2026-12-07', manager: katrin },
    ...{ jobTitle: 'Treasury Analyst', department: 'Treasury' },
  });

  /** What piles up: a team of his own, a colleague's calendar, an assistant, a shared mailbox, a directory role. */
  function accumulate(): void {
    const { state } = world.sandbox.control;
    const team = [...state.tables.groups.values()].find((group) => group.displayName === 'App Workday')!;
    link(state, 'owners', team.id, lukas.id);
    for (const other of [...(state.links.owners.forward.get(team.id) ?? [])])
      if (other !== lukas.id) state.links.owners.forward.get(team.id)?.delete(other);
    const template = state.mailboxes.get(cast.headOfTreasury)!.folderPermissions.Calendar![0]!;
    state.mailboxes.get(cast.jonasWeber)!.folderPermissions = { Calendar: [{ ...template, user: lukas.id }] };
    const full = state.mailboxes.get(cast.graceOkonkwo)!.fullAccess[0]!;
    state.mailboxes.get(lukas.id)!.fullAccess = [{ ...full, user: cast.danaCole }];
    const box = [...state.mailboxes.values()].find((one) => one.recipientTypeDetails === 'SharedMailbox')!;
    box.fullAccess = [...box.fullAccess, { ...full, user: lukas.id }];
    const [role] = state.tables.roleAssignments.values();
    state.tables.roleAssignments.set('accumulated', { ...role!, id: 'accumulated', principalId: lukas.id });
  }

  const figures = async () => figuresOf(id, openLines((await world.ledger.export(id)) ?? []), world.steps);
  const unexplained = async (): Promise<readonly KeptItem[]> =>
    (await stateOf(world, id)).plans[0]?.plan.unexplained ?? [];
  const count = (items: readonly KeptItem[], what: KeptItem['what']): number =>
    items.filter((item) => item.what === what).length;

  /** Signs every item: those of the given kinds go, the rest stays with reason and date. */
  async function sign(refused: readonly KeptItem['what'][], until = '2027-03-31'): Promise<void> {
    const answers = (await unexplained()).flatMap((item) =>
      refused.includes(item.what)
        ? [[`keep_${item.id}`, 'false']]
        : [
            [`keep_${item.id}`, 'true'],
            [`why_${item.id}`, 'still needed'],
            [`until_${item.id}`, until],
          ],
    );
    await press(world, id, katrin, { verb: 'review', ...Object.fromEntries(answers) });
    await world.loop.drain();
  }

  async function peopleDoTheirTasks(): Promise<Request> {
    await finish(world, id, 'hand-over-credentials-and-items/give-bank-portal-login', 'shared in the vault');
    await finish(world, id, 'hand-over-credentials-and-items/give-bank-portal-token');
    world.sandbox.control.happen({
      ...{ type: 'enrol device', userId: lukas.id, serialNumber: 'LKNEW1', osVersion: '10.0.26100.5000' },
      apps: ['Microsoft Teams', 'Microsoft Edge'],
    });
    return at(world, id, '2026-12-10T12:00:00Z');
  }

  it('is listed: groups, ownerships, delegations both ways, shared mailboxes and roles', async () => {
    const items = await unexplained();
    ok(count(items, 'group') >= 3);
    equal(count(items, 'ownership'), 1);
    equal(count(items, 'delegation'), 2, items.map((item) => item.name).join('; '));
    ok(count(items, 'mailbox') >= 1);
    equal(count(items, 'role'), 1);
    ok(
      items.every((item) => /^[A-Za-z0-9_.-]{1,50}$/.test(item.id)),
      'every item can be asked about',
    );
  });

  it('goes when the new manager refuses it, after the overlap, each by its own way', async () => {
    const { control } = world.sandbox;
    await at(world, id, effective);
    await sign(['ownership', 'delegation', 'mailbox', 'role']);
    await peopleDoTheirTasks();
    const during = control.truth(lukas.id)!;
    equal(during.ownedGroups.length, 1, 'old and new stand side by side until the overlap ends');
    equal(during.roleAssignments.length, 1);
    await at(world, id, afterOverlap);
    await approveAll(world, id);
    await at(world, id, '2026-12-21T01:00:00Z');
    await approveAll(world, id);
    control.state.tables.roleAssignments.delete('accumulated');
    await at(world, id, '2026-12-21T12:00:00Z');
    const request = await at(world, id, '2026-12-21T18:00:00Z');
    equal((await figures()).unexplainedAfter, 0, 'what was refused and went is not left');
    const after = control.truth(lukas.id)!;
    deepEqual(after.ownedGroups, []);
    deepEqual(after.mailboxAccess, []);
    equal(after.mailbox?.fullAccess.length, 0);
    equal((control.state.mailboxes.get(cast.jonasWeber)?.folderPermissions.Calendar ?? []).length, 0);
    deepEqual(unfinished(request), []);
    equal(request.phase, 'closed');
    deepEqual(
      request.plans.map((plan) => plan.plan.purpose),
      ['main'],
      'the signature decides: nobody approves what the approved review refused',
    );
  });

  it('is no open task once everything is decided: no reminder, no escalation, no look before the overlap ends', async () => {
    await at(world, id, effective);
    await sign(['group', 'ownership']);
    for (const day of ['08', '10', '14', '18']) await at(world, id, `2026-12-${day}T12:00:00Z`);
    const during = await stateOf(world, id);
    equal(during.tasks.get('review-access/review')?.done?.by.id, katrin.id);
    deepEqual(
      during.reminders.filter(({ about }) => about.startsWith('review-access')),
      [],
    );
    const since = during.lines.findIndex(({ entry }) => entry.kind === 'reviewed');
    const looks = during.lines
      .slice(since)
      .flatMap(({ entry }) =>
        entry.kind === 'looked' && entry.step === 'review-access' ? [Date.parse(entry.until ?? '')] : [],
      );
    deepEqual(
      looks,
      [Date.parse(during.wanted?.timeline.overlapEnd ?? '')],
      'one look, which says until when',
    );
    await at(world, id, afterOverlap);
    ok((await stateOf(world, id)).steps.get('review-access')?.attempts, 'what was refused goes on that day');
  });

  it('is still asked for while an item is undecided', async () => {
    await at(world, id, effective);
    const [item] = await unexplained();
    await press(world, id, katrin, { verb: 'review', [`keep_${item?.id}`]: 'false' });
    const during = await at(world, id, '2026-12-08T12:00:00Z');
    equal(during.tasks.get('review-access/review')?.done, undefined);
    ok(during.reminders.some(({ about }) => about === 'review-access/review'));
  });

  it('goes back to the approvers all the same where the plan left the refusals out', async () => {
    const again = await open(world, { ...moverForm(), person: personNamed(world, 'Dana Cole') }, katrin);
    const plan = (await stateOf(world, again)).plans[0];
    const scope = plan?.plan.scopes.find((one) => one.scope === 'refused');
    ok(scope !== undefined && scope.count > 0, 'the plan says what the review may take away');
    const approver = plan?.stages[0]?.approvers[0]?.person;
    ok(approver);
    await press(world, again, approver, { verb: 'strike', plan: plan?.plan.id ?? '', item: scope.key });
    equal((await stateOf(world, again)).plans[0]?.plan.scopes.length, 0);
  });

  it('makes the former manager owner before the last owner goes', async () => {
    const { state } = world.sandbox.control;
    const [team] = world.sandbox.control.truth(lukas.id)!.ownedGroups;
    await at(world, id, effective);
    await sign(['ownership']);
    await peopleDoTheirTasks();
    for (const time of ['00:10', '01:00', '04:00', '12:00']) {
      await at(world, id, `2026-12-21T${time}:00Z`);
      await approveAll(world, id);
    }
    await at(world, id, '2026-12-21T18:00:00Z');
    deepEqual([...(state.links.owners.forward.get(team ?? '') ?? [])], [maya.id]);
  });

  it('is kept only with a reason and a day to ask again, within a year', async () => {
    await at(world, id, effective);
    const [item] = await unexplained();
    ok(item);
    const refusedWith = async (answers: Readonly<Record<string, string>>): Promise<string | undefined> => {
      const parts = {
        ...{ world: world.world, nudge: () => {} },
        intents: { findPerson: () => undefined, formFrom: () => undefined },
      };
      const actor = { kind: 'person', id: katrin.id, name: katrin.name } as const;
      const data = { verb: 'review', request: id, [`keep_${item.id}`]: 'true', ...answers };
      return (await handleClick(parts, actor, data)).refusal?.code;
    };
    const [why, until] = [`why_${item.id}`, `until_${item.id}`];
    equal(await refusedWith({}), 'review-incomplete');
    equal(await refusedWith({ [why]: 'needed' }), 'review-incomplete');
    equal(await refusedWith({ [until]: '2027-03-31' }), 'review-incomplete');
    equal(await refusedWith({ [why]: 'needed', [until]: '2026-12-01' }), 'review-incomplete');
    equal(await refusedWith({ [why]: 'needed', [until]: '2028-03-31' }), 'review-incomplete');
    const all = { whyAll: 'needed', untilAll: '2027-03-31' };
    equal(await refusedWith({ whyAll: 'needed' }), 'review-incomplete');
    equal(await refusedWith({ ...all, [until]: '2028-03-31' }), 'review-incomplete');
    equal(await refusedWith({ ...all, [why]: '', [until]: '' }), undefined);
    equal(await refusedWith({ [why]: 'needed', [until]: '2027-03-31' }), undefined);
  });

  it('is asked for again when its day has come, also after the request was closed', async () => {
    await at(world, id, effective);
    await sign([]);
    await peopleDoTheirTasks();
    world.sandbox.control.state.tables.roleAssignments.delete('accumulated');
    await at(world, id, afterOverlap);
    await approveAll(world, id);
    equal((await at(world, id, '2026-12-21T18:00:00Z')).phase, 'closed');
    const asked = await at(world, id, '2027-03-31T09:00:00Z');
    equal(asked.phase, 'running', 'the exception is over, so the request is open again');
    const task = asked.tasks.get('review-access/review');
    deepEqual(
      task?.to.map((person) => person.id),
      [katrin.id],
    );
    equal(task?.done, undefined);
    await sign(['group'], '2027-09-30');
    for (const time of ['10:00', '12:00', '16:00']) {
      await at(world, id, `2027-03-31T${time}:00Z`);
      await approveAll(world, id);
    }
    const after = await at(world, id, '2027-04-01T09:00:00Z');
    const groups = world.sandbox.control.truth(lukas.id)?.groups.map((group) => group.displayName) ?? [];
    for (const name of ['App Salesforce', 'App Workday', 'Project Fjord']) ok(!groups.includes(name), name);
    deepEqual(unfinished(after), []);
    equal(after.phase, 'closed');
  });
});
