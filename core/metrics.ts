import type { Change, StepId } from './change.ts';
import { entriesOf, type OpenedLine } from './evidence/opened-line.ts';
import { type PlanRecord, plansOf } from './evidence/plan-record.ts';
import { type StepRecord, settledBy, stepsOf } from './evidence/step-record.ts';
import type { Leg } from './form.ts';
import type { Step } from './step.ts';

/** The step whose proof means that a leaver can no longer sign in. */
export const BLOCK_STEP: StepId = 'disable-account';

/** Figures of one request in minutes; negative = before the date. Undefined = cannot be told (yet, or after erasure). */
export interface Figures {
  readonly leg?: Leg;
  /** The instant the request is measured against: start, end of access, or the end of a mover's overlap. */
  readonly dueAt?: string;
  /** From opening the request to the approval of its first plan. */
  readonly approvalMinutes?: number;
  /** How long after `dueAt` the last approver of the main plan agreed; missing when that was in time. */
  readonly approvedAfterDueMinutes?: number;
  /** When the last step that gives or takes access was proven, and how far that was from `dueAt`. */
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
  /** Leaver: the same without the steps whose own date is the end of the hand-over, weeks later. */
  readonly workSettledAfterDueMinutes?: number;
  /** A departure taken back: from the word to the last proof that everything was given back. */
  readonly givenBackMinutes?: number;
  /** Mover: items that no rule explained at survey; those still neither decided nor proven removed; those kept with a reason. */
  readonly unexplainedBefore?: number;
  readonly unexplainedAfter?: number;
  readonly keptByReview?: number;
}

/** What the catalogue says of each step: whether it is about access, and on which date it is due. */
export type Catalogue = ReadonlyMap<StepId, Pick<Step, 'access' | 'due'>>;

/** Computes the figures of a request from its opened lines, and from nothing else but what kind each step is of. */
export function figuresOf(request: string, lines: readonly OpenedLine[], catalogue: Catalogue): Figures {
  const plans = plansOf(request, lines);
  const steps = stepsOf(lines, plans);
  const leg = entriesOf(lines, 'requested')[0]?.entry.leg;
  const dueAt = dueOf(lines);
  const common = {
    leg,
    dueAt,
    approvalMinutes: minutesBetween(lines[0]?.at, approvedAt(plans)),
    ...(leg === 'mover' || leg === 'joiner' ? {} : blockFigures(request, lines, dueAt)),
  };
  const everything = lastSettled([...steps.values()]);
  const takenBack = lines.find((line) => line.facts.kind === 'rescinded')?.at;
  if (takenBack !== undefined)
    return {
      ...common,
      givenBackMinutes: minutesBetween(takenBack, everything),
      everythingSettledAt: everything,
    };
  const all = [...steps.values()];
  const access = lastSettled(all.filter((one) => catalogue.get(one.step)?.access === true));
  const work = lastSettled(all.filter((one) => catalogue.get(one.step)?.due.leaver?.at !== 'handoverEnd'));
  return {
    ...common,
    ...lateApproval(minutesBetween(dueAt, mainApprovedAt(plans))),
    accessProvenAt: access,
    accessProvenAfterDueMinutes: minutesBetween(dueAt, access),
    everythingSettledAt: everything,
    everythingSettledAfterDueMinutes: minutesBetween(dueAt, everything),
    ...(leg === 'leaver' ? { workSettledAfterDueMinutes: minutesBetween(dueAt, work) } : {}),
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

function approvedAt(plans: readonly PlanRecord[]): string | undefined {
  return plans.find((plan) => plan.status === 'approved')?.decisions.at(-1)?.line.at;
}

/** The ordinary plan, whose approval an immediate termination does not wait for. */
function mainApprovedAt(plans: readonly PlanRecord[]): string | undefined {
  return plans.findLast((plan) => plan.status === 'approved' && plan.purpose === 'main')?.decisions.at(-1)
    ?.line.at;
}

function lateApproval(minutes: number | undefined): Partial<Figures> {
  return minutes === undefined || minutes <= 0 ? {} : { approvedAfterDueMinutes: minutes };
}

function lastSettled(steps: readonly StepRecord[]): string | undefined {
  const times = steps.map((step) => settledBy(step)?.at);
  if (times.length === 0 || times.includes(undefined)) return undefined;
  return (times as string[]).reduce((last, at) => (Date.parse(at) > Date.parse(last) ? at : last));
}

/** The block as it was carried out, also when the departure was taken back afterwards. */
function blockFigures(
  request: string,
  lines: readonly OpenedLine[],
  dueAt: string | undefined,
): Partial<Figures> {
  const takenBack = lines.findIndex((line) => line.facts.kind === 'rescinded');
  const departure = takenBack < 0 ? lines : lines.slice(0, takenBack);
  const block = stepsOf(departure, plansOf(request, departure)).get(BLOCK_STEP);
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
  const named: readonly { readonly change: Change }[] = [
    ...plans.flatMap((plan) => plan.plan?.items ?? []),
    ...entriesOf(lines, 'drifted').flatMap(({ entry }) => entry.changes),
    ...entriesOf(lines, 'attempted').flatMap(({ entry }) => entry.steps.flatMap((one) => one.found ?? [])),
    ...entriesOf(lines, 'assigned').map(({ entry }) => entry),
  ];
  const removals = named.map(({ change }) => change).filter((change) => change.effect === 'remove');
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
  removals: readonly Change[],
  steps: ReadonlyMap<StepId, StepRecord>,
): boolean {
  return removals
    .filter((removal) => removal.target === item || JSON.stringify(removal).includes(item))
    .some((removal) => steps.get(removal.step)?.verified !== undefined);
}
