import { setTimeout as sleep } from 'node:timers/promises';

/** One HTTP request, from when it was sent until its answer was there; milliseconds since 1970. */
export interface Trip {
  readonly began: number;
  readonly ended: number;
}

/** Delay of every answer: long against all work in between, so that what runs side by side overlaps. */
const latencyMillis = 30;

/** Notes every request of this process to one address, with a network's latency added. */
export function recordTrips(origin: string): { readonly trips: Trip[]; stop(): void } {
  const trips: Trip[] = [];
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    // What steers the tenant is no request of the product.
    if (!url.startsWith(origin) || url.includes('/_sandbox/')) return send(input, init);
    const began = Date.now();
    await sleep(latencyMillis);
    const response = await send(input, init);
    trips.push({ began, ended: Date.now() });
    return response;
  };
  return {
    trips,
    stop: () => {
      globalThis.fetch = send;
    },
  };
}

/** The most requests that had to wait for one another: the longest chain in which each begins after the one before ended. */
export function sequential(trips: readonly Trip[]): number {
  let length = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const { began, ended } of [...trips].sort((a, b) => a.ended - b.ended)) {
    if (began < free) continue;
    length += 1;
    free = ended;
  }
  return length;
}
