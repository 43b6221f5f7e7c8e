import { exchange, graph, multiValued, reference } from './calls.ts';
import type { Call } from './change.ts';
import { exchangeKinds, type HeldGroup, readGroup } from './memberships.ts';
import { type Decoder, query, type Reader, shape } from './reader.ts';

/** Something the person owns, and who else does. */
export interface OwnedObject {
  readonly id: string;
  readonly name: string;
  readonly type: 'group' | 'application' | 'servicePrincipal';
  /** For a group: the kind that decides who may write its owners. */
  readonly group?: HeldGroup['kind'];
  /** Other owners that are people with an enabled account. */
  readonly others: readonly string[];
}

const ownedDecoder: Decoder<Pick<OwnedObject, 'id' | 'name' | 'type'> | null> = shape
  .object({ '@odata.type': shape.string(), id: shape.string(), displayName: shape.string().nullish() })
  .transform((row) => {
    const type = row['@odata.type'].replace('#microsoft.graph.', '');
    if (type !== 'group' && type !== 'application' && type !== 'servicePrincipal') return null;
    return { id: row.id, name: row.displayName ?? row.id, type };
  });

const ownerDecoder = shape.object({ id: shape.string(), accountEnabled: shape.boolean().nullish() });

async function readOwners(reader: Reader, owned: Pick<OwnedObject, 'id' | 'type'>) {
  const select = query({ $select: 'id,accountEnabled' });
  const owners = await (owned.type === 'group'
    ? reader.list(
        { path: '/groups/{group-id}/owners', params: { 'group-id': owned.id }, query: select },
        ownerDecoder,
      )
    : owned.type === 'application'
      ? reader.list(
          {
            path: '/applications/{application-id}/owners',
            params: { 'application-id': owned.id },
            query: select,
          },
          ownerDecoder,
        )
      : reader.list(
          {
            path: '/servicePrincipals/{servicePrincipal-id}/owners',
            params: { 'servicePrincipal-id': owned.id },
            query: select,
          },
          ownerDecoder,
        ));
  return owners ?? [];
}

/** Groups, app registrations and service principals that the person owns, each with its other enabled owners. */
export async function readOwned(reader: Reader, person: string): Promise<readonly OwnedObject[]> {
  const rows = await reader.list(
    {
      path: '/users/{user-id}/ownedObjects',
      params: { 'user-id': person },
      query: query({ $select: 'id,displayName' }),
    },
    ownedDecoder,
  );
  const owned = (rows ?? []).filter((row) => row !== null);
  return Promise.all(
    owned.map(async (one) => {
      const [owners, group] = await Promise.all([
        readOwners(reader, one),
        one.type === 'group' ? readGroup(reader, one.id) : undefined,
      ]);
      const others = owners.filter((owner) => owner.id !== person && owner.accountEnabled === true);
      return { ...one, group: group?.kind, others: others.map((owner) => owner.id) };
    }),
  );
}

function managedBy(group: string, change: Parameters<typeof multiValued>[0]): Call {
  return exchange('Set-DistributionGroup', {
    Identity: group,
    ManagedBy: multiValued(change),
    BypassSecurityGroupManagerCheck: true,
  });
}

function isList(owned: OwnedObject): boolean {
  return owned.group !== undefined && exchangeKinds.includes(owned.group);
}

/** Makes `person` an owner. */
export function addOwner(owned: OwnedObject, person: string): Call {
  if (isList(owned)) return managedBy(owned.id, { add: [person] });
  const body = reference('directoryObjects', person);
  if (owned.type === 'group')
    return graph('POST', '/groups/{group-id}/owners/$ref', { 'group-id': owned.id }, body);
  if (owned.type === 'application')
    return graph('POST', '/applications/{application-id}/owners/$ref', { 'application-id': owned.id }, body);
  return graph(
    'POST',
    '/servicePrincipals/{servicePrincipal-id}/owners/$ref',
    { 'servicePrincipal-id': owned.id },
    body,
  );
}

/** Takes ownership from `person`; the caller has seen another enabled owner. */
export function removeOwner(owned: OwnedObject, person: string): Call {
  if (isList(owned)) return managedBy(owned.id, { remove: [person] });
  const owner = { 'directoryObject-id': person };
  if (owned.type === 'group')
    return graph('DELETE', '/groups/{group-id}/owners/{directoryObject-id}/$ref', {
      'group-id': owned.id,
      ...owner,
    });
  if (owned.type === 'application')
    return graph('DELETE', '/applications/{application-id}/owners/{directoryObject-id}/$ref', {
      'application-id': owned.id,
      ...owner,
    });
  return graph('DELETE', '/servicePrincipals/{servicePrincipal-id}/owners/{directoryObject-id}/$ref', {
    'servicePrincipal-id': owned.id,
    ...owner,
  });
}
