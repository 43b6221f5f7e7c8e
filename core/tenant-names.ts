import { groupFields, heldGroup } from './memberships.ts';
import { nameFilter } from './named-group.ts';
import { fold } from './policy/matching.ts';
import type { Problem } from './problem.ts';
import { type Decoder, literal, query, type Reader, shape } from './reader.ts';
import type { WantedApp, WantedGroup, WantedMailbox } from './wanted.ts';
import type { NamedApp, NamedGroup, NamedMailbox } from './wanted-names.ts';

type Found<T> = { readonly item: T } | { readonly problem: Problem };

/** What an application without roles of its own is assigned with (graph.md 6.3). */
const defaultAppRoleId = '00000000-0000-0000-0000-000000000000';

/** A group and the subscriptions it hands out. */
export interface GroupFound {
  readonly group: WantedGroup;
  readonly skuIds: readonly string[];
}

const groupWithSkus: Decoder<{
  readonly held: typeof heldGroup._output;
  readonly skuIds: readonly string[];
}> = shape
  .object({ assignedLicenses: shape.array(shape.object({ skuId: shape.string() })).nullish() })
  .passthrough()
  .transform((raw) => ({
    held: heldGroup.parse(raw),
    skuIds: (raw.assignedLicenses ?? []).map((licence) => licence.skuId),
  }));

/**
 * The group of this display name, or of this object id when the rule names one. Two groups of one name are a problem,
 * not a guess: display names are not unique in Entra.
 */
export async function groupByName(reader: Reader, { name, rule }: NamedGroup): Promise<Found<GroupFound>> {
  const path = '/groups';
  const $filter = nameFilter(name);
  const options = { path, params: {}, query: query({ $filter, $select: groupFields }) } as const;
  const found = (await reader.list(options, groupWithSkus)) ?? [];
  const [first, ...more] = found;
  if (first === undefined) return { problem: { code: 'group-missing', values: { name, rule } } };
  if (more.length > 0)
    return { problem: { code: 'group-ambiguous', values: { name, rule, count: found.length } } };
  return { item: { group: { ...first.held, rule }, skuIds: first.skuIds } };
}

/** A subscription with its seats. */
export interface Sku {
  readonly skuId: string;
  readonly partNumber: string;
  /** Only an enabled or warned subscription can be assigned (graph.md 6.2). */
  readonly usable: boolean;
  readonly enabled: number;
  readonly used: number;
  readonly free: number;
}

const skuShape: Decoder<Sku> = shape
  .object({
    skuId: shape.string(),
    skuPartNumber: shape.string(),
    capabilityStatus: shape.string(),
    appliesTo: shape.string().nullish(),
    consumedUnits: shape.number(),
    prepaidUnits: shape.object({ enabled: shape.number(), warning: shape.number().nullish() }),
  })
  .transform((sku) => ({
    skuId: sku.skuId,
    partNumber: sku.skuPartNumber,
    usable: ['Enabled', 'Warning'].includes(sku.capabilityStatus) && sku.appliesTo !== 'Company',
    enabled: sku.prepaidUnits.enabled + (sku.prepaidUnits.warning ?? 0),
    used: sku.consumedUnits,
    free: sku.prepaidUnits.enabled + (sku.prepaidUnits.warning ?? 0) - sku.consumedUnits,
  }));

/** All subscriptions of the tenant. */
export async function readSkus(reader: Reader): Promise<readonly Sku[]> {
  const fields = 'skuId,skuPartNumber,capabilityStatus,appliesTo,consumedUnits,prepaidUnits';
  return (
    (await reader.list(
      { path: '/subscribedSkus', params: {}, query: query({ $select: fields }) },
      skuShape,
    )) ?? []
  );
}

const appShape = shape.object({
  id: shape.string(),
  displayName: shape.string(),
  appRoles: shape
    .array(
      shape.object({
        id: shape.string(),
        value: shape.string().nullish(),
        displayName: shape.string().nullish(),
        isEnabled: shape.boolean().nullish(),
      }),
    )
    .nullish(),
});

/** The enterprise application of this display name (or object id) and its role by value or name. */
export async function appByName(reader: Reader, { app, role, rule }: NamedApp): Promise<Found<WantedApp>> {
  const $filter = nameFilter(app);
  const options = query({ $filter, $select: 'id,displayName,appRoles' });
  const found =
    (await reader.list({ path: '/servicePrincipals', params: {}, query: options }, appShape)) ?? [];
  const [first, ...more] = found;
  if (first === undefined) return { problem: { code: 'app-missing', values: { name: app, rule } } };
  if (more.length > 0)
    return { problem: { code: 'app-ambiguous', values: { name: app, rule, count: found.length } } };
  const roles = (first.appRoles ?? []).filter((one) => one.isEnabled !== false);
  const match = roles.find((one) => [one.value, one.displayName].some((n) => n && fold(n) === fold(role)));
  const isDefault = roles.length === 0 && fold(role) === 'default';
  const appRoleId = match?.id ?? (isDefault ? defaultAppRoleId : undefined);
  if (appRoleId !== undefined) return { item: { id: first.id, name: first.displayName, appRoleId, rule } };
  const offered = roles.map((one) => one.value ?? one.displayName ?? one.id).join(', ') || 'default';
  return { problem: { code: 'app-role-missing', values: { name: app, role, rule, roles: offered } } };
}

const mailUser = shape.object({ id: shape.string(), displayName: shape.string().nullish() });

/** The mailbox of this address, through its directory object: every shared mailbox has one. */
export async function mailboxByAddress(
  reader: Reader,
  { address, rights, rule }: NamedMailbox,
): Promise<Found<WantedMailbox>> {
  const options = query({ $filter: `mail eq ${literal(address)}`, $select: 'id,displayName' });
  const [found] = (await reader.list({ path: '/users', params: {}, query: options }, mailUser)) ?? [];
  if (found === undefined) return { problem: { code: 'mailbox-missing', values: { name: address, rule } } };
  return { item: { id: found.id, name: found.displayName ?? address, address, rights, rule } };
}
