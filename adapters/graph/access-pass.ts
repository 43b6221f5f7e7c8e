import { z } from 'zod';
import type { CallResult } from '../../core/ports.ts';
import { Secret } from '../../core/secret.ts';
import { notSent, resultOf } from './classify.ts';
import { GuardRefusal, guardedPath } from './guard.ts';
import type { GraphTransport } from './transport.ts';

export interface AccessPassRequest {
  readonly userId: string;
  /** 10 to 43200 (graph.md 6.3). */
  readonly lifetimeMinutes: number;
  readonly usableOnce: boolean;
  /** ISO instant from which the pass works; now when left out. */
  readonly startDateTime?: string;
  readonly clientRequestId: string;
}

/** With `done`, the pass itself; it is in this answer only and must go nowhere but the card that shows it. */
export type AccessPassResult = CallResult & { readonly pass?: Secret };

const passAnswer = z.object({ temporaryAccessPass: z.string().min(1) });
const lifetimeMinutesMin = 10;
const lifetimeMinutesMax = 43_200;

/**
 * Makes a Temporary Access Pass for a person, under the joiner identity. A second pass replaces the first, so pressing
 * again after `unknown` is safe. `done` without a pass cannot happen: an answer whose pass is lost is `unknown`.
 */
export async function issueAccessPass(
  transport: GraphTransport,
  request: AccessPassRequest,
): Promise<AccessPassResult> {
  const { userId, lifetimeMinutes, clientRequestId } = request;
  if (
    !Number.isInteger(lifetimeMinutes) ||
    lifetimeMinutes < lifetimeMinutesMin ||
    lifetimeMinutes > lifetimeMinutesMax
  )
    throw new RangeError(`a pass lives ${lifetimeMinutesMin} to ${lifetimeMinutesMax} minutes`);
  const path = '/users/{user-id}/authentication/temporaryAccessPassMethods';
  try {
    const answer = await transport.send({
      method: 'POST',
      url: guardedPath(path, { 'user-id': userId }),
      headers: { 'client-request-id': clientRequestId },
      body: {
        lifetimeInMinutes: lifetimeMinutes,
        isUsableOnce: request.usableOnce,
        ...(request.startDateTime === undefined ? {} : { startDateTime: request.startDateTime }),
      },
    });
    const result = resultOf(answer, { clientRequestId, secrets: [] });
    if (result.outcome !== 'done') return result;
    const parsed = passAnswer.safeParse(answer.body);
    if (!parsed.success) return { ...result, outcome: 'unknown', code: 'pass-lost' };
    return { ...result, pass: new Secret(parsed.data.temporaryAccessPass) };
  } catch (error) {
    if (error instanceof GuardRefusal) return notSent(clientRequestId, error.code, error.message);
    throw error;
  }
}
