import { inFairTurn } from '../fair-turn.ts';
import type { Answer } from '../graph/answer.ts';
import { type CmdletRequest, type ExchangeWire, exchangeBatchMax } from './wire.ts';

interface Pending {
  readonly request: CmdletRequest;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Gathers reading cmdlets asked in one turn of the event loop into batches of ten, where the surface has a batch
 * address; otherwise, and for a single one, each goes alone. Nothing is repeated here.
 */
export function createExchangeQueue(
  wire: ExchangeWire,
  batchPath: string | undefined,
): (request: CmdletRequest) => Promise<Answer> {
  if (batchPath === undefined) return (request) => wire.send(request);
  let pending: Pending[] = [];

  async function run(path: string, some: readonly Pending[]): Promise<void> {
    try {
      const requests = some.map((one) => one.request);
      const [only] = requests;
      const alone = requests.length === 1 && only !== undefined;
      const answers = alone ? [await wire.send(only)] : await wire.sendBatch(path, requests);
      some.forEach((one, index) => {
        inFairTurn(() => one.resolve(answers[index]!));
      });
    } catch (error) {
      for (const one of some) one.reject(error);
    }
  }

  function flush(path: string): void {
    const gathered = pending;
    pending = [];
    for (let at = 0; at < gathered.length; at += exchangeBatchMax)
      void run(path, gathered.slice(at, at + exchangeBatchMax));
  }

  return (request) =>
    new Promise((resolve, reject) => {
      if (pending.length === 0) setImmediate(flush, batchPath);
      pending.push({ request, resolve, reject });
    });
}
