import { directoryId } from './account.ts';
import type { KeptItem } from './entry.ts';
import { licenceName } from './licence-names.ts';
import { readLicenceStates } from './licence-states.ts';
import { readMemberships } from './memberships.ts';
import { otherItems, readOtherAccess } from './other-access.ts';
import type { Subject } from './person.ts';
import { query, type Reader, shape } from './reader.ts';
import { readSkus } from './tenant-names.ts';
import type { Wanted } from './wanted.ts';

/** What a mover keeps because the new role wants it, and what no rule explains. */
export interface MoverDiff {
  readonly keeps: readonly KeptItem[];
  readonly unexplained: readonly KeptItem[];
}

const assignment = shape.object({
  resourceId: shape.string(),
  resourceDisplayName: shape.string().nullish(),
  principalType: shape.string().nullish(),
});

/**
 * Compares what the person really has with what old and new role explain (graph.md 7): explained by the new role is
 * kept, explained by the old one only is removed by the steps, everything else is accumulated access for the new manager.
 */
export async function moverDiff(reader: Reader, subject: Subject, wanted: Wanted): Promise<MoverDiff> {
  const id = directoryId(subject);
  const [groups, apps, licences, other] = await Promise.all([
    readMemberships(reader, id),
    readApps(reader, id),
    readDirectLicences(reader, id),
    readOtherAccess(reader, subject, id),
  ]);
  const held: readonly KeptItem[] = [
    ...groups
      .filter((group) => group.kind !== 'dynamic')
      .map((group): KeptItem => ({ id: group.id, name: group.name, what: 'group' })),
    ...apps,
    ...licences,
    ...otherItems(other),
  ];
  const ruleOf = (
    list: Pick<Wanted, 'groups' | 'apps' | 'licences' | 'mailboxes'> | undefined,
    item: KeptItem,
  ): string | undefined =>
    [
      ...(list?.groups ?? []),
      ...(list?.apps ?? []),
      ...(list?.mailboxes ?? []),
      ...(list?.licences ?? []).flatMap((licence) => [
        licence,
        ...(licence.viaGroup ? [licence.viaGroup] : []),
      ]),
    ].find((other) => other.id === item.id)?.rule;
  const keeps = held.flatMap((item) => {
    const rule = ruleOf(wanted, item);
    return rule === undefined ? [] : [{ ...item, rule }];
  });
  const unexplained = held.filter(
    (item) => ruleOf(wanted, item) === undefined && ruleOf(wanted.before, item) === undefined,
  );
  return { keeps, unexplained };
}

/** Licences assigned to the person; those that come through a group are explained by the group. */
async function readDirectLicences(reader: Reader, id: string): Promise<readonly KeptItem[]> {
  const [states, skus] = await Promise.all([readLicenceStates(reader, id), readSkus(reader)]);
  const direct = states.filter((state) => state.group === null);
  return direct.map(({ skuId }) => {
    const name = licenceName(skus.find((sku) => sku.skuId === skuId)?.partNumber ?? skuId);
    return { id: skuId, name, what: 'licence' };
  });
}

/** Direct application roles; those that come through a group are explained by the group. */
async function readApps(reader: Reader, id: string): Promise<readonly KeptItem[]> {
  const rows = await reader.list(
    { path: '/users/{user-id}/appRoleAssignments', params: { 'user-id': id }, query: query({ $top: 999 }) },
    assignment,
  );
  return (rows ?? [])
    .filter((row) => row.principalType !== 'Group')
    .map((row) => ({ id: row.resourceId, name: row.resourceDisplayName ?? row.resourceId, what: 'app' }));
}
