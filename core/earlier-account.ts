import { type Decoder, literal, query, type Reader, shape } from './reader.ts';

interface Names {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly mailNickname: string;
  readonly employeeId?: string;
}

const namesDecoder: Decoder<Names> = shape
  .object({
    id: shape.string(),
    displayName: shape.string().nullish(),
    userPrincipalName: shape.string().nullish(),
    mailNickname: shape.string().nullish(),
    employeeId: shape.string().nullish(),
  })
  .transform((row) => {
    // A deleted user's sign-in name carries the object id in front, without its hyphens.
    const upn = (row.userPrincipalName ?? '').replace(row.id.replaceAll('-', ''), '');
    const mailNickname = row.mailNickname ?? upn.split('@')[0] ?? '';
    return {
      id: row.id,
      name: row.displayName ?? upn,
      upn,
      mailNickname,
      employeeId: row.employeeId ?? undefined,
    };
  });
const $select = 'id,displayName,userPrincipalName,mailNickname,employeeId';

/** Names of a returning person's account, in the directory or its recycle bin; undefined when it is in neither. */
export async function readEarlierAccount(
  reader: Reader,
  id: string,
): Promise<{ readonly upn: string; readonly mailNickname: string } | undefined> {
  const alive = await reader.one(
    { path: '/users/{user-id}', params: { 'user-id': id }, query: query({ $select }) },
    namesDecoder,
  );
  const path = '/directory/deletedItems/{directoryObject-id}';
  const found = alive ?? (await reader.one({ path, params: { 'directoryObject-id': id } }, namesDecoder));
  return found === undefined ? undefined : { upn: found.upn, mailNickname: found.mailNickname };
}

/** Display name of whoever carries the employee id; undefined when nobody does. */
export async function readNumberHolder(
  reader: Reader,
  employeeId: string | undefined,
): Promise<string | undefined> {
  if (employeeId === undefined) return undefined;
  const $filter = `employeeId eq ${literal(employeeId)}`;
  const rows = await reader.list(
    { path: '/users', params: {}, query: query({ $filter, $select }) },
    namesDecoder,
  );
  return rows?.find((row) => row.employeeId === employeeId)?.name;
}
