import type { ReadNote } from '../reader.ts';
import type { Request } from '../request.ts';
import type { PlanInput, Step } from '../step.ts';
import type { Wanted } from '../wanted.ts';
import { historyOf, judge, type Verdict } from './judge.ts';
import type { World } from './world.ts';

/** What a step read, and what it means. A failed read is never taken for "nothing there". */
export type Looked =
  | {
      readonly step: Step;
      readonly verdict: Verdict;
      readonly facts: unknown;
      readonly reads: readonly ReadNote[];
    }
  | { readonly step: Step; readonly failed: string };

/** A containment step runs before any survey: it needs the subject's id and nothing else. */
export const NOTHING_WANTED: Omit<Wanted, 'leg'> = {
  timeline: {},
  attributes: {},
  groups: [],
  licences: [],
  apps: [],
  mailboxes: [],
  handovers: [],
};

/** What a step may know when it plans, at `now` in milliseconds of business time: person, wishes with reviews, own past. */
export function planInput(request: Request, step: Step, now: number): PlanInput {
  return {
    subject: request.subject,
    wanted: wantedWithReviews(request),
    history: historyOf(request, step),
    now: new Date(now).toISOString(),
  };
}

function wantedWithReviews(request: Request): Wanted {
  const wanted = request.wanted ?? { ...NOTHING_WANTED, leg: request.leg };
  if (request.reviews.length === 0) return wanted;
  return {
    ...wanted,
    reviewed: Object.fromEntries(request.reviews.map((review) => [review.item, review.keep])),
  };
}

/**
 * Reads one step's facts and judges them; what ends access reads ahead of everything else. Where something is to be sent,
 * it is known what protects the account: an answer that is missing is never taken for "not protected".
 */
export async function lookAt(world: World, request: Request, step: Step): Promise<Looked> {
  const reader = world.tenant.reader(step.containment === true ? { priority: 'high' } : undefined);
  const now = world.clock.now();
  const input = planInput(request, step, now);
  try {
    const facts = await step.look({ ...input, reader });
    const reads = reader.notes();
    const judged = { request, step, state: request.steps.get(step.id), facts, reads, input, now };
    const verdict = judge(judged);
    const { id } = request.subject;
    if (verdict.kind === 'send' && id !== undefined) await world.knowProtection(id);
    return { step, verdict, facts, reads };
  } catch (error) {
    return { step, failed: describe(error) };
  }
}

/** Name and message of an error, short enough for a line; programming errors are let through. */
export function describe(error: unknown): string {
  if (error instanceof TypeError || error instanceof ReferenceError) throw error;
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown error';
}
