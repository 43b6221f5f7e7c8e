import { setTimeout as sleep } from 'node:timers/promises';
import { inFairTurn } from '../fair-turn.ts';
import type { Answer } from './answer.ts';
import { type BatchItem, chunk } from './batch.ts';
import { type Asker, createReadSender, type Pending } from './read-sender.ts';
import type { GraphTransport } from './transport.ts';

/** Sends reads, each answered alone, gathered into batches behind the scenes. */
export interface ReadQueue {
  ask(item: BatchItem): Promise<Answer>;
}

export interface ReadQueueOptions {
  /** Given by tests that do not want to sit through it. */
  readonly wait?: (seconds: number) => Promise<void>;
  /**
   * A batch without an answer by then gives its place to the next, and everything in it is asked for once more, each alone:
   * one object for which the service hangs keeps nobody else waiting. Left out: a batch is waited for.
   */
  readonly patienceSeconds?: number;
}

const backoffSeconds = 1;

/**
 * Gathers everything asked in one turn of the event loop into batches; who asks for the same shares one answer. Items
 * that were throttled, not attempted or lost are sent again, alone among themselves, each after its own Retry-After
 * (graph.md 2.4: waiting for the longest of a batch is allowed, and costs the others); a wait beyond
 * `retryAfterSecondsMax` is handed up instead.
 */
export function createReadQueue(transport: GraphTransport, options: ReadQueueOptions = {}): ReadQueue {
  const { wait = (seconds) => sleep(seconds * 1000), patienceSeconds } = options;
  const sender = createReadSender({
    transport,
    patienceSeconds,
    again: (some, seconds) => void repeat(some, seconds),
  });
  let pending: Pending[] = [];
  /** What was asked for in this turn of the event loop, and will be answered once for all who did. */
  let asked = new Map<string, Promise<Answer>>();

  function enqueue(one: Pending): void {
    if (pending.length === 0) setImmediate(flush);
    pending.push(one);
  }

  function flush(): void {
    const gathered = pending;
    pending = [];
    asked = new Map();
    for (const some of chunk(gathered.map((one) => ({ one, mailbox: one.item.mailbox }))))
      sender.send(some.map(({ one }) => one));
  }

  async function repeat(again: readonly Pending[], seconds: number): Promise<void> {
    const attempt = Math.max(...again.map((one) => one.attempt));
    await wait(seconds > 0 ? seconds : backoffSeconds * 2 ** (attempt - 1));
    for (const one of again) enqueue({ ...one, attempt: one.attempt + 1 });
  }

  return {
    ask: (item) => {
      const key = JSON.stringify(item);
      const same = asked.get(key);
      if (same !== undefined) return same;
      const answer = new Promise<Answer>((resolve, reject) =>
        enqueue({ item, attempt: 1, asker: askerOf(resolve, reject) }),
      );
      asked.set(key, answer);
      return answer;
    },
  };
}

function askerOf(resolve: (answer: Answer) => void, reject: (error: unknown) => void): Asker {
  const asker: Asker = {
    answered: false,
    resolve: (answer) => {
      asker.answered = true;
      inFairTurn(() => resolve(answer));
    },
    reject,
  };
  return asker;
}
