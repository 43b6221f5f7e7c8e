import type { StepId } from '../change.ts';
import { WAIVER_OVER } from '../replay.ts';
import type { OpenedLine } from './opened-line.ts';
import type { PlanRecord } from './plan-record.ts';
import { checklistOf } from './plan-record.ts';

/** Where a step stands. Only the first three let a request close (design 6.7). */
export type StepStanding = 'proven' | 'attested' | 'waived' | 'failed' | 'held' | 'unproven' | 'not-started';

/** The lines that speak of one step, sorted by what they say. All but `waivedUntil` can be told after erasure. */
export interface StepRecord {
  readonly step: StepId;
  /** Run backwards: its proof is that things are again as they were before. */
  readonly reversed: boolean;
  readonly attempts: OpenedLine[];
  readonly results: OpenedLine[];
  readonly tasks: OpenedLine[];
  readonly vouched: OpenedLine[];
  verified?: OpenedLine;
  waived?: OpenedLine;
  held?: OpenedLine;
  failed?: OpenedLine;
  drifted?: OpenedLine;
  readonly history: OpenedLine[];
}

/** Sorts lines by step. A reverse plan starts every step afresh, as the replay does. */
export function stepsOf(
  lines: readonly OpenedLine[],
  plans: readonly PlanRecord[],
): ReadonlyMap<StepId, StepRecord> {
  let steps = blank(checklistOf(plans), false);
  const reverse = plans.findLast((plan) => plan.purpose === 'reverse' && plan.status === 'approved');
  const reverseAt = reverse?.decisions.at(-1)?.line.seq ?? reverse?.line.seq;
  for (const line of lines) {
    if (line.seq === reverseAt) steps = blank(checklistOf(plans), true);
    for (const id of line.facts.steps ?? (line.facts.step === undefined ? [] : [line.facts.step]))
      note(recordOf(steps, id, reverseAt !== undefined && line.seq >= reverseAt), line);
    if (line.entry?.kind === 'alarm' && line.entry.code === WAIVER_OVER) {
      const record = steps.get(line.entry.detail);
      if (record !== undefined) record.waived = undefined;
    }
  }
  return steps;
}

function blank(ids: readonly StepId[], reversed: boolean): Map<StepId, StepRecord> {
  return new Map(ids.map((step) => [step, emptyRecord(step, reversed)]));
}

function emptyRecord(step: StepId, reversed: boolean): StepRecord {
  return { step, reversed, attempts: [], results: [], tasks: [], vouched: [], history: [] };
}

function recordOf(steps: Map<StepId, StepRecord>, step: StepId, reversed: boolean): StepRecord {
  const record = steps.get(step) ?? emptyRecord(step, reversed);
  steps.set(step, record);
  return record;
}

function note(record: StepRecord, line: OpenedLine): void {
  record.history.push(line);
  switch (line.facts.kind) {
    case 'attempted':
      record.attempts.push(line);
      return;
    case 'applied':
      record.results.push(line);
      return;
    case 'assigned':
      record.tasks.push(line);
      return;
    case 'attested':
      record.vouched.push(line);
      return;
    case 'verified':
      Object.assign(record, { verified: line, held: undefined, failed: undefined, drifted: undefined });
      return;
    case 'waived':
      Object.assign(record, { waived: line, held: undefined, failed: undefined });
      return;
    case 'released':
      Object.assign(record, { held: undefined, failed: undefined });
      return;
    case 'held':
      record.held = line;
      return;
    case 'failed':
      record.failed = line;
      return;
    case 'drifted':
      record.drifted = line;
      return;
    default:
  }
}

/** What the lines add up to for one step. */
export function standing(record: StepRecord): StepStanding {
  if (record.verified !== undefined)
    return record.verified.facts.outcome === 'attested' ? 'attested' : 'proven';
  if (record.waived !== undefined) return 'waived';
  if (record.failed !== undefined) return 'failed';
  if (record.held !== undefined) return 'held';
  return record.history.length > 0 ? 'unproven' : 'not-started';
}

/** The line that settled a step: its proof, or else its waiver. */
export function settledBy(record: StepRecord): OpenedLine | undefined {
  return record.verified ?? record.waived;
}
