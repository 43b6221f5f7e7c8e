import type { Line } from '../entry.ts';
import { extend, type Request, replay } from '../request.ts';

/**
 * Requests as the work on them left them, each by the object of its last line. A ledger that forgets the lines of a request
 * takes its state along, so that there are never more of them than opened ledgers in memory.
 */
const kept = new WeakMap<Line, Request>();

/**
 * The state that these lines add up to, for one worker to go on with and to change. Only what has come since the last
 * work is added where its lines are the same objects; the state is taken out, so that nobody else gets it meanwhile.
 */
export function takeUp(id: string, lines: readonly Line[]): Request {
  const at = lines.findLastIndex((line) => kept.has(line));
  const last = lines[at];
  const known = last === undefined ? undefined : kept.get(last);
  if (last === undefined || known === undefined) return replay(id, lines);
  kept.delete(last);
  return extend(known, lines.slice(at + 1));
}

/** Puts a state by for the next work. Every line of it must be durable. */
export function putBy(request: Request): void {
  const last = request.lines.at(-1);
  if (last !== undefined) kept.set(last, request);
}
