import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Usage } from '../children/report.ts';

/** A process under measurement, or one that serves it. It says when it is ready, and answers questions about itself. */
export interface Child<T> {
  /** What it said when it was ready. */
  readonly ready: T;
  /** From the start of the process until it was ready. */
  readonly readyMillis: number;
  /** `live` collects garbage first, so that what is left is what the process holds on to. */
  usage(what?: 'now' | 'live'): Promise<Usage>;
  stop(): Promise<void>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
}

export interface ChildOptions {
  /** Name of a file in `bench/children`, without ending. */
  readonly name: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Processor to stay on, where the system can do that. */
  readonly core?: 'subject' | 'rest';
  /** Folder into which the child writes a CPU profile when it ends. */
  readonly profile?: string;
  /** Flags of Node. */
  readonly flags?: readonly string[];
}

/** taskset of util-linux keeps a process on one processor. */
const pinning = ['/usr/bin/taskset', '/bin/taskset'].find((path) => existsSync(path));

/** True when the subject has a processor to itself and everything else shares another. */
export const isPinned = pinning !== undefined && availableParallelism() >= 2;

const readyMillisMax = 60_000;

/** Starts a child and waits until it is ready. Rejects when it ends before that or takes longer than a minute. */
export async function startChild<T>(options: ChildOptions): Promise<Child<T>> {
  const file = fileURLToPath(new URL(`../children/${options.name}.ts`, import.meta.url));
  const profiling = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
  const command = [process.execPath, ...(options.flags ?? []), ...profiling, file];
  const pinned =
    isPinned && options.core !== undefined
      ? [pinning ?? '', '-c', options.core === 'subject' ? '0' : '1', ...command]
      : command;
  const began = performance.now();
  const child = spawn(pinned[0] ?? '', pinned.slice(1), {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: { ...process.env, ...options.settings },
  });
  const ready = await firstMessage<T>(child, options.name);
  const readyMillis = performance.now() - began;
  return {
    ready,
    readyMillis,
    usage: (what = 'now') =>
      new Promise((resolve) => {
        child.once('message', (answer) => resolve(answer as Usage));
        child.send(what);
      }),
    stop: () => ended(child, () => child.send('stop')),
    kill: () => ended(child, () => child.kill('SIGKILL')),
  };
}

function ended(child: ChildProcess, end: () => void): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    end();
  });
}

/** What a child writes before it is ready belongs to the error; afterwards it is shown. */
function firstMessage<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('was not ready in time'), readyMillisMax);
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    const fail = (why: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`${name} ${why}: ${said}`));
    };
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => fail(`ended with ${code} before it was ready`));
    child.once('message', (message) => {
      clearTimeout(timer);
      child.removeAllListeners('close');
      child.stderr?.removeAllListeners('data').pipe(process.stderr);
      resolve(message as T);
    });
  });
}
