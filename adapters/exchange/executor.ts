import type { Identity } from '../../core/change.ts';
import type { CallResult } from '../../core/ports.ts';
import type { ExchangeOutgoing } from '../executor.ts';
import { cleanMessage } from '../graph/answer.ts';
import { notSent, resultOf } from '../graph/classify.ts';
import { hasUnbound } from '../graph/secrets.ts';
import { refuseByPerson } from './by-person.ts';
import { CmdletRefusal, checkCmdlet } from './cmdlets.ts';
import type { ExchangeSurface } from './surface.ts';
import { type ExchangeWire, exchangeErrorOf, warningsOf } from './wire.ts';

export interface ExchangeExecutorOptions {
  readonly surface: ExchangeSurface;
  readonly wires: Readonly<Partial<Record<Identity, ExchangeWire>>>;
}

function check(outgoing: ExchangeOutgoing): void {
  const { call } = outgoing;
  checkCmdlet('writing', call.cmdlet, call.parameters);
  const values = Object.values(call.parameters);
  // A password in a cmdlet would need the module's own encryption (graph.md 9.1); no step of ours needs one.
  if (values.includes('@secret') || hasUnbound(values))
    throw new CmdletRefusal('guard-unbound', `${call.cmdlet} names something that is not bound`);
}

async function sendOne(options: ExchangeExecutorOptions, outgoing: ExchangeOutgoing): Promise<CallResult> {
  const { call, identity, clientRequestId } = outgoing;
  try {
    check(outgoing);
  } catch (error) {
    if (!(error instanceof CmdletRefusal)) throw error;
    return notSent(clientRequestId, error.code, error.message);
  }
  const { surface } = options;
  if (!surface.covers(call.cmdlet, call.parameters)) return refuseByPerson(call, clientRequestId);
  const wire = options.wires[identity];
  if (wire === undefined)
    return notSent(clientRequestId, 'identity-not-configured', `no Exchange credential for ${identity}`);
  const { cmdlet, parameters, anchor } = call;
  const answer = await wire.send({ path: surface.path(cmdlet), cmdlet, parameters, anchor, clientRequestId });
  const result = resultOf(answer, { clientRequestId, secrets: [] });
  const error = exchangeErrorOf(answer);
  if (result.outcome === 'done') {
    const warnings = warningsOf(answer).join(' ');
    return { ...result, message: warnings === '' ? undefined : cleanMessage(warnings) };
  }
  if (error === undefined) return result;
  return { ...result, code: error.code || result.code, message: cleanMessage(error.message) };
}

/**
 * Runs writing cmdlets, each sent at most once. A cmdlet that the chosen surface does not cover is `refused` with the
 * code `exchange-by-person`. Results come in the order of the calls.
 */
export function createExchangeExecutor(
  options: ExchangeExecutorOptions,
): (calls: readonly ExchangeOutgoing[]) => Promise<readonly CallResult[]> {
  return (calls) => Promise.all(calls.map((outgoing) => sendOne(options, outgoing)));
}
