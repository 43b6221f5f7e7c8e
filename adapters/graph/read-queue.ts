import { setTimeout as sleep } from 'node:timers/promises';
import { createLane } from '../lane.ts';
import { type Answer, retryAfterSeconds } from './answer.ts';
import { type BatchItem, chunk, sendBatch } from './batch.ts';
import { type GraphTransport, retryAfterSecondsMax } from './transport.ts';

interface Pending {
  readonly item: BatchItem;
  readonly attempt: number;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** Sends reads, each answered alone, gathered into batches behind the scenes. */
export interface ReadQueue {
  ask(item: BatchItem): Promise<Answer>;
}

const attemptsMax = 4;
const batchesAtATimeMax = 4;
const backoffSeconds = 1;

/** Reads may be repeated after anything but a definite answer; the SDK has already repeated single requests. */
function worthRepeating(answer: Answer, alone: boolean): boolean {
  if (answer.lost === 'not-sent') return false;
  if ([429, 503, 504].includes(answer.status)) return !alone;
  return answer.status === -1 || answer.status === 424 || answer.status >= 500;
}

/**
 * Gathers everything asked in one turn of the event loop into batches. Items that were throttled, not attempted or
 * lost are sent again, alone among themselves, after the longest Retry-After of their batch; a wait beyond
 * `retryAfterSecondsMax` is handed up instead. `wait` is given by tests that do not want to sit through it.
 */
export function createReadQueue(
  transport: GraphTransport,
  wait: (seconds: number) => Promise<void> = (seconds) => sleep(seconds * 1000),
): ReadQueue {
  const lane = createLane(batchesAtATimeMax);
  let pending: Pending[] = [];

  function enqueue(one: Pending): void {
    if (pending.length === 0) setImmediate(flush);
    pending.push(one);
  }

  function flush(): void {
    const gathered = pending;
    pending = [];
    for (const some of chunk(gathered.map((one) => ({ one, mailbox: one.item.mailbox })))) {
      const send = (): Promise<void> => run(some.map(({ one }) => one));
      // Mailbox batches wait in the transport's own lane and must not take the places of the others here.
      void (some[0]?.mailbox ? send() : lane(send));
    }
  }

  async function run(some: readonly Pending[]): Promise<void> {
    try {
      const answers = await sendBatch(
        transport,
        some.map((one) => one.item),
      );
      const waits = answers.map((answer) => retryAfterSeconds(answer, Date.now()) ?? 0);
      const again: Pending[] = [];
      some.forEach((one, index) => {
        const answer = answers[index]!;
        const tooLong = (waits[index] ?? 0) > retryAfterSecondsMax;
        if (worthRepeating(answer, some.length === 1) && one.attempt < attemptsMax && !tooLong)
          again.push(one);
        else one.resolve(answer);
      });
      if (again.length > 0) void repeat(again, Math.min(Math.max(...waits), retryAfterSecondsMax));
    } catch (error) {
      for (const one of some) one.reject(error);
    }
  }

  async function repeat(again: readonly Pending[], seconds: number): Promise<void> {
    const attempt = Math.max(...again.map((one) => one.attempt));
    await wait(seconds > 0 ? seconds : backoffSeconds * 2 ** (attempt - 1));
    for (const one of again) enqueue({ ...one, attempt: one.attempt + 1 });
  }

  return {
    ask: (item) => new Promise((resolve, reject) => enqueue({ item, attempt: 1, resolve, reject })),
  };
}
