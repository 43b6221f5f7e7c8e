import type { People } from '../core/access.ts';
import { mayPress, verbs } from '../core/access.ts';
import { decide } from '../core/decide.ts';
import { writeParts } from '../core/engine/engine.ts';
import type { World } from '../core/engine/world.ts';
import { Conflict, write } from '../core/engine/writer.ts';
import type { Actor } from '../core/person.ts';
import { type Refusal, refusal } from '../core/refusals.ts';
import { type Request, replay } from '../core/request.ts';
import { type ClickData, type IntentParts, intentOf } from './intents.ts';

/** Times a click is decided again because somebody else wrote in between. */
export const clickTriesMax = 4;

/** What a click came to: the request as it stands now, and the refusal when it changed nothing. */
export interface Handled {
  readonly request?: Request;
  readonly refusal?: Refusal;
}

export interface HandleParts {
  readonly world: World;
  readonly intents: IntentParts;
  /** Wakes the loop: there is something to do at once. */
  readonly nudge: (request: string) => void;
}

/**
 * One click on one request: load, decide, write, answer. Of the tenant only the account of who presses is read, while the
 * request is, and not waited for long. A lost race is decided again from the new state, so that the first outcome stands and everybody else
 * is shown it.
 */
export async function handleClick(parts: HandleParts, actor: Actor, data: ClickData): Promise<Handled> {
  const id = data.request ?? '';
  for (let tries = 0; tries < clickTriesMax; tries += 1) {
    const [request, people] = await Promise.all([
      loadRequest(parts.world, id),
      parts.world.peopleNow(actor.id),
    ]);
    if (request === undefined) return unknown(parts.world, actor, id);
    try {
      return await decideOnce(parts, { request, people }, actor, data);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  return { request: await loadRequest(parts.world, id), refusal: refusal('too-busy') };
}

/** There is no ledger to write such a refusal into: it stands in the log. */
function unknown(world: World, actor: Actor, id: string): Handled {
  world.log('click-refused', { code: 'request-unknown', by: actor.id });
  return { refusal: refusal('request-unknown', { id: id === '' ? '?' : id }) };
}

async function decideOnce(
  parts: HandleParts,
  { request, people }: { readonly request: Request; readonly people: People },
  actor: Actor,
  data: ClickData,
): Promise<Handled> {
  const { world } = parts;
  const intent = intentOf(request, data, parts.intents);
  if (intent === undefined) {
    await note(world, request, actor, { verb: data.verb, code: 'unknown-verb' });
    return hidden(request, actor, people) ?? { request, refusal: refusal('unknown-verb') };
  }
  const decided = decide(request, actor, intent, {
    now: new Date(world.clock.now()).toISOString(),
    people,
    steps: world.steps(),
  });
  if ('refusal' in decided) {
    await note(world, request, actor, { verb: data.verb, code: decided.refusal.code });
    return hidden(request, actor, people) ?? { request, refusal: decided.refusal };
  }
  await write(writeParts(world), request, decided.entries, actor);
  parts.nudge(request.id);
  return { request };
}

/** Every refusal is a line. What a card sent in the place of a verb is not copied when no verb is called that. */
async function note(
  world: World,
  request: Request,
  actor: Actor,
  { verb, code }: { readonly verb: string; readonly code: string },
): Promise<void> {
  const known = verbs.some((one) => one === verb) ? verb : 'unknown';
  await write(writeParts(world), request, [{ kind: 'refused', verb: known, code }], actor);
}

/** Who may not even see the request learns nothing from a refusal, not even whether it exists. */
function hidden(request: Request, actor: Actor, people: People): Handled | undefined {
  return mayPress(request, 'view', actor, people) === undefined
    ? undefined
    : { refusal: refusal('request-unknown', { id: request.id }) };
}

/** A request from its lines; undefined for what is no request number and for one that was never given. Rejects as the ledger does. */
export async function loadRequest(
  { ledger }: Pick<World, 'ledger'>,
  id: string,
): Promise<Request | undefined> {
  if (!/^JML-\d{4}-\d{5,}$/.test(id)) return undefined;
  const lines = await ledger.load(id);
  return lines === undefined ? undefined : replay(id, lines);
}
