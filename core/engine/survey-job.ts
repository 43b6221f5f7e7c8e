import type { Change, StepId } from '../change.ts';
import type { Entry, Plan } from '../entry.ts';
import { makePlan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { ReadNote } from '../reader.ts';
import type { Request } from '../request.ts';
import type { Sentence, Step } from '../step.ts';
import type { SurveyResult } from '../survey.ts';
import { describe, planInput } from './look.ts';
import type { World } from './world.ts';

type Found = Exclude<SurveyResult, { problems: readonly Problem[] }>;

interface Read {
  readonly step: Step;
  readonly facts: unknown;
  readonly reads: readonly ReadNote[];
}

/** Reads the tenant, applies policy and answers the plan for the approvers, or what stands in its way. Writes nothing. */
export async function surveyEntries(
  world: World,
  request: Request,
  purpose: 'main' | 'reverse',
): Promise<readonly Entry[]> {
  const because =
    request.subject.id === undefined ? undefined : world.people().protectedBecause(request.subject.id);
  if (because !== undefined)
    return [
      {
        kind: 'blocked',
        problems: [{ code: 'protected-account', values: { name: request.subject.name, because } }],
      },
    ];
  const found = await world.survey(request, world.tenant.reader());
  if ('problems' in found) return [{ kind: 'blocked', problems: found.problems }];
  return purpose === 'reverse' ? reversePlan(world, request, found) : mainPlan(world, request, found);
}

async function mainPlan(world: World, request: Request, found: Found): Promise<readonly Entry[]> {
  const steps = found.checklist.map((id) => world.steps().get(id)).filter((step) => step !== undefined);
  // Nothing has run for this plan, whatever an earlier one has noted as the state before.
  const surveyed: Request = { ...request, wanted: found.wanted, before: {} };
  const reads = await readAll(world, surveyed, steps);
  const changes = reads.flatMap((read) =>
    read.step.plan(planInput(surveyed, read.step, world.clock.now()), read.facts),
  );
  const plan = makePlan({
    ...common(world, request),
    policy: found.policy,
    purpose: 'main',
    steps,
    changes,
    keeps: found.keeps,
    unexplained: found.unexplained,
    scoped: request.leg === 'leaver',
  });
  return [planned(found, plan, reads, [...found.warnings, ...manyWarnings(changes)])];
}

/** The way back: for each step that ran, the reverse changes from what was recorded before; the rest is named. */
async function reversePlan(world: World, request: Request, found: Found): Promise<readonly Entry[]> {
  const ran = [...request.steps.values()]
    .filter((state) => state.firstAttemptAt !== undefined)
    .map((state) => state.step);
  const steps = ran.map((id) => world.steps().get(id)).filter((step) => step !== undefined);
  const reads = await readAll(world, request, steps);
  const changes: Change[] = [];
  const warnings: Problem[] = [];
  for (const read of reads) {
    const undone = undoneBy(world, request, read);
    if (isSentence(undone)) warnings.push(cannotUndo(read.step, undone));
    else changes.push(...undone);
  }
  const plan = makePlan({
    ...common(world, request),
    policy: found.policy,
    purpose: 'reverse',
    steps: steps.filter((step) => changes.some((change) => change.step === step.id)),
    changes,
    scoped: false,
  });
  // Nobody is asked to approve that nothing is changed.
  const stages = plan.items.length === 0 ? [] : found.stages;
  return [planned({ ...found, stages, wanted: request.wanted ?? found.wanted }, plan, reads, warnings)];
}

const isSentence = (undone: readonly Change[] | Sentence): undone is Sentence => !Array.isArray(undone);

function cannotUndo(step: Step, because: Sentence): Problem {
  const bare = (text: string): string => text.replace(/\.$/, '');
  return {
    code: 'cannot-undo',
    values: {
      ...{ step: step.title.en, 'step.de': step.title.de },
      ...{ because: bare(because.en), 'because.de': bare(because.de) },
    },
  };
}

const beforeUnknown: Sentence = {
  en: 'What was there before is not known.',
  de: 'Was vorher da war, ist nicht bekannt.',
};
const noWayBack: Sentence = {
  en: 'This step has no way back.',
  de: 'Dieser Schritt hat keinen Rückweg.',
};

function undoneBy(world: World, request: Request, { step, facts }: Read): readonly Change[] | Sentence {
  if (!(step.id in request.before)) return beforeUnknown;
  const input = planInput(request, step, world.clock.now());
  return step.undo?.(input, request.before[step.id], facts) ?? noWayBack;
}

function common(world: World, request: Request): { readonly request: string; readonly salt: string } {
  return { request: request.id, salt: world.random.hex(16) };
}

async function readAll(world: World, request: Request, steps: readonly Step[]): Promise<readonly Read[]> {
  return Promise.all(
    steps.map(async (step) => {
      const reader = world.tenant.reader();
      const facts = await step.look({ ...planInput(request, step, world.clock.now()), reader });
      return { step, facts, reads: reader.notes() };
    }),
  );
}

function planned(found: Found, plan: Plan, reads: readonly Read[], warnings: readonly Problem[]): Entry {
  const facts: Record<StepId, unknown> = Object.fromEntries(reads.map((read) => [read.step.id, read.facts]));
  return {
    kind: 'planned',
    plan,
    stages: found.stages,
    wanted: found.wanted,
    facts,
    reads: reads.flatMap((read) => read.reads),
    warnings,
    policy: found.policy,
  };
}

/** Wipes are counted out loud, so that nobody approves a dozen believing it is one. */
function manyWarnings(changes: readonly Change[]): readonly Problem[] {
  const final = changes.filter(
    (change) => !change.reversible && change.kind === 'call' && change.twoPerson === true,
  );
  return final.length === 0 ? [] : [{ code: 'irreversible-count', values: { count: final.length } }];
}

/** A survey that could not read the tenant is tried again; a person is told when it keeps failing. */
export function surveyFailed(error: unknown): string {
  return describe(error);
}
