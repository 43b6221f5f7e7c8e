import { handleClick } from '../../bot/handle.ts';
import type { ClickData } from '../../bot/intents.ts';
import { shift } from '../../core/calendar.ts';
import { writeParts } from '../../core/engine/engine.ts';
import type { Form } from '../../core/form.ts';
import { intake } from '../../core/intake.ts';
import { openRequest } from '../../core/open.ts';
import type { PersonRef } from '../../core/person.ts';
import type { Policy } from '../../core/policy.ts';
import { currentStage, pendingPlan, type Request } from '../../core/request.ts';
import { staff } from './company.ts';
import type { Action, Case, Schedule } from './schedule.ts';
import type { Company } from './tenant.ts';
import type { Shared, Worker } from './world.ts';

/** One person's case with the request that came of it, once one was acknowledged. */
export interface Matter {
  readonly plan: Case;
  readonly subject: PersonRef | undefined;
  readonly index: number;
  request?: string;
}

/** How a click reaches the core; a defective one may be planted here. */
export type Click = (worker: Worker, shared: Shared, who: PersonRef, data: ClickData) => Promise<unknown>;

export const click: Click = async (worker, shared, who, data) => {
  notePress(shared, who, data);
  const parts = { world: worker.world, intents: intentsFor(worker, shared), nudge: () => undefined };
  const handled = await handleClick(parts, { kind: 'person', id: who.id, name: who.name }, data);
  if (handled.refusal === undefined && handled.request !== undefined)
    shared.record.acknowledged.push({
      request: handled.request.id,
      seq: handled.request.seq,
      what: `${data.verb} by ${who.id}`,
    });
  return handled;
};

export function notePress(shared: Shared, who: PersonRef, data: ClickData): void {
  const { verb, request = '', plan } = data;
  shared.record.presses.push({ who: who.id, verb, request, plan });
}

function intentsFor({ world }: Worker, { policy }: Shared) {
  return {
    findPerson: () => undefined,
    formFrom: (request: Request, data: ClickData) => {
      const moved = movedForm(request.form, Number(data.days ?? 1));
      const checked = intake(policy, {
        form: moved,
        now: new Date(world.clock.now()).toISOString(),
        newEmployeeId: '',
      });
      return 'form' in checked ? { form: checked.form, late: checked.late } : undefined;
    },
  };
}

function movedForm(form: Form, days: number): Form {
  switch (form.leg) {
    case 'joiner':
      return { ...form, startDate: shift(form.startDate, days) };
    case 'mover':
      return { ...form, effectiveDate: shift(form.effectiveDate, days) };
    case 'leaver':
      return { ...form, lastDay: shift(form.lastDay, days) };
    default:
      return form satisfies never;
  }
}

/** Opens a request as a manager would. A lost answer leaves the case without a request; the person tries again. */
export async function open(worker: Worker, shared: Shared, matter: Matter): Promise<void> {
  const { world, guards } = worker;
  const now = new Date(world.clock.now()).toISOString();
  const checked = intake(shared.policy, { form: formOf(matter, now), now, newEmployeeId: '' });
  if (!('form' in checked)) throw new TypeError(JSON.stringify(checked.refusals));
  const immediate = matter.plan.leg === 'leaver' && matter.plan.immediate;
  const opened = await openRequest(
    { guards, random: world.random, steps: world.steps(), write: writeParts(world) },
    {
      form: checked.form,
      requester: immediate ? staff.hugo : staff.maya,
      late: checked.late,
      policy: shared.policy.version,
      zone: shared.policy.offices.offices[matter.plan.office]?.zone ?? 'Europe/Berlin',
      ...(immediate ? { immediate: { reason: 'asked by HR' } } : {}),
    },
  );
  if ('refusal' in opened) {
    matter.request = String(opened.refusal.values?.id ?? matter.request ?? '') || undefined;
    return;
  }
  matter.request = opened.request.id;
  shared.record.acknowledged.push({ request: opened.request.id, seq: opened.request.seq, what: 'open' });
}

/** The form of a case as intake has checked it. */
export function caseForm(matter: Matter, now: string, policy: Policy): Form {
  const checked = intake(policy, { form: formOf(matter, now), now, newEmployeeId: '' });
  if (!('form' in checked)) throw new TypeError(JSON.stringify(checked.refusals));
  return checked.form;
}

function formOf({ plan, subject, index }: Matter, now: string): Form {
  const day = shift(now.slice(0, 10), plan.inDays);
  if (plan.leg === 'joiner')
    return {
      leg: 'joiner',
      // Two joiners of one name meet at the same guard.
      givenName: 'Nia',
      surname: 'Adeyemi',
      jobTitle: 'Product Designer',
      department: 'Design',
      office: plan.office,
      startDate: day,
      manager: staff.jonas,
      employeeType: 'employee',
      employeeId: `N-${index}`,
    };
  if (subject === undefined) throw new TypeError('a mover or leaver is somebody');
  if (plan.leg === 'mover')
    return {
      leg: 'mover',
      person: subject,
      effectiveDate: day,
      jobTitle: 'Software Engineer',
      department: 'Engineering',
      manager: staff.jonas,
    };
  return {
    leg: 'leaver',
    person: subject,
    lastDay: day,
    urgency: plan.immediate ? 'immediate' : 'scheduled',
    handoverTo: staff.jonas,
  };
}

/** The request as its durable lines stand, whatever any worker believes. */
export function standing(shared: Shared, matter: Matter): Request | undefined {
  return matter.request === undefined ? undefined : shared.record.standing(matter.request);
}

/** Nobody does a task at once. */
const taskMillis = 25 * 60_000;

/** What people do unasked in every run: decide on the plan in front of them, do their tasks. */
export async function routine(worker: Worker, shared: Shared, matter: Matter, press: Click): Promise<void> {
  if (matter.request === undefined) return open(worker, shared, matter);
  const request = standing(shared, matter);
  if (request === undefined) return;
  const plan = pendingPlan(request);
  const approver = plan === undefined ? undefined : freeApprover(request);
  if (plan !== undefined && approver !== undefined)
    await press(worker, shared, approver, {
      verb: 'approve',
      request: request.id,
      plan: plan.plan.id,
      comment: 'agreed',
    });
  for (const task of request.tasks.values()) {
    const [first] = task.to;
    const age = shared.gate.clock.now() - Date.parse(task.assignedAt);
    if (task.done !== undefined || first === undefined || age < taskMillis) continue;
    byHand(shared.company, request.subject.id ?? '', task.step);
    await press(worker, shared, task.claimedBy ?? first, {
      verb: 'done',
      request: request.id,
      item: task.id,
      proof: 'INC-12345',
    });
  }
}

/** Somebody of the present stage who has not agreed in an earlier one. */
export function freeApprover(request: Request): PersonRef | undefined {
  const plan = pendingPlan(request);
  const stage = plan === undefined ? undefined : currentStage(plan);
  const before = new Set(plan?.decisions.map((decision) => decision.by.id));
  return stage?.approvers.map((approver) => approver.person).find((person) => !before.has(person.id));
}

/** A person does at the portal what the step could not do; nothing of it is Latchkey's call. */
export function byHand(company: Company, id: string, step: string): void {
  if (company.truth('users', id) === undefined) return;
  const second = `${new Date(company.now()).toISOString().slice(0, 19)}Z`;
  const hands: Readonly<{ [step: string]: (() => void) | undefined }> = {
    'disable-account': () => company.patch('users', id, { accountEnabled: false }),
    'revoke-sessions': () => company.patch('users', id, { signInSessionsValidFromDateTime: second }),
    'reset-password': () => company.patch('users', id, { lastPasswordChangeDateTime: second }),
    'convert-mailbox': () =>
      company.patch('mailboxes', id, { RecipientTypeDetails: 'SharedMailbox', changedAt: company.now() }),
    'prove-key-escrow': () => {
      for (const { id: device, userId, azureADDeviceId: deviceId } of company.truths('devices'))
        if (userId === id) company.put('keys', { id: `hand-${device}`, deviceId, createdDateTime: second });
    },
    'return-licences': () => company.patch('users', id, { licenseAssignmentStates: [] }),
  };
  hands[step]?.();
}

/** What somebody does besides, once, at the turn the schedule names. */
export async function act(
  worker: Worker,
  shared: Shared,
  { action, matter, press }: { readonly action: Action; readonly matter: Matter; readonly press: Click },
): Promise<void> {
  const request = standing(shared, matter);
  if (request === undefined) return;
  const plan = pendingPlan(request);
  const to = (who: PersonRef, data: Omit<ClickData, 'request'> & { readonly verb: string }) =>
    press(worker, shared, who, { ...data, request: request.id });
  const agree = (who: PersonRef, id = plan?.plan.id) =>
    to(who, { verb: 'approve', plan: id, comment: 'agreed' });
  const approver = freeApprover(request);
  switch (action.what) {
    case 'double-click':
      if (approver === undefined) return;
      await Promise.all([agree(approver), agree(approver)]);
      return;
    case 'approve-as-requester':
      return void (await agree(request.requester));
    case 'approve-as-subject':
      return void (await agree({ id: request.subject.id ?? 'nobody', name: request.subject.name }));
    case 'approve-as-outsider':
      return void (await agree(staff.dora));
    case 'approve-stale':
      return void (approver === undefined ? undefined : await agree(approver, '0'.repeat(64)));
    case 'delegate':
      return delegate(shared, approver);
    case 'reject':
      if (approver !== undefined) await to(approver, { verb: 'reject', plan: plan?.plan.id, comment: 'no' });
      return;
    case 'strike':
      if (approver !== undefined)
        await to(approver, { verb: 'strike', plan: plan?.plan.id, item: plan?.plan.items.at(-1)?.key });
      return;
    case 'reschedule':
      return void (await to(request.requester, { verb: 'reschedule', days: 2 }));
    case 'rescind':
      return void (await to(request.requester, { verb: 'rescind', reason: 'stays after all' }));
    case 'withdraw':
      return void (await to(request.requester, { verb: 'withdraw', reason: 'a mistake' }));
    case 'release':
      return release(request, to);
    case 'again':
      return open(worker, shared, { ...matter });
    default:
      return;
  }
}

function delegate(shared: Shared, from: PersonRef | undefined): void {
  if (from === undefined) return;
  const now = shared.gate.clock.now();
  shared.delegations.push({
    from,
    to: staff.dora,
    legs: ['leaver', 'joiner', 'mover'],
    begins: new Date(now).toISOString(),
    ends: new Date(now + 86_400_000).toISOString(),
  });
}

async function release(
  request: Request,
  to: (who: PersonRef, data: Omit<ClickData, 'request'> & { readonly verb: string }) => Promise<unknown>,
): Promise<void> {
  for (const state of request.steps.values()) {
    if (state.held !== undefined)
      await to(staff.sofia, { verb: 'release', item: state.step, how: 'go-on', comment: 'looked at it' });
  }
}

export function mattersOf(schedule: Schedule, subjects: readonly PersonRef[]): Matter[] {
  return schedule.cases.map((plan, index) => ({
    plan,
    index,
    subject: plan.leg === 'joiner' ? undefined : subjects[index],
  }));
}
