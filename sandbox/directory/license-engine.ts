import { clockNow, isoSeconds } from '../clock.ts';
import { onDue, schedule } from '../due.ts';
import type { LicenseAssignmentState, LicenseError, SubscribedSku, User } from '../entities.ts';
import { followMailLicence } from '../mail/mailbox-life.ts';
import type { TenantState } from '../state.ts';
import { get, put, sources } from '../store.ts';

/** Suites of which a person can have only one: their Exchange plans exclude each other. */
const exclusive = new Set(['SPE_E3', 'SPE_E5', 'ENTERPRISEPACK', 'EXCHANGESTANDARD']);

/** Units that can still be assigned; suspended and locked-out ones do not count. */
export function freeUnits(sku: SubscribedSku): number {
  if (sku.capabilityStatus !== 'Enabled' && sku.capabilityStatus !== 'Warning') return 0;
  return sku.prepaidUnits.enabled + sku.prepaidUnits.warning - sku.consumedUnits;
}

/** SKUs that a set of assignment states really gives, each once. */
export function effectiveSkus(states: LicenseAssignmentState[]): string[] {
  const active = states.filter(({ state }) => state === 'Active' || state === 'ActiveWithError');
  return [...new Set(active.map(({ skuId }) => skuId))];
}

/** A suite that excludes `sku` and is among `have`; undefined when there is none. */
export function conflictingSku(
  state: TenantState,
  sku: SubscribedSku,
  have: string[],
): SubscribedSku | undefined {
  if (!exclusive.has(sku.skuPartNumber)) return undefined;
  const others = have.flatMap((skuId) => (skuId === sku.skuId ? [] : (get(state, 'skus', skuId) ?? [])));
  return others.find((other) => exclusive.has(other.skuPartNumber));
}

function hasPlan(state: TenantState, states: LicenseAssignmentState[], prefix: RegExp): boolean {
  return states.some((assignment) => {
    if (assignment.state !== 'Active') return false;
    const plans = get(state, 'skus', assignment.skuId)?.servicePlans ?? [];
    return plans.some(
      (plan) => prefix.test(plan.servicePlanName) && !assignment.disabledPlans.includes(plan.servicePlanId),
    );
  });
}

/** The mailbox and the drive follow the licences; a new mailbox gives its user an address. */
function provision(state: TenantState, user: User): void {
  const now = clockNow(state.clock);
  if (followMailLicence(state, user)) {
    const address = user.mail ?? user.userPrincipalName;
    const proxies = user.proxyAddresses.length > 0 ? user.proxyAddresses : [`SMTP:${address}`];
    put(state, 'users', { ...user, mail: address, proxyAddresses: proxies });
  }
  if (hasPlan(state, user.licenseAssignmentStates, /^SHAREPOINT/) && !state.drives.has(user.id)) {
    const slug = user.userPrincipalName.replace(/[@.]/g, '_').toLowerCase();
    state.drives.set(user.id, {
      id: `b!${user.id}`,
      userId: user.id,
      siteUrl: `https://contoso-my.sharepoint.com/personal/${slug}`,
      readyFrom: now + state.settings.driveDelaySeconds * 1000,
      items: [],
      permissions: [],
      siteAdmins: [user.userPrincipalName],
    });
  }
}

/** Stores new assignment states: seats, assignedLicenses, mailbox and drive follow. */
export function storeStates(state: TenantState, userId: string, states: LicenseAssignmentState[]): void {
  const user = get(state, 'users', userId);
  if (!user) return;
  const [before, after] = [effectiveSkus(user.licenseAssignmentStates), effectiveSkus(states)];
  for (const skuId of before) if (!after.includes(skuId)) changeUnits(state, skuId, -1);
  for (const skuId of after) if (!before.includes(skuId)) changeUnits(state, skuId, 1);
  const assignedLicenses = after.map((skuId) => {
    const plans = states.filter((one) => one.skuId === skuId).map((one) => one.disabledPlans);
    return {
      skuId,
      disabledPlans: (plans[0] ?? []).filter((plan) => plans.every((list) => list.includes(plan))),
    };
  });
  const changed = { ...user, licenseAssignmentStates: states, assignedLicenses };
  put(state, 'users', changed);
  provision(state, changed);
}

function changeUnits(state: TenantState, skuId: string, by: number): void {
  const sku = get(state, 'skus', skuId);
  if (sku) put(state, 'skus', { ...sku, consumedUnits: sku.consumedUnits + by });
}

/** Takes a user's licences away because the user goes; the states are returned to be kept. */
export function dropLicenses(state: TenantState, userId: string): User | undefined {
  const user = get(state, 'users', userId);
  for (const skuId of effectiveSkus(user?.licenseAssignmentStates ?? [])) changeUnits(state, skuId, -1);
  return user;
}

/** Gives a restored user its licences back, as far as there are seats; the rest becomes CountViolation. */
export function retakeLicenses(state: TenantState, userId: string): void {
  const user = get(state, 'users', userId);
  if (!user) return;
  const kept = user.licenseAssignmentStates;
  put(state, 'users', { ...user, licenseAssignmentStates: [], assignedLicenses: [] });
  const states = kept.map((one): LicenseAssignmentState => {
    const sku = get(state, 'skus', one.skuId);
    return sku && freeUnits(sku) > 0 ? one : { ...one, state: 'Error', error: 'CountViolation' };
  });
  storeStates(state, userId, states);
}

function inheritedError(
  state: TenantState,
  user: User,
  more: { sku: SubscribedSku; have: string[]; seat: boolean },
): LicenseError {
  if (!user.usageLocation) return 'ProhibitedInUsageLocationViolation';
  if (conflictingSku(state, more.sku, more.have)) return 'MutuallyExclusiveViolation';
  return more.have.includes(more.sku.skuId) || more.seat || freeUnits(more.sku) > 0
    ? 'None'
    : 'CountViolation';
}

/** Works out again what a user gets from groups, keeping direct assignments as they are. */
export function reprocessLicenses(state: TenantState, userId: string): void {
  const user = get(state, 'users', userId);
  if (!user) return;
  const now = isoSeconds(clockNow(state.clock));
  const before = effectiveSkus(user.licenseAssignmentStates);
  const states = user.licenseAssignmentStates.filter((one) => one.assignedByGroup === null);
  for (const groupId of sources(state, 'members', userId)) {
    for (const license of get(state, 'groups', groupId)?.assignedLicenses ?? []) {
      const sku = get(state, 'skus', license.skuId);
      if (!sku) continue;
      const have = effectiveSkus(states);
      const error = inheritedError(state, user, { sku, have, seat: before.includes(sku.skuId) });
      const kept = user.licenseAssignmentStates.find(
        (one) => one.skuId === sku.skuId && one.assignedByGroup === groupId,
      );
      states.push({
        skuId: sku.skuId,
        assignedByGroup: groupId,
        disabledPlans: license.disabledPlans,
        state: error === 'None' ? 'Active' : 'Error',
        error,
        lastUpdatedDateTime: kept?.error === error ? kept.lastUpdatedDateTime : now,
      });
    }
  }
  storeStates(state, userId, states);
}

/** Asks for the processing of a user's group licences after the delay that is set. */
export function scheduleReprocess(state: TenantState, userId: string): void {
  const at = clockNow(state.clock) + state.settings.groupLicenseDelaySeconds * 1000;
  schedule(state, { at, kind: 'group licences', subject: userId, detail: '' });
}

onDue('group licences', (state, { subject }) => reprocessLicenses(state, subject));
