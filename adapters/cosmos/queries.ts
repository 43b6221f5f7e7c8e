/**
 * Every query this adapter sends, as text: a contract with the service and with the wire double, which refuses
 * any other text. Only what is documented and cheap: filters on indexed paths, ORDER BY one path, TOP.
 */

/** Candidates looked at in one search for due work; one is picked at random, so that instances rarely collide. */
export const candidatesMax = 32;

/** In one partition: lines of a request between two numbers. @from, @to */
export const linesQuery =
  "SELECT * FROM c WHERE c.type = 'line' AND c.seq >= @from AND c.seq <= @to ORDER BY c.seq";

/** Over the container: due, not held, urgent enough. `dueKey` sorts by urgency, then time. @businessNow, @realNow, @urgencyMax */
export const dueQuery = `SELECT TOP ${candidatesMax} * FROM c WHERE c.type = 'head' AND c.nextDueAt <= @businessNow AND c.claimUntil <= @realNow AND c.urgency <= @urgencyMax ORDER BY c.dueKey`;

/** Over the container: the request that is due first. */
export const soonestQuery =
  "SELECT TOP 1 * FROM c WHERE c.type = 'head' AND IS_DEFINED(c.nextDueAt) ORDER BY c.nextDueAt";

/** Over the container: heads below an id that carry all of n terms. @top, @before, @term0 … */
export function searchQuery(terms: number): string {
  const carried = Array.from({ length: terms }, (_, n) => ` AND ARRAY_CONTAINS(c.terms, @term${n})`).join('');
  return `SELECT TOP @top * FROM c WHERE c.type = 'head' AND c.request < @before${carried} ORDER BY c.request DESC`;
}

/** In one partition: live documents of a kind in order of their key. @top, @kind, @after, @prefix, @now */
export const documentsQuery =
  'SELECT TOP @top * FROM c WHERE c.kind = @kind AND c.sortKey > @after AND STARTSWITH(c.sortKey, @prefix) AND c.expires > @now ORDER BY c.sortKey';

/** Over the container: everything. Only for emptying an account that is being verified. */
export const everythingQuery = 'SELECT * FROM c';
