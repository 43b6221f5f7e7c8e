import type { CallResult } from '../../core/ports.ts';
import { type Answer, cleanMessage, requestIdOf, retryAfterSeconds, serviceErrorOf } from './answer.ts';

export interface Sent {
  readonly clientRequestId: string;
  /** Values that must not come back in a message. */
  readonly secrets: readonly string[];
}

/**
 * Intune's approval by a second administrator: refused with 400 or 403 (two copies of one page disagree) until
 * somebody agrees, asking for this header (reliability.md, fact 4). No code of its own is documented.
 */
const secondAdministrator = /x-msft-approval|multi[- ]?admin(istrator)?[- ]?approval|MultiAdminApproval/i;

function waitsForApproval(answer: Answer): boolean {
  if (answer.status !== 400 && answer.status !== 403) return false;
  const error = serviceErrorOf(answer);
  return [error?.code, error?.message, ...(error?.detailCodes ?? [])].some((text) =>
    secondAdministrator.test(text ?? ''),
  );
}

/** What an answer to a write means (graph.md 2.3). Anything that does not clearly say no is `unknown`. */
export function outcomeOf(answer: Answer): CallResult['outcome'] {
  const { status } = answer;
  if (answer.lost === 'not-sent') return 'throttled';
  if (status >= 200 && status < 300) return 'done';
  // 424: the service did not attempt it, because something else in the batch failed.
  if (status === 429 || status === 424) return 'throttled';
  if (status === 408) return 'unknown';
  if (waitsForApproval(answer)) return 'waiting';
  return status >= 400 && status < 500 ? 'refused' : 'unknown';
}

function codeOf(answer: Answer, outcome: CallResult['outcome']): string | undefined {
  if (outcome === 'done') return undefined;
  const error = serviceErrorOf(answer);
  if (error?.detailCodes[0] !== undefined) return error.detailCodes[0];
  if (error?.code) return error.code;
  if (answer.status === -1) return answer.why ?? answer.lost;
  return answer.status === 424 ? 'not-attempted' : `http-${answer.status}`;
}

function createdIdOf(answer: Answer): string | undefined {
  if (answer.status !== 201 || answer.body === null || typeof answer.body !== 'object') return undefined;
  const { id } = answer.body as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

/** The result of one write; carries nothing of the answer's body but an id, a code and a cleaned message. */
export function resultOf(answer: Answer, sent: Sent): CallResult {
  const outcome = outcomeOf(answer);
  const error = outcome === 'done' ? undefined : serviceErrorOf(answer);
  return {
    outcome,
    status: answer.status,
    code: codeOf(answer, outcome),
    message: error?.message ? cleanMessage(error.message, sent.secrets) : undefined,
    retryAfterSeconds: retryAfterSeconds(answer, Date.now()),
    requestId: requestIdOf(answer),
    clientRequestId: sent.clientRequestId,
    createdId: createdIdOf(answer),
  };
}

/** The result of a call that was not sent. */
export function notSent(clientRequestId: string, code: string, message: string): CallResult {
  return { outcome: 'refused', status: 0, code, message: cleanMessage(message), clientRequestId };
}
