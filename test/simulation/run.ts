import { hash } from 'node:crypto';
import { MemoryStore } from '../../adapters/memory-store.ts';
import type { BrakeLimits } from '../../core/brakes.ts';
import type { Policy } from '../../core/policy.ts';
import type { Steps } from '../../core/readiness.ts';
import type { Request } from '../../core/request.ts';
import { chance, seededRandom } from './chance.ts';
import { seedAccess, seedCompany, seedSubject } from './company.ts';
import { Crash, Gate, type Life, Runaway } from './faults.ts';
import { createRecord } from './record.ts';
import type { Schedule } from './schedule.ts';
import { act, type Click, click, type Matter, mattersOf, routine, standing } from './script.ts';
import { Company } from './tenant.ts';
import { Turns } from './turns.ts';
import { type Plant, type Shared, startWorker, type Worker } from './world.ts';

export interface Setup {
  readonly policy: Policy;
  readonly steps: Steps;
  readonly limits: BrakeLimits;
  readonly invariants: readonly Invariant[];
  readonly plant?: Plant & { readonly click?: Click };
}

/** A finished run with everything an invariant may look at. */
export interface Ran {
  readonly schedule: Schedule;
  readonly shared: Shared;
  readonly matters: readonly Matter[];
  /** Requests as their durable lines stand at the end. */
  readonly requests: readonly Request[];
  /** Set when a process went round and round without end. */
  readonly runaway: boolean;
}

/** A promise that must hold in every run; answers what broke it. */
export interface Invariant {
  readonly name: string;
  check(ran: Ran): readonly string[] | Promise<readonly string[]>;
}

export interface Outcome {
  readonly violations: readonly { readonly invariant: string; readonly says: string }[];
  readonly crashes: number;
  readonly calls: number;
  readonly trace: string;
  readonly ran: Ran;
}

/** A Monday before the end of summer time in Europe, in business time. */
const start = Date.parse('2026-10-19T08:00:00Z');
/** The company before a run, with the groups and applications of the policy's roles, and without. */
const bare = seeded(seedCompany);
const whole = seeded(seedCompany, seedAccess);

function seeded(...seeds: readonly ((company: Company) => void)[]): Company {
  const company = new Company(
    () => start,
    () => undefined,
  );
  for (const seed of seeds) seed(company);
  return company;
}

const turnsMax = 90;
const horizonMillis = 120 * 86_400_000;
/** A process that failed is started again at once; more often than this within a turn is a fault of the product. */
const startsMax = 12;

/** Plays one schedule to its end and holds the result against every invariant. */
export async function run(setup: Setup, schedule: Schedule): Promise<Outcome> {
  const traced: string[] = [];
  const trace = (text: string): void => void traced.push(text);
  const turns = new Turns(chance(schedule.seed));
  const gate = new Gate({ faults: schedule.faults, start, trace, turn: turns.wait });
  const mixed = schedule.cases.some((one) => one.leg !== 'leaver') || setup.steps.size > 10;
  const company = new Company(gate.clock.now, () => gate.staleSince(), mixed ? whole : bare);
  const subjects = schedule.cases.map((one, index) => seedSubject(company, index, one.office));
  const shared: Shared = {
    ...{ gate, company, policy: setup.policy, steps: setup.steps, limits: setup.limits },
    store: new MemoryStore(),
    record: createRecord(),
    random: seededRandom(schedule.seed),
    delegations: [],
  };
  const matters = mattersOf(schedule, subjects);
  const stage = new Stage(setup, schedule, { shared, matters, turns });
  await stage.play();
  const requests = matters.flatMap((matter) => standing(shared, matter) ?? []);
  const ran: Ran = { schedule, shared, matters, requests, runaway: stage.runaway };
  const violations = [];
  for (const { name, check } of setup.invariants)
    for (const says of await check(ran)) violations.push({ invariant: name, says });
  return {
    violations,
    crashes: gate.crashes,
    calls: gate.calls,
    trace: hash('sha256', traced.join('\n')),
    ran,
  };
}

/** The processes of a run and the people around them. */
class Stage {
  runaway = false;
  readonly #setup: Setup;
  readonly #schedule: Schedule;
  readonly #shared: Shared;
  readonly #matters: readonly Matter[];
  readonly #turns: Turns;
  readonly #workers: Worker[];
  #front: Worker;
  #births = 0;

  constructor(
    setup: Setup,
    schedule: Schedule,
    { shared, matters, turns }: { shared: Shared; matters: readonly Matter[]; turns: Turns },
  ) {
    this.#setup = setup;
    this.#schedule = schedule;
    this.#shared = shared;
    this.#matters = matters;
    this.#turns = turns;
    this.#front = this.#born('front');
    this.#workers = Array.from({ length: schedule.workers }, (_, at) => this.#born(`w${at}`));
  }

  async play(): Promise<void> {
    try {
      for (let turn = 0; turn < turnsMax; turn += 1) {
        await this.#turn(turn);
        if (!(await this.#passTime(turn))) return;
      }
    } catch (error) {
      if (!(error instanceof Runaway)) throw error;
      this.runaway = true;
    }
  }

  #born(name: string): Worker {
    this.#births += 1;
    const life: Life = { name: `${name}.${this.#births}`, dead: false };
    return startWorker(this.#shared, life, this.#setup.plant);
  }

  async #turn(turn: number): Promise<void> {
    const actions = this.#schedule.actions.filter((action) => action.turn === turn);
    const out = actions.some((action) => action.what === 'outage');
    if (out) this.#shared.gate.outage(outageMillis);
    const processes = out ? [] : this.#workers.map((_, at) => () => this.#drain(at));
    if (processes.length > 1) await this.#turns.race([() => this.#people(turn), ...processes]);
    else {
      await this.#people(turn);
      for (const process of processes) await process();
    }
  }

  async #people(turn: number): Promise<void> {
    const press = this.#setup.plant?.click ?? click;
    for (const action of this.#schedule.actions) {
      const matter = this.#matters[action.of % this.#matters.length];
      if (action.turn !== turn || matter === undefined) continue;
      await this.#asPerson((front) => act(front, this.#shared, { action, matter, press }));
    }
    for (const matter of this.#matters)
      await this.#asPerson((front) => routine(front, this.#shared, matter, press));
  }

  /** A person sees an error and tries again another time. */
  async #asPerson(doing: (front: Worker) => Promise<void>): Promise<void> {
    try {
      await doing(this.#front);
    } catch (error) {
      mustBeExpected(error);
    }
    if (this.#front.life.dead) this.#front = this.#born('front');
  }

  /** Works until nothing is due; a process that died is replaced by one that knows only the store. */
  async #drain(at: number): Promise<void> {
    for (let starts = 0; starts < startsMax; starts += 1) {
      const worker = this.#workers[at];
      if (worker === undefined) return;
      try {
        await worker.loop.drain();
        if (!worker.life.dead) return;
      } catch (error) {
        mustBeExpected(error);
      }
      if (worker.life.dead) this.#workers[at] = this.#born(`w${at}`);
    }
  }

  /** Moves to the next instant at which something is owed; false when nothing is, or the horizon is reached. */
  async #passTime(turn: number): Promise<boolean> {
    const { gate, store } = this.#shared;
    const now = gate.clock.now();
    const due = await store.nextDue();
    const open = this.#matters.some((matter) => matter.request === undefined);
    const later = this.#schedule.actions.some((action) => action.turn > turn);
    if (due === null && !open && !later) return false;
    if (due !== null && due > start + horizonMillis) return false;
    gate.moveTo(due !== null && due > now ? due : now + idleMillis);
    return true;
  }
}

const outageMillis = 20 * 86_400_000;
/** Time that passes when work is due but held by a claim, or only people have something to do. */
const idleMillis = 30_000;

/** Errors that a port may throw; anything else is a fault in the product or in the simulation. */
function mustBeExpected(error: unknown): void {
  if (error instanceof Runaway) throw error;
  if (error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError)
    throw error;
  if (!(error instanceof Crash || error instanceof Error)) throw error;
}
