import { type Base, openBase } from '../../bot/base.ts';
import { readConfig } from '../../bot/config.ts';
import { createWorld } from '../../bot/world.ts';
import { work, writeParts } from '../../core/engine/engine.ts';
import type { World } from '../../core/engine/world.ts';
import { write } from '../../core/engine/writer.ts';
import type { Entry } from '../../core/entry.ts';
import { openRequest } from '../../core/open.ts';
import type { PersonRef } from '../../core/person.ts';
import { makePlan } from '../../core/plan.ts';
import { type Request, replay } from '../../core/request.ts';
import type { Settings } from './stage.ts';

/** A request that waits for one person's decision. */
export interface Waiting {
  readonly request: string;
  readonly plan: string;
  readonly approver: string;
}

type Planned = Extract<Entry, { kind: 'planned' }>;

/** Appends shared by one commit while the store is filled. */
const atOnce = 200;

/**
 * Fills a store with moves that wait for approval, before a bot opens it. One is opened and surveyed by the product
 * itself; the others are that one again for other people, each waiting for somebody else, so that nobody's rate limit
 * is reached when all of them click.
 */
export async function fillWithMoves(settings: Settings, count: number): Promise<readonly Waiting[]> {
  const reading = readConfig(settings);
  if ('faults' in reading) throw new Error(reading.faults.map((fault) => fault.sentence).join('\n'));
  const base = await openBase(reading.config);
  const { world, guards } = createWorld({
    ...base,
    policy: () => base.policy,
    stopFile: reading.config.stopFile,
    teller: { tell: async () => ({ reached: [], unreachable: [] }), nudge: async () => undefined },
  });
  const people = membersOf(base);
  const opened = await openRequest(
    { guards, random: world.random, steps: base.steps, write: writeParts(world) },
    {
      form: moveOf(people, 0),
      requester: personAt(people, 2),
      late: false,
      policy: base.policy.version,
      zone: 'Europe/Berlin',
    },
  );
  if ('refusal' in opened) throw new Error(opened.refusal.code);
  await work(world, opened.request.id);
  const planned = (await world.ledger.load(opened.request.id))
    ?.map((line) => line.entry)
    .find((entry) => entry.kind === 'planned');
  if (planned === undefined) throw new Error('the survey made no plan');
  const waiting: Waiting[] = [];
  for (let at = 1; at <= count; at += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - at + 1) }, (_, index) => at + index);
    waiting.push(...(await Promise.all(some.map((index) => again(world, { base, people, planned }, index)))));
  }
  await base.store.close();
  return waiting;
}

function membersOf(base: Base): readonly PersonRef[] {
  const { entries } = base.directory.facts();
  const active = base.directory.people();
  return [...entries.values()]
    .filter((entry) => active.active(entry.id) && active.protectedBecause(entry.id) === undefined)
    .map(({ id, name, upn }) => ({ id, name, upn }));
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

async function again(
  world: World,
  template: { readonly base: Base; readonly people: readonly PersonRef[]; readonly planned: Planned },
  index: number,
): Promise<Waiting> {
  const { base, people, planned } = template;
  const form = moveOf(people, index);
  const request = `JML-${new Date().getUTCFullYear()}-${String(100_000 + index)}`;
  const first: Entry = {
    kind: 'requested',
    form,
    leg: 'mover',
    subject: { ...form.person, zone: 'Europe/Berlin' },
    requester: personAt(people, index + 2),
    late: false,
    policy: base.policy.version,
  };
  const plan = makePlan({
    request,
    policy: base.policy.version,
    purpose: 'main',
    steps: planned.plan.checklist.flatMap((id) => base.steps.get(id) ?? []),
    changes: planned.plan.items.map((item) => item.change),
    keeps: planned.plan.keeps,
    unexplained: planned.plan.unexplained,
    salt: world.random.hex(16),
    scoped: false,
  });
  const approver = { person: form.manager, why: `manager of ${form.person.name}`, route: 'manager' };
  const [stage] = planned.stages;
  const stages = stage === undefined ? [] : [{ ...stage, approvers: [approver] }];
  await write(writeParts(world), blank(request, first), [first, { ...planned, plan, stages }]);
  return { request, plan: plan.id, approver: form.manager.id };
}

/** The state before the first line. */
function blank(id: string, first: Entry): Request {
  const actor = { kind: 'person', id: 'nobody', name: 'Nobody' } as const;
  const request = replay(id, [{ seq: 1, at: new Date(0).toISOString(), actor, entry: first, hash: '' }]);
  return { ...request, seq: 0, lines: [], visibleSeq: 0, visibleAt: undefined };
}
