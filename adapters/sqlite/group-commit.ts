import { inFairTurn } from '../fair-turn.ts';
import type { Database } from './database.ts';

interface Job {
  readonly run: () => unknown;
  readonly mayFade: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long one commit holds the event loop. */
const jobsPerCommitMax = 32;
/**
 * A commit waits at most so many turns for what the writers of the last one write next, and for whoever else comes while
 * writers come: together they are one sync to disk. One that is alone waits for nobody.
 */
const gatherTurnsMax = 4;

/**
 * Writes that arrive in the same turn of the event loop share one transaction and so one sync to disk, up to
 * `jobsPerCommitMax`; the others have the next turns. Each has its own savepoint and result. No promise resolves before
 * the commit is on disk; only a commit of nothing but writes that may fade does not wait for it.
 */
export class GroupCommit {
  readonly #db: Database;
  #jobs: Job[] = [];
  #isScheduled = false;
  /** Writers whose commit is on disk and who have not gone on yet. */
  #goingOn = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Resolves with run's value after the commit; rejects with its error, its changes taken back. */
  write<T>(run: () => T, mayFade = false): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ run, mayFade, resolve: resolve as (value: unknown) => void, reject });
      if (!this.#isScheduled) this.#schedule();
    });
  }

  /** Commits everything that waits, at once. */
  flush(): void {
    while (this.#jobs.length > 0) this.#commit(this.#jobs.splice(0, jobsPerCommitMax));
  }

  #schedule(turnsLeft = gatherTurnsMax): void {
    this.#isScheduled = true;
    const seen = this.#jobs.length;
    setImmediate(() => {
      this.#isScheduled = false;
      // Closed meanwhile, nothing waits any more.
      if (this.#jobs.length === 0) return;
      const comes = this.#goingOn > 0 || this.#jobs.length > seen;
      if (comes && this.#jobs.length < jobsPerCommitMax && turnsLeft > 0)
        return this.#schedule(turnsLeft - 1);
      if (this.#jobs.length > jobsPerCommitMax) this.#schedule();
      this.#commit(this.#jobs.splice(0, jobsPerCommitMax));
    });
  }

  #commit(jobs: readonly Job[]): void {
    const settle: (() => void)[] = [];
    const runAll = (): void => {
      for (const job of jobs) settle.push(jobs.length === 1 ? alone(job) : this.#guarded(job));
    };
    try {
      if (jobs.every((job) => job.mayFade)) this.#db.unsyncedTx(runAll);
      else this.#db.tx(runAll);
      this.#letGoOn(settle);
    } catch (error) {
      for (const job of jobs) job.reject(error);
    }
  }

  /** A single one goes on in the turn of its commit. */
  #letGoOn(settle: readonly (() => void)[]): void {
    this.#goingOn += settle.length;
    for (const done of settle) {
      const goOn = (): void => {
        this.#goingOn -= 1;
        done();
      };
      if (settle.length === 1) goOn();
      else inFairTurn(goOn);
    }
  }

  #guarded(job: Job): () => void {
    try {
      const value = this.#db.savepoint(job.run);
      return () => job.resolve(value);
    } catch (error) {
      // Disk full and the like end the whole transaction: then nobody in the group was kept.
      if (!this.#db.inTransaction) throw error;
      return () => job.reject(error);
    }
  }
}

/** A single job needs no savepoint: its failure takes the transaction back. */
function alone(job: Job): () => void {
  const value = job.run();
  return () => job.resolve(value);
}
