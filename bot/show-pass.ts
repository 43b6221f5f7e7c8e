import type { AccessPassRequest, AccessPassResult } from '../adapters/graph/access-pass.ts';
import { mayPress, type People } from '../core/access.ts';
import { itemKey } from '../core/change.ts';
import { writeParts } from '../core/engine/engine.ts';
import { describe } from '../core/engine/look.ts';
import type { World } from '../core/engine/world.ts';
import { Conflict, write, writeFacts } from '../core/engine/writer.ts';
import type { Entry } from '../core/entry.ts';
import { passState } from '../core/pass-state.ts';
import type { Actor } from '../core/person.ts';
import { protectionOfSubject } from '../core/protection.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import type { Request } from '../core/request.ts';
import type { Secret } from '../core/secret.ts';
import { clickTriesMax, loadRequest } from './handle.ts';

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

/** The step whose effect a pass is. */
const step = 'hand-over-first-sign-in';
/** A pass that is being made holds up the next press; after this long whoever was making it has died. */
export const passUnderWaySeconds = 60;

/**
 * Makes a one-time pass and hands it to the one caller: the manager or the named delegate, in a one-to-one chat. The only
 * change of the tenant inside a click (design 6.10). Pressing again makes a new pass, and the directory ends the old one;
 * so only one is made at a time, and what somebody is shown is the one that works. The value is neither stored nor
 * logged; that one was asked for, what came of it, and to whom it was shown are lines like those of any other effect.
 */
export async function showPass(
  parts: ShowPassParts,
  actor: Actor,
  where: {
    readonly request: string;
    readonly personal: boolean;
    /** False once the click was answered without the pass: then nobody sees it, and it is thrown away. */
    readonly waits: () => boolean;
  },
): Promise<Shown> {
  const { world } = parts;
  for (let tries = 0; tries < clickTriesMax; tries += 1) {
    const request = await loadRequest(world, where.request);
    const people = await world.peopleNow(actor.id);
    if (request === undefined || mayPress(request, 'view', actor, people) !== undefined)
      return { refusal: refusal('request-unknown', { id: where.request }) };
    const barred =
      barredBecause({ world, people }, request, actor, where.personal) ?? (await guardOf(world, request));
    try {
      if (barred === undefined) return await makeAndShow(parts, actor, request, where.waits);
      const refused: Entry = { kind: 'refused', verb: 'show-pass', code: barred.code };
      await write(writeParts(world), request, [refused], actor);
      return { request, refusal: barred };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  return { refusal: refusal('too-busy') };
}

/** Intent, call, result. Throws Conflict when somebody else wrote before the intent: then nothing was asked for. */
async function makeAndShow(
  parts: ShowPassParts,
  actor: Actor,
  request: Request,
  waits: () => boolean,
): Promise<Shown> {
  const { world } = parts;
  const clientRequestId = world.random.guid();
  const task = request.tasks.get(`${step}/show-pass`);
  const item = task === undefined ? '' : itemKey(task.change);
  const attempt = (request.steps.get(step)?.attempts ?? 0) + 1;
  const intent = { step, items: [item], attempt, clientRequestIds: [clientRequestId] };
  await write(writeParts(world), request, [{ kind: 'attempted', steps: [intent] }], actor);
  const { pass, ...result } = await parts.issue({
    userId: request.subject.id ?? '',
    lifetimeMinutes: passMinutes,
    usableOnce: true,
    clientRequestId,
  });
  const isSeen = pass !== undefined && waits();
  const shown: Entry = { kind: 'pass-shown', to: { id: actor.id, name: actor.name } };
  const done: Entry = { kind: 'applied', step, results: [{ ...result, item }] };
  const now = await writeResult(parts, request, isSeen ? [done, shown] : [done], actor);
  parts.nudge(request.id);
  if (pass === undefined)
    return { request: now, refusal: refusal('pass-failed', { code: result.code ?? result.status }) };
  return isSeen
    ? { request: now, pass, minutes: passMinutes }
    : { request: now, refusal: refusal('pass-slow') };
}

/** What has happened is written on top of whatever else was written meanwhile; answers the request after it. */
async function writeResult(
  { world }: ShowPassParts,
  request: Request,
  entries: readonly Entry[],
  actor: Actor,
): Promise<Request> {
  try {
    await writeFacts(writeParts(world), request, entries, actor);
    return request;
  } catch (error) {
    const now = error instanceof Conflict ? await loadRequest(world, request.id) : undefined;
    // A conflict also says that it was written in the end, on top of newer lines.
    if (now?.steps.get(step)?.openIntent !== false) throw error;
    return now;
  }
}

function barredBecause(
  { world, people }: { readonly world: World; readonly people: People },
  request: Request,
  actor: Actor,
  personal: boolean,
): Refusal | undefined {
  if (request.form.leg !== 'joiner') return refusal('not-possible-now', { state: request.leg });
  if (mayPress(request, 'show-pass', actor, people) !== undefined) return refusal('pass-not-yours');
  if (!personal) return refusal('only-one-to-one');
  const state = passState(request);
  if (state === 'over') return refusal('pass-over');
  if (state === 'too-early')
    return refusal('pass-too-early', { from: request.wanted?.timeline.start ?? request.form.startDate });
  return isUnderWay(request, world.clock.now()) ? refusal('too-busy') : undefined;
}

/** A pass is a way into the account, so that nobody gets one to a protected account from here. */
async function guardOf(world: World, request: Request): Promise<Refusal | undefined> {
  const { id, name } = request.subject;
  try {
    if (id !== undefined) await world.knowProtection(id);
  } catch (error) {
    world.log('protection-unread', { request: request.id, because: describe(error) });
    return refusal('pass-failed', { code: 'protection-unread' });
  }
  const because = protectionOfSubject(request, world.people());
  return because === undefined ? undefined : refusal('protected-account', { name, because });
}

function isUnderWay(request: Request, now: number): boolean {
  const state = request.steps.get(step);
  const since = Date.parse(state?.lastAttemptAt ?? '');
  return state?.openIntent === true && now - since < passUnderWaySeconds * 1000;
}
