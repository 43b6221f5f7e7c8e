import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const patienceMillis = 60_000;

/** How a worker ends other than well (see worker.ts). */
export type Manner = 'sleeps' | 'dies-before' | 'dies-after';

/** What a worker said it was told by the store. */
export interface Fact {
  readonly owner: string;
  readonly claimed?: string;
  readonly fence?: number;
  readonly appended?: string;
  readonly conflict?: string;
  readonly seq?: number;
  readonly bytes?: string;
}

/** Processes on one store, and everything they said, in the order in which it was heard. */
export interface Crowd {
  readonly facts: readonly Fact[];
  start(owner: string, manner?: Manner): Member;
  /** Kills whoever is still there, as after a test that failed. */
  disperse(): Promise<void>;
}

export interface Member {
  readonly child: ChildProcess;
  /** Exit code, null when it was killed. */
  readonly gone: Promise<number | null>;
}

/** Gathers processes around a store. */
export function gather(setting: string, key: string): Crowd {
  const facts: Fact[] = [];
  const members: Member[] = [];
  return {
    facts,
    disperse: async () => {
      for (const { child } of members) child.kill('SIGKILL');
      await Promise.all(members.map(({ gone }) => gone));
    },
    start: (owner, manner) => {
      const child = spawn(
        process.execPath,
        [worker, setting, owner, ...(manner === undefined ? [] : [manner])],
        {
          env: { ...process.env, STORE_KEY: key },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      createInterface({ input: child.stdout }).on('line', (line) => facts.push(JSON.parse(line) as Fact));
      const member = { child, gone: new Promise<number | null>((resolve) => child.on('close', resolve)) };
      members.push(member);
      return member;
    },
  };
}

/** Waits until something is so; throws after a minute. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = Date.now() + patienceMillis;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`it never came to: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
