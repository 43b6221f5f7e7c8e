import { ConnectorBusy } from './front-door/connector-call.ts';
import type { SendQueue } from './send-queue.ts';

/** Attempts at one call while Teams throttles or is briefly away (teams.md 6.4). */
const triesMax = 4;
const retryStatuses: ReadonlySet<number> = new Set([408, 412, 429, 500, 502, 503, 504]);
const backoffMillis = 400;
/** A longer wait than this is not sat out: the next change or reminder tries again. */
const retryAfterMillisMax = 30_000;

/** Carries calls to the Bot Connector: within its rate limits, and again where it asks for patience. */
export interface Courier {
  /**
   * Runs `act` when its turn has come, and again after the wait that the service names, or a growing one. Of several with
   * the same key that still wait only the newest runs. Rejects with the last error, whose status `statusOf` reads.
   */
  carry<T>(conversation: string, key: string | undefined, act: () => Promise<T>): Promise<T>;
}

export interface CourierParts {
  readonly queue: SendQueue;
  readonly wait: (millis: number) => Promise<void>;
}

/** The one way out to Teams; the SDK's own repeats are cut off (front-door/connector-call.ts), or they would multiply. */
export function createCourier({ queue, wait }: CourierParts): Courier {
  const patiently = async <T>(act: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await act();
      } catch (error) {
        const pause = retryAfterMillis(error) ?? backoffMillis * 2 ** tries * (0.5 + Math.random());
        if (!retryStatuses.has(statusOf(error)) || tries >= triesMax || pause > retryAfterMillisMax)
          throw error;
        await wait(pause);
      }
    }
  };
  return { carry: (conversation, key, act) => queue.send(conversation, key, () => patiently(act)) };
}

/** HTTP status of an error of the connector; 0 when there was no answer. */
export function statusOf(error: unknown): number {
  const status = (error as { readonly statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : 0;
}

/** What the service says about the next attempt, in milliseconds; undefined when it says nothing readable. */
function retryAfterMillis(error: unknown): number | undefined {
  const text = error instanceof ConnectorBusy ? (error.retryAfter ?? '') : '';
  const seconds = Number(text);
  return text.trim() === '' || !Number.isFinite(seconds) || seconds < 0 ? undefined : seconds * 1000;
}
