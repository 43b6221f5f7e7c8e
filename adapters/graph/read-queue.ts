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

/** Reads may be repeated after anything but a definite answer. */
function worthRepeating(answer: Answer): boolean {
  if (answer.lost === 'not-sent') return false;
  return [-1, 424, 429].includes(answer.status) || answer.status >= 500;
}

/**
 * Gathers everything asked in one turn of the event loop into batches; who asks for the same shares one answer. Items
 * that were throttled, not attempted or lost are sent again, alone among themselves, each after its own Retry-After
 * (graph.md 2.4: waiting for the longest of a batch is allowed, and costs the others); a wait beyond
 * `retryAfterSecondsMax` is handed up instead. `wait` is given by tests that do not want to sit through it.
 */
export function createReadQueue(
  transport: GraphTransport,
  wait: (seconds: number) => Promise<void> = (seconds) => sleep(seconds * 1000),
): ReadQueue {
  const lane = createLane(batchesAtATimeMax);
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
        // Whoever waits here for a throttled service takes nobody's place in the lane.
        some.map((one) => ({ ...one.item, repeat: false })),
      );
      const waits = answers.map((answer) => retryAfterSeconds(answer, Date.now()) ?? 0);
      const again: Pending[] = [];
      some.forEach((one, index) => {
        const answer = answers[index]!;
        const tooLong = (waits[index] ?? 0) > retryAfterSecondsMax;
        if (worthRepeating(answer) && one.attempt < attemptsMax && !tooLong) again.push(one);
        else one.resolve(answer);
      });
      for (const [seconds, same] of Map.groupBy(again, (one) => waits[some.indexOf(one)] ?? 0))
        void repeat(same, seconds);
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
    ask: (item) => {
      const key = JSON.stringify(item);
      const same = asked.get(key);
      if (same !== undefined) return same;
      const answer = new Promise<Answer>((resolve, reject) => enqueue({ item, attempt: 1, resolve, reject }));
      asked.set(key, answer);
      return answer;
    },
  };
}
