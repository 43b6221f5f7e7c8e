import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Line } from '../../core/entry.ts';
import type { Outside } from './outside.ts';
import type { Answered, Asked, Ended, Start } from './wire.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Halves what the start of a process costs; hundreds are started. */
const compileCache = join(tmpdir(), 'node-compile-cache');
const saidCharactersMax = 2_000;

/** What one run of a process came to. */
export interface Lived {
  readonly signal: NodeJS.Signals | null;
  /** Absent when it died or failed before the end. */
  readonly end?: Ended;
  /** All boundaries up to the end, where there was one. */
  readonly passed: readonly string[];
  /** Business time when it ended. */
  readonly now: number;
  /** The last thing it wrote: the boundary it died at, or why it failed. */
  readonly said: string;
}

/** A worker process. It takes one start after the other, until it is killed or let go. */
export interface Process {
  /** Runs to its death or the end of the request; `onTurn` runs while it is at rest. */
  run(outside: Outside, start: Start, onTurn?: (turn: Turn) => void): Promise<Lived>;
  /** Lets it end; answers once it is gone. */
  end(): Promise<void>;
}

type Turn = Extract<Asked, { kind: 'turn' }>;
type Message = { readonly id: number; readonly what: Asked };

/** Starts a process that waits for its first start. */
export function startProcess(): Process {
  const child = fork(worker, {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-saidCharactersMax);
    });
  const gone = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => resolve(signal));
  });
  return {
    run: async (outside, start, onTurn) => {
      let now = start.now;
      const lines: Line[] = [];
      let onMessage: ((message: Message) => void) | undefined;
      const ended = new Promise<Extract<Asked, { kind: 'ended' }>>((resolve) => {
        onMessage = ({ id, what }) => {
          if (what.kind === 'turn') onTurn?.(what);
          if (what.kind === 'time') now = what.now;
          if (what.kind === 'ended') resolve(what);
          if ('more' in what) lines.push(...what.more);
          void answer(outside, what, lines).then((answered) => {
            if (child.connected) child.send({ id, answer: answered }, () => undefined);
          });
        };
        child.on('message', onMessage);
        child.send({ start });
      });
      const came = await Promise.race([ended, gone]);
      if (onMessage !== undefined) child.off('message', onMessage);
      const done = came !== null && typeof came === 'object';
      const [end, passed] = done ? [came.end, came.passed] : [undefined, []];
      return { signal: done ? null : came, end, passed, now, said: said.trim() };
    },
    end: async () => {
      // A disconnect from this side would keep `close` from ever being told.
      if (child.connected) child.send('end');
      await gone;
    },
  };
}

async function answer(outside: Outside, what: Asked, lines: readonly Line[]): Promise<Answered> {
  switch (what.kind) {
    case 'proof':
      return outside.proofFor(lines, what.task);
    case 'happen':
      return outside.happen(lines);
    case 'carried-out':
      return outside.carriedOut(what.ids);
    case 'acknowledged':
      await outside.acknowledged(what.told);
      return true;
    case 'time':
      outside.moveTo(what.now);
      return true;
    case 'turn':
    case 'ended':
      return true;
    default:
      return what satisfies never;
  }
}
