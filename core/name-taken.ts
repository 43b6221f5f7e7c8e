import type { GraphPath } from './graph-paths.ts';
import { isTaken, type NameCandidate } from './naming.ts';
import { type Decoder, literal, query, type Reader, shape } from './reader.ts';

/** An `or` of this many clauses stays below Graph's limit of 15 in one filter. */
const candidatesPerFilter = 7;

interface Names {
  readonly userPrincipalName?: string | null;
  readonly mailNickname?: string | null;
  readonly proxyAddresses?: readonly string[] | null;
}

const namesShape: Decoder<Names> = shape.object({
  userPrincipalName: shape.string().nullish(),
  mailNickname: shape.string().nullish(),
  proxyAddresses: shape.array(shape.string()).nullish(),
});

/**
 * Which of the candidates somebody has already: sign-in names, mail nicknames and mail addresses of users, groups and
 * deleted users, in lower case as `pickName` takes them. A deleted user counts, because a restore brings the name
 * back. Throws what the reader throws: an unread name is never taken for free.
 */
export async function readTaken(
  reader: Reader,
  candidates: readonly NameCandidate[],
): Promise<ReadonlySet<string>> {
  const batches = chunks(candidates, candidatesPerFilter);
  const found = await Promise.all(batches.flatMap((batch) => readBatch(reader, batch)));
  return new Set(found.flat().flatMap(namesOf));
}

/**
 * The candidates that nobody has, in their order, from the first few that contain a free one on; the rest of the
 * list is not read, because almost every name is free at once. Empty when all are taken.
 */
export async function readFree(
  reader: Reader,
  candidates: readonly NameCandidate[],
): Promise<readonly NameCandidate[]> {
  for (const batch of chunks(candidates, candidatesPerFilter)) {
    const taken = await readTaken(reader, batch);
    const free = batch.filter((candidate) => !isTaken(candidate, taken));
    if (free.length > 0) return free;
  }
  return [];
}

function readBatch(reader: Reader, batch: readonly NameCandidate[]): readonly Promise<readonly Names[]>[] {
  const upns = batch.map((one) => `userPrincipalName eq ${literal(one.upn)}`);
  const nicknames = batch.map((one) => `mailNickname eq ${literal(one.mailNickname)}`);
  // The primary address is spelled SMTP:, the others smtp:; whether a filter tells them apart is not documented.
  const proxies = batch.flatMap((one) =>
    ['smtp', 'SMTP'].map((kind) => `proxyAddresses/any(p:p eq ${literal(`${kind}:${one.upn}`)})`),
  );
  return [
    readNames(reader, '/users', [...upns, ...nicknames]),
    readNames(reader, '/users', proxies),
    readNames(reader, '/groups', nicknames),
    readNames(reader, '/groups', proxies),
    readNames(reader, '/directory/deletedItems/graph.user', upns),
    readNames(reader, '/directory/deletedItems/graph.user', nicknames),
  ];
}

async function readNames(
  reader: Reader,
  path: GraphPath,
  clauses: readonly string[],
): Promise<readonly Names[]> {
  const fields =
    path === '/groups' ? 'mailNickname,proxyAddresses' : 'userPrincipalName,mailNickname,proxyAddresses';
  const options = query({ $filter: clauses.join(' or '), $select: `id,${fields}` });
  return (await reader.list({ path, params: {}, query: options }, namesShape)) ?? [];
}

/** A deleted user's sign-in name carries its object id in front; the nickname does not. */
function namesOf(names: Names): readonly string[] {
  const addresses = (names.proxyAddresses ?? []).map((proxy) => proxy.replace(/^smtp:/i, ''));
  return [names.userPrincipalName, names.mailNickname, ...addresses].flatMap((name) =>
    name ? [name.toLowerCase()] : [],
  );
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
