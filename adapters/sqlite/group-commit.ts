import type { Database } from './database.ts';

interface Job {
  readonly run: () => unknown;
  readonly mayFade: boolean;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Bounds how long one commit holds the event loop, and what its writers do next: all of them go on in the same turn, and
 * five hundred requests that move in step would hold it for a third of a second.
 */
const jobsPerCommitMax = 32;

/**
 * Writes that arrive in the same turn of the event loop share one transaction and so one sync to disk, up to
 * `jobsPerCommitMax`; the others have the next turns. Each has its own savepoint and result. No promise resolves before
 * the commit is on disk; only a commit of nothing but writes that may fade does not wait for it.
 */
export class GroupCommit {
  readonly #db: Database;
  #jobs: Job[] = [];
  #isScheduled = false;

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

  #schedule(): void {
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      // Closed meanwhile, nothing waits any more.
      if (this.#jobs.length === 0) return;
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
