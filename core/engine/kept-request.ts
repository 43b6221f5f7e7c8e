import type { Line } from '../entry.ts';
import { extend, type Request, replay } from '../request.ts';
import type { Ledger } from './world.ts';

/** Requests kept for each ledger, those longest not worked on going first. One of fifty lines takes about a tenth of a megabyte. */
const keptMax = 200;

/** Requests as the work on them left them. */
const keptOf = new WeakMap<Ledger, Map<string, Request>>();

/**
 * The state that these lines of a ledger add up to, for one worker to go on with and to change. Where the last work on
 * them was done here, only what has come since is added: the lines must be the same objects. The state is taken out, so
 * that nobody else gets it meanwhile.
 */
export function takeUp(ledger: Ledger, id: string, lines: readonly Line[]): Request {
  const kept = keptOf.get(ledger);
  const known = kept?.get(id);
  kept?.delete(id);
  const last = known?.lines.at(-1);
  return known === undefined || last === undefined || lines[known.lines.length - 1] !== last
    ? replay(id, lines)
    : extend(known, lines.slice(known.lines.length));
}

/** Puts a state by for the next work. Every line of it must be durable. */
export function putBy(ledger: Ledger, request: Request): void {
  const kept = keptOf.get(ledger) ?? new Map<string, Request>();
  keptOf.set(ledger, kept);
  kept.delete(request.id);
  kept.set(request.id, request);
  for (const id of kept.keys()) {
    if (kept.size <= keptMax) return;
    kept.delete(id);
  }
}
