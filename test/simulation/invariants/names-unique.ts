import type { Invariant } from '../run.ts';

/** Two people never get one name, and a retried create never makes a second account. */
export const namesUnique: Invariant = {
  name: 'names-unique',
  check: (ran) => {
    const planned = new Map<string, string>();
    const faults: string[] = [];
    for (const { request, entry } of ran.shared.record.of('planned')) {
      const upn = entry.wanted.account?.upn;
      if (upn === undefined) continue;
      const other = planned.get(upn);
      if (other !== undefined && other !== request)
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
