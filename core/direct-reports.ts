import { graph, reference } from './calls.ts';
import type { Change, StepId } from './change.ts';
import type { PersonRef } from './person.ts';
import { type Decoder, query, type Reader, shape } from './reader.ts';

/** Somebody who reports to the person. */
export interface Report {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  /** Mastered on premises: the directory in the cloud refuses to set their manager (graph.md 5). */
  readonly synced: boolean;
}

const decoder: Decoder<Report> = shape
  .object({
    id: shape.string(),
    displayName: shape.string().nullish(),
    department: shape.string().nullish(),
    onPremisesSyncEnabled: shape.boolean().nullish(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.displayName ?? row.id,
    department: row.department ?? '',
    synced: row.onPremisesSyncEnabled === true,
  }));

/** Everybody who reports to a directory id; nobody where the account is gone. */
export async function readReports(reader: Reader, id: string): Promise<readonly Report[]> {
  const select = query({ $select: 'id,displayName,department,onPremisesSyncEnabled' });
  const read = { path: '/users/{user-id}/directReports', params: { 'user-id': id }, query: select } as const;
  return (await reader.list(read, decoder)) ?? [];
}

/** Sets a manager: by a call, or by the on-premises team where the person is mastered there. `says` are sentence ids. */
export function reportsTo(
  report: Report,
  manager: PersonRef,
  { step, says }: { readonly step: StepId; readonly says: { readonly call: string; readonly task: string } },
): Change {
  const common = {
    step,
    with: { report: report.name, manager: manager.name },
    effect: 'set',
    reversible: true,
    target: report.id,
  } as const;
  if (!report.synced) {
    const to = reference('users', manager.id);
    const call = graph('PUT', '/users/{user-id}/manager/$ref', { 'user-id': report.id }, to);
    return { ...common, kind: 'call', says: says.call, call };
  }
  return {
    ...common,
    kind: 'task',
    says: says.task,
    task: {
      audience: 'on-premises',
      id: `manager-${report.id}`,
      proof: 'none',
      provenBy: 'reading',
      instructions: `Set-ADUser (account of ${report.name}) -Manager (account of ${manager.name})`,
    },
  };
}

/** Gives reports back to the person who had them before and has them no longer. */
export function givenBack(
  before: readonly Report[],
  now: readonly Report[],
  { person, step }: { readonly person: PersonRef; readonly step: StepId },
): readonly Change[] {
  const still = new Set(now.map((one) => one.id));
  return before
    .filter((one) => !still.has(one.id))
    .map((one) => reportsTo(one, person, { step, says: { call: 'back', task: 'backByHand' } }));
}
