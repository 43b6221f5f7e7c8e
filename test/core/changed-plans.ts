import { handleClick } from '../../bot/handle.ts';
import { canonical, type Json } from '../../core/canonical.ts';
import type { CallChange, Change } from '../../core/change.ts';
import { work } from '../../core/engine/engine.ts';
import { makePlan } from '../../core/plan.ts';
import { pendingPlan, type Request, replay } from '../../core/request.ts';
import { createRandom, type Random } from '../front-door/random.ts';
import { actor, add, asked, call, planOf, seat, stage, step } from './cases.ts';
import { mutatedCall } from './mutate.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

/** Calls of every shape that steps send: with body, nested body, several parameters, and a cmdlet. */
export const approvedCalls: readonly CallChange[] = [
  call('leave', 'g1'),
  call('leave', 'g2', {
    effect: 'set',
    call: {
      service: 'graph',
      method: 'PATCH',
      path: '/users/{user-id}',
      params: { 'user-id': 'subject' },
      body: {
        accountEnabled: false,
        department: 'Design',
        passwordProfile: { forceChange: true, value: '@secret' },
      },
    },
  }),
  call('leave', 'd1', {
    call: {
      service: 'graph',
      method: 'POST',
      path: '/deviceManagement/managedDevices/{managedDevice-id}/wipe',
      params: { 'managedDevice-id': 'd1' },
      body: { keepUserData: false, keepEnrollmentData: false, macOsUnlockCode: '123456' },
    },
  }),
  call('leave', 'm1', {
    call: {
      service: 'exchange',
      cmdlet: 'Add-MailboxPermission',
      parameters: { Identity: 'm1', User: 'owner', AccessRights: ['FullAccess'], AutoMapping: false },
      anchor: 'm1',
    },
  }),
];

/** A call as bytes, to tell the approved ones from all others. */
export const callText = (change: { readonly call: unknown }): string => canonical(change.call as Json);
const approvedTexts = new Set(approvedCalls.map(callText));

const options = { leg: 'mover', changes: approvedCalls, stages: [stage([seat('hr1')])] } as const;

/** One field of one call differs from what was approved. */
function changedCalls(random: Random): readonly Change[] {
  const index = random.int(approvedCalls.length);
  return approvedCalls.map((change, at) => (at === index ? mutatedCall(change, random) : change));
}

async function run(small: SmallWorld, request: Request): Promise<Request> {
  for (let round = 0; round < 3; round += 1) {
    await work(small.world, request.id);
    small.moveTo(new Date(small.world.clock.now() + 3_600_000).toISOString());
  }
  return replay(request.id, small.lines.get(request.id) ?? []);
}

/** The tenant drifts after the approval, so that a step now wants a call with one other field. Answers what went wrong. */
async function driftAfterApproval(random: Random): Promise<string | undefined> {
  const drifted = changedCalls(random);
  const small = smallWorld([step('leave', () => drifted)]);
  const request = asked(options);
  add(request, [{ kind: 'approved', plan: planOf(request).plan.id, stage: 0 }], actor('hr1'));
  small.lines.set(request.id, request.lines.slice());
  const after = await run(small, request);
  const wrong = small.sent.find((one) => !approvedTexts.has(callText({ call: one })));
  if (wrong !== undefined) return `executed ${callText({ call: wrong })}`;
  if (small.sent.length < approvedCalls.length - 1) return 'what stayed the same was not executed';
  const back = pendingPlan(after)?.plan;
  return back?.purpose === 'addendum' && back.items.length === 1
    ? undefined
    : 'the change, and it alone, did not go back to the approvers';
}

/** The plan is made anew with one other field while an approver looks at the old card, and presses Approve there. */
async function clickOnOldCard(random: Random): Promise<string | undefined> {
  const small = smallWorld([step('leave', () => approvedCalls)]);
  const request = asked(options);
  const shown = planOf(request).plan.id;
  const { form, subject, late, policy } = request;
  const plan = makePlan({
    request: request.id,
    policy,
    purpose: 'main',
    steps: [step('leave', () => [])],
    changes: changedCalls(random),
    salt: 's',
    scoped: false,
  });
  const { entry } = request.lines[1] ?? {};
  if (entry?.kind !== 'planned') throw new Error('the second line is the plan');
  add(request, [
    { kind: 'edited', form, subject, late, policy },
    { ...entry, plan },
  ]);
  small.lines.set(request.id, request.lines.slice());
  const intents = { findPerson: () => undefined, formFrom: () => undefined };
  const handled = await handleClick({ world: small.world, intents, nudge: () => {} }, actor('hr1'), {
    verb: 'approve',
    request: request.id,
    plan: shown,
  });
  await run(small, request);
  if (small.sent.length > 0) return `executed ${callText({ call: small.sent[0] })}`;
  return handled.refusal?.code === 'already-decided' || handled.refusal?.code === 'stale-plan'
    ? undefined
    : `the old card was answered ${handled.refusal?.code ?? 'with yes'}`;
}

/** Every fifth change comes before the click, the others after it. */
const beforeTheClick = 5;

/** Changes a plan in one field, `count` times, around its approval; answers every one that had an effect. */
export async function changePlans(count: number, seed: number): Promise<readonly string[]> {
  const random = createRandom(seed);
  const failures: string[] = [];
  for (let trial = 0; trial < count; trial += 1) {
    const failure =
      trial % beforeTheClick === 0 ? await clickOnOldCard(random) : await driftAfterApproval(random);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}
