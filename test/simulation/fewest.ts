import type { Fault } from './faults.ts';
import { type Outcome, run, type Setup } from './run.ts';
import type { Schedule } from './schedule.ts';

/** A schedule that breaks something, with what came of it. */
interface Broken {
  readonly schedule: Schedule;
  readonly outcome: Outcome;
}

/**
 * Leaves out every fault, action and person without whom a failing schedule still breaks something. Without one fault
 * all later calls have other numbers, so the remaining faults are tried again at the calls that they had struck.
 */
export async function fewest(setup: Setup, schedule: Schedule): Promise<Broken> {
  let best: Broken = { schedule, outcome: await run(setup, schedule) };
  const isSmaller = async (candidate: Schedule): Promise<Outcome> => {
    const outcome = await run(setup, candidate);
    if (outcome.violations.length > 0) best = { schedule: candidate, outcome };
    return outcome;
  };
  for (const part of ['faults', 'actions', 'cases'] as const)
    for (let at = best.schedule[part].length - 1; at >= (part === 'cases' ? 1 : 0); at -= 1) {
      const { schedule: whole, outcome: before } = best;
      const less = { ...whole, [part]: whole[part].toSpliced(at, 1) };
      const after = await isSmaller(less);
      if (part === 'faults' && after.violations.length === 0)
        await isSmaller({ ...less, faults: less.faults.map((fault) => replaced(fault, before, after)) });
    }
  return best;
}

/** A fault at the call of another run that is the same as the one it struck: the same one in number of its kind. */
function replaced(fault: Fault, before: Outcome, after: Outcome): Fault {
  const calls = callsOf(before);
  const struck = calls.get(fault.at);
  const nth = [...calls].filter(([at, operation]) => at <= fault.at && operation === struck).length;
  const same = [...callsOf(after)].filter(([, operation]) => operation === struck);
  return { ...fault, at: same[nth - 1]?.[0] ?? same.at(-1)?.[0] ?? fault.at };
}

/** Port and operation of every call by its number. */
function callsOf({ traced }: Outcome): ReadonlyMap<number, string> {
  const calls = traced.flatMap((line) => {
    const [, at, operation] = /^(\d+) \S+ (.*)$/.exec(line) ?? [];
    return at === undefined || operation === undefined ? [] : [[Number(at), operation] as const];
  });
  return new Map(calls);
}
