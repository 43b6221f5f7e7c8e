import { type DueContext, nextDueAt, urgencyOf } from '../due.ts';
import type { Entry, HoldReason, Line, NewLine } from '../entry.ts';
import { type Actor, LATCHKEY } from '../person.ts';
import type { Head } from '../ports.ts';
import { extend, isOver, type Request, replay, type StepState } from '../request.ts';
import { owedBy } from './owed.ts';
import type { Ledger } from './world.ts';

/** Somebody else wrote to the request first. Whoever catches it drops their copy and loads again. */
export class Conflict extends Error {
  constructor(request: string) {
    super(`${request} was changed by somebody else`);
    this.name = 'Conflict';
  }
}

export interface WriteParts {
  readonly ledger: Ledger;
  readonly now: () => number;
  readonly due: (request: Request) => DueContext;
  readonly fence?: number;
}

/** Writes entries and head in one transaction and brings the replayed request up to date. Throws Conflict. */
export async function write(
  parts: WriteParts,
  request: Request,
  entries: readonly Entry[],
  actor: Actor = LATCHKEY,
): Promise<void> {
  if (entries.length === 0) return;
  const at = new Date(parts.now()).toISOString();
  const expectedSeq = request.seq;
  const lines: NewLine[] = entries.map((entry) => ({ at, actor, entry }));
  extend(
    request,
    lines.map((line, index): Line => ({ ...line, seq: expectedSeq + index + 1, hash: '' })),
  );
  const context = parts.due(request);
  const appended = await parts.ledger.append({
    request: request.id,
    expectedSeq,
    subject: request.subject,
    lines,
    ...headTimes(request, context),
    words: searchWords(request),
    fence: parts.fence,
  });
  if (appended === 'conflict') throw new Conflict(request.id);
  request.hash = appended.at(-1)?.hash ?? request.hash;
  request.lines.splice(expectedSeq, appended.length, ...appended);
}

/** When a head says that its request is due, and how urgent it is. */
export function headTimes(request: Request, context: DueContext): Pick<Head, 'nextDueAt' | 'urgency'> {
  return { nextDueAt: nextDueAt(owedBy(request, context)), urgency: urgencyOf(request, context) };
}

/** Tries to write down what a service answered before the answer is given up. */
export const factTriesMax = 5;

/**
 * Writes what has happened already. A click that came in between must not cost the answer of a call, so a lost race is
 * written again on top of the newer lines, also after the claim has gone: it is a fact and decides nothing. Throws
 * Conflict once it is written that way, because the caller's copy is out of date.
 */
export async function writeFacts(
  parts: WriteParts,
  request: Request,
  entries: readonly Entry[],
  actor: Actor = LATCHKEY,
): Promise<void> {
  try {
    return await write(parts, request, entries, actor);
  } catch (error) {
    for (let tries = 1; tries < factTriesMax; tries += 1)
      if (await writtenAnew(parts, request.id, entries, actor)) throw new Conflict(request.id);
    throw error;
  }
}

/** False when it was lost again. A write whose own answer was lost is found by the ids of its calls. */
async function writtenAnew(
  parts: WriteParts,
  id: string,
  entries: readonly Entry[],
  actor: Actor,
): Promise<boolean> {
  const ids = callIds(entries);
  try {
    const lines = (await parts.ledger.load(id)) ?? [];
    const known = callIds(lines.map((line) => line.entry));
    if ([...ids].every((one) => known.has(one))) return true;
    await write({ ...parts, fence: undefined }, replay(id, lines), entries, actor);
    return true;
  } catch {
    return false;
  }
}

function callIds(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.kind === 'applied' ? entry.results.map((result) => result.clientRequestId) : [],
    ),
  );
}

/** Word of requests in which a brake holds a step: the stop switch, a budget or too many anomalies. */
export const HELD_BY_BRAKE = 'held:brake';

/** Steps that a brake holds. */
export function heldByBrake(request: Request): readonly StepState[] {
  const brakes: readonly (HoldReason | undefined)[] = ['stop-switch', 'budget', 'anomaly'];
  return isOver(request)
    ? []
    : [...request.steps.values()].filter((one) => brakes.includes(one.held?.because));
}

/** Plain words a request can be found by: its people, its number, its state. Stored as keyed hashes only. */
export function searchWords(request: Request): readonly string[] {
  const words = new Set<string>([
    `id:${request.id}`,
    `requester:${request.requester.id}`,
    `state:${request.phase === 'closed' || request.phase === 'withdrawn' || request.phase === 'rejected' ? 'over' : 'live'}`,
    `leg:${request.leg}`,
    ...request.subject.name
      .toLowerCase()
      .split(/\s+/)
      .map((word) => `name:${word}`),
  ]);
  if (heldByBrake(request).length > 0) words.add(HELD_BY_BRAKE);
  if (request.subject.id !== undefined) words.add(`subject:${request.subject.id}`);
  if (request.subject.employeeId !== undefined) words.add(`employee:${request.subject.employeeId}`);
  for (const plan of request.plans) {
    if (plan.status !== 'asked') continue;
    for (const stage of plan.stages.slice(plan.stage)) {
      for (const { person, delegateOf } of stage.approvers) {
        words.add(`asked:${person.id}`);
        if (delegateOf !== undefined) words.add(`moved:${delegateOf.id}`);
      }
    }
  }
  for (const task of request.tasks.values()) {
    if (task.done !== undefined) continue;
    for (const person of task.claimedBy === undefined ? task.to : [task.claimedBy])
      words.add(`task:${person.id}`);
  }
  return [...words];
}
