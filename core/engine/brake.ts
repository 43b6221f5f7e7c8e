import type { Entry } from '../entry.ts';
import { samePerson } from '../person.ts';
import type { Request } from '../request.ts';
import type { Step } from '../step.ts';
import type { World } from './world.ts';

/**
 * The last look before calls of a step go out: protected accounts always; approvers, budget, stop switch and anomalies
 * for irreversible work. Answers the lines to write instead of sending, or none when it may go.
 */
export async function brakeBefore(
  world: World,
  request: Request,
  step: Step,
  count: number,
): Promise<readonly Entry[]> {
  const id = request.subject.id;
  const why = id === undefined ? undefined : world.people().protectedBecause(id);
  if (why !== undefined)
    return [
      { kind: 'held', step: step.id, because: 'protected', detail: why },
      { kind: 'alarm', code: 'protected-account', detail: why },
    ];
  if (step.irreversible !== true) return [];
  const gone = await approversGone(world, request);
  if (gone !== undefined) return [{ kind: 'held', step: step.id, because: 'approver-gone', detail: gone }];
  try {
    const answer =
      request.steps.get(step.id)?.released === 0 || request.steps.get(step.id) === undefined
        ? await world.brakes.takeIrreversible(world.clock.now(), count)
        : await stopOnly(world);
    if (answer.go) return [];
    return [{ kind: 'held', step: step.id, because: answer.because, detail: answer.detail }];
  } catch {
    return [{ kind: 'held', step: step.id, because: 'budget', detail: 'the budget cannot be read' }];
  }
}

/** A step that two named people have released needs no budget, but the stop switch still stops it. */
async function stopOnly(
  world: World,
): Promise<
  { readonly go: true } | { readonly go: false; readonly because: 'stop-switch'; readonly detail: string }
> {
  const stopped = await world.brakes.stopped();
  return stopped === undefined ? { go: true } : { go: false, because: 'stop-switch', detail: stopped };
}

/** Whoever approved must still be an active member, be neither requester nor subject, when irreversible work runs. */
async function approversGone(world: World, request: Request): Promise<string | undefined> {
  const deciders = request.plans
    .filter((plan) => plan.status === 'approved')
    .flatMap((plan) =>
      plan.decisions.filter((decision) => decision.verdict === 'approved').map((decision) => decision.by),
    );
  const people = await world.freshPeople(deciders.map((person) => person.id));
  const gone = deciders.find(
    (person) =>
      !people.active(person.id) ||
      samePerson(person, request.subject) ||
      samePerson(person, request.requester),
  );
  if (gone !== undefined) return `${gone.name} approved and is no longer able to`;
  return deciders.length === 0 ? 'nobody has approved this' : undefined;
}
