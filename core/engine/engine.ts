import { type Job, SURVEY, type Urgency, urgencyOfJob } from '../due.ts';
import type { Entry } from '../entry.ts';
import type { Head, Millis } from '../ports.ts';
import type { Request } from '../request.ts';
import { surveyFailuresMax } from '../timing.ts';
import { clockEntries } from './clock-jobs.ts';
import { putBy, takeUp } from './kept-request.ts';
import { describe } from './look.ts';
import { owedBy } from './owed.ts';
import type { Commit } from './send-layers.ts';
import { surveyEntries } from './survey-job.ts';
import { runWave } from './wave.ts';
import type { World } from './world.ts';
import { dueContext, writeParts } from './write-parts.ts';
import { Conflict, headTimes, write, writeFacts } from './writer.ts';

export { writeParts } from './write-parts.ts';

/** Most rounds on one request within one claim; more means something is turning in circles. */
export const roundsMax = 60;

export interface WorkOptions {
  /** The request as the claim showed it: lines up to there are not read again where they are known. */
  readonly head?: Pick<Head, 'seq' | 'hash'>;
  /** Fence of the claim; absent where only one worker exists. */
  readonly fence?: number;
  /** Real time after which the lease may be lost; no new effect is begun past it. */
  readonly leaseUntil?: Millis;
  /** Stops when what is left is less urgent than what it began with, so that other requests get their turn. */
  readonly urgentOnly?: boolean;
}

export interface Worked {
  /** Why it stopped; `again` asks to be called once more soon. */
  readonly outcome: 'done' | 'conflict' | 'lease-over' | 'again' | 'missing';
  /**
   * The request as its lines stood when it stopped; absent where somebody else has written, and where there is none. The
   * next work on it goes on changing it.
   */
  readonly request?: Request;
}

/**
 * Does everything a request owes at this moment, one durable line at a time. Stopped anywhere, the next call reads the
 * ledger and the tenant and goes on.
 */
export async function work(world: World, id: string, options: WorkOptions = {}): Promise<Worked> {
  const lines = await world.ledger.load(id, options.head);
  if (lines === undefined) return { outcome: 'missing' };
  const request = takeUp(world.ledger, id, lines);
  const outcome = await workThrough(world, request, options);
  if (outcome === 'conflict') return { outcome };
  putBy(world.ledger, request);
  return { outcome, request };
}

async function workThrough(
  world: World,
  request: Request,
  options: WorkOptions,
): Promise<Exclude<Worked['outcome'], 'missing'>> {
  const parts = writeParts(world, options.fence);
  const commit: Commit = (entries, what) =>
    what === 'fact' ? writeFacts(parts, request, entries) : write(parts, request, entries);
  let began: Urgency | undefined;
  try {
    for (let round = 0; round < roundsMax; round += 1) {
      if (options.leaseUntil !== undefined && world.clock.real() >= options.leaseUntil) return 'lease-over';
      const seq = request.seq;
      const { owed, urgency } = mostUrgent(world, request);
      began ??= urgency;
      if (owed.length === 0 || (options.urgentOnly === true && urgency > began)) return 'done';
      await perform(world, request, owed, commit);
      if (request.seq === seq) break;
    }
    return 'again';
  } catch (error) {
    if (error instanceof Conflict) return 'conflict';
    throw error;
  }
}

/** Of everything due now only the most urgent: nothing else ever delays the end of access (design 5.5). */
function mostUrgent(
  world: World,
  request: Request,
): { readonly owed: readonly Job[]; readonly urgency: Urgency } {
  const now = world.clock.now();
  const context = dueContext(world, request);
  const due = owedBy(request, context).filter((job) => job.at <= now);
  const urgencies = due.map((job) => urgencyOfJob(job, request, context));
  const urgency = Math.min(2, ...urgencies) as Urgency;
  return { owed: due.filter((_, at) => urgencies[at] === urgency), urgency };
}

/** What the head of a request should say at this moment about when it is due. */
export function dueOf(world: World, request: Request): Pick<Head, 'nextDueAt' | 'urgency'> {
  return headTimes(request, dueContext(world, request));
}

/** Steps first: telling, reminding and surveying wait for them. */
async function perform(world: World, request: Request, owed: readonly Job[], commit: Commit): Promise<void> {
  const runs = owed.filter((job) => job.kind === 'run').map((job) => job.step);
  if (runs.length > 0) return runWave(world, request, runs, commit);
  const job = owed.find((other) => other.kind !== 'tell') ?? owed[0];
  if (job === undefined) return;
  if (job.kind === 'survey') return survey(world, request, job, commit);
  if (job.kind === 'tell') return tell(world, request, commit);
  await commit(await clockEntries(world, request, job));
}

async function survey(
  world: World,
  request: Request,
  job: Extract<Job, { kind: 'survey' }>,
  commit: Commit,
): Promise<void> {
  let entries: readonly Entry[];
  try {
    entries = await surveyEntries(world, request, job.purpose);
  } catch (error) {
    world.log('survey-failed', { request: request.id, because: describe(error) });
    const failures = request.steps.get(SURVEY)?.looks ?? 0;
    entries =
      failures >= surveyFailuresMax
        ? [
            {
              kind: 'blocked',
              problems: [{ code: 'tenant-unreadable', values: { because: describe(error) } }],
            },
          ]
        : [{ kind: 'looked', step: SURVEY, left: -1, because: describe(error) }];
  }
  await commit(entries);
}

async function tell(world: World, request: Request, commit: Commit): Promise<void> {
  const upTo = request.visibleSeq;
  const told = await world.teller.tell(request);
  await commit([{ kind: 'told', upTo, ...told }]);
}

/** Claims are taken by the caller; this is what a worker does with each head it holds. */
export async function workOn(world: World, head: Head): Promise<Worked> {
  const { request, claim } = head;
  return work(world, request, { head, fence: claim?.fence, leaseUntil: claim?.until, urgentOnly: true });
}
