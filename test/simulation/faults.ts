import type { Clock, Millis } from '../../core/ports.ts';

/** Everything that may go wrong at one port call. What a port cannot suffer is ignored there. */
export const faultKinds = {
  'crash-before': 'the process dies before the call',
  'crash-after': 'the process dies after the call has had its effect',
  'error-before': 'the call fails and had no effect',
  'error-after': 'the call had its effect and its answer is lost',
  silent: 'the service reports success and has done nothing',
  stale: 'readers see the past for a while; a store shows all but the newest line',
  slow: 'the call takes longer than a lease',
  throttled: '429 with Retry-After',
  forbidden: '403; in Teams the person has blocked the bot',
  'not-found': '404',
  conflict: '409; in the store somebody else was faster',
  precondition: '412',
  partial: 'half of a batch is carried out, the other half throttled',
  'lost-page': 'a page of a list does not come',
  unreachable: 'the person cannot be reached in Teams',
  'card-gone': 'the message that is to be updated has been deleted',
  duplicate: 'a press is delivered twice',
  'clock-forward': 'the clock is put forward by an hour',
  'clock-back': 'the clock is put back by an hour',
} as const;
export type FaultKind = keyof typeof faultKinds;

/** One fault at the port call with this number, counted over all workers of a run. */
export interface Fault {
  readonly at: number;
  readonly what: FaultKind;
}

/** The process has died: nothing it was about to do happens any more. */
export class Crash extends Error {
  constructor() {
    super('the process died');
    this.name = 'Crash';
  }
}

/** Where a process was when it died says nothing, and finding out costs as much as three port calls. */
const death = new Crash();

/** A run made more calls than any honest one: something turns in circles. */
export class Runaway extends Error {
  constructor() {
    super(`more than ${callsMax} port calls`);
    this.name = 'Runaway';
  }
}

/** A run can go no further: something has not ended, and nothing is left that could wake it. */
export class Standstill extends Error {
  constructor() {
    super('somebody waits for what never comes');
    this.name = 'Standstill';
  }
}

const callsMax = 30_000;

/** One incarnation of a process. Once dead, every port throws, so that no `catch` can bring it back. */
export interface Life {
  readonly name: string;
  dead: boolean;
}

/** `click` is what arrives from people, `tell` what goes out to them. */
export type Port = 'store' | 'read' | 'send' | 'tell' | 'click';

/** Time that a call takes, and that a slow one takes: longer than a lease of two minutes. */
const callMillis = 5;
const slowMillis = 150_000;
/** Readers see the past for this long after a `stale` fault. */
const staleMillis = 45_000;
const jumpMillis = 3_600_000;

/** How a port does its work and what each fault means for it; kinds left out are ignored. */
export interface Act<T> {
  readonly port: Port;
  /** Short text for the trace: what is asked, never anything random. */
  readonly op: string;
  readonly run: () => T | Promise<T>;
  /** Thrown for errors before and after; the caller then knows no more than that. */
  readonly error?: () => Error;
  /** Answers instead of running: throttled, refused, lost. Undefined = this fault does not apply. */
  readonly instead?: (what: FaultKind) => (() => T | Promise<T>) | undefined;
}

/** The one door to the simulated world: numbers every call, moves the clock, lets the fault of that number happen. */
export class Gate {
  calls = 0;
  crashes = 0;
  /** Faults that really happened, in order, each with the business time after it. */
  readonly happened: (Fault & { readonly time: Millis })[] = [];
  /** What the clock showed when the call of this number came, before any fault of it; the first entry is the start. */
  readonly readings: Millis[];
  #staleFrom: Millis | undefined;
  readonly #faults: ReadonlyMap<number, FaultKind>;
  readonly #trace: (text: string) => void;
  readonly #turn: (life: Life) => Promise<void> | undefined;
  #now: Millis;
  #latest: Millis = 0;
  /** When the run began. */
  readonly epoch: Millis;

  constructor(options: {
    readonly faults: readonly Fault[];
    readonly start: Millis;
    readonly trace: (text: string) => void;
    readonly turn: (life: Life) => Promise<void> | undefined;
  }) {
    this.#faults = new Map(options.faults.map((fault) => [fault.at, fault.what]));
    this.#trace = options.trace;
    this.#turn = options.turn;
    this.#now = options.start;
    this.epoch = options.start;
    this.readings = [options.start];
  }

  readonly clock: Clock = { now: () => this.#now, real: () => this.#now };

  /** The services have clocks of their own, which nobody puts back. */
  readonly outside = (): Millis => {
    this.#latest = Math.max(this.#latest, this.#now);
    return this.#latest;
  };

  /** Readers do not see what changed since this instant; undefined while they see everything. */
  staleSince(): Millis | undefined {
    const from = this.#staleFrom;
    return from === undefined || this.#now >= from + staleMillis ? undefined : from - staleMillis;
  }

  /** True when the clock was put back: what came before what can then not be told by it. */
  putBack(): boolean {
    return this.happened.some((fault) => fault.what === 'clock-back');
  }

  /** By how much the clock was put forward in all: a pause measured by it may have been shorter by that. */
  putForwardMillis(): Millis {
    return this.happened.filter((fault) => fault.what === 'clock-forward').length * jumpMillis;
  }

  /**
   * When each fault up to a call was over. A claim or a pause that began before the clock was put back lasts until the clock
   * shows that time again.
   */
  faultsOver(call: number): readonly Millis[] {
    const until = this.happened.filter(({ at }) => at <= call);
    return until.map(({ at, time }) => Math.max(time, this.readings[at] ?? time));
  }

  /** Lets time pass between turns; never backwards. */
  moveTo(at: Millis): void {
    if (at > this.#now) this.#now = at;
  }

  /** Nothing runs for so long; afterwards everything due in between is late. */
  outage(millis: Millis): void {
    this.#now += millis;
    this.happened.push({ at: this.calls, what: 'slow', time: this.#now });
  }

  async pass<T>(life: Life, act: Act<T>): Promise<T> {
    if (life.dead) throw death;
    const turn = this.#turn(life);
    if (turn !== undefined) await turn;
    if (life.dead) throw death;
    this.calls += 1;
    if (this.calls > callsMax) throw new Runaway();
    this.#now += callMillis;
    this.readings.push(this.#now);
    const what = this.#faults.get(this.calls);
    this.#trace(`${this.calls} ${life.name} ${act.port} ${act.op}`);
    return what === undefined ? act.run() : this.#suffer(life, act, what);
  }

  async #suffer<T>(life: Life, act: Act<T>, what: FaultKind): Promise<T> {
    const happens = (): void => {
      this.happened.push({ at: this.calls, what, time: this.#now });
      this.#trace(`fault ${what}`);
    };
    const instead = act.instead?.(what);
    if (instead !== undefined) {
      happens();
      return instead();
    }
    switch (what) {
      case 'crash-before':
        happens();
        return this.#die(life);
      case 'crash-after':
        happens();
        await act.run();
        return this.#die(life);
      case 'error-before':
        if (act.error === undefined) break;
        happens();
        throw act.error();
      case 'error-after':
        if (act.error === undefined) break;
        happens();
        await act.run();
        throw act.error();
      case 'stale':
        happens();
        this.#staleFrom = this.#now;
        break;
      case 'slow':
        this.#now += slowMillis;
        happens();
        break;
      case 'clock-forward':
        this.#now += jumpMillis;
        happens();
        break;
      case 'clock-back':
        this.#now = Math.max(this.epoch, this.#now - jumpMillis);
        happens();
        break;
      default:
        break;
    }
    return act.run();
  }

  #die(life: Life): never {
    this.crashes += 1;
    life.dead = true;
    throw death;
  }
}
