import { createLedger } from '../../adapters/ledger.ts';
import { createVault } from '../../adapters/vault.ts';
import { createLoop, type Loop } from '../../bot/loop.ts';
import { type BrakeLimits, createBrakes } from '../../core/brakes.ts';
import type { Ledger, Teller, World } from '../../core/engine/world.ts';
import { createGuards, type Guards } from '../../core/guards.ts';
import { officeOf } from '../../core/intake.ts';
import { type Delegation, peopleFrom } from '../../core/people.ts';
import type { Policy } from '../../core/policy.ts';
import type { CallResult, Executor, Outgoing, Random, Store } from '../../core/ports.ts';
import { ReadFailed } from '../../core/reader.ts';
import type { Steps } from '../../core/readiness.ts';
import { isOver, replay } from '../../core/request.ts';
import { surveyByPolicy } from '../../core/survey-by-policy.ts';
import { timingByPolicy } from '../../core/timing-by-policy.ts';
import { peopleFacts } from './company.ts';
import type { FaultKind, Gate, Life } from './faults.ts';
import { companyReader } from './read.ts';
import type { Record } from './record.ts';
import { gatedStore, type Opened, opening } from './store.ts';
import type { Company } from './tenant.ts';
import { aimOf, execute } from './write.ts';

/** What every worker of a run shares: the outside world and what it has seen. */
export interface Shared {
  readonly store: Store;
  readonly company: Company;
  readonly gate: Gate;
  readonly record: Record;
  readonly random: Random;
  readonly policy: Policy;
  readonly steps: Steps;
  readonly delegations: Delegation[];
  readonly limits: BrakeLimits;
}

/** One process of the product: real engine, guards, brakes and loop over gated ports. */
export interface Worker {
  readonly life: Life;
  readonly world: World;
  readonly guards: Guards;
  readonly loop: Loop;
}

/** Replaces parts of a worker by defective ones; the product itself knows nothing of it. */
export interface Plant {
  readonly name: string;
  /** Invariant that has to find it. */
  readonly finds: string;
  readonly store?: (store: Store, shared: Shared) => Store;
  readonly ledger?: (ledger: Ledger, shared: Shared) => Ledger;
  readonly world?: (world: World, shared: Shared, store: Store) => World;
  /** Schedules that give the defect a chance; the mixed ones when left out. */
  readonly runs?: 'leaver' | 'mixed';
}

const master = Buffer.alloc(32, 7);

/** Starts a process: nothing but the store, the tenant and the clock is left from the one before. */
export function startWorker(shared: Shared, life: Life, plant?: Plant): Worker {
  const { company, gate, policy, steps, random } = shared;
  const opened: Opened = new Map();
  const gated = gatedStore({ ...shared, life, opened });
  const store = plant?.store?.(gated, shared) ?? gated;
  const sealed = createLedger(store, createVault(store, master), random);
  const noting: Ledger = {
    load: sealed.load,
    append: (append) => {
      opened.set(opening(append), append.lines);
      return sealed.append(append);
    },
  };
  const ledger = plant?.ledger?.(noting, shared) ?? noting;
  const isLive = async (id: string): Promise<boolean> => {
    const lines = await ledger.load(id);
    return lines !== undefined && !isOver(replay(id, lines));
  };
  const guards = createGuards({ store, isLive });
  const now = (): string => new Date(gate.clock.now()).toISOString();
  const people = () => peopleFrom(peopleFacts(company, shared.delegations, now()));
  const plain: World = {
    ledger,
    tenant: { reader: () => gatedReader(shared, life), executor: gatedExecutor(shared, life) },
    clock: gate.clock,
    random,
    teller: gatedTeller(gate, life),
    brakes: createBrakes({ store, limits: () => shared.limits, stopFile: () => false }),
    guards,
    people,
    freshPeople: () =>
      gate.pass(life, { port: 'people', op: 'fresh', run: people, error: () => readFailed('throttled') }),
    steps: () => steps,
    timing: (request) => timingByPolicy(policy, officeOf(policy, request.form, {})),
    survey: (request, reader) =>
      surveyByPolicy(
        { policy, people: people(), steps, now: now(), reserveName: guards.reserveName },
        request,
        reader,
      ),
    log: () => undefined,
  };
  const world = plant?.world?.(plain, shared, store) ?? plain;
  return { life, world, guards, loop: createLoop({ world, store, owner: life.name }) };
}

const statuses: Partial<{ readonly [K in FaultKind]: number }> = {
  throttled: 429,
  forbidden: 403,
  conflict: 409,
  precondition: 412,
  'lost-page': 504,
};

function readFailed(what: FaultKind): ReadFailed {
  return new ReadFailed(statuses[what] ?? 503, what, `the service answered with ${what}`, 10);
}

function gatedReader({ company, gate }: Shared, life: Life) {
  return companyReader(company, (op, run) =>
    gate.pass(life, {
      port: 'read',
      op,
      run,
      error: () => readFailed('error-before'),
      instead: (what) =>
        statuses[what] === undefined
          ? undefined
          : () => {
              throw readFailed(what);
            },
    }),
  );
}

const codes: Partial<{ readonly [K in FaultKind]: string }> = {
  forbidden: 'Authorization_RequestDenied',
  'not-found': 'Request_ResourceNotFound',
  conflict: 'Request_Conflict',
  precondition: 'Request_PreconditionFailed',
};

function gatedExecutor({ company, gate }: Shared, life: Life): Executor {
  return {
    send: (calls) => {
      const run: Run = (some = calls) => some.map((outgoing) => execute(company, outgoing, gate.calls));
      return gate.pass(life, {
        port: 'send',
        op: calls.map((one) => `${aimOf(one).verb} ${aimOf(one).target}`).join('; '),
        run: () => run(),
        instead: (what) => sendFault(what, calls, run),
      });
    },
  };
}

type Run = (some?: readonly Outgoing[]) => readonly CallResult[];

/** What the executor promises: it answers for every call and never throws for what a service or network does. */
function sendFault(what: FaultKind, calls: readonly Outgoing[], run: Run): Run | undefined {
  const all =
    (answer: Omit<CallResult, 'clientRequestId'>): Run =>
    () =>
      calls.map(({ clientRequestId }) => ({ ...answer, clientRequestId }));
  const lost = { outcome: 'unknown', status: 0 } as const;
  switch (what) {
    case 'error-before':
      return all(lost);
    case 'error-after':
      return () => run().map(({ clientRequestId }) => ({ ...lost, clientRequestId }));
    case 'silent':
      return all({ outcome: 'done', status: 204 });
    case 'throttled':
      return all({ outcome: 'throttled', status: 429, retryAfterSeconds: 10 });
    case 'forbidden':
    case 'not-found':
    case 'conflict':
    case 'precondition':
      return all({ outcome: 'refused', status: statuses[what] ?? 404, code: codes[what] });
    case 'partial':
      return () => [
        ...run(calls.slice(0, Math.floor(calls.length / 2))),
        ...all({ outcome: 'throttled', status: 429, retryAfterSeconds: 10 })().slice(
          Math.floor(calls.length / 2),
        ),
      ];
    default:
      return undefined;
  }
}

function gatedTeller(gate: Gate, life: Life): Teller {
  const pass = <T>(op: string, answer: T, instead?: T): Promise<T> =>
    gate.pass(life, {
      port: 'tell',
      op,
      run: () => answer,
      error: () => new Error('Teams did not take the message'),
      instead: (what) => (what === 'unreachable' && instead !== undefined ? () => instead : undefined),
    });
  return {
    tell: (request) =>
      pass(
        `tell ${request.id}`,
        { reached: [request.requester.id], unreachable: [] },
        { reached: [], unreachable: [{ person: request.requester, why: 'the bot is blocked' }] },
      ),
    nudge: (request, about) => pass(`nudge ${request.id} ${about}`, undefined),
  };
}
