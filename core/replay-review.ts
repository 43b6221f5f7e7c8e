import type { Handler } from './replay.ts';
import { lookAgain } from './replay-attempt.ts';
import type { Request } from './request.ts';

/** Alarm code that changes the state: a kept exception that must be asked again. */
export const REVIEW_AGAIN = 'review-again';
/** The step in which a mover's new manager decides on what no rule explains. */
const reviewStep = 'review-access';
const reviewTask = `${reviewStep}/review`;

/** The new manager's decisions; the latest on an item counts. With the last one their task is done. */
export const takeReview: Handler<'reviewed'> = (request, { decisions }, { at, actor }) => {
  const decided = new Set(decisions.map(({ item }) => item));
  request.reviews = [...request.reviews.filter(({ item }) => !decided.has(item)), ...decisions];
  const state = request.steps.get(reviewStep);
  if (state !== undefined) lookAgain(state, at);
  const task = request.tasks.get(reviewTask);
  if (task !== undefined && isReviewed(request))
    task.done = { by: { id: actor.id, name: actor.name }, at, proof: '', decided: true };
};

/** Nothing that was put to the new manager is undecided any more; what they refused goes in its own time. */
function isReviewed({ wanted, reviews }: Request): boolean {
  return (wanted?.unexplained ?? []).every(({ id }) => reviews.some(({ item }) => item === id));
}

/** An exception that ended is undecided again: the question goes out anew, also after the request was closed. */
export function reviewAgain(request: Request, item: string): void {
  request.reviews = request.reviews.filter((old) => old.item !== item);
  request.tasks.delete(reviewTask);
  const state = request.steps.get(reviewStep);
  if (state !== undefined)
    Object.assign(state, { proven: undefined, looks: 0, lastLookAt: undefined, waitsUntil: undefined });
  if (request.phase === 'closed') request.phase = 'running';
}
