import { endsWithin } from '../ends-within.ts';
import { createLane } from '../lane.ts';
import { type Answer, retryAfterSeconds } from './answer.ts';
import { type BatchItem, batchItemsMax, sendBatch } from './batch.ts';
import { type GraphTransport, retryAfterSecondsMax } from './transport.ts';

/** Whoever asked; the first answer counts, however often the question had to be sent. */
export interface Asker {
  answered: boolean;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** A read on its way. */
export interface Pending {
  readonly item: BatchItem;
  readonly attempt: number;
  readonly asker: Asker;
}

export interface ReadSenderParts {
  readonly transport: GraphTransport;
  /** As of the queue (read-queue.ts). */
  readonly patienceSeconds?: number;
  /** Called with what the service did not answer for good, and how long it wants to be left alone. */
  readonly again: (some: readonly Pending[], seconds: number) => void;
}

const attemptsMax = 4;
const batchesAtATimeMax = 4;

/** Reads may be repeated after anything but a definite answer. */
function worthRepeating(answer: Answer): boolean {
  if (answer.lost === 'not-sent') return false;
  return [-1, 424, 429].includes(answer.status) || answer.status >= 500;
}

/** Sends batches of reads, some at a time, and hands out the answers. What waits for a place leaves with what came later. */
export function createReadSender(parts: ReadSenderParts): { send(batch: readonly Pending[]): void } {
  const { transport, patienceSeconds, again } = parts;
  const lane = createLane(batchesAtATimeMax);
  const waiting: Pending[] = [];

  /** Of a late batch only what it knows for certain counts: the rest is asked for by others. */
  async function run(some: readonly Pending[], late = { isLate: false }): Promise<void> {
    try {
      const answers = await sendBatch(
        transport,
        // Whoever waits here for a throttled service takes nobody's place in the lane.
        some.map((one) => ({ ...one.item, repeat: false })),
      );
      const open = some.flatMap((one, index) => {
        const answer = answers[index]!;
        const seconds = retryAfterSeconds(answer, Date.now()) ?? 0;
        const repeats = worthRepeating(answer);
        if (one.asker.answered || (repeats && late.isLate)) return [];
        if (repeats && one.attempt < attemptsMax && seconds <= retryAfterSecondsMax)
          return [{ one, seconds }];
        one.asker.resolve(answer);
        return [];
      });
      for (const [seconds, same] of Map.groupBy(open, (left) => left.seconds))
        again(
          same.map(({ one }) => one),
          seconds,
        );
    } catch (error) {
      for (const { asker } of some) if (!late.isLate) asker.reject(error);
    }
  }

  async function sendNext(): Promise<void> {
    const some = waiting.splice(0, batchItemsMax);
    if (some.length === 0) return;
    const late = { isLate: false };
    const answered = run(some, late);
    if (patienceSeconds === undefined) return answered;
    if ((await endsWithin(answered, patienceSeconds * 1000)) || some.length === 1) return;
    late.isLate = true;
    for (const one of some) if (!one.asker.answered) void run([one]);
  }

  return {
    send: (batch) => {
      // Mailbox batches wait in the transport's own lane and must not take the places of the others here.
      if (batch[0]?.item.mailbox) return void run(batch);
      waiting.push(...batch);
      void lane(sendNext);
    },
  };
}
