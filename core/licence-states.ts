import { query, type Reader, shape } from './reader.ts';

/** How one subscription stands with a person: directly assigned or through a group (graph.md 6.2). */
export interface LicenceState {
  readonly skuId: string;
  /** Id of the group it comes from; null when assigned to the person. */
  readonly group: string | null;
  readonly active: boolean;
  /** `CountViolation`, `ProhibitedInUsageLocationViolation` …; null when there is none. */
  readonly error: string | null;
}

const decoder = shape.object({
  licenseAssignmentStates: shape
    .array(
      shape.object({
        skuId: shape.string(),
        assignedByGroup: shape.string().nullish(),
        state: shape.string().nullish(),
        error: shape.string().nullish(),
      }),
    )
    .nullish(),
});

/** All assignments of a person, with their errors; empty when the directory does not know the id. */
export async function readLicenceStates(reader: Reader, id: string): Promise<readonly LicenceState[]> {
  const user = await reader.one(
    {
      path: '/users/{user-id}',
      params: { 'user-id': id },
      query: query({ $select: 'id,licenseAssignmentStates' }),
    },
    decoder,
  );
  return (user?.licenseAssignmentStates ?? []).map((row) => ({
    skuId: row.skuId,
    group: row.assignedByGroup ?? null,
    active: row.state === 'Active',
    error: row.error === undefined || row.error === null || row.error === 'None' ? null : row.error,
  }));
}
