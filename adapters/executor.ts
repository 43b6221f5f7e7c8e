import { type ExchangeCall, type Identity, identities } from '../core/change.ts';
import type { CallResult, Executor, Outgoing } from '../core/ports.ts';
import { notSent } from './graph/classify.ts';
import type { GraphOutgoing } from './graph/executor.ts';

/** An Exchange cmdlet on its way. */
export interface ExchangeOutgoing {
  readonly call: ExchangeCall;
  readonly identity: Identity;
  readonly clientRequestId: string;
}

export interface ExecutorParts {
  readonly graph: (calls: readonly GraphOutgoing[]) => Promise<readonly CallResult[]>;
  readonly exchange: (calls: readonly ExchangeOutgoing[]) => Promise<readonly CallResult[]>;
}

function identityOf(name: string): Identity | undefined {
  return identities.find((identity) => identity === name);
}

/**
 * The engine's way into the tenant: hands each call to its service and answers in the order of the calls. Nothing is
 * sent twice and nothing is thrown for what a service answers.
 */
export function createExecutor(parts: ExecutorParts): Executor {
  return {
    send: async (calls: readonly Outgoing[]) => {
      const results: CallResult[] = [];
      const graph: { at: number; outgoing: GraphOutgoing }[] = [];
      const exchange: { at: number; outgoing: ExchangeOutgoing }[] = [];
      calls.forEach((outgoing, at) => {
        const { call, clientRequestId } = outgoing;
        const identity = identityOf(outgoing.identity);
        if (identity === undefined)
          results[at] = notSent(clientRequestId, 'identity-unknown', 'no such identity');
        else if (call.service === 'graph') graph.push({ at, outgoing: { call, identity, clientRequestId } });
        else exchange.push({ at, outgoing: { call, identity, clientRequestId } });
      });
      const [fromGraph, fromExchange] = await Promise.all([
        parts.graph(graph.map((one) => one.outgoing)),
        parts.exchange(exchange.map((one) => one.outgoing)),
      ]);
      graph.forEach(({ at }, index) => {
        results[at] = fromGraph[index]!;
      });
      exchange.forEach(({ at }, index) => {
        results[at] = fromExchange[index]!;
      });
      return results;
    },
  };
}
