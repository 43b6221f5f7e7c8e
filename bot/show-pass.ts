import type { AccessPassRequest, AccessPassResult } from '../adapters/graph/access-pass.ts';
import { mayPress } from '../core/access.ts';
import { writeParts } from '../core/engine/engine.ts';
import type { World } from '../core/engine/world.ts';
import { write } from '../core/engine/writer.ts';
import type { Actor } from '../core/person.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import { isSettled, type Request } from '../core/request.ts';
import type { Secret } from '../core/secret.ts';
import { loadRequest } from './handle.ts';

/** Life of a pass; it is used on the first day and then replaced by a strong method. */
export const passMinutes = 480;

export type Shown =
  | { readonly request: Request; readonly pass: Secret; readonly minutes: number }
  | { readonly request?: Request; readonly refusal: Refusal };

export interface ShowPassParts {
  readonly world: World;
  readonly issue: (request: AccessPassRequest) => Promise<AccessPassResult>;
  readonly nudge: (request: string) => void;
}

/**
 * Makes a one-time pass and hands it to the one caller: the manager or the named delegate, in a one-to-one chat. The only
 * tenant call inside a click (design 6.10). Pressing again makes a new pass, and the directory ends the old one. The
 * value is neither stored nor logged; only the fact that it was shown is.
 */
export async function showPass(
  parts: ShowPassParts,
  actor: Actor,
  where: { readonly request: string; readonly personal: boolean },
): Promise<Shown> {
  const { world } = parts;
  const request = await loadRequest(world, where.request);
  if (request === undefined || mayPress(request, 'view', actor, world.people()) !== undefined)
    return { refusal: refusal('request-unknown', { id: where.request }) };
  const barred = barredBecause(parts, request, actor, where.personal);
  if (barred !== undefined) {
    await write(
      writeParts(world),
      request,
      [{ kind: 'refused', verb: 'show-pass', code: barred.code }],
      actor,
    );
    return { request, refusal: barred };
  }
  const result = await parts.issue({
    userId: request.subject.id ?? '',
    lifetimeMinutes: passMinutes,
    usableOnce: true,
    clientRequestId: world.random.guid(),
  } as AccessPassRequest);
  if (result.pass === undefined)
    return { request, refusal: refusal('pass-failed', { code: result.code ?? result.status }) };
  await write(
    writeParts(world),
    request,
    [{ kind: 'pass-shown', to: { id: actor.id, name: actor.name } }],
    actor,
  );
  parts.nudge(request.id);
  return { request, pass: result.pass, minutes: passMinutes };
}

function barredBecause(
  parts: ShowPassParts,
  request: Request,
  actor: Actor,
  personal: boolean,
): Refusal | undefined {
  if (request.form.leg !== 'joiner') return refusal('not-possible-now', { state: request.leg });
  if (mayPress(request, 'show-pass', actor, parts.world.people()) !== undefined)
    return refusal('pass-not-yours');
  if (!personal) return refusal('only-one-to-one');
  const enabled = isSettled(request.steps.get('enable-account'));
  if (request.subject.id === undefined || !enabled)
    return refusal('pass-too-early', { from: request.wanted?.timeline.start ?? request.form.startDate });
  return undefined;
}
