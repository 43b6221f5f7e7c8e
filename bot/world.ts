import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import type { Directory } from '../adapters/directory.ts';
import { freshBytes } from '../adapters/fresh-bytes.ts';
import type { SealedLedger } from '../adapters/ledger.ts';
import { guardExecutor } from '../adapters/protected-executor.ts';
import type { Tenant } from '../adapters/tenant.ts';
import { type BrakeLimits, createBrakes } from '../core/brakes.ts';
import type { Teller, World } from '../core/engine/world.ts';
import { createGuards, type Guards } from '../core/guards.ts';
import type { House } from '../core/house.ts';
import { officeOf } from '../core/intake.ts';
import type { Policy } from '../core/policy.ts';
import type { Clock, Random, Store } from '../core/ports.ts';
import type { Steps } from '../core/readiness.ts';
import { isOver, type Request, replay } from '../core/request.ts';
import { surveyByPolicy } from '../core/survey-by-policy.ts';
import type { Timing } from '../core/timing.ts';
import { timingByPolicy } from '../core/timing-by-policy.ts';

export interface WorldParts {
  readonly store: Store;
  readonly ledger: SealedLedger;
  readonly tenant: Pick<Tenant, 'reader' | 'executor'>;
  readonly directory: Directory;
  readonly house: House;
  readonly policy: () => Policy;
  readonly steps: Steps;
  readonly clock: Clock;
  readonly teller: Teller;
  readonly log: Pick<Logger, 'warn'>;
  /** Path of the stop file: while it exists nothing irreversible runs. */
  readonly stopFile: string;
  /** Where ids and salts come from; the system when left out. */
  readonly random?: Random;
}

export const systemRandom: Random = {
  guid: () => randomUUID(),
  hex: (bytes) => freshBytes(bytes).toString('hex'),
};

/** Puts the ports together into what the engine needs, with the guards that openers of requests use. */
export function createWorld(parts: WorldParts): { readonly world: World; readonly guards: Guards } {
  const { policy } = parts;
  const guards = createGuards({ store: parts.store, isLive: (request) => isLive(parts, request) });
  const world: World = {
    ledger: parts.ledger,
    tenant: {
      reader: (options) => parts.tenant.reader(options),
      executor: guardExecutor(parts.tenant.executor, () => parts.directory.people()),
    },
    clock: parts.clock,
    random: parts.random ?? systemRandom,
    teller: parts.teller,
    brakes: createBrakes({
      store: parts.store,
      limits: () => limitsOf(policy()),
      stopSwitch: async () => (await parts.house.state()).stopped,
      stopFile: () => existsSync(parts.stopFile),
    }),
    guards,
    people: () => parts.directory.people(),
    peopleNow: (id) => parts.directory.peopleNow(id),
    knowProtection: (id) => parts.directory.knowProtection(id),
    freshPeople: (ids) => parts.directory.fresh(ids),
    steps: () => parts.steps,
    timing: (request) => timingOf(policy(), request, parts.directory),
    survey: (request, reader) =>
      surveyByPolicy(
        {
          policy: policy(),
          people: parts.directory.people(),
          steps: parts.steps,
          now: new Date(parts.clock.now()).toISOString(),
          reserveName: (id, candidates) => guards.reserveName(id, candidates),
        },
        request,
        reader,
      ),
    log: (event, facts) => parts.log.warn(facts, event),
  };
  return { world, guards };
}

/** A guard left behind by a request that never came to be, or is over, may be taken over. */
async function isLive(parts: WorldParts, request: string): Promise<boolean> {
  const lines = await parts.ledger.load(request);
  return lines !== undefined && !isOver(replay(request, lines));
}

/** Budgets of irreversible work and of alarmed removals, as policy sets them. */
export function limitsOf(policy: Policy): BrakeLimits {
  const { irreversibleBudget, removalsAlarmPerHour } = policy.checklists;
  return {
    irreversiblePerHour: irreversibleBudget.perHour,
    irreversiblePerDay: irreversibleBudget.perDay,
    removalsAlarmPerHour,
  };
}

function timingOf(policy: Policy, request: Request, directory: Directory): Timing {
  const entry =
    request.subject.id === undefined ? undefined : directory.facts().entries.get(request.subject.id);
  return timingByPolicy(policy, officeOf(policy, request.form, { officeLocation: entry?.office }));
}
