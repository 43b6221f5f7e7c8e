import type { Json } from './canonical.ts';
import type { ExchangeCall, GraphCall } from './change.ts';
import type { GraphPath } from './graph-paths.ts';

/** A Graph write: the template, the values for its places, and the body if it has one. */
export function graph(
  method: GraphCall['method'],
  path: GraphPath,
  params: GraphCall['params'],
  ...body: readonly [] | readonly [Json]
): GraphCall {
  const call = { service: 'graph', method, path, params } as const;
  return body.length === 0 ? call : { ...call, body: body[0] };
}

/** An Exchange cmdlet; `anchor` is the mailbox it acts on. Cmdlets that would ask get `Confirm: false` from the step. */
export function exchange(
  cmdlet: string,
  parameters: ExchangeCall['parameters'],
  anchor?: string,
): ExchangeCall {
  return anchor === undefined
    ? { service: 'exchange', cmdlet, parameters }
    : { service: 'exchange', cmdlet, parameters, anchor };
}

/** How a body of Graph names another directory object. */
export function reference(kind: 'users' | 'directoryObjects', id: string): { readonly '@odata.id': string } {
  return { '@odata.id': `https://graph.microsoft.com/v1.0/${kind}/${id}` };
}

/** Multi-valued change of an Exchange property (graph.md 9.1, hash tables). */
export function multiValued(change: {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}): Json {
  return { '@odata.type': '#Exchange.GenericHashTable', ...change };
}
