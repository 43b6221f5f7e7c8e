import { work, writeParts } from '../../core/engine/engine.ts';
import { write } from '../../core/engine/writer.ts';
import type { Entry } from '../../core/entry.ts';
import { openRequest } from '../../core/open.ts';
import type { PersonRef } from '../../core/person.ts';
import { makePlan } from '../../core/plan.ts';
import { type Filling, many, prepareStore, unwritten } from './prepared-store.ts';
import type { Settings } from './stage.ts';

/** A request that waits for one person's decision. */
export interface Waiting {
  readonly request: string;
  readonly plan: string;
  readonly approver: string;
}

type Planned = Extract<Entry, { kind: 'planned' }>;

const zone = 'Europe/Berlin';

/**
 * Fills a store with moves that wait for approval, before a bot opens it. One is opened and surveyed by the product
 * itself; the others are that one again for other people, each waiting for somebody else, so that nobody's rate limit
 * is reached when all of them click.
 */
export function fillWithMoves(settings: Settings, count: number): Promise<readonly Waiting[]> {
  return prepareStore(settings, async (filling) => {
    const planned = await surveyOne(filling);
    return many(count, (index) => again(filling, planned, index + 1));
  });
}

async function surveyOne({ base, world, people }: Filling): Promise<Planned> {
  const { guards } = world;
  const opened = await openRequest(
    { guards, random: world.random, steps: base.steps, write: writeParts(world) },
    {
      form: moveOf(people, 0),
      requester: personAt(people, 2),
      late: false,
      policy: base.policy.version,
      zone,
    },
  );
  if ('refusal' in opened) throw new Error(opened.refusal.code);
  await work(world, opened.request.id);
  const lines = (await world.ledger.load(opened.request.id)) ?? [];
  const planned = lines.map((line) => line.entry).find((entry) => entry.kind === 'planned');
  if (planned === undefined) throw new Error('the survey made no plan');
  return planned;
}

function personAt(people: readonly PersonRef[], index: number): PersonRef {
  return people[index % people.length]!;
}

/** The person after the subject decides, the one after that has asked. */
function moveOf(people: readonly PersonRef[], index: number) {
  return {
    leg: 'mover',
    person: personAt(people, index),
    effectiveDate: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    jobTitle: 'Software Engineer',
    department: 'Engineering',
    manager: personAt(people, index + 1),
  } as const;
}

async function again({ base, world, people }: Filling, planned: Planned, index: number): Promise<Waiting> {
  const form = moveOf(people, index);
  const request = `JML-${new Date().getUTCFullYear()}-${100_000 + index}`;
  const policy = base.policy.version;
  const first: Extract<Entry, { kind: 'requested' }> = {
    kind: 'requested',
    form,
    leg: 'mover',
    subject: { ...form.person, zone },
    requester: personAt(people, index + 2),
    late: false,
    policy,
  };
  const plan = makePlan({
    ...planned.plan,
    request,
    policy,
    purpose: 'main',
    steps: planned.plan.checklist.flatMap((id) => base.steps.get(id) ?? []),
    changes: planned.plan.items.map((item) => item.change),
    salt: world.random.hex(16),
    scoped: false,
  });
  const approver = { person: form.manager, why: `manager of ${form.person.name}`, route: 'manager' };
  const stages = planned.stages.slice(0, 1).map((stage) => ({ ...stage, approvers: [approver] }));
  await write(writeParts(world), unwritten(request, first), [first, { ...planned, plan, stages }]);
  return { request, plan: plan.id, approver: form.manager.id };
}
