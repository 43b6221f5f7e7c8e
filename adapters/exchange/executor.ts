import type { Identity } from '../../core/change.ts';
import type { CallResult } from '../../core/ports.ts';
import type { ExchangeOutgoing } from '../executor.ts';
import { type Answer, cleanMessage } from '../graph/answer.ts';
import { notSent, resultOf } from '../graph/classify.ts';
import { hasUnbound } from '../graph/secrets.ts';
import { refuseByPerson } from './by-person.ts';
import { CmdletRefusal, checkCmdlet } from './cmdlets.ts';
import type { ExchangeSurface } from './surface.ts';
import {
  type CmdletRequest,
  type ExchangeWire,
  exchangeBatchMax,
  exchangeErrorOf,
  warningsOf,
} from './wire.ts';

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

/** Grants and memberships: each may be repeated, and one that fails in a batch leaves the others alone. */
const inBatches: ReadonlySet<string> = new Set([
  'Add-DistributionGroupMember',
  'Add-MailboxFolderPermission',
  'Add-MailboxPermission',
  'Add-RecipientPermission',
  'Remove-DistributionGroupMember',
  'Remove-MailboxFolderPermission',
  'Remove-MailboxPermission',
  'Remove-RecipientPermission',
]);

/** Why a call is not sent at all, or undefined. */
function refusalOf(options: ExchangeExecutorOptions, outgoing: ExchangeOutgoing): CallResult | undefined {
  const { call, identity, clientRequestId } = outgoing;
  try {
    check(outgoing);
  } catch (error) {
    if (!(error instanceof CmdletRefusal)) throw error;
    return notSent(clientRequestId, error.code, error.message);
  }
  if (!options.surface.covers(call.cmdlet, call.parameters)) return refuseByPerson(call, clientRequestId);
  if (options.wires[identity] !== undefined) return undefined;
  return notSent(clientRequestId, 'identity-not-configured', `no Exchange credential for ${identity}`);
}

function requestOf(surface: ExchangeSurface, { call, clientRequestId }: ExchangeOutgoing): CmdletRequest {
  const { cmdlet, parameters, anchor } = call;
  return { path: surface.path(cmdlet), cmdlet, parameters, anchor, clientRequestId };
}

function resultFrom(answer: Answer, clientRequestId: string): CallResult {
  const result = resultOf(answer, { clientRequestId, secrets: [] });
  const error = exchangeErrorOf(answer);
  if (result.outcome === 'done') {
    const warnings = warningsOf(answer).join(' ');
    return { ...result, message: warnings === '' ? undefined : cleanMessage(warnings) };
  }
  if (error === undefined) return result;
  return { ...result, code: error.code || result.code, message: cleanMessage(error.message) };
}

/** Sends some calls of one identity, more than one of them in one request. */
async function sendTogether(
  { surface, wires }: ExchangeExecutorOptions,
  some: readonly ExchangeOutgoing[],
): Promise<readonly (readonly [ExchangeOutgoing, CallResult])[]> {
  const [first] = some;
  const wire = first === undefined ? undefined : wires[first.identity];
  if (first === undefined || wire === undefined) return [];
  const requests = some.map((outgoing) => requestOf(surface, outgoing));
  const answers =
    some.length > 1 && surface.batchPath !== undefined
      ? await wire.sendBatch(surface.batchPath, requests)
      : await Promise.all(requests.map((request) => wire.send(request)));
  return some.map((outgoing, at) => [outgoing, resultFrom(answers[at]!, outgoing.clientRequestId)]);
}

/** Calls that may travel together, by identity and ten at a time; all others alone. */
function groupsOf(
  calls: readonly ExchangeOutgoing[],
  mayBatch: boolean,
): readonly (readonly ExchangeOutgoing[])[] {
  const together = (one: ExchangeOutgoing): boolean => mayBatch && inBatches.has(one.call.cmdlet);
  const byIdentity = Map.groupBy(calls.filter(together), (one) => one.identity);
  const batches = [...byIdentity.values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / exchangeBatchMax) }, (_, at) =>
      own.slice(at * exchangeBatchMax, (at + 1) * exchangeBatchMax),
    ),
  );
  return [...batches, ...calls.filter((one) => !together(one)).map((one) => [one])];
}

/**
 * Runs writing cmdlets, each sent at most once. A cmdlet that the chosen surface does not cover is `refused` with the
 * code `exchange-by-person`. Results come in the order of the calls.
 */
export function createExchangeExecutor(
  options: ExchangeExecutorOptions,
): (calls: readonly ExchangeOutgoing[]) => Promise<readonly CallResult[]> {
  return async (calls) => {
    const results = new Map<ExchangeOutgoing, CallResult>();
    for (const outgoing of calls) {
      const refused = refusalOf(options, outgoing);
      if (refused !== undefined) results.set(outgoing, refused);
    }
    const allowed = calls.filter((outgoing) => !results.has(outgoing));
    const groups = groupsOf(allowed, options.surface.batchPath !== undefined);
    const sent = await Promise.all(groups.map((some) => sendTogether(options, some)));
    for (const [outgoing, result] of sent.flat()) results.set(outgoing, result);
    return calls.map((outgoing) => results.get(outgoing)!);
  };
}
