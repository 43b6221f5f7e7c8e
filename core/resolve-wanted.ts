import { licenceName } from './licence-names.ts';
import { fold } from './policy/matching.ts';
import type { Problem } from './problem.ts';
import type { Reader } from './reader.ts';
import { appByName, groupByName, mailboxByAddress, readSkus, type Sku } from './tenant-names.ts';
import type { Timeline, Wanted, WantedAccount, WantedGroup, WantedItem, WantedLicence } from './wanted.ts';
import type { AccessNames, NamedGroup, NamedLicence, WantedNames } from './wanted-names.ts';

/** What is known about the request besides names, and passes through to the steps. */
export interface ResolveOptions {
  readonly timeline: Timeline;
  readonly account?: WantedAccount;
  /** Ids of subscriptions (skuId) the person holds already: they need no free seat. */
  readonly heldSkus?: ReadonlySet<string>;
}

export type Resolution = { readonly wanted: Wanted } | { readonly problems: readonly Problem[] };

type Found<T> = { readonly item: T } | { readonly problem: Problem };
type Access = Pick<Wanted, 'groups' | 'licences' | 'apps' | 'mailboxes' | 'handovers'>;

/**
 * Finds everything policy named in the tenant and pins its id, or says all that is missing at once: `group-missing`,
 * `group-ambiguous`, `licence-missing`, `licence-group-wrong`, `no-seats`, `app-missing`, `app-ambiguous`,
 * `app-role-missing`, `mailbox-missing`. Names of a mover's old role that are gone are no problem: nothing is left to
 * remove. Throws what the reader throws.
 */
export async function resolveWanted(
  names: WantedNames,
  reader: Reader,
  options: ResolveOptions,
): Promise<Resolution> {
  const [now, before] = await Promise.all([
    resolveAccess(names, reader, options.heldSkus ?? new Set()),
    names.before === undefined ? undefined : resolveAccess(names.before, reader, 'all-held'),
  ]);
  if (now.problems.length > 0) return { problems: now.problems };
  const { leg, attributes, manager, device, baseline, leaver, mail } = names;
  const wanted: Wanted = {
    leg,
    timeline: options.timeline,
    account: options.account,
    attributes,
    manager,
    ...now.access,
    device,
    baseline,
    before: before?.access,
    leaver,
    mail,
  };
  return { wanted: withoutUndefined(wanted) };
}

async function resolveAccess(
  names: AccessNames,
  reader: Reader,
  held: ReadonlySet<string> | 'all-held',
): Promise<{ readonly access: Access; readonly problems: readonly Problem[] }> {
  const [groups, licences, apps, mailboxes] = await Promise.all([
    Promise.all(names.groups.map((group) => findGroup(reader, group))),
    findLicences(reader, names.licences, held),
    Promise.all(names.apps.map((app) => appByName(reader, app))),
    Promise.all(names.mailboxes.map((mailbox) => mailboxByAddress(reader, mailbox))),
  ]);
  const access: Access = {
    groups: once([...itemsOf(groups), ...itemsOf(licences).flatMap(({ group }) => group ?? [])]),
    licences: itemsOf(licences).map(({ licence }) => licence),
    apps: itemsOf(apps),
    mailboxes: itemsOf(mailboxes),
    handovers: names.handovers,
  };
  const problems = [groups, licences, apps, mailboxes].flatMap((list: readonly Found<unknown>[]) =>
    list.flatMap((found) => ('problem' in found ? [found.problem] : [])),
  );
  return { access, problems };
}

function findGroup(reader: Reader, { name, rule }: NamedGroup): Promise<Found<WantedGroup>> {
  return groupByName(reader, { name, rule }).then((found) =>
    'problem' in found ? found : { item: found.item.group },
  );
}

interface FoundLicence {
  readonly licence: WantedLicence;
  /** The licence group is wanted as a membership too: joining it is how the licence arrives. */
  readonly group?: WantedGroup;
}

async function findLicences(
  reader: Reader,
  licences: readonly NamedLicence[],
  held: ReadonlySet<string> | 'all-held',
): Promise<readonly Found<FoundLicence>[]> {
  if (licences.length === 0) return [];
  const skus = await readSkus(reader);
  return Promise.all(licences.map((licence) => findLicence(reader, { licence, skus, held })));
}

async function findLicence(
  reader: Reader,
  {
    licence: { partNumber, via, rule },
    skus,
    held,
  }: { licence: NamedLicence; skus: readonly Sku[]; held: ReadonlySet<string> | 'all-held' },
): Promise<Found<FoundLicence>> {
  const sku = skus.find((candidate) => fold(candidate.partNumber) === fold(partNumber));
  const isHeld = held === 'all-held' || (sku !== undefined && held.has(sku.skuId));
  if (sku === undefined || (!sku.usable && !isHeld))
    return { problem: { code: 'licence-missing', values: { name: partNumber, rule } } };
  if (sku.free <= 0 && !isHeld) {
    const values = { name: licenceName(partNumber), rule, used: sku.used, enabled: sku.enabled };
    return { problem: { code: 'no-seats', values } };
  }
  const licence = {
    id: sku.skuId,
    name: licenceName(partNumber),
    partNumber: sku.partNumber,
    seatsFree: sku.free,
    rule,
  };
  if (via === undefined) return { item: { licence } };
  const found = await groupByName(reader, { name: via, rule });
  if ('problem' in found) return found;
  const { group, skuIds } = found.item;
  if (!skuIds.includes(sku.skuId))
    return { problem: { code: 'licence-group-wrong', values: { name: partNumber, group: via, rule } } };
  const viaGroup: WantedItem = { id: group.id, name: group.name, rule };
  return { item: { licence: { ...licence, viaGroup }, group } };
}

function itemsOf<T>(found: readonly Found<T>[]): readonly T[] {
  return found.flatMap((one) => ('item' in one ? [one.item] : []));
}

/** Two names may lead to one group; it is joined once. */
function once<T extends WantedItem>(items: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

/** Absent members stay absent, so that equal wishes store and hash equally. */
function withoutUndefined(wanted: Wanted): Wanted {
  return Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  ) as unknown as Wanted;
}
