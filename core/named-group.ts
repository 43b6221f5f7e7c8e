import { literal, query, type Reader, ReadFailed, shape } from './reader.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const idShape = shape.object({ id: shape.string() });

/** The filter for what policy names: by object id where it writes one, else by display name. */
export function nameFilter(name: string): string {
  return guid.test(name) ? `id eq ${literal(name)}` : `displayName eq ${literal(name)}`;
}

/**
 * Object id of the only group of this name; undefined when there is none. Display names are not unique in Entra, and
 * many people may create groups: two of one name are refused with a ReadFailed, so that nobody makes themselves HR.
 */
export async function onlyGroup(reader: Reader, name: string): Promise<string | undefined> {
  const options = query({ $filter: nameFilter(name), $select: 'id' });
  const found = (await reader.list({ path: '/groups', params: {}, query: options }, idShape)) ?? [];
  if (found.length > 1)
    throw new ReadFailed(
      200,
      'group-ambiguous',
      `${found.length} groups are called "${name}": write the object id of the right one into the policy`,
    );
  return found[0]?.id;
}
