import type { Database } from './database.ts';

interface Job {
  readonly run: () => unknown;
  readonly mayFade: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long one commit can hold the event loop. */
const jobsPerCommitMax = 200;

/**
 * Writes that arrive in the same turn of the event loop share one transaction and so one sync to disk;
 * each has its own savepoint and result. No promise resolves before the commit is on disk; only a commit of nothing
 * but writes that may fade does not wait for it.
 */
export class GroupCommit {
  readonly #db: Database;
  #jobs: Job[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /** Resolves with run's value after the commit; rejects with its error, its changes taken back. */
  write<T>(run: () => T, mayFade = false): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#jobs.length === 0) setImmediate(() => this.flush());
      this.#jobs.push({ run, mayFade, resolve: resolve as (value: unknown) => void, reject });
    });
  }

  /** Commits everything that waits, at once. */
  flush(): void {
    const waiting = this.#jobs;
    this.#jobs = [];
    for (let from = 0; from < waiting.length; from += jobsPerCommitMax) {
      this.#commit(waiting.slice(from, from + jobsPerCommitMax));
    }
  }

  #commit(jobs: readonly Job[]): void {
    const settle: (() => void)[] = [];
    const runAll = (): void => {
      for (const job of jobs) settle.push(jobs.length === 1 ? alone(job) : this.#guarded(job));
    };
    try {
      if (jobs.every((job) => job.mayFade)) this.#db.unsyncedTx(runAll);
      else this.#db.tx(runAll);
      for (const done of settle) done();
    } catch (error) {
      for (const job of jobs) job.reject(error);
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
