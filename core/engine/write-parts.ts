import type { DueContext } from '../due.ts';
import type { Request } from '../request.ts';
import type { World } from './world.ts';
import type { WriteParts } from './writer.ts';

/** What the clock needs to know to tell what a request owes. */
export function dueContext(world: World, request: Request): DueContext {
  return { steps: world.steps(), timing: world.timing(request) };
}

/** How lines of a request are written with its next due time; `fence` where a worker has claimed it. */
export function writeParts(world: World, fence?: number): WriteParts {
  return {
    ledger: world.ledger,
    now: () => world.clock.now(),
    due: (request) => dueContext(world, request),
    fence,
  };
}
