import type { GraphCall, Identity } from '../../core/change.ts';
import type { CallResult } from '../../core/ports.ts';
import { type BatchItem, chunk, sendBatch } from './batch.ts';
import { notSent, resultOf } from './classify.ts';
import { GuardRefusal, guardedWrite, isMailboxPath } from './guard.ts';
import { bindSecrets, hasUnbound } from './secrets.ts';
import type { GraphTransport } from './transport.ts';

/** A Graph call on its way, under one of our identities. */
export interface GraphOutgoing {
  readonly call: GraphCall;
  readonly identity: Identity;
  readonly clientRequestId: string;
}

interface Prepared {
  readonly item: BatchItem;
  readonly secrets: readonly string[];
  readonly mailbox: boolean;
  readonly outgoing: GraphOutgoing;
}

/** Guards and fills a call; throws a GuardRefusal. */
function prepare(outgoing: GraphOutgoing): Prepared {
  const { call, clientRequestId } = outgoing;
  const url = guardedWrite(call);
  if (hasUnbound(call.body))
    throw new GuardRefusal('guard-unbound', 'the body names something not bound yet');
  const { body, secrets } = bindSecrets(call.body);
  const mailbox = isMailboxPath(call.path);
  const headers = { 'client-request-id': clientRequestId };
  return { outgoing, secrets, mailbox, item: { method: call.method, url, headers, body, mailbox } };
}

async function sendChunk(
  transport: GraphTransport,
  chunkOfCalls: readonly Prepared[],
): Promise<readonly (readonly [GraphOutgoing, CallResult])[]> {
  const answers = await sendBatch(
    transport,
    chunkOfCalls.map((one) => one.item),
  );
  return chunkOfCalls.map((one, index) => {
    const sent = { clientRequestId: one.outgoing.clientRequestId, secrets: one.secrets };
    return [one.outgoing, resultOf(answers[index]!, sent)] as const;
  });
}

/**
 * Sends Graph writes: one identity's calls together, in batches. A call leaves at most once per `send`, apart from
 * the repeats after 429 and 401, which say that nothing was done. Results come in the order of the calls; nothing is
 * thrown for what the service answers. A call that the guard refuses is `refused` with status 0 and was not sent.
 */
export function createGraphExecutor(
  transports: Readonly<Partial<Record<Identity, GraphTransport>>>,
): (calls: readonly GraphOutgoing[]) => Promise<readonly CallResult[]> {
  return async (calls) => {
    const results = new Map<GraphOutgoing, CallResult>();
    const byIdentity = new Map<Identity, Prepared[]>();
    for (const outgoing of calls) {
      try {
        const prepared = prepare(outgoing);
        byIdentity.set(outgoing.identity, [...(byIdentity.get(outgoing.identity) ?? []), prepared]);
      } catch (error) {
        if (!(error instanceof GuardRefusal)) throw error;
        results.set(outgoing, notSent(outgoing.clientRequestId, error.code, error.message));
      }
    }
    const sendings = [...byIdentity].flatMap(([identity, prepared]) => {
      const transport = transports[identity];
      if (transport === undefined) {
        for (const { outgoing } of prepared)
          results.set(
            outgoing,
            notSent(outgoing.clientRequestId, 'identity-not-configured', `no credential for ${identity}`),
          );
        return [];
      }
      return chunk(prepared).map((some) => sendChunk(transport, some));
    });
    for (const [outgoing, result] of (await Promise.all(sendings)).flat()) results.set(outgoing, result);
    return calls.map((outgoing) => results.get(outgoing)!);
  };
}
