import type { Directory } from '../adapters/directory.ts';
import { writeParts } from '../core/engine/engine.ts';
import type { World } from '../core/engine/world.ts';
import { Conflict, write } from '../core/engine/writer.ts';
import type { Entry } from '../core/entry.ts';
import { moveBack, moveOn } from '../core/move-on.ts';
import type { PersonRef } from '../core/person.ts';
import type { Store } from '../core/ports.ts';
import { dueAt } from '../core/readiness.ts';
import { isOver, type Request } from '../core/request.ts';
import { loadRequest } from './handle.ts';

/** Requests looked through per page of a search. */
const pageSize = 50;
/** Times one request is read again because somebody else wrote to it. */
const triesMax = 4;

export interface FollowUpParts {
  readonly world: World;
  readonly store: Pick<Store, 'search'>;
  readonly directory: Pick<Directory, 'facts' | 'people' | 'setDeparting'>;
  /** Keyed hash of a search word. */
  readonly term: (word: string) => string;
  readonly nudge: (request: string) => void;
}

/**
 * What one request means for others; call it after each piece of work on a request. From the moment a leaver's access
 * begins to end they no longer count, and what waits for them moves on; a rescinded departure gives undecided seats
 * back. Asking again changes nothing. `known` is the request as its lines stand, where somebody has just read them.
 */
export function createFollowUp(parts: FollowUpParts): (id: string, known?: Request) => Promise<void> {
  return (id, known) =>
    follow(parts, id, known).catch((error: unknown) =>
      parts.world.log('follow-up-failed', { request: id, because: String(error) }),
    );
}

async function follow(parts: FollowUpParts, id: string, known: Request | undefined): Promise<void> {
  const request = known ?? (await loadRequest(parts.world, id));
  const subject = request?.subject.id;
  if (request === undefined || subject === undefined) return;
  const person: PersonRef = { id: subject, name: request.subject.name, upn: request.subject.upn };
  const marked = parts.directory.facts().departing.has(subject);
  if (departs(parts.world, request)) {
    if (!marked) await parts.directory.setDeparting(subject, true);
    if (!isOver(request) || !marked) await moveAll(parts, request, person);
  } else if (marked && stays(request)) {
    await parts.directory.setDeparting(subject, false);
    await giveBack(parts, person);
  }
}

/** True once containment was begun or is due; after an immediate termination it is due with the click. */
function departs(world: World, request: Request): boolean {
  if (request.leg !== 'leaver' || request.rescinded !== undefined) return false;
  if (request.phase === 'withdrawn' || request.phase === 'rejected') return false;
  return [...world.steps().values()].some((step) => {
    if (step.containment !== true || !request.checklist.includes(step.id)) return false;
    const due = dueAt(request, step);
    return (
      request.steps.get(step.id)?.firstAttemptAt !== undefined ||
      (due !== undefined && due <= world.clock.now())
    );
  });
}

/** A departure taken back, or somebody who comes again. */
function stays(request: Request): boolean {
  if (request.leg === 'joiner') return request.phase === 'running' || request.phase === 'closed';
  return request.leg === 'leaver' && (request.rescinded !== undefined || request.phase === 'withdrawn');
}

async function moveAll(parts: FollowUpParts, departure: Request, person: PersonRef): Promise<void> {
  const form = departure.form;
  const successor =
    departure.wanted?.leaver?.reportsTo ?? (form.leg === 'leaver' ? form.handoverTo : undefined);
  const ids = new Set([
    ...(await found(parts, `asked:${person.id}`)),
    ...(await found(parts, `task:${person.id}`)),
  ]);
  for (const id of ids)
    await change(parts, id, (request) =>
      moveOn(request, person, { people: parts.directory.people(), successor }),
    );
}

async function giveBack(parts: FollowUpParts, person: PersonRef): Promise<void> {
  for (const id of await found(parts, `moved:${person.id}`))
    await change(parts, id, (request) => moveBack(request, person, parts.directory.people()));
}

async function found(parts: FollowUpParts, word: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await parts.store.search([parts.term(word)], { limit: pageSize, cursor });
    ids.push(...page.items.map((head) => head.request));
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

/** Writes what the present state of the request calls for; decided again when somebody else wrote in between. */
async function change(
  parts: FollowUpParts,
  id: string,
  decide: (request: Request) => readonly Entry[],
): Promise<void> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const request = await loadRequest(parts.world, id);
    const entries = request === undefined ? [] : decide(request);
    if (request === undefined || entries.length === 0) return;
    try {
      await write(writeParts(parts.world), request, entries);
      parts.nudge(id);
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  parts.world.log('follow-up-contended', { request: id });
}
