import { type DueContext, nextDueAt, urgencyOf } from '../due.ts';
import type { Entry, Line, NewLine } from '../entry.ts';
import { type Actor, LATCHKEY } from '../person.ts';
import { extend, type Request } from '../request.ts';
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
    nextDueAt: nextDueAt(request, context),
    urgency: urgencyOf(request, context),
    words: searchWords(request),
    fence: parts.fence,
  });
  if (appended === 'conflict') throw new Conflict(request.id);
  request.hash = appended.at(-1)?.hash ?? request.hash;
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
