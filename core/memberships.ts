import { type Decoder, query, type Reader, shape } from './reader.ts';
import type { GroupKind, Wanted } from './wanted.ts';

/** A group the person is a direct member of. */
export interface HeldGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly licensed: boolean;
  readonly membershipRule?: string;
}

export const groupFields =
  'id,displayName,groupTypes,mailEnabled,securityEnabled,membershipRule,isAssignableToRole,onPremisesSyncEnabled,isManagementRestricted,assignedLicenses,resourceProvisioningOptions';

const groupShape = shape.object({
  id: shape.string(),
  displayName: shape.string().nullish(),
  groupTypes: shape.array(shape.string()).nullish(),
  mailEnabled: shape.boolean().nullish(),
  securityEnabled: shape.boolean().nullish(),
  membershipRule: shape.string().nullish(),
  isAssignableToRole: shape.boolean().nullish(),
  onPremisesSyncEnabled: shape.boolean().nullish(),
  isManagementRestricted: shape.boolean().nullish(),
  assignedLicenses: shape.array(shape.unknown()).nullish(),
  resourceProvisioningOptions: shape.array(shape.string()).nullish(),
});

/** The kind that decides who may write a group's membership, from one GET (graph.md 5). */
export function groupKind(group: Omit<typeof groupShape._output, 'id' | 'displayName'>): GroupKind {
  const types = group.groupTypes ?? [];
  if (group.onPremisesSyncEnabled === true) return 'on-premises';
  if (types.includes('DynamicMembership')) return 'dynamic';
  if (group.isManagementRestricted === true) return 'restricted';
  if (group.isAssignableToRole === true) return 'role-assignable';
  if (types.includes('Unified'))
    return group.resourceProvisioningOptions?.includes('Team') === true ? 'team' : 'unified';
  if (group.mailEnabled === true)
    return group.securityEnabled === true ? 'mail-security' : 'distribution-list';
  return 'security';
}

/** Turns a group as Graph sends it into what the steps need. */
export const heldGroup: Decoder<HeldGroup> = groupShape.transform((group) => ({
  id: group.id,
  name: group.displayName ?? group.id,
  kind: groupKind(group),
  licensed: (group.assignedLicenses ?? []).length > 0,
  membershipRule: group.membershipRule ?? undefined,
}));

/** Direct memberships of a person in groups; roles and administrative units are left out by the cast. */
export async function readMemberships(reader: Reader, id: string): Promise<readonly HeldGroup[]> {
  const groups = await reader.list(
    {
      path: '/users/{user-id}/memberOf/graph.group',
      params: { 'user-id': id },
      query: query({ $select: groupFields, $top: 999 }),
    },
    heldGroup,
  );
  return groups ?? [];
}

/** One group by id, with its kind; undefined when it is gone. */
export function readGroup(reader: Reader, id: string): Promise<HeldGroup | undefined> {
  return reader.one(
    { path: '/groups/{group-id}', params: { 'group-id': id }, query: query({ $select: groupFields }) },
    heldGroup,
  );
}

/** Kinds whose membership Latchkey may write through Graph. */
export const graphKinds: readonly GroupKind[] = ['security', 'team', 'unified'];
/** Kinds that only Exchange writes (graph.md 1.7). */
export const exchangeKinds: readonly GroupKind[] = ['distribution-list', 'mail-security'];
/** Kinds that a person has to write: synced from on premises, or closed to the app. */
export const handKinds: readonly GroupKind[] = ['on-premises', 'restricted', 'role-assignable'];

/** A role group or protected group counts as closed to the app, whatever its kind: its membership is a person's task. */
export function asGuarded<G extends { readonly id: string; readonly kind: GroupKind }>(
  wanted: Wanted,
  group: G,
): G {
  return wanted.guardedGroups?.includes(group.id.toLowerCase()) === true
    ? { ...group, kind: 'restricted' }
    : group;
}

/** Why something held has to go: the rule to show, or undefined when it stays. */
export type Departure = { readonly rule?: string; readonly refused?: true } | undefined;

/**
 * A leaver keeps nothing. A mover loses what the old role explains and the new one does not want, and what the new
 * manager refused; all else stays until somebody decides (graph.md 7).
 */
export function departure(
  wanted: Wanted,
  list: 'groups' | 'licences' | 'apps' | 'mailboxes',
  id: string,
): Departure {
  if (wanted.leg === 'leaver') return {};
  if (wanted[list].some((item) => item.id === id)) return undefined;
  if (wanted.reviewed?.[id] === false) return { rule: 'refused by the new manager', refused: true };
  const explained = wanted.before?.[list].find((item) => item.id === id);
  return explained === undefined ? undefined : { rule: explained.rule };
}
