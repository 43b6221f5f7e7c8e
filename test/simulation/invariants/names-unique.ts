import type { Invariant } from '../run.ts';

export const namesUnique: Invariant = {
  name: 'names-unique',
  promise: 'Two people never get one name, and a retried create never makes a second account.',
  check: (ran) => {
    const planned = new Map<string, string>();
    const faults: string[] = [];
    for (const { request, entry } of ran.shared.record.of('planned')) {
      const upn = entry.wanted.account?.upn;
      if (upn === undefined) continue;
      const other = planned.get(upn);
      if (other !== undefined && other !== request && !over(ran, other))
        faults.push(`${upn} was planned for ${other} and ${request}`);
      planned.set(upn, request);
    }
    const seen = new Set<unknown>();
    for (const row of ran.shared.company.truths('users')) {
      if (seen.has(row.employeeId)) faults.push(`two accounts carry ${String(row.employeeId)}`);
      seen.add(row.employeeId);
    }
    return faults;
  },
};

/** A name of a request that was withdrawn or rejected is free again. */
function over(ran: Parameters<Invariant['check']>[0], request: string): boolean {
  const lines = ran.shared.record.byRequest.get(request) ?? [];
  return lines.some(({ line }) => ['withdrawn', 'rejected', 'rescinded', 'closed'].includes(line.entry.kind));
}
