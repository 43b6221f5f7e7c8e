import { type DueContext, type Job, jobs } from '../due.ts';
import type { Request } from '../request.ts';

interface Known extends DueContext {
  readonly seq: number;
  readonly owed: readonly Job[];
}

const known = new WeakMap<Request, Known>();

/**
 * What a request owes, as `jobs` tells it. The line that is written and the choice of what comes next ask about one and the
 * same state, so it is worked out once per line; only lines change a request.
 */
export function owedBy(request: Request, context: DueContext): readonly Job[] {
  const last = known.get(request);
  if (last?.seq === request.seq && last.steps === context.steps && last.timing === context.timing)
    return last.owed;
  const owed = jobs(request, context);
  known.set(request, { ...context, seq: request.seq, owed });
  return owed;
}
