import { hash } from 'node:crypto';
import { MemoryStore } from '../../adapters/memory-store.ts';
import type { Policy } from '../../core/policy.ts';
import type { Millis } from '../../core/ports.ts';
import type { Steps } from '../../core/readiness.ts';
import type { Request } from '../../core/request.ts';
import { act } from './actions.ts';
import { createBoxes } from './boxes.ts';
import { type Chance, chance, seededRandom } from './chance.ts';
import { seedAccess, seedApprover, seedCompany, seedFormer, seedSubject, staff } from './company.ts';
import { Crash, Gate, type Life, Runaway, Standstill } from './faults.ts';
import { createRecord } from './record.ts';
import { type Schedule, starts } from './schedule.ts';
import { adopt, click, type Matter, mattersOf, routine } from './script.ts';
import { seedConversations, Teams } from './teams.ts';
import { Company } from './tenant.ts';
import { Turns, withoutStandstill } from './turns.ts';
import { type Plant, type Shared, startWorker, type Worker } from './world.ts';

export interface Setup {
  readonly policy: Policy;
  readonly steps: Steps;
  readonly invariants: readonly Invariant[];
  readonly plant?: Plant;
  /** A run ends after so many turns; after `turnsMax` when left out. */
  readonly turns?: number;
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
  /** Set when the run could go no further because somebody waits for what never comes. */
  readonly standstill: boolean;
}

/** A promise that must hold in every run; answers what broke it. */
export interface Invariant {
  readonly name: string;
  /** The promise as docs/simulation.md lists it. */
  readonly promise: string;
  check(ran: Ran): readonly string[] | Promise<readonly string[]>;
}

export interface Outcome {
  readonly violations: readonly { readonly invariant: string; readonly says: string }[];
  readonly crashes: number;
  readonly calls: number;
  readonly trace: string;
  /** What happened, a line each: calls by number, process, port and operation, and faults. */
  readonly traced: readonly string[];
  readonly ran: Ran;
}

const turnsMax = 90;
const horizonMillis = 120 * 86_400_000;
/**
 * A run ends no sooner than this after its last fault: by then the claim of a process that died has run out, and what stood
 * back meanwhile has had its turn (core/timing.ts, standBackSeconds).
 */
const recoveryMillis = 10 * 60_000;
/** A process that failed is started again at once; more often than this within a turn is a fault of the product. */
const startsMax = 12;
/** Roles and people are read again after this long, as bot/app.ts does. */
const refreshMillis = 5 * 60_000;

/** The company before a run, with the groups and applications of the policy's roles, and without. */
const bare = seeded(seedCompany);
const whole = seeded(seedCompany, seedAccess);

function seeded(...seeds: readonly ((company: Company) => void)[]): Company {
  const company = new Company(
    () => 0,
    () => undefined,
  );
  for (const seed of seeds) seed(company);
  return company;
}

/** Plays one schedule to its end and holds the result against every invariant. */
export async function run(setup: Setup, schedule: Schedule): Promise<Outcome> {
  const traced: string[] = [];
  const dice = chance(schedule.seed);
  const turns = new Turns(dice);
  const start = Date.parse(starts[schedule.start ?? 0] ?? starts[0]);
  const trace = (text: string): void => void traced.push(text);
  const gate = new Gate({ faults: schedule.faults, start, trace, turn: turns.wait });
  const mixed = schedule.cases.some((one) => one.leg !== 'leaver') || setup.steps.size > 10;
  const company = new Company(gate.outside, () => gate.staleSince(), mixed ? whole : bare);
  const subjects = schedule.cases.map((one, index) => {
    if (one.leg === 'joiner' && one.who === 'rehire') seedFormer(company, index);
    return one.who === 'approver' ? seedApprover(company, index) : seedSubject(company, index, one.office);
  });
  const store = new MemoryStore();
  if (schedule.teams === true)
    await seedConversations(
      store,
      Object.values(staff).map((one) => one.id),
    );
  const shared: Shared = {
    ...{ gate, company, store, policy: setup.policy, steps: setup.steps },
    record: createRecord(),
    cipher: createBoxes(),
    random: seededRandom(schedule.seed),
    teams: schedule.teams === true ? new Teams() : undefined,
    broken: schedule.broken,
  };
  const matters = mattersOf(schedule, subjects);
  const stage = new Stage(setup, schedule, { shared, matters, turns, dice });
  await stage.play();
  if (shared.record.oddities.length > 0) throw new TypeError(shared.record.oddities[0]);
  const requests = [...shared.record.byRequest.keys()].flatMap((id) => shared.record.standing(id) ?? []);
  const ran: Ran = { schedule, shared, matters, requests, ...stage.cutShort };
  const violations = [];
  for (const { name, check } of setup.invariants)
    for (const says of await check(ran)) violations.push({ invariant: name, says });
  return {
    violations,
    crashes: gate.crashes,
    calls: gate.calls,
    trace: hash('sha256', traced.join('\n')),
    traced,
    ran,
  };
}

interface Parts {
  readonly shared: Shared;
  readonly matters: Matter[];
  readonly turns: Turns;
  readonly dice: Chance;
}

/** The processes of a run and the people around them. */
class Stage {
  readonly cutShort = { runaway: false, standstill: false };
  readonly #setup: Setup;
  readonly #schedule: Schedule;
  readonly #parts: Parts;
  /** Processes by name; one that died is started again when it is needed. */
  readonly #processes = new Map<string, Worker>();
  readonly #fronts: readonly string[];
  readonly #workers: readonly string[];
  #births = 0;
  #refreshedAt = 0;
  #refreshedTo = 0;
  #written = 0;
  #idleTurns = 0;

  constructor(setup: Setup, schedule: Schedule, parts: Parts) {
    this.#setup = setup;
    this.#schedule = schedule;
    this.#parts = parts;
    this.#fronts = schedule.workers > 1 ? ['front', 'other'] : ['front'];
    this.#workers = Array.from({ length: schedule.workers }, (_, at) => `w${at}`);
  }

  async play(): Promise<void> {
    try {
      await withoutStandstill(this.#turns());
    } catch (error) {
      if (error instanceof Runaway) this.cutShort.runaway = true;
      else if (error instanceof Standstill) this.cutShort.standstill = true;
      else throw error;
    }
  }

  async #turns(): Promise<void> {
    for (let turn = 0; ; turn += 1) {
      const began = this.#parts.shared.gate.clock.now();
      await this.#turn(turn);
      const mayEnd = began >= this.#recoveredAt();
      if (mayEnd && turn + 1 >= (this.#setup.turns ?? turnsMax)) return;
      if (!(await this.#passTime(turn, mayEnd))) return;
    }
  }

  /** From when on nothing that a fault left behind is still under way. */
  #recoveredAt(): Millis {
    const { gate } = this.#parts.shared;
    return Math.max(gate.epoch, ...gate.faultsOver(gate.calls).map((over) => over + recoveryMillis));
  }

  /** The living process of this name. A start that fails is repeated, as any supervisor would. */
  async #process(name: string): Promise<Worker> {
    const known = this.#processes.get(name);
    if (known?.life.dead === false) return known;
    for (let starts = 1; ; starts += 1) {
      this.#births += 1;
      const life: Life = { name: `${name}.${this.#births}`, dead: false };
      try {
        const worker = await startWorker(this.#parts.shared, life, this.#setup.plant);
        this.#processes.set(name, worker);
        return worker;
      } catch (error) {
        mustBeExpected(error);
        if (starts >= startsMax) throw error;
      }
    }
  }

  async #turn(turn: number): Promise<void> {
    await this.#refresh();
    const actions = this.#schedule.actions.filter((action) => action.turn === turn);
    const out = actions.some((action) => action.what === 'outage');
    if (out) this.#parts.shared.gate.outage(outageMillis);
    const drains = out ? [] : this.#workers.map((name) => () => this.#drain(name));
    if (drains.length > 1) await this.#parts.turns.race([() => this.#people(turn), ...drains]);
    else {
      await this.#people(turn);
      for (const drain of drains) await drain();
    }
  }

  /** Every process reads people anew from time to time; left out while that would show nothing new. */
  async #refresh(): Promise<void> {
    const { gate, company } = this.#parts.shared;
    const now = gate.clock.now();
    const version = company.peopleVersion + this.#parts.shared.record.presses.length;
    if (now < this.#refreshedAt + refreshMillis || version === this.#refreshedTo) return;
    this.#refreshedAt = now;
    this.#refreshedTo = version;
    for (const { life, directory } of this.#processes.values())
      if (!life.dead) await directory.refresh().catch((error: unknown) => this.#later(error));
  }

  /** The old snapshot stands until the next time. */
  #later(error: unknown): void {
    mustBeExpected(error);
    this.#refreshedTo = -1;
  }

  async #people(turn: number): Promise<void> {
    const { shared, matters } = this.#parts;
    adopt(shared, matters);
    const press = this.#setup.plant?.click ?? click;
    for (const action of this.#schedule.actions) {
      const matter = matters[action.of % matters.length];
      if (action.turn !== turn || matter === undefined) continue;
      await this.#asPerson((front, other) => act(front, other, { shared, action, matter, press }));
    }
    for (const matter of [...matters]) await this.#asPerson((front) => routine(front, shared, matter, press));
  }

  /** A person sees an error and tries again another time. */
  async #asPerson(doing: (front: Worker, other: Worker) => Promise<void>): Promise<void> {
    try {
      const at = this.#parts.dice.next(this.#fronts.length);
      const front = await this.#process(this.#fronts[at] ?? 'front');
      const other = await this.#process(this.#fronts.at(at - 1) ?? 'front');
      await doing(front, other);
    } catch (error) {
      mustBeExpected(error);
    }
  }

  /** Works until nothing is due; a process that died is replaced by one that knows only the store. */
  async #drain(name: string): Promise<void> {
    for (let starts = 0; starts < startsMax; starts += 1) {
      try {
        const worker = await this.#process(name);
        await worker.loop.drain();
        if (!worker.life.dead) return;
      } catch (error) {
        mustBeExpected(error);
      }
    }
  }

  /**
   * Until when nothing happens. It takes longer and longer once a lease must be over, since a claim runs out late when the
   * clock was put back, but no longer than until then: processes ask for work all the time.
   */
  #idleUntil(now: Millis): Millis {
    const { record } = this.#parts.shared;
    const written = record.durable.length;
    this.#idleTurns = written === this.#written ? this.#idleTurns + 1 : 0;
    this.#written = written;
    const soon = now + idleMillis;
    if (this.#idleTurns <= patientTurns) return soon;
    const late = now + Math.min(idleMillisMax, idleMillis * 2 ** (this.#idleTurns - patientTurns));
    const ends = record.claims.flatMap(({ taken }) => taken.map(({ head }) => head.claim?.until ?? 0));
    return Math.max(soon, Math.min(late, ...ends.filter((end) => end > now)));
  }

  /** Moves to the next instant at which something is owed; false when nothing is, or the run may end at the horizon. */
  async #passTime(turn: number, mayEnd: boolean): Promise<boolean> {
    const { gate, store } = this.#parts.shared;
    const now = gate.clock.now();
    const due = await store.nextDue();
    const open = this.#parts.matters.some(
      (matter) => matter.request === undefined && matter.refused !== true,
    );
    const later = this.#schedule.actions.some((action) => action.turn > turn);
    if (due === null && !open && !later) return false;
    if (mayEnd && due !== null && due > gate.epoch + horizonMillis) return false;
    gate.moveTo(due !== null && due > now ? due : this.#idleUntil(now));
    return true;
  }
}

const outageMillis = 20 * 86_400_000;
/** Time that passes when work is due but held by a claim, or only people have something to do. */
const idleMillis = 30_000;
const idleMillisMax = 30 * 60_000;
const patientTurns = 8;

/** Errors that a port may throw; anything else is a fault in the product or in the simulation. */
function mustBeExpected(error: unknown): void {
  if (error instanceof Runaway) throw error;
  if (error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError)
    throw error;
  if (!(error instanceof Crash || error instanceof Error)) throw error;
}
