import { happenings } from './evidence/happenings.ts';
import { houseStory } from './evidence/house-story.ts';
import { type ExportedLine, entriesOf, type OpenedLine, openLines } from './evidence/opened-line.ts';
import {
  type ApprovalStory,
  EVIDENCE_FORMAT,
  type EvidencePack,
  type PlanStory,
  type Readable,
  type RequestStory,
  type Verdict,
} from './evidence/pack.ts';
import { type PlanRecord, plansOf } from './evidence/plan-record.ts';
import { type StepRecord, type StepStanding, standing, stepsOf } from './evidence/step-record.ts';
import { stepStories } from './evidence/step-story.ts';
import { itemStory, problemSays, type Wording } from './evidence/wording.ts';
import { HOUSE } from './house.ts';
import { GENESIS } from './ledger.ts';
import { figuresOf } from './metrics.ts';
import { whySays } from './seat-reason.ts';

export type { ExportedLine } from './evidence/opened-line.ts';
export { EVIDENCE_FORMAT, type EvidencePack, type Readable } from './evidence/pack.ts';

export interface EvidenceInput {
  readonly request: string;
  /** What `SealedLedger.export` answers, complete and in order. */
  readonly exported: readonly ExportedLine[];
  /** Catalogue of steps, for titles and sentences. */
  readonly steps: Wording;
}

/**
 * The evidence pack of a request, or of the house: stored bytes, hashes and openings as they are, and a readable part derived from them.
 * Works at any time, also before closing and after erasure. Throws on a ledger without lines or with unreadable ones.
 */
export function buildEvidence({ request, exported, steps }: EvidenceInput): EvidencePack {
  const lines = openLines(exported);
  const last = lines.at(-1);
  if (last === undefined) throw new Error(`${request} has no lines`);
  return {
    format: EVIDENCE_FORMAT,
    request,
    policy: policyOf(lines),
    head: { seq: last.seq, hash: last.hash ?? GENESIS },
    lines: exported.map(({ stored, openings }) => ({
      seq: stored.seq,
      bytes: stored.bytes,
      hash: stored.hash,
      openings: openings.map((opening) => opening ?? 'erased'),
    })),
    readable: request === HOUSE ? houseStory(openLines(exported)) : readable(request, lines, steps),
  };
}

function policyOf(lines: readonly OpenedLine[]): string | null {
  return (
    entriesOf(lines, 'planned').at(-1)?.entry.policy ?? entriesOf(lines, 'requested')[0]?.entry.policy ?? null
  );
}

function readable(request: string, lines: readonly OpenedLine[], steps: Wording): Readable {
  const plans = plansOf(request, lines);
  const records = stepsOf(lines, plans);
  const story = requestStory(lines);
  const all = happenings(lines, steps);
  return {
    says: `${capital(story.leg ?? 'request')} of ${story.subject.name ?? story.subject.ref}${calledOff(lines)}`,
    erased: lines.some((line) => line.entry === undefined),
    verdict: verdictOf(lines, [...records.values()]),
    request: story,
    plans: plans.map((plan) => planStory(plan, steps)),
    approvals: plans.flatMap((plan) =>
      [...plan.overtaken, ...plan.decisions].map((one) => approvalStory(plan, one)),
    ),
    steps: stepStories(records, { lines, plans, steps }),
    alarms: all.filter(({ line, tone }) => tone === 'bad' && lines[line - 1]?.facts.kind === 'alarm'),
    timeline: all,
    figures: figuresOf(request, lines, steps),
  };
}

/** Whoever reads the title alone must not take a departure for one that stands. */
function calledOff(lines: readonly OpenedLine[]): string {
  if (lines.some((line) => line.facts.kind === 'rescinded')) return ', taken back';
  return lines.some((line) => line.facts.kind === 'withdrawn') ? ', withdrawn' : '';
}

function verdictOf(lines: readonly OpenedLine[], records: readonly StepRecord[]): Verdict {
  const standings: Record<StepStanding, number> = {
    proven: 0,
    attested: 0,
    waived: 0,
    failed: 0,
    held: 0,
    unproven: 0,
    'not-started': 0,
  };
  for (const record of records) standings[standing(record)] += 1;
  const nothingToDo = records.filter(
    ({ verified }) => verified?.entry?.kind === 'verified' && verified.entry.nothingToDo,
  ).length;
  const closed = lines.some((line) => line.facts.kind === 'closed');
  const others = (Object.keys(standings) as StepStanding[])
    .filter((name) => name !== 'proven' && standings[name] > 0)
    .map((name) => `, ${standings[name]} ${name.replace('-', ' ')}`);
  return {
    says: `${standings.proven} of ${records.length} steps proven${others.join('')}`,
    closed,
    nothingToDo,
    total: records.length,
    standings,
  };
}

function requestStory(lines: readonly OpenedLine[]): RequestStory {
  const [first] = lines;
  const entry = first?.entry?.kind === 'requested' ? first.entry : undefined;
  const form = lines.findLast(
    (line) => line.entry?.kind === 'edited' || line.entry?.kind === 'rescheduled',
  )?.entry;
  const shown = form?.kind === 'edited' || form?.kind === 'rescheduled' ? form.form : entry?.form;
  return {
    line: first?.seq ?? 1,
    leg: entry?.leg,
    subject: {
      ref: first?.facts.subject ?? '',
      name: entry?.subject.name,
      employeeId: entry?.subject.employeeId,
    },
    requester: { ref: first?.who.ref ?? '', name: entry?.requester.name ?? first?.who.name },
    openedAt: first?.at ?? '',
    late: entry?.late,
    form: Object.entries(shown ?? {})
      .filter(([name]) => name !== 'leg')
      .map(([name, value]) => [label(name), formValue(value)]),
  };
}

/** `lastDay` → `Last day`. */
function label(name: string): string {
  return capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function formValue(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return String(value);
}

function planStory(record: PlanRecord, steps: Wording): PlanStory {
  const { line, plan } = record;
  return {
    line: line.seq,
    at: line.at,
    id: record.id,
    purpose: record.purpose,
    status: record.status,
    stages: record.stages.map((stage) => ({
      name: stage.name,
      rule: stage.rule,
      asked: stage.approvers.map((approver) => `${approver.person.name} (${whySays(approver)})`),
    })),
    items: plan?.items.map((item) => itemStory(item, steps)) ?? [],
    scopes:
      plan?.scopes.map((scope) => ({
        step: scope.step,
        says: steps.get(scope.step)?.scope?.sentence.en ?? scope.scope,
        count: scope.count,
      })) ?? [],
    keeps: plan?.keeps.map(({ name, rule }) => ({ name, rule })) ?? [],
    unexplained: plan?.unexplained.map(({ name }) => name) ?? [],
    warnings: line.entry?.kind === 'planned' ? line.entry.warnings.map(problemSays) : [],
  };
}

function approvalStory(record: PlanRecord, decision: PlanRecord['decisions'][number]): ApprovalStory {
  const stage = decision.stage === undefined ? undefined : record.stages[decision.stage];
  const seat = stage?.approvers.find((approver) => approver.person.id === decision.line.actor?.id);
  return {
    line: decision.line.seq,
    at: decision.line.at,
    verdict: decision.verdict,
    by: decision.line.who,
    onBehalfOf: decision.onBehalfOf,
    stage: stage?.name,
    why: seat === undefined ? undefined : whySays(seat),
    comment: decision.comment,
    plan: decision.line.facts.plan ?? record.id,
  };
}
