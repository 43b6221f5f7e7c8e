import type { People } from '../access.ts';
import type { Brakes } from '../brakes.ts';
import type { Entry, Line, NewLine } from '../entry.ts';
import type { Guards } from '../guards.ts';
import type { Subject } from '../person.ts';
import type { Clock, Executor, Head, Millis, Random } from '../ports.ts';
import type { Reader, ReadNote } from '../reader.ts';
import type { Steps } from '../readiness.ts';
import type { Request } from '../request.ts';
import type { SurveyResult } from '../survey.ts';
import type { Timing } from '../timing.ts';

/** Lines of requests, opened; sealing and storing is the adapter's business. The house has one with entries of its own. */
export interface Ledger<E = Entry> {
  /**
   * All lines, or undefined where there are none. `head` is what the store has just said of the request: lines that are
   * known up to exactly there are not read again.
   */
  load(request: string, head?: Pick<Head, 'seq' | 'hash'>): Promise<readonly Line<E>[] | undefined>;
  /** Appends in one transaction with the head. `conflict`: somebody else wrote or claimed since. */
  append(append: LedgerAppend<E>): Promise<readonly Line<E>[] | 'conflict'>;
}

export interface LedgerAppend<E = Entry> {
  readonly request: string;
  readonly expectedSeq: number;
  readonly subject: Subject;
  readonly lines: readonly NewLine<E>[];
  readonly nextDueAt: Millis | null;
  readonly urgency: number;
  /** Plain words to find the request by; the adapter stores keyed hashes. */
  readonly words: readonly string[];
  readonly fence?: number;
}

export interface NotingReader extends Reader {
  notes(): readonly ReadNote[];
}

export interface Tenant {
  /**
   * A reader for one look; its notes tell how much was read. `low` gives way to everybody else's work, `high` shares its
   * way with nobody's.
   */
  reader(options?: { readonly priority?: 'low' | 'high' }): NotingReader;
  readonly executor: Executor;
}

/** Brings the present state of a request to everybody who should see it; answers whom it did not reach. */
export interface Teller {
  tell(
    request: Request,
  ): Promise<Pick<Extract<Entry, { kind: 'told' }>, 'reached' | 'unreachable' | 'later'>>;
  /**
   * A reminder to named people, in their own working hours: at the next moment outside their quiet hours, or together
   * with everything else that waits for them, once a day.
   */
  nudge(
    request: Request,
    about: string,
    to: readonly { readonly id: string; readonly name: string }[],
    when: 'now' | 'daily',
  ): Promise<void>;
}

/** Everything the engine touches. Each member is a port: the simulation brings its own. */
export interface World {
  readonly ledger: Ledger;
  readonly tenant: Tenant;
  readonly clock: Clock;
  readonly random: Random;
  readonly teller: Teller;
  readonly brakes: Brakes;
  readonly guards: Guards;
  /** Newest snapshot of roles and activity. */
  people(): People;
  /** The same, with what the tenant and our own store say of this person now: before a click of theirs counts. */
  peopleNow(id: string): Promise<People>;
  /**
   * Whether this account is protected, as `people` and the executor see it, is known as of the last minutes once this has
   * ended: before anything is done to it. Rejects where that is not so and the tenant does not answer.
   */
  knowProtection(id: string): Promise<void>;
  /** The same, read from the directory now: before anything irreversible. */
  freshPeople(ids: readonly string[]): Promise<People>;
  steps(): Steps;
  timing(request: Request): Timing;
  /** Reads the tenant and applies policy: what is wanted, who must approve, what stands in the way. */
  survey(request: Request, reader: Reader): Promise<SurveyResult>;
  /** Called with anything unexpected; must not throw. Never receives secrets. */
  log(event: string, facts: Readonly<Record<string, string | number | boolean | undefined>>): void;
}
