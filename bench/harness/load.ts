import { createRequire } from 'node:module';
import { percentile } from './spread.ts';

/** What one burst of requests came to. */
export interface Load {
  readonly perSecond: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
  readonly requests: number;
}

/** The part of autocannon that is used; it brings no types. */
interface Running {
  on(event: 'response', told: (client: unknown, status: number, bytes: number, millis: number) => void): void;
}
type Autocannon = (
  options: {
    readonly url: string;
    readonly connections: number;
    readonly amount: number;
    readonly sampleInt: number;
    readonly requests: readonly {
      readonly method: 'POST';
      readonly setupRequest: (request: object) => object;
    }[];
    readonly verifyBody: (body: string) => boolean;
  },
  done: (error: Error | null, result: { readonly mismatches: number; readonly errors: number }) => void,
) => Running;

const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly amount: number;
  /** A fresh body for each request: no bot accepts the same activity twice. */
  readonly body: () => string;
  /** False for an answer that is not what a person should get. */
  readonly isRight?: (body: string) => boolean;
}

/** How often autocannon looks whether it is done. */
const sampleMillis = 20;

/**
 * Sends `amount` requests over so many connections, each one waiting for its answer. Rejects when a single answer is
 * not a 200, or not right: a fast refusal is no throughput.
 */
export function load(options: LoadOptions): Promise<Load> {
  const { url, connections, amount, body, isRight = () => true } = options;
  const headers = { 'content-type': 'application/json' };
  const took: number[] = [];
  let refused = 0;
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let ended = began;
    const running = autocannon(
      {
        url,
        connections,
        amount,
        sampleInt: sampleMillis,
        requests: [
          {
            method: 'POST',
            setupRequest: (request) => ({ ...request, method: 'POST', headers, body: body() }),
          },
        ],
        verifyBody: isRight,
      },
      (error, { mismatches, errors }) => {
        const wrong = refused + mismatches + errors;
        if (error !== null || wrong > 0)
          return reject(error ?? new Error(`${wrong} of ${amount} answers from ${url} were wrong`));
        resolve({
          perSecond: (took.length / (ended - began)) * 1000,
          p50Millis: percentile(took, 0.5),
          p99Millis: percentile(took, 0.99),
          requests: took.length,
        });
      },
    );
    running.on('response', (_client, status, _bytes, millis) => {
      if (status !== 200) refused += 1;
      took.push(millis);
      ended = performance.now();
    });
  });
}
