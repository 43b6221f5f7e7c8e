import type { Kind, Played } from './simulate.ts';

/** A run says this often how far it is. */
const toldPerRun = 20;

/**
 * What a long run says before its end, so that one that is stopped has not been for nothing: each violation as it is
 * found, by the command that plays it again, and how far the run is. The order in which threads end is not fixed, so
 * none of this belongs to the trace.
 */
export function progressOf(options: {
  readonly schedules: number;
  readonly what: Kind;
  readonly say: (text: string) => void;
}): (played: Played) => void {
  const { schedules, what, say } = options;
  const stride = Math.ceil(schedules / toldPerRun);
  const begin = performance.now();
  let done = 0;
  let crashes = 0;
  let violations = 0;
  return ({ part, broken, crashes: died }) => {
    for (const path of broken) say(`found: npm run simulate -- --what ${what} --replay ${part.seed}:${path}`);
    const told = Math.floor(done / stride);
    done += part.numRuns;
    crashes += died;
    violations += broken.length;
    if (Math.floor(done / stride) === told || done === schedules) return;
    const perMinute = Math.round((done * 60_000) / (performance.now() - begin));
    say(
      `so far: ${done} of ${schedules} schedules, ${crashes} crashes, ${violations} violations, ${perMinute} per minute`,
    );
  };
}
