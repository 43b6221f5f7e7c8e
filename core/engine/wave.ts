import { managerOf } from '../access.ts';
import type { Audience, StepId } from '../change.ts';
import type { Entry, PlanItem } from '../entry.ts';
import { standingStages } from '../move-on.ts';
import type { PersonRef } from '../person.ts';
import { makePlan } from '../plan.ts';
import type { ReadNote } from '../reader.ts';
import type { Request } from '../request.ts';
import type { Step } from '../step.ts';
import { unreadAlarm } from '../unread.ts';
import { newBindings } from './binding.ts';
import { brakeBefore } from './brake.ts';
import type { Verdict } from './judge.ts';
import { type Looked, lookAt } from './look.ts';
import { type Commit, type Sending, sendLayers } from './send-layers.ts';
import type { World } from './world.ts';

/**
 * Runs all steps of a request that are due together: looks in parallel (so that reads share batches), writes every
 * intent in one line, sends in layers of `afterSent`, and writes every answer before the next layer goes out.
 */
export async function runWave(
  world: World,
  request: Request,
  ids: readonly StepId[],
  commit: Commit,
): Promise<void> {
  const steps = ids.map((id) => world.steps().get(id)).filter((step) => step !== undefined);
  const looked = await Promise.all(steps.map((step) => lookAt(world, request, step)));
  const found = looked.flatMap((look) => [...bindingsOf(request, look), ...entriesFor(world, request, look)]);
  await countAnomalies(world, request, found);
  await commit(found);
  const sending: Sending[] = [];
  for (const look of looked) {
    if ('failed' in look || look.verdict.kind !== 'send') continue;
    const { step, facts } = look;
    const { items } = look.verdict;
    const clientRequestIds = items.map(() => world.random.guid());
    const braked = await brakeBefore(world, request, { step, items, clientRequestIds });
    if ('instead' in braked) await commit(braked.instead);
    else sending.push({ step, items, clientRequestIds, facts, ...braked });
  }
  await sendLayers(world, request, sending, commit);
}

/** Counted before the line is written, so that a crash in between cannot lose one; the key keeps it from counting twice. */
async function countAnomalies(world: World, request: Request, found: readonly Entry[]): Promise<void> {
  for (const entry of found) {
    if (entry.kind !== 'held' || (entry.because !== 'not-proven' && entry.because !== 'unknown-outcome'))
      continue;
    const released = request.steps.get(entry.step)?.released ?? 0;
    const key = `${request.id}/${entry.step}/${released}`;
    await world.brakes
      .countAnomaly(world.clock.now(), key)
      .catch((error: unknown) =>
        world.log('anomaly-uncounted', { request: request.id, because: String(error) }),
      );
  }
}

/** Names for what a look has found: a create whose answer was lost is bound here. */
function bindingsOf(request: Request, look: Looked): readonly Entry[] {
  if ('failed' in look) return [];
  const found = look.step.bind?.(look.facts) ?? [];
  return newBindings(found, request).map((binding) => ({ kind: 'bound', ...binding }));
}

/** Everything a look leads to except sending. */
function entriesFor(world: World, request: Request, look: Looked): readonly Entry[] {
  const { step } = look;
  if ('failed' in look) {
    world.log('look-failed', { request: request.id, step: step.id, because: look.failed });
    const failed: Entry = { kind: 'looked', step: step.id, left: -1, because: look.failed };
    return [failed, ...unreadAlarm(request, step, world.clock.now())];
  }
  const { verdict } = look;
  switch (verdict.kind) {
    case 'proven':
      return [
        {
          kind: 'verified',
          step: step.id,
          how: verdict.how,
          reads: look.reads,
          kept: step.keep?.(look.facts),
          nothingToDo: request.steps.get(step.id)?.firstAttemptAt === undefined,
        },
      ];
    case 'wait':
      return [lookedAt(look, verdict)];
    case 'assign':
      return verdict.assign.map((item) => assignment(world, request, step, item));
    case 'send':
      return verdict.assign.map((item) => assignment(world, request, step, item));
    case 'drift':
      return drift(world, request, step, verdict.extra);
    case 'hold':
      return hold(world, request, step, verdict);
    default:
      return verdict satisfies never;
  }
}

function lookedAt(
  { step, reads }: { readonly step: Step; readonly reads: readonly ReadNote[] },
  { left, because, until }: Extract<Verdict, { kind: 'wait' }>,
): Entry {
  return {
    ...{ kind: 'looked', step: step.id, left, because },
    ...(left === 0 ? { reads } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

/** Anything new goes back to the same approvers, showing only what changed. */
function drift(world: World, request: Request, step: Step, extra: readonly PlanItem[]): readonly Entry[] {
  const main = request.plans.findLast((plan) => plan.status === 'approved' && plan.stages.length > 0);
  const plan = makePlan({
    request: request.id,
    policy: request.policy,
    purpose: 'addendum',
    steps: [step],
    changes: extra.map((item) => item.change),
    salt: world.random.hex(16),
    scoped: false,
  });
  const drifted: Entry = { kind: 'drifted', step: step.id, changes: extra };
  if (main === undefined || request.wanted === undefined) return [drifted];
  return [
    drifted,
    {
      kind: 'planned',
      plan,
      stages: standingStages(request, main.stages, world.people()),
      wanted: request.wanted,
      facts: {},
      reads: [],
      warnings: [],
      policy: request.policy,
    },
  ];
}

/** A step that the service refused becomes a person's task where there is a way by hand; everything else waits for an owner. */
function hold(
  world: World,
  request: Request,
  step: Step,
  verdict: Extract<Verdict, { kind: 'hold' }>,
): readonly Entry[] {
  const alarm: Entry[] =
    step.containment === true
      ? [{ kind: 'alarm', code: 'access-not-removed', detail: `${step.id}: ${verdict.detail}` }]
      : [];
  if (
    verdict.because === 'refused' &&
    step.byHand !== undefined &&
    !request.tasks.has(`${step.id}/by-hand`)
  ) {
    return [...alarm, assignment(world, request, step, byHandItem(step, verdict.detail))];
  }
  if (verdict.because !== 'rejected' && request.tasks.has(`${step.id}/by-hand`))
    return [{ kind: 'looked', step: step.id, left: 1, because: 'by-hand' }];
  return [...alarm, { kind: 'held', step: step.id, because: verdict.because, detail: verdict.detail }];
}

function byHandItem(step: Step, detail: string): PlanItem {
  return {
    key: '',
    item: '',
    change: {
      kind: 'task',
      step: step.id,
      says: 'by-hand',
      with: { because: detail },
      effect: 'task',
      reversible: true,
      task: {
        audience: step.byHand?.audience ?? 'technician',
        id: 'by-hand',
        proof: 'none',
        provenBy: 'reading',
      },
    },
  };
}

/** Working hours that a person has for a task before it counts as overdue. */
const taskHours = 8;

function assignment(world: World, request: Request, step: Step, item: PlanItem): Entry {
  const task = item.change.kind === 'task' ? item.change.task : undefined;
  const to = audience(world, request, task?.audience ?? 'technician');
  return {
    kind: 'assigned',
    step: step.id,
    task: task?.id ?? 'task',
    item: item.item,
    change: item.change,
    to,
    dueAt: new Date(world.timing(request).workingHoursAfter(world.clock.now(), taskHours)).toISOString(),
  };
}

/** People behind an audience; technicians stand in where nobody is found, so that no task is without an owner. */
export function audience(world: World, request: Request, who: Audience): readonly PersonRef[] {
  const people = world.people();
  const one = (person: PersonRef | undefined): readonly PersonRef[] => (person === undefined ? [] : [person]);
  const found: Record<Audience, () => readonly PersonRef[]> = {
    technician: () => people.members('technician'),
    'on-premises': () => people.onPremises(),
    security: () => people.members('security'),
    hr: () => people.members('hr'),
    manager: () => one(managerOf(request)),
    'new-manager': () => one(managerOf(request)),
    sponsor: () => one(request.form.leg === 'joiner' ? request.form.sponsor : undefined),
    subject: () =>
      one(
        request.subject.id === undefined ? undefined : { id: request.subject.id, name: request.subject.name },
      ),
  };
  const asked = found[who]().filter((person) => who === 'subject' || people.active(person.id));
  return asked.length > 0 ? asked : people.members('technician');
}
