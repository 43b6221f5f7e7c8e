import type { Entry } from '../../../core/entry.ts';
import type { Invariant } from '../run.ts';

export const pressOnce: Invariant = {
  name: 'press-once',
  promise: 'A second click of either kind, however often and wherever it arrives, changes nothing.',
  check: (ran) =>
    [...ran.shared.record.byRequest].flatMap(([request, lines]) => {
      const seen = new Set<string>();
      return lines.flatMap(({ line }) => {
        const what = once(line.entry);
        if (what === undefined) return [];
        const key = `${what} by ${what === line.entry.kind ? 'anybody' : line.actor.id}`;
        if (seen.has(key)) return [`${request}: ${key} counted twice`];
        seen.add(key);
        return [];
      });
    }),
};

/** What may be said only once: per request, or by one person about one thing. */
function once(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'approved':
    case 'rejected':
      return `${entry.kind} ${entry.plan} ${entry.stage}`;
    case 'withdrawn':
    case 'rescinded':
    case 'contained':
      return entry.kind;
    case 'read-receipt':
      return `${entry.kind} ${entry.document}`;
    default:
      return undefined;
  }
}
