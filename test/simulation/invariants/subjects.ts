import type { Ran } from '../run.ts';

/** Directory ids that a request is about: as it was opened, and as they were bound later. */
export function subjectsOf(ran: Ran, request: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { line } of ran.shared.record.byRequest.get(request) ?? []) {
    const { entry } = line;
    if (entry.kind === 'requested' && entry.subject.id !== undefined) ids.add(entry.subject.id);
    if (entry.kind === 'bound') ids.add(entry.value);
  }
  return ids;
}
