import type { Hash } from '../canonical.ts';
import type { StepId } from '../change.ts';
import type { Plan, PlanPurpose, Stage } from '../entry.ts';
import { strike } from '../plan.ts';
import { handOn } from '../replay-plan.ts';
import type { OpenedLine } from './opened-line.ts';

/** One yes or no to a plan, as its line says it. */
export interface DecisionRecord {
  readonly line: OpenedLine;
  readonly verdict: 'approved' | 'rejected' | 'contained';
  readonly stage?: number;
  readonly onBehalfOf?: string;
  readonly comment?: string;
}

/** A plan with what was said of it. After erasure only its id, its times and the pseudonyms of the deciders remain. */
export interface PlanRecord {
  id: Hash;
  readonly line: OpenedLine;
  readonly purpose?: PlanPurpose;
  plan?: Plan;
  stages: readonly Stage[];
  status: 'asked' | 'approved' | 'rejected' | 'replaced';
  readonly decisions: DecisionRecord[];
  /** Decisions on the plan as it was before items were struck; they count no more and are shown all the same. */
  readonly overtaken: DecisionRecord[];
  readonly struck: { readonly line: OpenedLine; readonly keys: readonly Hash[]; readonly comment?: string }[];
}

/** Every plan of a request in the order in which it was asked, with its decisions. Works on erased lines too. */
export function plansOf(request: string, lines: readonly OpenedLine[]): readonly PlanRecord[] {
  const plans: PlanRecord[] = [];
  let policy = '';
  const asked = (id: string | undefined): PlanRecord | undefined =>
    plans.findLast((plan) => plan.id === id && (plan.status === 'asked' || plan.plan === undefined));
  for (const line of lines) {
    const { entry, facts } = line;
    if (entry?.kind === 'requested' || entry?.kind === 'edited') policy = entry.policy;
    if (entry?.kind === 'planned' && entry.plan.purpose !== 'addendum') policy = entry.policy;
    if (
      facts.kind === 'edited' ||
      facts.kind === 'rescheduled' ||
      facts.kind === 'rescinded' ||
      facts.kind === 'withdrawn'
    )
      for (const plan of plans) if (plan.status === 'asked') plan.status = 'replaced';
    if (facts.kind === 'planned' || facts.kind === 'contained') plans.push(newPlan(line));
    if (facts.kind === 'approved' || facts.kind === 'rejected') decide(asked(facts.plan), line);
    if (entry?.kind === 'stage-timed-out') takeOver(asked(entry.plan), entry.stage, () => entry.to);
    if (entry?.kind === 'reassigned')
      takeOver(asked(entry.plan), entry.stage, (seats) => handOn(seats, entry));
    if (entry?.kind === 'struck') {
      const plan = asked(entry.plan);
      if (plan?.plan !== undefined) strikeFrom(plan, strike(request, policy, plan.plan, entry.keys), line);
    } else if (facts.kind === 'struck') {
      const plan = plans.findLast((other) => other.status === 'asked');
      if (plan !== undefined && facts.plan !== undefined) strikeFrom(plan, undefined, line, facts.plan);
    }
  }
  return plans;
}

function newPlan(line: OpenedLine): PlanRecord {
  const { entry, facts } = line;
  const contained = facts.kind === 'contained';
  const opened = entry?.kind === 'planned' || entry?.kind === 'contained' ? entry : undefined;
  const stages = opened?.kind === 'planned' ? opened.stages : [];
  const alone = contained || (opened !== undefined && stages.length === 0);
  return {
    id: facts.plan ?? '',
    line,
    purpose: opened?.plan.purpose,
    plan: opened?.plan,
    stages,
    status: alone ? 'approved' : 'asked',
    decisions: contained
      ? [{ line, verdict: 'contained', comment: entry?.kind === 'contained' ? entry.reason : undefined }]
      : [],
    overtaken: [],
    struck: [],
  };
}

function strikeFrom(record: PlanRecord, plan: Plan | undefined, line: OpenedLine, id?: Hash): void {
  const keys = line.entry?.kind === 'struck' ? line.entry.keys : [];
  const comment = line.entry?.kind === 'struck' ? line.entry.comment : undefined;
  record.struck.push({ line, keys, comment });
  record.plan = plan;
  record.id = plan?.id ?? id ?? record.id;
  record.overtaken.push(...record.decisions.splice(0));
}

function decide(record: PlanRecord | undefined, line: OpenedLine): void {
  if (record === undefined) return;
  const { entry, facts } = line;
  const opened = entry?.kind === 'approved' || entry?.kind === 'rejected' ? entry : undefined;
  const verdict = facts.kind === 'rejected' ? 'rejected' : 'approved';
  record.decisions.push({
    line,
    verdict,
    stage: opened?.stage,
    onBehalfOf: opened?.onBehalfOf?.name,
    comment: opened?.comment,
  });
  if (verdict === 'rejected') record.status = 'rejected';
  else if (opened === undefined || everyStageAgreed(record)) record.status = 'approved';
}

/** After a time-out others are asked; how many have to agree never exceeds how many are asked. */
function takeOver(
  record: PlanRecord | undefined,
  stage: number,
  next: (seats: Stage['approvers']) => Stage['approvers'],
): void {
  if (record !== undefined)
    record.stages = record.stages.map((other, index) =>
      index === stage ? { ...other, approvers: next(other.approvers) } : other,
    );
}

/** The stage counts as the replay counts it; time-outs and hand-overs replace people, never their number. */
function everyStageAgreed(record: PlanRecord): boolean {
  return record.stages.every((stage, index) => {
    const yes = record.decisions.filter((decision) => decision.stage === index).length;
    const needed = stage.need === 'first' ? 1 : stage.need === 'all' ? stage.approvers.length : stage.need;
    return yes >= Math.min(needed, stage.approvers.length);
  });
}

/** Steps that approved plans name, in order; a reverse plan begins the list anew. */
export function checklistOf(plans: readonly PlanRecord[]): readonly StepId[] {
  let steps: StepId[] = [];
  for (const record of plans) {
    if (record.status !== 'approved' || record.plan === undefined) continue;
    if (record.plan.purpose === 'reverse')
      steps = [...new Set(record.plan.items.map((item) => item.change.step))];
    else for (const step of record.plan.checklist) if (!steps.includes(step)) steps.push(step);
  }
  return steps;
}
