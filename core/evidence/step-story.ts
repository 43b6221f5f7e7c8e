import type { StepId } from '../change.ts';
import type { PlanItem } from '../entry.ts';
import { entriesOf, type OpenedLine } from './opened-line.ts';
import type { CallStory, ProofStory, StepStory, TaskStory } from './pack.ts';
import type { PlanRecord } from './plan-record.ts';
import { type StepRecord, settledBy, standing } from './step-record.ts';
import {
  changeDoes,
  changeSays,
  changesByItem,
  factsSay,
  itemStory,
  standingWords,
  type Wording,
} from './wording.ts';

interface StepContext {
  readonly lines: readonly OpenedLine[];
  readonly plans: readonly PlanRecord[];
  readonly steps: Wording;
}

/** Each step from what was before to its proof; steps that stand open come with the reason. */
export function stepStories(
  records: ReadonlyMap<StepId, StepRecord>,
  context: StepContext,
): readonly StepStory[] {
  const before = beforeFacts(context.lines);
  const items = everyItem(context);
  return [...records.values()].sort(bySettling).map((record) => {
    const step = context.steps.get(record.step);
    return {
      step: record.step,
      title: step?.title.en ?? record.step,
      why: step?.why ?? '',
      controls: step?.controls ?? [],
      standing: standing(record),
      says: standingSays(record),
      before: factsSay(before[record.step]),
      planned: plannedFor(record.step, context),
      found: foundFor(record, context.steps),
      intents: record.attempts.map((line) => intentStory(line, record.step)),
      calls: record.results.flatMap((line) => callStories(line, items, context.steps)),
      proof: proofStory(record, context.steps),
      tasks: record.tasks.map((line) => taskStory(line, record, context.steps)),
      notes: notesOf(record),
    };
  });
}

/** In the order in which they were settled; what stands open comes last. */
function bySettling(a: StepRecord, b: StepRecord): number {
  return (settledBy(a)?.seq ?? Number.MAX_SAFE_INTEGER) - (settledBy(b)?.seq ?? Number.MAX_SAFE_INTEGER);
}

/** Proof without a change is said as such, and proof without a read is not called one. */
function standingSays(record: StepRecord): string {
  const verified = record.verified?.entry;
  if (record.reversed && standing(record) === 'proven') return 'given back, proven by an independent read';
  if (standing(record) !== 'proven' || verified?.kind !== 'verified' || !verified.nothingToDo)
    return standingWords[standing(record)];
  if (verified.reads.length === 0) return 'nothing was wanted';
  return firstLook(record) === undefined ? 'read and found as wanted' : 'read twice and found as wanted';
}

/** The look that found nothing left for the first time, where the proof is a second one that agrees with it. */
function firstLook({ history, verified }: StepRecord): OpenedLine | undefined {
  let first: OpenedLine | undefined;
  for (const line of history) {
    if (line === verified) return first;
    if (line.facts.kind === 'attempted') first = undefined;
    if (line.entry?.kind !== 'looked') continue;
    if (line.entry.left === 0) first ??= line;
    else if (line.entry.left > 0) first = undefined;
  }
  return undefined;
}

function beforeFacts(lines: readonly OpenedLine[]): Readonly<Record<StepId, unknown>> {
  const facts: Record<StepId, unknown> = {};
  for (const { entry } of entriesOf(lines, 'attempted'))
    for (const { step, before } of entry.steps) if (before !== undefined) facts[step] ??= before;
  for (const { entry } of entriesOf(lines, 'planned'))
    for (const [step, found] of Object.entries(entry.facts)) facts[step] ??= found;
  return facts;
}

function everyItem({ plans, lines }: StepContext): ReturnType<typeof changesByItem> {
  const items: PlanItem[] = [
    ...plans.flatMap((record) => record.plan?.items ?? []),
    ...entriesOf(lines, 'drifted').flatMap(({ entry }) => entry.changes),
    ...entriesOf(lines, 'planned').flatMap(({ entry }) => entry.plan.items),
    ...entriesOf(lines, 'attempted').flatMap(({ entry }) => entry.steps.flatMap((one) => one.found ?? [])),
  ];
  return changesByItem(items);
}

function plannedFor(step: StepId, { plans, steps }: StepContext): StepStory['planned'] {
  return plans
    .filter((record) => record.status === 'approved')
    .flatMap((record) => record.plan?.items ?? [])
    .filter((item) => item.change.step === step)
    .map((item) => itemStory(item, steps));
}

/** What came up later inside an approved scope, each exact change once. */
function foundFor(record: StepRecord, steps: Wording): StepStory['found'] {
  const items = record.attempts.flatMap(({ entry }) =>
    entry?.kind === 'attempted'
      ? entry.steps.filter((one) => one.step === record.step).flatMap((one) => one.found ?? [])
      : [],
  );
  return [...new Map(items.map((item) => [item.item, item])).values()].map((item) => itemStory(item, steps));
}

function intentStory(line: OpenedLine, step: StepId): StepStory['intents'][number] {
  const attempt =
    line.entry?.kind === 'attempted' ? line.entry.steps.find((one) => one.step === step) : undefined;
  return {
    line: line.seq,
    at: line.at,
    attempt: attempt?.attempt,
    clientRequestIds: attempt?.clientRequestIds ?? [],
  };
}

function callStories(
  line: OpenedLine,
  items: ReturnType<typeof changesByItem>,
  steps: Wording,
): readonly CallStory[] {
  if (line.entry?.kind !== 'applied')
    return [{ line: line.seq, at: line.at, does: 'details erased', outcome: line.facts.outcome ?? '' }];
  return line.entry.results.map((result) => {
    const change = items.get(result.item);
    return {
      line: line.seq,
      at: line.at,
      says: change === undefined ? undefined : changeSays(change, steps),
      does: change === undefined ? 'a change that no line names' : changeDoes(change),
      outcome: result.outcome,
      status: result.status,
      code: result.code,
      requestId: result.requestId,
      clientRequestId: result.clientRequestId,
    };
  });
}

function proofStory(record: StepRecord, steps: Wording): ProofStory | undefined {
  const line = settledBy(record);
  if (line === undefined) return undefined;
  const { entry, facts } = line;
  const how = facts.kind === 'waived' ? 'waived' : facts.outcome === 'attested' ? 'attested' : 'proven';
  const common = { line: line.seq, at: line.at, how } as const;
  if (entry?.kind === 'waived')
    return {
      ...common,
      says: `${line.who.name ?? line.who.ref}: ${entry.reason}${entry.until === undefined ? '' : ` (until ${entry.until})`}`,
      nothingToDo: false,
      reads: [],
    };
  const verified = entry?.kind === 'verified' ? entry : undefined;
  return {
    ...common,
    says: `${proofSays(how, verified, record.reversed ? givenBack : (steps.get(record.step)?.proof.en ?? ''))}${firstSays(record)}`,
    nothingToDo: verified?.nothingToDo ?? false,
    reads: verified?.reads ?? [],
  };
}

/** A step's own sentence says what a departure left; the way back is proven when nothing of that is found any more. */
const givenBack = 'What the step had taken away or changed reads as it was recorded before';

/** One read may lag behind what somebody else has just added; two of them, a settling time apart, leave out nothing older. */
function firstSays(record: StepRecord): string {
  const first = firstLook(record);
  return first === undefined
    ? ''
    : `; read as such before at ${first.at} (line ${first.seq}), and again here`;
}

function proofSays(
  how: ProofStory['how'],
  verified: { readonly nothingToDo: boolean; readonly reads: readonly unknown[] } | undefined,
  sentence: string,
): string {
  if (how === 'waived') return 'reason erased';
  if (verified?.nothingToDo === true && verified.reads.length === 0)
    return 'Nothing was wanted here, so nothing was read or changed';
  return sentence;
}

function taskStory(line: OpenedLine, record: StepRecord, steps: Wording): TaskStory {
  const assigned = line.entry?.kind === 'assigned' ? line.entry : undefined;
  const done = record.vouched.find((other) => {
    if (assigned === undefined || other.entry === undefined) return other.seq > line.seq;
    return other.entry.kind === 'attested' && other.entry.task === assigned.task;
  });
  return {
    line: line.seq,
    at: line.at,
    says: assigned === undefined ? 'details erased' : changeSays(assigned.change, steps),
    asked: assigned?.to.map((person) => person.name) ?? [],
    provenBy: assigned?.change.kind === 'task' ? assigned.change.task.provenBy : undefined,
    done:
      done === undefined
        ? undefined
        : {
            line: done.seq,
            at: done.at,
            by: done.who,
            proof: done.entry?.kind === 'attested' ? done.entry.proof : undefined,
          },
  };
}

/** Holds, failures, drifts and releases, also those that were settled later: nothing is smoothed over. */
function notesOf(record: StepRecord): StepStory['notes'] {
  return record.history.flatMap((line) => {
    const says = noteSays(line);
    return says === undefined ? [] : [{ line: line.seq, at: line.at, says }];
  });
}

function noteSays({ entry, facts }: OpenedLine): string | undefined {
  switch (facts.kind) {
    case 'held':
      return `held: ${facts.outcome ?? ''}${entry?.kind === 'held' && entry.detail !== undefined ? ` (${entry.detail})` : ''}`;
    case 'failed':
      return entry?.kind === 'failed' ? `failed: ${entry.code} ${entry.message}` : 'failed';
    case 'released':
      return entry?.kind === 'released' ? `released: ${entry.how}` : 'released';
    case 'drifted':
      return entry?.kind === 'drifted'
        ? `${entry.changes.length} new changes went back to the approvers`
        : 'went back to the approvers';
    default:
      return undefined;
  }
}
