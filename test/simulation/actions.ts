import { clickHouse } from '../../bot/house.ts';
import type { ClickData } from '../../bot/intents.ts';
import { managerOf } from '../../core/access.ts';
import type { HouseIntent } from '../../core/decide-house.ts';
import type { PersonRef } from '../../core/person.ts';
import { pendingPlan, type Request } from '../../core/request.ts';
import { staff, TIER_0 } from './company.ts';
import type { Action, ActionKind } from './schedule.ts';
import { type Click, freeApprover, type Matter, open, standing } from './script.ts';
import type { Shared, Worker } from './world.ts';

interface Doing {
  readonly worker: Worker;
  /** Another process that takes clicks; the same one where there is only one. */
  readonly other: Worker;
  readonly shared: Shared;
  readonly matter: Matter;
  readonly press: Click;
  readonly request: Request;
  readonly approver: PersonRef | undefined;
  /** Presses a button of the request. */
  readonly to: (who: PersonRef | undefined, data: ClickData) => Promise<unknown>;
}

type Acts = { readonly [K in ActionKind]: (doing: Doing) => Promise<unknown> | undefined };

const day = 86_400_000;

/** What somebody does, or what happens in the tenant, once, at the turn the schedule names. */
export async function act(
  worker: Worker,
  other: Worker,
  { shared, action, matter, press }: Pick<Doing, 'shared' | 'matter' | 'press'> & { readonly action: Action },
): Promise<void> {
  const request = standing(shared, matter);
  if (request === undefined) return;
  const to: Doing['to'] = async (who, data) =>
    who === undefined ? undefined : press(worker, shared, who, { ...data, request: request.id });
  const approver = freeApprover(request);
  await acts[action.what]({ worker, other, shared, matter, press, request, approver, to });
}

const agree = ({ request, to }: Doing, who: PersonRef | undefined, plan = pendingPlan(request)?.plan.id) =>
  to(who, { verb: 'approve', plan, comment: 'agreed' });

const acts: Acts = {
  'double-click': async (doing) => {
    const { worker, other, shared, press, approver, request } = doing;
    if (approver === undefined) return;
    const data = {
      verb: 'approve',
      plan: pendingPlan(request)?.plan.id,
      comment: 'agreed',
      request: request.id,
    };
    await Promise.all([press(worker, shared, approver, data), press(other, shared, approver, data)]);
  },
  'approve-as-requester': (doing) => agree(doing, doing.request.requester),
  'approve-as-subject': (doing) =>
    agree(doing, { id: doing.request.subject.id ?? 'nobody', name: doing.request.subject.name }),
  'approve-as-outsider': (doing) => agree(doing, staff.olga),
  'approve-as-delegate': (doing) => agree(doing, staff.dora),
  'approve-stale': (doing) => agree(doing, doing.approver, '0'.repeat(64)),
  delegate: async ({ worker, shared, approver }) => {
    if (approver === undefined) return;
    const [begins = '', ends = ''] = [0, 2 * day].map((later) =>
      new Date(shared.gate.clock.now() + later).toISOString(),
    );
    // What a lost answer left behind counts as well.
    shared.record.delegations.push({ from: approver.id, to: staff.dora.id, begins, ends });
    const legs = ['leaver', 'joiner', 'mover'];
    await house(worker, approver, { verb: 'set-delegation', to: staff.dora, legs, begins, ends });
  },
  'end-delegation': ({ worker, approver }) =>
    house(worker, approver, { verb: 'end-delegation', to: staff.dora.id }),
  reassign: ({ request, approver, to }) =>
    to(approver === undefined ? undefined : staff.olga, {
      verb: 'reassign',
      plan: pendingPlan(request)?.plan.id,
      item: approver?.id,
      to: staff.tara.id,
      reason: 'is on holiday',
    }),
  reject: ({ request, approver, to }) =>
    to(approver, { verb: 'reject', plan: pendingPlan(request)?.plan.id, comment: 'no' }),
  strike: ({ request, approver, to }) => {
    const plan = pendingPlan(request)?.plan;
    return to(approver, { verb: 'strike', plan: plan?.id, item: plan?.items.at(-1)?.key });
  },
  edit: ({ request, to }) => to(request.requester, { verb: 'edit', ...movedDay(request, 1) }),
  reschedule: ({ request, to }) => to(request.requester, { verb: 'reschedule', ...movedDay(request, 2) }),
  rescind: ({ request, to }) => to(request.requester, { verb: 'rescind', reason: 'stays after all' }),
  withdraw: ({ request, to }) => to(request.requester, { verb: 'withdraw', reason: 'a mistake' }),
  release: (doing) => release(doing, 'go-on'),
  'send-again': (doing) => release(doing, 'send-again'),
  waive: ({ request, to }) => {
    const open = request.checklist.find((id) => request.steps.get(id)?.proven === undefined);
    return to(staff.sofia, { verb: 'waive', item: open, reason: 'known and accepted' });
  },
  claim: ({ request, to }) => {
    const task = [...request.tasks.values()].find((one) => one.done === undefined);
    return to(task?.to.at(-1), { verb: 'claim', item: task?.id });
  },
  snooze: ({ request, shared, to }) => {
    const task = [...request.tasks.values()].find((one) => one.done === undefined);
    const until = new Date(shared.gate.clock.now() + day).toISOString();
    return to(task?.claimedBy ?? task?.to[0], { verb: 'snooze', item: task?.id, until });
  },
  'hand-over': ({ request, to }) => {
    const task = [...request.tasks.values()].find((one) => one.done === undefined);
    return to(task === undefined ? undefined : staff.olga, {
      verb: 'hand-over',
      item: task?.id,
      to: staff.tara.id,
    });
  },
  again: ({ worker, shared, matter }) => open(worker, shared, { ...matter }),
  'show-pass': async ({ worker, other, shared, press, request }) => {
    const manager = managerOf(request);
    if (manager === undefined || request.leg !== 'joiner') return;
    const data = { verb: 'show-pass', request: request.id };
    await Promise.all([press(worker, shared, manager, data), press(other, shared, manager, data)]);
  },
  stop: ({ worker }) => house(worker, staff.sofia, { verb: 'stop-on', reason: 'something is odd' }),
  resume: ({ worker }) => house(worker, staff.sofia, { verb: 'stop-off', reason: 'nothing is odd' }),
  'approver-disabled': ({ shared }) => patched(shared, staff.hannah.id, { accountEnabled: false }),
  'approver-back': ({ shared }) => patched(shared, staff.hannah.id, { accountEnabled: true }),
  'became-protected': async ({ shared, request }) => {
    const { id } = request.subject;
    if (shared.company.truth('users', id ?? '') === undefined || id === undefined) return;
    shared.company.join(TIER_0, id);
    shared.record.guarded.push({ id, from: shared.gate.clock.now(), until: Infinity });
  },
  'new-access': async ({ shared, request }) => {
    const { id } = request.subject;
    const known = shared.company.truth('users', id ?? '') !== undefined;
    if (id === undefined || !known || shared.company.truth('groups', 'g-App-GitHub') === undefined) return;
    shared.company.join('g-App-GitHub', id);
  },
  'name-taken': async ({ shared, request }) => {
    const upn = request.wanted?.account?.upn;
    if (upn === undefined || request.subject.id !== undefined) return;
    const id = `stranger-${shared.company.peopleVersion}`;
    shared.company.put('users', { id, displayName: 'Nia Adeyemi', userPrincipalName: upn, employeeId: id });
  },
  'account-deleted': async ({ shared, request }) => {
    const row = shared.company.truth('users', request.subject.id ?? '');
    if (row === undefined) return;
    shared.company.remove('users', row.id);
    shared.company.remove('mailboxes', row.id);
    // Whoever is not there any more is in no group that protects.
    for (const one of shared.record.guarded) if (one.id === row.id) one.until = shared.gate.clock.now();
    for (const member of [...shared.company.truths('members')])
      if (member.user === row.id) shared.company.remove('members', member.id);
    shared.company.put('deleted', { ...row, formerName: row.userPrincipalName });
  },
  outage: async () => undefined,
};

async function house(worker: Worker, who: PersonRef | undefined, intent: HouseIntent): Promise<unknown> {
  if (who === undefined) return undefined;
  return clickHouse(worker.house, { kind: 'person', id: who.id, name: who.name }, intent);
}

async function patched(
  shared: Shared,
  id: string,
  change: { readonly accountEnabled: boolean },
): Promise<void> {
  shared.company.patch('users', id, change);
}

/** Inputs of the date field of a card, so many days later than the request says. */
function movedDay({ form }: Request, days: number): Readonly<{ [input: string]: string }> {
  const later = (from: string): string => new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
  switch (form.leg) {
    case 'joiner':
      return { startDate: later(form.startDate) };
    case 'mover':
      return { effectiveDate: later(form.effectiveDate) };
    case 'leaver':
      return { lastDay: later(form.lastDay) };
    default:
      return form satisfies never;
  }
}

async function release({ request, to }: Doing, how: 'go-on' | 'send-again'): Promise<void> {
  for (const state of [...request.steps.values()]) {
    if (state.held === undefined) continue;
    const by = state.releaseAsked === undefined ? staff.sofia : staff.olga;
    await to(by, { verb: 'release', item: state.step, how, comment: 'looked at it' });
  }
}
