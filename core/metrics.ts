import type { StepId } from './change.ts';
import type { PlanItem } from './entry.ts';
import { entriesOf, type OpenedLine } from './evidence/opened-line.ts';
import { type PlanRecord, plansOf } from './evidence/plan-record.ts';
import { type StepRecord, settledBy, stepsOf } from './evidence/step-record.ts';
import type { Leg } from './form.ts';

/** The step whose proof means that a leaver can no longer sign in. */
export const BLOCK_STEP: StepId = 'disable-account';

/** Figures of one request in minutes; negative = before the date. Undefined = cannot be told (yet, or after erasure). */
export interface Figures {
  readonly leg?: Leg;
  /** The instant the request is measured against: start, end of access, or the end of a mover's overlap. */
  readonly dueAt?: string;
  /** From opening the request to the approval of its first plan. */
  readonly approvalMinutes?: number;
  /** When the last step with calls in an approved plan was proven, and how far that was from `dueAt`. */
  readonly accessProvenAt?: string;
  readonly accessProvenAfterDueMinutes?: number;
  /** Leaver: when the block was answered with success, and when it was read back. */
  readonly blockSentAt?: string;
  readonly blockLateMinutes?: number;
  readonly blockProvenAt?: string;
  readonly blockProvenAfterDueMinutes?: number;
  /** When the last step of all was proven, attested or waived, once every step is. */
  readonly everythingSettledAt?: string;
  readonly everythingSettledAfterDueMinutes?: number;
  /** Mover: items that no rule explained at survey; those still neither decided nor proven removed; those kept with a reason. */
  readonly unexplainedBefore?: number;
  readonly unexplainedAfter?: number;
  readonly keptByReview?: number;
}

/** Computes the figures of a request from its opened lines alone. */
export function figuresOf(request: string, lines: readonly OpenedLine[]): Figures {
  const plans = plansOf(request, lines);
  const steps = stepsOf(lines, plans);
  const leg = entriesOf(lines, 'requested')[0]?.entry.leg;
  const dueAt = dueOf(lines);
  const access = lastSettled([...steps.values()].filter((step) => callSteps(plans).has(step.step)));
  const everything = lastSettled([...steps.values()]);
  const approved = plans.find((plan) => plan.status === 'approved')?.decisions.at(-1)?.line.at;
  return {
    leg,
    dueAt,
    approvalMinutes: minutesBetween(lines[0]?.at, approved),
    accessProvenAt: access,
    accessProvenAfterDueMinutes: minutesBetween(dueAt, access),
    ...(leg === 'mover' || leg === 'joiner' ? {} : blockFigures(steps.get(BLOCK_STEP), dueAt)),
    everythingSettledAt: everything,
    everythingSettledAfterDueMinutes: minutesBetween(dueAt, everything),
    ...(leg === 'mover' ? moverFigures(lines, plans, steps) : {}),
  };
}

function dueOf(lines: readonly OpenedLine[]): string | undefined {
  const timeline = entriesOf(lines, 'planned').findLast(({ entry }) => entry.plan.purpose !== 'addendum')
    ?.entry.wanted.timeline;
  return timeline?.end ?? timeline?.overlapEnd ?? timeline?.start;
}

/** Whole and tenth minutes from one instant to another. */
export function minutesBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / 6_000) / 10;
}

/** Steps that change the tenant themselves; papers and people's tasks do not give or take access. */
function callSteps(plans: readonly PlanRecord[]): ReadonlySet<StepId> {
  return new Set(
    plans
      .filter((plan) => plan.status === 'approved')
      .flatMap((plan) => plan.plan?.items ?? [])
      .filter((item) => item.change.kind === 'call')
      .map((item) => item.change.step),
  );
}

function lastSettled(steps: readonly StepRecord[]): string | undefined {
  const times = steps.map((step) => settledBy(step)?.at);
  if (times.length === 0 || times.includes(undefined)) return undefined;
  return (times as string[]).reduce((last, at) => (Date.parse(at) > Date.parse(last) ? at : last));
}

function blockFigures(block: StepRecord | undefined, dueAt: string | undefined): Partial<Figures> {
  const sent = block?.results.find((line) => line.facts.outcome === 'done')?.at;
  const proven = block?.verified?.at;
  return {
    blockSentAt: sent,
    blockLateMinutes: minutesBetween(dueAt, sent),
    blockProvenAt: proven,
    blockProvenAfterDueMinutes: minutesBetween(dueAt, proven),
  };
}

function moverFigures(
  lines: readonly OpenedLine[],
  plans: readonly PlanRecord[],
  steps: ReadonlyMap<StepId, StepRecord>,
): Partial<Figures> {
  const unexplained = plans.findLast((plan) => plan.purpose === 'main')?.plan?.unexplained;
  if (unexplained === undefined) return {};
  const decided = new Map(
    entriesOf(lines, 'reviewed').flatMap(({ entry }) =>
      entry.decisions.map((one) => [one.item, one.keep] as const),
    ),
  );
  const removals = [
    ...plans.flatMap((plan) => plan.plan?.items ?? []),
    ...entriesOf(lines, 'drifted').flatMap(({ entry }) => entry.changes),
  ].filter((item) => item.change.effect === 'remove');
  const left = unexplained.filter((item) => {
    if (decided.get(item.id) === true) return false;
    return decided.get(item.id) === undefined || !removalProven(item.id, removals, steps);
  });
  return {
    unexplainedBefore: unexplained.length,
    unexplainedAfter: left.length,
    keptByReview: unexplained.filter((item) => decided.get(item.id) === true).length,
  };
}

function removalProven(
  item: string,
  removals: readonly PlanItem[],
  steps: ReadonlyMap<StepId, StepRecord>,
): boolean {
  return removals
    .filter((removal) => removal.change.target === item || JSON.stringify(removal.change).includes(item))
    .some((removal) => steps.get(removal.change.step)?.verified !== undefined);
}
