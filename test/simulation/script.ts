import { handleClick } from '../../bot/handle.ts';
import type { ClickData } from '../../bot/intents.ts';
import { submit } from '../../bot/requests.ts';
import { showPass } from '../../bot/show-pass.ts';
import { managerOf } from '../../core/access.ts';
import { shift } from '../../core/calendar.ts';
import type { Form } from '../../core/form.ts';
import { intake } from '../../core/intake.ts';
import type { PersonRef } from '../../core/person.ts';
import type { Policy } from '../../core/policy.ts';
import { currentStage, pendingPlan, type Request } from '../../core/request.ts';
import { formerId, staff, TIER_0 } from './company.ts';
import type { Case, Schedule } from './schedule.ts';
import type { Company } from './tenant.ts';
import type { Shared, Worker } from './world.ts';

/** One person's case with the request that came of it, once one was acknowledged. */
export interface Matter {
  readonly plan: Case;
  readonly subject: PersonRef | undefined;
  readonly index: number;
  request?: string;
  /** Set when the request was refused for good. */
  refused?: boolean;
}

/** How a click reaches the core; a defective one may be planted here. */
export type Click = (worker: Worker, shared: Shared, who: PersonRef, data: ClickData) => Promise<unknown>;

/** A pressed button on its way: it may arrive twice, and counts once. */
export const click: Click = async (worker, shared, who, data) => {
  const activity = notePress(shared, who, data);
  const deliveries = await shared.gate.pass(worker.life, {
    port: 'click',
    op: `${data.verb} by ${who.id}`,
    run: () => 1,
    instead: (what) => (what === 'duplicate' ? () => 2 : undefined),
  });
  let answer: unknown;
  for (let delivery = 0; delivery < deliveries; delivery += 1) {
    if (!(await worker.isNew(activity))) continue;
    await worker.remember(who.id);
    answer = await receive(worker, shared, who, data);
  }
  return answer;
};

async function receive(worker: Worker, shared: Shared, who: PersonRef, data: ClickData): Promise<unknown> {
  const actor = { kind: 'person', id: who.id, name: who.name } as const;
  if (data.verb === 'show-pass') return receivePass(worker, shared, actor, data.request ?? '');
  const parts = { world: worker.world, intents: worker.intents, nudge: () => undefined };
  const handled = await handleClick(parts, actor, data);
  if (handled.refusal === undefined && handled.request !== undefined)
    shared.record.acknowledged.push({
      request: handled.request.id,
      seq: handled.request.seq,
      what: `${data.verb} by ${who.id}`,
    });
  return handled;
}

/** What the manager holds in their hand afterwards is what the directory will take, or nothing. */
async function receivePass(
  worker: Worker,
  { gate, record, company }: Shared,
  actor: { readonly kind: 'person'; readonly id: string; readonly name: string },
  request: string,
): Promise<unknown> {
  const from = gate.calls;
  let delivered: string | undefined;
  let user = '';
  try {
    const shown = await showPass(worker.passes, actor, { request, personal: true, waits: () => true });
    user = shown.request?.subject.id ?? '';
    if ('pass' in shown) delivered = shown.pass.reveal();
    return shown;
  } finally {
    record.passPresses.push({
      user,
      delivered,
      valid: company.truth('passes', user)?.value,
      from,
      to: gate.calls,
    });
  }
}

/** Writes down that somebody pressed; answers the id of the activity. */
export function notePress(shared: Shared, who: PersonRef, data: ClickData): string {
  const { verb, request = '', plan } = data;
  shared.record.presses.push({ who: who.id, verb, request, plan });
  return `activity-${shared.record.presses.length}`;
}

/** Opens a request as a manager would. A lost answer leaves the case without a request; the person tries again. */
export async function open(worker: Worker, shared: Shared, matter: Matter): Promise<void> {
  const now = new Date(worker.world.clock.now()).toISOString();
  const immediate = matter.plan.leg === 'leaver' && matter.plan.immediate;
  const submitted = await submit(worker.requests, {
    form: formOf(matter, now),
    sender: immediate ? askerAtOnce(matter) : staff.maya,
    ...(immediate ? { immediate: { reason: 'asked by HR' } } : {}),
  });
  if ('refusals' in submitted) {
    const busy = submitted.refusals.find((one) => one.code === 'person-busy')?.values?.id;
    // Whoever is protected, or may not ask any more, is refused for good.
    matter.request = busy === undefined ? matter.request : String(busy);
    matter.refused = busy === undefined;
    return;
  }
  matter.request = submitted.request.id;
  shared.record.acknowledged.push({
    request: submitted.request.id,
    seq: submitted.request.seq,
    what: 'open',
  });
}

/** Nobody may ask for their own end. */
function askerAtOnce({ subject }: Matter): PersonRef {
  return subject?.id === staff.hugo.id ? staff.hannah : staff.hugo;
}

/** The form of a case as intake has checked it. */
export function caseForm(matter: Matter, now: string, policy: Policy): Form {
  const checked = intake(policy, { form: formOf(matter, now), now, newEmployeeId: '' });
  if (!('form' in checked)) throw new TypeError(JSON.stringify(checked.refusals));
  return checked.form;
}

/** Short enough for a contractor's stay to end within a run. */
const stayDays = 40;

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
      ...(plan.who === 'contractor'
        ? { employeeType: 'contractor', sponsor: staff.maya, endDate: shift(day, stayDays) }
        : { employeeType: 'employee' }),
      employeeId: `N-${index}`,
      ...(plan.who === 'rehire' ? { rehireOf: formerId(index) } : {}),
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
  if (matter.request === undefined) return matter.refused === true ? undefined : open(worker, shared, matter);
  const request = standing(shared, matter);
  if (request === undefined) return;
  const plan = pendingPlan(request);
  const approver = plan === undefined ? undefined : freeApprover(request, worker);
  if (plan !== undefined && approver !== undefined)
    await press(worker, shared, approver, {
      verb: 'approve',
      request: request.id,
      plan: plan.plan.id,
      comment: 'agreed',
    });
  for (const task of [...request.tasks.values()]) {
    const age = shared.gate.clock.now() - Date.parse(task.assignedAt);
    if (task.done !== undefined || age < taskMillis) continue;
    await doTask(worker, shared, request, { task, press });
  }
}

type Task = Request['tasks'] extends Map<string, infer T> ? T : never;

async function doTask(
  worker: Worker,
  shared: Shared,
  request: Request,
  { task, press }: { readonly task: Task; readonly press: Click },
): Promise<void> {
  const able = (person: PersonRef): boolean => worker.world.people().active(person.id);
  const who = task.claimedBy ?? task.to.find(able) ?? task.to[0];
  if (who === undefined) return;
  const to = (data: ClickData) => press(worker, shared, who, { ...data, request: request.id });
  if (task.id === 'hand-over-first-sign-in/show-pass') {
    const manager = managerOf(request);
    if (manager !== undefined && request.passShown.length === 0 && !gaveUp(shared, request, manager))
      await press(worker, shared, manager, { verb: 'show-pass', request: request.id });
    return;
  }
  const id = request.subject.id ?? '';
  byHand(shared.company, id, task.step);
  if (shared.company.truth('members', `${TIER_0} ${id}`) === undefined)
    for (const one of shared.record.guarded)
      if (one.id === id) one.until = Math.min(one.until, shared.gate.clock.now());
  await to({ verb: 'done', item: task.id, proof: 'INC-12345' });
}

/** Nobody presses for ever: who got no pass after so many times, for an account that is gone, waits for others to look. */
const passTriesMax = 12;

function gaveUp({ record }: Shared, request: Request, who: PersonRef): boolean {
  const tries = record.presses.filter(
    (one) => one.verb === 'show-pass' && one.request === request.id && one.who === who.id,
  );
  return tries.length >= passTriesMax;
}

/** Somebody of the present stage who has not agreed in an earlier one; who is able to before who is not. */
export function freeApprover(request: Request, worker?: Worker): PersonRef | undefined {
  const plan = pendingPlan(request);
  const stage = plan === undefined ? undefined : currentStage(plan);
  const before = new Set(plan?.decisions.map((decision) => decision.by.id));
  const free = stage?.approvers.map(({ person }) => person).filter((person) => !before.has(person.id)) ?? [];
  const people = worker?.world.people();
  return free.find((person) => people?.active(person.id) !== false) ?? free[0];
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
    'leave-groups': () => {
      for (const row of [...company.truths('members')])
        if (row.user === id) company.remove('members', row.id);
    },
  };
  hands[step]?.();
}

/** Requests that Latchkey opened itself become cases like those that people made. */
export function adopt(shared: Shared, matters: Matter[]): void {
  for (const { request, line, entry } of shared.record.of('requested')) {
    if (line.actor.kind === 'person' || matters.some((matter) => matter.request === request)) continue;
    const office = String(shared.company.truth('users', entry.subject.id ?? '')?.officeLocation);
    const plan: Case = { leg: entry.leg, office, inDays: 0, immediate: false };
    matters.push({ plan, index: matters.length, subject: undefined, request });
  }
}

/** The cases of a schedule with the people they are about. */
export function mattersOf(schedule: Schedule, subjects: readonly PersonRef[]): Matter[] {
  return schedule.cases.map((plan, index) => ({
    plan,
    index,
    subject: plan.leg === 'joiner' ? undefined : subjects[index],
  }));
}
