import type { People } from '../core/access.ts';
import type { CallResult, Executor } from '../core/ports.ts';
import { protectionOfCall } from '../core/protection.ts';
import { notSent } from './graph/classify.ts';

/** Code of a call that Latchkey itself refuses to send because of what it would touch. */
export const PROTECTED = 'protected';

/**
 * The last guard before the tenant: a call on a protected account, or on the membership of a role group, is answered as
 * refused and never leaves, whatever was planned or approved. Everything else goes on in its order.
 */
export function guardExecutor(executor: Executor, people: () => People): Executor {
  return {
    send: async (calls) => {
      const guards = people();
      const refusals = calls.map((outgoing) => protectionOfCall(outgoing.call, guards));
      const allowed = calls.filter((_, index) => refusals[index] === undefined);
      const sent = allowed.length === 0 ? [] : await executor.send(allowed);
      let next = 0;
      return calls.map((outgoing, index): CallResult => {
        const why = refusals[index];
        if (why !== undefined) return notSent(outgoing.clientRequestId, PROTECTED, why);
        const result = sent[next];
        next += 1;
        if (result === undefined) throw new Error('the executor answered fewer results than calls');
        return result;
      });
    },
  };
}
