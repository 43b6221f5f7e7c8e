import type { AccessPassResult } from '../../adapters/graph/access-pass.ts';
import { handleClick, loadRequest } from '../../bot/handle.ts';
import type { ClickData } from '../../bot/intents.ts';
import { submit } from '../../bot/requests.ts';
import { showPass } from '../../bot/show-pass.ts';
import { mayPress } from '../../core/access.ts';
import type { Line } from '../../core/entry.ts';
import type { Form, Leg } from '../../core/form.ts';
import { type Actor, type PersonRef, samePerson } from '../../core/person.ts';
import {
  isSettled,
  pendingPlan,
  type Request,
  type StepState,
  waitingApprovers,
} from '../../core/request.ts';
import { cast } from '../../sandbox/seed/cast.ts';
import type { Typed } from '../../tools/demo/real-world.ts';
import type { Latchkey } from './latchkey.ts';

/** A line that somebody knows of, because the answer to their click said so. */
export interface Told {
  readonly request: string;
  readonly seq: number;
  /** When, by whom and what: enough to see that it is the same line. */
  readonly line: string;
}

/** What people do away from the chat, and what they see when they look. The world keeps it when a process dies. */
export interface Hands {
  /** What somebody types as proof of a task. */
  proofFor(lines: readonly Line[], task: string): Promise<Typed>;
  /** Lets the world catch up with what was asked of people; answers how much happened. */
  happen(lines: readonly Line[]): Promise<number>;
  /** True when the tenant carried out all calls with these ids: what somebody finds who looks there. */
  carriedOut(clientRequestIds: readonly string[]): Promise<boolean>;
  /** Called with everything that a person was told is done. */
  acknowledged(told: Told): Promise<void>;
}

const askers: Readonly<Record<Leg, string>> = {
  joiner: cast.mayaFischer,
  mover: cast.mayaFischer,
  leaver: cast.hannahVogel,
};

/** A line in the words that an acknowledgement is compared by. */
export function tellOf({ at, actor: { id }, entry: { kind } }: Pick<Line, 'at' | 'actor' | 'entry'>): string {
  return `${at} ${id} ${kind}`;
}

function lastLine(request: Request): Told {
  const line = request.lines.at(-1);
  if (line === undefined) throw new Error(`${request.id} has no line`);
  return { request: request.id, seq: request.seq, line: tellOf(line) };
}

/** Somebody in the directory snapshot, as a reference. */
export function personOf(latchkey: Latchkey, id: string): PersonRef {
  const entry = latchkey.base.directory.facts().entries.get(id);
  if (entry === undefined) throw new Error(`the directory has no ${id}`);
  return { id, name: entry.name, upn: entry.upn };
}

/** The request of a leg, opened through intake as the submitted form would; answers the acknowledged number. */
export async function ask(latchkey: Latchkey, leg: Leg, hands: Pick<Hands, 'acknowledged'>): Promise<string> {
  const sender = personOf(latchkey, askers[leg]);
  const done = await submit(latchkey.requests, { form: formOf(latchkey, leg), sender });
  if ('refusals' in done) throw new Error(done.refusals.map((refusal) => refusal.code).join(', '));
  await hands.acknowledged(lastLine(done.request));
  return done.request.id;
}

function formOf(latchkey: Latchkey, leg: Leg): Form {
  switch (leg) {
    case 'joiner':
      return {
        leg,
        givenName: 'Priya',
        surname: 'Nair',
        jobTitle: 'Product Designer',
        department: 'Design',
        office: 'Berlin',
        startDate: '2026-12-07',
        manager: personOf(latchkey, cast.mayaFischer),
        employeeType: 'employee',
        employeeId: 'E-4711',
      };
    case 'mover':
      return {
        leg,
        person: personOf(latchkey, cast.lukasBrandt),
        effectiveDate: '2026-12-07',
        jobTitle: 'Treasury Analyst',
        department: 'Treasury',
        manager: personOf(latchkey, cast.headOfTreasury),
      };
    case 'leaver':
      return {
        leg,
        person: personOf(latchkey, cast.graceOkonkwo),
        lastDay: '2026-12-18',
        urgency: 'scheduled',
        handoverTo: personOf(latchkey, cast.jonasWeber),
      };
    default:
      return leg satisfies never;
  }
}

/** One round of everybody whom a request waits for; answers how many did something. */
export async function act(latchkey: Latchkey, request: Request, hands: Hands): Promise<number> {
  const press = pressing(latchkey, request, hands);
  const decided = await decide(request, press);
  const done = await doTasks(latchkey, request, { hands, press });
  const released = await releaseHeld(latchkey, request, { hands, press });
  const shown = await showFirstPass(latchkey, request, hands);
  return decided + done + released + shown + (await hands.happen(request.lines));
}

type Press = (
  person: PersonRef,
  data: Omit<ClickData, 'request'> & { readonly verb: string },
) => Promise<number>;

const actor = (person: PersonRef): Actor => ({ kind: 'person', id: person.id, name: person.name });

/** Presses one button; a refusal that nobody expects ends the run. */
function pressing(latchkey: Latchkey, request: Request, hands: Hands): Press {
  const intents = { findPerson: () => undefined, formFrom: () => undefined };
  const parts = { world: latchkey.world, intents, nudge: () => undefined };
  return async (person, data) => {
    const handled = await handleClick(parts, actor(person), { ...data, request: request.id });
    if (handled.refusal !== undefined || handled.request === undefined)
      throw new Error(`${data.verb} by ${person.name} was refused: ${handled.refusal?.code}`);
    await hands.acknowledged(lastLine(handled.request));
    return 1;
  };
}

async function decide(request: Request, press: Press): Promise<number> {
  const plan = pendingPlan(request);
  const [approver] = plan === undefined ? [] : waitingApprovers(plan);
  if (plan !== undefined && approver !== undefined)
    return press(approver.person, { verb: 'approve', plan: plan.plan.id, comment: 'Checked, go ahead' });
  return review(request, press);
}

/** The task that is done by reviewing. */
const reviewTask = 'review-access/review';

/**
 * The new manager does nothing until somebody else hears of it, then keeps the first item that no rule explains for half
 * a year, and lets the rest go.
 */
async function review(request: Request, press: Press): Promise<number> {
  const { form } = request;
  const main = request.plans.find((one) => one.plan.purpose === 'main' && one.status === 'approved');
  const unexplained = main?.plan.unexplained ?? [];
  if (form.leg !== 'mover' || form.manager === undefined || request.reviews.length > 0) return 0;
  if (!request.reminders.some(({ about, escalation }) => about === reviewTask && escalation)) return 0;
  const answers = unexplained.map(({ id }, at) => [`keep_${id}`, String(at === 0)]);
  const [first] = unexplained;
  const kept = { [`why_${first?.id}`]: 'Finishes a project', [`until_${first?.id}`]: '2027-06-30' };
  return press(form.manager, { verb: 'review', ...Object.fromEntries(answers), ...kept });
}

interface Acting {
  readonly hands: Hands;
  readonly press: Press;
}

async function doTasks(latchkey: Latchkey, request: Request, { hands, press }: Acting): Promise<number> {
  let done = 0;
  for (const task of request.tasks.values()) {
    const person = task.claimedBy ?? task.to.find((one) => latchkey.world.people().active(one.id));
    const over = task.done !== undefined || isSettled(request.steps.get(task.step));
    if (over || person === undefined || task.id === reviewTask) continue;
    done += await press(person, {
      verb: 'done',
      item: task.id,
      ...(await hands.proofFor(request.lines, task.id)),
    });
  }
  return done;
}

/** People who may let a held step go on: of any kind of hold, so none who asked for it or has said so already. */
export function ownersOf(latchkey: Latchkey, request: Request, state: StepState): readonly PersonRef[] {
  const people = latchkey.world.people();
  const found = (['security', 'operator'] as const).flatMap((role) => people.members(role));
  const free = found.filter(
    (one) => !samePerson(one, request.requester) && !samePerson(one, state.releaseAsked),
  );
  return free.filter((one) => mayPress(request, 'release', actor(one), people) === undefined);
}

/** Steps that wait for somebody to look, and are not settled. */
export function heldSteps(request: Request): readonly StepState[] {
  return request.checklist.flatMap((id) => {
    const state = request.steps.get(id);
    return state?.held === undefined || isSettled(state) ? [] : [state];
  });
}

/** The owner looks in the tenant and says what is so: it happened, or it has to be sent. */
async function releaseHeld(latchkey: Latchkey, request: Request, { hands, press }: Acting): Promise<number> {
  let released = 0;
  for (const state of heldSteps(request)) {
    const [owner] = ownersOf(latchkey, request, state);
    if (owner === undefined) continue;
    const ids = lastCalls(request, state.step);
    const how = (await hands.carriedOut(ids)) ? 'it-happened' : 'send-again';
    released += await press(owner, { verb: 'release', item: state.step, how });
  }
  return released;
}

/** Ids of the calls of a step's last attempt: those whose answers may be missing. */
function lastCalls(request: Request, step: string): readonly string[] {
  const attempts = request.lines.flatMap(({ entry }) => (entry.kind === 'attempted' ? entry.steps : []));
  return attempts.findLast((one) => one.step === step)?.clientRequestIds ?? [];
}

/** The manager shows the pass to the new person on the first morning, once. */
async function showFirstPass(latchkey: Latchkey, request: Request, hands: Hands): Promise<number> {
  const { form } = request;
  const enabled = isSettled(request.steps.get('enable-account'));
  if (form.leg !== 'joiner' || !enabled || request.passShown.length > 0) return 0;
  const issue = (
    what: Parameters<Latchkey['base']['tenant']['issueAccessPass']>[0],
  ): Promise<AccessPassResult> => latchkey.base.tenant.issueAccessPass(what);
  const parts = { world: latchkey.world, issue, nudge: () => undefined };
  const shown = await showPass(parts, actor(form.manager), {
    request: request.id,
    personal: true,
    waits: () => true,
  });
  if ('refusal' in shown) throw new Error(`show-pass was refused: ${shown.refusal.code}`);
  await hands.acknowledged(lastLine(shown.request));
  return 1;
}

/** The request as its lines add up now. */
export async function standing(latchkey: Latchkey, id: string): Promise<Request> {
  const request = await loadRequest(latchkey.world, id);
  if (request === undefined) throw new Error(`${id} is gone`);
  return request;
}
